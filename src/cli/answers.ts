import { NutgrafError } from '../errors.js';
import { articleOf } from '../item.js';
import type { Fact, Sentence } from '../model.js';
import type { FactReading } from '../reading.js';
import type { BatchRecord } from './record.js';

/** Answers a record, or throws; what it throws becomes the line's error. */
export type Answer = (record: BatchRecord) => object;
export type BatchCommand = 'extract' | 'facts' | 'summarize';

/** What each command answers to one record of a pipe. Each loads what it needs: facts and summaries take longer to load than pages. */
export const ANSWERS = {
  extract: async () => (record) => {
    if (record.html === undefined) throw new NutgrafError('bad-line', '"html" is missing');
    return articleOf(record).article;
  },
  facts: async () => {
    const { factReadingOf } = await import('../reading.js');
    return (record) => factSheetOf(factReadingOf(record.id, articleOf(record).article));
  },
  summarize: async (bullets) => {
    const { readingOf } = await import('../reading.js');
    const { summaryOf } = await import('./summaries.js');
    return (record) => summaryOf(readingOf(record.id, articleOf(record).article), record.bullets ?? bullets);
  },
} as const satisfies Record<BatchCommand, (bullets?: number) => Promise<Answer>>;

export function factSheetOf(reading: FactReading): { id: string; sentences: Sentence[]; facts: readonly Fact[] } {
  return {
    id: reading.id,
    sentences: reading.doc.sentences.map(({ start, end }) => ({ start, end })),
    facts: reading.facts,
  };
}
