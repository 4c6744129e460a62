import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { summarise } from '../../src/summary/summarise.js';

// Nothing in it can head a section.
const ABOVE = `Ostwick will sell its power company to a fund from Lund for 90 million crowns. Lund and Ostwick have said so since Monday in Halden and in Kiruna, where Ann Okoro and Tom Hale met. Nils Aker and Ines Varga will go to Halden with Ann Okoro on Friday, and Tom Hale will stay in Lund.`;
const BELOW = `Households in the valley pay a fifth more for electricity than those on the coast. The council wants a promise that prices will not rise before 2030. Pensioners have collected 4,100 names against the sale of the company. A pump for the swimming pool runs on electricity from the weir.`;
const LAST = `Regulators in Norrland will decide on the sale before the summer. Two councillors have asked for a vote of the town in May. Lund's own mayor would rather build a dam. The mill has been for sale since the flood.`;
const TEXT = `${ABOVE}\n\nWhat the town fears\n\n${BELOW}\n\nWhat comes next\n\n${LAST}`;

test('what an article tells above its first subhead is not told below it', () => {
  const reading = readingOf('a', articleOf({ text: TEXT }).article);
  const { sections } = summarise([reading], { bullets: 2 });
  const parts = { 'What the Town Fears': BELOW, 'What Comes Next': LAST };
  const headed = Object.entries(parts).flatMap(([heading, part]) =>
    sections.filter((section) => section.heading === heading).map(({ text }) => [text, part] as const),
  );
  expect(headed.length).toBeGreaterThan(0);
  for (const [text, part] of headed) for (const sentence of text.split(/(?<=\.) /)) expect(part).toContain(sentence);
});

test('lines are paragraphs, and short ones subheads, where a text has no empty line and no wrapped ones', () => {
  const lines = summarise([readingOf('a', articleOf({ text: TEXT.replaceAll('\n\n', '\n') }).article)], { bullets: 2 });
  const paragraphs = summarise([readingOf('a', articleOf({ text: TEXT }).article)], { bullets: 2 });
  expect(lines.sections.map(({ heading, text }) => [heading, text])).toEqual(
    paragraphs.sections.map(({ heading, text }) => [heading, text]),
  );
});
