import type { Doc, Sentence, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { type Gender, PRONOUN_GENDERS } from './genders.js';
import { isHuman } from './humans.js';

/** Pronouns, also with what is contracted, and forms of address, in lower case. */
export const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...PRONOUN_GENDERS,
  ['mr', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ["he'd", 'he'],
  ["he'll", 'he'],
  ["she'd", 'she'],
  ["she'll", 'she'],
]);
/** "Mr Hale said" names its own subject. */
export const PERSONAL = new Set(['he', 'she', "he'd", "he'll", "she'd", "she'll"]);
/** All that may stand for a person, without what is contracted with "is" and "has". */
export const PRONOUNS = new Set([...PERSONAL, 'his', 'him', 'her']);
/** Tokens of a phrase before the subject. */
export const LONGEST_PHRASE = 14;
/** Words that may stand before a name when it is the subject: "former president Ann Lee". */
const MOST_BEFORE_SUBJECT = 5;
const { say, aux, verb, mark, prep, subordinator, ing, adverb, quote, pronoun } = CLASSES;
/** What opens a phrase or clause before the subject. */
export const ADJUNCT = prep | subordinator | ing | adverb;
const OPENS_PHRASE = ADJUNCT | CLASSES.day | CLASSES.number;
/** "Speaking" looks like a name at the opening. */
const GERUND = /^[a-z]{3,20}ing$/;
/** Double quotation marks. */
export const DOUBLE: ReadonlySet<string> = new Set(['"', '“', '”']);

/** The name stands at the sentence's head, with nothing before it but a role, and a verb or an apposition follows. */
export function headed(doc: Doc, span: SentenceSpan, at: number, person: Sentence): boolean {
  for (let i = at; i < span.to && i <= at + MOST_BEFORE_SUBJECT; i++) {
    const token = doc.tokens[i]!;
    if (token.start === person.start) {
      let next = i;
      while (next < span.to && doc.tokens[next]!.start < person.end) next++;
      if ((classesOf(doc.tokens[next]?.word ?? token.word) & adverb) !== 0) next++;
      const after = doc.tokens[next];
      // "Lee's plan" is no Lee.
      if (after?.word.text === "'s" || after?.word.text === '’s') return false;
      return after !== undefined && (after.word.text === ',' || (classesOf(after.word) & (say | aux | verb)) !== 0);
    }
    // "Gov. Ann Lee"
    const abbreviated = token.word.text === '.' && doc.tokens[i - 1]?.end === token.start;
    if (!abbreviated && (classesOf(token.word) & (mark | verb | aux | say | prep)) !== 0) return false;
  }
  return false;
}

/** Whether a sentence has a pronoun or title of the gender, or (same false) of the other one. */
export function speaksOf(doc: Doc, span: SentenceSpan, gender: Gender, same: boolean): boolean {
  for (let i = span.from; i < span.to; i++) {
    const found = GENDERS.get(doc.tokens[i]!.word.lower);
    if (found !== undefined && (found === gender) === same) return true;
  }
  return false;
}

/** A pronoun that may mean somebody named before, and where it stands. */
export interface PronounAt {
  readonly at: number;
  readonly place: 'opening' | 'quote' | 'phrase' | 'speaking' | 'attribution' | 'content';
}

/** The pronoun that is the subject at the opening, behind its phrase or its quotation; `opening` = the token that it opens on. */
export function pronounNear(doc: Doc, span: SentenceSpan, opening: number): PronounAt | undefined {
  const quoted = isQuoted(doc, span, opening);
  if (!quoted && PRONOUNS.has(doc.tokens[opening]!.word.lower)) return { at: opening, place: 'opening' };
  const at = quoted ? saidBy(doc, span, opening) : afterPhrase(doc, span, opening);
  if (at === undefined) return undefined;
  const apart = doc.tokens[at + 2]?.word.text === ',' && (classesOf(doc.tokens[at + 1]!.word) & say) !== 0;
  if (apart && !quoted) return { at, place: 'attribution' };
  // "Speaking in Oslo, he said"
  const phrase = GERUND.test(doc.tokens[opening]!.word.lower) ? 'speaking' : 'phrase';
  return { at, place: quoted ? 'quote' : phrase };
}

