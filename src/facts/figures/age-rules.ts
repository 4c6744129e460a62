import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';
import type { ShapeRule } from './shape.js';

/** Ages of people and things. */
export const AGE_RULES: readonly ShapeRule[] = [
  {
    id: 'age.old',
    read: ({ pieces, numeral }) => {
      let k = pieces[numeral.end]?.kind === 'joint' ? numeral.end + 1 : numeral.end;
      const hyphened = OLD.exec(pieces[k]?.text ?? '');
      if (hyphened !== null) return { type: 'quantity', unit: hyphened[1]!, dimension: 'time', end: k + 1 };
      const span = AGES.get(pieces[k]?.text ?? '');
      if (span !== undefined) {
        k++;
        if (pieces[k]?.kind === 'joint') k++;
        if (pieces[k]?.text === 'of' && pieces[k + 1]?.text === 'age')
          return { type: 'quantity', unit: span, dimension: 'time', end: k + 2 };
        return OLD_WORDS.has(pieces[k]?.text ?? '')
          ? { type: 'quantity', unit: span, dimension: 'time', end: k + 1 }
          : undefined;
      }
      const of = pieces[numeral.at - 1]?.text === 'of' ? 2 : 1;
      const before = pieces[numeral.at - of]?.text;
      if (numeral.value > 120 || numeral.scaled || numeral.value === 0) return undefined;
      if (of === 1 && isSaidAge(pieces, numeral))
        return { type: 'quantity', unit: 'year', dimension: 'time', end: numeral.end };
      return before === 'age' ||
        (before === 'between' && pieces[numeral.at - 2]?.text === 'aged') ||
        (of === 1 && (before === 'aged' || before === 'ages'))
        ? { type: 'quantity', unit: 'year', dimension: 'time', end: numeral.end }
        : undefined;
    },
    yes: [
      'She is 29 years old => 29 year',
      'The 65-year-old farmer => 65 year',
      'Babies of six weeks of age => 6 week',
      'Women aged 54 => 54 year',
      'A man of age 87 => 87 year',
      'An 18-month-old girl => 18 month',
      'A 60 year-old might pay => 60 year',
      'She turned 30 in May => 30 year',
      'He will be 35 by then => 35 year',
      'Two 12-year-olds met => 12 year',
    ],
    no: ['It is 29 => 29', 'She was one of the first => ', 'The age of 5,000 stars => 5000 star'],
  },
  {
    id: 'age.comma',
    read: ({ pieces, numeral }) => {
      const [name, comma] = [pieces[numeral.at - 2], pieces[numeral.at - 1]];
      if (numeral.form !== 'plain' || numeral.value < 1 || numeral.value > 110 || comma?.text !== ',') return undefined;
      if (
        name?.kind !== 'word' ||
        name.form === name.text ||
        name.word.shape !== 'title' ||
        name.word.stop ||
        NOT_A_PERSON.has(name.text)
      )
        return undefined;
      const first = pieces[numeral.at - 3];
      if (
        (first?.text === ',' && pieces[numeral.at - 4]?.form !== pieces[numeral.at - 4]?.text) ||
        first?.text === 'in' ||
        first?.text === 'at'
      )
        return undefined;
      const after = pieces[numeral.end];
      return after !== undefined && AFTER_COMMA.has(after.text)
        ? { type: 'quantity', unit: 'year', dimension: 'time', end: numeral.end }
        : undefined;
    },
    yes: [
      'Ana Castell, 25, said so => 25 year',
      'Marta Lindqvist, 44, and Jon Ode, 51, agreed => 44 year; 51 year',
      'His wife, Berta, 43, and he left => 43 year',
    ],
    no: ['On Monday, 25, then 30 came => 25; 30', 'They met on Jan. 16, and left => '],
  },
];

const AFTER_COMMA = new Set([',', '.', ';', ')', '-', '--', '–', '—', '(', ':']);
const OLD = /^(year|month|week|day|hour|minute)s?-olds?$/;

const AGES = new Map([
  ['year', 'year'],
  ['years', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['day', 'day'],
  ['days', 'day'],
]);

const OLD_WORDS = new Set(['old', 'olds', 'older']);

const NOT_A_PERSON = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp texas california florida'.split(
    ' ',
  ),
);

/** "she turned 30", "he will be 35 by then" */
function isSaidAge(pieces: readonly Piece[], { at, end, form, value }: Numeral): boolean {
  const next = pieces[end];
  if (form === 'part' || value < 1 || (next !== undefined && !isMarkOf(next) && !AFTER_AGE.has(next.text)))
    return false;
  const verb = pieces[at - 1]?.text ?? '';
  if (TURNING.has(verb)) return true;
  if (!BEING.has(verb)) return false;
  const before = pieces[at - 2]?.text ?? '';
  const subject = before === 'will' || before === 'would' || before === 'now' ? pieces[at - 3]?.text : before;
  return subject === 'he' || subject === 'she' || subject === 'who';
}
function isMarkOf({ kind, text }: Piece): boolean {
  return kind === 'mark' && AFTER_COMMA.has(text);
}
const AFTER_AGE = new Set(
  'when and at by now then but as while who in on this next last or because before after with'.split(' '),
);
const TURNING = new Set(['turned', 'turns', 'turning']);

const BEING = new Set(['is', 'was', 'be']);
