import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { NutgrafError } from '../errors.js';
import { type Database, openDatabase } from './database.js';
import { failure } from './failure.js';
import { migrate } from './schema.js';

/** How long a statement waits for another process, in milliseconds: far longer than any transaction takes. */
const PATIENCE = 10_000;

/** Opens the archive, and creates it where there is none. Throws NutgrafError 'archive'. */
export function openArchive(path: string): Database {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw failure(Object.assign(new Error('unable to open'), { cause: error }), path);
  }
  const db = openDatabase(path, PATIENCE);
  try {
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens the archive to look into it. Throws NutgrafError 'archive' also where there is none yet. */
export function openForReading(path: string): Database {
  if (existsSync(path)) return openArchive(path);
  throw new NutgrafError(
    'archive',
    `${path}: no archive yet; every "nutgraf digest" of feeds adds what it read to one`,
  );
}