/** Where the opening says who or what it is about. */
export function pronounLater(doc: Doc, span: SentenceSpan, opening: number): PronounAt | undefined {
  const last = attributedTo(doc, opening, span.to);
  if (last !== undefined) return { at: last, place: 'attribution' };
  const at = isQuoted(doc, span, opening) ? undefined : afterSaying(doc, span, opening);
  return at === undefined ? undefined : { at, place: 'content' };
}

/** Whether a quotation mark stands before the token that a sentence opens on. */
export function isQuoted(doc: Doc, span: SentenceSpan, opening: number): boolean {
  return opening > span.from && isQuoteMark(doc, opening - 1);
}

/** Whether a pronoun is the subject of a verb of saying. */
export function isSaid({ tokens }: Doc, pronoun: number): boolean {
  for (let i = pronoun + 1; i < pronoun + 4; i++) {
    const bits = classesOf(tokens[i]?.word ?? tokens[pronoun]!.word);
    if ((bits & say) !== 0) return true;
    if ((bits & (adverb | aux)) === 0) return false;
  }
  return false;
}

/** The pronoun of an attribution that a comma or a quotation mark sets apart: "The dam held, she said". */
function attributedTo(doc: Doc, from: number, to: number): number | undefined {
  for (let i = from + 2; i < to - 1; i++) {
    const { word } = doc.tokens[i]!;
    if (!PERSONAL.has(word.lower) || (classesOf(doc.tokens[i + 1]!.word) & say) === 0) continue;
    return doc.tokens[i - 1]!.word.text === ',' || isQuoteMark(doc, i - 1) ? i : undefined;
  }
  return undefined;
}

/** Whether a pronoun (of a gender) stands before a name: "He met Lee". */
export function pronounBefore(
  { tokens }: Doc,
  { from, to }: SentenceSpan,
  { start }: Sentence,
  gender?: Gender,
): boolean {
  for (let i = from; i < to && tokens[i]!.start < start; i++) {
    const { lower } = tokens[i]!.word;
    if (PRONOUNS.has(lower) && (gender === undefined || GENDERS.get(lower) === gender)) return true;
  }
  return false;
}

/** The pronoun beside a verb of saying that a quotation at the opening is followed by: '"No," he said'. */
function saidBy({ tokens }: Doc, span: SentenceSpan, at: number): number | undefined {
  let inside = true;
  for (let i = at; i < span.to; i++) {
    const { word } = tokens[i]!;
    if (DOUBLE.has(word.text)) inside = !inside;
    else if (!inside && word.shape !== 'mark') {
      const said = (classesOf(tokens[i + 1]?.word ?? word) & say) !== 0;
      return PERSONAL.has(word.lower) && said ? i : undefined;
    }
  }
  return undefined;
}

/** The pronoun that is the subject after a phrase or conjunction at the opening: "In March, she", "When he". */
function afterPhrase({ tokens }: Doc, span: SentenceSpan, at: number): number | undefined {
  const { word: first } = tokens[at]!;
  if ((classesOf(first) & OPENS_PHRASE) === 0 && !(first.shape === 'title' && GERUND.test(first.lower)))
    return undefined;
  let spoken: Gender | undefined;
  for (let i = at + 1; i < Math.min(span.to - 1, at + LONGEST_PHRASE); i++) {
    const { word } = tokens[i]!;
    if (PERSONAL.has(word.lower)) {
      const before = tokens[i - 1]!.word;
      const same = (spoken ?? GENDERS.get(word.lower)) === GENDERS.get(word.lower);
      return same && (i === at + 1 || before.text === ',') ? i : undefined;
    }
    // "In his 22 years there, he": the same.
    const told = PRONOUNS.has(word.lower) ? GENDERS.get(word.lower) : undefined;
    if (told !== undefined && (spoken ?? told) === told) spoken = told;
    else if (
      (classesOf(word) & (pronoun | CLASSES.first)) !== 0 ||
      GENDERS.has(word.lower) ||
      isHuman(word) ||
      DOUBLE.has(word.text)
    )
      return undefined;
  }
  return undefined;
}

