import { NutgrafError } from '../../errors.js';
import { filterOf } from '../../feed/filter.js';
import type { FeedLeaning, Want, Wishes } from '../../gather.js';
import { isAddress } from '../../source/named.js';
import { needsReading } from '../../story/interest.js';
import type { Settings } from '../options.js';
import type { Config, FeedConfig } from './config.js';
import { lineOf } from './lines.js';
import { configPath } from './place.js';
import { readConfig } from './read.js';
import type { Target } from './targets.js';

/** What a run reads, and how, once the configuration has had its say. */
export interface Plan {
  readonly sources: readonly string[];
  /** those of the sources that may lead into a private network */
  readonly trusted: readonly string[];
  /** request headers for single addresses */
  readonly headers?: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly wishes?: Wishes;
  /** where the digest goes instead of standard output */
  readonly targets?: readonly Target[];
  /** the sources of the configuration are feeds; one that turned into a web page is no article */
  readonly want?: Want;
}

/** The configuration of a run: the file that --config names, else the user's own, if there is one. */
export async function configFor(settings: Settings): Promise<Config | undefined> {
  if (settings.config === undefined) return readConfig(configPath(process.env, process.platform));
  const config = await readConfig(settings.config);
  if (config === undefined) throw new NutgrafError('usage', `${settings.config}: no such file`);
  return config;
}

/** A run without SOURCE reads the feeds of the configuration; one with SOURCE looks at it only where --config asks. */
export async function planOf(
  sources: readonly string[],
  settings: Settings,
): Promise<{ readonly plan: Plan; readonly settings: Settings }> {
  const config = await configFor(settings);
  if (sources.length === 0) needFeeds(config);
  if (config === undefined) return { plan: { sources, trusted: sources }, settings };
  const read = sources.length > 0 ? sources : config.feeds.map(({ url }) => url);
  // who says how or where to print wants to have it printed
  const printed = !settings.delivery || settings.format !== undefined || settings.output !== undefined;
  const plan = { ...planFor(config, read, sources), ...(printed ? {} : { targets: config.targets }) };
  return { plan, settings: withDefaults(settings, config.digest) };
}

/** A configuration that has feeds. Throws NutgrafError 'usage' that says how to get one. */
export function needFeeds(config: Config | undefined): Config {
  if (config === undefined)
    throw new NutgrafError(
      'usage',
      `no SOURCE given, and no configuration at ${configPath(process.env, process.platform)}; name a feed, a page or a file, as in: nutgraf https://example.org/feed.xml, or let nutgraf init make one`,
    );
  if (config.feeds.length === 0)
    throw new NutgrafError(
      'usage',
      `${config.path}: has no feed in it; nutgraf feeds add https://example.org adds one`,
    );
  return config;
}

/** How the configuration wants `read` to be read; `typed` are the SOURCEs of the command line. */
export function planFor(
  config: Config,
  read: readonly string[],
  typed: readonly string[],
): Plan & { readonly wishes: Wishes } {
  const { feeds } = config;
  const names = new Map(feeds.flatMap((feed) => keysOf(feed).map((key) => [key, feed.name ?? ''] as const)));
  for (const [key, name] of names) if (name === '') names.delete(key);
  const mute = config.mute.filter((rule) => !needsReading(rule));
  const filters = new Map(
    feeds.flatMap((feed) => {
      const filter = filterOf({ include: feed.include, exclude: [...feed.exclude, ...mute] });
      return keysOf(feed).map((key) => [key, filter] as const);
    }),
  );
  const muted = filterOf({ include: [], exclude: mute });
  return {
    sources: read,
    trusted: [...typed, ...feeds.filter((feed) => feed.private).map(({ url }) => url)],
    headers: new Map(
      feeds.flatMap((feed, at) => {
        const headers = headersOf(feed, at, config);
        return headers === undefined ? [] : [[hrefOf(feed.url), headers] as const];
      }),
    ),
    ...(typed.length === 0 ? { want: 'entries' as const } : {}),
    wishes: {
      names,
      drop: (entry) => (filters.get(entry.source) ?? muted)(entry),
      leanings: new Map(feeds.flatMap((feed) => keysOf(feed).map((key) => [key, leaningOf(feed)] as const))),
      interests: config.interests,
      muted: config.mute.filter(needsReading),
    },
  };
}

function leaningOf({ weight, theme }: FeedConfig): FeedLeaning {
  return { ...(weight === undefined ? {} : { weight }), ...(theme === undefined ? {} : { theme }) };
}

/** A feed goes by its address as it is written, and as a list of feeds would have it. */
function keysOf({ url }: FeedConfig): string[] {
  return [...new Set([url, hrefOf(url)])];
}

/** An address as a list of feeds would have it; what is none stays as it is. */
export function hrefOf(url: string): string {
  return isAddress(url) && URL.canParse(url) ? new URL(url).href : url;
}

const UNSAFE = /[\r\n\0]/;

function headersOf(feed: FeedConfig, at: number, config: Config): Record<string, string> | undefined {
  const secretIn = (name: string, key: string): string => {
    const value = process.env[name]?.trim();
    if (value !== undefined && value !== '' && !UNSAFE.test(value)) return value;
    const place = `${config.path}:${lineOf(config.text, { table: 'feeds', at, key })}: feeds[${at + 1}].${key}`;
    throw new NutgrafError('usage', `${place}: the environment has no ${name} that could be sent`);
  };
  const headers = Object.entries(feed.headers).map(([name, from]) => [name, secretIn(from, 'headers_env')] as const);
  const login =
    feed.login === undefined
      ? []
      : [['authorization', `Basic ${Buffer.from(secretIn(feed.login, 'login_env')).toString('base64')}`] as const];
  const all = [...headers, ...login];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** The command line goes before the configuration. */
function withDefaults(settings: Settings, defaults: Partial<Settings>): Settings {
  const { since, lastRun, ...others } = defaults;
  const told = settings.since !== undefined || settings.lastRun;
  return {
    ...others,
    ...settings,
    ...(told || since === undefined ? {} : { since }),
    ...(told ? {} : { lastRun: lastRun === true }),
  };
}
