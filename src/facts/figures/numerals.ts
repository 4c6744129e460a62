import { FOLDS, LETTER_SCALES, PARTS, PLURALS, SCALES, SMALL, TENS, VULGAR } from '../../text/number-words.js';
import { type Cardinal, readCardinal } from './cardinals.js';
import type { Piece } from './pieces.js';

/** A number as it is written, in digits, words or both. `at` and `end` are indices of pieces, `end` exclusive. */
export interface Numeral {
  readonly value: number;
  /** of a vague number: "hundreds" is 100 to 1000 */
  readonly high?: number;
  readonly at: number;
  readonly end: number;
  /** plain: digits without separators, scale or words; part: a fraction of a whole; fold: "threefold"; vague: "dozens" */
  readonly form: 'plain' | 'written' | 'words' | 'part' | 'fold' | 'vague';
  /** carries its own scale word: "3 million" */
  readonly scaled: boolean;
}

/** No number goes on for more pieces than this after a scale or an "and"; it bounds how deep one number is read within another. */
const WINDOW = 12;

/** Reads the number that begins at `at`, the longest there is. `between`: "and" parts two numbers and is in none. */
export function readNumeral(pieces: readonly Piece[], at: number, between = false): Numeral | undefined {
  const piece = pieces[at]!;
  if (piece.kind === 'number') return fromDigits(pieces, at);
  if (piece.kind === 'word') {
    if (piece.text === 'a' || piece.text === 'an') return afterArticle(pieces, at);
    return undefined;
  }
  if (piece.kind !== 'numeral') return undefined;
  if (VULGAR.has(piece.form)) return numeral(at, at + 1, piece.value, 'part');
  if (FOLDS.has(piece.text)) return numeral(at, at + 1, piece.value, 'fold');
  if (piece.text === 'half') return half(pieces, at);
  if (piece.text === 'quarter' && scaleAt(pieces, at + 1) > 1) return scaled(pieces, at, at + 1, 0.25);
  const vague = fromPlural(pieces, at);
  if (vague !== undefined) return vague;
  if (SMALL.has(piece.text) || TENS.has(piece.text)) return fromWords(pieces, at, between);
  return undefined;
}

function numeral(at: number, end: number, value: number, form: Numeral['form'], scaledOne = false): Numeral {
  // Products such as 4.1 * 1e6 are told as they would be written.
  return { value: form === 'part' ? value : Number(value.toPrecision(15)), at, end, form, scaled: scaledOne };
}

// ---- digits --------------------------------------------------------------------------------------------------------

function fromDigits(pieces: readonly Piece[], at: number): Numeral {
  let { value } = pieces[at]!;
  let end = at + 1;
  let form: Numeral['form'] = PLAIN.test(pieces[at]!.text) ? 'plain' : 'written';
  const grouped = spaceGroups(pieces, at);
  if (grouped !== undefined) return grouped;
  const power = tenToThe(pieces, end);
  if (power !== undefined) return numeral(at, end + power.length, value * 10 ** power.exponent, 'written');
  const error = tolerance(pieces, end);
  if (error > end) return numeral(at, error, value, 'written');
  const fraction = slashed(pieces, at);
  if (fraction !== undefined) return numeral(at, at + 3, fraction, 'part');
  const mixed = mixedFraction(pieces, end);
  if (mixed !== undefined && Number.isInteger(value)) {
    value += mixed.value;
    end += mixed.length;
    form = 'written';
  }
  return scaled(pieces, at, end, value, form);
}
const PLAIN = /^\d+$/;

/** "1 234 567.89", "40 000": groups of three digits, each after one space. */
function spaceGroups(pieces: readonly Piece[], at: number): Numeral | undefined {
  const first = pieces[at]!;
  if (!GROUP_START.test(first.text)) return undefined;
  let digits = first.text;
  let end = at + 1;
  while (
    end < at + 6 &&
    pieces[end]?.kind === 'number' &&
    GROUP.test(pieces[end]!.text) &&
    pieces[end]!.start === pieces[end - 1]!.end + 1
  )
    digits += pieces[end++]!.text;
  // Two groups alone may be two numbers, unless the second is a round thousand.
  if (end === at + 1 || (end === at + 2 && !digits.endsWith('000'))) return undefined;
  return numeral(at, end, Number(digits), 'written');
}
const GROUP_START = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}(?:\.\d+)?$/;

