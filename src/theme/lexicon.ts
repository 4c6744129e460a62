import type { Token, Word } from '../model.js';
import { tokenize } from '../text/tokens.js';
import { perWord, wordOf } from '../text/words.js';
import type { Field, Terms } from './taxonomy/field.js';

/** A theme's place in the lexicon's list; `parent` = the index of its field, or -1 for a field. */
export interface ThemeNode {
  readonly id: string;
  readonly name: string;
  readonly parent: number;
}

/** What a term says: that of `steps[i]` (0 strong, 1 plain, 2 weak) for the theme `themes[i]`. */
export interface Hit {
  readonly themes: readonly number[];
  readonly steps: readonly number[];
}

interface Pattern {
  readonly words: readonly PatternWord[];
  readonly hit: Hit;
}
interface PatternWord {
  readonly stem: string;
  /** Porter makes "in" of "innings": a function word matches only itself. */
  readonly stop: boolean;
  /** "any" takes every shape, "title" a capital, "upper" capitals only */
  readonly letters: 'any' | 'title' | 'upper';
}

export interface Lexicon {
  readonly themes: readonly ThemeNode[];
  /** the terms that begin with a word */
  termsFrom(word: Word): TermsFrom | undefined;
}
/** Terms that begin with one word, which need not be looked at again. */
interface TermsFrom {
  /** by the stem of the second word, longest first */
  readonly longer: ReadonlyMap<string, readonly Pattern[]>;
  readonly single: readonly Pattern[];
}

const STEPS = ['strong', 'plain', 'weak'] as const;
/** A term without marks needs no tokenizer. */
const PLAIN = /^[A-Za-z\s]+$/;
const SPACES = /\s+/;

/** A term as it is written, for the step `step` of the themes `themes`. */
interface RawTerm {
  readonly term: string;
  readonly themes: readonly number[];
  readonly step: number;
}

/**
 * Makes the taxonomy's terms searchable. At first they are only laid out by the stem of their first word, and read when a text has that
 * word: reading all of them takes longer than reading an article.
 */
export function lexiconOf(taxonomy: readonly Field[]): Lexicon {
  const themes: ThemeNode[] = [];
  const raw = new Map<string, RawTerm[]>();
  for (const field of taxonomy) {
    const parent = themes.length;
    themes.push({ id: field.id, name: field.name, parent: -1 });
    layOut(raw, field, [parent]);
    for (const part of field.parts) {
      themes.push({ id: `${field.id}/${part.id}`, name: part.name, parent });
      layOut(raw, part, [parent, themes.length - 1]);
    }
  }
  const patterns = new Map<string, readonly Pattern[]>();
  const patternsOf = (stem: string): readonly Pattern[] => {
    const known = patterns.get(stem);
    if (known !== undefined) return known;
    const terms = raw.get(stem);
    if (terms === undefined) return NONE;
    const read = readTerms(terms);
    patterns.set(stem, read);
    return read;
  };
  return { themes, termsFrom: perWord((word) => termsFrom(patternsOf(word.stem), word)) };
}

function layOut(raw: Map<string, RawTerm[]>, terms: Terms, themes: readonly number[]): void {
  STEPS.forEach((name, step) => {
    for (const written of terms[name]?.split(',') ?? []) {
      const term = written.trim();
      const { stem } = PLAIN.test(term) ? wordOf(term.split(SPACES, 1)[0]!) : tokenize(term).tokens[0]!.word;
      const list = raw.get(stem);
      if (list === undefined) raw.set(stem, [{ term, themes, step }]);
      else list.push({ term, themes, step });
    }
  });
}

/** The patterns of the terms of one stem, longest first. */
function readTerms(terms: readonly RawTerm[]): Pattern[] {
  const senses = new Map<string, GrowingPattern>();
  for (const { term, themes, step } of terms) {
    const words = PLAIN.test(term) ? term.split(SPACES).map(wordOf) : tokenize(term).tokens.map(({ word }) => word);
    // Forms of one word ("promote", "promotion") are one term: the strongest counts.
    let sense = '';
    for (const word of words) sense += `${word.stem}${word.stop ? '.' : '/'}${lettersOf(word)}`;
    const known = senses.get(sense);
    if (known === undefined)
      senses.set(sense, {
        words: words.map(patternWord),
        hit: { themes: [...themes], steps: themes.map(() => step) },
      });
    else for (const theme of themes) strengthen(known.hit, theme, step);
  }
  return [...senses.values()].sort((a, b) => b.words.length - a.words.length);
}

/** Those of the patterns whose first word is `word`; undefined for none. */
function termsFrom(patterns: readonly Pattern[], word: Word): TermsFrom | undefined {
  const fitting = patterns.filter(({ words }) => fits(words[0]!, word));
  if (fitting.length === 0) return undefined;
  const longer = new Map<string, Pattern[]>();
  for (const pattern of fitting) {
    const second = pattern.words[1]?.stem;
    if (second === undefined) continue;
    const list = longer.get(second);
    if (list === undefined) longer.set(second, [pattern]);
    else list.push(pattern);
  }
  return { longer, single: fitting.filter(({ words }) => words.length === 1) };
}

interface GrowingPattern extends Pattern {
  readonly hit: { readonly themes: number[]; readonly steps: number[] };
}

function strengthen({ themes, steps }: GrowingPattern['hit'], theme: number, step: number): void {
  const i = themes.indexOf(theme);
  if (i >= 0) steps[i] = Math.min(steps[i]!, step);
  else {
    themes.push(theme);
    steps.push(step);
  }
}

function patternWord(word: Word): PatternWord {
  return { stem: word.stem, stop: word.stop, letters: lettersOf(word) };
}

function lettersOf({ shape, text }: Word): PatternWord['letters'] {
  if (shape === 'upper' && text.length > 1) return 'upper';
  return shape === 'title' || shape === 'upper' ? 'title' : 'any';
}

/** Calls `found` for every term in the text, longest first and without overlap. */
export function findTerms(lexicon: Lexicon, tokens: readonly Token[], found: (hit: Hit, token: number) => void): void {
  for (let i = 0; i < tokens.length; ) {
    const terms = lexicon.termsFrom(tokens[i]!.word);
    i += terms === undefined ? 1 : take(terms, tokens, i, found) || 1;
  }
}

function take(
  { longer, single }: TermsFrom,
  tokens: readonly Token[],
  at: number,
  found: (hit: Hit, token: number) => void,
): number {
  let width = 0;
  const next = tokens[at + 1];
  const list = (longer.size > 0 && next !== undefined && longer.get(next.word.stem)) || NONE;
  for (const pattern of list) {
    // All readings of the longest match count: "Reds" of baseball and of football.
    if (pattern.words.length < width) break;
    if (!matches(pattern.words, tokens, at)) continue;
    width = pattern.words.length;
    found(pattern.hit, at);
  }
  if (width > 0 || single.length === 0) return width;
  for (const { hit } of single) found(hit, at);
  return 1;
}
const NONE: readonly Pattern[] = [];

/** Whether the words after the first stand in the text. */
function matches(words: readonly PatternWord[], tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false;
  for (let k = 1; k < words.length; k++) if (!fits(words[k]!, tokens[at + k]!.word)) return false;
  return true;
}

function fits({ stem, stop, letters }: PatternWord, word: Word): boolean {
  if (stem !== word.stem || stop !== word.stop) return false;
  if (letters === 'any') return true;
  return letters === 'upper' ? word.shape === 'upper' : word.shape !== 'lower';
}
