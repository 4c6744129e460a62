import { FOLDS, LETTER_SCALES, PARTS, PLURALS, SCALES, SMALL, TENS, VULGAR } from '../../text/number-words.js';
import { type Cardinal, isOrdinal, readCardinal } from './cardinals.js';
import { commaAt, exponentAt, fractionAfter, groupsAt, powerAt, slashedAt, toleranceEnd } from './digits.js';
import { compoundPart, decimalsAt, isPart, partAdded } from './fractions.js';
import type { Piece } from './pieces.js';
import { UNITS } from './units.js';

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
  return { value: form === 'part' ? value : asWritten(value), at, end, form, scaled: scaledOne };
}

/** Products such as 4.1 * 1e6 are told as they would be written. */
function asWritten(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < EXACT ? value : Number(value.toPrecision(15));
}
const EXACT = 1e15;

// ---- digits --------------------------------------------------------------------------------------------------------

function fromDigits(pieces: readonly Piece[], at: number): Numeral {
  const { value, text } = pieces[at]!;
  const end = at + 1;
  const grouped = groupsAt(pieces, at) ?? commaAt(pieces, at);
  if (grouped !== undefined) return scaled(pieces, at, grouped.end, grouped.value);
  const power = powerAt(pieces, end);
  if (power !== undefined) return numeral(at, power.end, value * 10 ** power.value, 'written');
  const exponent = exponentAt(pieces, end);
  if (exponent !== undefined) return numeral(at, exponent.end, value ** exponent.value, 'written');
  const error = toleranceEnd(pieces, end);
  if (error > end) return numeral(at, error, value, 'written');
  const fraction = slashedAt(pieces, at);
  if (fraction !== undefined) return numeral(at, fraction.end, fraction.value, 'part');
  if (Number.isInteger(value)) {
    const mixed = fractionAfter(pieces, end) ?? mixedAt(pieces, end);
    if (mixed !== undefined) return scaled(pieces, at, mixed.end, value + mixed.value);
  }
  return scaled(pieces, at, end, value, PLAIN.test(text) ? 'plain' : 'written');
}
const PLAIN = /^\d+$/;

/** "[3] and a half [million]", "[two]-and-a-half[-year]": the part, where a scale, a unit or a hyphen shows that it belongs to the number. */
function mixedAt(pieces: readonly Piece[], at: number): ReturnType<typeof partAdded> {
  const part = partAdded(pieces, at);
  if (part === undefined) return undefined;
  const next = pieces[part.end]?.text ?? '';
  const measured = UNITS.has(next) || next === 'percent' || next === 'per';
  return part.joined || measured || scaleAt(pieces, joined(pieces, part.end)) > 1 ? part : undefined;
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
  if (factor === 1 && isGrand(pieces, end)) return numeral(at, end + 1, value * 1000, 'written', true);
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

/** "ten grand", but not "ten grand pianos" */
function isGrand(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.form !== 'grand' || pieces[at]!.glued) return false;
  const next = pieces[at + 1];
  return next === undefined || next.kind === 'mark' || next.word.stop;
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
  // "3 hundred and 21", but "$3 million and 40 cents" are two.
  if (and && (more.scaled || (next.kind === 'number' && (more.form !== 'plain' || scale > 100)))) return undefined;
  if (more.form === 'part') return { value: (scale >= 1e6 ? scale : 1) * more.value, end: k + more.end };
  return { value: more.value, end: k + more.end };
}

function scaleAt(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece?.kind !== 'numeral') return 1;
  return piece.text === 'dozens' ? 12 : (SCALES.get(piece.text) ?? 1);
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
  const couple = coupleAt(pieces, at);
  if (couple > 0) return scaled(pieces, at, couple, 2);
  if (isOneAndPart(pieces, at)) return numeral(at, at + 1, 1, 'words');
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
  const whole = wholeOf(pieces, at + 2);
  if (whole > at + 2) return scaled(pieces, at, whole, 1 / next.value);
  const sure = after === undefined || SURE_AFTER.has(after.text) || (next.text === 'quarter' && isSize(after));
  const likely =
    (after?.kind === 'mark' || AFTER_PART.has(after?.text ?? '')) && BEFORE_PART.has(pieces[at - 1]?.text ?? '');
  return sure || likely ? numeral(at, at + 2, 1 / next.value, 'part') : undefined;
}
/** "a quarter mile" */
function isSize({ text }: Piece): boolean {
  const dimension = UNITS.get(text)?.dimension;
  return text.length > 3 && (dimension === 'length' || dimension === 'volume' || dimension === 'mass');
}
const SURE_AFTER = new Set(['of', 'more', 'less', 'higher', 'lower', 'fewer']);
const BEFORE_PART = new Set(
  'by to nearly almost about than roughly around only just up down over fell rose grew dropped climbed lost gained least under - minus'.split(
    ' ',
  ),
);
/** what shows that "a third" or "a quarter" is a part and no rank or season */
const AFTER_PART = new Set('of more less higher lower fewer from to over since on by in as a'.split(' '));

