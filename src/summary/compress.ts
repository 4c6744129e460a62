import type { Doc, SentenceSpan, Token, Word } from '../model.js';
import { bitsOf, CLASSES } from './classes.js';
import type { CutRule } from './cut-rule.js';
import { MARKS, type Pattern, type TokenView } from './pattern.js';
import { type CompiledRule, type RuleSet, rulesFor } from './rule-sets.js';

/** What is left of a sentence: the indices of the tokens kept, in order, and the ids of the rules that cut, in order. */
export interface Trimmed {
  readonly kept: readonly number[];
  readonly rules: readonly string[];
  readonly state: State;
}

const FINAL = /^[.!?…]{1,8}$/;
const isFinal = (word: Word) => word.shape === 'mark' && FINAL.test(word.text);
const FEWEST_WORDS = 4;
const RELATIVES = new Set(['who', 'which', 'whose', 'where']);
const OPENS_PHRASE = new Set(['as', 'according']);
const DASHES = new Set(['-', '--', '---', '–', '—', '―']);
/** How patterns see a dash of any form. */
const DASH = '—';
const {
  subordinator,
  negation,
  condition,
  hedge,
  mark,
  quote,
  verb,
  aux,
  say,
  det,
  prep,
  claim,
  number,
  deed,
  be,
  adverb,
} = CLASSES;
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
  'again',
]);

/** Cuts what the rules cut, each rule as often as it matches; a cut that would cost the sentence its sense is not made. */
export function trim(doc: Doc, sentence: SentenceSpan, rules: RuleSet): Trimmed {
  const state = stateOf(doc, bodyOf(doc, sentence));
  return trimMore({ kept: state.kept, rules: [], state }, rules);
}

/** What is left of a sentence after cuts, given by the indices of its tokens, to go on cutting. */
export function trimmedTo(doc: Doc, kept: readonly number[]): Trimmed {
  return { kept, rules: [], state: stateOf(doc, kept) };
}

/** Goes on cutting what was cut before. */
export function trimMore(before: Trimmed, set: RuleSet): Trimmed {
  let { state } = before;
  const applied = [...before.rules];
  const may = rulesFor(set, state);
  set.rules.forEach((compiled, i) => {
    if ((may & (1 << i)) === 0) return;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const next = state.words > (compiled.rule.above ?? 0) ? cutOnce(state, compiled) : undefined;
      if (next === undefined) break;
      state = next;
      applied.push(compiled.rule.id);
    }
  });
  return { kept: state.kept, rules: applied, state };
}
const MOST_ROUNDS = 3;

/** The tokens before the final stop, without marks of notes ("[7]"). A closing quotation mark after the stop goes with the body. */
function bodyOf({ tokens }: Doc, { from, to }: SentenceSpan): number[] {
  const body: number[] = [];
  for (let i = from; i < to; i++) {
    if (tokens[i]!.word.text === '[' && isNote(tokens, i)) i += 2;
    else body.push(i);
  }
  while (body.length > 0 && isFinal(tokens[body.at(-1)!]!.word)) body.pop();
  return body;
}

function isNote(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.word.shape === 'number' &&
    tokens[at + 2]?.word.text === ']' &&
    tokens[at - 1]?.end === tokens[at]!.start
  );
}

interface State extends TokenView {
  readonly kept: readonly number[];
  readonly words: number;
  readonly all: number;
  readonly marks: number;
}

function stateOf(doc: Doc, kept: readonly number[]): State {
  const lower: string[] = [];
  const all = bitsOf(doc);
  const bits: number[] = [];
  for (const index of kept) {
    const { word } = doc.tokens[index]!;
    lower.push(word.shape === 'mark' && DASHES.has(word.text) && !isHyphen(doc, index) ? DASH : word.lower);
    bits.push(all[index]!);
  }
  return summed(kept, lower, bits);
}

function summed(kept: readonly number[], lower: readonly string[], bits: readonly number[]): State {
  let words = 0;
  let all = 0;
  let marks = 0;
  for (let i = 0; i < bits.length; i++) {
    all |= bits[i]!;
    if ((bits[i]! & mark) === 0) words++;
    else marks |= MARKS.get(lower[i]!) ?? 0;
  }
  return { kept, lower, bits, words, all, marks };
}

/** A single "-" between two words without spaces is a hyphen, which no pattern takes for a dash. */
function isHyphen({ tokens }: Doc, index: number): boolean {
  const { word, start, end } = tokens[index]!;
  return word.text === '-' && (tokens[index - 1]?.end === start || tokens[index + 1]?.start === end);
}

