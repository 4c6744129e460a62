import { expect, test } from 'vitest';
import { render } from '../../src/render/render.js';
import type { Format, Look } from '../../src/render/result.js';
import { FOUND, PAST, TRENDS } from './sample.js';

const LOOK: Look = { width: 60, color: false, links: false, explain: false };
test.each<Format>(['terminal', 'text', 'markdown', 'html'])(
  '%s prints what was found, and strangers only as text',
  (format) => {
    const found = render({ kind: 'found', records: [FOUND], problems: [] }, format, LOOK);
    expect(found).toContain('Shipping');
    expect(found.replace(/[*]|<\/?mark>/g, '')).toContain('The ferry fares');
    const past = render({ kind: 'past', records: [PAST], problems: [] }, format, LOOK);
    expect(past).toContain('2026-11-22 07:00');
    for (const text of [found, past]) {
      for (const mark of ['\u001b', '\u0000', '\u202e']) expect(text).not.toContain(mark);
      if (format === 'html') expect(text).not.toContain('<script');
      if (format === 'html') expect(text).not.toContain('javascript:alert(1)"');
    }
  },
);

test.each<Format>(['terminal', 'text', 'markdown', 'html'])('%s prints trends', (format) => {
  const text = render({ kind: 'trends', trends: TRENDS }, format, { ...LOOK, width: 0 });
  const words = format === 'html' ? text.replace(/<[^>]+>/g, '') : text;
  expect(words).toContain('4.1% → 4.3% over 2 reports, 1 Nov to 4 Nov');
  expect(words).toContain('unemployment rate');
  expect(text).toContain('theme, 0 articles, 7 expected');
  expect(text).toContain('the last 1 day against the 3 before, 1 Nov to 4 Nov');
  if (format === 'html') expect([text.match(/<rect /g)?.length, text.match(/<circle /g)?.length]).toEqual([8, 2]);
  else expect(text).toContain('▁▂▁█');
  for (const mark of ['\u001b', '\u0000', '\u202e']) expect(text).not.toContain(mark);
  if (format === 'html') expect(text).not.toContain('<script');
});

test('what was found stands out', () => {
  const result = { kind: 'found', records: [FOUND], problems: [] } as const;
  expect(render(result, 'markdown', LOOK)).toContain('The **ferry** fares');
  expect(render(result, 'html', LOOK)).toContain('The <mark>ferry</mark> fares');
});
