import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../src/facts/names/find.js';
import { readText } from '../../src/text/read.js';

const namesOf = (text: string) => findNames(readText(text)).map(({ kind, text: span }) => `${kind}: ${span}`);

test('a person, the organization and the place of a sentence', () => {
  expect(namesOf('Jane Whitcombe, chief executive of Norvik Systems Inc, said in Geneva that sales rose.')).toEqual([
    'person: Jane Whitcombe',
    'organization: Norvik Systems Inc',
    'place: Geneva',
  ]);
});

test('a surname and an acronym share the id of the full name', () => {
  const names = findNames(
    readText(
      'The Halden Shipping Authority (HSA) said on Monday that Peter Vossberg would leave. Mr Vossberg told the HSA in May.',
    ),
  );
  const ids = (kind: string) => new Set(names.filter((name) => name.kind === kind).map(({ id }) => id));
  expect(ids('person')).toEqual(new Set(['peter-vossberg']));
  expect(ids('organization')).toEqual(new Set(['halden-shipping-authority']));
});

test('names lie inside their sentences, and their text is the slice', () => {
  const word = fc.constantFrom(
    ...'The of Bank Jane Smith said in Paris , . ( ) & - Inc. St. "quoted" U.S. CEO NATO 2024 3-1 iPhone \n \n\n de van \'s'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, (input) => {
      const doc = readText(input);
      for (const { start, end, text: span, sentence } of findNames(doc)) {
        expect(span).toBe(input.slice(start, end));
        expect(span).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(doc.sentences[sentence]!.start);
        expect(end).toBeLessThanOrEqual(doc.sentences[sentence]!.end);
      }
    }),
  );
});
