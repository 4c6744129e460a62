import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Shape, Word } from '../model.js';
import { STOP_WORDS } from './stop-words.js';

const LETTERS = /^[a-z]{3,40}$/;
const DIGIT = /^[+-]?[.,]?\d/;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}|\p{Lt}/u;
const stops = new Set(STOP_WORDS.split(' '));

/** How many forms the memo holds before it starts anew: a day's news has about 60,000, and memory must stay flat over millions. */
const MEMO_LIMIT = 120_000;
const memo = new Map<string, Word>();

/** The word behind a form, memoised. */
export function wordOf(text: string): Word {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const word: Word = {
    text,
    lower,
    stem: LETTERS.test(lower) ? porter.stem(lower) : lower,
    shape: shapeOf(text),
    stop: stops.has(lower),
  };
  if (memo.size >= MEMO_LIMIT) memo.clear();
  // A form of a megabyte (a text without spaces) is read, but not kept.
  if (text.length <= 64) memo.set(text, word);
  return word;
}

function shapeOf(text: string): Shape {
  if (DIGIT.test(text)) return 'number';
  if (!LETTER.test(text)) return 'mark';
  if (!CAPITAL.test(text)) return 'lower';
  return SMALL.test(text) ? 'title' : 'upper';
}
