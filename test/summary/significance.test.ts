import { describe, expect, test } from 'vitest';
import { SIGNS, significanceOf } from '../../src/summary/significance.js';

describe.each(SIGNS)('$id', ({ pattern, yes, no }) => {
  test.each(yes)('is: %s', (sentence) => expect(sentence).toMatch(pattern));
  test.each(no)('is not: %s', (sentence) => expect(sentence).not.toMatch(pattern));
});

test('what says why the news matters is worth more than a detail', () => {
  const why = significanceOf(
    'It is the first strike at the port since 2004, and could cost the town $3 million a day.',
  );
  const scene = significanceOf('The meeting lasted 35 minutes.');
  expect(why).toBeGreaterThan(0.1);
  expect(scene).toBeLessThan(0);
});
