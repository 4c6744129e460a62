import type { Doc, Fact, SentenceSpan, Word } from '../model.js';
import { commonnessOf } from '../text/commonness.js';
import { isEnglish } from '../text/language.js';
import { perWord, wordOf } from '../text/words.js';
import {
  ACTORS,
  COMMON_VERBS,
  DETERMINERS,
  FURNITURE,
  LOOSE_ADJECTIVES,
  OF_DOING,
  WORDS_OF_TEXTS,
} from './plain-words.js';

/** How many phrases are told where the text has them. */
const MOST = 20;
const LONGEST_PHRASE = 4;
/** Phrases longer than this are told only where a run of content words has no more, or ends with them. */
const LONGEST_WITHIN = 3;
/** In a language whose verbs are not known, what is longer is a clause as often as a term. */
const LONGEST_FOREIGN = 2;
/** In news the words themselves tell what it is about, in an exposition the terms do: the part of what is told that are words. */
const WORDS_OF_NEWS = 0.9;
const WORDS_OF_EXPOSITION = 0.05;
/**
 * Names and quotes in a hundred tokens: an exposition has hardly any, news many, and what lies between is partly each.
 * A short text has a few by chance, hence the tokens that are added to it.
 */
const NAMES_OF_EXPOSITION = 1;
const NAMES_OF_NEWS = 4;
const TOKENS_OF_CHANCE = 50;

/** Where a form was seen: a headline's capitals and a sentence's first one say nothing of the word. */
const IN_HEADLINE = 0;
const OPENING = 1;
const WITHIN = 2;

/** What is read: the headline or the text under it, and whether its verbs can be told. */
interface Part {
  readonly headline: boolean;
  readonly english: boolean;
}
interface Term {
  readonly key: string;
  times: number;
  readonly first: number;
  score: number;
  doc: Doc;
  /** the tokens from..to are its form */
  from: number;
  to: number;
  seen: number;
  /** whether it stood without another content word beside it */
  alone: boolean;
}
interface Phrase extends Term {
  readonly words: readonly Term[];
  readonly named: boolean;
  /** whether it stood alone between function words and marks, or was the end of what is too long to be a phrase */
  whole: boolean;
}

/**
 * What a text is about in its own words, best first: single words by how often, how early and how specific they are, phrases of
 * two to four words by their words, how often they stand together, and whether they stand alone (after YAKE and PositionRank).
 */
export function keyphrasesOf(doc: Doc, facts: readonly Fact[], headline?: Doc, language?: string): string[] {
  const words = new Map<string, Term>();
  const phrases = new Map<string, Phrase>();
  const english = isEnglish(language);
  if (headline !== undefined) collect(headline, { headline: true, english }, words, phrases);
  collect(doc, { headline: false, english }, words, phrases);
  const exposition = expositionOf(doc, facts);
  for (const word of words.values()) word.score = wordScore(word);
  for (const phrase of phrases.values()) phrase.score = phraseScore(phrase, exposition);
  for (const word of words.values()) if (!word.alone || isOfTexts(word)) word.score -= 2 * exposition;
  return blend(best(words.values()), apart(ranked(phrases.values()), exposition), exposition);
}

/** How far a text is an exposition: 0 = news, 1 = a text that explains. */
function expositionOf(doc: Doc, facts: readonly Fact[]): number {
  const names = facts.reduce((n, { kind }) => n + (kind === 'figure' || kind === 'date' ? 0 : 1), 0);
  const share = (100 * names) / (doc.tokens.length + TOKENS_OF_CHANCE);
  return Math.max(0, Math.min(1, (NAMES_OF_NEWS - share) / (NAMES_OF_NEWS - NAMES_OF_EXPOSITION)));
}

function collect(doc: Doc, part: Part, words: Map<string, Term>, phrases: Map<string, Phrase>): void {
  const { headline, english } = part;
  const run: Term[] = [];
  for (const sentence of doc.sentences) {
    const endRun = (at: number) => {
      if (run.length === 1) run[0]!.alone = true;
      else if (run.length > 1) addPhrases(phrases, doc, run, at - run.length, sentence, part);
      run.length = 0;
    };
    for (let i = sentence.from; i < sentence.to; i++) {
      const { word } = doc.tokens[i]!;
      if (!isContent(word)) {
        endRun(i);
        continue;
      }
      const term = termOf(words, word.stem, headline ? 0 : i + 1, doc, i);
      term.times++;
      show(term, doc, i, i + 1, seenAs(headline, i === sentence.from));
      if (roleOf(word).breaks || (english && isVerbHere(doc, i, sentence))) endRun(i);
      else run.push(term);
    }
    endRun(sentence.to);
  }
}

