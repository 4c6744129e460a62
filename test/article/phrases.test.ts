import { expect, test } from 'vitest';
import { PHRASES } from '../../src/article/phrases.js';

test.each(PHRASES)('$id', ({ pattern, longest, yes, no }) => {
  for (const text of yes) expect(pattern.test(text) && text.length <= longest, text).toBe(true);
  for (const text of no) expect(pattern.test(text) && text.length <= longest, text).toBe(false);
});