/** "×10^-3" after the digits */
function tenToThe(pieces: readonly Piece[], at: number): { exponent: number; length: number } | undefined {
  if (!TIMES.has(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '10') return undefined;
  let k = at + 2;
  if (pieces[k]?.text === '^') k++;
  const minus = MINUS.has(pieces[k]?.text ?? '');
  if (minus) k++;
  const power = pieces[k];
  if (power?.kind !== 'number' || !power.glued || power.value > 30) return undefined;
  return { exponent: minus ? -power.value : power.value, length: k + 1 - at };
}
const TIMES = new Set(['x', '×', '*', '·']);
export const MINUS: ReadonlySet<string> = new Set(['-', '−', '–']);

/** The end of "±0.01" or "+/- 3" after the digits. */
function tolerance(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text === '±' && pieces[at + 1]?.kind === 'number') return at + 2;
  return pieces[at]?.text === '+' &&
    pieces[at + 1]?.text === '/' &&
    pieces[at + 2]?.text === '-' &&
    pieces[at + 3]?.kind === 'number'
    ? at + 4
    : at;
}

/** "3/4", but not "24/7" or "9/11" */
function slashed(pieces: readonly Piece[], at: number): number | undefined {
  const [over, slash, under] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (over?.kind !== 'number' || slash?.text !== '/' || !slash.glued || under?.kind !== 'number' || !under.glued)
    return undefined;
  if (!DENOMINATORS.has(under.value) || !Number.isInteger(over.value) || over.value >= under.value || over.value === 0)
    return undefined;
  return pieces[at + 3]?.text === '/' ? undefined : over.value / under.value;
}
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 1000]);

/** The fraction after a whole number: "2 ½", "7 3/4". */
function mixedFraction(pieces: readonly Piece[], at: number): { value: number; length: number } | undefined {
  const next = pieces[at];
  if (next === undefined) return undefined;
  if (VULGAR.has(next.form)) return { value: next.value, length: 1 };
  const value = slashed(pieces, at);
  return value === undefined ? undefined : { value, length: 3 };
}

/** The value with the scales after it: "3 million", "4.2bn", "6 crore and two hundred", "4 thousand 3 hundred and 21", "1.5m". */
function scaled(
  pieces: readonly Piece[],
  at: number,
  from: number,
  value: number,
  form: Numeral['form'] = 'written',
): Numeral {
  let end = from;
  let factor = 1;
  let next = joined(pieces, end);
  while (scaleAt(pieces, next) > 1) {
    factor *= scaleAt(pieces, next);
    end = next + 1;
    next = joined(pieces, end);
  }
  if (factor === 1) {
    const letter = letterScale(pieces, end);
    return letter > 1 ? numeral(at, end + 1, value * letter, 'written', true) : numeral(at, end, value, form);
  }
  let total = value * factor;
  const rest = remainder(pieces, end, factor);
  if (rest !== undefined) {
    total += rest.value;
    end = rest.end;
  }
  return numeral(at, end, total, 'written', true);
}

/** What is added after a scale: "and a half" of it, or a number below it. */
function remainder(pieces: readonly Piece[], at: number, scale: number): { value: number; end: number } | undefined {
  const and = pieces[at]?.text === 'and' || pieces[at]?.text === '&';
  const k = and ? at + 1 : at;
  if (and && pieces[k]?.text === 'a' && pieces[k + 1]?.kind === 'numeral' && PARTS.has(pieces[k + 1]!.text))
    return { value: scale / pieces[k + 1]!.value, end: k + 2 };
  const next = pieces[k];
  if (next === undefined || (next.kind !== 'number' && !SMALL.has(next.text) && !TENS.has(next.text))) return undefined;
  const near = pieces.slice(k, k + WINDOW);
  const more = next.kind === 'number' ? fromDigits(near, 0) : fromWords(near, 0, false);
  if (
    more === undefined ||
    more.value >= scale ||
    more.value === 0 ||
    (next.kind === 'number' && !Number.isInteger(next.value))
  )
    return undefined;
  // "3 million 45 people" is no number; words and scales are.
  if (!and && more.form === 'plain') return undefined;
  if (and && (more.scaled || (next.kind === 'number' && more.form !== 'plain'))) return undefined;
  if (more.form === 'part') return { value: scale * more.value, end: k + more.end };
  return { value: more.value, end: k + more.end };
}

