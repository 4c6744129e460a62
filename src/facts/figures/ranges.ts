import type { Rule } from '../rule.js';
import { type Amount, isStart, readAmount } from './amounts.js';
import { BOUNDS_BEFORE, CHANGES } from './cues.js';
import type { Piece } from './pieces.js';

/** Two figures that are one: a range, or where something came from and went to. */
export interface RangeRule extends Rule {
  /** Whether the words around `first` and the link after it make the pair. */
  readonly links: (pieces: readonly Piece[], first: Amount) => number;
}

const DASHES = new Set(['-', '–', '—', '−']);

export const RANGE_RULES: readonly RangeRule[] = [
  {
    id: 'range.hyphen',
    links: (pieces, { to, numeral }) => {
      const link = pieces[to];
      if (link === undefined || (link.kind !== 'joint' && !DASHES.has(link.text)) || numeral.form === 'part') return -1;
      const next = pieces[to + 1];
      if (next === undefined || next.text === 'to') return -1;
      // "18 - 40 years": where the hyphen stands free, both sides are numbers.
      return link.glued === next.glued && (link.glued || next.kind === 'number') ? to + 1 : -1;
    },
    yes: [
      'A $3-4bn deal => 3000000000..4000000000 USD',
      'It takes 15-22 weeks => 15..22 week',
      'Men aged 18-35 may go => 18..35 year',
      'From 10–12% of it => 10..12 percent',
    ],
    no: [
      'It went from 114-3 to 216-3 => ',
      'It ended 2-2 => ',
      'He served from 1986 to 1990 => ',
      'The season 2014-15 => ',
    ],
  },
  {
    id: 'range.to',
    links: (pieces, { to }) => {
      let k = pieces[to]?.text === '-' && pieces[to]!.glued ? to + 1 : to;
      if (pieces[k]?.text !== 'to') return -1;
      k++;
      return pieces[k]?.kind === 'joint' ? k + 1 : k;
    },
    yes: [
      'It costs $20 to $30 => 20..30 USD',
      'A cut of 30 to 38 cents per barrel => 0.3..0.38 USD per barrel',
      'Prices range from $370,000 to $5.5 million => 370000..5500000 USD',
      'It fell from $2,415 to $2,315 => 2415..2315 USD down',
      'A rebound of five per cent to 20 per cent => 5..20 percent',
      'Between 0-to-60-mph runs => 0..60 mile per hour',
      'From 24 to 33 billion euros => 24000000000..33000000000 EUR',
      'It is down from the US $89 to $93 billion of May => 89000000000..93000000000 USD',
      'Sales of $89 to $93 billion => 89000000000..93000000000 USD',
      'Four to five thousand people => 4000..5000 person',
      'An 8- to 16-meter mirror => 8..16 metre',
      'Women aged 25 to 54 => 25..54 year',
    ],
    no: [
      'Sales rose 3% to $41 => 3 percent up; 41 USD up',
      'It gained 64 points to 4,577.10 => 64 point up; 4577.1 point up',
    ],
  },
  {
    id: 'range.between',
    links: (pieces, { from, to }) => {
      if (pieces[to]?.text !== 'and') return -1;
      return pieces[from - 1]?.text === 'between' || pieces[from - 2]?.text === 'between' ? to + 1 : -1;
    },
    yes: [
      'Between 5% and 7% agreed => 5..7 percent',
      'It takes between seven and 10 years => 7..10 year',
      'Adults aged between 18 and 34 => 18..34 year',
      'It saves between £190m and £265m => 190000000..265000000 GBP',
      'The index lies between 50 and 70 there => 50..70',
      'It is between $US160 million and $US171 million => 160000000..171000000 USD',
    ],
    no: ['It fell 5% and 7% => 5 percent down; 7 percent', 'Between 1990 and 2005 => '],
  },
  {
    id: 'range.or',
    links: (pieces, { to, unit, noun, numeral, value }) => {
      if (pieces[to]?.text !== 'or' || unit !== undefined || noun !== undefined || numeral.scaled) return -1;
      const next = pieces[to + 1];
      return (next?.kind === 'numeral' || next?.kind === 'number') && next.value > value && next.value <= 2 * value + 1
        ? to + 1
        : -1;
    },
    yes: [
      'Three or four years passed => 3..4 year',
      'It cost eight or nine euros => 8..9 EUR',
      'Bring 10 or 12 friends => 10..12 friend',
    ],
    no: ['One or 12 of us => 12', 'He has 5 or less => <5'],
  },
];

export interface Pair {
  readonly amount: Amount;
  /** of "from $5 to $7 to $9": the second figure, which begins another pair */
  readonly second: Amount;
}

/** The range that `first` begins, if it is one. */
export function readRange(pieces: readonly Piece[], first: Amount): Pair | undefined {
  if (
    first.high !== undefined ||
    (first.numeral.form === 'plain' &&
      first.unit === undefined &&
      first.noun === undefined &&
      isYear(pieces[first.numeral.at]!.text) &&
      pieces[first.from - 1]?.text !== 'from')
  )
    return undefined;
  for (const rule of RANGE_RULES) {
    const at = rule.links(pieces, first);
    if (at < 0) continue;
    const start = numberAt(pieces, at);
    if (start < 0) return undefined;
    const second = readAmount(pieces, start, at, true);
    if (typeof second === 'number') return undefined;
    const pair = join(pieces, first, second, rule.id);
    if (pair !== undefined) return { amount: pair, second };
  }
  return undefined;
}

