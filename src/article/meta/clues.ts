import { NAME, nameBits } from '../names.js';
import type { Node, Page } from '../page.js';

/** Everything in a page that may tell its metadata, gathered in one walk, in document order. */
export interface Clues {
  /** by lower-case name, property or itemprop */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** href by lower-case rel */
  readonly links: ReadonlyMap<string, string>;
  readonly titles: readonly string[];
  readonly headings: readonly Heading[];
  readonly scripts: readonly string[];
  readonly times: readonly TimeClue[];
  readonly authors: readonly AuthorClue[];
  /** a field for a password stands in it */
  readonly password: boolean;
  readonly language?: string;
}
export interface Heading {
  readonly level: number;
  /** without the kicker */
  readonly text: string;
  /** the line above the headline, set inside of it: a topic or a place */
  readonly kicker?: string;
  /** it leads to the site's first page: the site's name, and no headline */
  readonly home: boolean;
  /** it is one text, no line above or below it in marks of their own */
  readonly whole: boolean;
  readonly node: number;
}
/** `told` = the machine-readable value, `published` = the markup says that it is the date of publication */
export interface TimeClue {
  readonly told?: string;
  readonly text: string;
  readonly node: number;
  readonly published: boolean;
}
/** `sure`: 3 = itemprop, 2 = rel, 1 = class, 0 = the address that it leads to */
export interface AuthorClue {
  readonly text: string;
  readonly node: number;
  readonly sure: number;
  /** tag and class */
  readonly name: string;
}

const SPACE = /\s+/g;
const NOT_SPACE = /\S/;
/** Their names speak of the whole page: "comments-open". */
const WHOLE: ReadonlySet<string> = new Set('html body main article section form'.split(' '));
const CONTROLS: ReadonlySet<string> = new Set('label input textarea button select option'.split(' '));
const MAX_TEXT = 400;
/** More clues of a kind than this come from lists of other articles. */
const MAX_CLUES = 60;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:by-?line|author|autor|auteur|autore|redakteur|writer|contrib|contributor|journalist)s?(?:[\s_-]*(?:name|names|link|by|text|title|url|item))?(?:$|[\s_])|(?:author|byline)[A-Z_-]{0,2}(?:[Nn]ame|[Ll]ink)|__author|__byline|p-author|\bfn\b/i;
const COMMENT = /^(?:comments?|reviews?|suggestedAnswer|acceptedAnswer)$/;
/** The address of the page of an author. */
const AUTHOR_ADDRESS =
  /\/(?:(?:post-?|guest-?)?authors?|autor(?:en|es|in|i)?|autore|auteurs?|redakteure?|journalist(?:e|en|es|s)?|writers?|contributors?|columnists?|reporters?|staff|by|byline)\/[^/?#\p{L}]*\p{L}[^/?#]*\/?(?:[?#]|$)/iu;
/** Who took the picture. */
const OF_PICTURE = /(?:byline|author|credit)[_-]*(?:image|photo|img)|(?:image|photo|img)[_-]*(?:byline|author|credit)/i;
const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|over-?title|eyebrow|dachzeile|spitzmarke|ober-?zeile|ober-?titel|top-?line|pre-?title|title-?header|super-?(?:title|head|headline)|pre-?head(?:line)?|catch-?line|roof-?line|vor-?zeile|sur-?titre|antetitulo|volanta|chapeau|occhiello)(?:$|[\s_-])/i;
/** The address of a site's first page, also as an archive of the web gives it. */
const HOME = /(?:^|\/)https?:\/\/[^/?#]+\/?(?:index\.\w{2,5})?$|^\.?\/(?:[a-z]{2}\/?)?(?:index\.\w{2,5})?$/i;
const KICKER_END = /^[\s:|·•–—-]+/;
const KICKER_REACH = 12;
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datum|fecha|data|published|pubdate|posted-on|publish|timestamp|dateline|time)(?:$|[\s_-])|(?:[Pp]ublish|[Pp]ost|[Ee]ntry|[Aa]rticle)[a-z_-]{0,4}(?:[Dd]ate|[Tt]ime|[Dd]atum)/;

