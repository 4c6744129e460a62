import { articleOfText } from './article/plain.js';
import { readArticle } from './article/read.js';
import { MOVED, NutgrafError } from './errors.js';
import type { Drop } from './feed/filter.js';
import { readItems } from './feed/items.js';
import { kindOf } from './feed/kind.js';
import { readOpml } from './feed/opml.js';
import { readFeed } from './feed/read.js';
import { articleOf } from './item.js';
import type { Article, Entry, Fetch, Item, Page, Problem } from './model.js';
import type { Interest } from './story/interest.js';
import { decode } from './text/decode.js';
import type { ToldTheme } from './theme/told.js';

/** The outside, handed in: how a SOURCE is opened, how an address is fetched, what time it is. */
export interface World {
  readonly open: (source: string) => Promise<Page>;
  readonly fetch: Fetch;
  /** how the page of an entry is fetched, where it is not as anything else is */
  readonly linked?: Fetch;
  /** ISO 8601; asked only when something came over the network, so that the same files give the same bytes whatever the time */
  readonly clock: () => string;
  /** whether `fetch` reaches the network (a mirror does not) */
  readonly live: boolean;
  readonly progress?: (event: Progress) => void;
  readonly wishes?: Wishes;
}
/** What the user's configuration says of feeds. */
export interface Wishes {
  /** what the user calls a feed, by its source */
  readonly names: ReadonlyMap<string, string>;
  /** why an entry is left out, if it is */
  readonly drop: (entry: Entry) => Drop | undefined;
  /** how much a feed counts, and what its items are about, by its source */
  readonly leanings?: ReadonlyMap<string, FeedLeaning>;
  readonly interests?: readonly Interest[];
  /** what no article may be about, as `aboutFor` has it */
  readonly muted?: readonly string[];
}
export interface FeedLeaning {
  readonly weight?: number;
  readonly theme?: ToldTheme;
}
export interface Progress {
  readonly stage: 'sources' | 'pages';
  readonly done: number;
  readonly all: number;
  readonly name: string;
}

export interface Window {
  /** ISO 8601; items dated before it are left out, undated ones stay */
  readonly since?: string;
  readonly until?: string;
}

/** An article with the id it goes by and the outlet that a reader knows it by. */
export interface Gathered {
  readonly id: string;
  readonly source?: string;
  readonly article: Article;
  /** what the configuration says of its feed */
  readonly leaning?: FeedLeaning;
}

/** What the SOURCEs hold, before any article page is fetched. */
export interface Sources {
  readonly entries: readonly Entry[];
  readonly items: readonly Item[];
  readonly pages: readonly { readonly source: string; readonly article: Article }[];
  readonly problems: readonly Problem[];
  /** SOURCEs, and feeds named by an OPML, that gave nothing at all */
  readonly failed: readonly string[];
  /** SOURCEs, and feeds named by an OPML, that were read */
  readonly read: readonly string[];
  /** whether any of it came over the network */
  readonly live: boolean;
}

type Opened = Omit<Sources, 'live'> & { readonly url?: string };
const NOTHING: Opened = { entries: [], items: [], pages: [], problems: [], failed: [], read: [] };

/** What a page is opened for: as an article by itself, or only as the way to its feed. */
export type Want = 'articles' | 'entries';

/** Opens every SOURCE and reads what kind it is; one that fails is a Problem, and the others go on. */
export async function openSources(sources: readonly string[], world: World, want: Want = 'articles'): Promise<Sources> {
  const opened = await Promise.all(sources.map((source) => openOne(source, () => world.open(source), world, want)));
  return {
    entries: opened.flatMap((one) => one.entries).filter((entry) => world.wishes?.drop(entry) === undefined),
    items: opened.flatMap((one) => one.items),
    pages: opened.flatMap((one) => one.pages),
    problems: opened.flatMap((one) => one.problems),
    failed: opened.flatMap((one) => one.failed),
    read: opened.flatMap((one) => one.read),
    live: world.live && opened.some((one) => one.url !== undefined),
  };
}

async function openOne(source: string, open: () => Promise<Page>, world: World, want: Want | 'feed'): Promise<Opened> {
  try {
    const page = await open();
    const kind = kindOf(page);
    if (want !== 'articles' && (kind === 'text' || kind === 'items')) {
      throw new NutgrafError('bad-feed', `${source}: is no feed; nutgraf extract reads texts and items`);
    }
    const opened = await READERS[kind](page, world, want);
    return page.url === undefined ? opened : { ...opened, url: page.url };
  } catch (error) {
    return { ...NOTHING, problems: [problemOf(error, 'source', { source })], failed: [source] };
  }
}

