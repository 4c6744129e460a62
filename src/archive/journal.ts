import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { bytesIn, type Database, numberIn, textIn } from './database.js';
import { type Run, writeRun } from './record.js';

/**
 * Shows a run's output and records it so that wherever the process is killed, nothing is lost and nothing shown twice: what is
 * about to be shown is noted first, and once it is out, that it is. The next run looks after a note that was left: what is out
 * is recorded, and what is not is news again. For a file "out" is that it has the content, for standard output that all was
 * taken, so that only a process killed between that and the note, a millisecond, shows its news again.
 */
export async function showRecorded(
  db: Database,
  run: Run,
  target: string | undefined,
  show: () => Promise<void>,
): Promise<void> {
  db.run(
    'INSERT OR REPLACE INTO journal (one, target, out, run) VALUES (1, ?, 0, ?)',
    target ?? null,
    deflateSync(JSON.stringify(run), { level: 1 }),
  );
  try {
    await show();
  } catch (error) {
    db.exec('DELETE FROM journal');
    throw error;
  }
  db.exec('UPDATE journal SET out = 1');
  db.atomically(() => {
    writeRun(db, run);
    db.exec('DELETE FROM journal');
  });
}

/** Looks after what a killed run left behind; to be called while no other run is at work. */
export function resume(db: Database): void {
  if (db.first('SELECT one FROM journal') === undefined) return;
  db.atomically(() => {
    const row = db.first('SELECT target, out, run FROM journal');
    const bytes = bytesIn(row, 'run');
    if (row === undefined || bytes === undefined) return;
    // the note is this module's own, written by showRecorded of the same schema
    const run: Run = JSON.parse(inflateSync(bytes).toString());
    const target = textIn(row, 'target');
    if (numberIn(row, 'out') === 1 || (target !== undefined && holds(target, run.output))) writeRun(db, run);
    db.exec('DELETE FROM journal');
  });
}

function holds(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}
