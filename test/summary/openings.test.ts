import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
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
  ['pointing', 'Both towns lost their weirs and a bridge.'],
  ['pointing', 'Neither sailed in May.'],
  ['pointing', 'This week, they sailed again.'],
  ['pointing', 'It is thought he sold the mill.'],
  ['pointing', 'It is clear that she sold the mill.'],
  ['pointing', 'It is known for its mills.'],
  ['connective', 'Instead, the ferry stayed in port.'],
  ['connective', 'At the same time, the ferry left.'],
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
  'Both Lund and the port of Ude lost a bridge to the flood.',
  'Neither the captain nor the mate saw the buoy.',
  "This year's flood took nine bridges.",
  'This week marks ninety years of ferries to Ude.',
  'Those who want a seat have to book in May.',
  'Instead of a bridge, Ude has two ferries.',
  'Besides the bridge, the flood took nine barns.',
  'At the same time as the ferry, the mill was sold.',
  'It is thought that the dam will hold until May.',
  "It's unclear whether the ferry will sail.",
  'It was not known why the captain left.',
])('stands alone: %s', (sentence) => {
  expect(opening(sentence)).toBeUndefined();
});

test.each([
  ['According to the Mill Trust, that is the cost of the flood each year.', true],
  ["According to the Mill Trust, that's the cost of the flood each year.", true],
  ['If anyone in Lund says this to the crew, the ferry stays in port.', true],
  ['The ferry sails in May, but only if it is.', true],
  ['Instead of the ferry, they sold nine mills of the old town.', true],
  ['Ann Lund told the court of Ude what the captain of the ferry was.', false],
  ['Floods of the lake are nothing new in Ude, but the losses are.', false],
  ['The Lunds, many of them from Oslo, have built ten mills in Ude.', false],
  ['It is thought that the town of Ude may lose its ferry in May.', false],
  ['By the middle of May, it is thought that the ferry may be lost.', false],
  ['On one of the old islands of the lake, he bought nine barges.', true],
  ['In the report of the port one of the captains says he had nine barges.', false],
  ['By the middle of May, it may be lost for the towns of the lake.', true],
  ['It is thought that on Sunday he sold the ferry of Ude to Lund.', true],
  ['In Lund, that mill and nine others lost their weirs to the flood.', false],
  ['In Lund, this week brought nine ferries and a storm from the north.', false],
])('%s points back: %s', (sentence, points) => {
  const reading = readingOf('a', articleOf({ text: `The ferry left. ${sentence}` }).article);
  const { rejected } = candidatesOf(reading, 0);
  expect(rejected.some(({ sentence: at, reason }) => at === 1 && reason === 'pointing')).toBe(points);
});

test('the end of what stands in brackets is no bullet', () => {
  const text = 'The ferry left Ude in May. (It was late. The captain of Lund had lost two of his maps.)';
  const { rejected } = candidatesOf(readingOf('a', articleOf({ text }).article), 0);
  expect(rejected).toContainEqual({ reading: 0, sentence: 2, reason: 'aside' });
});
