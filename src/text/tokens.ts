import type { Token } from '../model.js';
import { classOf, DIGIT, LETTER, MARK, SPACE } from './characters.js';
import { ENGLISH, type Tongue } from './function-words.js';
import { wordAt } from './words.js';

/** A line feed or more before a token: `token` = its index, `lines` = how many. */
export interface LineBreak {
  readonly token: number;
  readonly lines: number;
}
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly breaks: readonly LineBreak[];
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}/iy;
const MAIL =
  /[\p{L}\p{N}_%+-]{1,40}(?:\.[\p{L}\p{N}_%+-]{1,40}){0,5}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,24}){1,4}/uy;
const DOMAIN_END = /\.(?:com|org|net|gov|edu|io|ai|co\.uk|co|tv|info|biz|cn|uk|de|fr|jp|eu)(?![\p{L}\p{N}])/uy;
const TRAILING_MARKS = /[.,;:!?'’)\]}]{1,8}$/;

const BEFORE_POINT = '-+(~$€£¥–−±<>=/';

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const LINE_FEED = 0x0a;
const ELLIPSIS = 0x2026;
const FIRST_SURROGATE = 0xd800;
const LAST_LEADING = 0xdbff;

/**
 * The tokens of a text in order; white space is between them. Whole are addresses, numbers with their separators and what
 * is attached to them ("3.2bn", "10-year", "5G", "10:30"), abbreviations with inner stops ("U.S."), words with inner apostrophes,
 * hyphens or ampersands ("Coca-Cola", "AT&T", "O'Neill") and runs of the stops ".!?" or of hyphens. A possessive "'s" is a token
 * of its own, as in the Penn Treebank; so is every other mark, also "$", "%" and a sign.
 */
export function tokenize(text: string, tongue: Tongue = ENGLISH): Tokens {
  const tokens: Token[] = [];
  const breaks: LineBreak[] = [];
  let mail = text.indexOf('@');
  let lines = 0;
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (kind === SPACE) {
      if (code === LINE_FEED) lines++;
      at++;
      continue;
    }
    if (lines > 0) {
      breaks.push({ token: tokens.length, lines });
      lines = 0;
    }
    if (mail >= 0 && mail < at) mail = text.indexOf('@', at);
    let end: number;
    if (kind === MARK && !isPointed(text, at, code)) end = markEnd(text, at, code);
    else end = (mail > at && mail - at <= 200 ? matchEnd(MAIL, text, at) : 0) || wordEnd(text, at, code);
    const cut = possessive(text, at, end);
    tokens.push({ word: wordAt(text, at, cut, tongue), start: at, end: cut });
    if (cut < end) tokens.push({ word: wordAt(text, cut, end, tongue), start: cut, end });
    at = end;
  }
  return { tokens, breaks };
}

/** ".5" begins a number, unless something stands before it that it could end. */
function isPointed(text: string, at: number, code: number): boolean {
  if (code !== FULL_STOP || classAt(text, at + 1) !== DIGIT) return false;
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  return classAt(text, at - 1) === SPACE || BEFORE_POINT.includes(before);
}

function markEnd(text: string, at: number, code: number): number {
  let end = at + (code > 0xffff ? 2 : 1);
  if (isStop(code)) while (isStop(text.charCodeAt(end))) end++;
  else if (code === HYPHEN) while (text.charCodeAt(end) === HYPHEN) end++;
  return end;
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === 0x21 || code === 0x3f || code === ELLIPSIS;
}

function wordEnd(text: string, at: number, code: number): number {
  // "h" or "w" in either case
  if ((code | 0x20) === 0x68 || (code | 0x20) === 0x77) {
    const end = addressEnd(text, at);
    if (end > 0) return end;
  }
  const stopped = text.charCodeAt(at + 1) === FULL_STOP ? initialsEnd(text, at) : 0;
  if (stopped > 0) return stopped;
  let end = at;
  let last: number = MARK;
  while (end < text.length) {
    const next = codeAt(text, end);
    const kind = classOf(next);
    if (kind !== MARK && kind !== SPACE) {
      // "2½" is two numbers beside each other, "km²" one unit.
      if (kind > DIGIT && last === DIGIT) return end;
      last = kind;
      end += next > 0xffff ? 2 : 1;
    } else if (joins(text, end, next, last)) {
      last = MARK;
      end++;
    } else break;
  }
  return last === LETTER && text.charCodeAt(end) === FULL_STOP ? matchEnd(DOMAIN_END, text, end) || end : end;
}

/** Whether the mark at `at` is inside a word or number. `last` = the class of what is before it. */
function joins(text: string, at: number, code: number, last: number): boolean {
  const after = classAt(text, at + 1);
  if (code === FULL_STOP || code === COMMA || code === COLON)
    return after === DIGIT && (last === DIGIT || (last === MARK && code === FULL_STOP));
  if (code === HYPHEN) return after !== MARK && after !== SPACE;
  return (code === APOSTROPHE || code === CURLY_APOSTROPHE || code === AMPERSAND) && after === LETTER;
}

/** The end of "U.S." or "a.m.": two letters or more, each with its stop; else 0. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === LETTER && text.charCodeAt(end + 1) === FULL_STOP) end += 2;
  if (end <= at + 2 || classAt(text, end) === LETTER) return 0;
  return possessive(text, at, end + 2) === end ? end + 2 : end;
}

/** Stops and brackets at the end of an address belong to the sentence around it. */
function addressEnd(text: string, at: number): number {
  const end = matchEnd(ADDRESS, text, at);
  if (end === 0) return 0;
  const marks = TRAILING_MARKS.exec(text.slice(Math.max(at, end - 8), end));
  return marks === null ? end : end - marks[0].length;
}

function possessive(text: string, at: number, end: number): number {
  if (end - at < 3 || (text.charCodeAt(end - 1) | 0x20) !== 0x73) return end;
  const mark = text.charCodeAt(end - 2);
  return mark === APOSTROPHE || mark === CURLY_APOSTROPHE ? end - 2 : end;
}

function classAt(text: string, at: number): number {
  return at < text.length ? classOf(codeAt(text, at)) : SPACE;
}

/** The code point that begins at `at`. Most are one code unit, whose code is far quicker to get. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < FIRST_SURROGATE || unit > LAST_LEADING ? unit : text.codePointAt(at)!;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
