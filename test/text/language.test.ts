import { expect, test } from 'vitest';
import { languageOfText } from '../../src/text/language.js';

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
