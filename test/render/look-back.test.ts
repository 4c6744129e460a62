import { expect, test } from 'vitest';
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

test('what was found stands out', () => {
  const result = { kind: 'found', records: [FOUND], problems: [] } as const;
  expect(render(result, 'markdown', LOOK)).toContain('The **ferry** fares');
  expect(render(result, 'html', LOOK)).toContain('The <mark>ferry</mark> fares');
});
