import { commonnessOf } from '../text/commonness.js';
import { perWord } from '../text/words.js';
import type { Term, Terms } from './terms.js';

/** One of the model's tables: each term falls into one of its `size` cells. */
export interface Cells {
  readonly id: string;
  readonly size: number;
  readonly cell: (term: Term, text: Terms) => number;
}

const KINDS = { word: 0, name: 1, number: 2, function: 3 };

function kindOf({ word, inside, capitals }: Term): number {
  if (word.stop) return KINDS.function;
  if (word.shape === 'number') return KINDS.number;
  if (inside === 0) return word.shape === 'lower' ? KINDS.word : KINDS.name;
  return 2 * capitals > inside ? KINDS.name : KINDS.word;
}

/** The place of the first bound that a value does not exceed. */
function bin(value: number, bounds: readonly number[]): number {
  let at = 0;
  while (at < bounds.length && value > bounds[at]!) at++;
  return at;
}

const EARLY = [0, 2];
const ENDINGS = ['ed', 'ing', 'ly', 's'];
const traitsOf = perWord((word) => ({
  common: commonnessOf(word),
  ending: 1 + ENDINGS.findIndex((ending) => word.lower.endsWith(ending)),
  length: bin(word.lower.length, [2, 3, 4, 6, 8, 10]),
}));

export const CELLS: readonly Cells[] = [
  {
    id: 'times by place',
    size: 72,
    cell: ({ word, times, first }) =>
      (word.stop ? 36 : 0) + 6 * bin(times, [1, 2, 3, 5, 8]) + bin(first, [0, 1, 2, 5, 10]),
  },
  { id: 'in the lead', size: 32, cell: ({ lead, times }) => lead + 8 * bin(times, [1, 2, 4]) },
  { id: 'kind', size: 36, cell: (term) => 9 * kindOf(term) + 3 * traitsOf(term.word).common + bin(term.first, EARLY) },
  { id: 'near the top', size: 32, cell: (term) => 8 * kindOf(term) + Math.min(7, term.top) },
  { id: 'letters', size: 28, cell: (term) => 7 * kindOf(term) + traitsOf(term.word).length },
  { id: 'ending', size: 15, cell: ({ word, first }) => 5 * bin(first, EARLY) + traitsOf(word).ending },
  {
    id: 'share of the most frequent',
    size: 18,
    cell: ({ word, times }, { most }) =>
      (word.stop ? 9 : 0) + bin(times / most, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 0.99]),
  },
  { id: 'said', size: 12, cell: (term) => 3 * kindOf(term) + bin(term.said / term.times, [0, 0.34]) },
  { id: 'quoted', size: 9, cell: ({ quoted, times, first }) => 3 * bin(first, EARLY) + bin(quoted / times, [0, 0.5]) },
  {
    id: 'length of the text',
    size: 24,
    cell: ({ first }, { sentences }) => 4 * bin(sentences, [8, 14, 22, 32, 50]) + bin(first, [0, 2, 8]),
  },
  {
    id: 'last',
    size: 20,
    cell: ({ last, times }, { sentences }) => 5 * bin(times, [1, 2, 4]) + bin(last / sentences, [0.2, 0.4, 0.6, 0.8]),
  },
  {
    id: 'central',
    size: 24,
    cell: ({ first, central }) => 8 * bin(first, EARLY) + bin(central, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]),
  },
  {
    id: 'share of the sentences',
    size: 21,
    cell: ({ holders }, { sentences }) =>
      7 * bin(sentences, [14, 28]) + bin(holders / sentences, [0.03, 0.06, 0.1, 0.15, 0.25, 0.4]),
  },
  {
    id: 'tokens before it',
    size: 48,
    cell: (term) => 12 * kindOf(term) + bin(term.at, [2, 7, 12, 20, 33, 54, 90, 148, 245, 403, 665]),
  },
  {
    id: 'place in its sentence',
    size: 24,
    cell: ({ first, within }) => 6 * bin(first, [0, 1, 2]) + bin(within, [0.1, 0.25, 0.4, 0.6, 0.8]),
  },
  {
    id: 'beside a name',
    size: 20,
    cell: (term) => 5 * kindOf(term) + bin(term.beside / term.times, [0, 0.25, 0.5, 0.99]),
  },
];
