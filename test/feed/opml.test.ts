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
