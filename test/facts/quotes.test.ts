import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../src/facts/names/find.js';
import { findQuotes } from '../../src/facts/quotes/find.js';
import { QUOTE_RULES } from '../../src/facts/quotes/rules.js';
import { readText } from '../../src/text/read.js';

const quotesOf = (text: string) => {
  const doc = readText(text);
  return findQuotes(doc, findNames(doc));
};
const EXAMPLE = /^([\s\S]*?)\[(.*?)\]([\s\S]*?) -> (.*), (\w+)$/;

for (const { id, yes, no } of QUOTE_RULES) {
  test.each(yes)(`${id}: %s`, (example) => {
    const [, before, span, after, speaker, verb] = EXAMPLE.exec(example)!;
    expect(quotesOf(`${before}${span}${after}`)).toContainEqual(
      expect.objectContaining({ rule: id, start: before!.length, text: expect.stringContaining(span!), speaker, verb }),
    );
  });
  test.each(no)(`${id}, not: %s`, (example) => {
    expect(quotesOf(example).filter(({ rule }) => rule === id)).toEqual([]);
  });
}

test('a quotation of two sentences gives a fact for each, with the same speaker', () => {
  expect(
    quotesOf('“We lost the vote. It was our own fault,” said Jane Whitcombe.').map(({ text, speaker }) => [
      text,
      speaker,
    ]),
  ).toEqual([
    ['We lost the vote.', 'jane-whitcombe'],
    ['It was our own fault,', 'jane-whitcombe'],
  ]);
});

test('quotations lie inside their sentences', () => {
  const word = fc.constantFrom(
    ...'“ ” " \' ‘ ’ We lost it , . said Jane Whitcombe he told the court : that according to \n\n was speaking'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), (words) => {
      const text = words.join(' ');
      const doc = readText(text);
      for (const { start, end, text: span, sentence } of findQuotes(doc, findNames(doc))) {
        expect(text.slice(start, end)).toBe(span);
        expect(start).toBeGreaterThanOrEqual(doc.sentences[sentence]!.start);
        expect(end).toBeLessThanOrEqual(doc.sentences[sentence]!.end);
      }
    }),
  );
});
