import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { parse, TomlError } from 'smol-toml';
import { NutgrafError } from '../../errors.js';
import { isPattern } from '../../feed/filter.js';
import { OPTIONS, type Settings, settingsOf } from '../options.js';
import type { Config, FeedConfig } from './config.js';
import { lineOf, type Spot } from './lines.js';

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
  const feeds = optional(table['feeds'], failAt({ key: 'feeds' }), tables) ?? [];
  const known = new Map<string, number>();
  return {
    path,
    text,
    digest: digestOf(optional(table['digest'], failAt({ key: 'digest' }), asTable) ?? {}, failAt),
    mute: optional(table['mute'], failAt({ key: 'mute' }), patterns) ?? [],
    feeds: feeds.map((feed, at) => {
      const read = feedOf(feed, at, failAt);
      const first = known.get(read.url);
      if (first !== undefined) failAt({ feed: at, key: 'url' })(`the same feed as feeds[${first + 1}]; leave one out`);
      known.set(read.url, at);
      return read;
    }),
  };
}

type Table = Readonly<Record<string, unknown>>;
type Fail = (message: string) => never;
type FailAt = (spot: Spot) => Fail;
const BOM = /^\ufeff/;
const TOP = ['digest', 'mute', 'feeds'];
const DIGEST = { since: 'news', stories: 'stories', bullets: 'bullets', format: 'format', width: 'width' } as const;
const WHOLE: ReadonlySet<string> = new Set(['stories', 'bullets', 'width']);
const FEED = ['url', 'name', 'group', 'private', 'login_env', 'headers_env', 'include', 'exclude'];
const WEB = /^https?:\/\/[^\s]+$/i;
const FILE = /^file:/i;
const VARIABLE = /^[A-Za-z_]\w{0,99}$/;
/** RFC 9110: a header's name is a token */
const TOKEN = /^[\w!#$%&'*+.^`|~-]{1,100}$/;
/** what the connection itself needs */
const RESERVED: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'keep-alive',
  'expect',
  'te',
]);

function tableOf(text: string, path: string): Table {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace('Invalid TOML document: ', '').split('\n');
    throw new NutgrafError('usage', `${path}:${error.line}:${error.column}: is no TOML here: ${reason}`, error);
  }
}

function named({ table, feed, key }: Spot): string {
  const around = feed === undefined ? table : `feeds[${feed + 1}]`;
  return [around, key].filter((part) => part !== undefined).join('.');
}

function onlyKnown(table: Table, known: readonly string[], spot: Spot, failAt: FailAt): void {
  for (const key of Object.keys(table))
    if (!known.includes(key)) failAt({ ...spot, key })(`no such key; there are ${known.join(', ')}`);
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

function feedOf(table: Table, feed: number, failAt: FailAt): FeedConfig {
  onlyKnown(table, FEED, { feed }, failAt);
  const read = <T>(key: string, reader: (value: unknown, fail: Fail) => T) =>
    optional(table[key], failAt({ feed, key }), reader);
  const url = read('url', address) ?? failAt({ feed })('has no url');
  const [name, group, login] = [read('name', string), read('group', string), read('login_env', variable)];
  return {
    url,
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
    private: read('private', boolean) ?? false,
    ...(login === undefined ? {} : { login }),
    headers: read('headers_env', headers) ?? {},
    include: read('include', patterns) ?? [],
    exclude: read('exclude', patterns) ?? [],
  };
}

function optional<T>(value: unknown, fail: Fail, read: (value: unknown, fail: Fail) => T): T | undefined {
  return value === undefined ? undefined : read(value, fail);
}

function string(value: unknown, fail: Fail): string {
  if (typeof value !== 'string') return fail('must be text in quotes');
  return value.trim() === '' ? fail('must not be empty') : value;
}

function boolean(value: unknown, fail: Fail): boolean {
  return typeof value === 'boolean' ? value : fail('must be true or false');
}

function address(value: unknown, fail: Fail): string {
  const url = string(value, fail).trim();
  if ((WEB.test(url) && URL.canParse(url)) || FILE.test(url) || isAbsolute(url)) return url;
  return fail(`${url}: must begin with https:// or http://, or be the absolute path of a file`);
}

function variable(value: unknown, fail: Fail): string {
  const name = string(value, fail);
  return VARIABLE.test(name)
    ? name
    : fail('must be the name of a variable of the environment, never the secret itself');
}

function headers(value: unknown, fail: Fail): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asTable(value, fail)).map(([name, from]) => {
      const lower = name.toLowerCase();
      if (!TOKEN.test(name) || RESERVED.has(lower)) fail(`${name}: no header that can be set`);
      return [lower, variable(from, fail)];
    }),
  );
}

function patterns(value: unknown, fail: Fail): readonly string[] {
  if (!Array.isArray(value)) return fail('must be a list of words, as in: ["horoscope", "title:live blog"]');
  return value.map((one: unknown) => {
    const said = string(one, fail);
    return isPattern(said) ? said : fail(`"${said}": has no word in it`);
  });
}

function tables(value: unknown, fail: Fail): readonly Table[] {
  if (!Array.isArray(value)) return fail('must be tables, each under a line [[feeds]]');
  return value.map((one: unknown) => asTable(one, fail));
}

function asTable(value: unknown, fail: Fail): Table {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date)
    return fail('must be a table');
  return Object.fromEntries(Object.entries(value));
}
