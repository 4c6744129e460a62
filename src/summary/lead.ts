import { keyOf } from './candidates.js';
import type { Scored } from './select.js';

/** A lead has so many sentences and words at most. */
const MOST_SENTENCES = 3;
const MOST_WORDS = 90;
/** The nut graf stands this near to the top. */
const NEAR = 8;
/** What tells why the news matters, or what it comes after. */
const MATTERS =
  /\b(?:comes? (?:as|after|amid|days|weeks|a)|amid|because|follow(?:s|ed|ing)|first time|the (?:first|latest|largest|biggest|worst|deadliest|only)|mark(?:s|ed)|means|raises|has been|have been|since \d{4}|in an effort|aims? to|part of)\b/i;
const CUE = 0.06;

/** The sentence that opens a lead, as it is shown there. */
export interface Lede {
  readonly scored: Scored;
  readonly text: string;
}

/**
 * The sentences that say what happened and why it matters: the lede, also where a bullet has a shorter form of it, and the
 * best of those near it that are no bullet. `told` = the keys of the bullets.
 */
export function leadOf(
  lede: Lede | undefined,
  scored: readonly Scored[],
  told: ReadonlySet<string>,
): { readonly texts: readonly string[]; readonly used: readonly Scored[] } {
  if (lede === undefined) return { texts: [], used: [] };
  const { reading, sentence } = lede.scored.candidate;
  let words = countWords(lede.text);
  const used: Scored[] = [];
  const after = scored.filter(
    ({ candidate }) => candidate.reading === reading && candidate.sentence > sentence && !told.has(keyOf(candidate)),
  );
  const near = after.filter(({ candidate }) => candidate.sentence <= NEAR);
  for (const one of ranked(near.length > 0 ? near : after)) {
    if (used.length >= MOST_SENTENCES - 2) break;
    if (words + one.candidate.words > MOST_WORDS) continue;
    used.push(one);
    words += one.candidate.words;
  }
  return { texts: [lede.text, ...used.map(({ candidate }) => candidate.text)], used: [lede.scored, ...used] };
}

function ranked(some: readonly Scored[]): Scored[] {
  return some
    .map((one) => ({ one, worth: one.value / one.candidate.words + (MATTERS.test(one.candidate.text) ? CUE : 0) }))
    .sort((a, b) => b.worth - a.worth || a.one.candidate.sentence - b.one.candidate.sentence)
    .map(({ one }) => one);
}

function countWords(text: string): number {
  return text.split(' ').length;
}
