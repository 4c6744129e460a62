import { load } from 'cheerio/slim';
import type { Page } from '../model.js';
import { decode } from '../text/decode.js';
import { oneLine } from './plain.js';

/** A feed that a page names as its own. */
export interface FeedLink {
  readonly url: string;
  readonly title?: string;
  readonly type?: string;
}
const TYPES = /^(?:application|text)\/(?:rss|atom|rdf|feed|xml|json|x-rss|x\.atom)\+?(?:xml|json)?$/;
const GENERIC = /^(?:application|text)\/(?:xml|json)$/;
const LOOKS_LIKE_FEED =
  /(?:^|[/._-])(?:rss|atom|feeds?|rdf|syndication)(?:[/._?-]|$)|\.(?:rss|atom|rdf)$|feedburner\./i;
const NOT_NEWS = /\/(?:comments?|oembed|wp-json)\b/i;
const SPACES = /\s+/;
/** Where sites keep a feed that they do not name: to be tried, as a last resort, in this order. */
const COMMON_PATHS = ['/feed', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml', '/feed.json'];

/**
 * The feeds that a page names: by <link rel="alternate"> first, else by links that look like a feed's, those for comments last.
 * Empty where there is none.
 */
export function discoverFeeds(page: Page): FeedLink[] {
  const $ = load(decode(page.bytes, page.charset));
  const base = resolved($('base[href]').first().attr('href'), page.url) ?? page.url;
  const found: FeedLink[] = [];
  $('link[href][rel]').each((_, element) => {
    const { rel = '', href, type = '', title } = element.attribs;
    const relations = rel.toLowerCase().split(SPACES);
    const kind = type.trim().toLowerCase().split(';')[0] ?? '';
    const named = relations.includes('feed') || (relations.includes('alternate') && isFeedType(kind, href ?? ''));
    if (named && !relations.includes('stylesheet')) add(found, resolved(href, base), title, kind);
  });
  if (found.length === 0)
    $('a[href]').each((_, element) => {
      const { href = '', type } = element.attribs;
      if (LOOKS_LIKE_FEED.test(href)) add(found, resolved(href, base), $(element).text(), type);
    });
  return found.toSorted((a, b) => Number(NOT_NEWS.test(a.url)) - Number(NOT_NEWS.test(b.url)));
}

/** Addresses at which a site that names no feed may have one. */
export function commonFeedAddresses(site: string): string[] {
  return URL.canParse(site) ? COMMON_PATHS.map((path) => new URL(path, site).href) : [];
}

function isFeedType(type: string, href: string): boolean {
  return TYPES.test(type) && (!GENERIC.test(type) || LOOKS_LIKE_FEED.test(href));
}

function add(found: FeedLink[], url: string | undefined, title: string | undefined, type: string | undefined): void {
  if (url === undefined || found.some((link) => link.url === url)) return;
  const name = oneLine(title ?? '');
  found.push({ url, ...(name === '' ? {} : { title: name }), ...(type ? { type } : {}) });
}

function resolved(href: string | undefined, base: string | undefined): string | undefined {
  const address = href?.trim();
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
