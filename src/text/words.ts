import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Shape, Word } from '../model.js';
import { ENGLISH, isFunctionWord, type Tongue } from './function-words.js';
import { isNumeric } from './number-words.js';

const LETTERS = /^[a-z]{3,40}$/;
const DIGIT = /^[+-]?[.,]?\d/;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}|\p{Lt}/u;

/** Endings that no step of Porter's algorithm takes or changes; asking them first spares half of the words its many patterns. */
const UNSTEMMED = /(?:[abfhjkopqvwxz]|[^e]d|[^n][gt]|[^o][nu]|[^eo]r|[^alu]l|[^s]m|[^i]c|[^ctlg]i)$/;

/** How many forms the memo holds before it starts anew, as memory must stay flat over millions of lines: those of a few thousand articles. */
const MEMO_LIMIT = 50_000;
/** A form of a megabyte (a text without spaces) is read, but not kept. */
const LONGEST_KEPT = 64;
/**
 * The memo is a hash table of our own, probed linearly, because it finds a form by its characters in the text: a Map takes a slice of the
 * text as its key, and making and hashing one for each token takes longer than all the rest of cutting a text into tokens.
 */
const SLOT_BITS = 17;
const SLOTS = 1 << SLOT_BITS;
/** So far is a form looked for. Forms that someone made to collide find no place, and are read anew each time. */
const MOST_PROBES = 32;
/** Two numbers a slot, side by side for the processor's cache: the tongue and 1 + the place of a word in `kept` (0 for none); its hash. */
const slots = new Int32Array(2 * SLOTS);
const PLACE_BITS = 16;
const PLACES = (1 << PLACE_BITS) - 1;
const kept: Word[] = [];
let made = 0;

/** The word behind a form, memoised. */
export function wordOf(form: string): Word {
  return wordAt(form, 0, form.length);
}

/** The word behind `text.slice(start, end)`, memoised. */
export function wordAt(text: string, start: number, end: number, tongue: Tongue = ENGLISH): Word {
  if (end - start > LONGEST_KEPT) return read(text.slice(start, end), tongue);
  let hash = 7 + tongue;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
  for (let probes = 0; probes < MOST_PROBES; probes++) {
    const entry = slots[2 * slot]!;
    if (entry === 0) return keep(read(text.slice(start, end), tongue), hash, tongue, slot);
    if (slots[2 * slot + 1] === hash && entry >> PLACE_BITS === tongue) {
      const word = kept[(entry & PLACES) - 1]!;
      if (stands(word.text, text, start, end)) return word;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  return read(text.slice(start, end), tongue);
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function keep(word: Word, hash: number, tongue: Tongue, slot: number): Word {
  if (kept.length === MEMO_LIMIT) {
    // The slot stays free, as all are now.
    slots.fill(0);
    kept.length = 0;
  }
  slots[2 * slot] = (tongue << PLACE_BITS) | kept.push(word);
  slots[2 * slot + 1] = hash;
  return word;
}

/** Makes a memo of what `make` gives for a word: a table by the words' ids, far quicker than a Map of their forms. */
export function perWord<T>(make: (word: Word) => T): (word: Word) => T {
  // Full from the start: reading behind an array's end is slow.
  const words = new Array<Word | undefined>(MEMO_LIMIT).fill(undefined);
  const values = new Array<T | undefined>(MEMO_LIMIT).fill(undefined);
  return (word) => {
    const { id } = word;
    if (words[id] === word) return values[id]!;
    const value = make(word);
    words[id] = word;
    values[id] = value;
    return value;
  };
}

function read(form: string, tongue: Tongue): Word {
  const text = unshared(form);
  const lower = text.toLowerCase().replaceAll('’', "'");
  return {
    id: made++ % MEMO_LIMIT,
    text,
    lower,
    stem: LETTERS.test(lower) && !UNSTEMMED.test(lower) ? porter.stem(lower) : lower,
    shape: shapeOf(text),
    stop: isFunctionWord(lower, tongue),
    numeric: isNumeric(lower),
  };
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
