import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { candidatesOf } from '../../src/summary/candidates.js';
import { introduce } from '../../src/summary/introduce.js';
import { summarise } from '../../src/summary/summarise.js';

/** The text of a reading's last sentence as a bullet among the story's. */
function shown(...texts: string[]): string | undefined {
  const readings = texts.map((text, i) => readingOf(String(i), articleOf({ text }).article));
  const last = candidatesOf(readings[0]!, 0).candidates.at(-1)!;
  return introduce(readings, [last])[0]?.text;
}

const REPORT =
  'Marta Okoro has led the port of Ostwick since 2019. The port had nine cranes before the flood. The contract that Okoro signed brings two new cranes and a quay to the port.';

test('the first bullet that names a person gives the full name', () => {
  expect(shown(REPORT)).toBe('The contract that Marta Okoro signed brings two new cranes and a quay to the port.');
});

test('not where another person of the story bears the surname', () => {
  expect(shown(REPORT, 'The brother of the head of the port, Nils Okoro, sells cranes in Lund.')).toBe(
    'The contract that Okoro signed brings two new cranes and a quay to the port.',
  );
});

test('and what the person is, where the text says it straight before the full name', () => {
  expect(
    shown(
      'The port of Ostwick had nine cranes. On Monday former harbour engineer Marta Okoro took over as its head. A contract that Okoro signed brings two new cranes to the quay.',
    ),
  ).toBe('A contract that former harbour engineer Marta Okoro signed brings two new cranes to the quay.');
});

test.each([
  ['a relation', 'On Monday his sister Marta Okoro took over the port.'],
  ['a weak word alone', 'On Monday star Marta Okoro took over the port.'],
  ["somebody's", "On Monday the town's lawyer Marta Okoro took over the port."],
])('but not %s', (_, told) => {
  expect(shown(`The port had nine cranes. ${told} The contract that Okoro signed brings two new cranes to it.`)).toBe(
    'The contract that Marta Okoro signed brings two new cranes to it.',
  );
});

test('a verb before a role is no part of it', () => {
  expect(
    shown(
      'The town wants to support mayor Marta Okoro in the flood. The contract that Okoro signed brings two new cranes to the quay.',
    ),
  ).toBe('The contract that mayor Marta Okoro signed brings two new cranes to the quay.');
});

test('what a cut has taken from behind the name comes back where it says who that is', () => {
  expect(
    shown(
      'Ines Varga, the head of the national library in Budapest, said the oldest of the maps had been found in a cellar near the river.',
    ),
  ).toBe(
    'Ines Varga, the head of the national library in Budapest, said the oldest of the maps had been found in a cellar near the river.',
  );
});

test('or behind it, between commas, where its verb follows', () => {
  expect(
    shown(
      'The port had nine cranes, said Marta Okoro, a lawyer from Ostwick. The quay was built in 1931. Okoro doubted that the two new cranes would be in place before the next flood.',
    ),
  ).toBe(
    'Marta Okoro, a lawyer from Ostwick, doubted that the two new cranes would be in place before the next flood.',
  );
});

test('sections go on from whom the bullets have named', () => {
  const text = `Marta Okoro won the vote for mayor of Ude on Sunday. The council owns two ferries and a mill. Voters on the island said the ferries were late on most days of the week.

Harbour engineer Nils Aker warned the council that the quay of its two ferries would not last the winter. Aker measured cracks as wide as a hand in nine of its forty pillars, and told the council so in March. Okoro asked for a second opinion from a firm in Lund on the pillars.`;
  const { bullets, sections } = summarise([readingOf('a', articleOf({ text }).article)], { bullets: 1 });
  expect(bullets.map((bullet) => bullet.text)).toEqual(['Marta Okoro won the vote for mayor of Ude.']);
  const told = sections.map((section) => section.text).join(' ');
  expect(told).toMatch(/engineer Nils Aker/i);
  expect(told.match(/Nils Aker/g)).toHaveLength(1);
  expect(told).not.toContain('Marta Okoro');
});

test('a name that stands for a pronoun takes nothing with it from its own sentence', () => {
  const text =
    'The pause was small, said Marta Okoro, a lawyer from Ostwick. She added that the two new cranes would be in place before the next flood of the river.';
  expect(shown(text)).toBe(
    'Marta Okoro added that the two new cranes would be in place before the next flood of the river.',
  );
});
