import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import type { Reading } from '../../src/model.js';
import { summarise } from '../../src/summary/summarise.js';

function reading(id: string, title: string, text: string): Reading {
  return readingOf(id, articleOf({ title, text }).article, `${id}.example`);
}

const NEWS = reading(
  'news',
  'Velder to buy rival Quintane for $8.2 billion',
  'OSTWICK (Northwire) - Velder said on Monday it had agreed to buy its rival Quintane for $8.2 billion in cash, the largest deal in the history of the paper industry, as mills struggle with the price of wood. Quintane shareholders will receive $41 for each share. The companies expect to close the deal by June. Regulators in Norrland will look at the sale first. Quintane runs nine mills and employs 4,100 people.',
);
const TALKS = reading(
  'talks',
  'Velder in talks to buy Quintane',
  'Velder is in advanced talks to buy its rival Quintane for about $8 billion in cash, two people said. Quintane shareholders would receive a premium of a fifth. Regulators in Norrland may ask the companies to sell mills.',
);
const FEATURE = reading(
  'feature',
  'The man who loved paper',
  'Nils Aker woke at dawn to the smell of sulphur above the fjord. Grandfathers here taught boys to read the colour of smoke. Quintane runs nine mills, and Velder would keep seven. Analysts doubt that regulators in Norrland will agree to the sale before June.',
);

test('the news is the first bullet, told once, and no anecdote stands beside it', () => {
  const { bullets } = summarise([NEWS, TALKS, FEATURE]);
  const [first, ...others] = bullets.map(({ text }) => text);
  expect(first).toMatch(/^Velder said it had agreed to buy its rival Quintane for \$8\.2 billion/);
  expect(others.length).toBeGreaterThan(2);
  for (const text of others) expect(text).not.toMatch(/advanced talks|woke at dawn/);
});

test('the lead says who did what, in the words of the lede', () => {
  expect(summarise([NEWS, TALKS, FEATURE]).lead).toMatch(/^Velder said on Monday it had agreed/);
  expect(summarise([NEWS]).lead).toMatch(/^Velder said on Monday it had agreed/);
});

test('a section is of one outlet', () => {
  const news = reading(
    'news',
    'Velder to buy rival Quintane for $8.2 billion',
    `${NEWS.doc.text} Unions in Norrland have warned that 1,200 jobs may go at the mills that make newsprint.`,
  );
  const { sections } = summarise([news, TALKS, FEATURE], { bullets: 1 });
  expect(sections.length).toBeGreaterThan(0);
  for (const { sources } of sections) expect(new Set(sources.map(({ article }) => article)).size).toBe(1);
});

test('of a developing story the last state is the first bullet, and the one before is none', () => {
  const first = reading(
    'first',
    'Ostwick flood toll at 14',
    'The flood killed 14 people in Ostwick on Friday. The dam above the town broke at dawn. Soldiers came by boat.',
  );
  const then = reading(
    'then',
    'Flood in Ostwick',
    'Soldiers reached the last farms of Ostwick. The flood has now killed 23 people in Ostwick, the governor said on Sunday.',
  );
  const outdated = {
    last: { reading: 1, sentence: 1, value: 23 },
    replaced: [{ reading: 0, sentence: 0, value: 14 }],
  };
  const { bullets, lead } = summarise([first, then], { outdated });
  const texts = bullets.map(({ text }) => text);
  expect(lead).toMatch(/^The flood has now killed 23 people/);
  expect(texts[0]).toMatch(/^The flood has now killed 23 people/);
  for (const text of texts) expect(text).not.toMatch(/14 people/);
});

test('what happens to a person whom one outlet alone names is no news, but for a sum or a body', () => {
  const night = reading(
    'night',
    'A night in Ostwick',
    'Quintane runs nine mills in Norrland, and Velder would keep seven of them. Regulators will look at the sale first. The smell reached Rosa Lund as she fed the goats behind the sawmill. Nils Aker lost $40,000 of savings in the last sale of the mills by Quintane.',
  );
  const { bullets, sections, lead } = summarise([NEWS, TALKS, night], { bullets: 12 });
  const all = [...bullets.map(({ text }) => text), ...sections.map(({ text }) => text), lead].join(' ');
  expect(all).not.toMatch(/goats/);
  expect(all).toMatch(/\$40,000/);
});

test('what another outlet adds of another matter is no bullet, nor is the news told again below', () => {
  const again = reading(
    'again',
    'Velder to buy rival Quintane for $8.2 billion',
    'Velder said on Monday it had agreed to buy its rival Quintane for $8.2 billion. Regulators in Norrland will look at the sale first. Quintane runs nine mills and employs 4,100 people. Shareholders of Quintane will receive $41 for each share. Velder told investors it had agreed to buy Quintane, its rival.',
  );
  const page = reading(
    'page',
    'Briefs from the valley',
    'Velder agreed to buy its rival Quintane for $8.2 billion in cash. Regulators in Norrland will look at the sale. A bakery in Ude won the medal for its rye loaf. Skiers found a lost reindeer near the glacier of Hale.',
  );
  const texts = summarise([again, page]).bullets.map(({ text }) => text);
  expect(texts.filter((text) => /agreed to buy/.test(text))).toHaveLength(1);
  for (const text of texts) expect(text).not.toMatch(/bakery|reindeer/);
});

test('a number that another outlet rounds tells the same', () => {
  const exact = reading(
    'exact',
    'Ostwick mills to cut output',
    'The nine mills of Ostwick agreed on Monday to cut their output of paper until June. The mills had been due to add 137,000 barrels of pulp per day from January. Shares of Velder rose by a tenth after the news.',
  );
  const rounded = reading(
    'rounded',
    'Ostwick mills do nothing',
    'The nine mills of Ostwick have agreed to cut their output of paper. They had a plan. The mills of Ostwick had intended to add close to 140,000 barrels of pulp a day. Quintane runs four of them and employs 4,100 people.',
  );
  const texts = summarise([exact, rounded]).bullets.map(({ text }) => text);
  expect(texts.filter((text) => /1(?:37|40),000/.test(text))).toHaveLength(1);
});

test('below a deck of other matter, the news is what the title tells', () => {
  const story = reading(
    'deck',
    'Velder to buy rival Quintane for $8.2 billion',
    'Regulators in Norrland may ask for the sale of two mills. Wood has never cost so much.\n\nVelder agreed on Monday to buy its rival Quintane for $8.2 billion in cash. Shareholders will receive $41 for each share. The firms expect to close the deal by June.',
  );
  const { bullets, lead } = summarise([story], { bullets: 3 });
  expect(bullets[0]?.text).toMatch(/^Velder agreed/);
  expect(lead).toMatch(/^Velder agreed on Monday/);
});

test('the US is a country, not one of us', () => {
  const story = reading(
    'us',
    'Jobs report',
    'The US added 337,000 jobs in October, far more than was expected. The figures came after a slow summer. Factories cut 4,000 jobs. Prices of wood rose by a tenth. Builders hired 21,000 people.',
  );
  expect(summarise([story], { bullets: 1 }).lead).toMatch(/^The US added 337,000 jobs/);
});
