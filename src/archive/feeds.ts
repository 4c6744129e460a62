import { type Database, numberIn } from './database.js';

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
      `INSERT INTO feeds (source, failures, last_good) VALUES (?, 0, ?)
       ON CONFLICT (source) DO UPDATE SET failures = 0, last_good = excluded.last_good, problem = NULL`,
      source,
      run.now,
    );
  for (const { source, message } of run.failed)
    db.run(
      `INSERT INTO feeds (source, failures, last_bad, problem) VALUES (?, 1, ?, ?)
       ON CONFLICT (source) DO UPDATE SET failures = failures + 1, last_bad = excluded.last_bad, problem = excluded.problem`,
      source,
      run.now,
      message,
    );
}

/** Whether a source has worked before and has not failed often enough in a row, this time included, to be worth telling. */
export function isHiccup(db: Database, source: string): boolean {
  const row = db.first('SELECT failures FROM feeds WHERE source = ? AND last_good IS NOT NULL', source);
  const failures = numberIn(row, 'failures');
  return failures !== undefined && failures + 1 < PERSISTENT;
}
