import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readFeed } from '../../src/feed/read.js';
import { atom } from '../../src/render/atom.js';
import { digestOf, HOSTILE, storyOf } from './sample.js';

const FEED = {
  id: 'urn:uuid:6fa0f76f-0c12-440f-8599-7beaee6a0ae1',
  title: 'News & views',
  url: 'https://me.example/digests.xml?a=1&b=2',
  entries: [
    {
      id: 'urn:uuid:5d0a9346-cfc2-856b-b245-7c56766c8326',
      digest: digestOf(storyOf('Ferry fares rise'), storyOf('Rain')),
    },
    { id: 'urn:uuid:1d0a9346-cfc2-856b-b245-7c56766c8326', digest: digestOf(storyOf(`${HOSTILE}\ufffe\ud800]]>`)) },
  ],
};
const pageOf = (text: string) => ({ source: 'digests.xml', bytes: new TextEncoder().encode(text) });

test('a feed of digests comes back as it was written', async () => {
  const { entries, problems } = await readFeed(pageOf(atom(FEED)));
  expect(problems).toEqual([]);
  expect(entries.map(({ id, title, published, feed }) => [id, title, published, feed.title])).toEqual([
    [FEED.entries[0]?.id, 'Sunday 22 November 2026: Ferry fares rise', '2026-11-22T07:00:00Z', 'News & views'],
    [
      FEED.entries[1]?.id,
      expect.stringContaining('Sunday 22 November 2026: red &'),
      '2026-11-22T07:00:00Z',
      'News & views',
    ],
  ]);
  expect(entries[0]?.html).toMatch(/<b[^>]*>1,200<\/b>/);
  expect(entries[1]?.html).not.toMatch(/<script|="javascript:/);
});

test('it has what RFC 4287 asks of a feed and its entries, and only what XML may hold', () => {
  const text = atom(FEED);
  expect(text).not.toMatch(/[\ufffe\uffff\p{Cs}]|[^\P{Cc}\n]/u);
  const $ = load(text, { xml: true });
  const names = (element: ReturnType<typeof $>) =>
    element
      .children()
      .map((_, child) => child.tagName)
      .get();
  expect(names($.root())).toEqual(['feed']);
  expect(names($('feed'))).toEqual(['id', 'title', 'updated', 'author', 'generator', 'link', 'entry', 'entry']);
  for (const entry of $('entry').get())
    expect(names($(entry))).toEqual(['id', 'title', 'published', 'updated', 'summary', 'content']);
  expect($('link').attr('href')).toBe(FEED.url);
});
