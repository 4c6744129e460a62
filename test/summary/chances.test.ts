import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { CELLS } from '../../src/summary/cells.js';
import { CELL_WEIGHTS, WORD_WEIGHTS } from '../../src/summary/chance-weights.js';
import { type ChanceModel, chancesOf } from '../../src/summary/chances.js';
import { Expected, expectedOf, foresee } from '../../src/summary/foreseen.js';
import { termsOf } from '../../src/summary/terms.js';

const TEXT = `The ferry of Ude sank on Monday, and nine passengers were rescued by a trawler. "The ferry was late," said Nils Aker, who owns the trawler. Divers will raise the ferry in May.

The port has two cranes. In 1931 the council of Ude paid 40,000 crowns for them. A museum in Bergen has asked for the older crane.`;

function docOf(text: string) {
  return readingOf('a', articleOf({ text }).article).doc;
}

test('a term knows where and how often it stands, and beside what', () => {
  const { byStem, sentences } = termsOf(docOf(TEXT));
  expect(sentences).toBe(6);
  expect(byStem.get('ferri')).toMatchObject({ times: 3, holders: 3, first: 0, last: 2, at: 1 });
  expect(byStem.get('aker')).toMatchObject({ times: 1, first: 1, capitals: 1, inside: 1, said: 0 });
  expect(byStem.get('nil')).toMatchObject({ said: 1 });
  expect(byStem.get('museum')).toMatchObject({ first: 5, last: 5, holders: 1 });
  expect(byStem.get('ferri')!.central).toBeGreaterThan(byStem.get('crown')!.central);
});

test('each term falls into a cell of each table, whatever the text', () => {
  for (const text of [TEXT, 'Ja.', '42', 'Der Rat von Ude kauft die Fähre. Sie ist alt.', `${TEXT}\n\n`.repeat(20)]) {
    const terms = termsOf(docOf(text));
    for (const term of terms.byStem.values())
      for (const { cell, size } of CELLS) {
        const place = cell(term, terms);
        expect(Number.isInteger(place) && place >= 0 && place < size).toBe(true);
      }
  }
});

test('each cell has a weight, and no word has two', () => {
  expect(Object.keys(CELL_WEIGHTS)).toEqual(CELLS.map(({ id }) => id));
  for (const { id, size } of CELLS) {
    const weights = CELL_WEIGHTS[id]!.split(' ').map(Number);
    expect(weights).toHaveLength(size);
    expect(weights.every(Number.isInteger)).toBe(true);
  }
  const stems = WORD_WEIGHTS.flatMap(([, some]) => some.split(' '));
  expect(new Set(stems).size).toBe(stems.length);
});

test('what a text opens on and comes back to is likelier in a summary than what it says once, and late', () => {
  const chances = chancesOf(docOf(TEXT));
  expect(chances.get('ferri')).toBeGreaterThan(chances.get('crane')!);
  expect(chances.get('ferri')).toBeGreaterThan(0.5);
  expect(chances.get('museum')).toBeLessThan(0.3);
});

test('a chance is that of the log odds of all tables and of the word', () => {
  const model: ChanceModel = {
    base: -1,
    cells: CELLS.map(({ size }) => new Array<number>(size).fill(0)),
    words: new Map([['ferri', 3]]),
  };
  const chances = chancesOf(docOf(TEXT), model);
  expect(chances.get('ferri')).toBeCloseTo(1 / (1 + Math.exp(-2)));
  expect(chances.get('trawler')).toBeCloseTo(1 / (1 + Math.exp(1)));
});

test('a word counts whole once, and less each time after; what is taken back counts no more', () => {
  const doc = docOf('The ferry sank. The ferry burned.');
  const chances = new Map([
    ['ferri', 0.5],
    ['sank', 0.2],
    ['burn', 0.1],
  ]);
  const first = foresee(doc, [0, 1, 2, 3], chances);
  const second = foresee(doc, [4, 5, 6, 7], chances);
  expect(first.stems).toEqual(['the', 'ferri', 'sank']);
  expect(expectedOf(first)).toBeCloseTo(0.7);
  const expected = new Expected([first, second]);
  expected.add(0);
  expected.add(1);
  expect(expected.words).toBeCloseTo(0.7 + 0.15 + 0.1);
  expected.remove(1);
  expected.add(1);
  expected.remove(1);
  expect(expected.words).toBeCloseTo(0.7);
});
