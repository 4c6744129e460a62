import { expect, test } from 'vitest';
import { dateInAddress, readDate } from '../../../src/article/meta/dates.js';

test.each([
  ['2026-11-20T08:30:00Z', '2026-11-20T08:30:00Z'],
  ['2026-11-20T08:30:00.250+0100', '2026-11-20T08:30:00.250+01:00'],
  ['2026-11-20T08:30+01', '2026-11-20T08:30:00+01:00'],
  ['2026-11-20 08:30:00', '2026-11-20'],
  ['20261120', '2026-11-20'],
  ['Fri, 20 Nov 2026 08:30:00 +0100', '2026-11-20T08:30:00+01:00'],
  ['Fri Nov 20 08:30:00 EST 2026', '2026-11-20'],
  ['Published: November 20th, 2026 at noon', '2026-11-20'],
  ['Freitag, 20. November 2026', '2026-11-20'],
  ['20.11.2026, 08:30 Uhr', '2026-11-20'],
  ['le 20 août 2026', '2026-08-20'],
  ['20 de noviembre de 2026', '2026-11-20'],
  ['20 ноября 2026', '2026-11-20'],
  ['2026. november 20., péntek', '2026-11-20'],
  ['20 noiembrie 2026', '2026-11-20'],
  ['20 листопада 2026 року', '2026-11-20'],
  ['20 Νοεμβρίου 2026', '2026-11-20'],
  ['20. novembra 2026', '2026-11-20'],
  ['20 Agustus 2026', '2026-08-20'],
  ['2026年11月20日', '2026-11-20'],
  ['20/11/2026', '2026-11-20'],
  ['11/20/2026', '2026-11-20'],
])('%s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each([
  '03/04/2026',
  '31 February 2026',
  '2026-13-01',
  'in May 2026',
  'version 2026.1',
  'call 2026 1120',
  '12:30',
  '',
])('no date: %s', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('a language tells which number is the day', () => {
  expect(readDate('03/04/2026', true)).toBe('2026-04-03');
  expect(readDate('03/04/2026', false)).toBe('2026-03-04');
});

test('dates in addresses', () => {
  expect(dateInAddress('https://carrickpost.example/2026/11/20/cranes')).toBe('2026-11-20');
  expect(dateInAddress('https://carrickpost.example/cranes-20261120.html')).toBe('2026-11-20');
  expect(dateInAddress('https://carrickpost.example/20-11-2026')).toBe('2026-11-20');
  expect(dateInAddress('https://carrickpost.example/04-05-2026', true)).toBe('2026-05-04');
  expect(dateInAddress('https://carrickpost.example/04-05-2026')).toBeUndefined();
  expect(dateInAddress('https://carrickpost.example/article/20191234567')).toBeUndefined();
});
