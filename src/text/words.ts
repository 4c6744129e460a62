import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Shape, Word } from '../model.js';
import { isNumeric } from './number-words.js';
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
export function wordOf(form: string): Word {
  const known = memo.get(form);
  if (known !== undefined) return known;
  const text = unshared(form);
  const lower = text.toLowerCase().replaceAll('’', "'");
  const word: Word = {
    text,
    lower,
    stem: LETTERS.test(lower) ? porter.stem(lower) : lower,
    shape: shapeOf(text),
    stop: stops.has(lower),
    numeric: isNumeric(lower),
  };
  if (memo.size >= MEMO_LIMIT) memo.clear();
  // A form of a megabyte (a text without spaces) is read, but not kept.
  if (text.length <= 64) memo.set(text, word);
  return word;
}

/** A copy: a slice of 13 characters or more would keep the whole text it was cut from in memory for as long as the memo keeps it. */
function unshared(form: string): string {
  return form.length < 13 ? form : ` ${form}`.slice(1);
}

function shapeOf(text: string): Shape {
  if (DIGIT.test(text)) return 'number';
  if (!LETTER.test(text)) return 'mark';
  if (!CAPITAL.test(text)) return 'lower';
  return SMALL.test(text) ? 'title' : 'upper';
}
