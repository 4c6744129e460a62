import { deflateSync, inflateSync } from 'node:zlib';
import { bytesIn, type Database, numberIn, textIn } from './database.js';

/** What HTTP answered for an address, as source/ remembers it; times in milliseconds. */
export interface KeptPage {
  readonly etag?: string;
  readonly modified?: string;
  readonly freshUntil?: number;
  readonly movedTo?: string;
  readonly goneSince?: number;
  readonly waitUntil?: number;
  readonly page?: {
    readonly url?: string;
    readonly mediaType?: string;
    readonly charset?: string;
    readonly bytes: Uint8Array;
  };
}
export interface Pages {
  readonly recall: (url: string) => Promise<KeptPage | undefined>;
  readonly keep: (url: string, what: KeptPage) => void;
  /** writes what was kept, in one transaction */
  readonly flush: () => Promise<void>;
}

/** So many answers wait in memory before they are written. */
const MOST_WAITING = 200;

/** The archive's memory of HTTP answers; `database` gives none where there is no archive, and nothing is remembered then. */
export function pagesOf(database: () => Promise<Database | undefined>, clock: () => string): Pages {
  const waiting = new Map<string, KeptPage>();
  const flush = async () => {
    if (waiting.size === 0) return;
    const all = [...waiting];
    waiting.clear();
    const db = await database();
    db?.atomically(() => {
      for (const [url, what] of all) write(db, url, what, clock());
    });
  };
  return {
    recall: async (url) => {
      const known = waiting.get(url);
      if (known !== undefined) return known;
      if (waiting.size > MOST_WAITING) await flush();
      const db = await database();
      return db === undefined ? undefined : read(db, url);
    },
    keep: (url, what) => {
      const { page, ...rest } = what;
      // an article's page is read once, and then the archive has its text
      waiting.set(url, page !== undefined && !isAskedAgain(url, page.bytes) ? rest : what);
    },
    flush,
  };
}

const FEED_LIKE = /^[\ufeff\s]*(?:<\?xml|<rss|<feed|<rdf|<opml|<!--|\{)/i;

function isAskedAgain(url: string, bytes: Uint8Array): boolean {
  return url.endsWith('/robots.txt') || FEED_LIKE.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function read(db: Database, url: string): KeptPage | undefined {
  const row = db.first('SELECT * FROM pages WHERE url = ?', url);
  if (row === undefined) return undefined;
  const body = bytesIn(row, 'body');
  const texts = { etag: textIn(row, 'etag'), modified: textIn(row, 'modified'), movedTo: textIn(row, 'moved_to') };
  const times = {
    freshUntil: numberIn(row, 'fresh_until'),
    goneSince: numberIn(row, 'gone_since'),
    waitUntil: numberIn(row, 'wait_until'),
  };
  const page = { url: textIn(row, 'final_url'), mediaType: textIn(row, 'media_type'), charset: textIn(row, 'charset') };
  return {
    ...known(texts),
    ...known(times),
    ...(body === undefined ? {} : { page: { ...known(page), bytes: inflateSync(body) } }),
  };
}

function write(db: Database, url: string, what: KeptPage, now: string): void {
  const { etag, modified, freshUntil, movedTo, goneSince, waitUntil, page } = what;
  if ((movedTo ?? goneSince ?? waitUntil ?? page) === undefined) {
    db.run('DELETE FROM pages WHERE url = ?', url);
    return;
  }
  db.run(
    `INSERT OR REPLACE INTO pages (url, used, etag, modified, fresh_until, moved_to, gone_since, wait_until, final_url,
       media_type, charset, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    url,
    now,
    etag ?? null,
    modified ?? null,
    freshUntil ?? null,
    movedTo ?? null,
    goneSince ?? null,
    waitUntil ?? null,
    page?.url ?? null,
    page?.mediaType ?? null,
    page?.charset ?? null,
    page === undefined ? null : deflateSync(page.bytes),
  );
}

function known<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const found: { [K in keyof T]?: NonNullable<T[K]> } = {};
  for (const key in values) {
    const value = values[key];
    if (value !== undefined && value !== null) found[key] = value;
  }
  return found;
}
