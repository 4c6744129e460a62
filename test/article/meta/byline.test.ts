import { expect, test } from 'vitest';
import { agencyIn, authorByLabel, authorInLine, nameBeside, withNext } from '../../../src/article/meta/byline-lines.js';
import { namesIn } from '../../../src/article/meta/names-in.js';

test.each<[string, readonly string[]]>([
  ['By Ines Harding', ['Ines Harding']],
  ['Von Ines Harding und Otto Brandt', ['Ines Harding', 'Otto Brandt']],
  ['Par Ines Harding (avec Otto Brandt et Lena Voss)', ['Ines Harding (avec Otto Brandt et Lena Voss)']],
  ['Ines Harding (Harbour desk)', ['Ines Harding']],
  ['Richard (R.J.) Osgood', ['Richard (R.J.) Osgood']],
  ['Ines Harding, Senior Reporter', ['Ines Harding']],
  ['Alle Beiträge von Ines Harding', ['Ines Harding']],
  ['View all posts by Ines Harding', ['Ines Harding']],
  ['Publiziert am', []],
  ['Ein Gastbeitrag von Ines Harding', ['Ines Harding']],
  ['Texte et photos : Ines Harding', []],
  ['Текст: Инна Волкова', ['Инна Волкова']],
  ['Autor/-in: Ines Harding', ['Ines Harding']],
  ['Journalistin Ines Harding', ['Ines Harding']],
  ['Ines Harding, Otto Brandt on Monday, May 4', ['Ines Harding', 'Otto Brandt']],
  ['Ines Harding Artikel drucken', ['Ines Harding']],
  ['Ines Harding/June 4, 2026 9:10', ['Ines Harding']],
  ['Ines Harding vor 3 Stunden', ['Ines Harding']],
  ['Article by', []],
  ['Theme: Lighthouse', []],
  ['Eingestellt von Unknown', []],
  ['https://carrickpost.example/ines', []],
])('%s', (text, expected) => {
  expect(namesIn([text])).toEqual(expected);
});

test.each<[string, string | undefined]>([
  ['Eine Kolumne von Ines Harding', 'Eine Kolumne von Ines Harding'],
  ['di Ines Harding', 'di Ines Harding'],
  ['Posted by keeper on 3 May 2026', 'keeper on 3 May 2026'],
  ['Pingback von Lighthouse Notes am 3. Mai 2026', undefined],
  ['Text size', undefined],
  ['Interview Ines Harding', undefined],
])('a line near the headline: %s', (line, expected) => {
  expect(authorInLine(line)).toBe(expected);
});

test.each<[string, string | undefined]>([
  ['Auteur : Ines Harding', 'Ines Harding'],
  ['Text: Ines Harding', 'Ines Harding'],
  ['责任编辑：林海', '林海'],
  ['Text: the same as last week', undefined],
  ['Foto: Ines Harding', undefined],
  ['By Ines Harding', undefined],
])('a label anywhere: %s', (line, expected) => {
  expect(authorByLabel(line)).toBe(expected);
});

test.each<[string, string | undefined]>([
  ['Hale (dpa/nrd) - Der Hafen bleibt zu, wie die Stadt am Montag mitteilte.', 'dpa/nrd'],
  ['HALE, N.Y. (AP) — The harbour stays shut, the city said on Monday.', 'AP'],
  ['Quelle: epd', 'epd'],
  ['© 2026 AFP', undefined],
  ['The harbour (see map) stays shut.', undefined],
  ['The tide tables (ap. 4) are out, and the harbour stays shut until noon.', undefined],
])('an agency: %s', (text, expected) => {
  expect(agencyIn(text)).toBe(expected);
});

test('an introduction stands in a line of its own', () => {
  expect(withNext('Von:', 'Ines Harding')).toBe('Von: Ines Harding');
  expect(withNext('The harbour stays shut.', 'Ines Harding')).toBe('The harbour stays shut.');
});

const shown = (lines: readonly string[]) =>
  nameBeside(lines.map((text, node) => ({ text, node, block: -1, linked: 0, place: 0, level: node === 0 ? 1 : 0 })));

test.each<[string, readonly string[], string | undefined]>([
  ['beside the date', ['The mole goes', 'Clara Harding', '4 May 2026'], 'Clara Harding'],
  ['in the line of the date', ['The mole goes', 'Monday, 4 May 2026 | Clara Harding'], 'Clara Harding'],
  ['without a date', ['The mole goes', 'Clara Harding', 'Harbour'], undefined],
  ['a place', ['The mole goes', 'Port Hale', '4 May 2026'], undefined],
])('a name behind the headline: %s', (_, lines, expected) => {
  expect(shown(lines)).toBe(expected);
});
