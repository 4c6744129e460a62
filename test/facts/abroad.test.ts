import { expect, test } from 'vitest';
import { findFacts } from '../../src/facts/find.js';
import { readText } from '../../src/text/read.js';

const factsIn = (text: string, language: string) =>
  findFacts(readText(text, language), { language }).map(({ kind, text: said }) => `${kind} ${said}`);

test('of a German text only names and figures are told that are sure', () => {
  const text =
    'Der Verband der Müller und Bäcker in Hamburg fordert bis zu 60 Euro je Sack, sagte Peter Okoro. Die Ernte sank um 3,5 Prozent. Okoro nannte Nestlé und die Folgen für Brot und Kuchen in Deutschland. WEG damit.';
  expect(factsIn(text, 'de')).toEqual([
    'place Hamburg',
    'figure 60 Euro',
    'person Peter Okoro',
    'person Okoro',
    'organization Nestlé',
  ]);
});

test('the same sentence of an English text is read by all rules', () => {
  expect(factsIn('The mill in Ostwick paid $3.5 million, said Peter Okoro.', 'en')).toEqual([
    'place Ostwick',
    'figure $3.5 million',
    'person Peter Okoro',
  ]);
});
