import { expect, test } from 'vitest';
import type { Trends } from '../../src/model.js';
import { render } from '../../src/render/render.js';
import type { Format, Look } from '../../src/render/result.js';
import { HOSTILE } from './sample.js';

const LOOK: Look = { width: 60, color: false, links: false, explain: false };
const FOUND = {
  id: 'a',
  title: HOSTILE,
  url: 'javascript:alert(1)',
  source: HOSTILE,
  published: '2026-11-22T06:00:00Z',
  snippet: `The ferry fares ${HOSTILE}`,
  marks: [{ start: 4, end: 9 }],
  companies: [HOSTILE],
  themes: ['Shipping'],
  digests: [1],
};
const PAST = {
  id: 3,
  made: '2026-11-22T07:00:00Z',
  until: '2026-11-22T07:00:00Z',
  stories: 2,
  headline: HOSTILE,
  format: 'text',
};

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

const TRENDS = {
  version: 1,
  since: '2026-11-01',
  until: '2026-11-04',
  bucket: 'day',
  buckets: ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'],
  recent: 1,
  articles: [10, 10, 10, 10],
  trends: [
    {
      kind: 'company',
      id: 'o',
      name: HOSTILE,
      change: 'up',
      counts: [0, 1, 0, 7],
      articles: 7,
      expected: 0.33,
      score: 20,
    },
    {
      kind: 'theme',
      id: 't',
      name: 'Shipping',
      change: 'down',
      counts: [7, 7, 7, 0],
      articles: 0,
      expected: 7,
      score: 20,
    },
  ],
  figures: [
    {
      about: 'unemployment rate',
      unit: 'percent',
      change: 'up',
      reports: [
        { day: '2026-11-01', value: 4.1, text: '4.1%', article: 'a' },
        { day: '2026-11-04', value: 4.3, text: '4.3%', article: 'b' },
      ],
    },
  ],
} as const satisfies Trends;

test.each<Format>(['terminal', 'text', 'markdown', 'html'])('%s prints trends', (format) => {
  const text = render({ kind: 'trends', trends: TRENDS }, format, { ...LOOK, width: 0 });
  expect(text).toContain('unemployment rate: 4.1% → 4.3% over 2 reports, 1 Nov to 4 Nov');
  expect(text).toContain('theme, 0 articles where 7 were to be expected');
  expect(text).toContain('the last 1 day against the 3 before, 1 Nov to 4 Nov');
  if (format === 'html') expect(text.match(/<rect /g)).toHaveLength(10);
  else expect(text).toContain('▁▂▁█');
  for (const mark of ['\u001b', '\u0000', '\u202e']) expect(text).not.toContain(mark);
  if (format === 'html') expect(text).not.toContain('<script');
});

test('what was found stands out', () => {
  const result = { kind: 'found', records: [FOUND], problems: [] } as const;
  expect(render(result, 'markdown', LOOK)).toContain('The **ferry** fares');
  expect(render(result, 'html', LOOK)).toContain('The <mark>ferry</mark> fares');
});
