import type { Doc, Reading } from '../model.js';
import { commonness } from '../text/commonness.js';
import { isFurniture } from './furniture.js';

/** A reading's terms with their weights, the heaviest first; the weights' squares sum to one. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}
export interface TermTable {
  readonly vectors: readonly TermVector[];
  /** how much it says that two texts share a term: minus the logarithm of its share of everyday texts */
  readonly news: Float32Array;
}

/** The headline's words count this much more than the text's, those of the lead this much. */
const HEADLINE = 2.5;
const LEAD = 1.3;
const LEAD_TOKENS = 80;
const READ_TOKENS = 600;
/** Words with a capital name who and where. */
const NAMED = 1.5;
const MOST_TERMS = 160;

/** In what share of everyday texts a word stands: the furniture of news, numbers, common words, rarer words, names and all others. */
const FURNITURE_SHARE = 0.1;
const NUMBER_SHARE = 0.003;
const COMMON_SHARE = 0.02;
const RARER_SHARE = 0.004;
const OTHER_SHARE = 0.001;
/** What stands in this part of an outlet's items, of so many at least, and so much less in others', is its furniture: its name, its rubrics. */
const OUTLET_PART = 0.7;
const OUTLET_ITEMS = 4;
const OUTLET_ONLY = 0.05;
/** Alone in a batch, an outlet must show so many items, or an event that it tells several times would pass for its furniture. */
const LONE_OUTLET_ITEMS = 8;
/** The batch's own counts are added to those of so many imagined everyday texts, or ten articles would be judged by ten articles. */
const EVERYDAY_TEXTS = 2000;

/** Weighs the readings' words by how often they are said and how few other texts say them. */
export function termsOf(readings: readonly Reading[]): TermTable {
  const numbers = new Map<string, number>();
  const shares: number[] = [];
  const found: number[] = [];
  const counts = withoutOutlets(readings, readings.map(countTerms)).map((times) => {
    const row: [term: number, times: number][] = [];
    for (const [key, n] of times) {
      const term = numbers.get(key) ?? shares.length;
      if (term === shares.length) {
        numbers.set(key, term);
        shares.push(shareOf(key));
        found.push(0);
      }
      found[term]! += 1;
      row.push([term, n]);
    }
    return row;
  });
  const texts = EVERYDAY_TEXTS + readings.length;
  const rarity = shares.map((share, term) => Math.log(texts / (EVERYDAY_TEXTS * share + found[term]!)));
  return {
    vectors: counts.map((row) => vectorOf(row, rarity)),
    news: Float32Array.from(shares, (share) => -Math.log(share)),
  };
}

/** Takes out what an outlet says in most of its items, and hardly any other says. */
function withoutOutlets(readings: readonly Reading[], counts: Map<string, number>[]): Map<string, number>[] {
  const outlets = new Map<string, Map<string, number>[]>();
  readings.forEach(({ source }, i) => {
    if (source === undefined) return;
    const items = outlets.get(source);
    if (items === undefined) outlets.set(source, [counts[i]!]);
    else items.push(counts[i]!);
  });
  const everywhere = foundIn(counts);
  for (const items of outlets.values()) {
    const elsewhere = counts.length - items.length;
    if (items.length < (elsewhere === 0 ? LONE_OUTLET_ITEMS : OUTLET_ITEMS)) continue;
    for (const [key, n] of foundIn(items)) {
      const part = n / items.length;
      const others = elsewhere === 0 ? 0 : ((everywhere.get(key) ?? n) - n) / elsewhere;
      if (part >= OUTLET_PART && others <= OUTLET_ONLY * part) for (const times of items) times.delete(key);
    }
  }
  return counts;
}

function foundIn(counts: readonly Map<string, number>[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const times of counts) for (const key of times.keys()) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

function countTerms({ headline, doc }: Reading): Map<string, number> {
  const times = new Map<string, number>();
  if (headline !== undefined) addTerms(times, headline, () => HEADLINE);
  addTerms(times, doc, (i) => (i < LEAD_TOKENS ? LEAD : 1));
  return times;
}

function addTerms(times: Map<string, number>, { tokens }: Doc, weight: (token: number) => number): void {
  const end = Math.min(tokens.length, READ_TOKENS);
  for (let i = 0; i < end; i++) {
    const { shape, stop, lower, stem } = tokens[i]!.word;
    if (stop || shape === 'mark' || lower.length < 2) continue;
    const key = shape === 'number' ? `#${lower}` : stem;
    const named = shape === 'title' || shape === 'upper' ? NAMED : 1;
    times.set(key, (times.get(key) ?? 0) + named * weight(i));
  }
}

function shareOf(key: string): number {
  if (key.startsWith('#')) return NUMBER_SHARE;
  if (isFurniture(key)) return FURNITURE_SHARE;
  const known = commonness(key);
  if (known === 1) return COMMON_SHARE;
  return known === 2 ? RARER_SHARE : OTHER_SHARE;
}

function vectorOf(row: readonly (readonly [number, number])[], rarity: readonly number[]): TermVector {
  const weighed = row
    .map(([term, times]) => [term, (1 + Math.log(times)) * Math.max(0, rarity[term]!)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TERMS);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(weighed, ([term]) => term),
    weights: Float32Array.from(weighed, ([, weight]) => weight / length),
  };
}
