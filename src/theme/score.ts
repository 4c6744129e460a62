import type { Doc, Fact, Theme } from '../model.js';
import { findTerms, type Hit, type Lexicon, lexiconOf, type ThemeNode } from './lexicon.js';
import { signalsOf } from './signals.js';
import { TABLE } from './taxonomy/table.js';
import { SIGNAL_WEIGHTS, STEP_WEIGHTS } from './weights.js';

/** A term counts this often in the headline, in the first tokens of the text, and after them. */
const HEADLINE = 2.5;
const LEAD = 1.5;
const LEAD_TOKENS = 60;
/** Fields that share their matter lend each other this part of their score: a text on bonds and prices is about money, not about its one court. */
export const KIN = 0.3;
export const FAMILIES: readonly (readonly string[])[] = [
  ['business', 'economy', 'markets', 'energy'],
  ['politics', 'world', 'conflict', 'law', 'society'],
  ['technology', 'science'],
];
/** A theme is told from this part of the best one's score, a finer one from this part of its field's. */
const TOLD = 0.5;
const TOLD_PART = 0.25;
const LEAST = 1;
const MOST_FIELDS = 4;
const MOST_PARTS = 2;
/** The score at which a theme stands at one half. */
const HALF = 2.5;

/** The taxonomy made ready for counting, by the index of the theme. */
interface Weighted extends Lexicon {
  readonly kin: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  readonly signalWeights: readonly (readonly number[])[];
}
let table: Weighted | undefined;

/** Made at the first text, not when the module is loaded: it takes longer than all the rest of the start. */
function tableOf(): Weighted {
  if (table !== undefined) return table;
  const lexicon = lexiconOf(TABLE);
  const { themes } = lexicon;
  table = {
    ...lexicon,
    kin: themes.map((a) =>
      themes.flatMap((b, j) => (a !== b && FAMILIES.some((f) => f.includes(a.id) && f.includes(b.id)) ? [j] : [])),
    ),
    weights: themes.map((node) => STEP_WEIGHTS[(themes[node.parent] ?? node).id] ?? [0, 0, 0]),
    signalWeights: themes.map((node) => SIGNAL_WEIGHTS[node.id] ?? []),
  };
  return table;
}

/** The fields and finer themes, as the hits of Evidence number them. */
export function themeNodes(): readonly ThemeNode[] {
  return tableOf().themes;
}

/** What is counted in a text: how often each term and each signal stands in it, damped, and scaled to a length of one. */
export interface Evidence {
  readonly terms: readonly (readonly [Hit, number])[];
  readonly signals: readonly number[];
}

/** The themes of a text, best first, each field with its finer themes behind it. Scores are in 0..1 and need not sum to one. */
export function themesOf(evidence: Evidence): Theme[] {
  const { themes: nodes } = tableOf();
  const scores = scoresOf(evidence);
  const { own, total, strong } = scores;
  const fields = nodes.flatMap((node, i) => (node.parent < 0 && own[i]! > 0 && total[i]! > 0 ? [i] : []));
  fields.sort((a, b) => total[b]! - total[a]! || a - b);
  const settled = settledBy(fields, scores);
  if (settled !== undefined) fields.unshift(...fields.splice(fields.indexOf(settled), 1));
  const best = fields[0] === undefined ? 0 : own[fields[0]]!;
  return fields
    .filter(
      (i, rank) => rank === 0 || (rank < MOST_FIELDS && strong[i]! > 0 && own[i]! >= Math.max(LEAST, TOLD * best)),
    )
    .flatMap((i) => [theme(i, own[i]!), ...partsOf(i, own).map((part) => theme(part, own[part]!))]);
}

