import type { Reading, Summary } from '../model.js';
import type { TitledExplanation } from '../render/result.js';
import { explainSummary } from '../summary/explain.js';
import { notesOf } from '../summary/notes.js';
import { summarise } from '../summary/summarise.js';

export function summaryOf(reading: Reading, bullets?: number): Summary {
  const brief = summarise([reading], bullets === undefined ? {} : { bullets });
  const { title, language, themes, keyphrases } = reading;
  return {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...brief,
    themes,
    keyphrases,
    ...notesOf([reading], brief.bullets),
  };
}

/** Why a reading's bullets are what they are. */
export function explanationOf(reading: Reading, bullets?: number): TitledExplanation {
  const { id, title } = reading;
  const explanation = explainSummary([reading], bullets === undefined ? {} : { bullets });
  return { id, ...(title === undefined ? {} : { title }), ...explanation };
}
