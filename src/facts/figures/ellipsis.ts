import type { Rule } from '../rule.js';
import type { Amount } from './amounts.js';
import { BOUNDS_BEFORE, FILLERS } from './cues.js';
import type { Piece } from './pieces.js';

/** What a bare number leaves out because a figure beside it says it. */
export const ELLIPSIS_RULES: readonly Rule[] = [
  {
    id: 'ellipsis.list',
    yes: [
      'Women aged 21, 23 and 25, left => 21 year; 23 year; 25 year',
      'They got 45 and 50 mg => 45 milligram; 50 milligram',
      'It has four-, five- and six-seat cars => 4 seat; 5 seat; 6 seat',
    ],
    no: ['In 1999 and 20 days later => 20 day', 'It made 5,000 and $20 => 5000; 20 USD'],
  },
  {
    id: 'ellipsis.points',
    yes: ['The index rose 64 points to 4,577.10 => 64 point up; 4577.1 point up'],
    no: ['The index rose 0.7 percent to 6,327.80 => 0.7 percent up; 6327.8 up'],
  },
  {
    id: 'ellipsis.noun',
    yes: [
      'It sold 435 homes in May and 187 in June => 435 home; 187 home',
      'It shipped 3.9 million phones, up from 2.4 million in 2017 => 3900000 phone; 2400000 phone',
      'Some 460 cars burned, compared with 63 a year earlier => ~460 car; 63 car',
      'More than 6 million homes, including 1.5 million in Tarn => >6000000 home; 1500000 home',
    ],
    no: [
      'They bowled 43 overs, Stone leading with 82 => 43 over; 82',
      'It sold 435 homes and closed at 187.2 => 435 home; 187.2',
      'He won 3 games and lost to 6,200 => 3 game; 6200 down',
    ],
  },
  {
    id: 'ellipsis.money',
    yes: [
      "Output rose to 6 billion yuan from last year's 5.4 billion => 6000000000 CNY up; 5400000000 CNY",
      'It made 6 billion yuan, compared with 5 billion => 6000000000 CNY; 5000000000 CNY',
    ],
    no: ['It paid 6 billion yuan for 5 million => 6000000000 CNY; 5000000'],
  },
  {
    id: 'ellipsis.percent',
    yes: ['The one rose by 2 percent, the other by 1. => 2 percent up; 1 percent'],
    no: ['It rose 2 percent by 500 => 2 percent up; 500'],
  },
];

const LISTS = new Set([',', 'and', 'or', 'to']);
const PARALLEL = new Set('and with from including versus vs against than of only'.split(' '));

/** Completes bare numbers with the unit or noun that the figures beside them carry. */
export function completed(pieces: readonly Piece[], amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = [...amounts];
  // From the end, so that a list takes its unit from its last member.
  for (let i = done.length - 2; i >= 0; i--) {
    const amount = done[i]!;
    const next = done[i + 1]!;
    if (isBare(amount) && isListed(pieces, amount, next)) done[i] = taking(amount, next);
  }
  for (let i = 1; i < done.length; i++) {
    const amount = done[i]!;
    if (!isBare(amount) || !isFree(pieces[amount.to])) continue;
    const told = antecedent(pieces, done, i);
    if (told !== undefined) done[i] = taking(amount, told);
  }
  return done.filter((amount) => amount.provisional !== true || !isBare(amount));
}

function isBare({ rule, noun, unit }: Amount): boolean {
  return rule === 'number.bare' && noun === undefined && unit === undefined;
}

function taking(amount: Amount, { type, unit, noun, dimension }: Amount): Amount {
  return {
    ...amount,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(noun === undefined ? {} : { noun }),
    ...(dimension === undefined ? {} : { dimension }),
  };
}

/** "45 and [50 mg]", "four-, five- and [six-seat]" */
function isListed(pieces: readonly Piece[], amount: Amount, next: Amount): boolean {
  if (
    (next.unit === undefined && next.noun === undefined) ||
    next.type === 'money' ||
    next.numeral.scaled !== amount.numeral.scaled
  )
    return false;
  if (next.from !== next.numeral.at || amount.numeral.form === 'vague') return false;
  let k = amount.to;
  if (pieces[k]?.text === '-' && pieces[k]!.glued) k++;
  if (!LISTS.has(pieces[k]?.text ?? '')) return false;
  if (pieces[k]!.text === ',' && pieces[k + 1]?.text === 'and') k++;
  return (
    k + 1 === next.from &&
    amount.value < 1000 * Math.abs(next.value) + 1 &&
    !pieces[amount.numeral.at]!.text.includes(',')
  );
}

/** The figure before that says what a bare number counts. */
function antecedent(pieces: readonly Piece[], amounts: readonly Amount[], i: number): Amount | undefined {
  const amount = amounts[i]!;
  const before = amounts[i - 1]!;
  let k = amount.from - 1;
  while (
    k > before.to &&
    (BOUNDS_BEFORE.has(pieces[k]!.text) || FILLERS.has(pieces[k]!.text)) &&
    pieces[k]!.text !== 'by'
  )
    k--;
  const link = pieces[k]?.text ?? '';
  const points = link === 'to' ? pointsBefore(before, amounts[i - 2]) : undefined;
  if (points !== undefined) return points;
  // "to 60 billion yuan from last year's 54 billion"
  if (amount.numeral.scaled && before.type === 'money' && before.numeral.scaled && isAgainst(pieces, k, before.to))
    return before;
  if (LISTS.has(link) && k === before.to && areAges(before, amount)) return before;
  if (link === 'by') return before.unit === 'percent' && amount.value < 100 ? before : undefined;
  if (!PARALLEL.has(link) || (link === 'of' && pieces[k - 1]?.text !== 'average')) return undefined;
  // "compared with 63", but "top scoring with 82"
  if (link === 'with' && !COMPARED.test(pieces[k - 1]?.text ?? '')) return undefined;
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const { type, noun, value } = amounts[j]!;
    if (type === 'count' && noun !== undefined)
      return value < 1000 * amount.value && amount.value < 1000 * value ? amounts[j] : undefined;
  }
  return undefined;
}

/** "64 points[, or 0.2 percent,] to" */
function pointsBefore(before: Amount, farther: Amount | undefined): Amount | undefined {
  if (before.unit === 'point') return before;
  return before.unit === 'percent' && farther?.unit === 'point' ? farther : undefined;
}

/** "aged 21, 23" */
function areAges({ unit, rule }: Amount, { value }: Amount): boolean {
  return unit === 'year' && (rule.startsWith('age') || rule === 'number.bare') && value <= 110 && value >= 1;
}

/** After "from", "against" or "compared with", and whose it was. */
function isAgainst(pieces: readonly Piece[], at: number, floor: number): boolean {
  let k = at;
  if (pieces[k]?.text === "'s" || pieces[k]?.text === '’s')
    for (k--; k > floor && at - k < LONGEST_OWNER && !AGAINST.has(pieces[k]!.text); ) k--;
  const { text } = pieces[k] ?? {};
  return k >= floor && (AGAINST.has(text ?? '') || (text === 'with' && COMPARED.test(pieces[k - 1]?.text ?? '')));
}
const LONGEST_OWNER = 5;
const AGAINST = new Set(['from', 'against', 'versus', 'than']);
const COMPARED = /^(?:compar|contrast)/;

/** Nothing comes after the number that it could count. */
function isFree(next: Piece | undefined): boolean {
  if (next === undefined || next.kind === 'code') return true;
  return next.kind === 'mark'
    ? next.text !== '%'
    : next.word.stop || next.text === 'during' || next.text === 'last' || next.text === 'in';
}
