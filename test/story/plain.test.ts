import { expect, test } from 'vitest';
import { FEATURE_HEADLINES, plainnessOf } from '../../src/story/plain.js';

const examples = FEATURE_HEADLINES.flatMap(({ id, pattern, yes, no }) => [
  ...yes.map((headline) => ({ id, pattern, headline, is: true })),
  ...no.map((headline) => ({ id, pattern, headline, is: false })),
]);

test.each(examples)('$id: $headline', ({ pattern, headline, is }) => {
  expect(pattern.test(headline)).toBe(is);
});

test('a plain statement goes before a feature, one with a figure before one without', () => {
  const ordered = [
    'Velder to buy Quintane for $8.2 billion in shares',
    'Velder agrees to buy its old rival Quintane',
    'Velder buys Quintane: what it means for your bills',
  ];
  const values = ordered.map(plainnessOf);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(new Set(values).size).toBe(3);
});
