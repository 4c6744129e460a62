import type { Token, Word } from '../model.js';
import { perWord } from '../text/words.js';
import { nameOf, nounOf, singular } from './taxonomy/forms.js';
import { type PatternWord, STEP_LETTERS, STOP, type Table, TITLE, UPPER } from './taxonomy/written.js';

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
export interface Lexicon {
  readonly themes: readonly ThemeNode[];
  /** the terms that begin with a word */
  termsFrom(word: Word): TermsFrom | undefined;
}
/** Terms that begin with one word, which need not be looked at again. */
interface TermsFrom {
  /** by the noun of the second word, longest first */
  readonly longer: ReadonlyMap<string, readonly Pattern[]>;
  readonly single: readonly Pattern[];
}

/** The lexicon of a table that compile.ts has made. Terms are read when a text has their first word: all of them are many. */
export function lexiconOf({ themes, terms }: Table): Lexicon {
  const lines = new Map<string, string>();
  for (const line of terms.split('\n')) {
    const tab = line.indexOf('\t');
    lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const patterns = new Map<string, readonly Pattern[]>();
  const patternsOf = (noun: string): readonly Pattern[] => {
    const known = patterns.get(noun);
    if (known !== undefined) return known;
    const line = lines.get(noun);
    if (line === undefined) return NONE;
    const read = line.split('|').map((term) => readPattern(term, noun));
    patterns.set(noun, read);
    return read;
  };
  return {
    themes: themes.split('\n').map(readTheme),
    termsFrom: perWord((word) => termsFrom(patternsOf(nounOf(word)), word)),
  };
}

function readTheme(line: string): ThemeNode {
  const [parent, id, name] = line.split('\t');
  return { id: id!, name: name!, parent: Number(parent) };
}

function readPattern(term: string, noun: string): Pattern {
  const [words, hits] = term.split('=');
  const themes: number[] = [];
  const steps: number[] = [];
  for (const hit of hits!.split(',')) {
    themes.push(Number(hit.slice(0, -1)));
    steps.push(STEP_LETTERS.indexOf(hit.at(-1)!));
  }
  return { words: words!.split(' ').map((word) => readWord(word, noun)), hit: { themes, steps } };
}

function readWord(written: string, noun: string): PatternWord {
  const letters = written.startsWith(TITLE) ? 'title' : written.startsWith(UPPER) ? 'upper' : 'any';
  const rest = letters === 'any' ? written : written.slice(1);
  const stop = rest.startsWith(STOP);
  return { form: (stop ? rest.slice(1) : rest) || noun, stop, letters };
}

/** Those of the patterns whose first word is `word`; undefined for none. */
function termsFrom(patterns: readonly Pattern[], word: Word): TermsFrom | undefined {
  const fitting = patterns.filter(({ words }) => fits(words[0]!, word));
  if (fitting.length === 0) return undefined;
  const longer = new Map<string, Pattern[]>();
  for (const pattern of fitting) {
    if (pattern.words[1] === undefined) continue;
    const second = singular(pattern.words[1].form);
    const list = longer.get(second);
    if (list === undefined) longer.set(second, [pattern]);
    else list.push(pattern);
  }
  return { longer, single: fitting.filter(({ words }) => words.length === 1) };
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
  const list = (longer.size > 0 && next !== undefined && longer.get(nounOf(next.word))) || NONE;
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

function fits({ form, stop, letters }: PatternWord, word: Word): boolean {
  if (stop !== word.stop) return false;
  if (letters === 'any') return form === nounOf(word);
  return form === nameOf(word) && (letters === 'upper' ? word.shape === 'upper' : word.shape !== 'lower');
}