/** Whether a number may begin at the article at `at`: "a dozen", "a couple of hundred", "an hour and a half". */
export function isArticleOfNumber(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at]!;
  if (text !== 'a' && text !== 'an') return false;
  return pieces[at + 1]?.kind === 'numeral' || coupleAt(pieces, at) > 0 || isOneAndPart(pieces, at);
}

/** The scale of "a couple of [hundred]", else -1 */
function coupleAt(pieces: readonly Piece[], at: number): number {
  if (pieces[at + 1]?.text !== 'couple') return -1;
  const k = pieces[at + 2]?.text === 'of' ? at + 3 : at + 2;
  return scaleAt(pieces, k) > 1 ? k : -1;
}

/** "a mile and a half" */
function isOneAndPart(pieces: readonly Piece[], at: number): boolean {
  return UNITS.has(pieces[at + 1]?.text ?? '') && partAdded(pieces, at + 2) !== undefined;
}

/** The scale after a part: "three quarter [million]", "a quarter of a [million]"; -1 where there is none. */
function wholeOf(pieces: readonly Piece[], end: number): number {
  if (scaleAt(pieces, end) > 1) return end;
  return pieces[end]?.text === 'of' && pieces[end + 1]?.text === 'a' && scaleAt(pieces, end + 2) > 1 ? end + 2 : -1;
}

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
  if (isOrdinal(pieces, at, cardinal)) return undefined;
  const { value, scale } = cardinal;
  let { end } = cardinal;
  const dozens = value > 100 && scaleAt(pieces, end) === 12 ? addedDozens(pieces, at, cardinal) : 0;
  if (dozens > 0) return numeral(at, end + 1, value + 11 * dozens, 'written', true);
  if (pieces[end]?.text === 'point') {
    const decimals = decimalsAt(pieces, end + 1);
    if (decimals.digits !== '') {
      const whole = Number(`${value}.${decimals.digits}`);
      return scaled(pieces, at, decimals.end, whole, 'words');
    }
  }
  const compound = compoundPart(pieces, end, cardinal);
  if (compound !== undefined) return numeral(at, compound.end, value / compound.value, 'part');
  const mixed = between || scale > 1 ? undefined : mixedAt(pieces, end);
  if (mixed !== undefined) return scaled(pieces, at, mixed.end, value + mixed.value, 'words');
  // "one - fourth"
  const spaced = pieces[end]?.text === '-' && PARTS.has(pieces[end + 1]?.text ?? '') && value < 20;
  if (spaced) end++;
  const part = pieces[pieces[end]?.kind === 'joint' ? end + 1 : end];
  if (part?.kind === 'numeral' && PARTS.has(part.text) && isPart(cardinal, part, pieces, end)) {
    end = pieces[end]?.kind === 'joint' ? end + 2 : end + 1;
    const read = numeral(at, end, value / part.value, 'part');
    const whole = wholeOf(pieces, end);
    return whole < 0 ? read : scaled(pieces, at, whole, read.value);
  }
  const more = between ? undefined : partAfterAnd(pieces, end);
  // "five billion and three quarters" of a billion, but "a thousand and two fifths" of one
  if (more !== undefined) return scaled(pieces, at, more.end, value + more.value * (scale >= 1e6 ? scale : 1), 'words');
  const read = scaled(pieces, at, end, value, 'words');
  return read.end === end && value >= 1000 ? { ...read, scaled: true } : read;
}

/** "three hundred and [two dozen]": how many dozens are added to what is before "and"; 0 where all of it is in dozens */
function addedDozens(pieces: readonly Piece[], at: number, { value, end }: Cardinal): number {
  for (let k = end - 1; k > at; k--) if (pieces[k]!.text === 'and') return value % 100;
  return 0;
}

/** "[a hundred] and three quarters": a part that is added and has nothing of its own */
function partAfterAnd(pieces: readonly Piece[], at: number): { value: number; end: number } | undefined {
  if (pieces[at]?.text !== 'and' || pieces[at + 1] === undefined) return undefined;
  const more = readNumeral(pieces.slice(at + 1, at + 1 + WINDOW), 0);
  if (more?.form !== 'part' || more.value >= 1 || isCounted(pieces, at + 1 + more.end)) return undefined;
  return { value: more.value, end: at + 1 + more.end };
}

/** "two and half the village": what follows "half" here is a thing of its own. */
function isCounted(pieces: readonly Piece[], end: number): boolean {
  const next = pieces[end]?.text;
  return next === 'of' || next === 'the' || next === 'its' || next === 'their';
}
