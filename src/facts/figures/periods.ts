import type { Figure } from '../../model.js';
import type { Rule } from '../rule.js';
import type { Amount } from './amounts.js';
import type { Piece } from './pieces.js';

type Period = NonNullable<Figure['period']>;

/** Examples of the period that a figure is told for, in braces: "12 percent up {in the third quarter}". */
export const PERIOD_RULES: readonly Rule[] = [
  {
    id: 'period.after',
    yes: [
      'Profit rose 12% in the third quarter => 12 percent up {in the third quarter}',
      'Sales grew 5% in 2019 => 5 percent up {in 2019}',
      'It lost $5 million last year => 5000000 USD down {last year}',
      'Rents fell 3% from a year earlier => 3 percent down {from a year earlier}',
      'It will spend $40 million over five years => 40000000 USD {over five years}; 5 year',
      'It cut 600 jobs this month => 600 job down {this month}',
      'It earned $4 million in the nine months to June => 4000000 USD {in the nine months to June}; 9 month',
      'It is up from 4.1% a year earlier => 4.1 percent {a year earlier}',
      'Rents rise by 3% a year => 3 percent up {a year}',
      'Output rose 2% year-on-year => 2 percent up {year-on-year}',
    ],
    no: ['Profit rose 12% in Asia => 12 percent up {}', 'It fell 5% in early trade => 5 percent down {}'],
  },
  {
    id: 'period.before',
    yes: [
      'In the first quarter, profit rose 12% => 12 percent up {In the first quarter}',
      'Last year it sold 400 boats => 400 boat {Last year}',
      'In 2018, it sold 400 boats => 400 boat {In 2018}',
    ],
    no: ['In Oslo, profit rose 12% => 12 percent up {}'],
  },
];

const PREPOSITIONS = new Set('in over during for since by from through within until after per at'.split(' '));
const POINTERS = new Set('last this next past previous same current coming prior'.split(' '));
const SPANS = new Set(
  'year years quarter quarters month months week weeks day days decade decades half season weekend hour hours minutes summer winter spring autumn fall century annum'.split(
    ' ',
  ),
);
const RANKS = new Set(
  'first second third fourth final latest fiscal financial calendar full whole three-month six-month nine-month 12-month past last next previous same current coming early late mid'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const YEAR = /^(?:19|20)\d\d$/;
const ONE_WORD = new Set([
  'year-on-year',
  'year-over-year',
  'month-on-month',
  'annually',
  'yearly',
  'monthly',
  'daily',
  'weekly',
  'overnight',
  'today',
  'yesterday',
  'month-over-month',
  'quarter-on-quarter',
]);

/** The period of figure `i`: right after it, else at the start of the sentence for the first figure. */
export function periodOf(
  text: string,
  pieces: readonly Piece[],
  amounts: readonly Amount[],
  i: number,
): Period | undefined {
  const amount = amounts[i]!;
  if (amount.type === 'quantity' && amount.dimension === 'time') return undefined;
  const ceiling = amounts[i + 1]?.from ?? pieces.length;
  for (let k = amount.to; k < Math.min(amount.to + 5, pieces.length); k++) {
    if (k > ceiling || pieces[k]!.text === ',' || pieces[k]!.text === 'and') break;
    const yearly = amount.type === 'percent' && YEARLY.has(pieces[k]!.text) && SPANS.has(pieces[k + 1]?.text ?? '');
    const end = yearly ? (AGO.has(pieces[k + 2]?.text ?? '') ? k + 3 : k + 2) : periodAt(pieces, k);
    if (end > k) return told(text, pieces, k, end);
  }
  if (i > 0) return undefined;
  const end = periodAt(pieces, 0);
  return end > 0 && end <= amount.from ? told(text, pieces, 0, end) : undefined;
}

const YEARLY = new Set(['a', 'each', 'every']);
const AGO = new Set(['earlier', 'ago', 'before']);

function told(text: string, pieces: readonly Piece[], from: number, to: number): Period {
  const words = text.slice(pieces[from]!.start, pieces[to - 1]!.end);
  const year = pieces[to - 1]!.text;
  if (to - from <= 2 && YEAR.test(year) && pieces[from]!.text !== 'by' && pieces[from]!.text !== 'since')
    return { from: `${year}-01-01`, to: `${year}-12-31`, text: words };
  return { text: words };
}

/** The end of the period that begins at `at`; `at` where there is none. */
function periodAt(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (first === undefined) return at;
  if (ONE_WORD.has(first.text)) return at + 1;
  if (POINTERS.has(first.text)) return SPANS.has(pieces[at + 1]?.text ?? '') ? at + 2 : at;
  if (!PREPOSITIONS.has(first.text)) return at;
  let k = at + 1;
  if (ARTICLES.has(pieces[k]?.text ?? '')) k++;
  while (isRank(pieces, k)) k++;
  const head = pieces[k];
  if (head === undefined) return at;
  if (k === at + 1) {
    if (YEAR.test(head.text)) return k + 1;
    if (isMonth(head)) return YEAR.test(pieces[k + 1]?.text ?? '') ? k + 2 : k + 1;
    if (first.text !== 'per') return at;
  }
  return SPANS.has(head.text) ? extended(pieces, k + 1) : at;
}
const ARTICLES = new Set(['the', 'a', 'an', 'its']);

/** "third", "last", "five", "12" before a span */
function isRank(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k];
  if (piece === undefined) return false;
  if (RANKS.has(piece.text) || (piece.kind === 'numeral' && !SPANS.has(piece.text))) return true;
  return piece.kind === 'number' && SPANS.has(pieces[k + 1]?.text ?? '');
}
function isMonth({ text, form }: Piece): boolean {
  return MONTHS.has(text) && form !== text;
}

/** "... of 2019", "... to June", "... earlier", "... ended September" */
function extended(pieces: readonly Piece[], at: number): number {
  const next = pieces[at]?.text ?? '';
  if (next === 'earlier' || next === 'ago' || next === 'before') return at + 1;
  const after = pieces[at + 1];
  if (after === undefined) return at;
  if (
    (next === 'of' || next === 'to' || next === 'ended' || next === 'ending' || next === 'through') &&
    (YEAR.test(after.text) || (MONTHS.has(after.text) && after.form !== after.text) || DAYS.has(after.text))
  )
    return at + 2;
  if (next === 'of' && after.text === 'the' && SPANS.has(pieces[at + 2]?.text ?? '')) return at + 3;
  if (next === 'of' && POINTERS.has(after.text) && SPANS.has(pieces[at + 2]?.text ?? '')) return at + 3;
  return at;
}
