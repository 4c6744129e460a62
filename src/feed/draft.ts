import { webAddress } from './addresses.js';
import { parseDate } from './dates.js';
import { htmlOf, textOf, withBase } from './markup.js';
import { oneLine } from './plain.js';
import type { FeedXml, XmlElement } from './xml.js';

/** A feed as it was found, its many formats brought to one: addresses whole, texts as HTML, dates read. */
export interface FeedDraft {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly site: string | undefined;
  readonly items: readonly ItemDraft[];
}
export interface ItemDraft {
  readonly id: string | undefined;
  /** HTML, as `summary` and `content` */
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** ISO 8601 with offset */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly author: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly categories: readonly string[];
}

/** Which elements may hold a field, the likeliest first. */
const TITLES = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'];
const PUBLISHED = [
  'pubdate',
  'atom:published',
  'published',
  'atom:issued',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'atom:created',
  'created',
  'date',
];
const UPDATED = ['atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified', 'lastbuilddate'];
const SUMMARIES = [
  'description',
  'atom:summary',
  'summary',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
  'atom:tagline',
];
const CONTENTS = [
  'content:encoded',
  'atom:content',
  'xhtml:body',
  'xhtml:div',
  'content',
  'encoded',
  'body',
  'fulltext',
];
const AUTHORS = [
  'author',
  'atom:author',
  'dc:creator',
  'dcterms:creator',
  'itunes:author',
  'dc:author',
  'googleplay:author',
  'media:credit',
];
const IDS = ['guid', 'atom:id', 'id', 'dc:identifier'];
const CATEGORIES = ['category', 'atom:category', 'dc:subject', 'itunes:category', 'media:category'];
const ATOM: ReadonlySet<string> = new Set(['feed', 'entry', 'atom:feed', 'atom:entry']);
/** The relation of a link to the entry's page: none, or by its name or registered address. */
const PAGE = /^\s*(?:(?:https?:\/\/www\.iana\.org\/assignments\/relation\/)?alternate)?\s*$/i;
const GROUPS: ReadonlySet<string> = new Set(['media:group', 'media:content']);
/** Of an author, in characters. */
const LONGEST_NAME = 500;
const BARE_ADDRESS = /^(?:\S+@\S+|https?:\S+)$/;
/** A category's term that is a key for programs. */
const OPAQUE = /^\s*(?:\d*|https?:\S+)\s*$/;
const WEB = /^https?:\/\//i;

/** `url` = where the feed was read from, if that is known. */
export function draftOf({ channel, items, root }: FeedXml, url?: string): FeedDraft {
  const head = channel ?? root;
  const start = head?.base ?? url;
  const site = head === undefined ? undefined : linkOf(head, start);
  const self = head === undefined ? undefined : atomLink(head, start, (rel) => rel === 'self');
  const base = start ?? self ?? site;
  const author = head === undefined || head.name !== 'atom:feed' ? undefined : authorOf(head);
  return {
    title: head === undefined ? undefined : firstHtml(head, TITLES, base),
    url: self,
    site,
    items: items.filter(isFilled).map((item) => itemOf(item, item.base ?? base, author)),
  };
}

function itemOf(item: XmlElement, base: string | undefined, feedAuthor: string | undefined): ItemDraft {
  return {
    id: idOf(item, base),
    title: firstHtml(item, TITLES, base),
    url: addressOf(item, base),
    author: authorOf(item) ?? feedAuthor,
    summary: firstHtml(item, SUMMARIES, base),
    content: firstHtml(item, CONTENTS, base),
    published: dateOf(item, PUBLISHED),
    updated: dateOf(item, UPDATED),
    categories: categoriesOf(item),
  };
}

const isFilled = (item: XmlElement) => item.children.some((child) => typeof child !== 'string');

/** The entry's page: its link, else a guid that is an address, else a link that is made for something near it. */
function addressOf(item: XmlElement, base: string | undefined): string | undefined {
  return (
    linkOf(item, base) ??
    permalinkOf(item) ??
    texts(item, ['feedburner:origlink']).find((text) => WEB.test(text)) ??
    atomLink(item, base, (rel) => rel === 'related' || rel === 'via') ??
    sourceOf(item, base)
  );
}

/** RSS has one link, and where a feed has more the last one counts; Atom has one for each use. */
function linkOf(element: XmlElement, base: string | undefined): string | undefined {
  if (ATOM.has(element.name)) return atomLink(element, base, isPage) ?? guess(element, base);
  const links = children(element, ['link']).flatMap((link) => {
    const { href, rel } = link.attributes;
    return isPage(rel ?? '') ? [webAddress(href ?? textOf(link), link.base ?? base)] : [];
  });
  return links.findLast((link) => link !== undefined) ?? atomLink(element, base, isPage) ?? guess(element, base);
}

