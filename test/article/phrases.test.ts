import { expect, test } from 'vitest';
import { isEndMatter, PHRASES } from '../../src/article/phrases.js';

test.each(PHRASES)('$id', ({ pattern, longest, yes, no }) => {
  for (const text of yes) expect(pattern.test(text) && text.length <= longest, text).toBe(true);
  for (const text of no) expect(pattern.test(text) && text.length <= longest, text).toBe(false);
});

test.each([
  'Follow the author on Twitter @anabrandt.',
  'Ana Brandt is a freelance reporter in Port Hale.',
  '(Reporting by Ana Brandt; editing by Tom Voss)',
  'Sign up for our morning letter.',
  'Dieser Artikel erschien zuerst im Hafenboten.',
])('below an article: %s', (text) => {
  expect(isEndMatter(text)).toBe(true);
});

test.each([
  'The ferry will sail again on Monday, if the wind allows it.',
  '“We have time,” said the harbour master, who is a professor of old ropes as well.',
  'Sources close to the board said nothing.',
  'Photography was forbidden.',
])('of an article: %s', (text) => {
  expect(isEndMatter(text)).toBe(false);
});
