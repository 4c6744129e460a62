import { describe, expect, test } from 'vitest';
import { JUNK_RULES, junkIn } from '../../src/summary/junk.js';
import { readText } from '../../src/text/read.js';

describe.each(JUNK_RULES)('$id', ({ pattern, yes, no }) => {
  test.each(yes)('is: %s', (text) => {
    expect(pattern.test(text)).toBe(true);
    const doc = readText(text);
    expect(junkIn(text, doc, { from: 0, to: doc.tokens.length })).toBeDefined();
  });
  test.each(no)('is not: %s', (text) => expect(pattern.test(text)).toBe(false));
});
