import { commonnessOf } from '../text/commonness.js';
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

export const CELLS: readonly Cells[] = [
  {
    id: 'times by place',
    size: 72,
    cell: ({ word, times, first }) =>
      (word.stop ? 36 : 0) + 6 * bin(times, [1, 2, 3, 5, 8]) + bin(first, [0, 1, 2, 5, 10]),
  },
  { id: 'kind', size: 36, cell: (term) => 9 * kindOf(term) + 3 * commonnessOf(term.word) + bin(term.first, EARLY) },
  { id: 'said', size: 12, cell: (term) => 3 * kindOf(term) + bin(term.said / term.times, [0, 0.34]) },
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
];
