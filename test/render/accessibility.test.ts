import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { PALETTE } from '../../src/render/html-style.js';
import { render } from '../../src/render/render.js';
import type { Result } from '../../src/render/result.js';
import { nutgraf } from '../cli/run.js';
import { digestOf, FOUND, HOSTILE, PAST, storyOf, TRENDS } from './sample.js';

const SITES = ['--mirror', 'fixtures/sites'];
const ARTICLE = 'fixtures/sites/northwire.example/business/kalbara-agrees-altiplano-takeover.html';

/** What axe finds wrong with a page. Contrast needs a layout, which jsdom has none of: the palette is computed below. */
async function violations(html: string): Promise<string[]> {
  const { window } = new JSDOM(html);
  const found = await axe.run(window.document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
    preload: false,
    resultTypes: ['violations'],
  });
  window.close();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

test('the checker sees what is wrong', async () => {
  expect((await violations('<html><body><img src="a.png"></body></html>')).map((one) => one.split(':')[0])).toEqual(
    expect.arrayContaining(['image-alt', 'html-has-lang', 'document-title']),
  );
});

const COMMANDS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['digest', 'digest', ...SITES, '--since', '2026-11-20', '--stories', '3', 'fixtures/sites/feeds.opml'],
  [
    'summaries',
    'summarize',
    ARTICLE,
    ARTICLE.replace('kalbara-agrees-altiplano-takeover', 'harlan-pike-third-quarter-store-closures'),
  ],
  ['summary', 'summarize', ARTICLE],
  ['explanation', 'summarize', '--explain', ARTICLE],
  ['facts', 'facts', ARTICLE],
  ['article', 'extract', ARTICLE],
  ['entries', 'fetch', 'fixtures/sites/northwire.example/rss/all.xml'],
];

test.each(COMMANDS)('a page of a real %s has no violation', async (_name, ...args) => {
  const { code, out, err } = await nutgraf([...args, '--format', 'html']);
  expect(code, err).toBe(0);
  expect(out).toContain('<main>');
  expect(await violations(out)).toEqual([]);
});

const results: Readonly<Record<string, Result>> = {
  'hostile digest': { kind: 'digest', digest: digestOf(storyOf(HOSTILE), storyOf('Two')) },
  'empty digest': { kind: 'digest', digest: { ...digestOf(), themes: [], problems: [] } },
  search: { kind: 'found', records: [FOUND, FOUND], problems: [] },
  'list of digests': { kind: 'past', records: [PAST], problems: [] },
  trends: { kind: 'trends', trends: TRENDS },
};
test.each(Object.keys(results))('a %s has no violation', async (name) => {
  const result = results[name];
  if (result === undefined) throw new Error(name);
  expect(await violations(render(result, 'html', { width: 0, color: false, links: false, explain: false }))).toEqual(
    [],
  );
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance", of #rrggbb. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('contrast is computed as WCAG tells it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(
  Object.entries(PALETTE).flatMap(([room, colours]) =>
    (['ink', 'soft', 'accent'] as const).flatMap((front) =>
      (['ground', 'raised'] as const).map((back) => [room, front, back, colours[front], colours[back]] as const),
    ),
  ),
)('%s: %s reads well on %s', (_room, _front, _back, front, back) => {
  expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
});
