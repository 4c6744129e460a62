import type { Doc, Fact, SentenceSpan, Word } from '../model.js';
import { commonnessOf } from '../text/commonness.js';
import { perWord, wordOf } from '../text/words.js';
import { COMMON_VERBS, FURNITURE } from './plain-words.js';

/** How many phrases are told where the text has them. */
const MOST = 20;
const LONGEST_PHRASE = 3;
/**
 * In news the words themselves tell what it is about, in an exposition the terms do: after so many words stands a phrase,
 * or after so many phrases a word. A text with fewer names and quotes than this in a hundred tokens is an exposition.
 */
const WORDS_A_PHRASE = 4;
const PHRASES_A_WORD = 4;
const NAMES_OF_NEWS = 1;

/** Where a form was seen: a headline's capitals and a sentence's first one say nothing of the word. */
const IN_HEADLINE = 0;
const OPENING = 1;
const WITHIN = 2;

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
}
interface Phrase extends Term {
  readonly words: readonly Term[];
  readonly named: boolean;
  /** how often it stood alone between function words and marks */
  whole: number;
}

/**
 * What a text is about in its own words, best first: single words by how often, how early and how specific they are, phrases of
 * two or three words by their words, how often they stand together, and whether they stand alone (after YAKE and PositionRank).
 */
export function keyphrasesOf(doc: Doc, facts: readonly Fact[], headline?: Doc): string[] {
  const words = new Map<string, Term>();
  const phrases = new Map<string, Phrase>();
  if (headline !== undefined) collect(headline, true, words, phrases);
  collect(doc, false, words, phrases);
  for (const word of words.values()) word.score = wordScore(word);
  for (const phrase of phrases.values()) phrase.score = phraseScore(phrase);
  return blend(best(words.values()), apart(ranked(phrases.values())), isNews(doc, facts));
}

function isNews(doc: Doc, facts: readonly Fact[]): boolean {
  const names = facts.reduce((n, { kind }) => n + (kind === 'figure' || kind === 'date' ? 0 : 1), 0);
  return 100 * names >= NAMES_OF_NEWS * doc.tokens.length;
}

function collect(doc: Doc, headline: boolean, words: Map<string, Term>, phrases: Map<string, Phrase>): void {
  const run: Term[] = [];
  for (const sentence of doc.sentences) {
    const endRun = (at: number) => {
      if (run.length > 1) addPhrases(phrases, doc, run, at - run.length, sentence, headline);
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
      if (isVerb(word)) endRun(i);
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
  const term: Term = { key, times: 0, first, score: 0, doc, from, to: from + 1, seen: -1 };
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

/** All phrases of two and three words within a run of content words, which begins at the token `from`. */
function addPhrases(
  phrases: Map<string, Phrase>,
  doc: Doc,
  run: readonly Term[],
  from: number,
  sentence: SentenceSpan,
  headline: boolean,
): void {
  for (let size = 2; size <= LONGEST_PHRASE; size++)
    for (let i = 0; i + size <= run.length; i++) {
      const at = from + i;
      const a = run[i]!;
      const b = run[i + 1]!;
      const c = run[i + 2];
      const key = size === 2 || c === undefined ? `${a.key} ${b.key}` : `${a.key} ${b.key} ${c.key}`;
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
          words: run.slice(i, i + size),
          named,
          whole: 0,
        };
        phrases.set(key, phrase);
      }
      phrase.times++;
      if (run.length === size) phrase.whole++;
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

const verbs = new Set(COMMON_VERBS.split(' ').map((form) => wordOf(form).stem));
const furniture = new Set(FURNITURE.split(' ').map((form) => wordOf(form).stem));
const NAMING = ['tion', 'tions', 'ment', 'ments', 'ness', 'ity', 'ship', 'ism', 'ance', 'ence'];

/** A past tense, or one of the verbs that tie subjects to objects in every text. */
function isVerb({ lower, stem, shape }: Word): boolean {
  return shape === 'lower' && ((lower.endsWith('ed') && !lower.endsWith('eed')) || verbs.has(stem));
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

/** What a word has whatever its place in a text. */
const traitsOf = perWord((word) => ({
  rarer: commonnessOf(word) === 2,
  length: word.lower.length,
  naming: NAMING.some((ending) => word.lower.endsWith(ending)),
  adverb: word.lower.endsWith('ly'),
  plain: furniture.has(word.stem),
}));

function phraseScore({ words, times, whole, named }: Phrase): number {
  const sum = words.reduce((total, { score }) => total + score, 0);
  return (
    sum / words.length +
    1.2 * Math.log(times) +
    (whole > 0 ? 1 : 0) +
    (named ? 0.5 : 0) +
    (words.length === 2 ? 0.3 : 0)
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

/** Leaves out a phrase that shares two words with a better one. */
function apart(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    if (kept.length === MOST) break;
    const stems = new Set(phrase.words);
    const same = kept.some(({ words }) => words.filter((word) => stems.has(word)).length > 1);
    if (!same && stems.size === phrase.words.length) kept.push(phrase);
  }
  return kept;
}

function blend(words: readonly Term[], phrases: readonly Term[], news: boolean): string[] {
  const [often, seldom, period] = news ? [words, phrases, WORDS_A_PHRASE] : [phrases, words, PHRASES_A_WORD];
  const told = new Map<string, string>();
  for (let i = 0, j = 0; told.size < MOST && (i < often.length || j < seldom.length); ) {
    const turn = (told.size + 1) % (period + 1) === 0;
    const next = (turn && j < seldom.length) || i >= often.length ? seldom[j++] : often[i++];
    if (next !== undefined) told.set(next.key, formOf(next));
  }
  return [...told.values()];
}

function formOf({ doc, from, to }: Term): string {
  return doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end).replace(SPACES, ' ');
}

const SPACES = /\s+/g;
