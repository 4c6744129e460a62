import LibSql from 'libsql';
import { failure } from './failure.js';

/** What may be bound: libsql aborts the process on a boolean. */
export type Value = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, unknown>>;

/** A connection to one SQLite file, of the parts that better-sqlite3, libsql and node:sqlite share. Throws NutgrafError 'archive'. */
export interface Database {
  readonly path: string;
  /** several statements without values */
  readonly exec: (sql: string) => void;
  /** how many rows changed */
  readonly run: (sql: string, ...values: readonly Value[]) => number;
  readonly all: (sql: string, ...values: readonly Value[]) => readonly Row[];
  readonly first: (sql: string, ...values: readonly Value[]) => Row | undefined;
  /** runs `work` whole or not at all; it waits for other writers first, so that nothing read in it can be outdated */
  readonly atomically: <T>(work: () => T) => T;
  readonly close: () => void;
}

/**
 * Opens or creates a file; `patience` = milliseconds that a statement waits for another process, `address` = how SQLite is to open
 * it (sqlite.org/uri.html).
 */
export function openDatabase(path: string, patience: number, address: string = path): Database {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw failure(error, path);
    }
  };
  const connection = guarded(() => new LibSql(address, { timeout: patience }));
  const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
  // the SQL is the program's own, so there are as many statements as the program has
  const statement = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const fresh = connection.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  const exec = (sql: string) => guarded(() => void connection.exec(sql));
  const all = (sql: string, ...values: readonly Value[]) =>
    guarded(() => statement(sql).all(values.map(bindable)).filter(isRow));
  return {
    path,
    exec,
    run: (sql, ...values) => guarded(() => statement(sql).run(values.map(bindable)).changes),
    all,
    first: (sql, ...values) => all(sql, ...values)[0],
    atomically: (work) => {
      exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        exec('COMMIT');
        return result;
      } catch (error) {
        try {
          connection.exec('ROLLBACK');
        } catch {
          // SQLite has rolled back already, as it does where the disk is full
        }
        throw error;
      }
    },
    close: () => guarded(() => void connection.close()),
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

const NULS = /\0/g;

function bindable(value: Value): string | number | null | Buffer {
  if (typeof value === 'string') return value.replace(NULS, '\ufffd'); // a NUL would end the text where it is read again
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === null ? null : Buffer.from(value);
}

/** A row's text, or undefined. */
export function textIn(row: Row | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === 'string' ? value : undefined;
}

/** A row's number, or undefined. */
export function numberIn(row: Row | undefined, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === 'number' ? value : undefined;
}

/** A row's bytes, or undefined. */
export function bytesIn(row: Row | undefined, column: string): Uint8Array | undefined {
  const value = row?.[column];
  if (value instanceof Uint8Array) return value;
  return value instanceof ArrayBuffer ? new Uint8Array(value) : undefined;
}