const READERS = {
  feed: async (page: Page, _: World, want: Want | 'feed'): Promise<Opened> => {
    const { entries, problems } = await readFeed(page);
    const moved = want === 'feed' ? [] : movedOf(page);
    return { ...NOTHING, entries, problems: [...problems, ...moved], read: [page.source] };
  },
  opml: async (page: Page, world: World): Promise<Opened> => {
    const feeds = readOpml(page);
    if (feeds.length === 0) throw new NutgrafError('nothing', `${page.source}: is an OPML list without a feed in it`);
    const inner = await Promise.all(
      feeds.map(({ url }) => openOne(url, () => fetchAs(url, url, world), world, 'entries')),
    );
    return {
      ...NOTHING,
      entries: inner.flatMap((one) => one.entries),
      problems: inner.flatMap((one) => one.problems),
      failed: inner.flatMap((one) => one.failed),
      read: inner.flatMap((one) => one.read),
      ...(inner.some((one) => one.url !== undefined) ? { url: page.source } : {}),
    };
  },
  items: async (page: Page): Promise<Opened> => {
    const { items, problems } = readItems(page);
    return { ...NOTHING, items, problems };
  },
  text: async (page: Page): Promise<Opened> => {
    const text = decode(page.bytes, page.charset);
    if (text.trim() === '') throw new NutgrafError('nothing', `${page.source}: is empty`);
    return { ...NOTHING, pages: [{ source: page.source, article: articleOfText(text) }] };
  },
  html: async (page: Page, world: World, want: Want | 'feed'): Promise<Opened> => {
    if (want !== 'articles') {
      const feed = want === 'entries' ? await feedBehind(page, world) : undefined;
      if (feed !== undefined) return feed;
      throw new NutgrafError(
        'bad-feed',
        `${page.source}: is a web page and names no feed; give the feed's own address`,
      );
    }
    const html = decode(page.bytes, page.charset);
    const { article, problems } = readArticle(html, page.url === undefined ? {} : { url: page.url });
    if (problems.length === 0 && article.text !== '') return { ...NOTHING, pages: [{ source: page.source, article }] };
    const feed = await feedBehind(page, world);
    if (feed !== undefined) return feed;
    const told = problems.map((problem) => ({
      ...problem,
      message: `${page.source}: ${problem.message}`,
      source: page.source,
    }));
    if (article.text === '') {
      const nothing = problemOf(new NutgrafError('nothing', `${page.source}: has no article in it`), 'article', page);
      return { ...NOTHING, problems: told.length > 0 ? told : [nothing], failed: [page.source] };
    }
    return { ...NOTHING, pages: [{ source: page.source, article }], problems: told };
  },
} satisfies Record<ReturnType<typeof kindOf>, (page: Page, world: World, want: Want | 'feed') => Promise<Opened>>;

function movedOf({ source, movedTo }: Page): Problem[] {
  if (movedTo === undefined) return [];
  const message = `${source}: has moved for good to ${movedTo}; name that address instead ("nutgraf feeds check --update" does so in the configuration)`;
  return [{ stage: 'feed', code: MOVED, message, source, url: movedTo }];
}

/** The feed that a page which is no article names, or keeps at a usual place if the page is a site's front page. */
async function feedBehind(page: Page, world: World): Promise<Opened | undefined> {
  const { commonFeedAddresses, discoverFeeds } = await import('./feed/discover.js');
  const named = discoverFeeds(page).map((link) => link.url);
  const front = page.url !== undefined && new URL(page.url).pathname === '/';
  const places = named.length > 0 ? named.slice(0, 1) : front ? commonFeedAddresses(page.url ?? '') : [];
  for (const url of places) {
    const opened = await openOne(page.source, () => fetchAs(url, page.source, world), world, 'feed');
    if (opened.entries.length > 0) return opened;
  }
  return undefined;
}

async function fetchAs(url: string, source: string, world: World): Promise<Page> {
  return { ...(await world.fetch(url)), source };
}

/** A feed's own text of this length or more is the article, and its page is not fetched again. */
const FULL_TEXT = 1500;

