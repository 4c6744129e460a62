import type { Doc, Fact, SentenceSpan, Token, Word } from '../model.js';
import { commonness } from '../text/commonness.js';
import { wordOf } from '../text/words.js';
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

interface Term {
  readonly key: string;
  /** how often each form was seen; a capital at a sentence's begin says nothing */
  readonly forms: Map<string, number>;
  times: number;
  first: number;
  score: number;
}
interface Phrase extends Term {
  readonly words: readonly Word[];
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
  if (headline !== undefined) collect(headline, 0, words, phrases);
  collect(doc, 1, words, phrases);
  for (const word of words.values()) word.score = wordScore(word);
  for (const phrase of phrases.values()) phrase.score = phraseScore(phrase, words);
  return blend(ranked(words.values()), apart(ranked(phrases.values())), isNews(doc, facts));
}

function isNews(doc: Doc, facts: readonly Fact[]): boolean {
  const names = facts.reduce((n, { kind }) => n + (kind === 'figure' || kind === 'date' ? 0 : 1), 0);
  return 100 * names >= NAMES_OF_NEWS * doc.tokens.length;
}

function collect(doc: Doc, from: number, words: Map<string, Term>, phrases: Map<string, Phrase>): void {
  for (const sentence of doc.sentences) {
    let start = sentence.from;
    for (let i = sentence.from; i <= sentence.to; i++) {
      if (i < sentence.to && isContent(doc.tokens[i]!.word)) {
        addWord(words, doc.tokens[i]!.word, i === sentence.from, from * (i + 1));
        if (!isVerb(doc.tokens[i]!.word)) continue;
      }
      if (i - start > 1) addPhrases(phrases, doc, sentence, start, i, from * (start + 1));
      start = i + 1;
    }
  }
}

function isContent(word: Word): boolean {
  return !word.stop && word.shape !== 'mark' && word.shape !== 'number' && word.lower.length > 2;
}

function addWord(words: Map<string, Term>, word: Word, opens: boolean, at: number): void {
  const known = words.get(word.stem);
  const term = known ?? { key: word.stem, forms: new Map(), times: 0, first: at, score: 0 };
  if (known === undefined) words.set(word.stem, term);
  term.times++;
  see(term, word.text, opens);
}

function see(term: Term, form: string, opens: boolean): void {
  term.forms.set(form, (term.forms.get(form) ?? 0) + (opens ? 0.1 : 1));
}

/** All phrases of two and three words within a run of content words. */
function addPhrases(
  phrases: Map<string, Phrase>,
  doc: Doc,
  sentence: SentenceSpan,
  from: number,
  to: number,
  at: number,
): void {
  for (let size = 2; size <= LONGEST_PHRASE; size++)
    for (let i = from; i + size <= to; i++) {
      const tokens = doc.tokens.slice(i, i + size);
      if (!isPhrase(tokens)) continue;
      const key = tokens.map(({ word }) => word.stem).join(' ');
      let phrase = phrases.get(key);
      if (phrase === undefined) {
        phrase = {
          key,
          forms: new Map(),
          times: 0,
          first: at,
          score: 0,
          words: tokens.map(({ word }) => word),
          whole: 0,
        };
        phrases.set(key, phrase);
      }
      phrase.times++;
      if (to - from === size) phrase.whole++;
      see(phrase, doc.text.slice(tokens[0]!.start, tokens[size - 1]!.end).replace(SPACES, ' '), i === sentence.from);
    }
}

const SPACES = /\s+/g;

function isPhrase(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]!.word;
  return !(tokens[0]!.word.lower.endsWith('ly') || last.lower.endsWith('ly'));
}

const verbs = new Set(COMMON_VERBS.split(' ').map((form) => wordOf(form).stem));
const furniture = new Set(FURNITURE.split(' ').map((form) => wordOf(form).stem));
const NAMING = ['tion', 'tions', 'ment', 'ments', 'ness', 'ity', 'ship', 'ism', 'ance', 'ence'];

/** A past tense, or one of the verbs that tie subjects to objects in every text. */
function isVerb({ lower, stem, shape }: Word): boolean {
  return shape === 'lower' && ((lower.endsWith('ed') && !lower.endsWith('eed')) || verbs.has(stem));
}

/** Weights: a logistic regression on human keyphrases of news, cut to the features that hold for any text, and rounded. */
function wordScore({ key, forms, times, first }: Term): number {
  const [form] = forms.keys();
  const lower = form!.toLowerCase();
  const length = Math.min(12, lower.length) / 10;
  return (
    0.7 * Math.log(times) -
    (times === 1 ? 0.2 : 0) -
    0.16 * Math.log(1 + first) +
    (commonness(key) === 2 ? 0.25 : 0) +
    1.1 * length +
    (lower.length >= 7 ? 0.5 : 0) +
    (NAMING.some((ending) => lower.endsWith(ending)) ? 0.4 : 0) -
    (lower.endsWith('ly') ? 0.4 : 0) -
    (furniture.has(key) ? 0.35 : 0)
  );
}

function phraseScore({ words: parts, times, whole }: Phrase, words: ReadonlyMap<string, Term>): number {
  const sum = parts.reduce((total, { stem }) => total + (words.get(stem)?.score ?? -3), 0);
  const named = parts.every(({ shape }) => shape !== 'lower');
  return (
    sum / parts.length +
    1.2 * Math.log(times) +
    (whole > 0 ? 1 : 0) +
    (named ? 0.5 : 0) +
    (parts.length === 2 ? 0.3 : 0)
  );
}

function ranked<T extends Term>(terms: Iterable<T>): T[] {
  return [...terms].sort((a, b) => b.score - a.score || a.first - b.first || (a.key < b.key ? -1 : 1));
}

/** Leaves out a phrase that shares two words with a better one. */
function apart(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    if (kept.length === MOST) break;
    const stems = new Set(phrase.words.map(({ stem }) => stem));
    const same = kept.some(({ words }) => words.filter(({ stem }) => stems.has(stem)).length > 1);
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

/** The form seen most, and of equals the one in small letters. */
function formOf({ forms }: Term): string {
  let best = '';
  let most = -1;
  for (const [form, seen] of forms)
    if (seen > most || (seen === most && form > best)) {
      best = form;
      most = seen;
    }
  return best;
}
