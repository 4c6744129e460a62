import { expect, test } from 'vitest';
import { NAME, nameBits } from '../../src/article/names.js';
import { NAME_KINDS } from '../../src/article/vocabulary.js';

test.each(NAME_KINDS)('$id', ({ effect, yes, no }) => {
  for (const name of yes) expect(nameBits(name) & NAME[effect], name).not.toBe(0);
  for (const name of no) expect(nameBits(name) & NAME[effect], name).toBe(0);
});

test('the topics that a post is filed under are no names of its parts', () => {
  expect(nameBits('post-7 hentry type-post tag-comments category-newsletter') & (NAME.comment | NAME.drop)).toBe(0);
});

test('an answer does not depend on what was asked before', () => {
  const before = nameBits('share-bar');
  for (let i = 0; i < 25_000; i++) nameBits(`c${i}`);
  expect(nameBits('share-bar')).toBe(before);
});
