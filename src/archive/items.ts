import { type Database, numberIn, type Row, textIn } from './database.js';
import { firstAsked } from './feeds.js';

/** What tells one item from another: an entry of a feed, or an item given directly. */
export interface Item {
  readonly source: string;
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** An item that comes later than its date says is still news, as long as its date is not this far before the last run. */
const LATE = 7 * DAY;
/** Two items at one address are two if ids and titles differ and their dates are this far apart ("this morning's briefing"). */
const APART = 18 * HOUR;

/**
 * Tells which items no digest has shown yet. Of a feed that was never read before these are the items of the last 24 hours;
 * where it failed before, those since 24 hours before it was first asked for;
 * later those that were not in the feed when it was last read, and those of the last 24 hours that were there but not told.
 * Items that feeds give anew under another id or another address are known again by the other, or by title and date.
 */
export function unseen<T extends Item>(db: Database, items: readonly T[], until: string): T[] {
  const now = Date.parse(until);
  const known = new Map<string, number | undefined>();
  const asked = new Map<string, number>();
  const lastRead = (feed: string) => {
    if (!known.has(feed)) known.set(feed, readOf(db, feed));
    return known.get(feed);
  };
  /** where news of a feed begins that was never read, though maybe asked for in vain */
  const begun = (feed: string) => {
    if (!asked.has(feed)) asked.set(feed, firstAsked(db, feed) ?? now);
    return Math.max(asked.get(feed) ?? now, now - LATE);
  };
  const keys = keysOf(items);
  return items.filter((item) => {
    const rows = rowsOf(db, item, keys.get(item) ?? item.id);
    if (rows.some((row) => numberIn(row, 'shown_in') !== undefined)) return false;
    const date = Date.parse(item.published ?? '');
    if (date >= now - DAY) return true;
    const read = lastRead(item.source);
    if (read === undefined) return Number.isNaN(date) || date >= begun(item.source) - DAY;
    // where the clock was ahead at the last run, that run says nothing about what is late
    if (rows.length === 0) return Number.isNaN(date) || date >= Math.min(read, now) - LATE;
    const first = Date.parse(textIn(rows[0], 'first_seen') ?? '');
    return Number.isNaN(date) && Math.abs(now - first) < DAY;
  });
}

/** Notes items as seen, and those of them that the run's digest told or an earlier one. */
export function noteItems(
  db: Database,
  items: readonly Item[],
  isShown: (item: Item) => boolean,
  run: { readonly digest?: number; readonly now: string },
): void {
  const keys = keysOf(items);
  for (const item of items) {
    const key = keys.get(item) ?? item.id;
    // what is dated ahead is not shown yet, and so not seen either
    if (!isShown(item) && Date.parse(item.published ?? '') > Date.parse(run.now)) continue;
    const before = rowsOf(db, item, key).flatMap((row) => numberIn(row, 'shown_in') ?? [])[0];
    db.run(
      `INSERT INTO items (feed, id, address, title, published, first_seen, last_seen, shown_in)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (feed, id) DO UPDATE SET address = excluded.address, title = excluded.title,
         published = excluded.published, last_seen = excluded.last_seen, shown_in = coalesce(shown_in, excluded.shown_in)`,
      item.source,
      key,
      addressOf(item) ?? null,
      item.title ?? null,
      item.published ?? null,
      run.now,
      run.now,
      before ?? (isShown(item) ? run.digest : undefined) ?? null,
    );
  }
}

/** When a feed was last read, as a time; undefined for one that never was. */
function readOf(db: Database, feed: string): number | undefined {
  const time = Date.parse(textIn(db.first('SELECT max(last_seen) AS at FROM items WHERE feed = ?', feed), 'at') ?? '');
  return Number.isNaN(time) ? undefined : time;
}

function rowsOf(db: Database, item: Item, key: string): Row[] {
  const address = addressOf(item);
  return [
    ...db.all('SELECT * FROM items WHERE feed = ? AND id = ?', item.source, key),
    ...(address === undefined
      ? []
      : db.all('SELECT * FROM items WHERE address = ? LIMIT 50', address).filter((row) => isSame(row, item))),
    ...(item.title === undefined || item.published === undefined
      ? []
      : db.all(
          'SELECT * FROM items WHERE feed = ? AND title = ? AND published = ?',
          item.source,
          item.title,
          item.published,
        )),
  ];
}

/** Whether what was at the item's address is the item, not another that took its place. */
function isSame(row: Row, item: Item): boolean {
  const apart = Math.abs(Date.parse(textIn(row, 'published') ?? '') - Date.parse(item.published ?? ''));
  return textIn(row, 'title') === item.title || !(apart >= APART);
}

/** An id for each item that no other of its feed has: some feeds give all their items the same. */
function keysOf(items: readonly Item[]): Map<Item, string> {
  const counts = new Map<string, number>();
  const name = (item: Item) => JSON.stringify([item.source, item.id]);
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1);
  return new Map(
    items.map((item) => [
      item,
      counts.get(name(item)) === 1 ? item.id : [item.id, item.url, item.title].filter((part) => part).join('\n'),
    ]),
  );
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid)$/i;

/** The address without what only says where a reader came from. */
function addressOf({ url }: Item): string | undefined {
  if (url === undefined || !URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const key of [...address.searchParams.keys()]) if (TRACKING.test(key)) address.searchParams.delete(key);
  return address.href;
}
