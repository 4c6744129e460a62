import { describe, expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/reading.js';
import { SIGNPOSTS, signpostOf } from '../../src/summary/heading-signposts.js';
import { headingOf, headingOfKeyphrase, headingOfSubhead } from '../../src/summary/headings.js';

/** The heading of a text of one topic. */
function headed(text: string): string | undefined {
  const reading = readingOf('a', articleOf({ text }).article);
  const sentences = reading.doc.sentences.map((_, i) => i);
  return headingOf(reading, { shown: sentences, around: sentences }, new Map(), new Set())?.text;
}

test.each([
  ['The mill signed an export licence with the province. The export licence is valid for a year.', 'Export Licence'],
  ['They discussed the price of wood at length. The price of wood has doubled.', 'Price of Wood'],
  ['The minister wants to reform the fishing quotas by May.', 'Reforming the Fishing Quotas'],
  ['Net profit fell 7% in the quarter.', 'Falling Net Profit'],
  ['Engineers at the site called for a ban on gill nets.', 'Ban on Gill Nets'],
  ['Critics wrote of the risk of sharing keys.', 'Risk of Sharing Keys'],
])('%s', (text, heading) => {
  expect(headed(text)).toBe(heading);
});

test.each([
  ['a fixed phrase', 'Many voted in spite of sleet.'],
  ['a unit', 'It stands at a distance of forty kilometres.'],
  ['a person', 'It was the turn of Colonel Nils Aker.'],
  ['a country', 'They went to Norway.'],
  ['the begin of a name', 'It is sold in the United Kingdom only.'],
  ['the begin of a phrase', 'He was hurt in an accident at the age of nine.'],
  ['an act that is refused', 'The owner refused to close the gates.'],
  ['who acts', 'The governor of the northern province spoke.'],
  ['where it is', 'It rained in the rural districts.'],
  ['a name in apposition', 'They went with rating agency Corbel.'],
  ['a verb', 'The theory attempts to do so.'],
  ['a clause', 'It is said that ministry officials worry.'],
  ['who does what', 'It lets the app deduce names.'],
  ['who is given what', 'The owner gave workers instant noodles.'],
  ['who has what', 'It handed Ude greater leverage.'],
  ['how it is', 'Normally adults are over 19.'],
  ['a participle', 'The party has seen support rise.'],
  ['who fights', 'He saw the boy fighting.'],
  ['a verb within', 'The arrest reminds black students of the past.'],
  ['an adverb', 'The reservoir apparently burst.'],
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

test.each([
  ['What the owners want.', true, 'What the Owners Want'],
  ['Was die Eigner jetzt wollen.', false, 'Was die Eigner jetzt wollen'],
  ['1945 GMT', true, undefined],
  ['A line of far too many words to stand above a section', true, undefined],
])('of the subhead %s: %s', (subhead, english, heading) => {
  expect(headingOfSubhead(subhead, english)).toBe(heading);
});

describe.each(SIGNPOSTS)('$heading', ({ pattern, yes, no }) => {
  test.each(yes)('is: %s', (sentence) => expect(sentence).toMatch(pattern));
  test.each(no)('is not: %s', (sentence) => expect(sentence).not.toMatch(pattern));
});

test('a signpost stands where most sentences of a section are of its kind, and once', () => {
  const court = ['The judge ordered a new count.', 'He pleaded guilty on Monday.', 'The town is quiet.'];
  expect(signpostOf(court, () => true)).toBe('In Court');
  expect(signpostOf(court, (heading) => heading !== 'In Court')).toBeUndefined();
  expect(signpostOf(court.slice(1), () => true)).toBeUndefined();
});
