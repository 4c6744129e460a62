import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/archive/database.js';
import { openArchive, openForReading } from '../../src/archive/open.js';
import { pastDigest } from '../../src/archive/past.js';
import { writeRun } from '../../src/archive/record.js';
import { search } from '../../src/archive/search.js';
import { trendsOf } from '../../src/archive/trends.js';
import { archives, runOf } from './temporary.js';

const { path } = archives();
const NOBODY = 65_534;
let count = 0;

const DIST = new URL('../../dist/archive/', import.meta.url).href;
const ARTICLE = { id: 'ferry', text: 'The ferry costs more.', facts: [], themes: [] };

/** The path of an archive with one article, in a folder of its own. Another process makes it: only at its end is it closed. */
function archive(sql = 'SELECT 1'): string {
  const file = path(`${count++} 5% #1?/archive.db`);
  const make = `
    import { openArchive } from '${DIST}open.js';
    import { writeRun } from '${DIST}record.js';
    const [file, run, sql] = process.argv.slice(1);
    const db = openArchive(file);
    writeRun(db, JSON.parse(run));
    db.exec(sql);
    db.close();`;
  const run = JSON.stringify(runOf({ articles: [ARTICLE] }));
  execFileSync(process.execPath, ['--input-type=module', '-e', make, file, run, sql]);
  return file;
}

/** Does what a user can who may not write what the tests own; root may write anywhere, so it becomes another meanwhile. */
function asAnother<T>(file: string, modes: { readonly folder: number; readonly file: number }, work: () => T): T {
  chmodSync(file, modes.file);
  chmodSync(dirname(file), modes.folder);
  chmodSync(dirname(dirname(file)), 0o755);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(dirname(file), 0o755);
    chmodSync(file, 0o644);
  }
}
const READ_ONLY = { folder: 0o555, file: 0o444 };

/** All that looks into an archive. */
function lookAll(db: Database) {
  const found = search(db, { words: 'ferry', limit: 5 }).map(({ id }) => id);
  const { since } = trendsOf(db, { since: '2026-11-01T00:00:00Z', until: '2026-11-22T00:00:00Z', limit: 5 });
  return { found, since, past: pastDigest(db, 1)?.output };
}

test('where nothing may be written, all that looks into an archive does so, and leaves nothing behind', () => {
  const file = archive();
  asAnother(file, READ_ONLY, () => {
    const db = openForReading(file);
    expect(lookAll(db)).toEqual({ found: ['ferry'], since: expect.any(String), past: runOf().output });
    expect(() => writeRun(db, runOf())).toThrow(/cannot be written there; set XDG_DATA_HOME/);
    db.close();
    expect(readdirSync(dirname(file))).toEqual(['archive.db']);
  });
});

test('what only a journal holds yet, after a kill, is seen, too', () => {
  const file = archive();
  const killed = openArchive(file); // open as long as the test looks, so that its journal is not put away
  writeRun(killed, runOf({ articles: [{ id: 'late', text: 'A late ferry.', facts: [], themes: [] }] }));
  for (const name of readdirSync(dirname(file))) chmodSync(`${dirname(file)}/${name}`, 0o644);
  const found = asAnother(file, READ_ONLY, () => {
    const db = openForReading(file);
    const { found: ids } = lookAll(db);
    db.close();
    return ids;
  });
  killed.close();
  expect(found.toSorted()).toEqual(['ferry', 'late']);
});

test.each([
  ['a folder that is read-only', READ_ONLY],
  ['a file that is read-only', { folder: 0o777, file: 0o444 }],
])('%s takes nothing, and says so', (_, modes) => {
  const file = archive();
  asAnother(file, modes, () => {
    const write = () => {
      const db = openArchive(file);
      try {
        writeRun(db, runOf());
      } finally {
        db.close();
      }
    };
    expect(write).toThrow(/archive\.db: the archive cannot be written there; set XDG_DATA_HOME/);
  });
  const db = openArchive(file);
  expect(lookAll(db).found).toEqual(['ferry']);
  db.close();
});

test('what may not even be read is told as that', () => {
  const file = archive();
  asAnother(file, { folder: 0o555, file: 0 }, () =>
    expect(() => openForReading(file)).toThrow(/archive\.db: you may not read the archive; check its permissions/),
  );
});

test.each([
  [999, /written by a newer nutgraf/],
  [0, /written by an older nutgraf.*copy it to where you may write/],
])('a read-only archive of schema %i is refused', (version, said) => {
  const file = archive(`PRAGMA user_version = ${version}`);
  asAnother(file, READ_ONLY, () => expect(() => openForReading(file)).toThrow(said));
});

test('the tests are worth something: without this the file cannot be read there', () => {
  const file = archive();
  asAnother(file, READ_ONLY, () => {
    const db = openDatabase(file, 0);
    expect(() => db.all('SELECT * FROM articles')).toThrow(/cannot be written/);
    db.close();
  });
});
