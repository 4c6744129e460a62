import type { Reading } from '../model.js';
import { segmentsOf, subheadsOf } from './segments.js';
import type { Scored } from './select.js';

/** A text with fewer subheads is told from its top. */
const FEWEST_PARTS = 3;
/** What the best sentence of a headed part is worth more, a word: about half of what lifts an opening paragraph above the rest. */
const PART = 0.2;

/**
 * The sentences, best first, of a text that its author parted by subheads: the best of each part is worth more, so that the bullets
 * tell of several parts and not of the opening alone.
 */
export function acrossParts(reading: Reading, best: readonly Scored[]): Scored[] {
  const subheads = subheadsOf(reading);
  if (subheads.size < FEWEST_PARTS) return [...best];
  const parts = segmentsOf(reading, subheads).filter(({ subhead }) => subhead !== undefined);
  if (parts.length < FEWEST_PARTS) return [...best];
  const leaders = new Set(
    parts.map(({ from, to }) => best.find(({ candidate: { sentence } }) => sentence >= from && sentence < to)),
  );
  return best.map((one) => (leaders.has(one) ? { ...one, value: one.value + PART * one.candidate.words } : one));
}
