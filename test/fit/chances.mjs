// The first step of the fit: a logistic regression of whether an editor's summary has a word on the cells of src/summary/cells.ts and on
// the word itself. Adam (Kingma and Ba 2015) on all terms of all texts, with a ridge on every weight.
import { readingOf } from '../../dist/index.js';
import { CELLS } from '../../dist/summary/cells.js';
import { termsOf } from '../../dist/summary/terms.js';
import { commonnessOf } from '../../dist/text/commonness.js';

/** Only everyday words have a weight of their own, those that so many texts have: names and terms are of one time's news. */
const FEWEST_TEXTS = 20;
const CELL_RIDGE = 2;
const WORD_RIDGE = 6;
const EPOCHS = 80;
/** Weights are kept in hundredths; those of words in steps of so many, from one step on. */
const STEP = 10;

const starts = [];
let width = 1;
for (const { size } of CELLS) {
  starts.push(width);
  width += size;
}

/** The terms of a text: stem, places of their weights, and whether the highlights have the word. */
export function rowsOf(doc, highlights) {
  const told = new Set(readingOf('', { text: highlights.join('\n\n') }).doc.tokens.map(({ word }) => word.stem));
  const terms = termsOf(doc);
  return [...terms.byStem].map(([stem, term]) => ({
    stem,
    own: term.word.stop || commonnessOf(term.word) > 0,
    places: [0, ...CELLS.map(({ cell }, i) => starts[i] + cell(term, terms))],
    told: told.has(stem) ? 1 : 0,
  }));
}

/** `texts` = rows by text. Gives a model for `chancesOf`, rounded as it is committed. */
export function fittedChances(texts) {
  const counts = new Map();
  for (const { stem, own } of texts.flat()) if (own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const words = new Map();
  for (const [stem, count] of counts) if (count >= FEWEST_TEXTS) words.set(stem, width + words.size);
  const rows = texts.flat().map(({ stem, places, told }) => {
    const word = words.get(stem);
    return { places: word === undefined ? places : [...places, word], told };
  });
  const b = regression(rows, width + words.size);
  const hundredths = (x) => Math.round(100 * x);
  return {
    base: hundredths(b[0]) / 100,
    cells: CELLS.map(({ size }, i) => [...b.slice(starts[i], starts[i] + size)].map((x) => hundredths(x) / 100)),
    words: new Map(
      [...words]
        .map(([stem, place]) => [stem, (STEP * Math.round(hundredths(b[place]) / STEP)) / 100])
        .filter(([, weight]) => weight !== 0),
    ),
  };
}

function regression(rows, size) {
  const b = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradient = new Float64Array(size);
    for (const { places, told } of rows) {
      let odds = 0;
      for (const place of places) odds += b[place];
      const error = told - 1 / (1 + Math.exp(-odds));
      for (const place of places) gradient[place] += error;
    }
    const rate = 0.15 * (1 - (epoch - 1) / EPOCHS) + 0.002;
    for (let i = 0; i < size; i++) {
      const ridge = i === 0 ? 0 : i < width ? CELL_RIDGE : WORD_RIDGE;
      const slope = (100 * (gradient[i] - ridge * b[i])) / rows.length;
      mean[i] = 0.9 * mean[i] + 0.1 * slope;
      square[i] = 0.98 * square[i] + 0.02 * slope * slope;
      b[i] += (rate * (mean[i] / (1 - 0.9 ** epoch))) / (Math.sqrt(square[i] / (1 - 0.98 ** epoch)) + 1e-6);
    }
  }
  return b;
}

/** The mean of minus the log of the chance that was given to what came true. */
export function lossOf(texts, chancesOfText) {
  let sum = 0;
  let count = 0;
  texts.forEach((rows, i) => {
    const chances = chancesOfText(i);
    for (const { stem, told } of rows) {
      sum -= Math.log(told === 1 ? chances.get(stem) : 1 - chances.get(stem));
      count++;
    }
  });
  return sum / count;
}

/** The text of src/summary/chance-weights.ts. */
export function sourceOf({ base, cells, words }, note) {
  const hundredths = (x) => Math.round(100 * x);
  const byWeight = new Map();
  for (const [stem, weight] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = hundredths(weight);
    byWeight.set(key, [...(byWeight.get(key) ?? []), stem]);
  }
  const tables = CELLS.map(({ id }, i) => `  '${id}': '${cells[i].map(hundredths).join(' ')}',`);
  const stems = [...byWeight].sort(([a], [b]) => b - a).map(([weight, some]) => `  [${weight}, ${quoted(some)}],`);
  return [
    `/** The log odds of a word in an editor's summary, ${note} */`,
    `export const BASE = ${base};`,
    '',
    '/** In hundredths: what each cell of a table adds. */',
    'export const CELL_WEIGHTS: Readonly<Record<string, string>> = {',
    ...tables,
    '};',
    '',
    '/** In hundredths: what everyday words add, by their stems. */',
    'export const WORD_WEIGHTS: readonly (readonly [weight: number, stems: string])[] = [',
    ...stems,
    '];',
    '',
  ].join('\n');
}

function quoted(stems) {
  const text = stems.join(' ');
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
