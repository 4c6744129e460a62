import type { Candidate } from './candidate.js';
import type { FeatureVector, Measured } from './features.js';
import { Expected, type Foreseen } from './foreseen.js';
import { isSameFact } from './same.js';
import { FEATURES, type Model, type Selection, SUBSTANCE, type Weights } from './weights.js';

export interface Scored {
  readonly candidate: Candidate;
  readonly features: FeatureVector;
  readonly foreseen: Foreseen;
  /** worth of all its words, above what they cost of the F1 to be expected */
  readonly value: number;
  /** the same for what stands below the bullets, without that cost */
  readonly substance: number;
}

export function scoreOf(candidate: Candidate, measured: Measured, { weights, selection }: Model): Scored {
  const { words } = candidate;
  const value = words * (sumOf(measured.features, weights) - selection.f1Cost);
  return { candidate, ...measured, value, substance: words * sumOf(measured.features, SUBSTANCE) };
}

function sumOf(features: FeatureVector, weights: Weights): number {
  let sum = 0;
  for (let i = 0; i < FEATURES.length; i++) sum += features[i]! * weights[FEATURES[i]!];
  return sum;
}

/** The model for a text of so many tokens: editors give long texts more words, not in proportion. */
export function grownTo(tokens: number, { weights, selection }: Model): Model {
  const factor = (tokens / selection.usualTokens) ** selection.growth;
  const wordsPerBullet = selection.wordsPerBullet * Math.min(MOST_GROWN, Math.max(1, factor));
  return { weights, selection: { ...selection, wordsPerBullet } };
}
const MOST_GROWN = 1.4;
const TOLD = FEATURES.indexOf('told');

/** Subsets are tried one by one up to this many candidates and bullets; beyond, the best next one is taken each time. */
const EXACT_POOL = 10;
const EXACT_MOST = 5;

/** The set of at most `most` candidates that is worth most together. */
export function select(scored: readonly Scored[], most: number, model: Model): Scored[] {
  const { selection } = model;
  const pool = [...scored]
    .sort((a, b) => netOf(b, selection) - netOf(a, selection))
    .slice(0, most <= EXACT_MOST ? EXACT_POOL : 60);
  if (most <= 0 || pool.length === 0) return [];
  return most <= EXACT_MOST ? exact(pool, most, model) : greedy(pool, most, selection);
}

/** What a candidate is worth above the cost of its words. */
export function netOf({ value, candidate }: Scored, { wordCost }: Selection): number {
  return value - wordCost * candidate.words;
}

/**
 * The best of all sets. Beside what its candidates are worth each, a set is worth the ROUGE-1 F1 to be expected of it, which its
 * words raise and lower together; at the usual length a word adds to it what 'told' and `f1Cost` say.
 */
function exact(pool: readonly Scored[], most: number, { weights: { told }, selection: settings }: Model): Scored[] {
  // Of each with those before it.
  const overlaps = pool.map((a, i) => pool.slice(0, i).map((b) => shared(a, b) * settings.repeated));
  const gains = pool.map(
    (one) => netOf(one, settings) - (told * one.features[TOLD]! - settings.f1Cost) * one.candidate.words,
  );
  const budget = settings.wordsPerBullet * most;
  const reference = settings.reference * most;
  const f1Worth = (told * (USUAL_WORDS * most + reference)) / 2;
  // Fitted on three: who asks for more wants more.
  const missing = settings.missing * Math.max(1, most / 3) ** 2;
  let best: readonly number[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  const chosen: number[] = [];
  const expected = new Expected(pool.map(({ foreseen }) => foreseen));
  const visit = (from: number, worth: number, words: number): void => {
    const f1 = (2 * expected.words) / (words + reference);
    const over = Math.max(0, words - budget) * settings.overBudget;
    const total = worth + f1Worth * f1 - over - (most - chosen.length) ** 2 * missing;
    if (chosen.length > 0 && total > bestWorth) {
      bestWorth = total;
      best = [...chosen];
    }
    if (chosen.length === most) return;
    for (let i = from; i < pool.length; i++) {
      let gain = gains[i]!;
      for (const other of chosen) gain -= overlaps[i]![other]!;
      chosen.push(i);
      expected.add(i);
      visit(i + 1, worth + gain, words + pool[i]!.candidate.words);
      expected.remove(i);
      chosen.pop();
    }
  };
  visit(0, 0, 0);
  return best.map((i) => pool[i]!);
}
/** Words of a bullet for which the worth of a set is told as one of its words. */
export const USUAL_WORDS = 17;

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
