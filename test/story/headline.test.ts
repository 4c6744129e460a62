import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { headlineOf } from '../../src/story/headline.js';

const titled = (title: string) => readingOf(title, articleOf({ title, text: 'The dam broke.' }).article);
const OUTDATED = {
  last: { reading: 1, sentence: 0, value: 23 },
  replaced: [{ reading: 0, sentence: 0, value: 14 }],
};

test.each([
  ['the best teller has it', ['Ostwick flood: 14 dead', 'Flood in Ostwick'], undefined, 'Ostwick flood: 14 dead'],
  [
    'the count has moved',
    ['Ostwick flood: 14 dead', 'Flood kills 23 in Ostwick'],
    OUTDATED,
    'Flood kills 23 in Ostwick',
  ],
  [
    'others give no count',
    ['Ostwick flood: 14 dead', 'Flood leaves nine mills of Ostwick under water for days'],
    OUTDATED,
    'Flood leaves nine mills of Ostwick under water for days',
  ],
  ['others only tease', ['Ostwick flood: 14 dead', 'Did the dam fail twice?'], OUTDATED, 'Ostwick flood: 14 dead'],
  ['the count is in no title', ['Flood hits Ostwick', 'Flood kills 23'], OUTDATED, 'Flood hits Ostwick'],
])('%s', (_, titles, outdated, headline) => {
  expect(headlineOf(titles.map(titled), outdated)).toBe(headline);
});

test('no title, no headline', () => {
  expect(headlineOf([readingOf('a', articleOf({ text: 'The dam broke.' }).article)])).toBeUndefined();
});
