import type { Rule } from '../rule.js';
import type { Amount } from './amounts.js';
import type { Piece } from './pieces.js';

/** "in his mid-20s": ages and degrees told by their ten. The decades of a century are dates. */
export const DECADE_RULES: readonly Rule[] = [
  {
    id: 'decade.tens',
    yes: [
      'A man in his mid-20s fell => 24..26 year',
      'She is in her early 40s => 40..43 year',
      'They are in their 60s => 60..69 year',
      'Highs reached the upper 30s => 37..39',
      'Women in their late 50s came => 57..59 year',
    ],
    no: [
      'In the mid-1990s it shrank => ',
      'The side of the mid-90s => ',
      "In the '90s it shrank => ",
      'The 20s roared => ',
    ],
  },
];

const TENS = /^([1-9]0)s$/;
/** which years of the ten */
const PARTS = new Map<string, readonly [number, number]>([
  ['early', [0, 3]],
  ['low', [0, 3]],
  ['lower', [0, 3]],
  ['mid', [4, 6]],
  ['middle', [4, 6]],
  ['late', [7, 9]],
  ['upper', [7, 9]],
  ['high', [7, 9]],
]);
const OWNERS = new Set(['his', 'her', 'their', 'my', 'our', 'your']);

/** "temperatures in the mid-90s": without such a word they are years */
function isMeasured(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 8), at).some(({ text }) => MEASURES.has(text));
}
const MEASURES = new Set(
  'temperature temperatures highs lows high low mercury degrees heat approval percent rating ratings polls'.split(' '),
);

/** The figure whose "20s" stands at `at`, if it is one. */
export function readDecade(pieces: readonly Piece[], at: number): Amount | undefined {
  const tens = TENS.exec(pieces[at]!.text);
  if (tens === null || pieces[at - 1]?.text === "'" || pieces[at - 1]?.text === '’') return undefined;
  let from = pieces[at - 1]?.kind === 'joint' ? at - 2 : at - 1;
  const part = PARTS.get(pieces[from]?.text ?? '');
  if (part !== undefined) from--;
  else from = at - 1;
  const owned = OWNERS.has(pieces[from]?.text ?? '');
  if (!owned && (part === undefined || pieces[from]?.text !== 'the' || !isMeasured(pieces, from))) return undefined;
  const [low, high] = part ?? [0, 9];
  const value = Number(tens[1]);
  return {
    from: from + 1,
    to: at + 1,
    numeral: { value: value + low, high: value + high, at, end: at + 1, form: 'vague', scaled: false },
    rule: 'decade.tens',
    type: owned ? 'quantity' : 'number',
    value: value + low,
    high: value + high,
    ...(owned ? { unit: 'year', dimension: 'time' } : {}),
  };
}
