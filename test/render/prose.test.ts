import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { pieces } from '../../src/render/emphasis.js';
import { render } from '../../src/render/render.js';
import type { Look } from '../../src/render/result.js';
import { digestOf, storyOf } from './sample.js';

const look: Look = { width: 80, color: true, links: true, explain: false };
const long =
  'The central bank of the northern federation held its key rate at 3.75% on Thursday, citing wages that still rise.';
const result = {
  kind: 'digest',
  digest: digestOf(storyOf(long), storyOf('国際宇宙ステーション 🚀 に関する長い見出しがここにあります')),
} as const;

test.each([20, 40, 80, 200])('no line is wider than %i columns', (width) => {
  for (const line of render(result, 'terminal', { ...look, width }).split('\n')) {
    expect(stringWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('without links the address is printed, in one piece', () => {
  const url = `https://meridian.example/${'long/'.repeat(20)}`;
  const page = render({ kind: 'digest', digest: digestOf(storyOf(long, url)) }, 'terminal', {
    ...look,
    links: false,
    width: 40,
  });
  expect(page).toContain(url);
});

test('text has a paragraph a line, and no escape sequence', () => {
  const page = render(result, 'text', { ...look, width: 0 });
  expect(page).toContain(`• ${long} Halden Systems Inc. cut 1,200 jobs.\n`);
  expect(page).not.toContain('\u001b');
});

test('the masthead is dated, and the story tells its theme, sources and days', () => {
  const page = render(result, 'text', { ...look, width: 0 });
  expect(page).toContain('Sunday 22 November 2026');
  expect(page).toContain('2 sources · 21 Nov to 22 Nov');
});

test('figures and company names are set off, whole words only, the longest form first', () => {
  const notes = storyOf('x');
  const line = 'Haldenburg and Halden Systems Inc. cut 1,200 of 11,200 jobs.';
  const marked = pieces(line, notes);
  expect(marked.map((piece) => piece.text).join('')).toBe(line);
  expect(marked.filter((piece) => piece.kind !== 'plain')).toEqual([
    { text: 'Halden Systems Inc.', kind: 'name' },
    { text: '1,200', kind: 'figure' },
  ]);
});

test('items without source, address and date go by their ids, under a masthead without a date', () => {
  const bare = { ...storyOf('Orrin cuts jobs'), articles: [{ id: 'one' }, { id: 'two' }], conflicts: [] };
  const epoch = '1970-01-01T00:00:00.000Z';
  const page = render({ kind: 'digest', digest: { ...digestOf(bare), made: epoch, until: epoch } }, 'text', {
    ...look,
    width: 0,
  });
  expect(page).toContain('\nNUTGRAF\n');
  expect(page).toContain('Sources:\n  one\n  two\n');
});