function isContent(word: Word): boolean {
  return !word.stop && word.shape !== 'mark' && word.shape !== 'number' && word.lower.length > 2;
}

function termOf(words: Map<string, Term>, key: string, first: number, doc: Doc, from: number): Term {
  const known = words.get(key);
  if (known !== undefined) return known;
  const term: Term = { key, times: 0, first, score: 0, doc, from, to: from + 1, seen: -1, alone: false };
  words.set(key, term);
  return term;
}

function seenAs(headline: boolean, opens: boolean): number {
  if (headline) return IN_HEADLINE;
  return opens ? OPENING : WITHIN;
}

function show(term: Term, doc: Doc, from: number, to: number, seen: number): void {
  if (seen <= term.seen) return;
  term.doc = doc;
  term.from = from;
  term.to = to;
  term.seen = seen;
}

/** The phrases of two to four words within a run of content words, which begins at the token `from`. */
function addPhrases(
  phrases: Map<string, Phrase>,
  doc: Doc,
  run: readonly Term[],
  from: number,
  sentence: SentenceSpan,
  { headline, english }: Part,
): void {
  const longest = english ? LONGEST_PHRASE : LONGEST_FOREIGN;
  for (let size = 2; size <= longest; size++)
    for (let i = size > LONGEST_WITHIN ? Math.max(0, run.length - size) : 0; i + size <= run.length; i++) {
      const at = from + i;
      const whole = run.length === size || (size === LONGEST_PHRASE && i + size === run.length);
      let key = run[i]!.key;
      for (let j = i + 1; j < i + size; j++) key += ` ${run[j]!.key}`;
      let phrase = phrases.get(key);
      if (phrase === undefined) {
        if (isAdverb(doc, at) || isAdverb(doc, at + size - 1)) continue;
        const first = headline ? 0 : at + 1;
        const named = isNamed(doc, at, size);
        phrase = {
          key,
          times: 0,
          first,
          score: 0,
          doc,
          from: at,
          to: at + size,
          seen: -1,
          alone: false,
          words: run.slice(i, i + size),
          named,
          whole,
        };
        phrases.set(key, phrase);
      }
      phrase.times++;
      if (whole) phrase.whole = true;
      show(phrase, doc, at, at + size, seenAs(headline, at === sentence.from));
    }
}

function isAdverb(doc: Doc, at: number): boolean {
  return doc.tokens[at]!.word.lower.endsWith('ly');
}

function isNamed(doc: Doc, from: number, size: number): boolean {
  for (let i = from; i < from + size; i++) if (doc.tokens[i]!.word.shape === 'lower') return false;
  return true;
}

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const stemsIn = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((form) => wordOf(form).stem));
const verbs = stemsIn(COMMON_VERBS);
const furniture = stemsIn(FURNITURE);
const ofTexts = stemsIn(WORDS_OF_TEXTS);
const NAMING = ['tion', 'tions', 'ment', 'ments', 'ness', 'ity', 'ship', 'ism', 'ance', 'ence'];

/** A past tense ("a four-legged robot" is none), or one of the verbs that tie subjects to objects in every text. */
function isVerb({ lower, stem }: Word): boolean {
  return (lower.endsWith('ed') && !lower.endsWith('eed') && !lower.includes('-')) || verbs.has(stem);
}

const determiners = wordsIn(DETERMINERS);
const actors = wordsIn(ACTORS);
const ofDoing = wordsIn(OF_DOING);
const loose = wordsIn(LOOSE_ADJECTIVES);

/** What a word does whatever its place (`breaks`: no phrase reaches across it), and what it tells of the words beside it. */
const roleOf = perWord((word) => ({
  breaks:
    word.shape === 'lower' && (isVerb(word) || (word.numeric && !word.lower.includes('-')) || loose.has(word.lower)),
  lower: word.shape === 'lower',
  doing: word.lower.endsWith('ing'),
  determiner: determiners.has(word.lower),
  actor: actors.has(word.lower),
  ofDoing: ofDoing.has(word.lower),
}));

