import type { Page } from '../model.js';
import { decode } from '../text/decode.js';
import { webAddress } from './addresses.js';
import { oneLine } from './plain.js';
import { decodedHtml } from './references.js';
import { scanTags } from './tags.js';

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
/** No page has more feeds of its own; one that names more is no use to a person. */
const MOST = 100;
const SPACES = /\s+/;
/** Where sites keep a feed that they do not name: to be tried, as a last resort, in this order. */
const COMMON_PATHS = ['/feed', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml', '/feed.json'];

/**
 * The feeds that a page names: by <link rel="alternate"> first, else by links that look like a feed's, those for comments last.
 * Empty where there is none.
 */
export function discoverFeeds(page: Page): FeedLink[] {
  let base = page.url;
  const named: FeedLink[] = [];
  const linked: FeedLink[] = [];
  let attributes = new Map<string, string>();
  scanTags(decode(page.bytes, page.charset), {
    attribute: (name, value) => attributes.set(name, decodedHtml(value).trim()),
    open(name) {
      const href = attributes.get('href') ?? '';
      if (name === 'base') base = webAddress(href, page.url) ?? base;
      else if (name === 'link' && isFeedLink(attributes)) add(named, href, base, attributes);
      else if (name === 'a' && LOOKS_LIKE_FEED.test(href)) add(linked, href, base, attributes);
      attributes = new Map();
    },
  });
  const found = named.length > 0 ? named : linked;
  return found.toSorted((a, b) => Number(NOT_NEWS.test(a.url)) - Number(NOT_NEWS.test(b.url)));
}

/** Addresses at which a site that names no feed may have one. */
export function commonFeedAddresses(site: string): string[] {
  return URL.canParse(site) ? COMMON_PATHS.map((path) => new URL(path, site).href) : [];
}

function isFeedLink(attributes: ReadonlyMap<string, string>): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(SPACES);
  const type = typeOf(attributes);
  if (relations.includes('stylesheet')) return false;
  if (relations.includes('feed')) return true;
  if (!relations.includes('alternate') || !TYPES.test(type)) return false;
  return !GENERIC.test(type) || LOOKS_LIKE_FEED.test(attributes.get('href') ?? '');
}

function typeOf(attributes: ReadonlyMap<string, string>): string {
  return (attributes.get('type') ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
}

function add(found: FeedLink[], href: string, base: string | undefined, attributes: ReadonlyMap<string, string>): void {
  const url = webAddress(href, base);
  if (url === undefined || found.length === MOST || found.some((link) => link.url === url)) return;
  const title = oneLine(attributes.get('title') ?? '');
  const type = typeOf(attributes);
  found.push({ url, ...(title === '' ? {} : { title }), ...(type === '' ? {} : { type }) });
}
