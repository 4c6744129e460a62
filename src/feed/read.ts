import { NutgrafError } from '../errors.js';
import type { Entry, FeedInfo, Page, Problem } from '../model.js';
import { decode } from '../text/decode.js';
import { canonicalRss, OWN_FIELDS } from './canonical.js';
import { draftOf, type FeedDraft } from './draft.js';
import { entriesOf, feedInfoOf } from './entries.js';
import { draftOfJson } from './json.js';
import { kindOfText } from './kind.js';
import { parseXml } from './xml.js';

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
  if (found === undefined) throw noFeed(page, text);
  const feed = feedInfoOf(found.draft, page.url);
  const entries = entriesOf(found.draft, feed, page.source);
  return { feed, entries, problems: found.truncated ? [cutShort(page, entries.length)] : [] };
}

const JSON_START = /^[\s\ufeff]*\{/;

async function draftOfXml(text: string, url: string | undefined): Promise<Found | undefined> {
  const xml = parseXml(text);
  if (xml.root === undefined && xml.items.length === 0) return undefined;
  return { draft: await parsed(draftOf(xml, url)), truncated: xml.truncated };
}

/** The draft as rss-parser reads it. */
async function parsed(draft: FeedDraft): Promise<FeedDraft> {
  const { default: Parser } = await import('rss-parser');
  const parser = new Parser<object, Record<(typeof OWN_FIELDS)[number], string | undefined>>({
    customFields: { item: [...OWN_FIELDS] },
  });
  const { title, items } = await parser.parseString(canonicalRss(draft));
  return {
    ...draft,
    title,
    items: items.map((item) => ({
      id: item.guid,
      title: item.title,
      url: item.link,
      published: item.pubDate,
      updated: item.updated,
      author: item.creator,
      summary: item.brief,
      content: item.full,
      categories: item.categories ?? [],
    })),
  };
}

function noFeed({ source }: Page, text: string): NutgrafError {
  const what = {
    html: 'an HTML page',
    opml: 'a list of feeds (OPML)',
    items: 'NDJSON items',
    text: 'plain text',
    feed: 'nothing',
  }[kindOfText(text)];
  const found = text.trim() === '' ? 'empty' : `${what}, no feed`;
  return new NutgrafError('bad-feed', `${source}: ${found}; give the address of a feed (RSS, Atom or JSON Feed)`);
}

function cutShort({ source, url }: Page, entries: number): Problem {
  const message = `${source}: the feed ends in the middle; ${entries} whole ${entries === 1 ? 'entry was' : 'entries were'} read`;
  return { stage: 'feed', code: 'truncated', message, source, ...(url === undefined ? {} : { url }) };
}