/** Whether the words beside a word make it a verb. */
function isVerbHere({ tokens }: Doc, i: number, { from, to }: SentenceSpan): boolean {
  const role = roleOf(tokens[i]!.word);
  if (!role.lower) return false;
  if (i + 1 < to && roleOf(tokens[i + 1]!.word).determiner) return true;
  if (i === from) return false;
  const before = roleOf(tokens[i - 1]!.word);
  return before.actor || (role.doing && before.ofDoing);
}

/** Weights: a logistic regression on human keyphrases of news, cut to the features that hold for any text, and rounded. */
function wordScore({ times, first, doc, from }: Term): number {
  const { rarer, length, naming, adverb, plain } = traitsOf(doc.tokens[from]!.word);
  return (
    0.7 * Math.log(times) -
    (times === 1 ? 0.2 : 0) -
    0.16 * Math.log(1 + first) +
    (rarer ? 0.25 : 0) +
    1.1 * (Math.min(12, length) / 10) +
    (length >= 7 ? 0.5 : 0) +
    (naming ? 0.4 : 0) -
    (adverb ? 0.4 : 0) -
    (plain ? 0.35 : 0)
  );
}

function isOfTexts({ doc, from }: Term): boolean {
  return traitsOf(doc.tokens[from]!.word).ofTexts;
}

/** What a word has whatever its place in a text. */
const traitsOf = perWord((word) => ({
  rarer: commonnessOf(word) === 2,
  length: word.lower.length,
  naming: NAMING.some((ending) => word.lower.endsWith(ending)),
  adverb: word.lower.endsWith('ly'),
  plain: furniture.has(word.stem),
  ofTexts: ofTexts.has(word.stem),
}));

/** Weights as of words. In an exposition a term is as good with three words as with two, and what stands early counts more. */
function phraseScore({ words, times, first, whole, named }: Phrase, exposition: number): number {
  const sum = words.reduce((total, { score }) => total + score, 0);
  return (
    sum / words.length +
    1.2 * Math.log(times) +
    (whole ? 1 + exposition : 0) +
    (named ? 0.5 : 0) +
    (words.length === 2 ? 0.3 * (1 - exposition) : 0) -
    0.3 * exposition * Math.log(1 + first)
  );
}

function ranked<T extends Term>(terms: Iterable<T>): T[] {
  return [...terms].sort(inRank);
}

/** The first of those ranked that can be told: sorting all words of a text takes as long as counting them. */
function best(terms: Iterable<Term>): Term[] {
  const found: Term[] = [];
  for (const term of terms) {
    if (found.length === MOST && inRank(term, found[MOST - 1]!) > 0) continue;
    let at = found.length;
    while (at > 0 && inRank(term, found[at - 1]!) < 0) at--;
    found.splice(at, 0, term);
    if (found.length > MOST) found.pop();
  }
  return found;
}

function inRank(a: Term, b: Term): number {
  return b.score - a.score || a.first - b.first || (a.key < b.key ? -1 : 1);
}

/** Leaves out a phrase that shares two words with a better one, and in an exposition one that adds no word to a better one. */
function apart(phrases: readonly Phrase[], exposition: number): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    if (kept.length === MOST) break;
    const stems = new Set(phrase.words);
    const most = phrase.whole && exposition > 0.5 ? stems.size - 1 : 1;
    const same = kept.some(({ words }) => words.filter((word) => stems.has(word)).length > most);
    if (!same && stems.size === phrase.words.length) kept.push(phrase);
  }
  return kept;
}

function blend(words: readonly Term[], phrases: readonly Term[], exposition: number): string[] {
  const share = WORDS_OF_NEWS + (WORDS_OF_EXPOSITION - WORDS_OF_NEWS) * exposition;
  const told = new Map<string, string>();
  for (let i = 0, j = 0; told.size < MOST && (i < words.length || j < phrases.length); ) {
    const turn = i + 0.5 < share * (told.size + 1);
    const next = (turn && i < words.length) || j >= phrases.length ? words[i++] : phrases[j++];
    if (next !== undefined) told.set(next.key, formOf(next));
  }
  return [...told.values()];
}

function formOf({ doc, from, to }: Term): string {
  return doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end).replace(SPACES, ' ');
}

const SPACES = /\s+/g;
