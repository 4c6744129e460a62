import { setTimeout as sleep } from 'node:timers/promises';
import { NutgrafError } from '../errors.js';
import { openDatabase } from './database.js';
import { isBusy } from './failure.js';

/** How often a held lock is tried again, and how long a statement waits each time, in milliseconds. */
const PAUSE = 200;
const ATTEMPT = 50;

/**
 * Lets one run at a time tell what is new. The lock is SQLite's on a file of its own, so that the system lets go of it when its
 * process ends, however it ends. `waiting` is called once where another run holds it; after `longest` milliseconds it gives up
 * with NutgrafError 'archive'. Resolves to what releases it.
 */
export async function lockRun(path: string, longest: number, waiting: () => void): Promise<() => void> {
  const file = openDatabase(`${path}-run`, ATTEMPT);
  for (let waited = 0; ; waited += PAUSE) {
    try {
      file.exec('BEGIN EXCLUSIVE');
      return () => file.close();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (waited === 0) waiting();
      if (waited >= longest) {
        file.close();
        throw new NutgrafError(
          'archive',
          `${path}: another nutgraf has been at work for ${Math.round(longest / 60_000)} minutes; end it, or try again later`,
          error,
        );
      }
      await sleep(PAUSE);
    }
  }
}
