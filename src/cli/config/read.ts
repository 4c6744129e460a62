import { readFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { parse, TomlError } from 'smol-toml';
import { NutgrafError } from '../../errors.js';
import { type Interest, isInterest, themeAskedBy } from '../../story/interest.js';
import { OPTIONS, type Settings, settingsOf } from '../options.js';
import type { Config, FeedConfig } from './config.js';
import { lineOf, type Spot } from './lines.js';
import { targetsOf } from './targets.js';
import {
  address,
  asTable,
  boolean,
  type Fail,
  type FailAt,
  headers,
  named,
  onlyKnown,
  optional,
  patterns,
  string,
  type Table,
  tables,
  themeName,
  variable,
  weightNumber,
} from './values.js';

/** Reads a configuration file; undefined where there is none. Throws NutgrafError 'usage' that names file, line and key. */
export async function readConfig(path: string): Promise<Config | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new NutgrafError('usage', `${path}: cannot be read (${String(code ?? error)})`, error);
  }
  return configOf(text, path);
}

/** The configuration that a TOML text says. Throws as `readConfig` does. */
export function configOf(source: string, path: string): Config {
  const text = source.replace(BOM, '');
  const table = tableOf(text, path);
  const failAt =
    (spot: Spot): Fail =>
    (message) => {
      throw new NutgrafError('usage', `${path}:${lineOf(text, spot)}: ${named(spot)}: ${message}`);
    };
  onlyKnown(table, TOP, {}, failAt);
  const feeds = optional(table['feeds'], failAt({ key: 'feeds' }), tables('feeds')) ?? [];
  const known = new Map<string, number>();
  return {
    path,
    text,
    digest: digestOf(optional(table['digest'], failAt({ key: 'digest' }), asTable) ?? {}, failAt),
    mute: optional(table['mute'], failAt({ key: 'mute' }), mutes) ?? [],
    interests: interestsOf(optional(table['interests'], failAt({ key: 'interests' }), asTable) ?? {}, failAt),
    feeds: feeds.map((feed, at) => {
      const read = feedOf(feed, at, failAt);
      const first = known.get(read.url);
      if (first !== undefined)
        failAt({ table: 'feeds', at, key: 'url' })(`the same feed as feeds[${first + 1}]; leave one out`);
      known.set(read.url, at);
      return read;
    }),
    targets: targetsOf(optional(table['delivery'], failAt({ key: 'delivery' }), tables('delivery')) ?? [], failAt),
  };
}

const BOM = /^\ufeff/;
const TOP = ['digest', 'mute', 'interests', 'feeds', 'delivery'];
const DIGEST = { since: 'news', stories: 'stories', bullets: 'bullets', format: 'format', width: 'width' } as const;
const WHOLE: ReadonlySet<string> = new Set(['stories', 'bullets', 'width']);
const FEED = ['url', 'name', 'group', 'theme', 'weight', 'private', 'login_env', 'headers_env', 'include', 'exclude'];

function tableOf(text: string, path: string): Table {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace('Invalid TOML document: ', '').split('\n');
    throw new NutgrafError('usage', `${path}:${error.line}:${error.column}: is no TOML here: ${reason}`, error);
  }
}

function digestOf(table: Table, failAt: FailAt): Partial<Settings> {
  onlyKnown(table, Object.keys(DIGEST), { table: 'digest' }, failAt);
  const values: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(DIGEST)) {
    const value = table[key];
    if (value === undefined) continue;
    const fail = failAt({ table: 'digest', key });
    if (WHOLE.has(key) && typeof value !== 'number') fail(`must be a whole number, as in: ${key} = 10`);
    const said = WHOLE.has(key) ? String(value) : string(value instanceof Date ? value.toISOString() : value, fail);
    try {
      values[key] = OPTIONS[option].parse?.(said);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      fail(`${said}: ${error.message}`);
    }
  }
  const { since, lastRun, stories, bullets, format, width } = settingsOf(values);
  return {
    ...(since === undefined ? {} : { since }),
    ...(lastRun ? { lastRun } : {}),
    ...(stories === undefined ? {} : { stories }),
    ...(bullets === undefined ? {} : { bullets }),
    ...(format === undefined ? {} : { format }),
    ...(width === undefined ? {} : { width }),
  };
}

function mutes(value: unknown, fail: Fail): readonly string[] {
  const said = patterns(value, fail, true);
  for (const pattern of said) {
    const asked = themeAskedBy(pattern);
    if (asked !== undefined) themeName(asked, fail);
  }
  return said;
}

function interestsOf(table: Table, failAt: FailAt): readonly Interest[] {
  return Object.entries(table).map(([pattern, value]) => {
    const fail = failAt({ table: 'interests', key: pattern });
    if (!isInterest(pattern))
      fail('must have a word, for the whole article or after title:, company:, person:, place: or theme:');
    const asked = themeAskedBy(pattern);
    if (asked !== undefined) themeName(asked, fail);
    return { pattern, weight: weightNumber(value, fail) };
  });
}

function feedOf(table: Table, at: number, failAt: FailAt): FeedConfig {
  const spot = { table: 'feeds', at };
  onlyKnown(table, FEED, spot, failAt);
  const read = <T>(key: string, reader: (value: unknown, fail: Fail) => T) =>
    optional(table[key], failAt({ ...spot, key }), reader);
  const url = read('url', address) ?? failAt(spot)('has no url');
  const [name, group, login] = [read('name', string), read('group', string), read('login_env', variable)];
  const [theme, weight] = [read('theme', themeName), read('weight', weightNumber)];
  return {
    url,
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
    ...(theme === undefined ? {} : { theme }),
    ...(weight === undefined ? {} : { weight }),
    private: read('private', boolean) ?? false,
    ...(login === undefined ? {} : { login }),
    headers: read('headers_env', headers) ?? {},
    include: read('include', patterns) ?? [],
    exclude: read('exclude', patterns) ?? [],
  };
}
