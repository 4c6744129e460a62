import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OpmlFeed, readOpml, writeOpml } from '../../src/feed/opml.js';

const read = (text: string, url?: string) =>
  readOpml({ source: 'x', bytes: Buffer.from(text), ...(url === undefined ? {} : { url }) });

test('nested groups, titles, odd attributes', () => {
  const list = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline title="Port" text="ignored" type="rss" xmlUrl="https://quay.example/feed" htmlUrl="https://quay.example/"/>
      <outline text="Local &amp; near"><outline TEXT="Mill" XMLURL="http://mill.example/rss"/></outline></outline>
    <outline type="rss" text="" url="https://one.example/rss"/>
    <outline text="Again" xmlUrl="https://quay.example/feed"/>
    <outline text="Old scheme" xmlUrl="feed://old.example/rss"/>
    <outline text="Page" type="link" url="https://page.example/"/>
    <outline text="Script" xmlUrl="javascript:x"/>
    <outline text="Relative" xmlUrl="more.xml"/>
  </body></opml>`;
  expect(read(list, 'https://lists.example/a/b.opml')).toEqual([
    { url: 'https://quay.example/feed', title: 'Port', site: 'https://quay.example/', groups: ['News'] },
    { url: 'http://mill.example/rss', title: 'Mill', groups: ['News', 'Local & near'] },
    { url: 'https://one.example/rss', groups: [] },
    { url: 'http://old.example/rss', title: 'Old scheme', groups: [] },
    { url: 'https://lists.example/a/more.xml', title: 'Relative', groups: [] },
  ]);
});

test('broken markup: end tags missing, raw ampersands, cut', () => {
  const outlines = Array.from(
    { length: 500 },
    (_, i) => `<outline text="A & ${i}" xmlUrl="https://a.example/?n=${i}&x=1">`,
  );
  const feeds = read(
    `junk <opml><body><outline text=Group>${outlines.join('\n')}<outline text="cut" xmlUrl="https://b.exam`,
  );
  expect(feeds).toHaveLength(500);
  expect(feeds[499]).toEqual({ url: 'https://a.example/?n=499&x=1', title: 'A & 499', groups: ['Group'] });
});

const QUAY = 'xmlUrl="https://quay.example/feed" htmlUrl="https://quay.example/"';
const MILL = 'xmlUrl="https://mill.example/rss?a=1&amp;b=2" htmlUrl="https://mill.example/"';
test.each<readonly [program: string, list: string, groups: readonly string[], titles: readonly (string | undefined)[]]>(
  [
    [
      'newsboat: flat, titles empty until a feed was read',
      `<opml version="1.0"><head><title>newsboat - Exported Feeds</title></head><body>
      <outline type="rss" ${QUAY} title="Port News"/><outline type="rss" ${MILL.replace(/htmlUrl="[^"]*"/, 'htmlUrl=""')} title=""/></body></opml>`,
      [],
      ['Port News', undefined],
    ],
    [
      'miniflux: a category around its feeds, end tags written out',
      `<opml version="2.0"><head><title>Miniflux</title><dateCreated>Mon, 23 Nov 2026 08:00:00 +0000</dateCreated></head><body>
      <outline title="Local" text="Local"><outline title="Port News" text="Port News" ${QUAY} type="rss"></outline>
      <outline title="Mill" text="Mill" ${MILL} type="rss" description=""></outline></outline></body></opml>`,
      ['Local'],
      ['Port News', 'Mill'],
    ],
    [
      'Thunderbird: a folder with a title, its feeds within one outline each',
      `<opml version="1.0" xmlns:fz="urn:forumzilla:"><head><title>Thunderbird OPML Export</title></head><body>
      <outline title="Local"><outline type="rss" title="Port News" text="Port News" version="RSS" fz:quickMode="false" ${QUAY}/>
      <outline type="rss" title="Mill" text="Mill" version="RSS" ${MILL}/></outline></body></opml>`,
      ['Local'],
      ['Port News', 'Mill'],
    ],
  ],
)('as programs write it: %s', (_, list, groups, titles) => {
  const feeds = read(list);
  expect(feeds.map(({ url }) => url)).toEqual(['https://quay.example/feed', 'https://mill.example/rss?a=1&b=2']);
  expect(feeds.map(({ title }) => title)).toEqual(titles);
  for (const feed of feeds) expect(feed.groups).toEqual(groups);
});

test('what is exported has what newsboat and miniflux look for: xmlUrl, text and title, groups as outlines', () => {
  const list = writeOpml([{ url: 'https://quay.example/feed', title: 'Port', groups: ['Local'] }], 'mine');
  expect(list).toMatch(/<outline text="Local"/);
  expect(list).toMatch(/<outline type="rss" text="Port" title="Port" xmlUrl="https:\/\/quay\.example\/feed"/);
});

test('no list', () => expect(read('<html><outline xmlUrl="https://a.example/">')).toEqual([]));

test('what is written comes back', () => {
  const word = fc.stringMatching(/^[A-Za-zé<>&"' -]{1,12}$/).map((text) => `x${text.trim().replace(/\s+/g, ' ')}`);
  const feed: fc.Arbitrary<OpmlFeed> = fc.record(
    {
      url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
      title: word,
      site: fc.constant('https://site.example/?a=1&b=2'),
      groups: fc.array(word, { maxLength: 3 }),
    },
    { requiredKeys: ['url', 'title', 'groups'] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url, maxLength: 8 }), word, (feeds, title) => {
      const back = read(writeOpml(feeds, title));
      const sorted = (list: readonly OpmlFeed[]) => list.toSorted((a, b) => (a.url < b.url ? -1 : 1));
      expect(sorted(back)).toEqual(sorted(feeds));
    }),
  );
});
