import { describe, expect, test } from 'vitest';
import type { Brief, FigureNote } from '../../src/model.js';
import { NUMBER_RULES } from '../../src/render/number-rules.js';
import { keyNumbers } from '../../src/render/numbers.js';

const placeOf = (sentence: string) => {
  const at = sentence.indexOf('#');
  return { before: sentence.slice(0, at), after: sentence.slice(at + 1) };
};

describe.each(NUMBER_RULES.map((rule) => ({ rule })))('$rule.id', ({ rule }) => {
  test.each(rule.yes.map((example) => example.split(' => ')))('%s => %s', (sentence = '', label) => {
    expect(rule.label(placeOf(sentence))).toBe(label);
  });
  test.each(rule.no)('leaves: %s', (sentence) => {
    expect(rule.label(placeOf(sentence))).toBeUndefined();
  });
});

const figure = (text: string, parts: Partial<FigureNote> = {}): FigureNote => ({
  text,
  type: 'count',
  value: 100,
  bound: '=',
  ...parts,
});
const briefOf = (bullets: readonly string[], lead = ''): Brief => ({
  bullets: bullets.map((text) => ({ text, facts: [], sources: [] })),
  lead,
  sections: [],
});
const told = (brief: Brief, ...figures: FigureNote[]) =>
  keyNumbers(brief, { figures, companies: [], people: [], places: [] }).map(({ bound, number, label }) =>
    [bound, number, label].filter(Boolean).join(' | '),
  );
const percent = (text: string) => figure(text, { type: 'percent', unit: 'percent' });

test('numbers are told with their bounds and units, those of the bullets first, each once', () => {
  const brief = briefOf(
    ['Crude settled at $62.35 a barrel.', 'The mill cut about 1,200 jobs. Sales fell 4%, and sales fell 4% before.'],
    'Turnout was 55%.',
  );
  const price = figure('$62.35 a barrel', { type: 'money', unit: 'USD per barrel', value: 62.35 });
  expect(told(brief, percent('55%'), percent('4%'), figure('1,200 jobs', { noun: 'job' }), price)).toEqual([
    '$62.35 | Crude, a barrel',
    'about | 1,200 | jobs cut',
    '4% | Sales, down',
    '55% | Turnout',
  ]);
});

test.each([
  ['one number is no bar', 'The mill cut 1,200 jobs.', [figure('1,200 jobs')]],
  [
    'few of a thing',
    'It cut 4 jobs. It closed 3 mills.',
    [figure('4 jobs', { value: 4 }), figure('3 mills', { value: 3 })],
  ],
  ['no numeral', 'It cut forty jobs. It closed a dozen mills.', [figure('forty jobs'), figure('a dozen mills')]],
  [
    'how long',
    'The trip to be taken lasts 40 days of rain. A term of 50 years began.',
    [figure('40 days', { type: 'quantity', unit: 'day' }), figure('50 years', { type: 'quantity', unit: 'year' })],
  ],
  ['part of a word', 'The A1,200 jobs closed.', [figure('1,200 jobs'), figure('200 jobs')]],
])('%s', (_why, text, figures) => {
  expect(told(briefOf([text]), ...figures)).toEqual([]);
});
