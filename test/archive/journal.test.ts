import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resume, showRecorded } from '../../src/archive/journal.js';
import { lockRun } from '../../src/archive/lock.js';
import { pastDigest, pastDigests } from '../../src/archive/past.js';
import { archives, runOf } from './temporary.js';

const { fresh, path } = archives();

/** A database as a process leaves it that is killed while `show` runs. */
function killedWhile(target: string | undefined, shown: () => void) {
  const db = fresh();
  void showRecorded(db, runOf(), target, () => {
    shown();
    return new Promise(() => undefined);
  });
  return db;
}

test('what was shown is recorded, and comes back byte for byte', async () => {
  const db = fresh();
  const output = 'Ferry\u001b[1m fares\u001b[22m ─ é\n\n';
  await showRecorded(db, runOf({ output }), undefined, async () => undefined);
  expect(pastDigests(db)).toMatchObject([{ id: 1, stories: 1, headline: 'Ferry fares rise', format: 'text' }]);
  expect(pastDigest(db, 1)).toMatchObject({ output, digest: runOf().digest });
  expect(pastDigest(db, 2)).toBeUndefined();
});

test('a run killed before its file is there counts for nothing', () => {
  const db = killedWhile(path('never.txt'), () => undefined);
  resume(db);
  expect(pastDigests(db)).toEqual([]);
  expect(db.all('SELECT * FROM journal')).toEqual([]);
});

test('a run killed after its file was there is recorded by the next', () => {
  const db = killedWhile(path('out.txt'), () => writeFileSync(path('out.txt'), runOf().output));
  expect(pastDigests(db)).toEqual([]);
  resume(db);
  resume(db);
  expect(pastDigests(db)).toHaveLength(1);
});

test('output that fails is not recorded', async () => {
  const db = fresh();
  const failing = showRecorded(db, runOf(), 'x', () => Promise.reject(new Error('no room')));
  await expect(failing).rejects.toThrow('no room');
  expect(db.all('SELECT * FROM journal')).toEqual([]);
  expect(pastDigests(db)).toEqual([]);
});

test('the second run waits for the first, or gives up and says so', async () => {
  const file = fresh().path;
  const release = await lockRun(file, 0, () => undefined);
  await expect(lockRun(file, 0, () => undefined)).rejects.toThrow(/another nutgraf has been at work/);
  let told = 0;
  const second = lockRun(file, 10_000, () => {
    told++;
    release();
  });
  (await second)();
  expect(told).toBe(1);
});
