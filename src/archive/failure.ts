import { NutgrafError } from '../errors.js';

/** What SQLite says of a file, as words that a user can act on. */
export function failure(error: unknown, path: string): NutgrafError {
  if (error instanceof NutgrafError) return error;
  const told = error instanceof Error ? error.message : String(error);
  const kind = kindOf(error);
  const remedy = kind === undefined ? `the archive fails (${told})` : REMEDIES[kind](path);
  return new NutgrafError('archive', `${path}: ${remedy}`, error);
}

/** Whether what failed is that the archive cannot be written, which does not say that it cannot be read. */
export function isUnwritable(error: unknown): boolean {
  const kind = error instanceof NutgrafError ? kindOf(error.cause) : undefined;
  return kind === 'unwritable' || kind === 'full' || kind === 'disk';
}

/** Whether what failed is that another process is writing. */
export function isBusy(error: unknown): boolean {
  return error instanceof NutgrafError && kindOf(error.cause) === 'busy';
}

type Kind = 'damaged' | 'unwritable' | 'full' | 'disk' | 'busy';

/** By SQLite's primary result codes, which are the lowest byte of all that it gives (sqlite.org/rescode.html). */
const KINDS: ReadonlyMap<number, Kind> = new Map([
  [3, 'unwritable'], // PERM
  [5, 'busy'], // BUSY
  [8, 'unwritable'], // READONLY
  [10, 'disk'], // IOERR
  [11, 'damaged'], // CORRUPT
  [13, 'full'], // FULL
  [14, 'unwritable'], // CANTOPEN
  [26, 'damaged'], // NOTADB
]);
const CANNOT_OPEN = /unable to open/i;

function kindOf(error: unknown): Kind | undefined {
  if (!(error instanceof Error)) return undefined;
  // where a file cannot be opened, the library gives no code
  if (CANNOT_OPEN.test(error.message)) return 'unwritable';
  return 'rawCode' in error && typeof error.rawCode === 'number' ? KINDS.get(error.rawCode & 0xff) : undefined;
}

const WITHOUT = '--no-archive works without one (and a span such as --since 24h)';

const REMEDIES: Readonly<Record<Kind, (path: string) => string>> = {
  damaged: (path) =>
    `the archive is damaged; move it away (mv '${path}' '${path}.damaged') and a new one is begun, or ${WITHOUT}`,
  unwritable: () =>
    `the archive cannot be written there; set XDG_DATA_HOME to a folder that you may write to, or ${WITHOUT}`,
  full: () => `the disk is full, and the archive stays as it was; make room, or ${WITHOUT}`,
  disk: () => `the disk does not take or give the archive; check it, or ${WITHOUT}`,
  busy: () => `another nutgraf is writing the archive; try again when it is done, or ${WITHOUT}`,
};
