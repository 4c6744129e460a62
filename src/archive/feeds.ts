import { type Database, numberIn, textIn } from './database.js';

/** How many runs in a row a source that worked before may fail until it is told. */
export const PERSISTENT = 3;

/** Notes which sources were read and which failed. */
export function noteFeeds(
  db: Database,
  run: {
    readonly now: string;
    readonly read: readonly string[];
    readonly failed: readonly { readonly source: string; readonly message: string }[];
  },
): void {
  for (const source of run.read)
    db.run(
      `INSERT INTO feeds (source, failures, last_good, first_asked) VALUES (?, 0, ?, ?)
       ON CONFLICT (source) DO UPDATE SET failures = 0, last_good = excluded.last_good, problem = NULL`,
      source,
      run.now,
      run.now,
    );
  for (const { source, message } of run.failed)
    db.run(
      `INSERT INTO feeds (source, failures, last_bad, problem, first_asked) VALUES (?, 1, ?, ?, ?)
       ON CONFLICT (source) DO UPDATE SET failures = failures + 1, last_bad = excluded.last_bad, problem = excluded.problem`,
      source,
      run.now,
      message,
      run.now,
    );
}

/** Whether a source has worked before and has not failed often enough in a row, this time included, to be worth telling. */
export function isHiccup(db: Database, source: string): boolean {
  const row = db.first('SELECT failures FROM feeds WHERE source = ? AND last_good IS NOT NULL', source);
  const failures = numberIn(row, 'failures');
  return failures !== undefined && failures + 1 < PERSISTENT;
}

/** When a source was first asked for, as a time; undefined for one that never was. */
export function firstAsked(db: Database, source: string): number | undefined {
  const time = Date.parse(
    textIn(db.first('SELECT first_asked FROM feeds WHERE source = ?', source), 'first_asked') ?? '',
  );
  return Number.isNaN(time) ? undefined : time;
}
