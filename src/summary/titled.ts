import type { Doc, Person, Token, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { set } from './word-lists.js';

/** Whose they are would have to be told, too. */
const RELATIONS = set(
  'wife husband father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother friend boyfriend girlfriend fiance fiancé fiancee fiancée partner colleague teammate ally rival opponent neighbour neighbor victim suspect client member',
);
/** These say little without what stands before them: "head Ann Lee", but "company head Ann Lee". */
const WEAK = set(
  'head leader boss chief spokesman spokeswoman spokesperson official star player captain coach manager host founder',
);
const { prep, det, pronoun, aux, say, verb, ing, adverb, number, day, month, subordinator, condition, negation, base } =
  CLASSES;
const NO_MODIFIER =
  CLASSES.mark |
  prep |
  det |
  pronoun |
  aux |
  say |
  verb |
  ing |
  adverb |
  number |
  day |
  month |
  subordinator |
  condition |
  negation |
  base;
const MOST_MODIFIERS = 3;
const POSSESSIVE = /^['’]s?$|^(?:my|our|your|his|her|its|their|whose)$/u;
const BEFORE = CLASSES.mark | prep | say | verb | aux | subordinator | adverb;
const AFTER = CLASSES.mark | prep | say | verb | aux | subordinator | ing | adverb;
const JOINS = set('and or but than that as if because who whom whose when');

/** A full name with what the person is: "presidential spokesman Nils Aker", "Ines Varga, a judge from Ude". */
export interface Titled {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** it opens its sentence with a role: the capital may be that of the sentence */
  readonly opens: boolean;
  /** the words before the name, lower case */
  readonly words: readonly string[];
}

/** Where the text names a person in full straight after a role, with what tells the role further. */
export function titledOf(doc: Doc, mentions: readonly Person[]): Titled[] {
  return mentions.flatMap((mention) => titledAt(doc, mention) ?? []);
}

function titledAt({ tokens, sentences, text }: Doc, { role, start, end, sentence, text: name }: Person) {
  if (role === undefined || !name.includes(' ') || text.slice(start - role.length - 1, start - 1) !== role)
    return undefined;
  const head = role.slice(role.lastIndexOf(' ') + 1).toLowerCase();
  if (RELATIONS.has(head)) return undefined;
  const { from, to } = sentences[sentence]!;
  let at = from;
  while (at < to && tokens[at]!.start < start - role.length - 1) at++;
  let begin = at;
  while (
    begin > from &&
    at - begin < MOST_MODIFIERS &&
    !OPENERS.has(tokens[begin]!.word.lower) &&
    modifies(tokens, begin - 1)
  )
    begin--;
  while (begin < at && mayAct(tokens, begin, from)) begin++;
  const before = begin === from ? undefined : tokens[begin - 1]!;
  const apart =
    before === undefined ||
    text.slice(before.end, tokens[begin]!.start).trim() !== '' ||
    before.end < tokens[begin]!.start;
  if (!apart || POSSESSIVE.test(before?.word.lower ?? '')) return undefined;
  if (begin === at && WEAK.has(role.toLowerCase())) return undefined;
  // "Port Authority of New York and [New Jersey director Ann Lee]"
  if (begin > from + 1 && begin < at && LINKS.has(tokens[begin - 1]!.word.lower) && isName(tokens, begin - 2))
    return undefined;
  const words: string[] = [];
  for (let i = begin; tokens[i]!.start < start; i++) words.push(tokens[i]!.word.lower);
  return { start: tokens[begin]!.start, end, sentence, opens: begin === from, words };
}

/** Where the text says behind a full name who that is, in few words between commas, which depend on nothing before them. */
export function apposedOf({ text }: Doc, mentions: readonly Person[]): Titled[] {
  return mentions.flatMap(({ role, start, end, sentence, text: name }) => {
    if (role === undefined || !name.includes(' ')) return [];
    const words = role.toLowerCase().split(' ');
    const from = end + (ARTICLE.exec(text.slice(end, end + 8))?.[0].length ?? 0);
    if (from === end || !text.startsWith(role, from) || !CLOSED.test(text[from + role.length] ?? '.')) return [];
    const leans = words.some((word) => POSSESSIVE.test(word)) || RELATIONS.has(words[0]!) || words[0]!.endsWith('ing');
    return leans || words.length > MOST_APPOSED
      ? []
      : [{ start, end: from + role.length, sentence, opens: false, words }];
  });
}
const ARTICLE = /^, (?:(?:a|an|the) )?/u;
const CLOSED = /[,.;]/u;
const MOST_APPOSED = 7;

/** "to support prime minister Ann Lee", "they mobilize President Lee": what stands before it does not open a noun phrase, so that it may be a verb. */
function mayAct(tokens: readonly Token[], at: number, from: number): boolean {
  const { shape, lower } = tokens[at]!.word;
  if (shape !== 'lower' || OPENERS.has(lower) || at === from) return false;
  const before = tokens[at - 1]!.word;
  return before.lower === 'to' || !(JOINS.has(before.lower) || (classesOf(before) & OPENS_PHRASE) !== 0);
}
const OPENERS = set('former acting then ex late');
const OPENS_PHRASE = CLASSES.mark | det | prep | say;

function isName(tokens: readonly Token[], at: number): boolean {
  return (classesOf(tokens[at]!.word) & CLASSES.name) !== 0;
}
const LINKS = set('of and for &');

function modifies(tokens: readonly Token[], at: number): boolean {
  const { word, end } = tokens[at]!;
  return tokens[at + 1]!.start - end === 1 && !word.stop && (classesOf(word) & NO_MODIFIER) === 0;
}

/** Whether a name between two words may be told with its role: nothing else tells who that is, and it is no part of another's name. */
export function mayBeTitled(before: Word | undefined, after: Word | undefined): boolean {
  return isEdge(before, BEFORE) && isEdge(after, AFTER);
}

/** Whether more can be told behind a name: its verb follows. */
export function mayBeApposed(before: Word | undefined, after: Word | undefined): boolean {
  return isEdge(before, BEFORE) && after !== undefined && (classesOf(after) & FINITE) !== 0;
}
const FINITE = say | verb | aux;

function isEdge(word: Word | undefined, classes: number): boolean {
  // "Gov. Lee"
  if (word?.text === '.') return false;
  return (
    word === undefined || JOINS.has(word.lower) || (classesOf(word) & classes) !== 0 || POSSESSIVE.test(word.lower)
  );
}
