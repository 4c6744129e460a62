import { type Candidate, keyOf } from './candidates.js';

/** The part of the content words that sentences of two outlets share which tell one fact. */
export const SAME_FACT = 0.45;

/** How many of some content words are among others. */
export function sharedBy(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return shared;
}

/** The same within one text, which may have been put together of several. */
const SAME_IN_TEXT = 0.7;

/** Whether two sentences tell one fact: by the content words of the shorter. */
export function isSameFact(a: Candidate, b: Candidate): boolean {
  if (keyOf(a) === keyOf(b)) return false;
  const part = a.reading === b.reading ? SAME_IN_TEXT : SAME_FACT;
  return sharedBy(a.stems, b.stems) >= part * Math.min(a.stems.size, b.stems.size);
}
