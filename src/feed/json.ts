import { parseDate } from './dates.js';
import type { FeedDraft, ItemDraft } from './draft.js';
import { escaped, withBase } from './markup.js';

type JsonObject = Readonly<Record<string, unknown>>;
const ITEMS = /"items"\s{0,50}:\s{0,50}\[/;
/** A string, to be left alone, or a comma before the end of an object or array. */
const TRAILING_COMMA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|,(?=\s{0,100}[\]}])/g;
const WEB = /^https?:\/\//i;

/**
 * A JSON Feed (1.0, 1.1), its object whole or cut short, or undefined where the text is none. `truncated` = what is there is
 * not valid JSON: the items that are whole were taken.
 */
export function draftOfJson(text: string, url?: string): { draft: FeedDraft; truncated: boolean } | undefined {
  const source = text.slice(text.indexOf('{'));
  const whole = parsed(source) ?? parsed(source.replace(TRAILING_COMMA, (found) => (found === ',' ? '' : found)));
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

/** The objects at the beginning of an array that is broken somewhere. */
function wholeItems(text: string): JsonObject[] {
  const items: JsonObject[] = [];
  let depth = 0;
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const found = text.charAt(i);
    if (found === '"') quoted = !quoted;
    else if (quoted && found === '\\') i++;
    else if (!quoted && found === '{' && depth++ === 0) start = i;
    else if (!quoted && found === '}' && --depth === 0) items.push(...objects([parsed(text.slice(start, i + 1))]));
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
  return told ?? text(holder['author']);
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
  const given = text(value);
  if (given === undefined || !URL.canParse(given, base)) return undefined;
  const { protocol, href } = new URL(given, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
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
