import { describe, expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
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
  ['They fear the strength of the US recovery.', 'Strength of the US Recovery'],
  ['They saw the arrest of union leader Ines Varga.', 'Arrest of Ines Varga'],
  ['Nobody likes the decision to close the ferry line.', 'Decision to Close the Ferry Line'],
  ['All are opposed to raising the retirement age.', 'Raising the Retirement Age'],
  ['She promised to cut costs, restore confidence.', 'Restoring Confidence'],
  ['She agreed to withdraw her bill.', 'Withdrawing the Bill'],
  ['The two agreed on currency controls. The currency has lost a third.', 'Currency Controls'],
  ['It paid for the late 19th century grave excavation.', 'Grave Excavation'],
  ["It wrote of June's mayoral elections.", 'Mayoral Elections'],
  ["It would allow the country's large external debt.", 'External Debt'],
  ['They followed the rapid economic development of the country.', 'Rapid Economic Development'],
  ['It is a threat to river shipping.', 'Threat to River Shipping'],
  ['The divorce case began on Monday.', 'Divorce Case'],
  ["They wept over Ines Varga's fishing policy.", 'Fishing Policy'],
  ["The valley's appetite for sugar beet has grown.", 'Appetite for Sugar Beet'],
  ['They await the entry into the fishing league.', 'Entry into the Fishing League'],
  ['The currency controls were late.', 'Currency Controls'],
  ['It will run New Ostwick trams.', 'New Ostwick Trams'],
  ['They buy real estate bonds.', 'Real Estate Bonds'],
  ['The vote was close. The vote was on Monday.', 'The Vote'],
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
  ['an adjective', 'She was free of debt.'],
  ['the begin of a name', 'He ran the Institute for Fishing.'],
  ['a pronoun', 'It belongs to US.'],
  ['a date', 'It was the November decision.'],
  ['one of two adjectives', 'There is demand for agricultural and other goods.'],
  ['whom one knows', 'He tried to arrest her younger brother.'],
  ['what goes without saying', 'They saw the presence on the problem.'],
  ['a collection', 'They rode like a pair of cowboys.'],
  ['a verb behind "that"', 'They are moulds that fuel decay.'],
  ['a verb behind an adverb', 'They found a way to quietly park money.'],
  ['a participle behind "had"', 'They had undergone lengthy checks.'],
  ['a noun and its clause', 'That is the reason inflation fell.'],
  ['the begin of a compound', 'They buy in the poppy seed market.'],
  ['a name behind what it is', 'It was sung by the band Velder Brothers.'],
  ['an adjective behind its noun', 'They threw a rope farther out.'],
  ['a clause behind "while"', 'They fiddle while Halden burns.'],
  ['how one does it', 'He is one of a few to quit young.'],
  ['who drives', 'They stopped the man driving.'],
  ['to whom one turns', 'They took the decision to the Halden Court.'],
  ['why it is', 'It was an attack in retaliation for the fire.'],
  ['what is named by the way', 'He fell in his leather boots.'],
  ['a part of something', 'They won a portion of the fans.'],
  ['a verb behind a comma', 'They met, restored and faced trouble.'],
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
  ['3) the last ferry of all', true, '3) The Last Ferry of All'],
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
