import type { Doc, Token, Word } from '../model.js';
import { perWord } from '../text/words.js';
import { CLASSES, classesOf } from './classes.js';
import { describes, isAdjective, isNamed, NOUNS_IN_LY, type Run } from './heading-runs.js';
import { isVague } from './heading-trims.js';
import {
  ACTOR_ENDING,
  ACTORS,
  COMPOUNDED,
  EVENTS,
  isGenericNoun,
  JOINS,
  NEVER_LAST,
  PLACES,
  STANDALONE,
  TOPIC_ENDING,
  TOPICS,
  VAGUE,
} from './heading-words.js';

const { ing, day, month } = CLASSES;

/** A phrase of a sentence that may head a section, in its own words but for a verb's form. */
export interface Phrase {
  readonly words: readonly string[];
  /** stems of its content words, the heart's first */
  readonly stems: readonly string[];
  /** it is one noun: it heads what comes back to it */
  readonly lone?: boolean;
  /** how well its kind, its heart and its place in the sentence suit a heading: about 1 */
  readonly fitness: number;
  /** its heart is what happens or is argued over, or it is an act */
  readonly topic: boolean;
}

/** Words of a heading. */
export const MOST_WORDS = 6;
export const LEAST_WORDS = 2;
export const SPACE = /\s+/u;
const LETTER_FIRST = /^\p{L}/u;
/** Articles, in lower case. */
export const ARTICLES = new Set(['the', 'a', 'an']);

/** A run of nouns, perhaps with another behind a preposition, as a heading; nothing where it tells no topic. `added` = words that will stand before it. */
export function phraseOf({ text, tokens }: Doc, span: Run, heart: Run, fitness: number, added = 0): Phrase | undefined {
  const inside = tokens.slice(span.from, span.to);
  const told = ARTICLES.has(inside[0]!.word.lower) ? inside.slice(1) : inside;
  const words = text.slice(inside[0]!.start, inside.at(-1)!.end).split(SPACE);
  const lone = words.length + added < LEAST_WORDS;
  const only = tokens[heart.to - 1]!.word.lower;
  const definite = lone && !STANDALONE.has(only);
  if (
    words.length + added > MOST_WORDS ||
    (definite && !(EVENTS.has(only) && isDefinite(tokens, span.from))) ||
    !tellsTopic(told, added, span.to > heart.to)
  )
    return undefined;
  const head = tokens[heart.to - 1]!.word;
  if (span.to > heart.to && addsNothing(tokens.slice(heart.to + 1, span.to))) return undefined;
  const stems = inside.flatMap(({ word }) =>
    word.stop || word === head || word.text === "'s" || word.shape === 'mark' ? [] : [word.stem],
  );
  return {
    words: definite ? ['the', ...words] : words,
    lone,
    stems: [head.stem, ...stems],
    fitness: fitness * (definite ? DEFINITE : lone ? LONE : 1),
    topic: added > 0 || heartWorth(head) > 1,
  };
}

/** "presence on the commission": a noun behind the preposition that tells no more. */
export function addsNothing(inside: readonly Token[]): boolean {
  const said = inside.filter(({ word }) => !word.stop && !VAGUE.has(word.lower));
  const last = said.at(-1)?.word;
  return (
    last === undefined ||
    (said.length === 1 &&
      last.shape === 'lower' &&
      (isGenericNoun(last.lower) ||
        PLACES.has(last.lower) ||
        last.lower === 'problem' ||
        // "services of a company"
        (ACTORS.has(last.lower) && ['a', 'an'].includes(inside[0]!.word.lower))))
  );
}

/** "the vote", "Sunday's vote" */
function isDefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  return before !== undefined && (before.lower === 'the' || before.text === "'s" || before.text === '’s');
}

/** One word says enough only where a stretch comes back to it: "Turnout", "The Vote". */
const LONE = 0.7;
const DEFINITE = 0.4;

/** A topic is no bare name, no amount, ends on a noun and opens on a word that says something. */
export function tellsTopic(tokens: readonly Token[], added = 0, joint = false): boolean {
  const first = tokens[0]!.word;
  const last = tokens.at(-1)!.word;
  if (
    (!joint && isGeneric(last, tokens.at(-2)?.word)) ||
    !endsOnNoun(last) ||
    (added === 0 && (isVague(first, tokens[1]?.word) || isAdverb(first))) ||
    !LETTER_FIRST.test(first.text)
  )
    return false;
  if (tokens.some(({ word }) => word.numeric || isDated(word) || (word.shape === 'mark' && word.text !== "'s")))
    return false;
  // "metal germanium" is one; "rating agency Corbel" names
  if (namesBehind(tokens)) return false;
  return tokens.some(({ word }) => word.shape === 'lower' && !word.stop && word.text !== "'s");
}

/** "Normally Adults", but "Early Release" */
function isAdverb({ lower }: Word): boolean {
  return ADVERBS.test(lower) && !NOUNS_IN_LY.has(lower) && !ADJECTIVES_IN_LY.has(lower);
}
const ADJECTIVES_IN_LY = new Set(
  'early daily weekly monthly yearly hourly likely unlikely costly deadly friendly lonely elderly lively quarterly scholarly curly holy ugly silly worldly orderly cowardly leisurely timely untimely'.split(
    ' ',
  ),
);

/** "band Velder Brothers": a name stands behind a noun as what it is called. */
function namesBehind(tokens: readonly Token[]): boolean {
  let at = tokens.length;
  while (at > 0 && isNamed(tokens[at - 1]!.word)) at--;
  const before = tokens[at - 1]?.word;
  return at < tokens.length && before?.shape === 'lower' && !before.stop && !JOINS.has(before.lower);
}

function isDated(word: Word): boolean {
  return DATED.has(word.lower) || (isNamed(word) && (classesOf(word) & (day | month)) !== 0);
}
const DATED = new Set(['gmt', 'est', 'edt', 'bst', 'pm', 'am', 'p.m.', 'a.m.']);

function endsOnNoun(last: Word): boolean {
  if (last.lower === "'s" || NEVER_LAST.has(last.lower) || describes(last)) return false;
  if ((classesOf(last) & ing) !== 0 && !TOPICS.has(last.lower)) return false;
  return NOUNS_IN_LY.has(last.lower) || !ADVERBS.test(last.lower);
}
const ADVERBS = /[a-z]{3}ly$/;

/** How much the heart of a phrase says: most where it is what happens or is argued over, nothing where it is a place, one actor, a container. */
export function heartWorth(head: Word, before?: Word): number {
  return wordWorth(head) ?? (isGeneric(head, before) ? 0 : COMPOUND);
}

/** By itself; undefined for what the word before it may make a topic. */
const wordWorth = perWord((head) => {
  const { lower } = head;
  if (PLACES.has(lower) || ACTORS.has(lower) || isNamed(head) || NEVER_LAST.has(lower) || describes(head)) return 0;
  if (isGenericNoun(lower)) return undefined;
  if (TOPICS.has(lower)) return 1.3;
  if (ACTOR_ENDING.test(lower)) return 0;
  if (ACTORS.has(lower.replace(PLURAL, ''))) return 0.6;
  return TOPIC_ENDING.test(lower) ? 1.2 : 1;
});
const PLURAL = /s$/;
const COMPOUND = 1;

/** "Case" says nothing, "divorce case" does. */
export function isGeneric({ lower }: Word, before: Word | undefined): boolean {
  if (!isGenericNoun(lower)) return false;
  const tells =
    before?.shape === 'lower' && !isGenericNoun(before.lower) && !VAGUE.has(before.lower) && !isAdjective(before);
  return !(tells && COMPOUNDED.has(lower));
}
