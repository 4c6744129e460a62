import { expect, test } from 'vitest';
import type { Database } from '../../src/archive/database.js';
import { pastDigests } from '../../src/archive/past.js';
import { writeRun } from '../../src/archive/record.js';
import { type Keep, tidy } from '../../src/archive/retention.js';
import { search } from '../../src/archive/search.js';
import { archives, runOf } from './temporary.js';

const { fresh } = archives();
const DAY = 24 * 3_600_000;
const NOW = '2026-11-22T07:00:00.000Z';
const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY).toISOString();
const YEAR: Keep = { age: 365 * DAY, size: 1e9 };

function filled(days: readonly number[], text = 'ferry'): Database {
  const db = fresh();
  for (const day of days) {
    const now = ago(day);
    const made = { ...runOf().digest, made: now, until: now };
    const articles = [{ id: `a${day}`, text, published: now, facts: [], themes: [] }];
    writeRun(db, runOf({ now, digest: made, articles, items: [{ source: 'f', id: `i${day}` }] }));
  }
  return db;
}
const found = (db: Database) =>
  search(db, { words: 'ferry', limit: 100 })
    .map(({ id }) => id)
    .sort();

test('what is older than is kept goes, with all that hangs on it', () => {
  const db = filled([400, 200, 10]);
  tidy(db, YEAR, NOW);
  expect(found(db)).toEqual(['a10', 'a200']);
  expect(pastDigests(db).map(({ id }) => id)).toEqual([3, 2]);
  expect(db.all('SELECT DISTINCT digest FROM stories').length).toBe(2);
  expect(db.all('SELECT id FROM items')).toMatchObject([{ id: 'i10' }]);
});

test('of too much the oldest goes first', () => {
  const text = (seed: number) => Array.from({ length: 5000 }, (_, i) => `ferry${(i * seed) % 9973}`).join(' ');
  const db = fresh();
  for (let day = 40; day > 0; day--)
    writeRun(
      db,
      runOf({
        now: ago(day),
        articles: [{ id: `a${day}`, text: `ferry ${text(day)}`, published: ago(day), facts: [], themes: [] }],
      }),
    );
  const before = found(db).length;
  tidy(db, { age: 365 * DAY, size: 2_000_000 }, NOW);
  const left = found(db);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(before);
  expect(left).toContain('a1');
  expect(left).not.toContain('a40');
});

test('it is done once a day, also where the clock jumps', () => {
  const db = filled([400, 0]);
  tidy(db, { ...YEAR, age: 500 * DAY }, NOW);
  tidy(db, YEAR, NOW);
  expect(found(db)).toEqual(['a0', 'a400']);
  tidy(db, YEAR, ago(2));
  expect(found(db)).toEqual(['a0']);
});

test('a clock that is ten years ahead does not empty the archive', () => {
  const db = filled([300, 0]);
  tidy(db, YEAR, ago(-3650));
  expect(found(db)).toEqual(['a0', 'a300']);
  expect(pastDigests(db)).toHaveLength(2);
});
