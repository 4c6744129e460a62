import type { Candidate } from './candidate.js';
import type { FeatureVector } from './features.js';
import { isSameFact } from './same.js';
import { FEATURES, SELECTION, WEIGHTS } from './weights.js';

export interface Scored {
  readonly candidate: Candidate;
  readonly features: FeatureVector;
  /** worth of all its words */
  readonly value: number;
}

export type Selection = { readonly [K in keyof typeof SELECTION]: number };

const ROW: readonly number[] = FEATURES.map((name) => WEIGHTS[name]);

export function scoreOf(candidate: Candidate, features: FeatureVector, weights: readonly number[] = ROW): Scored {
  let worth = 0;
  for (let i = 0; i < features.length; i++) worth += features[i]! * weights[i]!;
  return { candidate, features, value: candidate.words * worth };
}

/** The settings for a text of so many tokens: editors give long texts more words, not in proportion. */
export function settingsOf(tokens: number, settings: Selection = SELECTION): Selection {
  const factor = (tokens / settings.usualTokens) ** settings.growth;
  return { ...settings, wordsPerBullet: settings.wordsPerBullet * Math.min(MOST_GROWN, Math.max(1, factor)) };
}
const MOST_GROWN = 1.4;

/** Subsets are tried one by one up to this many candidates and bullets; beyond, the best next one is taken each time. */
const EXACT_POOL = 10;
const EXACT_MOST = 5;

/** The set of at most `most` candidates that is worth most together. */
export function select(scored: readonly Scored[], most: number, settings: Selection = SELECTION): Scored[] {
  const pool = [...scored]
    .sort((a, b) => netOf(b, settings) - netOf(a, settings))
    .slice(0, most <= EXACT_MOST ? EXACT_POOL : 60);
  if (most <= 0 || pool.length === 0) return [];
  return most <= EXACT_MOST ? exact(pool, most, settings) : greedy(pool, most, settings);
}

/** What a candidate is worth above the cost of its words. */
export function netOf({ value, candidate }: Scored, settings: Selection = SELECTION): number {
  return value - settings.wordCost * candidate.words;
}

function exact(pool: readonly Scored[], most: number, settings: Selection): Scored[] {
  // Of each with those before it.
  const overlaps = pool.map((a, i) => pool.slice(0, i).map((b) => shared(a, b) * settings.repeated));
  const gains = pool.map((scored) => netOf(scored, settings));
  const budget = settings.wordsPerBullet * most;
  // Fitted on three: who asks for more wants more.
  const missing = settings.missing * Math.max(1, most / 3);
  let best: readonly number[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  const chosen: number[] = [];
  const visit = (from: number, worth: number, words: number): void => {
    const total = worth - Math.max(0, words - budget) * settings.overBudget + chosen.length * missing;
    if (chosen.length > 0 && total > bestWorth) {
      bestWorth = total;
      best = [...chosen];
    }
    if (chosen.length === most) return;
    for (let i = from; i < pool.length; i++) {
      let gain = gains[i]!;
      for (const other of chosen) gain -= overlaps[i]![other]!;
      chosen.push(i);
      visit(i + 1, worth + gain, words + pool[i]!.candidate.words);
      chosen.pop();
    }
  };
  visit(0, 0, 0);
  return best.map((i) => pool[i]!);
}

function greedy(pool: readonly Scored[], most: number, settings: Selection): Scored[] {
  const chosen: Scored[] = [];
  const left = new Map(pool.map((scored) => [scored, netOf(scored, settings)]));
  while (chosen.length < most && left.size > 0) {
    let best: Scored | undefined;
    for (const [scored, worth] of left) if (best === undefined || worth > left.get(best)!) best = scored;
    if (best === undefined) break;
    chosen.push(best);
    left.delete(best);
    for (const [scored, worth] of left) left.set(scored, worth - shared(scored, best) * settings.repeated);
  }
  return chosen;
}

/** How many content words two candidates share; far more than any bullet is worth where two outlets tell one fact. */
function shared(a: Scored, b: Scored): number {
  if (isSameFact(a.candidate, b.candidate)) return SAME;
  let count = 0;
  for (const stem of a.candidate.stems) if (b.candidate.stems.has(stem)) count++;
  return count;
}
const SAME = 100;
