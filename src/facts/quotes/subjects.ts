import type { Doc, Organization, Person, Place } from '../../model.js';
import { genderOfName } from '../../text/given-names.js';
import type { QuoteRule } from './rules.js';

/** The names of a text by where they start, and its people's names by their ids. */
export interface Names {
  get(start: number): Organization | Person | Place | undefined;
  readonly persons: ReadonlyMap<string, string>;
}

/** Who says a quotation, and how: an id of a name or a noun phrase, a verb's lemma. `until` = the token behind the attribution. */
export interface Attribution {
  readonly rule: QuoteRule;
  readonly speaker?: string;
  readonly verb: string;
  readonly until: number;
}

/** Where a speaker is looked for. */
export interface View {
  readonly doc: Doc;
  readonly names: Names;
  readonly sentence: number;
  /** those whom the quotation itself names: nobody speaks of himself so */
  readonly named: ReadonlySet<string>;
  /** who spoke last */
  readonly before: Attribution | undefined;
}

export const LONGEST_PHRASE = 12;
export const PHRASE_ENDS = new Set(', . ; : ( ) " “ ” ‘ ’ - – — ? !'.split(' '));
const CLAUSE_WORDS = new Set(
  'who which that when as after before while but because if where in on at to during by via with'.split(' '),
);
/** words that begin a phrase before the clause: "Since the trial, the family said" */
const OPENERS = new Set('since despite following under throughout within without unlike like for from'.split(' '));
const PRONOUNS = new Set('he she'.split(' '));
const NO_SPEAKERS = new Set('i we you they it this that there what who which he she his her and but so'.split(' '));
export const ADVERBS = new Set('also later then further only simply once again'.split(' '));
const HELPERS = new Set('has had have was is'.split(' '));
/** before the name of a person that only tells whose, of whom or where */
const OBLIQUE = new Set('of for to by at in from against about on near under'.split(' '));
const POSSESSIVES = new Set("'s ’s ' ’".split(' '));
const DETERMINERS = new Set('the a an one his her its their another'.split(' '));

/** The speaker named by `tokens[first]` (`behind`: right behind the quotation) up to the verb: a person in it, an organization that is all of it, a pronoun's person, or the phrase itself. */
export function subject(view: View, first: number, verb: number, behind = false): string | undefined {
  const { doc, names } = view;
  let last = verb - 1;
  while (
    last > first &&
    (ADVERBS.has(wordAt(doc, last)) || HELPERS.has(wordAt(doc, last)) || wordAt(doc, last) === ',')
  )
    last--;
  if (last < first) return undefined;
  if (PRONOUNS.has(wordAt(doc, last)) && (last === first || wordAt(doc, last - 1) === ',')) return personOf(view, last);
  let start = first;
  // "In a letter, the council said"
  if (CLAUSE_WORDS.has(wordAt(doc, first)) || OPENERS.has(wordAt(doc, first)))
    for (let i = last; i > first && start === first; i--) if (wordAt(doc, i) === ',') start = i + 1;
  // the phrase begins behind the words that join sentences
  const person = personIn(view, first, last);
  if (person !== undefined) return person;
  for (let i = start; i <= last; i++)
    if (CLAUSE_WORDS.has(wordAt(doc, i)) && !hasName(doc, names, i, last)) return undefined;
  while (start < last && (wordAt(doc, start) === 'and' || wordAt(doc, start) === 'but' || wordAt(doc, start) === ','))
    start++;
  if (behind) start = lastPhrase(doc, start, last);
  last = beforeVerb(doc, start, last);
  const bare = DETERMINERS.has(wordAt(doc, start)) ? start + 1 : start;
  const whole = names.get(doc.tokens[bare]?.start ?? -1);
  const end = doc.tokens[last]!.end;
  if (whole !== undefined && whole.kind === 'organization' && whole.end === end) return whole.id;
  return sayable(doc, start, last) ? doc.text.slice(doc.tokens[start]!.start, end) : undefined;
}

/** "a song [our father] wrote": of two phrases that nothing links the second is the subject. */
function lastPhrase(doc: Doc, first: number, last: number): number {
  for (let i = last; i > first; i--) {
    if (!STARTS.has(wordAt(doc, i))) continue;
    const { lower, shape, stop } = doc.tokens[i - 1]!.word;
    return shape !== 'mark' && !stop && !LINKS.has(lower) ? i : first;
  }
  return first;
}
/** "[A spokesman] disputed the claims, saying", "[a minister] said he would" */
function beforeVerb(doc: Doc, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const { lower, shape } = doc.tokens[i]!.word;
    const next = wordAt(doc, i + 1);
    if (shape === 'lower' && PAST.test(lower) && (STARTS.has(next) || PRONOUNS.has(next) || next === 'that'))
      return i - 1;
  }
  return last;
}
const PAST = /(?:[^e]ed|said|told|wrote)$/;
const STARTS = new Set('the a an our my your their his her its'.split(' '));
const LINKS = new Set('and or but of for to by in at from as with including plus per behind'.split(' '));

/** The first person of a phrase who is its head: not the "Roe" of "Roe's lawyer" or "a spokesman for Roe". */
export function personIn({ doc, names }: View, first: number, last: number): string | undefined {
  for (let i = first; i <= last; i++) {
    const name = names.get(doc.tokens[i]!.start);
    if (name?.kind !== 'person') continue;
    const owner = POSSESSIVES.has(wordAt(doc, tokenBehind(doc, i, name.end)));
    if (!owner && !(i > first && OBLIQUE.has(wordAt(doc, i - 1)))) return name.id;
  }
  return undefined;
}

