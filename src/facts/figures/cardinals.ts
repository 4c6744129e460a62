import { PARTS, SCALES, SMALL, TENS } from '../../text/number-words.js';
import type { Piece } from './pieces.js';

/** A whole number in words: "twenty-eight thousand six hundred and two". */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** the last scale word from a thousand up that nothing follows, else 1 */
  readonly scale: number;
}

interface Sum {
  total: number;
  /** what no scale from a thousand up has taken in yet */
  current: number;
  scale: number;
  least: number;
  seen: boolean;
}

/** Reads the longest whole number in words that begins at `at`. `between`: "and" parts two numbers and is in none. */
export function readCardinal(pieces: readonly Piece[], at: number, between: boolean): Cardinal | undefined {
  const sum: Sum = { total: 0, current: 0, scale: 1, least: Number.POSITIVE_INFINITY, seen: false };
  let end = at;
  let k = at;
  for (;;) {
    if (sum.seen && isLink(pieces, k, sum, between)) k++;
    const piece = pieces[k];
    if (sum.seen && piece !== undefined && TENS.has(piece.text) && isCompoundPart(pieces, k)) break;
    if (piece?.kind !== 'numeral' || !take(sum, piece.text)) break;
    sum.seen = true;
    end = ++k;
  }
  return sum.seen ? { value: sum.total + sum.current, end, scale: sum.current === 0 ? sum.scale : 1 } : undefined;
}

/** "[one hundred] thirty-fifths": the hyphen makes a part of the tens. */
function isCompoundPart(pieces: readonly Piece[], k: number): boolean {
  const value = pieces[k + 1]?.kind === 'joint' ? PARTS.get(pieces[k + 2]?.text ?? '') : undefined;
  return value !== undefined && value > 2 && value < 10 && pieces[k - 1]?.kind !== 'joint';
}

/** A hyphen, an "and" or a comma within a number. */
function isLink(pieces: readonly Piece[], at: number, sum: Sum, between: boolean): boolean {
  const link = pieces[at];
  if (link === undefined || link.kind === 'joint') return link !== undefined;
  // "ninety - five"
  if (link.text === '-') return TENS.has(pieces[at - 1]!.text) && (SMALL.get(pieces[at + 1]?.text ?? '') ?? 10) < 10;
  if (link.text === 'and' || link.text === '&') return !between && canAdd(pieces, at + 1, sum);
  return link.text === ',' && sum.scale > 1 && sum.current === 0 && canAdd(pieces, at + 1, sum);
}

/** Adds a number word to the sum, unless it begins another number. */
function take(sum: Sum, word: string): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) return takeSmall(sum, small);
  const tens = TENS.get(word);
  if (tens !== undefined) {
    if (sum.current % 100 !== 0) return false;
    sum.current += tens;
    return true;
  }
  const factor = SCALES.get(word);
  if (factor === undefined || !sum.seen) return false;
  if (factor === 100) {
    if (sum.current === 0 || sum.current >= 100) return false;
    sum.current *= 100;
    return true;
  }
  return factor >= 1000 && takeScale(sum, factor);
}

function takeSmall(sum: Sum, small: number): boolean {
  if (sum.current % 10 !== 0 || (sum.current % 100 !== 0 && small > 9)) return false;
  if (sum.seen && (small === 0 || (sum.current === 0 && sum.scale === 1))) return false;
  sum.current += small;
  return true;
}

function takeScale(sum: Sum, factor: number): boolean {
  if (sum.current === 0) {
    // "thousand million"
    if (sum.scale === 1) return false;
    sum.total *= factor;
    sum.scale *= factor;
    return sum.total < Number.MAX_SAFE_INTEGER;
  }
  if (factor >= sum.least) return false;
  sum.total += sum.current * factor;
  sum.current = 0;
  sum.scale = factor;
  sum.least = factor;
  return true;
}

/** Whether "and" is within a number: "two hundred and six", "a million and five". */
function canAdd(pieces: readonly Piece[], at: number, { current, scale }: Sum): boolean {
  const next = pieces[at];
  if (next?.kind !== 'numeral' || PARTS.has(next.text)) return false;
  const small = SMALL.get(next.text) ?? TENS.get(next.text);
  if (small === undefined || small === 0 || (small < 10 && PARTS.has(pieces[at + 1]?.text ?? ''))) return false;
  if (current >= 100 && current % 100 === 0) return pieces[at + 1]?.text !== 'hundred';
  return scale > 1 && current === 0;
}

/** Whether a cardinal goes on to an ordinal: "twenty[-third]", "two hundred [and thirty-first]", "one hundred [and fifth]"; not "one [thirty-fifth]". */
export function isOrdinal(pieces: readonly Piece[], at: number, { value, end }: Cardinal): boolean {
  const and = pieces[end]?.text === 'and';
  const k = and ? end + 1 : end;
  if (value === 1 || (and && value < 100)) return false;
  const tens = TENS.has(pieces[k]?.text ?? '') && pieces[k + 1]?.kind === 'joint';
  const joint = !and && pieces[k]?.kind === 'joint' && TENS.has(pieces[k - 1]!.text);
  if (!and && !tens && !joint) return false;
  const last = pieces[tens ? k + 2 : joint ? k + 1 : k]?.text ?? '';
  // "a thirty-second film" is that long.
  if (last === 'second') return OWNERS.has(pieces[at - 1]?.text ?? '');
  return ORDINALS.has(last);
}
const ORDINALS = new Set('first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '));
const OWNERS = new Set("his her its their our my your 's ’s".split(' '));