function scaleAt(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  return piece?.kind === 'numeral' ? (SCALES.get(piece.text) ?? 1) : 1;
}
/** Over the hyphen of "1.8 billion-mile" or "half-million" nothing is skipped but between number and scale. */
function joined(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.kind === 'joint' && scaleAt(pieces, at + 1) > 1 ? at + 1 : at;
}

/** "10k", "$5m", "4.2b", "10M": a letter that touches the number; "m" alone is left to what the number counts. */
function letterScale(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== 'word' || !piece.glued) return 1;
  if (piece.form === 'm' || piece.form === 't' || piece.form === 'b' || piece.form === 'mm') return 1;
  // "573.15K" is a temperature.
  return piece.form === 'K' && HUNDREDTHS.test(pieces[at - 1]!.text) ? 1 : (LETTER_SCALES.get(piece.text) ?? 1);
}

const HUNDREDTHS = /\.\d\d$/;

// ---- words ---------------------------------------------------------------------------------------------------------

/** "a hundred", "a million and a half", "a dozen", "a third of". */
function afterArticle(pieces: readonly Piece[], at: number): Numeral | undefined {
  const next = pieces[at + 1];
  if (next?.kind !== 'numeral') return undefined;
  if (next.text === 'half') return half(pieces, at + 1, at);
  if (SCALES.has(next.text)) {
    const read = scaled(pieces, at, at + 1, 1);
    const part = pieces[read.end];
    return part !== undefined && PARTS.has(part.text) && part.text.endsWith('s')
      ? numeral(at, read.end + 1, read.value / part.value, 'part')
      : read;
  }
  if (!PARTS.has(next.text) || next.text.endsWith('s') || VULGAR.has(next.form)) return undefined;
  const after = pieces[at + 2];
  // "a quarter of a million"
  if (after?.text === 'of' && pieces[at + 3]?.text === 'a' && scaleAt(pieces, at + 4) > 1)
    return scaled(pieces, at, at + 4, 1 / next.value);
  const sure = after === undefined || SURE_AFTER.has(after.text);
  const likely =
    (after?.kind === 'mark' || AFTER_PART.has(after?.text ?? '')) && BEFORE_PART.has(pieces[at - 1]?.text ?? '');
  return sure || likely ? numeral(at, at + 2, 1 / next.value, 'part') : undefined;
}
const SURE_AFTER = new Set(['of', 'more', 'less', 'higher', 'lower', 'fewer']);
const BEFORE_PART = new Set(
  'by to nearly almost about than roughly around only just up down over fell rose grew dropped climbed lost gained least under - minus'.split(
    ' ',
  ),
);
/** what shows that "a third" or "a quarter" is a part and no rank or season */
const AFTER_PART = new Set('of more less higher lower fewer from to over since on by in as a'.split(' '));

/** "half of", "half the", "half a million", "half-million", "one half". */
function half(pieces: readonly Piece[], at: number, from = at): Numeral | undefined {
  let k = at + 1;
  if (pieces[k]?.kind === 'joint') k++;
  if (pieces[k]?.text === 'a' || pieces[k]?.text === 'an') k++;
  if (scaleAt(pieces, k) > 1) return scaled(pieces, from, k, 0.5);
  // "half-time" and "half-back" are read by no rule, "half-hour" is.
  if (pieces[at + 1]?.kind === 'joint') return numeral(from, at + 1, 0.5, 'part');
  const [before, next] = [pieces[from - 1]?.text ?? '', pieces[at + 1]?.text ?? ''];
  if (
    NOT_HALF.has(before) ||
    !(from < at || AFTER_HALF.has(next) || BEFORE_HALF.has(before) || pieces[at + 1] === undefined)
  )
    return undefined;
  return numeral(from, at + 1, 0.5, 'part');
}
/** "the first half", "the other half", "an hour and a half" */
const NOT_HALF = new Set(
  'first second last latter other better and the this that 1st 2nd each either their his her its - in our'.split(' '),
);
const AFTER_HALF = new Set('of the a an its his her their our as that this those these cent'.split(' '));
const BEFORE_HALF = new Set(
  'by nearly almost about over than roughly under least around just only to up down'.split(' '),
);

