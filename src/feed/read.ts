import { NutgrafError } from '../errors.js';
import type { Entry, FeedInfo, Page, Problem } from '../model.js';
import { decode } from '../text/decode.js';
import { canonicalRss } from './canonical.js';
import { draftOf, type FeedDraft } from './draft.js';
import { entriesOf, feedInfoOf } from './entries.js';
import { draftOfJson } from './json.js';
import { type Kind, kindOfText } from './kind.js';
import { type FeedXml, parseXml } from './xml.js';

export interface FeedReading {
  readonly feed: FeedInfo;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}
/** A draft, and what was wrong with the feed. */
interface Found {
  readonly draft: FeedDraft;
  readonly truncated: boolean;
}

/**
 * Reads a feed of any format, as far as it is whole: what is broken is mended or left out, with a Problem. Throws NutgrafError
 * 'bad-feed' when there is no feed in the page at all.
 */
export async function readFeed(page: Page): Promise<FeedReading> {
  const text = decode(page.bytes, page.charset);
  const found = JSON_START.test(text) ? draftOfJson(text, page.url) : await draftOfXml(text, page.url);
  if (found === undefined) throw await noFeed(page, text);
  const feed = feedInfoOf(found.draft, page.url);
  const entries = entriesOf(found.draft, feed, page.source);
  return { feed, entries, problems: found.truncated ? [cutShort(page, entries.length)] : [] };
}

const JSON_START = /^[\s\ufeff]*\{/;

async function draftOfXml(text: string, url: string | undefined): Promise<Found | undefined> {
  const xml = parseXml(text);
  if (!isFeed(xml)) return undefined;
  return { draft: await parsed(draftOf(xml, url)), truncated: xml.truncated };
}

/** OPML and RDF of other kinds have a root as well. */
function isFeed({ root, channel, items }: FeedXml): boolean {
  return items.length > 0 || channel !== undefined || root?.name === 'rss';
}

/** The draft as rss-parser reads it: canonical RSS in, the same entries in the same order out. */
async function parsed(draft: FeedDraft): Promise<FeedDraft> {
  const { default: Parser } = await import('rss-parser');
  const { title, items } = await new Parser().parseString(canonicalRss(draft));
  return {
    ...draft,
    title,
    items: draft.items.map(({ updated, summary, content }, i) => {
      const { guid: id, title, link: url, pubDate: published, creator: author, categories = [] } = items[i] ?? {};
      return { id, title, url, published, updated, author, summary, content, categories };
    }),
  };
}

const WHAT = {
  html: 'an HTML page',
  opml: 'a list of feeds (OPML)',
  items: 'JSON items',
  text: 'plain text',
  feed: 'broken markup',
} satisfies Record<Kind, string>;

async function noFeed(page: Page, text: string): Promise<NutgrafError> {
  const kind = kindOfText(text);
  // cheerio takes longer to load than most feeds to read
  const [link] = kind === 'html' ? (await import('./discover.js')).discoverFeeds(page) : [];
  const what = text.trim() === '' ? 'empty' : WHAT[kind];
  const remedy =
    link === undefined
      ? 'give the address of a feed (RSS, Atom or JSON Feed)'
      : `the feed that it names is ${link.url}`;
  return new NutgrafError('bad-feed', `${page.source}: ${what}, no feed; ${remedy}`);
}

function cutShort({ source, url }: Page, entries: number): Problem {
  const message = `${source}: the feed ends in the middle; ${entries} whole ${entries === 1 ? 'entry was' : 'entries were'} read`;
  return { stage: 'feed', code: 'truncated', message, source, ...(url === undefined ? {} : { url }) };
}