/** The subject of what a body says: "Police said that he", "The council confirms she". */
function afterSaying({ tokens }: Doc, span: SentenceSpan, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(span.to - 2, at + LONGEST_SAYER); i++) {
    const { word } = tokens[i]!;
    if ((classesOf(word) & say) !== 0) {
      const next = tokens[i + 1]!.word.lower === 'that' ? i + 2 : i + 1;
      return PERSONAL.has(tokens[next]!.word.lower) ? next : undefined;
    }
    // "The Prime Minister said he": he.
    const human = ROLES.has(word.lower) || isHuman({ ...word, shape: 'lower' });
    if ((classesOf(word) & (mark | verb | aux)) !== 0 || human || GENDERS.has(word.lower)) return undefined;
  }
  return undefined;
}
const ROLES = new Set(
  'president premier ceo cfo mp pm da mayor pope sheriff attorney detective deputy general captain secretary king queen prince duke'.split(
    ' ',
  ),
);
const LONGEST_SAYER = 6;

/** Whether someone is named only as the owner of something: "Lee's plan". */
export function isOwner({ tokens }: Doc, { from, to }: SentenceSpan, { end }: Sentence): boolean {
  let at = from;
  while (at < to && tokens[at]!.start < end) at++;
  return tokens[at]?.word.lower === "'s";
}

/** Whether a sentence speaks of one being by a common noun. */
export function humanIn({ tokens }: Doc, { from, to }: SentenceSpan): boolean {
  for (let i = from; i < to; i++) if (isHuman(tokens[i]!.word)) return true;
  return false;
}

/** Whether a sentence speaks of a being by a common noun that is no role before someone's name. */
export function humansBeside({ tokens }: Doc, { from, to }: SentenceSpan, { start, end }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const role = token.start < end && start - token.end <= LONGEST_ROLE;
    if (!role && (isHuman(token.word) || KIN.has(token.word.lower))) return true;
  }
  return false;
}
/** characters from a role to the name: "midfielder and captain " */
const LONGEST_ROLE = 16;
const KIN = new Set('boyfriend girlfriend partner baby toddler teen brother sister mother father parent'.split(' '));

/** "Lee won against Hahn": who is named so is not who goes on. */
export function isBeaten({ tokens }: Doc, { from, to }: SentenceSpan, { start }: Sentence): boolean {
  let at = from;
  while (at < to && tokens[at]!.start < start) at++;
  for (let i = at - 1; i >= Math.max(from, at - MOST_BEFORE_SUBJECT); i--) {
    if (CONTESTS.has(tokens[i]!.word.lower)) return true;
    if ((classesOf(tokens[i]!.word) & (mark | verb | aux | say)) !== 0) return false;
  }
  return false;
}
const CONTESTS = new Set('over against about'.split(' '));

/** Whether a sentence has a verb of saying or a quotation mark. */
export function tellsSpeech({ tokens }: Doc, { from, to }: SentenceSpan): boolean {
  for (let i = from; i < to; i++) if ((classesOf(tokens[i]!.word) & (say | quote)) !== 0) return true;
  return false;
}

/** Whether a verb of saying stands in a sentence; quotation marks alone may stand around a word. */
export function hasSaying({ tokens }: Doc, { from, to }: SentenceSpan): boolean {
  for (let i = from; i < to; i++) if ((classesOf(tokens[i]!.word) & say) !== 0) return true;
  return false;
}

/** "He said", "She also told" */
export function goesOnSaying({ tokens }: Doc, { from, to }: SentenceSpan): boolean {
  for (let i = from + 1; i < Math.min(to, from + 4); i++) if ((classesOf(tokens[i]!.word) & say) !== 0) return true;
  return false;
}

/** Whether a verb's object is "him" or "her" before the clause ends. */
export function hasObject(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!;
    if (word.lower === 'him' || (word.lower === 'her' && !isNoun(doc, i + 1))) return true;
    if ((classesOf(word) & (mark | subordinator | prep)) !== 0) return false;
  }
  return false;
}

/** "Lund Hahn" where only "Lund" was taken for a name: it may be another's. */
export function goesOnAsName({ tokens }: Doc, { from, to }: SentenceSpan, { end }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const { start, word } = tokens[i]!;
    if (start >= end) return word.shape === 'title' && start - end === 1;
  }
  return false;
}

/** Double or single, which may also be an apostrophe. */
export function isQuoteMark(doc: Doc, at: number): boolean {
  const { word } = doc.tokens[at]!;
  return word.text === "'" || (classesOf(word) & quote) !== 0;
}

/** Whether a content word stands there, as the owned thing behind "his". */
export function isNoun(doc: Doc, at: number): boolean {
  const word = doc.tokens[at]?.word;
  return word !== undefined && word.shape !== 'mark' && !word.stop;
}
