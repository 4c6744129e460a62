import { expect, test } from 'vitest';
import { commonFeedAddresses, discoverFeeds } from '../../src/feed/discover.js';

const links = (html: string, url = 'https://quay.example/news/') =>
  discoverFeeds({ source: 'x', url, bytes: Buffer.from(html) });
const addresses = (html: string) => links(html).map(({ url }) => url);

test('what a page names, with title and type, each once, comments last', () => {
  const html = `<html><head>
    <link rel="stylesheet" href="/a.css"><link rel="canonical" href="/">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
    <link REL='alternate nofollow' TYPE="Application/RSS+XML; charset=utf-8" title="Quay &amp; Port" href="/feed/?a=1&amp;b=2">
    <link rel="alternate" type="application/atom+xml" href="atom.xml" />
    <link rel="alternate" type="application/atom+xml" href="https://quay.example/news/atom.xml">
    <link rel="alternate" type="application/feed+json" href="//cdn.example/feed.json">
    <!-- <link rel="alternate" type="application/rss+xml" href="/old"> -->
    <script>"<link rel='alternate' type='application/rss+xml' href='/in-script'>"</script>
  </head>`;
  expect(links(html)).toEqual([
    { url: 'https://quay.example/feed/?a=1&b=2', title: 'Quay & Port', type: 'application/rss+xml' },
    { url: 'https://quay.example/news/atom.xml', type: 'application/atom+xml' },
    { url: 'https://cdn.example/feed.json', type: 'application/feed+json' },
    { url: 'https://quay.example/comments/feed/', title: 'Comments', type: 'application/rss+xml' },
  ]);
});

test.each([
  ['another language is no feed', '<link rel="alternate" hreflang="de" href="/de/">', []],
  ['an API is no feed', '<link rel="alternate" type="application/json" href="/wp-json/posts/1">', []],
  [
    'JSON and XML that look like one are',
    '<link rel=alternate type=application/json href=/feed.json><link rel=alternate type=text/xml href=/rss>',
    ['https://quay.example/feed.json', 'https://quay.example/rss'],
  ],
  ['rel=feed', '<link rel="feed" href="/f">', ['https://quay.example/f']],
  [
    'the page has another base',
    '<base href="https://base.example/x/"><link rel=alternate type="application/rss+xml" href="rss">',
    ['https://base.example/x/rss'],
  ],
  [
    'links in the page, where the head names none',
    '<a href="/about">About</a><a href="/rss.xml">RSS</a><a href="/feeds">Feeds</a><a href="/feedback">Tell us</a>',
    ['https://quay.example/rss.xml', 'https://quay.example/feeds'],
  ],
  ['no script address', '<link rel="alternate" type="application/rss+xml" href="javascript:feed()">', []],
  ['nothing', '<p>none</p>', []],
])('%s', (_, html, expected) => expect(addresses(html)).toEqual(expected));

test('a page without an address', () => {
  expect(
    discoverFeeds({ source: 'x.html', bytes: Buffer.from('<link rel=alternate type=application/rss+xml href=/rss>') }),
  ).toEqual([]);
});

test('where to look as a last resort', () => {
  expect(commonFeedAddresses('https://quay.example/news/today')).toContain('https://quay.example/feed');
  expect(commonFeedAddresses('no address')).toEqual([]);
});
