import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { explainSummary } from '../../src/summary/explain.js';
import { headingOfPhrase } from '../../src/summary/headings.js';
import { leansAbroad } from '../../src/summary/openings-abroad.js';
import { summarise } from '../../src/summary/summarise.js';

const TEXT = `Die Stadt Ostwick kauft die letzte Mühle am Fluss für ein Museum. Der Rat stimmte dem Kauf mit neun zu vier Stimmen zu. Sie war vor zwölf Jahren geschlossen worden. Deshalb fehlt bis heute ein Dach.

Woher das Geld kommt

Das Land zahlt die Hälfte der Kosten für das neue Museum. Der Verein der Müller sammelt seit Jahren Spenden für das Dach der Mühle. Außerdem hilft eine Stiftung aus Hamburg.

Wer dagegen ist

Kritiker im Rat halten den Kauf der Mühle für zu teuer und fordern einen neuen Kindergarten. Der Bürgermeister von Ostwick lehnt einen Aufschub der Arbeiten am Museum ab. Er will im Frühjahr mit dem Bau beginnen.`;

const reading = readingOf('a', articleOf({ text: TEXT, title: 'Ostwick kauft die Mühle' }).article);

test('a German text has bullets that stand alone, headings as they are, and keyphrases of its content words', () => {
  const { bullets, sections } = summarise([reading]);
  expect(reading.language).toBe('de');
  expect(bullets.length).toBeGreaterThan(2);
  for (const { text } of bullets) expect(text).not.toMatch(/^(?:Sie|Deshalb|Außerdem|Er) /);
  const headings = summarise([reading], { bullets: 1 }).sections.map(({ heading }) => heading);
  expect([...sections.map(({ heading }) => heading), ...headings]).toContain('Wer dagegen ist');
  for (const phrase of reading.keyphrases) expect(phrase.split(' ')).not.toContain('der');
});

test('words are foreseen in English texts only, for the tables were learnt from them', () => {
  const toldOf = (one: typeof reading) =>
    explainSummary([one]).bullets.map(({ features }) => features.find(({ name }) => name === 'told')?.adds);
  const english =
    'The town of Ostwick buys the last mill on the river for a museum. The state will pay half of the cost of the museum.';
  for (const adds of toldOf(reading)) expect(adds).toBe(0);
  for (const adds of toldOf(readingOf('b', articleOf({ text: english }).article))) expect(adds).toBeGreaterThan(0.1);
});

test.each([
  ['gesetzliche Rente', 'de', 'Gesetzliche Rente'],
  ['Prüfung ständig', 'de', undefined],
  ['Mühle', 'de', undefined],
  ['réforme des retraites', 'fr', undefined],
  ['marché agricole', 'fr', 'Marché agricole'],
])('the keyphrase "%s" (%s) heads a section as %s', (phrase, language, heading) => {
  expect(headingOfPhrase(phrase, language)).toBe(heading);
});

test('a section that nothing heads bears one of its own words, no English one', () => {
  const plain = TEXT.replaceAll(/\n\n(?:Woher|Wer)[^\n]*/gu, '');
  const { sections } = summarise([readingOf('b', articleOf({ text: plain }).article)], { bullets: 1 });
  expect(sections.length).toBeGreaterThan(0);
  for (const { heading } of sections) expect(plain.toLowerCase()).toContain(heading.toLowerCase());
});

test.each([
  ['de', 'Trotz dieser Zahlen', true],
  ['de', 'Trotz der Zahlen', false],
  ['es', 'De hecho el', true],
  ['es', 'En su discurso', false],
  ['fr', 'En effet la', true],
  ['nl', 'Met deze brug', true],
  ['xx', 'Met deze brug', false],
])('in %s, "%s ..." leans on what was said before: %s', (language, opening, leans) => {
  const [first, second] = opening.toLowerCase().split(' ');
  expect(leansAbroad(language, first!, second!)).toBe(leans);
});
