import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/reading.js';
import { candidatesOf } from '../../src/summary/candidates.js';
import { type Opening, openingOf } from '../../src/summary/openings.js';
import { readText } from '../../src/text/read.js';

const opening = (sentence: string) => openingOf(readText(sentence).tokens.map(({ word }) => word.lower));

test.each<[Opening, string]>([
  ['pointing', 'They left the ferry at noon.'],
  ['connective', 'However, the ferry left at noon.'],
  ['connective', 'At the time, the council left the mill two choices.'],
  ['pointing', 'Most lived in three towns below the dam.'],
  ['pointing', 'All were at 90% of what they hold.'],
  ['pointing', 'Some even take the ferry to school.'],
  ['pointing', 'Many of hers were lost in the storm.'],
  ['bare', 'The company sold two of its mills.'],
  ['bare', 'The 41-year-old left the race.'],
  ['bare', 'The 41-year-old Swiss sailor lost a mast in the storm.'],
  ['bare', 'The sailor, 41, lost a mast in the storm.'],
])('%s: %s', (kind, sentence) => {
  expect(opening(sentence)).toBe(kind);
});

test.each([
  'The 41-year-old from Lund who bought the mill has sold it.',
  'The 90-year-old mill of the valley and its dam were sold.',
  'The mill, the last in the valley, was sold.',
  'At the time of the flood, the mill stood empty.',
  'Most towns below the dam were lost.',
  'Some work permits have run out.',
  'All injured sailors are in Lund.',
  'So far this year, nine ferries have been sold.',
  'Some 400 sailors took the ferry.',
  'The storm tore a mast from the ferry.',
])('stands alone: %s', (sentence) => {
  expect(opening(sentence)).toBeUndefined();
});

test.each([
  ['According to the Mill Trust, that is the cost of the flood each year.', true],
  ["According to the Mill Trust, that's the cost of the flood each year.", true],
  ['If anyone in Lund says this to the crew, the ferry stays in port.', true],
  ['In Lund, that mill and nine others lost their weirs to the flood.', false],
  ['In Lund, this week brought nine ferries and a storm from the north.', false],
])('%s points back: %s', (sentence, points) => {
  const reading = readingOf('a', articleOf({ text: `The ferry left. ${sentence}` }).article);
  const { rejected } = candidatesOf(reading, 0);
  expect(rejected.some(({ sentence: at, reason }) => at === 1 && reason === 'pointing')).toBe(points);
});
