import { describe, expect, test } from 'vitest';
import { JUNK_RULES } from '../../src/summary/junk.js';

describe.each(JUNK_RULES)('$id', ({ pattern, yes, no }) => {
  test.each(yes)('is: %s', (text) => expect(pattern.test(text)).toBe(true));
  test.each(no)('is not: %s', (text) => expect(pattern.test(text)).toBe(false));
});