function cutOnce(state: State, { rule, patterns, anchored, opens }: CompiledRule): State | undefined {
  if (anchored && opens && (state.bits[0]! & opens.mask) === 0 && !opens.words.has(state.lower[0]!)) return undefined;
  if (rule.unless?.some((word) => state.lower.includes(word))) return undefined;
  if (rule.has !== undefined && (state.all & CLASSES[rule.has]) === 0) return undefined;
  const last = anchored ? 1 : state.lower.length;
  for (const pattern of patterns) {
    if ((pattern.marks & ~state.marks) !== 0 || !hasAll(state, pattern.needs)) continue;
    for (let at = anchored ? 0 : Math.max(0, state.lower.length - pattern.reach); at < last; at++) {
      if (!mayBegin(state, pattern, at)) continue;
      const cuts = pattern.match(state, at);
      if (cuts === undefined) continue;
      const next = without(state, cuts);
      if (isSafe(state, next, cuts, rule)) return next;
    }
  }
  return undefined;
}

/** Whether a pattern's first tokens may stand there: matching takes longer than a look at them. */
function mayBegin({ lower, bits }: State, { mask, words, next }: Pattern, at: number): boolean {
  if (mask !== 0 && (bits[at]! & mask) === 0) return false;
  return (words === undefined || words.has(lower[at]!)) && (next === undefined || next.has(lower[at + 1]!));
}

function hasAll(state: State, needs: readonly number[]): boolean {
  for (const mask of needs) if ((state.all & mask) === 0) return false;
  return true;
}

function without(state: State, cuts: readonly number[]): State {
  const kept: number[] = [];
  const lower: string[] = [];
  const bits: number[] = [];
  for (let at = 0; at < state.kept.length; at++) {
    if (isCut(cuts, at)) continue;
    kept.push(state.kept[at]!);
    lower.push(state.lower[at]!);
    bits.push(state.bits[at]!);
  }
  return summed(kept, lower, bits);
}

function isCut(cuts: readonly number[], at: number): boolean {
  for (let i = 0; i < cuts.length; i += 2) if (at >= cuts[i]! && at < cuts[i + 1]!) return true;
  return false;
}

/** Negations, conditions, hedges stay, quotations and brackets stay whole, and what is left is a clause with its verb. */
function isSafe(before: State, after: State, cuts: readonly number[], rule: CutRule): boolean {
  if (after.kept.length === before.kept.length) return false;
  let kept = negation | condition | hedge | (rule.figures === false ? number : 0);
  for (const name of rule.may ?? []) kept &= ~CLASSES[name];
  for (const name of rule.without ?? []) kept |= CLASSES[name];
  for (let i = 0; i < cuts.length; i += 2) if (!isWhole(before, cuts[i]!, cuts[i + 1]!, kept)) return false;
  if (rule.has !== undefined && !cutHas(before, cuts, CLASSES[rule.has])) return false;
  if (rule.lacks?.some((word) => cutSays(before, cuts, word))) return false;
  if (rule.factual && !isFactual(after)) return false;
  if (breaksSaying(before, cuts) || partsPair(before, after)) return false;
  if (rule.apart) return true;
  if (after.words < (rule.left ?? FEWEST_WORDS) || !hasVerb(after) || !hasMainClause(after)) return false;
  // An end that no rule has touched is the sentence's own.
  return cuts.at(-1)! < before.lower.length || (endsWell(after) && !takesPredicate(before, cuts.at(-2)!));
}

/** Whether a cut takes the second of two: "between Ude, which has a mill, and Lund". */
function partsPair(before: State, after: State): boolean {
  const from = after.lower.lastIndexOf('between');
  return from >= 0 && !after.lower.includes('and', from) && before.lower.includes('and', from);
}

/** Whether a cut takes the comma of speech: "The mill stands in Ude, the old capital, said Lee" is not what Ude said. */
function breaksSaying({ lower, bits }: State, cuts: readonly number[]): boolean {
  const to = cuts.at(-1)!;
  const next = lower[to] ?? '';
  if (lower[to - 1] !== ',') return false;
  if (next === 'according' || next === 'saying') return true;
  // "the firm, which sold it, said it would", "the minister told"
  if (((bits[to] ?? 0) & say) === 0 || ((bits[to + 1] ?? 0) & CLASSES.pronoun) !== 0 || NEEDS_HEARER.has(next))
    return false;
  for (let at = 1; at < cuts[0]!; at++) if ((bits[at]! & (verb | aux)) !== 0) return true;
  return false;
}
const NEEDS_HEARER = new Set(['told', 'tells', 'asked', 'warned']);

