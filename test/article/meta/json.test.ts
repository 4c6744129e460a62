import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../../src/article/meta/json.js';

test.each<[string, string, unknown]>([
  ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
  ['a line break in a string', '{"a":"b\nc"}', { a: 'b c' }],
  ['a bare quote in a string', '{"a":"the "old" weir","b":1}', { a: 'the "old" weir', b: 1 }],
  ['a wrong escape', String.raw`{"a":"it\'s"}`, { a: "it's" }],
  ['a comment', '{/* no */"a":1}', { a: 1 }],
  ['a wrapper', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ['a cut end', '{"a":[{"b":"c', { a: [{ b: 'c' }] }],
  ['text behind the end', '{"a":1};', { a: 1 }],
])('%s', (_, source, value) => {
  expect(readJson(source)).toEqual(value);
});

test('what is no JSON at all has no value', () => {
  expect(readJson('window.data = 1')).toBeUndefined();
  expect(readJson('')).toBeUndefined();
});

test('JSON is read as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      if (value === null) return;
      expect(readJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
