import { webAddress } from './addresses.js';
import { parseDate } from './dates.js';
import type { FeedDraft, ItemDraft } from './draft.js';
import { escaped, withBase } from './markup.js';

type JsonObject = Readonly<Record<string, unknown>>;
const ITEMS = /"items"\s{0,50}:\s{0,50}\[/;
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x7b, 0x7d];
const AFTER_COMMA = /\s*[\]}]/y;
/** Of an author, in characters. */
const LONGEST_NAME = 500;
const WEB = /^https?:\/\//i;

/**
 * A JSON Feed (1.0, 1.1), its object whole or cut short, or undefined where the text is none. `truncated` = what is there is
 * not valid JSON: the items that are whole were taken.
 */
export function draftOfJson(text: string, url?: string): { draft: FeedDraft; truncated: boolean } | undefined {
  const source = text.slice(text.indexOf('{'));
  const whole = parsed(source) ?? parsed(withoutTrailingCommas(source));
  if (whole !== undefined) {
    const { items } = whole;
    const isFeed = Array.isArray(items) || String(whole['version']).includes('jsonfeed.org');
    return isFeed ? { draft: draftOf(whole, objects(items), url), truncated: false } : undefined;
  }
  const start = ITEMS.exec(source);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const head = parsed(`${source.slice(0, from)}]}`) ?? {};
  return { draft: draftOf(head, wholeItems(source.slice(from)), url), truncated: true };
}

/** JSON without the commas that some write behind the last member. */
function withoutTrailingCommas(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const i of outsideStrings(text)) {
    if (text.charCodeAt(i) !== COMMA) continue;
    AFTER_COMMA.lastIndex = i + 1;
    if (!AFTER_COMMA.test(text)) continue;
    parts.push(text.slice(from, i));
    from = i + 1;
  }
  return parts.join('') + text.slice(from);
}

/** The places of a JSON text that are not in a string. */
function* outsideStrings(text: string): Generator<number> {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (!quoted) yield i;
    else if (code === BACKSLASH) i++;
  }
}

/** The objects at the beginning of an array that is broken somewhere. */
function wholeItems(text: string): JsonObject[] {
  const items: JsonObject[] = [];
  let depth = 0;
  let start = 0;
  for (const i of outsideStrings(text)) {
    const code = text.charCodeAt(i);
    if (code === OPEN && depth++ === 0) start = i;
    if (code === CLOSE && --depth < 0) break;
    if (code === CLOSE && depth === 0) items.push(...objects([parsed(text.slice(start, i + 1))]));
  }
  return items;
}

function draftOf(feed: JsonObject, items: readonly JsonObject[], from: string | undefined): FeedDraft {
  const url = address(feed['feed_url'], from);
  const site = address(feed['home_page_url'], url ?? from);
  const base = from ?? url ?? site;
  const author = authorOf(feed);
  return { title: html(text(feed['title'])), url, site, items: items.map((item) => itemOf(item, base, author)) };
}

function itemOf(item: JsonObject, base: string | undefined, feedAuthor: string | undefined): ItemDraft {
  const id = text(item['id']);
  const content = text(item['content_html']) ?? html(text(item['content_text']));
  return {
    id,
    title: html(text(item['title'])),
    url:
      address(item['url'], base) ??
      address(item['external_url'], base) ??
      (id !== undefined && WEB.test(id) ? id : undefined),
    published: dateOf(item['date_published']),
    updated: dateOf(item['date_modified']),
    author: authorOf(item) ?? feedAuthor,
    summary: html(text(item['summary'])),
    content: content === undefined ? undefined : withBase(content, base),
    categories: [item['tags']].flat().flatMap((tag) => text(tag) ?? []),
  };
}

function authorOf(holder: JsonObject): string | undefined {
  const authors = [...objects([holder['author']]), ...objects(holder['authors'])];
  const told = authors.map((author) => text(author['name']) ?? text(author['url'])).find((name) => name !== undefined);
  return (told ?? text(holder['author']))?.slice(0, LONGEST_NAME);
}

/** Plain text as HTML. */
function html(plain: string | undefined): string | undefined {
  return plain === undefined ? undefined : escaped(plain);
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function address(value: unknown, base: string | undefined): string | undefined {
  return webAddress(text(value) ?? '', base);
}

function dateOf(value: unknown): string | undefined {
  const given = text(value);
  return given === undefined ? undefined : parseDate(given);
}

function parsed(source: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