/** The number at `at` or after a currency sign or a bound there. */
function numberAt(pieces: readonly Piece[], at: number): number {
  for (let k = at; k < at + 4 && k < pieces.length; k++) {
    if (isStart(pieces, k)) return k;
    const { kind, text, form } = pieces[k]!;
    if (
      kind === 'mark'
        ? text === ',' || text === '(' || text === '.' || text === ')'
        : form !== form.toUpperCase() && !BOUNDS_BEFORE.has(text) && text.length > 3 && text !== 'between'
    )
      return -1;
  }
  return -1;
}

function join(pieces: readonly Piece[], first: Amount, second: Amount, rule: string): Amount | undefined {
  if (second.high !== undefined || areYears(pieces, first, second) || !agree(first, second, rule)) return undefined;
  const unit = second.unit ?? first.unit;
  const noun = second.noun ?? first.noun;
  const from = isFrom(pieces, first);
  const bare = unit === undefined && noun === undefined;
  // "from 114-3 to 216-3" are scores; "between 50 and 70" needs no unit.
  if (bare && rule !== 'range.between' && (!from || rule === 'range.hyphen')) return undefined;
  if (rule === 'range.to' && !from && first.unit !== undefined && changesBefore(pieces, first.from)) return undefined;
  const scale = first.numeral.scaled || first.numeral.form === 'part' ? 1 : scaleOf(pieces, first, second);
  const low = Number((first.value * scale).toPrecision(12));
  const high = second.value;
  // "from $60 to $45" went down; "between -5 and -10" is told in order.
  const turned = low > high && (rule !== 'range.to' || rangedBefore(pieces, first.from));
  if (low > high && !turned && !from) return undefined;
  return {
    ...second,
    ...(second.type === 'number' ? { type: first.type } : {}),
    from: first.from,
    rule,
    value: turned ? high : low,
    high: turned ? low : high,
    ...(unit === undefined ? {} : { unit }),
    ...(noun === undefined ? {} : { noun }),
    ...(rule === 'range.to' && from ? { pair: true as const } : {}),
  };
}

/** Whether two figures are of one kind, or one of them leaves out what the other says. */
function agree(first: Amount, second: Amount, rule: string): boolean {
  if (first.unit === undefined) return first.noun === undefined || first.noun === second.noun;
  if (baseOf(first.unit) === baseOf(second.unit)) return true;
  if (second.unit !== undefined || second.noun !== undefined) return false;
  // "$3-4bn": the sign before the first is both's; "aged 25 to 54" as well.
  if (first.type === 'money') return rule !== 'range.to' || second.numeral.scaled;
  return first.rule === 'age.old' && rule !== 'range.or';
}

/** "from 1986 to 1990" */
function areYears(pieces: readonly Piece[], first: Amount, second: Amount): boolean {
  if (second.unit !== undefined || second.noun !== undefined || first.unit !== undefined) return false;
  return isYear(pieces[first.numeral.at]!.text) && isYear(pieces[second.numeral.at]!.text);
}

function baseOf(unit: string | undefined): string {
  return unit?.split(' per ')[0] ?? '';
}

/** "89 to 93 billion": what the second's scale word multiplies. */
function scaleOf(pieces: readonly Piece[], first: Amount, second: Amount): number {
  const { numeral, value, type } = second;
  if (first.value >= 1000) return 1;
  const own = pieces[numeral.at]!.value;
  // "$89 to 93m", "30 to 38 cents"
  if (type === 'money' && !numeral.scaled && own > 0 && (value >= 1000 * own || value < own)) return value / own;
  // "four to five thousand"
  if (numeral.scaled && numeral.form === 'words') return 1000 ** Math.floor(Math.log10(value) / 3);
  return numeral.scaled && own > 0 && Math.abs(value) > own ? Math.abs(value) / own : 1;
}

function isFrom(pieces: readonly Piece[], { from }: Amount): boolean {
  let k = from - 1;
  while (
    k > 0 &&
    k > from - 3 &&
    (BOUNDS_BEFORE.has(pieces[k]!.text) || pieces[k]!.text === 'the' || pieces[k]!.text === 'an')
  )
    k--;
  return pieces[k]?.text === 'from';
}
function changesBefore(pieces: readonly Piece[], from: number): boolean {
  if (pieces[from - 1]?.text === 'of') return false;
  for (let k = from - 1; k >= 0 && k >= from - 4; k--) if (CHANGES.has(pieces[k]!.text)) return true;
  return false;
}
function rangedBefore(pieces: readonly Piece[], from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 4; k--)
    if (pieces[k]!.text.startsWith('rang') || pieces[k]!.text.startsWith('var')) return true;
  return false;
}
const YEAR = /^(?:1[89]|20)\d\d$/;
function isYear(text: string): boolean {
  return YEAR.test(text);
}