/** Whether what is cut to the end has a verb of the sentence itself: "A few, including two children, were inside". */
function takesPredicate({ lower, bits }: State, from: number): boolean {
  const opening = lower[from + 1] ?? '';
  const isParticiple = ((bits[from + 1] ?? 0) & (CLASSES.ing | say)) === CLASSES.ing && !CLAIMING.has(opening);
  if (!OPENS_ASIDE.has(opening) && !isParticiple) return false;
  for (let at = from + 2; at < lower.length - 1; at++) {
    if (lower[at - 1] !== ',') continue;
    const verbAt = (bits[at]! & adverb) === 0 ? at : at + 1;
    const found = NO_PREDICATE.has(lower[verbAt] ?? '') ? 0 : (bits[verbAt] ?? 0);
    if ((found & (aux | say)) !== 0) return true;
    // "packed with", "born in" are no verbs of a clause.
    if ((found & verb) !== 0 && ((bits[verbAt + 1] ?? prep) & prep) === 0) return true;
  }
  return false;
}
/** What opens a part of a sentence that a comma may close again. */
const OPENS_ASIDE = new Set([...RELATIVES, 'whom', 'including', 'such', 'plus', 'alongside']);
const CLAIMING = new Set(['claiming', 'arguing', 'alleging', 'insisting', 'suggesting']);
const NO_PREDICATE = new Set(['according', 'reports', 'made']);

function cutHas(state: State, cuts: readonly number[], mask: number): boolean {
  return state.bits.some((bits, at) => (bits & mask) !== 0 && isCut(cuts, at));
}

/** Whether a cut has a word or mark behind its first, before its last. */
function cutSays({ lower }: State, cuts: readonly number[], word: string): boolean {
  for (let i = 0; i < cuts.length; i += 2) {
    const at = lower.indexOf(word, cuts[i]! + 1);
    if (at >= 0 && at < cuts[i + 1]! - (word === ',' ? 1 : 0)) return true;
  }
  return false;
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

/** A verb that is not of a relative clause: "The artist, whose works include a meteorite" has none, nor has "The firm that makes it". */
function hasVerb(state: State): boolean {
  let relative = false;
  let owed = false;
  for (let at = 1; at < state.bits.length; at++) {
    const word = state.lower[at]!;
    const finite = (state.bits[at]! & (verb | aux | say)) !== 0;
    if (state.lower[at - 1] === ',') relative = RELATIVES.has(word);
    else if (RESTRICTIVE.has(word) && isNoun(state, at - 1)) owed = true;
    if (relative || !finite) continue;
    if (!owed) return true;
    // "is said to have": the clause's verb is as long as its words follow each other.
    if (((state.bits[at + 1] ?? 0) & (verb | aux | say)) === 0) owed = false;
  }
  return false;
}
const RESTRICTIVE = new Set(['that', 'who', 'which']);
const NO_NOUN = verb | aux | say | prep | CLASSES.day | CLASSES.adverb | CLASSES.mark | CLASSES.subordinator | claim;

function isNoun({ bits }: State, at: number): boolean {
  return (bits[at]! & NO_NOUN) === 0;
}

/** What opens on "when", "although" or "according to" needs a comma, and a verb after it; a relative clause is no main one. */
export function hasMainClause(state: TokenView): boolean {
  if (isRelativeAlone(state)) return false;
  if (((state.bits[0] ?? 0) & (subordinator | condition)) === 0 && !OPENS_PHRASE.has(state.lower[0] ?? '')) return true;
  if (state.lower[0] === 'so' || state.lower[0] === 'but' || state.lower[0] === 'despite') return true;
  if (state.lower[1] === ',') return false;
  const comma = state.lower.findIndex((word, at) => word === ',' && !RELATIVES.has(state.lower[at + 1] ?? ''));
  return comma > 0 && state.bits.some((bits, at) => at > comma && (bits & (verb | aux | say)) !== 0);
}

/** "The artist, whose other works hang in Oslo", "Lee in Oslo - where she works" */
function isRelativeAlone({ lower, bits }: TokenView): boolean {
  const parts = (word: string) => word === ',' || word === DASH;
  const parted = lower.findIndex(parts);
  if (parted < 1 || !RELATIVES.has(lower[parted + 1] ?? '') || lower.findLastIndex(parts) > parted) return false;
  return !bits.some((bit, at) => at < parted && (bit & (verb | aux | say)) !== 0);
}

function endsWell(state: State): boolean {
  const at = state.lower.length - 1;
  const bits = state.bits[at] ?? 0;
  return (bits & NEVER_LAST) === 0 && !NEVER_LAST_WORDS.has(state.lower[at] ?? '');
}
