import type { Doc, Word } from '../model.js';
import { perWord } from '../text/words.js';
import { WORD_LISTS } from './word-lists.js';

/** The classes that a cutting rule may ask for, `<name>` in its pattern. A word may be of several. */
export const CLASSES = {
  name: 1 << 0,
  number: 1 << 1,
  det: 1 << 2,
  prep: 1 << 3,
  /** personal pronouns in the third person, and what points back like them */
  pronoun: 1 << 4,
  /** finite auxiliaries and modals */
  aux: 1 << 5,
  say: 1 << 6,
  /** may be a finite verb: irregular pasts, common third persons, -ed */
  verb: 1 << 7,
  ing: 1 << 8,
  adverb: 1 << 9,
  negation: 1 << 10,
  hedge: 1 << 11,
  condition: 1 << 12,
  comparison: 1 << 13,
  day: 1 << 14,
  official: 1 << 15,
  /** marks a claim as opinion, accusation or forecast, whose attribution must stay */
  claim: 1 << 16,
  mark: 1 << 17,
  speaker: 1 << 18,
  bound: 1 << 19,
  /** a word that keeps its meaning only with what follows or comes before: "between", "both" */
  pair: 1 << 20,
  first: 1 << 21,
  month: 1 << 22,
  be: 1 << 23,
  subordinator: 1 << 24,
  /** written in capitals, as datelines are */
  capitals: 1 << 25,
  quote: 1 << 26,
  /** a deed that a person is blamed for, in a form that needs a doer */
  deed: 1 << 27,
  /** base forms of verbs, many of them nouns too */
  base: 1 << 28,
} as const;
export type ClassName = keyof typeof CLASSES;

const LISTS: Partial<Record<ClassName, string>> = WORD_LISTS;
const LISTED = new Map<string, number>();
for (const name of classNames()) {
  for (const word of LISTS[name]?.split(' ') ?? []) LISTED.set(word, (LISTED.get(word) ?? 0) | CLASSES[name]);
}
const PAST = /[a-z]{2,}ed$/;
const GERUND = /[a-z]{2,}ing$/;
const ADVERB = /[a-z]{3,}ly$/;
const NOT = /n't$/;
const CONTRACTION = /'(?:ll|d|re|ve|m)$/;

const QUOTES = new Set(['"', '“', '”', '‘', "''", '``']);

/** Longer than any word: what its ending says is not asked, for that takes time. */
const LONGEST_WORD = 40;

/** The classes of a word form, as a bit set. */
export const classesOf: (word: Word) => number = perWord(classify);

/** How many sentences of a text are read for a brief: live blogs and transcripts go on after that. */
export const MOST_SENTENCES = 120;
const ofTexts = new WeakMap<Doc, Int32Array>();

/** The classes of a text's tokens, by index, as far as its sentences are read for a brief. */
export function bitsOf(doc: Doc): Int32Array {
  const known = ofTexts.get(doc);
  if (known !== undefined) return known;
  const end = doc.sentences[Math.min(MOST_SENTENCES, doc.sentences.length) - 1]?.to ?? 0;
  const bits = new Int32Array(end);
  for (let i = 0; i < end; i++) bits[i] = classesOf(doc.tokens[i]!.word);
  ofTexts.set(doc, bits);
  return bits;
}

export function classNames(): ClassName[] {
  return Object.keys(CLASSES).filter((name): name is ClassName => name in CLASSES);
}

/** Names that only their capitals tell from pronouns. */
const CAPITAL_NAMES = new Set(['US', 'IT', 'WHO']);

function classify({ text, lower, shape }: Word): number {
  if (CAPITAL_NAMES.has(text)) return CLASSES.name;
  if (lower.length > LONGEST_WORD) return shape === 'mark' ? CLASSES.mark : 0;
  let bits = LISTED.get(lower) ?? 0;
  if (shape === 'mark') return bits | CLASSES.mark | (QUOTES.has(lower) ? CLASSES.quote : 0);
  if (shape === 'number') return bits | CLASSES.number;
  if (NOT.test(lower)) bits |= CLASSES.negation | CLASSES.aux;
  if (CONTRACTION.test(lower)) bits |= CLASSES.aux;
  if (shape === 'upper' && lower.length > 2) bits |= CLASSES.capitals;
  if (shape !== 'lower')
    return (bits & ~(CLASSES.capitals | CLASSES.day | CLASSES.month)) === 0 ? bits | CLASSES.name : bits;
  if (PAST.test(lower) && (bits & CLASSES.number) === 0) bits |= CLASSES.verb;
  if (GERUND.test(lower) && bits === 0) bits |= CLASSES.ing;
  if (ADVERB.test(lower) && bits === 0) bits |= CLASSES.adverb;
  return bits;
}