/** "hundreds", "tens of thousands": from so many to ten times as many. */
function fromPlural(pieces: readonly Piece[], at: number): Numeral | undefined {
  const first = pieces[at]!;
  const value = PLURALS.get(first.text);
  if (value === undefined || !first.text.endsWith('s') || SCALES.has(first.text)) return undefined;
  let end = at + 1;
  let low = value;
  if (pieces[end]?.text === 'of' && PLURALS.has(pieces[end + 1]?.text ?? '')) {
    low *= PLURALS.get(pieces[end + 1]!.text)!;
    end += 2;
  } else if (first.text === 'tens') return undefined;
  const vague = first.text === 'dozens' || first.text === 'scores';
  if (first.text === 'scores' && pieces[end]?.text !== 'of') return undefined;
  return { value: low, ...(vague ? {} : { high: low * 10 }), at, end, form: 'vague', scaled: true };
}

/** "twenty-eight thousand six hundred and two", "three point one four", "two-thirds", "five and a quarter". */
function fromWords(pieces: readonly Piece[], at: number, between: boolean): Numeral | undefined {
  const cardinal = readCardinal(pieces, at, between);
  if (cardinal === undefined) return undefined;
  const { value, scale } = cardinal;
  let { end } = cardinal;
  if (pieces[end]?.text === 'point') {
    const decimals = readDecimals(pieces, end + 1);
    if (decimals.digits !== '') {
      const whole = Number(`${value}.${decimals.digits}`);
      return scaled(pieces, at, decimals.end, whole, 'words');
    }
  }
  const compound = compoundPart(pieces, end);
  if (compound !== undefined) return numeral(at, compound.end, value / compound.value, 'part');
  // "one - fourth"
  const spaced = pieces[end]?.text === '-' && PARTS.has(pieces[end + 1]?.text ?? '') && value < 20;
  if (spaced) end++;
  const part = pieces[pieces[end]?.kind === 'joint' ? end + 1 : end];
  if (part?.kind === 'numeral' && PARTS.has(part.text) && isPart(cardinal, part, pieces, end)) {
    end = pieces[end]?.kind === 'joint' ? end + 2 : end + 1;
    const read = numeral(at, end, value / part.value, 'part');
    return scaleAt(pieces, end) > 1 ? scaled(pieces, at, end, read.value) : read;
  }
  if (pieces[end]?.text === 'and' && pieces[end + 1] !== undefined && !between) {
    const from = end + 1;
    const more = readNumeral(pieces.slice(from, from + WINDOW), 0);
    if (more?.form === 'part' && more.value < 1 && !isCounted(pieces, from + more.end)) {
      const base = scale > 1 ? scale : 1;
      const added = base >= 1e6 ? more.value * base : more.value;
      return scaled(pieces, at, from + more.end, value + added, 'words');
    }
  }
  const read = scaled(pieces, at, end, value, 'words');
  return read.end === end && value >= 1000 ? { ...read, scaled: true } : read;
}

/** "one [twenty-fifth]", "a hundred [thirty-fifths]" */
function compoundPart(pieces: readonly Piece[], at: number): { value: number; end: number } | undefined {
  const [tens, joint, part] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (tens === undefined || !TENS.has(tens.text) || joint?.kind !== 'joint' || part?.kind !== 'numeral')
    return undefined;
  const value = PARTS.get(part.text);
  return value === undefined || value < 3 || value > 9 ? undefined : { value: tens.value + value, end: at + 3 };
}

/** "two and half the village": what follows "half" here is a thing of its own. */
function isCounted(pieces: readonly Piece[], end: number): boolean {
  const next = pieces[end]?.text;
  return next === 'of' || next === 'the' || next === 'its' || next === 'their';
}

/** "two thirds", "one fifth"; not "two second", "one half" of which is read before. */
function isPart(cardinal: Cardinal, part: Piece, pieces: readonly Piece[], end: number): boolean {
  if (part.text === 'quarters' && pieces[end]?.kind !== 'joint' && cardinal.value > 3) return false;
  if (part.text === 'quarter' && cardinal.value !== 1) return false;
  if (part.text.endsWith('s') || part.text === 'halves') return true;
  if (cardinal.value === 1) return true;
  return false;
}

function readDecimals(pieces: readonly Piece[], at: number): { digits: string; end: number } {
  let digits = '';
  let end = at;
  for (;;) {
    const piece = pieces[end];
    if (piece?.kind !== 'numeral') break;
    const value = SMALL.get(piece.text) ?? TENS.get(piece.text);
    if (value === undefined) break;
    digits += String(value);
    end++;
  }
  return { digits, end };
}
