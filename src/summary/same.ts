import { type Candidate, keyOf } from './candidates.js';

/** The part of the content words that sentences of two outlets share which tell one fact. */
export const SAME_FACT = 0.45;

/** How many of some content words are among others. */
export function sharedBy(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return shared;
}

/** Whether two outlets' sentences tell one fact: by the content words of the shorter. */
export function isSameFact(a: Candidate, b: Candidate): boolean {
  if (a.reading === b.reading || keyOf(a) === keyOf(b)) return false;
  return sharedBy(a.stems, b.stems) >= SAME_FACT * Math.min(a.stems.size, b.stems.size);
}
