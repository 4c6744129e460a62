import type { Summary } from '../model.js';
import { articleOf, readingOf } from '../reading.js';
import { notesOf } from '../summary/notes.js';
import { summarise } from '../summary/summarise.js';
import type { Answer } from './batch.js';

export type BatchCommand = 'extract' | 'facts' | 'summarize';

/** What each command answers to one record of a pipe. */
export function answers(options: { readonly bullets?: number }): Record<BatchCommand, Answer> {
  return {
    extract: (record) => {
      if (record.html === undefined) throw new TypeError('"html" is missing');
      return articleOf(record).article;
    },
    facts: (record) => {
      const reading = readingOf(String(record.id), articleOf(record).article);
      return { sentences: reading.doc.sentences.map(({ start, end }) => ({ start, end })), facts: reading.facts };
    },
    summarize: (record): Summary => {
      const reading = readingOf(String(record.id), articleOf(record).article);
      const bullets = record.bullets ?? options.bullets;
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
    },
  };
}
