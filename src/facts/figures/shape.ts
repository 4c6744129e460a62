import type { Figure } from '../../model.js';
import type { Rule } from '../rule.js';
import type { CurrencySign } from './money.js';
import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';

/** A number and the currency sign before it, for a rule to say what it is. */
export interface View {
  readonly pieces: readonly Piece[];
  readonly numeral: Numeral;
  readonly sign?: CurrencySign;
}
/** What a rule reads: `end` = the piece after the figure; `value` where it is not the numeral's. */
export interface Shape {
  readonly type: Figure['type'];
  readonly end: number;
  readonly value?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly dimension?: string;
  readonly noun?: string;
  /** the phrase that is counted or that a part is of: pieces from, to */
  readonly phrase?: readonly [number, number];
}
export interface ShapeRule extends Rule {
  readonly read: (view: View) => Shape | undefined;
}

/** "hundreds of [miles]" */
export function afterVague<T>(
  pieces: readonly Piece[],
  numeral: Numeral,
  read: (at: number) => T | undefined,
): T | undefined {
  return numeral.form === 'vague' && pieces[numeral.end]?.text === 'of' ? read(numeral.end + 1) : undefined;
}

/** "half an [hour]" */
export function articled<T>(
  pieces: readonly Piece[],
  numeral: Numeral,
  read: (at: number) => T | undefined,
): T | undefined {
  const next = pieces[numeral.end];
  return numeral.form === 'part' &&
    (next?.text === 'a' || next?.text === 'an' || next?.text === 'of') &&
    pieces[numeral.end + (next.text === 'of' ? 2 : 1)] !== undefined
    ? read(
        numeral.end +
          (next.text === 'of' && (pieces[numeral.end + 1]!.text === 'a' || pieces[numeral.end + 1]!.text === 'an')
            ? 2
            : next.text === 'of'
              ? pieces.length
              : 1),
      )
    : undefined;
}

export const DETERMINERS = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'those',
  'these',
  'all',
  'a',
  'an',
]);
