import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import type { Fact, Reading } from '../../src/model.js';
import { namedIn } from '../../src/summary/names.js';
import { notesOf } from '../../src/summary/notes.js';

type Said = readonly [kind: 'company' | 'body' | 'person' | 'place', name: string, more?: object];

/** A reading in which each name is a fact. */
function reading(source: string, ...said: readonly Said[]): Reading {
  const facts = said.map(([kind, name, more], index): Fact => {
    const id = name.toLowerCase().replace(/ /g, '-');
    const base = { start: index, end: index + 1, sentence: 0, rule: 'test', text: name, name, id, ...more };
    return kind === 'person' || kind === 'place'
      ? { ...base, kind }
      : { ...base, kind: 'organization', company: kind === 'company' };
  });
  return { ...readingOf(source, articleOf({ title: 'A title', text: 'A text.' }).article, source), facts };
}

const named = (...readings: readonly Reading[]) =>
  namedIn(readings).map(({ kind, name, mentions }) => `${kind} ${name} ${mentions}`);

test.each<readonly [string, readonly Reading[], readonly string[]]>([
  [
    'a legal form in one report decides for all',
    [
      reading('a', ['person', 'Orrin Metals'], ['person', 'Orrin Metals']),
      reading('b', ['company', 'Orrin Metals SA'], ['place', 'Orrin Metals']),
    ],
    ['organization Orrin Metals SA 4'],
  ],
  [
    'else the number of mentions does',
    [reading('a', ['place', 'Quilay']), reading('b', ['person', 'Quilay'], ['person', 'Quilay'])],
    ['person Quilay 3'],
  ],
  [
    'a short form is the one company that it can be',
    [
      reading('a', ['company', 'Castor Semiconductor Inc.']),
      reading('b', ['company', 'Castor'], ['company', 'Castor']),
    ],
    ['organization Castor Semiconductor Inc. 3'],
  ],
  [
    'a surname stays by itself where two bear it',
    [reading('a', ['person', 'Ada Norr'], ['person', 'Bo Norr']), reading('b', ['person', 'Norr'])],
    ['person Ada Norr 1', 'person Bo Norr 1', 'person Norr 1'],
  ],
  [
    'a town is not short for a region',
    [reading('a', ['place', 'Harbury Hills']), reading('b', ['place', 'Harbury'])],
    ['place Harbury 1', 'place Harbury Hills 1'],
  ],
  [
    'an outlet does not count where it names itself',
    [reading('Northwire', ['place', 'Northwire'], ['place', 'Harbury']), reading('b', ['body', 'Northwire'])],
    ['place Harbury 1', 'organization Northwire 1'],
  ],
])('%s', (_, readings, expected) => {
  expect(named(...readings)).toEqual(expected);
});

test('notes have what any of the reports tells: a role, a ticker, a country', () => {
  const notes = notesOf(
    [
      reading('a', ['person', 'Ada Norr'], ['company', 'Orrin plc'], ['place', 'Harbury'], ['body', 'Council']),
      reading('b', ['person', 'Norr', { role: 'mayor' }], ['company', 'Orrin', { ticker: 'ORN' }]),
      reading('c', ['place', 'Harbury', { country: 'GB' }]),
    ],
    [],
  );
  expect(notes.people).toEqual([
    { id: 'ada-norr', name: 'Ada Norr', forms: ['Ada Norr', 'Norr'], mentions: 2, role: 'mayor' },
  ]);
  expect(notes.companies).toMatchObject([{ name: 'Orrin plc', mentions: 2, ticker: 'ORN' }]);
  expect(notes.places).toMatchObject([{ name: 'Harbury', mentions: 2, country: 'GB' }]);
});
