import { expect, test } from 'vitest';
import { ownStart } from '../../src/summary/run-in.js';
import { readText } from '../../src/text/read.js';

/** What is left of a text of one sentence. */
function own(text: string): string {
  const doc = readText(text);
  return text.slice(doc.tokens[ownStart(doc, { from: 0, to: doc.tokens.length })]!.start);
}

const SENTENCE = 'Miners blocked the road to the coast for nine hours.';
test.each([
  'Tuesday, 04 May 2026 10:30 ',
  '05 / 04 / 26 08: 23 PM ET ',
  'May 4, 2026 8:05am CEST ',
  'Posted 4 May 2026, 08:05 GMT ',
  '31 BST ',
  '4 May 2026 ',
  'May 4, 2026 ',
  '12 COMMENTS ',
  'By Ann Lee LIMA (Coastwire) - ',
  'Deck on miners, says mayor * Road closed LIMA, May 4 (Coast Wire) - ',
  'LIMA, Peru – ',
  'NEW UDE — ',
  "'' ",
  '” ',
])('%sis no part of the sentence', (before) => expect(own(before + SENTENCE)).toBe(SENTENCE));

test('a count in words is the first of a sentence', () =>
  expect(own('23 BST One of the oldest roads to the coast was blocked.')).toBe(
    'One of the oldest roads to the coast was blocked.',
  ));

test.each(['Town On Lake Ude Loses Last Ferry ', 'Council to sell mill of Ude '])('%s is a headline', (headline) =>
  expect(own(`${headline}The mayor of the town sold the ferry to a school.`)).toBe(
    'The mayor of the town sold the ferry to a school.',
  ),
);

test.each([
  'May 4, 2026, was the day when miners blocked the road.',
  'ROBOX - Makers of ferries - sold nine of them to the town of Ude.',
  'The mayor of Ude (Labour) - Ann Lee to her friends - sold nine ferries.',
  'OSLO - the old capital - sold nine ferries to the town of Ude.',
  'On Tuesday, 4 May 2026, miners blocked the road to the coast.',
  '12 comments from readers of the paper were printed in May.',
  'At 10:30 miners blocked the road to the coast for hours.',
  'In 2012 PM Ann Lee sold the last of the ferries.',
  "'No ferry sailed on Monday,' the mayor of Ude told the council.",
  'The crew of the ferry sang The last mill of the north.',
  'Readers of The old valley paper were told of the sale.',
  'The choir sang a song: The last mill of the north burned.',
])('is a whole sentence: %s', (text) => expect(own(text)).toBe(text));