/** Gathers the clues of a page. */
export function gatherClues(page: Page): Clues {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const titles: string[] = [];
  const headings: Heading[] = [];
  const scripts: string[] = [];
  const times: TimeClue[] = [];
  const authors: AuthorClue[] = [];
  const gather = new Map<string, (node: Node, index: number) => void>([
    ['meta', (node) => readMeta(node.attributes, metas)],
    ['link', (node) => readLink(node.attributes, links)],
    ['title', (_, index) => add(titles, textOf(page, index))],
    ['h1', (_, node) => add(headings, headingOf(page, node, 1))],
    ['h2', (_, node) => add(headings, headingOf(page, node, 2))],
    ['script', (node, index) => add(scripts, index + 1 < node.end ? page.nodes[index + 1]!.text : undefined)],
  ]);
  let language: string | undefined;
  let commentsEnd = 0;
  let password = false;
  for (const [index, node] of page.nodes.entries()) {
    if (node.tag === '') continue;
    if (node.tag === 'html') language ??= node.attributes['lang'] ?? node.attributes['xml:lang'];
    gather.get(node.tag)?.(node, index);
    if (node.tag === 'input' && node.attributes['type'] === 'password') password = true;
    if (index >= commentsEnd && isComments(node)) commentsEnd = node.end;
    if (index < commentsEnd) continue;
    if (times.length < MAX_CLUES) add(times, timeClue(page, index, node));
    const sure = authors.length < MAX_CLUES ? authorSign(node) : undefined;
    if (sure !== undefined) {
      const name = `${node.tag} ${node.attributes['class'] ?? ''}`;
      add(authors, { text: node.attributes['content'] ?? textOf(page, index), node: index, sure, name });
    }
  }
  return {
    metas,
    links,
    titles,
    headings,
    scripts,
    times,
    authors,
    password,
    ...(language === undefined ? {} : { language }),
  };
}

/** Whether an element holds readers' comments: their authors and dates are not the article's. */
function isComments({ tag, attributes }: Node): boolean {
  if (WHOLE.has(tag)) return false;
  const { class: classes, id } = attributes;
  if (COMMENT.test(attributes['itemprop'] ?? '')) return true;
  return (
    (classes !== undefined && (nameBits(classes) & NAME.comment) !== 0) ||
    (id !== undefined && (nameBits(id) & NAME.comment) !== 0)
  );
}

function add<T>(list: T[], value: T | undefined): void {
  if (value !== undefined && list.length < MAX_CLUES) list.push(value);
}

/** A heading; what the markup of one of first level names as the line above the headline is apart. */
function headingOf(page: Page, index: number, level: number): Heading {
  const { nodes } = page;
  const text = textOf(page, index);
  const home = isHome(page, index);
  let texts = 0;
  for (let i = index + 1; i < nodes[index]!.end && texts < 2; i++) if (NOT_SPACE.test(nodes[i]!.text)) texts++;
  const heading = { level, text, home, whole: texts === 1, node: index };
  for (let i = index + 1; level === 1 && i < nodes[index]!.end && i < index + KICKER_REACH; i++) {
    const classes = nodes[i]!.attributes['class'];
    if (classes === undefined || !KICKER.test(classes)) continue;
    const kicker = textOf(page, i);
    const rest = text.startsWith(kicker) ? text.slice(kicker.length).replace(KICKER_END, '') : '';
    if (kicker !== '' && rest.includes(' ')) return { ...heading, text: rest, kicker };
  }
  return heading;
}