/** The articles of what was opened: pages fetched for the entries, the feed's own text where a page cannot be read. */
export async function gatherArticles(
  sources: Sources,
  world: World,
  window: { readonly entries: Window; readonly items: Window },
): Promise<{ articles: Gathered[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const entries = distinct(
    sources.entries.filter((entry) => isTold(entry) && within(entry.published ?? entry.updated, window.entries)),
  );
  let done = 0;
  const fromEntries = await Promise.all(
    entries.map(async (entry) => {
      const gathered = await articleOfEntry(entry, world);
      done++;
      world.progress?.({ stage: 'pages', done, all: entries.length, name: entry.url ?? entry.id });
      return gathered;
    }),
  );
  const outlets = outletsOf(
    fromEntries.map(({ gathered }) => gathered),
    new Set(world.wishes?.names.values()),
  );
  const articles: Gathered[] = [];
  for (const { gathered, problems: found } of fromEntries) {
    const outlet = outlets.get(gathered.source ?? '');
    articles.push(outlet === undefined ? gathered : { ...gathered, source: outlet });
    problems.push(...found);
  }
  for (const { source, article } of sources.pages) articles.push({ id: article.url ?? source, source, article });
  for (const item of sources.items) {
    if (!within(item.published, window.items)) continue;
    const { article, problems: found } = articleOf(item);
    articles.push({ id: item.id, ...(item.source === undefined ? {} : { source: item.source }), article });
    problems.push(
      ...found.map((problem) => ({
        ...problem,
        message: `${item.id}: ${problem.message}`,
        source: item.source ?? item.id,
      })),
    );
  }
  return { articles: uniqueIds(articles), problems };
}

/** The outlets' own names by their feeds' titles: "Alder Media", where the feed is called "Alder Media: top stories". */
function outletsOf(articles: readonly Gathered[], told: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { source, article } of articles) {
    if (source !== undefined && article.site !== undefined && !names.has(source) && !told.has(source))
      names.set(source, article.site);
  }
  return names;
}

async function articleOfEntry(entry: Entry, world: World): Promise<{ gathered: Gathered; problems: Problem[] }> {
  const { title, url, published, source } = entry;
  const told = {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(entry.author === undefined ? {} : { byline: entry.author }),
  };
  const own = ownArticle(entry);
  const leaning = world.wishes?.leanings?.get(source);
  const gatheredOf = (article: Article): Gathered => ({
    id: url ?? `${source}#${entry.id}`,
    source: world.wishes?.names.get(source) ?? entry.feed.title ?? source,
    article: { ...article, ...told },
    ...(leaning === undefined ? {} : { leaning }),
  });
  if (url === undefined || own.text.length >= FULL_TEXT) return { gathered: gatheredOf(own), problems: [] };
  try {
    const page = await (world.linked ?? world.fetch)(url);
    if (kindOf(page) !== 'html') throw new NutgrafError('unreadable', `${url}: is no web page`);
    const { article, problems } = readArticle(decode(page.bytes, page.charset), { url });
    const better = problems.length === 0 || article.text.length > own.text.length ? article : own;
    const told = problems.map((problem) => ({ ...problem, message: `${url}: ${problem.message}`, source, url }));
    return { gathered: gatheredOf(better), problems: told };
  } catch (error) {
    return { gathered: gatheredOf(own), problems: [problemOf(error, 'article', { source, url })] };
  }
}

/** Whether an entry says anything that can be read: some feeds have entries of an id alone. */
function isTold({ title, url, summary, html }: Entry): boolean {
  return (title ?? url ?? summary ?? html) !== undefined;
}

/** What the feed itself tells of an entry: its full HTML, else its summary. */
function ownArticle(entry: Entry): Article {
  const summary = articleOfText(entry.summary ?? '');
  if (entry.html === undefined) return summary;
  const { article } = readArticle(entry.html);
  return article.text.length >= summary.text.length ? article : summary;
}

/** The first entry of each address: several feeds of one site carry the same article. */
function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = entry.url === undefined ? `${entry.source}#${entry.id}` : addressKey(entry.url);
    return !seen.has(key) && seen.add(key);
  });
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ref|rss)$/i;

function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const key of [...address.searchParams.keys()]) if (TRACKING.test(key)) address.searchParams.delete(key);
  return address.href;
}

function uniqueIds(articles: readonly Gathered[]): Gathered[] {
  const seen = new Map<string, number>();
  return articles.map((one) => {
    const times = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, times);
    return times === 1 ? one : { ...one, id: `${one.id}#${times}` };
  });
}

export function within(published: string | undefined, { since, until }: Window): boolean {
  const time = Date.parse(published ?? '');
  if (Number.isNaN(time)) return true;
  return (since === undefined || time >= Date.parse(since)) && (until === undefined || time <= Date.parse(until));
}

function problemOf(error: unknown, stage: Problem['stage'], where: { source?: string; url?: string }): Problem {
  if (!(error instanceof NutgrafError)) throw error;
  const { source, url } = where;
  return { stage, code: error.code, message: error.message, ...(source && { source }), ...(url && { url }) };
}
