import type { Page } from '../model.js';
import { decode } from '../text/decode.js';

/** What a page is: a feed, a list of feeds (OPML), a web page, items (NDJSON, or an array in JSON), or plain text. */
export type Kind = 'feed' | 'opml' | 'html' | 'items' | 'text';

/** The beginning of a page says what it is; beyond this many bytes nobody looks. */
const HEAD = 65_536;
const JSON_FEED =
  /"version"\s{0,20}:\s{0,20}"(?:https?:)?[\\/]{0,4}(?:www\.)?jsonfeed\.org|"items"\s{0,20}:\s{0,20}\[/i;
const JSON_ARRAY = /^\[\s*(?:\{|\])/;
/** The elements that may say what the whole is; those in comments do not. */
const TELLING =
  /<!--[\s\S]*?(?:-->|$)|<(?:(!doctype\s{1,20}html|html|head|body)|(?:[\w-]{1,20}:)?(rss|rdf|feed|opml)|(channel|item|entry)|article|main|section|div|p|h[1-6]|table|a|span|ul|title|meta|script)(?=[\s>/])/gi;

/** Tells what a page is by its content. */
export function kindOf(page: Page): Kind {
  return kindOfText(decode(page.bytes.subarray(0, HEAD), page.charset));
}

export function kindOfText(text: string): Kind {
  const head = text.slice(0, HEAD).trimStart();
  if (head.startsWith('{')) return kindOfJson(head);
  if (JSON_ARRAY.test(head)) return 'items';
  let kind: Kind = 'text';
  let wrapped = false;
  for (const [all, page, root, part] of head.matchAll(TELLING)) {
    if (all.startsWith('<!--')) continue;
    if (root !== undefined) return root.toLowerCase() === 'opml' ? 'opml' : 'feed';
    // markup within a page makes it one; without, it may be a server's warning in front of a feed, and a page may be a feed's wrapper
    if (wrapped && page === undefined) return 'html';
    wrapped ||= page !== undefined;
    if (kind === 'text' || wrapped) kind = part === undefined ? 'html' : 'feed';
  }
  return kind;
}

/** A JSON Feed is one object; items are one a line. */
function kindOfJson(head: string): Kind {
  const [line = ''] = head.split('\n', 1);
  try {
    const first: unknown = JSON.parse(line);
    const feed =
      typeof first === 'object' &&
      first !== null &&
      ('items' in first ? Array.isArray(first.items) : JSON_FEED.test(line));
    return feed ? 'feed' : 'items';
  } catch {
    return JSON_FEED.test(head) ? 'feed' : 'items';
  }
}
