import { randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { Digest } from '../model.js';
import { bytesIn, type Database, numberIn, type Row, textIn } from './database.js';
import { type Run, writeRun } from './record.js';

/** A digest of the archive. */
export interface Kept {
  /** its number in the archive */
  readonly id: number;
  readonly digest: Digest;
}

/**
 * Records a run, and that each target is to get its digest, in one transaction and before any target gets it: whatever fails or
 * is killed after that, the next run finds what is still owed, and each target gets each digest by itself. That its items count
 * as shown from here on loses nothing, then. A target that is cut off between taking a digest and the note of it gets it twice.
 */
export function owe(db: Database, run: Run, targets: readonly string[]): void {
  db.atomically(() => {
    const digest = writeRun(db, run);
    if (digest === undefined) return;
    for (const target of targets)
      db.run('INSERT INTO deliveries (digest, target, tries) VALUES (?, ?, 0)', digest, target);
  });
}

/** The numbers of the digests that a target is to get, the oldest first. */
export function owed(db: Database, target: string): number[] {
  return db
    .all(
      'SELECT digest FROM deliveries WHERE target = ? AND done IS NULL AND digest IN (SELECT id FROM digests) ORDER BY digest',
      target,
    )
    .flatMap((row) => numberIn(row, 'digest') ?? []);
}

/** Notes that a target got a digest. */
export function settle(db: Database, digest: number, target: string, now: string): void {
  db.run(
    'UPDATE deliveries SET done = ?, tries = tries + 1, problem = NULL WHERE digest = ? AND target = ?',
    now,
    digest,
    target,
  );
}

/** Notes that a target did not get a digest; gives how often it was tried. */
export function postpone(db: Database, digest: number, target: string, problem: string): number {
  const row = db.first(
    'UPDATE deliveries SET tries = tries + 1, problem = ? WHERE digest = ? AND target = ? RETURNING tries',
    problem,
    digest,
    target,
  );
  return numberIn(row, 'tries') ?? 0;
}

/** Owes a target a digest no more. */
export function waive(db: Database, digest: number, target: string): void {
  db.run('DELETE FROM deliveries WHERE digest = ? AND target = ? AND done IS NULL', digest, target);
}

/** The digests that a target got or is to get, the newest first. */
export function sentTo(db: Database, target: string, most: number): Kept[] {
  return db
    .all(
      `SELECT id, json FROM digests WHERE id IN (SELECT digest FROM deliveries WHERE target = ?) ORDER BY id DESC LIMIT ?`,
      target,
      most,
    )
    .flatMap(keptIn);
}

/** A digest by its number. */
export function keptDigest(db: Database, id: number): Kept | undefined {
  return db.all('SELECT id, json FROM digests WHERE id = ?', id).flatMap(keptIn)[0];
}

function keptIn(row: Row): Kept[] {
  const [id, json] = [numberIn(row, 'id'), bytesIn(row, 'json')];
  if (id === undefined || json === undefined) return [];
  // written by writeRun from a Digest, and a digest's shape never loses a field
  const digest: Digest = JSON.parse(inflateSync(json).toString());
  return [{ id, digest }];
}

/** A name for a target that no other has in the world, the same at each call. */
export function lastingName(db: Database, target: string): string {
  db.run('INSERT OR IGNORE INTO notes (key, value) VALUES (?, ?)', `name of ${target}`, randomUUID());
  return textIn(db.first('SELECT value FROM notes WHERE key = ?', `name of ${target}`), 'value') ?? '';
}