/** Counts what speaks for themes; the terms of the headline and the lead count more. */
export function evidenceOf(doc: Doc, facts: readonly Fact[], headline?: Doc): Evidence {
  const lexicon = tableOf();
  const times = new Map<Hit, number>();
  const add = (hit: Hit, weight: number) => times.set(hit, (times.get(hit) ?? 0) + weight);
  if (headline !== undefined) findTerms(lexicon, headline.tokens, (hit) => add(hit, HEADLINE));
  findTerms(lexicon, doc.tokens, (hit, token) => add(hit, token < LEAD_TOKENS ? LEAD : 1));
  const said = [...times].map(([hit, n]) => [hit, Math.log2(1 + n)] as const);
  const signals = signalsOf(facts, doc).map((n) => Math.log2(1 + n));
  const square = (sum: number, n: number) => sum + n * n;
  const length = Math.sqrt(signals.reduce(square, said.map(([, n]) => n).reduce(square, 0))) || 1;
  return { terms: said.map(([hit, n]) => [hit, n / length]), signals: signals.map((n) => n / length) };
}

/** The field that strong terms speak for where hardly any speaks for the first, whose many words of every kind are chance: "a team, a break, a club" on a crash. */
function settledBy(fields: readonly number[], { own, strong }: Scores): number | undefined {
  const first = fields[0];
  if (first === undefined) return undefined;
  const { kin } = tableOf();
  const others = fields.filter((i) => !kin[first]!.includes(i));
  const best = others.reduce((a, b) => (strong[b]! > strong[a]! ? b : a), first);
  const settles = strong[best]! >= SETTLES && strong[first]! <= HARDLY * strong[best]!;
  if (settles && own[first]! <= NEAR * own[best]!) return best;
  // What a field's kin lends it does not lift it above one that the terms speak for twice as much.
  const most = fields.reduce((max, i) => Math.max(max, strong[i]! > 0 ? own[i]! : 0), 0);
  return own[first]! >= HALF_AS_MUCH * most
    ? undefined
    : fields.find((i) => strong[i]! > 0 && own[i]! >= HALF_AS_MUCH * most);
}
const HALF_AS_MUCH = 0.5;
/** Of the whole evidence; tried from 0.2 to 1 on the sets of the weights, the next two from 0.15 to 0.4 and from 0.7 to 1.4. */
const SETTLES = 0.4;
const HARDLY = 0.25;
const NEAR = 1.4;

interface Scores {
  /** what a theme's terms say for it */
  readonly own: Float64Array;
  /** of a field, with its kin's part and the signals */
  readonly total: Float64Array;
  /** its strong terms' part of the evidence */
  readonly strong: Float64Array;
}

function scoresOf({ terms, signals }: Evidence): Scores {
  const { themes: nodes, kin, weights, signalWeights } = tableOf();
  const own = new Float64Array(nodes.length);
  const strong = new Float64Array(nodes.length);
  for (const [hit, n] of terms)
    for (let i = 0; i < hit.themes.length; i++) {
      const theme = hit.themes[i]!;
      own[theme]! += n * (weights[theme]![hit.steps[i]!] ?? 0);
      if (hit.steps[i] === STRONG) strong[theme]! += n;
    }
  const total = own.slice();
  for (let i = 0; i < nodes.length; i++) {
    if (nodes[i]!.parent >= 0) continue;
    for (const j of kin[i]!) total[i]! += KIN * own[j]!;
    for (let k = 0; k < signals.length; k++) total[i]! += signals[k]! * (signalWeights[i]![k] ?? 0);
  }
  return { own, total, strong };
}
const STRONG = 0;

function partsOf(field: number, own: Float64Array): number[] {
  const parts = tableOf().themes.flatMap((node, i) =>
    node.parent === field && own[i]! >= Math.max(LEAST, TOLD_PART * own[field]!) ? [i] : [],
  );
  return parts.sort((a, b) => own[b]! - own[a]! || a - b).slice(0, MOST_PARTS);
}

function theme(i: number, score: number): Theme {
  const { id, name } = tableOf().themes[i]!;
  return { id, name, score: Math.round((1000 * score) / (score + HALF)) / 1000 };
}
