import type { Doc, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import type { CutRule } from './cut-rules.js';
import { compile, type Pattern, type TokenView } from './pattern.js';

/** What is left of a sentence: the indices of the tokens kept, in order, and the ids of the rules that cut, in order. */
export interface Trimmed {
  readonly kept: readonly number[];
  readonly rules: readonly string[];
}

export interface CompiledRule {
  readonly rule: CutRule;
  readonly patterns: readonly Pattern[];
  readonly anchored: boolean;
}
/** Compiles rules once. */
export function compileRules(rules: readonly CutRule[]): CompiledRule[] {
  return rules.map((rule) => ({
    rule,
    patterns: rule.cut.map(compile),
    anchored: rule.cut.every((source) => source.startsWith('^')),
  }));
}

const FINAL = /^[.!?…]{1,8}$/;
const FEWEST_WORDS = 4;
const DASHES = /^(?:-{1,3}|–|—|―)$/;
/** How patterns see a dash of any form. */
const DASH = '—';
const { negation, condition, hedge, mark, quote, verb, aux, say, det, prep, claim, number, deed, be } = CLASSES;
const NEVER_LAST = det | prep | CLASSES.subordinator;
const NEVER_LAST_WORDS = new Set([
  'and',
  'or',
  'but',
  'nor',
  'that',
  'which',
  'who',
  'whose',
  'is',
  'are',
  'was',
  'were',
]);

/** Cuts what the rules cut, each rule as often as it matches; a cut that would cost the sentence its sense is not made. */
export function trim(doc: Doc, sentence: SentenceSpan, rules: readonly CompiledRule[]): Trimmed {
  let state = stateOf(doc, indices(sentence.from, bodyEnd(doc, sentence)));
  const applied: string[] = [];
  for (const { rule, patterns, anchored } of rules) {
    for (let round = 0; round < 3; round++) {
      const next = state.words > (rule.above ?? 0) ? cutOnce(doc, state, rule, patterns, anchored) : undefined;
      if (next === undefined) break;
      state = next;
      applied.push(rule.id);
    }
  }
  return { kept: state.kept, rules: applied };
}

/** The index after the last token before the final stop. A closing quotation mark after the stop goes with the body's end. */
function bodyEnd(doc: Doc, sentence: SentenceSpan): number {
  let end = sentence.to;
  while (end > sentence.from && FINAL.test(doc.tokens[end - 1]!.word.text)) end--;
  return end;
}

interface State extends TokenView {
  readonly kept: readonly number[];
  readonly words: number;
  readonly all: number;
}

function stateOf(doc: Doc, kept: readonly number[]): State {
  const lower: string[] = [];
  const bits: number[] = [];
  let words = 0;
  let all = 0;
  for (const index of kept) {
    const { word } = doc.tokens[index]!;
    const found = classesOf(word);
    lower.push(DASHES.test(word.text) && !isHyphen(doc, index) ? DASH : word.lower);
    bits.push(found);
    all |= found;
    if ((found & mark) === 0) words++;
  }
  return { kept, lower, bits, words, all };
}

/** A single "-" between two words without spaces is a hyphen, which no pattern takes for a dash. */
function isHyphen({ tokens }: Doc, index: number): boolean {
  const { word, start, end } = tokens[index]!;
  return word.text === '-' && (tokens[index - 1]?.end === start || tokens[index + 1]?.start === end);
}

function cutOnce(
  doc: Doc,
  state: State,
  rule: CutRule,
  patterns: readonly Pattern[],
  anchored: boolean,
): State | undefined {
  if (rule.unless?.some((word) => state.lower.includes(word))) return undefined;
  const last = anchored ? 1 : state.lower.length;
  for (const pattern of patterns) {
    for (let at = 0; at < last; at++) {
      const cuts = pattern(state, at);
      if (cuts === undefined) continue;
      const next = without(doc, state, cuts);
      if (isSafe(state, next, cuts, rule)) return next;
    }
  }
  return undefined;
}

function without(doc: Doc, state: State, cuts: readonly number[]): State {
  const kept = state.kept.filter((_, at) => {
    for (let i = 0; i < cuts.length; i += 2) if (at >= cuts[i]! && at < cuts[i + 1]!) return false;
    return true;
  });
  return stateOf(doc, kept);
}

/** Negations, conditions, hedges stay, quotations and brackets stay whole, and what is left is a clause with its verb. */
function isSafe(before: State, after: State, cuts: readonly number[], rule: CutRule): boolean {
  if (after.kept.length === before.kept.length) return false;
  let kept = negation | condition | hedge | (rule.figures === false ? number : 0);
  for (const name of rule.may ?? []) kept &= ~CLASSES[name];
  for (let i = 0; i < cuts.length; i += 2) if (!isWhole(before, cuts[i]!, cuts[i + 1]!, kept)) return false;
  if (rule.factual && !isFactual(after)) return false;
  return after.words >= FEWEST_WORDS && (hasVerb(after) || !hasVerb(before)) && endsWell(after);
}

/** What is cut has none of the classes to be kept, and begins and ends in the same quotation and bracket. */
function isWhole(state: State, from: number, to: number, keep: number): boolean {
  let open = 0;
  let quotes = 0;
  for (let at = from; at < to; at++) {
    const bits = state.bits[at]!;
    if ((bits & keep) !== 0) return false;
    if ((bits & quote) !== 0) quotes++;
    if (state.lower[at] === '(') open++;
    if (state.lower[at] === ')') open--;
    if (open < 0) return false;
  }
  return open === 0 && quotes % 2 === 0 && quotesBefore(state, from) % 2 === 0;
}

function quotesBefore(state: State, at: number): number {
  let count = 0;
  if ((state.all & quote) !== 0) for (let i = 0; i < at; i++) if ((state.bits[i]! & quote) !== 0) count++;
  return count;
}

/** No opinion, forecast, hedge or quotation, and nobody is said to have done a misdeed: who says so would matter. */
function isFactual(state: State): boolean {
  if ((state.all & (claim | hedge | quote)) !== 0) return false;
  return !state.bits.some((bits, at) => (bits & deed) !== 0 && ((state.bits[at - 1] ?? 0) & be) === 0);
}

function hasVerb(state: State): boolean {
  return state.bits.some((bits, at) => (bits & (verb | aux | say)) !== 0 && at > 0);
}

function endsWell(state: State): boolean {
  const at = state.lower.length - 1;
  const bits = state.bits[at] ?? 0;
  return (bits & NEVER_LAST) === 0 && !NEVER_LAST_WORDS.has(state.lower[at] ?? '');
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
