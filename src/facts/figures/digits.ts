import { VULGAR } from '../../text/number-words.js';
import { CURRENCY_SYMBOLS } from './currencies.js';
import type { Piece } from './pieces.js';

/** What digits and the pieces after them come to; `end` is exclusive. */
export interface Digits {
  readonly value: number;
  readonly end: number;
}

export const MINUS: ReadonlySet<string> = new Set(['-', '−', '–']);

/** "1 234 567.89", "40 000", "1'250'000", "10, 000": groups of three digits. */
export function groupsAt(pieces: readonly Piece[], at: number): Digits | undefined {
  const first = pieces[at]!;
  if (!GROUP_START.test(first.text)) return undefined;
  let digits = first.text;
  let end = at + 1;
  let groups = 1;
  let spaced = true;
  for (let next = groupAfter(pieces, end); next >= 0 && groups < 6; next = groupAfter(pieces, end)) {
    if (next > end) spaced = false;
    digits += pieces[next]!.text;
    end = next + 1;
    groups++;
  }
  // Two groups alone may be two numbers, unless the second is a round thousand or a currency's sign holds them together.
  const sure = groups > 2 || !spaced || digits.endsWith('000') || (groups === 2 && isSigned(pieces, at, end));
  return groups > 1 && sure ? { value: Number(digits), end } : undefined;
}
const GROUP_START = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}(?:\.\d+)?$/;
const APOSTROPHES = new Set(["'", '’']);

/** The next group of three digits: after a space, an apostrophe, or a comma and a space where it begins with a zero; else -1. */
function groupAfter(pieces: readonly Piece[], end: number): number {
  const [last, next, group] = [pieces[end - 1]!, pieces[end], pieces[end + 1]];
  if (next?.kind === 'number') return GROUP.test(next.text) && next.start === last.end + 1 ? end : -1;
  if (next?.glued !== true || group?.kind !== 'number' || !GROUP.test(group.text)) return -1;
  if (APOSTROPHES.has(next.text)) return group.glued ? end + 1 : -1;
  return next.text === ',' && group.text.startsWith('0') && group.start === next.end + 1 ? end + 1 : -1;
}

/** "€12,50", "7,5 %": a comma before one or two digits, where a currency's sign or a percent sign shows that it is no list. */
export function commaAt(pieces: readonly Piece[], at: number): Digits | undefined {
  const [whole, comma, part, after] = [pieces[at]!, pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (comma?.text !== ',' || !comma.glued || part?.kind !== 'number' || !part.glued) return undefined;
  if (!WHOLE.test(whole.text) || !CENTS.test(part.text) || pieces[at - 1]?.text === ',') return undefined;
  if (after?.text !== '%' && !isSigned(pieces, at, at + 3)) return undefined;
  return { value: Number(`${whole.text}.${part.text}`), end: at + 3 };
}
const WHOLE = /^\d{1,3}$/;
const CENTS = /^\d{1,2}$/;

/** Whether a currency's sign touches the digits before, or stands after them. */
function isSigned(pieces: readonly Piece[], at: number, end: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[end]];
  return (
    (before?.kind === 'mark' && pieces[at]!.glued && CURRENCY_SYMBOLS.has(before.text)) ||
    (after?.kind === 'mark' && CURRENCY_SYMBOLS.has(after.text))
  );
}

/** "×10^-3" or "e+12" after the digits: the power of ten */
export function powerAt(pieces: readonly Piece[], at: number): Digits | undefined {
  const short = pieces[at]?.text === 'e' && pieces[at]!.glued && pieces[at + 1]?.glued === true;
  if (!short && (!TIMES.has(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '10')) return undefined;
  let k = short ? at + 1 : at + 2;
  if (pieces[k]?.text === '^') k++;
  const minus = MINUS.has(pieces[k]?.text ?? '');
  if (minus || (short && pieces[k]?.text === '+')) k++;
  const power = pieces[k];
  if (power?.kind !== 'number' || !power.glued || power.value > 30) return undefined;
  return { value: minus ? -power.value : power.value, end: k + 1 };
}
const TIMES = new Set(['x', '×', '*', '·']);

/** "^10" or "^-2" right after the digits */
export function exponentAt(pieces: readonly Piece[], at: number): Digits | undefined {
  if (pieces[at]?.text !== '^' || !pieces[at]!.glued) return undefined;
  const sign = pieces[at + 1]?.text ?? '';
  const k = MINUS.has(sign) || sign === '+' ? at + 2 : at + 1;
  const power = pieces[k];
  if (power?.kind !== 'number' || !power.glued || power.value > 30) return undefined;
  return { value: MINUS.has(sign) ? -power.value : power.value, end: k + 1 };
}

/** The end of "±0.01" or "+/- 3" after the digits. */
export function toleranceEnd(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text === '±' && pieces[at + 1]?.kind === 'number') return at + 2;
  return pieces[at]?.text === '+' &&
    pieces[at + 1]?.text === '/' &&
    pieces[at + 2]?.text === '-' &&
    pieces[at + 3]?.kind === 'number'
    ? at + 4
    : at;
}

/** "3/4" and "2/3rds", but not "24/7" or "9/11"; "1 / 3" where nothing else is said */
export function slashedAt(pieces: readonly Piece[], at: number): Digits | undefined {
  const [over, slash, under] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (over?.kind !== 'number' || slash?.text !== '/' || under?.kind !== 'number') return undefined;
  const tight = slash.glued && under.glued;
  const alone = !slash.glued && !under.glued && at < 2 && at + 3 === pieces.length;
  if ((!tight && !alone) || !DENOMINATORS.has(under.value)) return undefined;
  if (!Number.isInteger(over.value) || over.value >= under.value || over.value === 0) return undefined;
  const next = pieces[at + 3];
  const end = next?.glued === true && NTHS.has(next.text) ? at + 4 : at + 3;
  return next?.text === '/' ? undefined : { value: over.value / under.value, end };
}
const NTHS = new Set(['rd', 'rds', 'th', 'ths']);
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 1000]);

/** The fraction after a whole number: "2 ½", "7 3/4". */
export function fractionAfter(pieces: readonly Piece[], at: number): Digits | undefined {
  const next = pieces[at];
  if (next === undefined) return undefined;
  return VULGAR.has(next.form) ? { value: next.value, end: at + 1 } : slashedAt(pieces, at);
}
