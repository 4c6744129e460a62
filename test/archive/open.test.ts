import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/archive/database.js';
import { openArchive, openForReading } from '../../src/archive/open.js';
import { archivePath } from '../../src/archive/place.js';
import { writeRun } from '../../src/archive/record.js';
import { migrate } from '../../src/archive/schema.js';
import { archives, runOf } from './temporary.js';

const { fresh, path } = archives();

test.each([
  [{ XDG_DATA_HOME: '/data' }, 'linux', /^\/data\/nutgraf\/archive\.db$/],
  [{ XDG_DATA_HOME: 'data' }, 'linux', /\/\.local\/share\/nutgraf\/archive\.db$/],
  [{ XDG_DATA_HOME: '' }, 'darwin', /\/\.local\/share\/nutgraf\/archive\.db$/],
  [{ LOCALAPPDATA: '/local' }, 'win32', /^\/local\/nutgraf\/archive\.db$/],
])('it lies where %j on %s says', (env, platform, expected) => {
  expect(archivePath(env, platform)).toMatch(expected);
});

test('values come back as they went in', () => {
  const db = fresh();
  db.exec('CREATE TABLE v (a, b, c, d)');
  db.run('INSERT INTO v VALUES (?, ?, ?, ?)', 'é\ud83d\ude00', 2 ** 50 + 0.5, null, new Uint8Array([0, 255]));
  db.run('INSERT INTO v VALUES (?, ?, ?, ?)', 'a\0b', Number.NaN, -1, new Uint8Array(0));
  const [first, second] = db.all('SELECT * FROM v');
  expect(first).toMatchObject({ a: 'é\ud83d\ude00', b: 2 ** 50 + 0.5, c: null });
  expect(second).toMatchObject({ a: 'a\ufffdb', b: null, c: -1 });
});

test('a transaction that throws leaves nothing', () => {
  const db = fresh();
  const work = () =>
    db.atomically(() => {
      writeRun(db, runOf());
      throw new Error('in the middle');
    });
  expect(work).toThrow('in the middle');
  expect(db.all('SELECT * FROM digests')).toEqual([]);
});

test('an older schema is brought forward with what it holds, a newer one is refused and left alone', () => {
  const db = openDatabase(path('old.db'), 100);
  migrate(db, ['CREATE TABLE kept (a); INSERT INTO kept VALUES (7);']);
  migrate(db, ['CREATE TABLE kept (a); INSERT INTO kept VALUES (7);', 'ALTER TABLE kept ADD COLUMN b DEFAULT 8;']);
  expect(db.first('SELECT a, b FROM kept')).toMatchObject({ a: 7, b: 8 });
  expect(() => migrate(db, ['CREATE TABLE kept (a);'])).toThrow(
    /old\.db: .*newer nutgraf.*schema is 2.*knows 1.*update/,
  );
  db.close();
});

test('a newer archive is not even touched', () => {
  const db = openDatabase(path('newer.db'), 100);
  db.exec('PRAGMA user_version = 999');
  db.close();
  const before = readFileSync(path('newer.db'));
  expect(() => openArchive(path('newer.db'))).toThrow('newer nutgraf');
  expect(readFileSync(path('newer.db')).equals(before)).toBe(true);
});

test('a step that fails leaves the schema at the step before', () => {
  const db = openDatabase(path('broken.db'), 100);
  migrate(db, ['CREATE TABLE one (a);']);
  expect(() => migrate(db, ['CREATE TABLE one (a);', 'CREATE TABLE two (a); nonsense;'])).toThrow();
  expect(db.first('PRAGMA user_version')).toMatchObject({ user_version: 1 });
  expect(db.all("SELECT name FROM sqlite_master WHERE name = 'two'")).toEqual([]);
  db.close();
});

test('a damaged file is told with the remedy', () => {
  writeFileSync(path('noise.db'), 'this is no archive. '.repeat(500));
  expect(() => openArchive(path('noise.db'))).toThrow(/noise\.db: .*damaged.*mv '.*noise\.db'.*--no-archive/);
  const whole = fresh();
  for (let i = 0; i < 50; i++)
    writeRun(whole, runOf({ articles: [{ id: `${i}`, text: `${i} ferry `.repeat(300), facts: [], themes: [] }] }));
  whole.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  writeFileSync(path('cut.db'), readFileSync(whole.path));
  truncateSync(path('cut.db'), 40_000);
  const readAll = () => {
    const db = openArchive(path('cut.db'));
    try {
      return db.all('SELECT * FROM articles a JOIN facts f ON f.article = a.number');
    } finally {
      db.close();
    }
  };
  expect(readAll).toThrow(/cut\.db: .*damaged/);
});

test('what is not there, or cannot be, is told with the remedy', () => {
  expect(() => openForReading(path('none/archive.db'))).toThrow(/none\/archive\.db: no archive yet/);
  writeFileSync(path('file'), '');
  expect(() => openArchive(path('file/nutgraf/archive.db'))).toThrow(/cannot be written there; set XDG_DATA_HOME/);
  mkdirSync(path('folder.db'));
  expect(() => openArchive(path('folder.db'))).toThrow(/folder\.db: .*cannot be written there/);
});
