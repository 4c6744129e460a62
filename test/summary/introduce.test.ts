import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/reading.js';
import { candidatesOf } from '../../src/summary/candidates.js';
import { introduce } from '../../src/summary/introduce.js';

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
