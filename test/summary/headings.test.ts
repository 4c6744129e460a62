import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/reading.js';
import { headingOf, headingOfKeyphrase } from '../../src/summary/headings.js';

/** The heading of a text of one topic. */
function headed(text: string): string | undefined {
  const reading = readingOf('a', articleOf({ text }).article);
  const sentences = reading.doc.sentences.map((_, i) => i);
  return headingOf(reading, sentences, new Map(), new Set());
}

test.each([
  ['The mill signed an export licence with the province. The export licence is valid for a year.', 'Export Licence'],
  ['They discussed the price of wood at length. The price of wood has doubled.', 'Price of Wood'],
])('%s', (text, heading) => {
  expect(headed(text)).toBe(heading);
});

test.each([
  ['a fixed phrase', 'Many voted in spite of sleet.'],
  ['a unit', 'It stands at a distance of forty kilometres.'],
  ['a person', 'It was the turn of Colonel Nils Aker.'],
  ['a country', 'They went to Norway.'],
  ['the begin of a name', 'It is sold in the United Kingdom only.'],
])('is not %s', (_, text) => {
  expect(headed(text)).toBeUndefined();
});

test.each([
  ['export licence', 'Export Licence'],
  ['Kalbara', undefined],
  ['Northern Ostwick', undefined],
  ['documents shown', undefined],
  ['wide range', undefined],
  ['five-year term', undefined],
])('of the keyphrase %s: %s', (phrase, heading) => {
  expect(headingOfKeyphrase(phrase)).toBe(heading);
});