function hasName(doc: Doc, names: Names, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (names.get(doc.tokens[i]!.start)?.kind === 'person') return true;
  return false;
}

/** The speaker named by the words behind a verb. */
export function phrase(view: View, at: number, end: number): { speaker: string; until: number } | undefined {
  const { doc, names } = view;
  let to = at;
  while (to < end && to - at < LONGEST_PHRASE) {
    const word = wordAt(doc, to);
    if (PHRASE_ENDS.has(word) && !(word === '.' && to + 1 < end)) break;
    const name = names.get(doc.tokens[to]!.start);
    if (name?.kind === 'person') return { speaker: name.id, until: tokenBehind(doc, to, name.end) };
    if (CLAUSE_WORDS.has(word)) break;
    to++;
  }
  if (to === at) return undefined;
  if (PRONOUNS.has(wordAt(doc, at))) {
    const speaker = personOf(view, at);
    return speaker === undefined ? undefined : { speaker, until: at + 1 };
  }
  const bare = DETERMINERS.has(wordAt(doc, at)) ? at + 1 : at;
  const whole = names.get(doc.tokens[bare]?.start ?? -1);
  const last = doc.tokens[to - 1]!.end;
  if (whole !== undefined && whole.kind === 'organization' && whole.end === last)
    return { speaker: whole.id, until: to };
  return sayable(doc, at, to - 1) ? { speaker: doc.text.slice(doc.tokens[at]!.start, last), until: to } : undefined;
}

/** Whether words can be told as a speaker: a noun phrase, no pronoun. */
function sayable(doc: Doc, first: number, last: number): boolean {
  const word = wordAt(doc, first);
  if (NO_SPEAKERS.has(word)) return false;
  const { shape } = doc.tokens[first]!.word;
  const head = doc.tokens[last]!.word;
  return (
    (DETERMINERS.has(word) || shape === 'title' || shape === 'upper' || isPlural(doc, first)) &&
    head.shape !== 'mark' &&
    !head.stop
  );
}

/** "analysts", but not "was" */
function isPlural(doc: Doc, at: number): boolean {
  const { lower, stop } = doc.tokens[at]!.word;
  return lower.endsWith('s') && !stop;
}

/**
 * Whom "he" or "she" means: the only person of this sentence and the one before; of several the one who spoke last, or with whom the
 * sentence before begins; of none who spoke last,
 * if that is not long ago, else with whom a sentence just before those begins.
 */
function personOf({ doc, names, sentence, before, named }: View, at: number): string | undefined {
  const persons: string[] = [];
  const first = doc.sentences[Math.max(0, sentence - 1)]!;
  const gender = wordAt(doc, at) === 'she' ? 'f' : 'm';
  const may = (id: string, name: string) =>
    !named.has(id) && (genderOfName(name.split(' ')[0]!.toLowerCase()) ?? gender) === gender;
  let opener: string | undefined;
  for (let i = Math.max(first.from, at - FARTHEST); i < at; i++) {
    const name = names.get(doc.tokens[i]!.start);
    if (name?.kind !== 'person' || !may(name.id, name.name)) continue;
    if (i < first.from + OPENING && opener === undefined) opener = name.id;
    if (!persons.includes(name.id)) persons.push(name.id);
  }
  if (persons.length === 1) return persons[0];
  const speaker = before?.speaker;
  if (persons.length > 1) return speaker !== undefined && persons.includes(speaker) ? speaker : opener;
  const recent = before !== undefined && sentence - sentenceIndex(doc, before.until - 1, sentence) <= 3;
  const name = speaker === undefined ? undefined : names.persons.get(speaker);
  if (recent && name !== undefined && may(speaker!, name)) return speaker;
  return openerBefore(doc, names, sentence - 1, may);
}

/** Of the last sentences the nearest that names anybody who may be meant: that person, where the sentence begins with the name. */
function openerBefore(
  doc: Doc,
  names: Names,
  sentence: number,
  may: (id: string, name: string) => boolean,
): string | undefined {
  for (let index = sentence - 1; index >= 0 && index > sentence - FAR; index--) {
    const { from, to } = doc.sentences[index]!;
    let opener: string | undefined;
    for (let i = from; i < to && i < from + FARTHEST; i++) {
      const name = names.get(doc.tokens[i]!.start);
      if (name?.kind !== 'person') continue;
      if (i < from + OPENING && may(name.id, name.name)) opener = name.id;
      if (opener === undefined || opener !== name.id) return opener;
    }
    if (opener !== undefined) return opener;
  }
  return undefined;
}
/** in sentences */
const FAR = 3;
/** "Mr Roe", "But Roe": a name that begins a sentence */
const OPENING = 3;
/** Two sentences are hardly longer, in tokens; a text without stops would be read through for each pronoun. */
const FARTHEST = 400;

export function wordAt(doc: Doc, at: number): string {
  return doc.tokens[at]?.word.lower ?? '';
}

function tokenBehind(doc: Doc, at: number, end: number): number {
  let i = at;
  while (i < doc.tokens.length && doc.tokens[i]!.start < end) i++;
  return i;
}

/** The sentence that holds a token, looked for around the one where the quotation begins. */
export function sentenceIndex(doc: Doc, token: number, near: number): number {
  let index = near;
  while (index > 0 && doc.sentences[index]!.from > token) index--;
  while (index + 1 < doc.sentences.length && doc.sentences[index]!.to <= token) index++;
  return index;
}

export function sentenceAt(doc: Doc, token: number, near: number): { from: number; to: number } {
  return doc.sentences[sentenceIndex(doc, token, near)]!;
}
