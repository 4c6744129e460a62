import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/text/read.js';

const sentencesOf = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

test('abbreviations and initials end no sentence', () => {
  expect(sentencesOf('Mr. Adeyemi met J. R. Castell in Geneva. They agreed on $3.5 million.')).toEqual([
    'Mr. Adeyemi met J. R. Castell in Geneva.',
    'They agreed on $3.5 million.',
  ]);
});

test('an empty line ends a sentence and a block', () => {
  expect(readText('A headline without a stop\n\nThe text begins.').sentences.map((s) => s.block)).toEqual([0, 1]);
});

test('tokens are spans of the text in order, and cover all but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { tokens } = readText(text);
      let at = 0;
      for (const { start, end, word } of tokens) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(word.text);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('a wrapped text without an empty line is one paragraph', () => {
  const sentence = 'The mill on the river was sold to a museum in Bergen for nine million crowns on Monday. ';
  const wrapped = sentence.repeat(6).replace(/(.{60,72}) /g, '$1\n');
  expect(new Set(readText(wrapped).sentences.map(({ block }) => block)).size).toBe(1);
  const lines = `${sentence.repeat(2).trim()}\n${sentence.repeat(2).trim()}`;
  expect(new Set(readText(lines).sentences.map(({ block }) => block)).size).toBe(2);
});
