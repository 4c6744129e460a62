import { NutgrafError } from '../errors.js';

const CANNOT_OPEN = /unable to open/i;

/** What SQLite says of a file, as words that a user can act on. */
export function failure(error: unknown, path: string): NutgrafError {
  if (error instanceof NutgrafError) return error;
  const told = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const kind = CANNOT_OPEN.test(told) ? 'SQLITE_CANTOPEN' : code;
  const found = Object.keys(REMEDIES).find((name) => kind.startsWith(name));
  const remedy = found === undefined ? undefined : REMEDIES[found];
  return new NutgrafError('archive', `${path}: ${remedy?.(path) ?? `the archive fails (${told})`}`, error);
}

const WITHOUT = '--no-archive works without one';
const UNWRITABLE = () =>
  `the archive cannot be written there; set XDG_DATA_HOME to a folder that you may write to, or ${WITHOUT}`;
const DAMAGED = (path: string) =>
  `the archive is damaged; move it away (mv '${path}' '${path}.damaged') and a new one is begun, or ${WITHOUT}`;

/** By the begin of SQLite's result codes. */
const REMEDIES: Readonly<Record<string, (path: string) => string>> = {
  SQLITE_NOTADB: DAMAGED,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_CANTOPEN: UNWRITABLE,
  SQLITE_READONLY: UNWRITABLE,
  SQLITE_PERM: UNWRITABLE,
  SQLITE_FULL: () => `the disk is full, and the archive stays as it was; make room, or ${WITHOUT}`,
  SQLITE_IOERR: () => `the disk does not take or give the archive; check it, or ${WITHOUT}`,
  SQLITE_BUSY: () => `another nutgraf is writing the archive; try again when it is done, or ${WITHOUT}`,
};
