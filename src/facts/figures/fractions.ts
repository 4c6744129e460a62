import { PARTS, SCALES, SMALL, TENS } from '../../text/number-words.js';
import { type Cardinal, readCardinal } from './cardinals.js';
import type { Piece } from './pieces.js';

/** A fraction, or what one is divided by, and the piece after it. */
interface Read {
  readonly value: number;
  readonly end: number;
}

/** What "[one] twenty-fifth", "[a hundred] thirty-fifths" or "[two] forty thirds" is divided by. */
export function compoundPart(pieces: readonly Piece[], at: number, over: Cardinal): Read | undefined {
  const [tens, joint, part] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (tens?.kind !== 'numeral') return undefined;
  const value = joint?.kind === 'joint' && TENS.has(tens.text) ? ordinalOf(part) : 0;
  if (value > 0) return { value: tens.value + value, end: at + 3 };
  if (!SMALL.has(tens.text) && !TENS.has(tens.text)) return undefined;
  // "three twenty firsts": two whole numbers side by side, then an ordinal that the second leaves room for
  const under = readCardinal(pieces, at, false);
  if (under === undefined || under.value < 20 || under.value % 10 !== 0) return undefined;
  const last = pieces[under.end];
  const ordinal = ordinalOf(last);
  return ordinal > 0 && (over.value === 1 || last!.text.endsWith('s'))
    ? { value: under.value + ordinal, end: under.end + 1 }
    : undefined;
}

/** 1 to 9 for "firsts" to "ninth", else 0 */
function ordinalOf(piece: Piece | undefined): number {
  if (piece === undefined) return 0;
  if (piece.text === 'firsts') return 1;
  if (piece.text === 'seconds') return 2;
  const value = piece.kind === 'numeral' ? (PARTS.get(piece.text) ?? 0) : 0;
  return value > 2 && value < 10 ? value : 0;
}

/** "two [thirds]", "one [fifth]"; not "two second", "one half" of which is read before. */
export function isPart(cardinal: Cardinal, part: Piece, pieces: readonly Piece[], end: number): boolean {
  // "two quarters ahead" are six months.
  if (part.text === 'quarters' && pieces[end]?.kind !== 'joint' && (cardinal.value !== 3 || inARow(pieces, end + 1)))
    return false;
  // "three quarter million"
  if (part.text === 'quarter' && cardinal.value === 3 && SCALES.has(pieces[end + 1]?.text ?? '')) return true;
  if (part.text === 'quarter' && cardinal.value !== 1) return false;
  return part.text.endsWith('s') || cardinal.value === 1;
}

/** "[three quarters] in a row" */
function inARow(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at] ?? {};
  return text === 'in' ? pieces[at + 1]?.text === 'a' && pieces[at + 2]?.text === 'row' : SPANS.has(text ?? '');
}
const SPANS = new Set(['running', 'ago', 'earlier', 'later', 'straight']);

/** "[two] and a half", "[two]-and-a-half", "[five] and three quarters": what is added, and whether hyphens hold it together. */
export function partAdded(pieces: readonly Piece[], at: number): (Read & { readonly joined: boolean }) | undefined {
  const and = past(pieces, at);
  if (pieces[and]?.text !== 'and') return undefined;
  const k = past(pieces, and + 1);
  const next = pieces[k];
  if (next === undefined) return undefined;
  const article = next.text === 'a' || next.text === 'an' || next.text === 'one';
  const over = article ? 1 : (SMALL.get(next.text) ?? 0);
  if (over === 0) return undefined;
  const last = past(pieces, k + 1);
  const part = pieces[last];
  const under = part?.kind === 'numeral' ? PARTS.get(part.text) : undefined;
  if (under === undefined || over >= under || part!.text.endsWith('s') !== over > 1) return undefined;
  return { value: over / under, end: last + 1, joined: and > at };
}

function past(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.kind === 'joint' ? at + 1 : at;
}

/** The digits of "[three point] one four". */
export function decimalsAt(pieces: readonly Piece[], at: number): { readonly digits: string; readonly end: number } {
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
