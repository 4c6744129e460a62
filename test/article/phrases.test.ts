import { expect, test } from 'vitest';
import { isEndHeading, isEndMatter } from '../../src/article/endings.js';
import { isFurniture, PHRASES } from '../../src/article/phrases.js';
import { isSiteSpeech, SITE_SPEECH } from '../../src/article/site-speech.js';

test.each([...PHRASES, ...SITE_SPEECH])('$id', ({ pattern, longest, yes, no }) => {
  for (const text of yes) expect(pattern.test(text) && text.length <= longest, text).toBe(true);
  for (const text of no) expect(pattern.test(text) && text.length <= longest, text).toBe(false);
});

test.each(SITE_SPEECH)('a text with a hint of it: $id', ({ yes, no }) => {
  for (const text of yes) expect(isSiteSpeech(text), text).toBe(true);
  for (const text of no) expect(isSiteSpeech(text), text).toBe(false);
});

test.each([
  'Follow the author on Twitter @anabrandt.',
  'Ana Brandt is a freelance reporter in Port Hale.',
  '(Reporting by Ana Brandt; editing by Tom Voss)',
  'Sign up for our morning letter.',
  'Dieser Artikel erschien zuerst im Hafenboten.',
])('below an article: %s', (text) => {
  expect(isEndMatter(text)).toBe(true);
});

test.each([
  'The ferry will sail again on Monday, if the wind allows it.',
  '“We have time,” said the harbour master, who is a professor of old ropes as well.',
  'Sources close to the board said nothing.',
  '“Nobody here takes out a subscription to a ferry,” she said.',
  'Photography was forbidden.',
])('of an article: %s', (text) => {
  expect(isEndMatter(text)).toBe(false);
});

test.each([
  'Comments (12)',
  'About the author',
  'Pressekontakt:',
  'Ähnliche Beiträge',
  'Support The Carrick Post',
  'Sobre el autor',
])('a heading of what is below an article: %s', (text) => {
  expect(isEndHeading(text)).toBe(true);
});

test.each([
  'Weitere Informationen',
  'Comments by the harbour board were short',
  'Kontakte nach Carrick reißen ab',
  'What the mole means for ships',
])('a heading of an article: %s', (text) => {
  expect(isEndHeading(text)).toBe(false);
});

test.each([
  'Zurück zur Normalität',
  'Retour à la normale',
  'Volver a empezar',
  'Die Bewertung der Mole',
  'Report of the board',
])('a heading that begins as a label: %s', (text) => {
  expect(isFurniture(text, 0)).toBe(false);
});
