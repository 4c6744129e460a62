import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NutgrafError } from '../errors.js';
import { makeFolder } from '../source/folder.js';
import { type Database, openDatabase } from './database.js';
import { failure, isUnwritable } from './failure.js';
import { migrate, refuseOther } from './schema.js';

/** How long a statement waits for another process, in milliseconds: far longer than any transaction takes. */
const PATIENCE = 10_000;

/** Opens the archive, and creates it where there is none. Throws NutgrafError 'archive'. */
export function openArchive(path: string): Database {
  try {
    makeFolder(dirname(path), 0o700);
  } catch (error) {
    throw failure(Object.assign(new Error('unable to open'), { cause: error }), path);
  }
  return opened(path, migrate);
}

/**
 * Opens the archive to look into it, also where nothing may be written: on a disc that is read-only, in a folder of another.
 * Throws NutgrafError 'archive', also where there is none yet.
 */
export function openForReading(path: string): Database {
  if (!existsSync(path))
    throw new NutgrafError(
      'archive',
      `${path}: no archive yet; every "nutgraf digest" of feeds adds what it read to one`,
    );
  try {
    return openArchive(path);
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return openUnwritable(path);
  }
}

/**
 * SQLite makes files beside an archive even to read it, unless it is told that nobody writes (sqlite.org/uri.html, "immutable"):
 * true where this user may not, unless another may and does so at this moment.
 */
function openUnwritable(path: string): Database {
  try {
    closeSync(openSync(path, 'r'));
  } catch (error) {
    throw new NutgrafError('archive', `${path}: you may not read the archive; check its permissions`, error);
  }
  return opened(path, refuseOther, `${pathToFileURL(path).href}?immutable=1`);
}

function opened(path: string, prepare: (db: Database) => void, address?: string): Database {
  const db = openDatabase(path, PATIENCE, address);
  try {
    prepare(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
