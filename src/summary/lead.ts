import { keyOf } from './candidates.js';
import type { Scored } from './select.js';
import { FEATURES } from './weights.js';

/** A lead has so many sentences and words at most. */
const MOST_SENTENCES = 3;
const MOST_WORDS = 70;
/** The nut graf stands this near to the top. */
const NEAR = 8;
/** What tells why the news matters, or what it comes after. */
const MATTERS =
  /\b(?:comes? (?:as|after|amid|days|weeks|a)|amid|because|follow(?:s|ed|ing)|first time|the (?:first|latest|largest|biggest|worst|deadliest|only)|mark(?:s|ed)|means|raises|has been|have been|since \d{4}|in an effort|aims? to|part of)\b/i;
const CUE = 0.06;

/**
 * The sentences that say what happened and why it matters: the lede, and the best of those near it that are no bullet.
 * `openings` = the first sentences as they stand, but for datelines and connectives; `told` = the keys and `said` the texts of the bullets.
 */
export function leadOf(
  lede: string | undefined,
  scored: readonly Scored[],
  told: ReadonlySet<string>,
  said: ReadonlySet<string>,
): { readonly texts: readonly string[]; readonly used: readonly Scored[] } {
  const texts: string[] = [];
  let words = 0;
  if (lede !== undefined && !said.has(lede)) {
    texts.push(lede);
    words = countWords(lede);
  }
  const free = scored.filter((one, i) => i > 0 && !told.has(keyOf(one.candidate)));
  const near = free.filter(({ candidate }) => candidate.reading === 0 && candidate.sentence <= NEAR);
  const used: Scored[] = [];
  for (const one of ranked(near.length > 0 ? near : free)) {
    if (texts.length + used.length >= MOST_SENTENCES - 1) break;
    if (words + one.candidate.words > MOST_WORDS) continue;
    used.push(one);
    words += one.candidate.words;
  }
  used.sort((a, b) => a.candidate.reading - b.candidate.reading || a.candidate.sentence - b.candidate.sentence);
  // A lede that is a bullet is shown again only where no other sentence can open the lead.
  if (texts.length === 0 && lede !== undefined && !standsFirst(used[0])) texts.push(lede);
  return { texts: [...texts, ...used.map(({ candidate }) => candidate.text)], used };
}

function ranked(some: readonly Scored[]): Scored[] {
  return some
    .map((one) => ({ one, worth: one.value / one.candidate.words + (MATTERS.test(one.candidate.text) ? CUE : 0) }))
    .sort((a, b) => b.worth - a.worth || a.one.candidate.sentence - b.one.candidate.sentence)
    .map(({ one }) => one);
}

const DANGLING = FEATURES.indexOf('dangling');

function standsFirst(scored: Scored | undefined): boolean {
  return scored !== undefined && scored.features[DANGLING] === 0;
}

function countWords(text: string): number {
  return text.split(' ').length;
}
