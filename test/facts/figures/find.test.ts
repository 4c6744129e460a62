import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigures } from '../../../src/facts/figures/find.js';
import { readText } from '../../../src/text/read.js';

const figuresOf = (text: string) => findFigures(readText(text));

test('a figure is a span of its sentence, and its text is the slice', () => {
  const word = fc.constantFrom(
    ...'$ £ % . , - – ( ) / + " and or to from between of a per the half third two three dozen hundred million bn m 5 12 3.5 1,200 2019 10-year 5G two-thirds $5 US yuan dollars cents km °C years old rose fell about more than profit workers In Mr'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ', '\n')), { maxLength: 40 }), (words) => {
      const text = words.flat().join('');
      const doc = readText(text);
      let at = 0;
      for (const figure of findFigures(doc)) {
        const sentence = doc.sentences[figure.sentence]!;
        expect(figure.start).toBeGreaterThanOrEqual(Math.max(at, sentence.start));
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(sentence.end);
        expect(figure.text).toBe(text.slice(figure.start, figure.end));
        expect(Number.isFinite(figure.value)).toBe(true);
        at = figure.start;
      }
    }),
    { numRuns: 500 },
  );
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
      figuresOf(text).every(({ value }) => Number.isFinite(value)),
    ),
  );
});

// A quadratic reader takes minutes over these.
test.each([
  ['digits', '7'],
  ['numbers', '7 '],
  ['separated digits', '7,'],
  ['number words', 'two '],
  ['scales', 'million '],
  ['signs', '$'],
  ['joints', 'two-'],
  ['ranges', '5-'],
  ['brackets', '(5 km '],
  ['ors', '5 or '],
  ['chains of "and"', 'one hundred and '],
  ['groups', '777 '],
  ['open quotes', '5 " '],
  ['articles', '5 the a an '],
])('reads 200 kilobytes of %s', (_, unit) => {
  const text = unit.repeat(200_000 / unit.length);
  expect(figuresOf(text).every(({ value }) => Number.isFinite(value))).toBe(true);
});
