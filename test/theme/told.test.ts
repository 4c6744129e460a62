import { expect, test } from 'vitest';
import { ledBy, themeNames, toldTheme } from '../../src/theme/told.js';

test.each([
  ['sport', 'sport', undefined],
  ['Sport', 'sport', undefined],
  ['schools', 'education', 'education/schools'],
  ['education/schools', 'education', 'education/schools'],
  ['  business ', 'business', undefined],
  ['horoscope', undefined, undefined],
])('%s is the theme %s and its part %s', (text, field, part) => {
  const told = toldTheme(text);
  expect([told?.field.id, told?.part?.id]).toEqual([field, part]);
});

test('every field is found by its name', () => {
  for (const name of themeNames()) expect(toldTheme(name)?.field.name).toBe(name);
});

test('the told theme leads, its own parts follow it, and the others come after', () => {
  const told = toldTheme('education/schools') ?? { field: { id: '', name: '' } };
  const themes = [
    { id: 'law', name: 'Law', score: 0.8 },
    { id: 'education', name: 'Education', score: 0.6 },
    { id: 'education/universities', name: 'Universities', score: 0.4 },
  ];
  expect(ledBy(told, themes).map(({ id, score }) => [id, score])).toEqual([
    ['education', 0.8],
    ['education/schools', 0.8],
    ['education/universities', 0.4],
    ['law', 0.8],
  ]);
  expect(ledBy(told, [])[0]).toMatchObject({ id: 'education', score: 0.5 });
});
