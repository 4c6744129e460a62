import type { Doc } from '../model.js';
import { CELLS } from './cells.js';
import { BASE, CELL_WEIGHTS, WORD_WEIGHTS } from './chance-weights.js';
import { type Term, type Terms, termsOf } from './terms.js';

/** A logistic regression: the log odds of `base`, of a term's cell in each table, and of its word. */
export interface ChanceModel {
  readonly base: number;
  /** by table, in the order of CELLS, and cell */
  readonly cells: readonly (readonly number[])[];
  /** by stem */
  readonly words: ReadonlyMap<string, number>;
}

const HUNDREDTH = 0.01;
const MODEL: ChanceModel = {
  base: BASE,
  cells: CELLS.map(({ id }) => (CELL_WEIGHTS[id] ?? '').split(' ').map((weight) => HUNDREDTH * Number(weight))),
  words: new Map(
    WORD_WEIGHTS.flatMap(([weight, stems]) =>
      stems.split(' ').map((stem): [string, number] => [stem, HUNDREDTH * weight]),
    ),
  ),
};

/**
 * The chance that an editor's summary of a text has a word, by stem: what the words of the summary are foreseen from, as concepts
 * are weighed by regression in Hong and Nenkova (2014).
 */
export function chancesOf(doc: Doc, model: ChanceModel = MODEL): Map<string, number> {
  const terms = termsOf(doc);
  const chances = new Map<string, number>();
  for (const [stem, term] of terms.byStem) chances.set(stem, chanceOf(stem, term, terms, model));
  return chances;
}

function chanceOf(stem: string, term: Term, terms: Terms, { base, cells, words }: ChanceModel): number {
  let odds = base + (words.get(stem) ?? 0);
  for (let i = 0; i < CELLS.length; i++) odds += cells[i]![CELLS[i]!.cell(term, terms)] ?? 0;
  return 1 / (1 + Math.exp(-odds));
}
