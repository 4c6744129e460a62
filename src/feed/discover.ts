import { load } from 'cheerio/slim';
import type { Page } from '../model.js';
import { decode } from '../text/decode.js';
import { webAddress } from './addresses.js';
import { oneLine } from './plain.js';
import { scanTags } from './tags.js';

/** A feed that a page names as its own. */
export interface FeedLink {
  readonly url: string;
  readonly title?: string;
  readonly type?: string;
}
type Attributes = Readonly<Record<string, string | undefined>>;

const TYPES = /^(?:application|text)\/(?:rss|atom|rdf|feed|xml|json|x-rss|x\.atom)\+?(?:xml|json)?$/;
const GENERIC = /^(?:application|text)\/(?:xml|json)$/;
const LOOKS_LIKE_FEED = /(?:^|[/._"'=-])(?:rss|atom|feeds?|rdf|syndication)(?:[/._?"'>-]|$)|feedburner\./i;
const NOT_NEWS = /\/(?:comments?|oembed|wp-json)\b/i;
const SPACES = /\s+/;
const TELLING: ReadonlySet<string> = new Set(['base', 'link', 'a']);
/** A page has far fewer links to feeds and style sheets; one with more is no use to a person. */
const MOST_LINKS = 2000;
/** Where sites keep a feed that they do not name: to be tried, as a last resort, in this order. */
const COMMON_PATHS = ['/feed', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml', '/feed.json'];

/**
 * The feeds that a page names: by <link rel="alternate"> first, else by links that look like a feed's, those for comments last.
 * Empty where there is none.
 */
export function discoverFeeds(page: Page): FeedLink[] {
  const $ = load(linksOf(decode(page.bytes, page.charset)));
  const base = webAddress($('base[href]').attr('href') ?? '', page.url) ?? page.url;
  const named = $('link[href][rel]')
    .toArray()
    .map((link) => link.attribs);
  const linked = $('a[href]')
    .toArray()
    .map((link) => link.attribs);
  const found = distinct(named.filter(isFeedLink), base);
  const links =
    found.length > 0
      ? found
      : distinct(
          linked.filter(({ href }) => LOOKS_LIKE_FEED.test(href ?? '')),
          base,
        );
  return links.toSorted((a, b) => Number(NOT_NEWS.test(a.url)) - Number(NOT_NEWS.test(b.url)));
}

/** Addresses at which a site that names no feed may have one. */
export function commonFeedAddresses(site: string): string[] {
  return URL.canParse(site) ? COMMON_PATHS.map((path) => new URL(path, site).href) : [];
}

/** The tags of a page that may name a feed, and nothing else of it, so that what is parsed is small and flat whatever the page. */
function linksOf(html: string): string {
  const tags: string[] = [];
  let links = 0;
  scanTags(html, {
    open(name, start, end) {
      if (!TELLING.has(name) || (name === 'a' && !LOOKS_LIKE_FEED.test(html.slice(start, end)))) return;
      if (links++ < MOST_LINKS) tags.push(html.slice(start, end), name === 'a' ? '</a>' : '');
    },
  });
  return tags.join('');
}

function isFeedLink({ rel = '', href = '', type }: Attributes): boolean {
  const relations = rel.toLowerCase().split(SPACES);
  const kind = mediaType(type);
  if (relations.includes('stylesheet')) return false;
  if (relations.includes('feed')) return true;
  return relations.includes('alternate') && TYPES.test(kind) && (!GENERIC.test(kind) || LOOKS_LIKE_FEED.test(href));
}

/** Each address once, under the first title that it is given. */
function distinct(links: readonly Attributes[], base: string | undefined): FeedLink[] {
  const found = new Map<string, FeedLink>();
  for (const { href = '', title = '', type } of links) {
    const url = webAddress(href, base);
    if (url === undefined || found.has(url)) continue;
    const [name, kind] = [oneLine(title), mediaType(type)];
    found.set(url, { url, ...(name === '' ? {} : { title: name }), ...(kind === '' ? {} : { type: kind }) });
  }
  return [...found.values()];
}

function mediaType(type = ''): string {
  return type.toLowerCase().split(';')[0]?.trim() ?? '';
}
