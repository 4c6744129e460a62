import { type Database, numberIn, textIn } from './database.js';

export interface Keep {
  /** milliseconds that articles and digests are kept */
  readonly age: number;
  /** bytes that the archive may have; the oldest articles go first */
  readonly size: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** What HTTP answered is of no use after that; what a feed listed has left it by then. */
const [PAGES, ITEMS] = [30 * DAY, 180 * DAY];
/** A file is written anew when this share of it is empty, and it is not a small one. */
const [EMPTY, SMALL] = [0.3, 8_000_000];
/** What is too large is brought somewhat below its limit, so that it stays there for some days. */
const ROOM = 0.9;

/** Drops what is older than is to be kept, and the oldest where there is too much: once a day, whatever the clock does. */
export function tidy(db: Database, { age, size }: Keep, now: string): void {
  const last = Date.parse(textIn(db.first("SELECT value FROM notes WHERE key = 'tidied'"), 'value') ?? '');
  if (Math.abs(Date.parse(now) - last) < DAY) return;
  const base = Math.min(Date.parse(now), newest(db));
  const before = (span: number) => new Date(base - span).toISOString();
  db.atomically(() => {
    db.run("INSERT OR REPLACE INTO notes (key, value) VALUES ('tidied', ?)", now);
    db.run('DELETE FROM pages WHERE used < ?', before(PAGES));
    db.run('DELETE FROM items WHERE last_seen < ?', before(ITEMS));
    db.run('DELETE FROM articles WHERE day < ?', before(age).slice(0, 10));
    db.run('DELETE FROM digests WHERE made < ?', before(age));
    for (const table of ['stories', 'deliveries'])
      db.exec(`DELETE FROM ${table} WHERE digest NOT IN (SELECT id FROM digests)`);
  });
  shrink(db, size);
  const { bytes, empty } = used(db);
  if (empty > EMPTY && bytes > SMALL) db.exec('VACUUM');
}

/** The end of the archive's last day: a clock that is years ahead must not empty it. */
function newest(db: Database): number {
  const day = Date.parse(textIn(db.first('SELECT max(day) AS day FROM articles'), 'day') ?? '');
  return Number.isNaN(day) ? Number.POSITIVE_INFINITY : day + DAY;
}

/** Drops as many of the oldest articles and digests as are too many by the mean size of all. */
function shrink(db: Database, size: number): void {
  const { bytes, empty } = used(db);
  const full = bytes * (1 - empty);
  if (full <= size) return;
  const share = 1 - (ROOM * size) / full;
  db.atomically(() => {
    for (const [table, order] of [
      ['articles', 'day, number'],
      ['digests', 'id'],
    ] as const) {
      const some = Math.ceil(share * (numberIn(db.first(`SELECT count(*) AS n FROM ${table}`), 'n') ?? 0));
      db.run(`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ORDER BY ${order} LIMIT ?)`, some);
    }
    for (const table of ['stories', 'deliveries'])
      db.exec(`DELETE FROM ${table} WHERE digest NOT IN (SELECT id FROM digests)`);
    // the index of words lets go of what was deleted only when it is merged
    db.exec("INSERT INTO words (words) VALUES ('optimize')");
  });
}

/** How large the file is, and which share of it is empty. */
function used(db: Database): { bytes: number; empty: number } {
  const pragma = (name: string) => numberIn(db.first(`PRAGMA ${name}`), name) ?? 0;
  const pages = pragma('page_count');
  return { bytes: pages * pragma('page_size'), empty: pages === 0 ? 0 : pragma('freelist_count') / pages };
}
