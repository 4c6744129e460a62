import { NutgrafError } from '../../errors.js';
import type { World } from '../../gather.js';
import { cleanLine } from '../../render/clean.js';
import type { ToldTheme } from '../../theme/told.js';
import { type NewFeed, nameOf, saveConfig, withFeeds } from '../config/edit.js';
import { hrefOf } from '../config/plan.js';
import { themeName } from '../config/values.js';
import { exitCode } from '../exit.js';
import type { Settings } from '../options.js';
import { put } from '../output.js';
import { type Teller, tellerFor } from '../tell.js';
import { worldFor } from '../world.js';
import { type FoundFeed, findFeeds, sizeOf } from './find.js';
import { ownConfig } from './own.js';

/** `feeds add`: finds the feed of each address, reads it, shows what it is, and adds it to the configuration. */
export async function addFeeds(addresses: readonly string[], settings: Settings): Promise<number> {
  if (settings.name !== undefined && addresses.length > 1)
    throw new NutgrafError('usage', '--name is the name of one feed; add them one by one');
  const theme = settings.theme === undefined ? undefined : themeName(settings.theme, failTheme);
  const config = await ownConfig(settings);
  const known = new Set(config.feeds.map(({ url }) => hrefOf(url)));
  const added: NewFeed[] = [];
  const lines: string[] = [];
  const failed = await withFound(addresses, settings, (address, [feed, ...others], teller) => {
    if (feed === undefined) return;
    if (known.has(hrefOf(feed.url))) return teller.warn(`${feed.url}: is in ${config.path} already`);
    known.add(hrefOf(feed.url));
    added.push(newFeed(feed, theme, settings));
    lines.push(`added ${described(feed)}`);
    if (others.length > 0) teller.warn(`${address}: also names ${others.map(({ url }) => url).join(', ')}`);
  });
  if (added.length > 0) await saveConfig(config, withFeeds(config, added));
  await put(lines.map((line) => `${line}\n`).join(''), undefined);
  return exitCode(addresses.length - failed, failed);
}

/** `feeds discover`: the feeds behind each address, one a line. */
export async function discoverAll(addresses: readonly string[], settings: Settings): Promise<number> {
  const lines: string[] = [];
  const failed = await withFound(addresses, settings, (_, feeds) => {
    for (const feed of feeds) lines.push(`${described(feed)}\n`);
  });
  await put(lines.join(''), settings.output);
  return exitCode(addresses.length - failed, failed);
}

/** Tells of the feeds behind each address, in their order; resolves to how many have none, each named on standard error. */
async function withFound(
  addresses: readonly string[],
  settings: Settings,
  tell: (address: string, feeds: readonly FoundFeed[], teller: Teller) => void,
): Promise<number> {
  if (addresses.length === 0)
    throw new NutgrafError('usage', 'name a site or a feed, as in: nutgraf feeds add https://example.org');
  const teller = tellerFor(settings);
  const { world, close } = worldFor({ trusted: settings.private ? addresses : [] }, settings, teller.progress);
  try {
    const found = await Promise.all(addresses.map((address) => feedsOrError(address, world)));
    for (const [at, address] of addresses.entries()) {
      const feeds = found[at] ?? [];
      if (!(feeds instanceof NutgrafError)) tell(address, feeds, teller);
      else if (feeds.code === 'refused-address') teller.trouble(`${feeds.message}; --private allows it`);
      else teller.trouble(feeds.message);
    }
    return found.filter((one) => one instanceof NutgrafError).length;
  } finally {
    await close();
  }
}

async function feedsOrError(address: string, world: World): Promise<readonly FoundFeed[] | NutgrafError> {
  try {
    return await findFeeds(address, world);
  } catch (error) {
    if (error instanceof NutgrafError) return error;
    throw error;
  }
}

function failTheme(what: string): never {
  throw new NutgrafError('usage', `--theme ${what}`);
}

function newFeed({ url, feed }: FoundFeed, theme: ToldTheme | undefined, settings: Settings): NewFeed {
  const [name, group] = [nameOf(settings.name ?? feed.title), nameOf(settings.group)];
  const { weight } = settings;
  return {
    url,
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
    ...(theme === undefined ? {} : { theme }),
    ...(weight === undefined ? {} : { weight }),
    ...(settings.private ? { private: true } : {}),
  };
}

function described(found: FoundFeed): string {
  const title = found.feed.title === undefined ? '' : ` “${found.feed.title}”,`;
  return cleanLine(`${found.url} ${title} ${sizeOf(found)}`.replace(/ {2,}/g, ' '));
}
