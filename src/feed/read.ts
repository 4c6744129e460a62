import type { Entry, FeedInfo, Page, Problem } from '../model.js';

export interface FeedReading {
  readonly feed: FeedInfo;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Reads a feed of any format. Throws NutgrafError 'bad-feed' when there is no feed in the page at all. */
export async function readFeed(page: Page): Promise<FeedReading> {
  const { default: Parser } = await import('rss-parser');
  const parsed = await new Parser().parseString(new TextDecoder().decode(page.bytes));
  const feed: FeedInfo = { ...(parsed.title ? { title: parsed.title } : {}), ...(page.url ? { url: page.url } : {}) };
  const entries = parsed.items.map((item, i): Entry => {
    const { title, link: url, isoDate: published, contentSnippet: summary } = item;
    const known = Object.fromEntries(
      Object.entries({ title, url, published, summary }).filter(([, value]) => value !== undefined && value !== ''),
    );
    return {
      id: item.guid ?? item.link ?? String(i),
      ...known,
      categories: item.categories ?? [],
      source: page.source,
      feed,
    };
  });
  return { feed, entries, problems: [] };
}
