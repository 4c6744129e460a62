import { expect, test } from 'vitest';
import { isEnglish, lacksEnglish, languageOfText, primaryTag } from '../../src/text/language.js';

test.each([
  [
    'en',
    'The board of the port said that the new crane was not ready and that it would have to wait for parts from the maker.',
  ],
  [
    'de',
    'Der Hafen hat die neue Anlage noch nicht eröffnet, und das liegt nach Angaben der Leitung an den Teilen, die nicht da sind und auf die man auch im Winter noch wartet.',
  ],
  [
    'fr',
    'Le port a dit que la grue, qui est neuve, ne sera pas prête avant des mois et que les pièces sont dans une usine du nord avec une longue attente pour les clients et des retards.',
  ],
  ['ja', '港の新しいクレーンはまだ準備ができていないと発表した。'],
  [undefined, 'Halden 12, Orrin 9.'],
])('%s', (language, text) => {
  expect(languageOfText(text)).toBe(language);
});

test('a tag is known by its first part, whole', () => {
  expect(['de-AT', 'PT_BR', 'fil'].map(primaryTag)).toEqual(['de', 'pt', 'fil']);
  expect([undefined, 'en', 'en-GB', 'eng', 'enm', 'de'].map(isEnglish)).toEqual([true, true, true, true, false, false]);
});

test('a long text almost without the commonest English words is not English, whatever the page says', () => {
  const english =
    'The board of the port said that the new crane was not ready and that it would have to wait for parts. ';
  const other =
    'Konsilio di haf a bisa ku e grua nobo no ta kla ainda i ku nan mester warda riba piesanan di e fabrika. ';
  expect(lacksEnglish(english.repeat(4))).toBe(false);
  expect(lacksEnglish(other.repeat(4))).toBe(true);
  expect(lacksEnglish(other)).toBe(false);
});
