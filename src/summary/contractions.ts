import type { Doc, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { set } from './word-lists.js';

const { adverb, ing, verb, say, det, prep, number, base, mark, name, aux, negation } = CLASSES;
/** After "he's" these say "has", whatever follows. */
const HAS = set('been had become got won begun grown come written');
/** These are done to somebody: "he's said to be". */
const IS = set(
  'said supposed expected accused charged suspected known set due believed thought reported married engaged born survived based',
);
const AFTER_IS = set('to of with as for');
const PARTICIPLE =
  /^(?:[a-z]{2,20}ed|taken|given|seen|spoken|driven|chosen|broken|fallen|forgotten|hidden|shown|thrown|worn|drawn|flown|eaten|risen|beaten|done|gone|made|sold|told|kept|held|left|lost|met|paid|built|bought|brought|caught|found|led|put|read|run|sent|shot|spent|stood|taught)$/;
const BASE = set('be have like love do go see want prefer take give');
const CONTRACTED = /^(?:he|she)'(d|ll)$/;

/** A pronoun as a name can stand for it: `to` = the token after it, `suffix` = what the name gets for what was contracted. */
export interface Spelled {
  readonly to: number;
  readonly suffix?: string;
}

/** Spells out what is contracted with a pronoun ("she's", "he'll"); undefined where it may be either of two words. */
export function spellOut({ tokens }: Doc, at: number): Spelled | undefined {
  const { word, end } = tokens[at]!;
  const next = tokens[at + 1];
  const joined = CONTRACTED.exec(word.lower)?.[1];
  if (joined !== undefined) {
    const verbAt = skipAdverbs(tokens, at + 1);
    const suffix = joined === 'll' ? ' will' : hadOrWould(tokens[verbAt]?.word);
    return suffix === undefined ? undefined : { to: at + 1, suffix };
  }
  if (next === undefined || next.start !== end || !next.word.lower.startsWith("'")) return { to: at + 1 };
  if (next.word.lower !== "'s") return undefined;
  const verbAt = skipAdverbs(tokens, at + 2);
  const suffix = isOrHas(tokens[verbAt]?.word, tokens[verbAt + 1]?.word);
  return suffix === undefined ? undefined : { to: at + 2, suffix };
}

function skipAdverbs(tokens: Doc['tokens'], from: number): number {
  let at = from;
  while (at < from + MOST_ADVERBS && (classesOf(tokens[at]?.word ?? tokens[from - 1]!.word) & SKIPPED) !== 0) at++;
  return at;
}
const MOST_ADVERBS = 2;
const SKIPPED = adverb | negation;

function isOrHas(word: Word | undefined, after: Word | undefined): string | undefined {
  if (word === undefined) return undefined;
  if (HAS.has(word.lower)) return ' has';
  // "he's said to be", but "he's said that"
  if (IS.has(word.lower)) return AFTER_IS.has(after?.lower ?? '') ? ' is' : undefined;
  const bits = classesOf(word);
  if (PARTICIPLE.test(word.lower)) {
    // "he's sold the boat"; "he's moved to Lund" may be either.
    const object = after !== undefined && (classesOf(after) & (det | number)) !== 0;
    return object ? ' has' : undefined;
  }
  if ((bits & ing) !== 0 || (bits & (det | prep | number)) !== 0) return ' is';
  return (bits & (verb | say | aux | mark | name | base)) !== 0 ? undefined : ' is';
}

function hadOrWould(word: Word | undefined): string | undefined {
  if (word === undefined) return undefined;
  if (BASE.has(word.lower)) return ' would';
  if (HAS.has(word.lower) || word.lower.endsWith('ed')) return ' had';
  return (classesOf(word) & (base | verb)) === base ? ' would' : undefined;
}
