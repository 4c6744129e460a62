import { expect, test } from 'vitest';
import { keptDigest, lastingName, owe, owed, postpone, sentTo, settle, waive } from '../../src/archive/outbox.js';
import { tidy } from '../../src/archive/retention.js';
import { digestOf } from '../render/sample.js';
import { archives, runOf } from './temporary.js';

const { fresh } = archives();
const NOW = '2026-11-22T07:00:00.000Z';

test('a digest is owed to each target until it is settled or waived, the oldest first', () => {
  const db = fresh();
  owe(db, runOf(), ['a', 'b']);
  owe(db, runOf(), ['a']);
  expect([owed(db, 'a'), owed(db, 'b'), owed(db, 'c')]).toEqual([[1, 2], [1], []]);
  settle(db, 1, 'a', NOW);
  expect([postpone(db, 1, 'b', 'no'), postpone(db, 1, 'b', 'no')]).toEqual([1, 2]);
  expect([owed(db, 'a'), owed(db, 'b')]).toEqual([[2], [1]]);
  waive(db, 1, 'b');
  waive(db, 1, 'a');
  expect([owed(db, 'a'), owed(db, 'b')]).toEqual([[2], []]);
  expect(sentTo(db, 'a', 10).map(({ id }) => id)).toEqual([2, 1]);
  expect(sentTo(db, 'a', 1).map(({ id }) => id)).toEqual([2]);
  expect(sentTo(db, 'b', 10)).toEqual([]);
  expect(keptDigest(db, 1)).toEqual({ id: 1, digest: runOf().digest });
});

test('a run without news owes nothing, and what the archive lets go of is owed no more', () => {
  const db = fresh();
  owe(db, runOf({ digest: digestOf() }), ['a']);
  expect(owed(db, 'a')).toEqual([]);
  owe(db, runOf(), ['a']);
  tidy(db, { age: -1, size: 1e9 }, NOW);
  expect(owed(db, 'a')).toEqual([]);
  expect(db.all('SELECT * FROM deliveries')).toEqual([]);
});

test('a target has one name for good, and no other has it', () => {
  const db = fresh();
  expect(lastingName(db, 'a')).toBe(lastingName(db, 'a'));
  expect(lastingName(db, 'a')).not.toBe(lastingName(db, 'b'));
  expect(lastingName(db, 'a')).not.toBe(lastingName(fresh(), 'a'));
});
