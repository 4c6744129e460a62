import type { Figure } from '../../model.js';
import { MINUS } from './digits.js';
import { EXCLUSIONS } from './exclusions.js';
import { currencyBefore } from './money.js';
import { isArticleOfNumber, type Numeral, readNumeral } from './numerals.js';
import type { Piece } from './pieces.js';
import type { Shape, ShapeRule, View } from './shape.js';
import { COUNTED, MEASURED } from './shapes.js';

/** A figure as it stands in the pieces of its sentence: `from` and `to` (exclusive) are pieces. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly rule: string;
  readonly type: Figure['type'];
  readonly value: number;
  readonly high?: number;
  readonly unit?: string;
  readonly dimension?: string;
  readonly noun?: string;
  readonly phrase?: readonly [number, number];
  /** a "+" stands before it */
  readonly plus?: true;
  /** a small number word that is a figure only in a list or range */
  readonly provisional?: true;
  /** the second of a pair that "from ... to" names */
  readonly pair?: true;
}

/** Whether a number can begin at a piece. */
export function isStart(pieces: readonly Piece[], at: number): boolean {
  const { kind } = pieces[at]!;
  return kind === 'number' || kind === 'numeral' || isArticleOfNumber(pieces, at);
}

/** The figure whose number begins at `at`; a number where there is none: the piece to go on with. `floor` = the end of the figure before. */
export function readAmount(pieces: readonly Piece[], at: number, floor: number, bare = false): Amount | number {
  const numeral = readNumeral(pieces, at, isAfterBetween(pieces, at));
  if (numeral === undefined) return at + 1;
  const sign = signBefore(pieces, at, floor);
  const currency = currencyBefore(pieces, sign.from, numeral);
  const symbol = currency !== undefined && currency.at >= floor ? currency : undefined;
  const view: View = symbol === undefined ? { pieces, numeral } : { pieces, numeral, sign: symbol };
  if (!Number.isFinite(numeral.value) || Math.abs(numeral.value) > Number.MAX_VALUE / 1e15) return numeral.end;
  const measured = firstShape(MEASURED, view);
  const outer = symbol === undefined ? sign : { ...signBefore(pieces, symbol.at, floor), inner: sign };
  const negative = sign.negative || outer.negative;
  const from = Math.min(symbol?.at ?? sign.from, outer.from);
  if (measured !== undefined) return amountOf(measured, view, from, negative, sign.plus || outer.plus);
  const counted = firstShape(COUNTED, view);
  // "2000 over 3", "one in 2000": what a rule reads beyond the number is no year or label.
  const sure = counted?.shape.type === 'number' && counted.shape.end > numeral.end;
  if (!bare && !sure)
    for (const rule of EXCLUSIONS) {
      const next = rule.skips(pieces, numeral, counted?.shape.type === 'count');
      if (next > at) return next === numeral.end ? pastHyphen(pieces, next) : next;
    }
  if (counted === undefined) return bare ? plainAmount(numeral, from) : numeral.end;
  return amountOf(counted, view, from, negative, sign.plus || outer.plus);
}

/** "Tarn 3-1": what a hyphen joins to a number that is no figure is none either. */
function pastHyphen(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.kind === 'joint' && pieces[at + 1]?.kind === 'number' ? at + 2 : at;
}

function isAfterBetween(pieces: readonly Piece[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) if (pieces[k]!.text === 'between') return true;
  return false;
}

/** A number that no rule reads, as the beginning or end of a range. */
function plainAmount(numeral: Numeral, from: number): Amount {
  return { from, to: numeral.end, numeral, rule: 'number.bare', type: 'number', value: numeral.value };
}

interface Found {
  readonly rule: ShapeRule;
  readonly shape: Shape;
}
function firstShape(rules: readonly ShapeRule[], view: View): Found | undefined {
  for (const rule of rules) {
    const shape = rule.read(view);
    if (shape !== undefined) return { rule, shape };
  }
  return undefined;
}

function amountOf({ rule, shape }: Found, { numeral }: View, from: number, negative: boolean, plus: boolean): Amount {
  const value = shape.value ?? numeral.value;
  const high = shape.high ?? numeral.high;
  return {
    from,
    to: shape.end,
    numeral,
    rule: rule.id,
    type: shape.type,
    value: negative ? -value : value,
    ...(high === undefined ? {} : { high }),
    ...(shape.unit === undefined ? {} : { unit: shape.unit }),
    ...(shape.dimension === undefined ? {} : { dimension: shape.dimension }),
    ...(shape.noun === undefined ? {} : { noun: shape.noun }),
    ...(shape.phrase === undefined ? {} : { phrase: shape.phrase }),
    ...(plus ? { plus } : {}),
  };
}

/** before "- 20 degrees", which would else be a dash */
const BEFORE_MINUS = new Set('to of at was is convert from below reached hit were under above'.split(' '));

/** A sign right before the number: "-5", "+0.2%", "minus five", "~20", "±3". */
function signBefore(
  pieces: readonly Piece[],
  at: number,
  floor: number,
): { from: number; negative: boolean; plus: boolean } {
  const sign = pieces[at - 1];
  const none = { from: at, negative: false, plus: false };
  if (sign === undefined || at - 1 < floor) return none;
  if (sign.kind === 'joint' && pieces[at - 2]?.text === 'minus') return { from: at - 2, negative: true, plus: false };
  if (sign.kind === 'word')
    return sign.text === 'minus' || sign.text === 'negative' ? { from: at - 1, negative: true, plus: false } : none;
  if (sign.kind !== 'mark') return none;
  const tight = pieces[at]!.glued;
  if (MINUS.has(sign.text)) {
    const free = at - 1 === 0 || !sign.glued || pieces[at - 2]!.kind === 'mark';
    // "- 5" is minus five only where nothing is before it.
    const said =
      pieces[at - 2]?.kind === 'word' &&
      BEFORE_MINUS.has(pieces[at - 2]!.text) &&
      pieces[at + 1]?.text.startsWith('degree') === true;
    return free && (tight || at - 1 === 0 || said) ? { from: at - 1, negative: true, plus: false } : none;
  }
  if (sign.text === '+' && tight && !sign.glued) return { from: at - 1, negative: false, plus: true };
  return none;
}
