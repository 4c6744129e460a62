import type { Page } from '../model.js';
import { decode } from '../text/decode.js';
import { webAddress } from './addresses.js';
import { legal } from './characters.js';
import { escaped } from './markup.js';
import { oneLine } from './plain.js';
import { parseXml, type XmlElement } from './xml.js';

/** A feed of a list; `groups` = the names of the outlines around it, outermost first. */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string;
  readonly site?: string;
  readonly groups: readonly string[];
}
/** The attributes of an outline, by what programs call them; names come in lower case. */
const ADDRESSES = ['xmlurl', 'feedurl', 'rssurl', 'url', 'href'];
const TITLES = ['title', 'text', 'name', 'description'];
const SITES = ['htmlurl', 'siteurl', 'website', 'link'];
const FEED_SCHEME = /^feed:(?:\/\/)?(?=https?:)/i;
const BARE_FEED = /^feed:(?:\/\/)?/i;
const WEB = /^https?:\/\//i;

/** The feeds of an OPML list, each address once, in its order. Broken markup is read as far as it goes; links that are no feeds are left out. */
export function readOpml(page: Page): OpmlFeed[] {
  const { root } = parseXml(decode(page.bytes, page.charset));
  const found = new Map<string, OpmlFeed>();
  if (root !== undefined) collect(root, [], page.url, found);
  return [...found.values()];
}

function collect(
  element: XmlElement,
  groups: readonly string[],
  base: string | undefined,
  found: Map<string, OpmlFeed>,
): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name !== 'outline') {
      if (child.name !== 'head') collect(child, groups, base, found);
      continue;
    }
    const title = attribute(child, TITLES);
    const feed = addressOf(child, base);
    if (feed === undefined) {
      collect(child, title === undefined ? groups : [...groups, title], base, found);
      continue;
    }
    const site = attribute(child, SITES);
    if (!found.has(feed))
      found.set(feed, {
        url: feed,
        ...(title === undefined ? {} : { title }),
        ...(site !== undefined && WEB.test(site) ? { site } : {}),
        groups,
      });
    collect(child, groups, base, found);
  }
}

function addressOf(outline: XmlElement, base: string | undefined): string | undefined {
  const type = (outline.attributes['type'] ?? '').toLowerCase();
  // in type="link" and "include", url is a page or another list
  const names = type === 'link' || type === 'include' ? ADDRESSES.slice(0, 3) : ADDRESSES;
  const told = attribute(outline, names)?.replace(FEED_SCHEME, '').replace(BARE_FEED, 'http://');
  return webAddress(told ?? '', base);
}

function attribute(outline: XmlElement, names: readonly string[]): string | undefined {
  return names.map((name) => oneLine(outline.attributes[name] ?? '')).find((value) => value !== '');
}

/** An OPML 2.0 list of feeds, grouped as they say. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${attributeText(title)}</title></head>`,
    '  <body>',
  ];
  return `${[...lines, ...outlines(feeds, 0), '  </body>', '</opml>'].join('\n')}\n`;
}

/** The outlines of the feeds at a depth of groups: those that are in no deeper group, then each group. */
function outlines(feeds: readonly OpmlFeed[], depth: number): string[] {
  const indent = '  '.repeat(depth + 2);
  const here = feeds.filter(({ groups }) => groups.length <= depth).map((feed) => `${indent}${outlineOf(feed)}`);
  const deeper = new Map<string, OpmlFeed[]>();
  for (const feed of feeds) {
    const name = feed.groups[depth];
    if (name !== undefined) deeper.set(name, [...(deeper.get(name) ?? []), feed]);
  }
  const groups = [...deeper].flatMap(([name, members]) => [
    `${indent}<outline text="${attributeText(name)}">`,
    ...outlines(members, depth + 1),
    `${indent}</outline>`,
  ]);
  return [...here, ...groups];
}

function outlineOf({ url, title, site }: OpmlFeed): string {
  const name = attributeText(title ?? url);
  const page = site === undefined ? '' : ` htmlUrl="${attributeText(site)}"`;
  return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${attributeText(url)}"${page}/>`;
}

const attributeText = (text: string) => escaped(legal(text));