/** Whether a heading is a link to the site's first page, or stands in one. */
function isHome({ nodes }: Page, index: number): boolean {
  const { end, parent } = nodes[index]!;
  const around = parent < 0 ? undefined : nodes[parent]!;
  const inside = nodes.slice(index + 1, Math.min(end, index + KICKER_REACH));
  return [around, ...inside].some(
    (node) =>
      node?.tag === 'a' &&
      (HOME.test(node.attributes['href'] ?? '-') || node.attributes['rel']?.split(' ').includes('home') === true),
  );
}

/** The text of an element, white space collapsed, cut at 400 characters. */
export function textOf(page: Page, index: number): string {
  const { nodes } = page;
  let text = '';
  for (let i = index + 1; i < nodes[index]!.end && text.length < MAX_TEXT * 2; i++) {
    const node = nodes[i]!;
    if (node.tag === '') text += node.text.length > MAX_TEXT * 2 ? node.text.slice(0, MAX_TEXT * 2) : node.text;
    else if (node.tag === 'script' || node.tag === 'style' || node.tag === 'noscript') i = node.end - 1;
    else if (node.tag !== 'b' && node.tag !== 'i' && node.tag !== 'em' && node.tag !== 'strong') text += ' ';
  }
  return text.replace(SPACE, ' ').trim().slice(0, MAX_TEXT);
}

function readMeta(attributes: Node['attributes'], metas: Map<string, string[]>): void {
  const content = attributes['content']?.trim();
  if (content === undefined || content === '') return;
  const keys = new Set([attributes['property'], attributes['name'], attributes['itemprop'], attributes['http-equiv']]);
  for (const key of keys) {
    if (key === undefined || key === '') continue;
    for (const word of key.toLowerCase().split(' ')) {
      const values = metas.get(word);
      if (values === undefined) metas.set(word, [content]);
      else if (values.length < MAX_CLUES) values.push(content);
    }
  }
}

function readLink(attributes: Node['attributes'], links: Map<string, string>): void {
  const { rel, href } = attributes;
  if (rel === undefined || href === undefined) return;
  for (const word of rel.toLowerCase().split(' ')) if (!links.has(word)) links.set(word, href);
}

function timeClue(page: Page, index: number, node: Node): TimeClue | undefined {
  const { attributes } = node;
  const prop = attributes['itemprop'] ?? attributes['property'] ?? '';
  const published = prop.includes('datePublished') || attributes['pubdate'] !== undefined;
  const classes = attributes['class'] ?? '';
  const known = node.tag === 'time' || published || prop === 'dateCreated';
  if (!known && !(classes !== '' && DATE_CLASS.test(classes)) && !DATE_CLASS.test(attributes['id'] ?? ''))
    return undefined;
  const text = textOf(page, index);
  if (text.length > 150 && !known) return undefined;
  const told = attributes['datetime'] ?? attributes['content'] ?? (known ? attributes['title'] : undefined);
  return {
    text,
    node: index,
    published: published || classes.includes('published'),
    ...(told === undefined ? {} : { told }),
  };
}

function authorSign(node: Node): AuthorClue['sure'] | undefined {
  const { attributes } = node;
  if (CONTROLS.has(node.tag)) return undefined;
  const prop = attributes['itemprop'];
  if (prop?.split(' ').includes('author')) return 3;
  if (attributes['rel']?.split(' ').includes('author')) return 2;
  const classes = attributes['class'];
  if (classes !== undefined && isAuthorName(classes)) return 1;
  const { id, href } = attributes;
  if (id !== undefined && isAuthorName(id)) return 1;
  return node.tag === 'a' && href !== undefined && AUTHOR_ADDRESS.test(href) ? 0 : undefined;
}

function isAuthorName(name: string): boolean {
  const bits = nameBits(name);
  if ((bits & (NAME.byline | NAME.drop)) === 0 || (bits & NAME.caption) !== 0 || OF_PICTURE.test(name)) return false;
  return name.length < 200 && AUTHOR_CLASS.test(name);
}
