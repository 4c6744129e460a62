import { NutgrafError } from '../../errors.js';
import { kindOf } from '../../feed/kind.js';
import { type OpmlFeed, readOpml, writeOpml } from '../../feed/opml.js';
import { cleanLine } from '../../render/clean.js';
import { isAddress } from '../../source/named.js';
import type { FeedConfig } from '../config/config.js';
import { type NewFeed, nameOf, saveConfig, withFeeds, withoutFeeds } from '../config/edit.js';
import { hrefOf } from '../config/plan.js';
import { EXIT } from '../exit.js';
import type { Settings } from '../options.js';
import { put } from '../output.js';
import { tellerFor } from '../tell.js';
import { worldFor } from '../world.js';
import { chosen } from './chosen.js';
import { ownConfig, subscribed } from './own.js';

/** `feeds list`: address, name and group of each feed, with tabs between. */
export async function listFeeds(settings: Settings): Promise<number> {
  const { feeds } = await subscribed(settings);
  const lines = feeds.map(({ url, name = '', group = '' }) => [url, name, group].map(cleanLine).join('\t').trimEnd());
  await put(lines.map((line) => `${line}\n`).join(''), settings.output);
  return EXIT.done;
}

/** `feeds remove`: takes feeds out of the configuration, by their address or name. */
export async function removeFeeds(names: readonly string[], settings: Settings): Promise<number> {
  if (names.length === 0) throw new NutgrafError('usage', 'name the feeds to remove by their address or name');
  const config = await subscribed(settings);
  const gone = chosen(config, names);
  await saveConfig(config, withoutFeeds(config, gone));
  const lines = [...gone].map((at) => `removed ${config.feeds[at]?.url}\n`);
  await put(lines.join(''), undefined);
  return EXIT.done;
}

/** `feeds import`: adds the feeds of OPML lists that the configuration does not have yet. They are not fetched. */
export async function importFeeds(lists: readonly string[], settings: Settings): Promise<number> {
  if (lists.length === 0) throw new NutgrafError('usage', 'name an OPML file, or - for standard input');
  const config = await ownConfig(settings);
  const { world, close } = worldFor({ trusted: lists }, settings, tellerFor(settings).progress);
  try {
    const feeds: OpmlFeed[] = [];
    for (const list of lists) {
      const page = await world.open(list);
      const found = kindOf(page) === 'opml' ? readOpml(page) : [];
      if (found.length === 0) throw new NutgrafError('bad-feed', `${list}: is no list of feeds (OPML)`);
      feeds.push(...found);
    }
    const known = new Set(config.feeds.map(({ url }) => hrefOf(url)));
    const fresh = feeds.filter(({ url }) => !known.has(hrefOf(url)) && known.add(hrefOf(url)));
    if (fresh.length > 0) await saveConfig(config, withFeeds(config, fresh.map(newFeed)));
    await put(`added ${fresh.length} of ${feeds.length} feeds; nutgraf feeds check tries them\n`, undefined);
    return EXIT.done;
  } finally {
    await close();
  }
}

function newFeed({ url, title, groups }: OpmlFeed): NewFeed {
  const [name, group] = [nameOf(title), nameOf(groups.join(' / '))];
  return { url, ...(name === undefined ? {} : { name }), ...(group === undefined ? {} : { group }) };
}

/** `feeds export`: the feeds of the configuration as OPML. Secrets stay at home, and so do files. */
export async function exportFeeds(settings: Settings): Promise<number> {
  const { feeds } = await subscribed(settings);
  const shared = feeds.filter(({ url }) => isAddress(url));
  const left = feeds.length - shared.length;
  if (left > 0) tellerFor(settings).warn(`${left} of ${feeds.length} feeds are files of this computer, and left out`);
  await put(writeOpml(shared.map(outlineOf), 'nutgraf'), settings.output);
  return EXIT.done;
}

function outlineOf({ url, name, group }: FeedConfig): OpmlFeed {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  const plain = address.href === new URL(url).href ? url : address.href;
  return { url: plain, ...(name === undefined ? {} : { title: name }), groups: group === undefined ? [] : [group] };
}
