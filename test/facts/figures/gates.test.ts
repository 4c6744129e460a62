import { expect, test } from 'vitest';
import { BOUNDS_AFTER, BOUNDS_BEFORE, FIRST_OF_BOUNDS, LAST_OF_BOUNDS } from '../../../src/facts/figures/cues.js';
import { findFigures } from '../../../src/facts/figures/find.js';
import { UNIT_OPENINGS, UNITS } from '../../../src/facts/figures/units.js';
import { readText } from '../../../src/text/read.js';

test('no phrase of a bound is passed over by the word beside the figure', () => {
  for (const phrase of BOUNDS_BEFORE.keys()) expect(LAST_OF_BOUNDS).toContain(phrase.split(' ').at(-1));
  for (const phrase of BOUNDS_AFTER.keys()) expect(FIRST_OF_BOUNDS).toContain(phrase.split(' ')[0]);
});

test('no form of a unit is passed over by what it begins with', () => {
  for (const form of UNITS.keys())
    for (let end = 1; end <= form.length; end++) expect(UNIT_OPENINGS).toContain(form.slice(0, end));
});

test('a whole number is told as it is, and a product as it would be written', () => {
  const values = (text: string) => findFigures(readText(text)).map(({ value }) => value);
  expect(values('It cost $4.1 million and $999,999,999,999.')).toEqual([4100000, 999999999999]);
  expect(values('It cost $0.1 million and $1.005bn.')).toEqual([100000, 1005000000]);
});
