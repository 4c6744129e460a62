import { resolve } from 'node:path';
import { NutgrafError } from '../../errors.js';
import { commonFeedAddresses, discoverFeeds } from '../../feed/discover.js';
import { kindOf } from '../../feed/kind.js';
import { type FeedReading, readFeed } from '../../feed/read.js';
import type { World } from '../../gather.js';
import type { Page } from '../../model.js';

/** A feed that was read. */
export interface FoundFeed extends FeedReading {
  readonly url: string;
}

/**
 * The feeds behind an address, each read: the one that it is, else those that the page names, else one at a usual place.
 * Throws NutgrafError 'bad-feed' where there is none, and what opening the address throws.
 */
export async function findFeeds(address: string, world: World): Promise<FoundFeed[]> {
  const page = await world.open(address);
  const kind = kindOf(page);
  if (kind === 'feed') return [{ ...(await readFeed(page)), url: placeOf(address, page) }];
  if (kind === 'opml')
    throw new NutgrafError('bad-feed', `${address}: is a list of feeds; nutgraf feeds import adds them all`);
  if (kind !== 'html') throw new NutgrafError('bad-feed', `${address}: is neither a feed nor a web page`);
  const named = await readable(
    discoverFeeds(page).map(({ url }) => url),
    page,
    world,
  );
  if (named.length > 0) return named;
  const [usual] = await readable(commonFeedAddresses(page.url ?? address), page, world);
  if (usual !== undefined) return [usual];
  throw new NutgrafError('bad-feed', `${address}: names no feed that can be read, and has none at the usual places`);
}

/** Where a feed that was named can be found the next time, too. */
function placeOf(address: string, page: Page): string {
  if (address === '-') throw new NutgrafError('usage', 'a feed on standard input is there only once; name a file');
  if (WEB.test(address) || FILE.test(address)) return address;
  return page.url ?? resolve(address);
}

const WEB = /^https?:/i;
const FILE = /^file:/i;
/** A page names a feed or a few; what names more is no help. */
const MOST = 20;

async function readable(urls: readonly string[], { source }: Page, world: World): Promise<FoundFeed[]> {
  const read = await Promise.all(
    urls.slice(0, MOST).map(async (url) => {
      try {
        const page = { ...(await world.fetch(url)), source };
        return kindOf(page) === 'feed' ? [{ ...(await readFeed(page)), url }] : [];
      } catch (error) {
        if (error instanceof NutgrafError) return [];
        throw error;
      }
    }),
  );
  return read.flat();
}

/** "12 entries, the newest of 2026-11-22" */
export function sizeOf({ entries }: Pick<FeedReading, 'entries'>): string {
  const dates = entries.flatMap(({ published, updated }) => published ?? updated ?? []);
  const times = dates.map((date) => Date.parse(date)).filter((time) => !Number.isNaN(time));
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  if (times.length === 0) return count;
  const newest = new Date(times.reduce((a, b) => Math.max(a, b))).toISOString().slice(0, 10);
  return `${count}, the newest of ${newest}`;
}
