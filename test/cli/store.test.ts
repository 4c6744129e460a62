import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { Database } from '../../src/archive/database.js';
import { resume } from '../../src/archive/journal.js';
import { openArchive } from '../../src/archive/open.js';
import { pastDigests } from '../../src/archive/past.js';
import { archivePath } from '../../src/archive/place.js';
import { articleOfText } from '../../src/article/plain.js';
import { settingsOf } from '../../src/cli/options.js';
import { storeFor } from '../../src/cli/store.js';
import type { Teller } from '../../src/cli/tell.js';
import { readingOf } from '../../src/reading.js';
import { digestOf, storyOf } from '../render/sample.js';

const dir = mkdtempSync(join(tmpdir(), 'nutgraf-store-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

/** What a run shows: one article of about so many letters, of which no two are alike to an archive that packs them. */
function shownOf(size: number, same = false) {
  const words = Array.from({ length: size / 10 }, (_, i) => (same ? 'ferry fare' : `ferry${(i * 7919) % 99_991} `));
  const digest = digestOf(storyOf('Ferry fares rise'));
  const readings = [readingOf('a', articleOfText(`The ${words.join(' ')}.`))];
  const outcome = { digest, failed: [], read: ['f'], listed: [{ source: 'f', id: 'i' }], readings, live: true };
  return {
    outcome: { ...outcome, articles: 1, offered: 1, lifted: [] },
    digest,
    format: 'text',
    output: 'FERRY FARES RISE\n',
  };
}

let homes = 0;
/** A run over an archive whose disk has room for `pages` more pages of 4 KiB. */
async function run(home: string, pages: number, shown: ReturnType<typeof shownOf>) {
  vi.stubEnv('XDG_DATA_HOME', home);
  const troubles: string[] = [];
  const said: string[] = [];
  const silent = () => undefined;
  const teller: Teller = {
    progress: silent,
    warn: silent,
    problems: silent,
    done: silent,
    trouble: (message) => troubles.push(message),
  };
  const store = storeFor(settingsOf({}), teller, false);
  const db = await store.database();
  if (db === undefined) throw new Error('no archive');
  db.exec(`PRAGMA max_page_count = ${Number(db.first('PRAGMA page_count')?.['page_count']) + pages}`);
  const recorded = await store.show(shown, undefined, async () => void said.push(shown.output));
  await store.close();
  return { recorded, troubles, said };
}
function look(home: string, work: (db: Database) => void): void {
  const db = openArchive(archivePath({ XDG_DATA_HOME: home }, process.platform));
  expect(db.first('PRAGMA integrity_check')).toMatchObject({ integrity_check: 'ok' });
  work(db);
  db.close();
}

test('on a full disk what was to be shown is shown once, and the archive is what it was', async () => {
  const home = join(dir, `${homes++}`);
  expect(await run(home, 1000, shownOf(1000))).toMatchObject({ recorded: true, troubles: [] });
  const { recorded, troubles, said } = await run(home, 0, shownOf(200_000));
  expect([recorded, said.length]).toEqual([false, 1]);
  expect(troubles).toEqual([
    expect.stringMatching(/the disk is full.*make room.*what is shown now will be shown again$/),
  ]);
  look(home, (db) => {
    expect(pastDigests(db)).toHaveLength(1);
    expect(db.all('SELECT * FROM journal')).toEqual([]);
  });
});

test('where the disk is full once all is shown, the next run with room records it, and it is not shown again', async () => {
  const home = join(dir, `${homes++}`);
  await run(home, 1000, shownOf(1000));
  // packed it is small enough to be noted, as words it is too large
  const { recorded, troubles, said } = await run(home, 20, shownOf(400_000, true));
  expect([recorded, said.length]).toEqual([false, 1]);
  expect(troubles).toEqual([expect.stringMatching(/the disk is full.*make room/)]);
  expect(troubles[0]).not.toContain('shown again');
  look(home, (db) => {
    expect(pastDigests(db)).toHaveLength(1);
    resume(db);
    expect(pastDigests(db)).toHaveLength(2);
    expect(db.all("SELECT id FROM items WHERE feed = 'f'")).toHaveLength(1);
  });
});
