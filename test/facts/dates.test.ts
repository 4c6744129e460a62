import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/facts/dates/find.js';
import { DATE_RULES } from '../../src/facts/dates/rules.js';
import { readText } from '../../src/text/read.js';

const PUBLISHED = '2026-11-23T09:00:00+01:00';
const EXAMPLE = /^(.*?)\[(.*?)\](.*?) -> ([\d-]+)(?:\/([\d-]+))?$/;

for (const { id, yes, no } of DATE_RULES) {
  test.each(yes)(`${id}: %s`, (example) => {
    const [, before, span, after, from, to] = EXAMPLE.exec(example)!;
    const found = findDates(readText(`${before}${span}${after}`), PUBLISHED);
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: id,
        text: span,
        start: before!.length,
        from,
        ...(to === undefined ? {} : { to }),
      }),
    );
    expect(found).toHaveLength(1);
  });
  test.each(no)(`${id}, not: %s`, (example) => {
    expect(findDates(readText(example), PUBLISHED).filter(({ rule }) => rule === id)).toEqual([]);
  });
}

test('no rule finds a date where it says that none begins', () => {
  const pieces = DATE_RULES.flatMap(({ yes, no }) => [...yes, ...no]).flatMap((example) => example.split(/[\s[\]]+/));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (words) => {
      const { tokens } = readText(words.join(' '));
      for (let at = 0; at < tokens.length; at++)
        for (const { begins, find } of DATE_RULES) {
          const found = find({ tokens, at, from: 0, end: tokens.length, today: 20_780 });
          if (found !== undefined) expect(begins(tokens[at]!.word)).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
});

test('without a day of publication only what is absolute is a date', () => {
  const dates = findDates(
    readText('On Tuesday, last week, in May and on November 3 it was said that in 2019 it closed.'),
  );
  expect(dates.map(({ text }) => text)).toEqual(['2019']);
});

test('dates lie inside their sentences and end no earlier than they begin', () => {
  const word = fc.constantFrom(
    ...'on in the of last next this Nov. November May 3 31 2024 2019-2021 - , to and Tuesday Q3 third quarter half year week two days ago 1990s 4-6 today will .'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      fc.constantFrom(PUBLISHED, '2024-02-29', undefined),
      (words, published) => {
        const text = words.join(' ');
        const doc = readText(text);
        for (const { start, end, text: span, sentence, from, to } of findDates(doc, published)) {
          expect(text.slice(start, end)).toBe(span);
          expect(start).toBeGreaterThanOrEqual(doc.sentences[sentence]!.start);
          expect(end).toBeLessThanOrEqual(doc.sentences[sentence]!.end);
          expect((to ?? from) >= from).toBe(true);
        }
      },
    ),
  );
});