const isPage = (rel: string) => PAGE.test(rel);

/** An address where it does not belong: in another element, or behind a link that was closed before it. */
function guess(element: XmlElement, base: string | undefined): string | undefined {
  const loose = element.children.filter((child) => typeof child === 'string').find((text) => WEB.test(text.trim()));
  const named = children(element, ['uri', 'url']).map(textOf);
  const about = element.attributes['rdf:about'] ?? '';
  return [...named, loose ?? '', WEB.test(about) ? about : '']
    .map((text) => webAddress(text, base))
    .find((address) => address !== undefined);
}

function atomLink(element: XmlElement, base: string | undefined, accept: (rel: string) => boolean): string | undefined {
  const links = children(element, ['atom:link', 'link']).flatMap((link) => {
    const href = webAddress(link.attributes['href'] ?? '', link.base ?? base);
    return href === undefined || !accept(link.attributes['rel'] ?? '')
      ? []
      : [{ href, type: link.attributes['type'] ?? 'text/html' }];
  });
  return (links.find(({ type }) => type.includes('html')) ?? links[0])?.href;
}

function permalinkOf(item: XmlElement): string | undefined {
  return children(item, IDS)
    .filter((id) => (id.attributes['ispermalink'] ?? 'true').trim().toLowerCase() !== 'false')
    .map((id) => textOf(id).trim())
    .find((id) => WEB.test(id) && URL.canParse(id));
}

function sourceOf(item: XmlElement, base: string | undefined): string | undefined {
  return children(item, ['atom:content'])
    .map((content) => webAddress(content.attributes['src'] ?? '', content.base ?? base))
    .find((src) => src !== undefined);
}

function idOf(item: XmlElement, base: string | undefined): string | undefined {
  const told = children(item, IDS)
    .map((id) => [textOf(id).trim(), id] as const)
    .find(([text]) => text !== '');
  if (told === undefined) return item.attributes['rdf:about'];
  const [text, element] = told;
  // an Atom id under xml:base is written as a relative address by some
  if (element.name === 'atom:id' && element.base !== undefined && URL.canParse(text, base))
    return new URL(text, element.base).href;
  return text;
}

/** The first author that has a name, else the e-mail or web address that is given in its place. */
function authorOf(element: XmlElement): string | undefined {
  const authors = children(element, AUTHORS).flatMap((author) => {
    const parts = children(author, ['atom:name', 'name', 'atom:email', 'email', 'atom:uri', 'uri']);
    const told = [...parts.map(textOf), parts.length > 0 ? '' : textOf(author)].find((text) => text.trim() !== '');
    return told === undefined ? [] : [told.trim().slice(0, LONGEST_NAME)];
  });
  return authors.find((author) => !BARE_ADDRESS.test(author)) ?? authors[0];
}

function categoriesOf(item: XmlElement): string[] {
  const named = children(item, CATEGORIES).map((category) => {
    const { term, label, text } = category.attributes;
    const code = term === undefined || OPAQUE.test(term);
    return [textOf(category), code ? label : term, term, text].find((value) => value?.trim()) ?? '';
  });
  const keywords = texts(item, ['itunes:keywords']).flatMap((list) => list.split(','));
  return [...new Set([...named, ...keywords].map(oneLine))].filter((name) => name !== '');
}

function firstHtml(element: XmlElement, names: readonly string[], base: string | undefined): string | undefined {
  for (const child of children(element, names)) {
    const html = htmlOf(child).trim();
    if (html !== '') return withBase(html, child.base ?? base);
  }
  return undefined;
}

function dateOf(item: XmlElement, names: readonly string[]): string | undefined {
  return texts(item, names)
    .map(parseDate)
    .find((date) => date !== undefined);
}

function texts(element: XmlElement, names: readonly string[]): string[] {
  return children(element, names)
    .map((child) => textOf(child).trim())
    .filter((text) => text !== '');
}

/** The children with one of these names, in the order of the names; those of media groups count as the entry's own. */
function children(element: XmlElement, names: readonly string[]): XmlElement[] {
  const own = element.children.filter((child) => typeof child !== 'string');
  const grouped = own
    .filter(({ name }) => GROUPS.has(name))
    .flatMap((group) => group.children.filter((child) => typeof child !== 'string'));
  const all = [...own, ...grouped];
  return names.flatMap((name) => all.filter((child) => child.name === name));
}
