import { NutgrafError } from '../errors.js';
import type { Fact, Reading, Sentence, Summary } from '../model.js';
import { articleOf, type FactReading, factReadingOf, readingOf } from '../reading.js';
import type { TitledExplanation } from '../render/result.js';
import { explainSummary } from '../summary/explain.js';
import { notesOf } from '../summary/notes.js';
import { summarise } from '../summary/summarise.js';
import type { BatchRecord } from './record.js';

/** Answers a record, or throws; what it throws becomes the line's error. */
export type Answer = (record: BatchRecord) => object;
export type BatchCommand = 'extract' | 'facts' | 'summarize';

/** What each command answers to one record of a pipe. */
export function answers(options: { readonly bullets?: number }): Record<BatchCommand, Answer> {
  return {
    extract: (record) => {
      if (record.html === undefined) throw new NutgrafError('bad-line', '"html" is missing');
      return articleOf(record).article;
    },
    facts: (record) => factSheetOf(factReadingOf(record.id, articleOf(record).article)),
    summarize: (record) =>
      summaryOf(readingOf(record.id, articleOf(record).article), record.bullets ?? options.bullets),
  };
}

export function factSheetOf(reading: FactReading): { id: string; sentences: Sentence[]; facts: readonly Fact[] } {
  return {
    id: reading.id,
    sentences: reading.doc.sentences.map(({ start, end }) => ({ start, end })),
    facts: reading.facts,
  };
}

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
