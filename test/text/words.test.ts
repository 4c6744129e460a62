import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { expect, test } from 'vitest';
import { FIRST_NAMES } from '../../src/facts/lexicon/names.js';
import { readText } from '../../src/text/read.js';
import { STOP_WORDS } from '../../src/text/stop-words.js';
import { perWord, wordAt, wordOf } from '../../src/text/words.js';

const ENDINGS = [
  '',
  's',
  'ed',
  'ing',
  'al',
  'ion',
  'ation',
  'er',
  'ly',
  'ness',
  'ism',
  'ant',
  'ful',
  'ous',
  'll',
  'ic',
];

test('the stem of a form is that of Porter, also where his steps are spared', () => {
  const names = FIRST_NAMES.toLowerCase().split(/[^a-z]+/);
  const words = [...STOP_WORDS.split(/[^a-z]+/), ...names.filter((_, i) => i % 40 === 0)];
  const forms = words
    .flatMap((word) => ENDINGS.map((ending) => word + ending))
    .filter((form) => /^[a-z]{3,40}$/.test(form));
  expect(forms.length).toBeGreaterThan(3000);
  expect(forms.filter((form) => wordOf(form).stem !== porter.stem(form))).toEqual([]);
});

test('a form is the same word wherever it stands', () => {
  const text = 'the harbour, The harbour';
  expect(wordAt(text, 4, 11)).toBe(wordAt(text, 17, 24));
  expect(wordAt(text, 0, 3)).not.toBe(wordAt(text, 13, 16));
  expect(wordAt(text, 13, 16)).toMatchObject({ text: 'The', lower: 'the', stop: true, shape: 'title' });
});

test('forms that are made to collide are told apart', () => {
  // "Aa" and "BB" have the same sum in base 31.
  let forms = [''];
  for (let length = 0; length < 10; length++) forms = forms.flatMap((form) => [`${form}Aa`, `${form}BB`]);
  for (const form of forms) expect(wordOf(form).text).toBe(form);
});

test('what is known of a word is made once, and never of another', () => {
  let times = 0;
  const lengthOf = perWord(({ text }) => {
    times++;
    return text.length;
  });
  for (const form of ['ferry', 'a', 'ferry', 'x'.repeat(100)]) expect(lengthOf(wordOf(form))).toBe(form.length);
  expect(times).toBe(3);
});

test('function words are those of the language, and a form is one word in each', () => {
  const stops = (text: string, language?: string) =>
    readText(text, language).tokens.flatMap(({ word }) => (word.stop ? [word.text] : []));
  expect(stops('die Mühle und der Bach')).toEqual([]);
  expect(stops('die Mühle und der Bach', 'de-AT')).toEqual(['die', 'und', 'der']);
  expect(stops('le moulin et la rivière', 'fr')).toEqual(['le', 'et', 'la']);
  expect(stops('The mill and the brook', 'tlh')).toEqual(['The', 'and', 'the']);
  expect(readText('die', 'de').tokens[0]!.word).not.toBe(readText('die').tokens[0]!.word);
  expect(readText('die', 'de').tokens[0]!.word).toBe(readText('die', 'de').tokens[0]!.word);
});
