import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { NutgrafError } from '../../errors.js';
import { makeFolder } from '../../source/folder.js';
import type { Config, FeedConfig } from './config.js';
import { feedBlocks, lineOf, linesOf } from './lines.js';
import { configOf } from './read.js';

/** A feed as a command adds it. */
export type NewFeed = Pick<FeedConfig, 'url' | 'name' | 'group' | 'theme' | 'weight'> & { readonly private?: boolean };

/** The configuration's text with more feeds at its end; all else stays as the user wrote it. */
export function withFeeds(config: Config, added: readonly NewFeed[]): string {
  const end = config.text.includes('\r\n') ? '\r\n' : '\n';
  const blocks = added.map((feed) => ['', '[[feeds]]', ...linesFor(feed)].join(end) + end);
  const gap = config.text === '' || config.text.endsWith('\n') ? '' : end;
  const plain = { private: false, headers: {}, include: [], exclude: [] };
  const expected = [...config.feeds, ...added.map((feed) => ({ ...plain, ...feed }))];
  return checked(config, `${config.text}${gap}${blocks.join('')}`, expected);
}

/** The configuration's text without some of its feeds, by their index: their tables are cut whole, and nothing else. */
export function withoutFeeds(config: Config, gone: ReadonlySet<number>): string {
  const blocks = feedBlocks(linesOf(config.text));
  const lines = config.text.split('\n');
  const cut = new Set<number>();
  for (const [at, { from, to }] of blocks.entries()) {
    if (!gone.has(at)) continue;
    for (let line = from; line < to; line++) cut.add(line);
    // one empty line is enough between what stood around it
    if (isBlank(lines[from - 1]) && isBlank(lines[to])) cut.add(from - 1);
  }
  const left = lines.filter((_, at) => !cut.has(at)).join('\n');
  const text = left === '' || left.endsWith('\n') ? left : `${left}\n`;
  return checked(
    config,
    text,
    config.feeds.filter((_, at) => !gone.has(at)),
  );
}

/** The configuration's text with other addresses for some of its feeds, by their index; all else stays as the user wrote it. */
export function withAddresses(config: Config, fresh: ReadonlyMap<number, string>): string {
  const lines = config.text.split('\n');
  for (const [feed, url] of fresh) {
    const at = lineOf(config.text, { table: 'feeds', at: feed, key: 'url' }) - 1;
    lines[at] = lines[at]?.replace(ADDRESS, (_, key: string) => `${key}${quoted(url)}`) ?? '';
  }
  const feeds = config.feeds.map((feed, at) => ({ ...feed, url: fresh.get(at) ?? feed.url }));
  return checked(config, lines.join('\n'), feeds);
}

/** Writes the configuration whole or not at all, also where it is a link, and only if it is still as it was read. */
export async function saveConfig(config: Config, text: string): Promise<void> {
  const { path } = config;
  try {
    makeFolder(dirname(path));
    const file = await realpath(path).catch(() => path);
    const mode = await stat(file).then(
      (found) => found.mode,
      () => undefined,
    );
    const draft = `${file}.${process.pid}.part`;
    try {
      await writeFile(draft, text, mode === undefined ? {} : { mode });
      const now = await readFile(file, 'utf8').catch(() => '');
      if (now.replace(BOM, '') !== config.text && !(mode === undefined && now === ''))
        throw new NutgrafError('usage', `${path}: was changed by another program meanwhile; try again`);
      await rename(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    if (error instanceof NutgrafError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new NutgrafError('usage', `${path}: cannot be written (${reason})`, error);
  }
}

const BOM = /^\ufeff/;
/** The key and the value of a feed's address, where both stand in one line. */
const ADDRESS = /^(\s*["']?url["']?\s*=\s*)(?:"(?:[^"\\]|\\.)*"|'[^']*')/;
const CONTROLS = /\p{Cc}+/gu;

function linesFor({ url, name, group, theme, weight, private: inside }: NewFeed): string[] {
  return [
    `url = ${quoted(url)}`,
    ...(name === undefined ? [] : [`name = ${quoted(name)}`]),
    ...(group === undefined ? [] : [`group = ${quoted(group)}`]),
    ...(theme === undefined ? [] : [`theme = ${quoted(theme.part?.id ?? theme.field.name)}`]),
    ...(weight === undefined ? [] : [`weight = ${weight}`]),
    ...(inside === true ? ['private = true'] : []),
  ];
}

/** A TOML basic string is a JSON string but for a few control characters. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A name as it can be written in one line, undefined where nothing is left of it. */
export function nameOf(text: string | undefined): string | undefined {
  const name = text?.replace(CONTROLS, ' ').trim();
  return name === undefined || name === '' ? undefined : name;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** The edited text, if it says what is expected of it and nothing else; a file may be written in ways that this editor does not know. */
function checked(config: Config, text: string, feeds: readonly object[]): string {
  const reading = read(config, text);
  if (reading === undefined || canonical(reading) !== canonical({ ...config, feeds }))
    throw new NutgrafError(
      'usage',
      `${config.path}: its feeds are not written as [[feeds]] tables, so it is left as it is; edit it by hand`,
    );
  return text;
}

function read({ path }: Config, text: string): Config | undefined {
  try {
    return configOf(text, path);
  } catch (error) {
    if (error instanceof NutgrafError) return undefined;
    throw error;
  }
}

function canonical({
  digest,
  mute,
  interests,
  feeds,
  targets,
}: Omit<Config, 'feeds'> & { readonly feeds: readonly object[] }): string {
  const sorted = feeds.map((feed) => Object.entries(feed).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify([digest, mute, interests, sorted, targets]);
}
