import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFeeds } from '../../src/archive/feeds.js';
import { lockRun } from '../../src/archive/lock.js';
import { openArchive } from '../../src/archive/open.js';
import schema from '../../src/schema.json' with { type: 'json' };
import { startServer, type TestServer } from '../server.js';
import { nutgraf, start } from './run.js';

const ajv = new Ajv({ allowUnionTypes: true });
ajv.addSchema(schema, 'nutgraf');
let dir = '';
let server: TestServer;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-test-'));
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

const MONDAY = '2026-11-23T07:00:00Z';
const MEASURES = ['per cent', 'votes', 'trains', 'houses'];
/** A feed of so many items, of which each can be told from its title. */
function feedOf(count: number): string {
  const items = Array.from({ length: count }, (_, i) => {
    const title = `Port ${i} counts ${i + 2} ${MEASURES[i % 4]}`;
    const pubDate = new Date(Date.parse(MONDAY) - 3_600_000).toUTCString();
    return `<item><guid>n${i}</guid><title>${title}</title><description>The port of town ${i} counts ${i + 2} ${MEASURES[i % 4]} this week, its master said.</description><pubDate>${pubDate}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ports</title>${items.join('')}</channel></rss>`;
}
const shownIn = (text: string) => [...new Set([...text.matchAll(/Port (\d+) counts/g)].map(([, n]) => Number(n)))];
async function feed(name: string, count: number): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, feedOf(count));
  return path;
}
const NEW = ['digest', '--since', 'last-run', '--stories', '1000', '--format', 'ndjson'];

test('last-run shows each item once, search finds it, and replay prints it again', async () => {
  const env = { XDG_DATA_HOME: join(dir, 'once') };
  const path = await feed('once.xml', 2);
  const first = await nutgraf([...NEW, '--now', MONDAY, path], { env });
  expect(shownIn(first.out)).toEqual([0, 1]);
  await feed('once.xml', 3);
  const second = await nutgraf([...NEW, '--now', MONDAY, path], { env });
  expect(shownIn(second.out)).toEqual([2]);
  const third = await nutgraf([...NEW, '--now', MONDAY, '--quiet', path], { env });
  expect(third).toEqual({ code: 0, out: '', err: '' });

  const again = await nutgraf(['digest', '--replay', '1'], { env });
  expect(again).toEqual({ code: 0, out: first.out, err: '' });
  const list = JSON.parse((await nutgraf(['digest', '--replay', 'list', '--format', 'json'], { env })).out);
  expect(list.digests.map(({ id }: { id: number }) => id)).toEqual([2, 1]);
  expect(ajv.getSchema('nutgraf#/definitions/PastDigest')?.(list.digests[0])).toBe(true);

  const search = await nutgraf(['search', 'votes', '--format', 'json'], { env });
  expect(search.code).toBe(0);
  const { articles } = JSON.parse(search.out);
  expect(articles.map(({ title }: { title: string }) => title)).toEqual(['Port 1 counts 3 votes']);
  expect(articles[0].digests).toEqual([1]);
  expect(ajv.getSchema('nutgraf#/definitions/Found')?.(articles[0])).toBe(true);
  const trends = await nutgraf(['trends', '--now', MONDAY, '--format', 'json'], { env });
  expect(trends.code).toBe(0);
  expect(ajv.getSchema('nutgraf#/definitions/Trends')?.(JSON.parse(trends.out))).toBe(true);
  expect(await nutgraf(['search', 'nowhere-named'], { env })).toMatchObject({ code: 1, out: '' });
});

test('killed at any moment, nothing is lost and nothing shown twice', async () => {
  const env = { XDG_DATA_HOME: join(dir, 'killed') };
  const files: string[] = [];
  const waits = [500, 700, 850, 1000, 1200];
  for (const [i, wait] of waits.entries()) {
    const path = await feed('killed.xml', 3 * (i + 1));
    const out = join(dir, `killed-${i}.ndjson`);
    files.push(out);
    const child = start([...NEW, '--now', MONDAY, '--output', out, path], env);
    const closed = once(child, 'close');
    await Promise.race([closed, sleep(wait * (0.8 + Math.random() / 2))]);
    child.kill('SIGKILL');
    await closed;
  }
  const last = join(dir, 'killed-last.ndjson');
  const end = await nutgraf([...NEW, '--now', MONDAY, '--output', last, join(dir, 'killed.xml')], { env });
  expect(end.code).toBe(0);
  const shown = await Promise.all([...files, last].map((file) => readFile(file, 'utf8').catch(() => '')));
  const all = shown.flatMap(shownIn).sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 3 * waits.length }, (_, i) => i));
}, 60_000);

test('of two runs at once the second waits, and shows nothing again', async () => {
  const env = { XDG_DATA_HOME: join(dir, 'two') };
  const path = await feed('two.xml', 4);
  const both = await Promise.all([1, 2].map(() => nutgraf([...NEW, '--now', MONDAY, path], { env })));
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.flatMap(({ out }) => shownIn(out)).sort()).toEqual([0, 1, 2, 3]);
  const release = await lockRun(join(dir, 'two/nutgraf/archive.db'), 0, () => undefined);
  const third = start([...NEW, '--now', MONDAY, path], env);
  const [said] = await once(third.stderr, 'data');
  expect(String(said)).toContain('another nutgraf is at work');
  release();
  const [code] = await once(third, 'close');
  expect(code).toBe(0);
});

test('a damaged archive is told and left alone; a digest is made without, but what is new cannot be', async () => {
  const home = join(dir, 'damaged');
  const file = join(home, 'nutgraf', 'archive.db');
  await mkdir(join(home, 'nutgraf'), { recursive: true });
  await writeFile(file, 'no archive at all '.repeat(100));
  const env = { XDG_DATA_HOME: home };
  const source = `${server.origin}/fault/ok`;
  const plain = await nutgraf(['digest', '--format', 'ndjson', source], { env });
  expect(plain.out).toContain('Ferry fares');
  expect(plain.err).toContain('damaged');
  expect(plain.code).toBe(3);
  const fresh = await nutgraf([...NEW, source], { env });
  expect(fresh).toMatchObject({ code: 1, out: '' });
  expect(fresh.err).toContain('damaged');
  expect(await readFile(file, 'utf8')).toBe('no archive at all '.repeat(100));
});

/** An archive of one shown digest, in a folder of its own. */
async function lived(name: string): Promise<{ env: Record<string, string>; file: string; shown: string }> {
  const env = { XDG_DATA_HOME: join(dir, name) };
  const { out } = await nutgraf([...NEW, '--now', MONDAY, await feed(`${name}.xml`, 2)], { env });
  return { env, file: join(dir, name, 'nutgraf', 'archive.db'), shown: out };
}

test('an archive that cannot be written is looked into all the same; a digest is made without, but what is new cannot be', async () => {
  const { env, file, shown } = await lived('unwritable');
  await mkdir(`${file}-wal`); // where SQLite would keep what it writes; file modes would not hinder root
  const before = await readFile(file);
  expect(await nutgraf(['digest', '--replay', '1'], { env })).toEqual({ code: 0, out: shown, err: '' });
  const search = await nutgraf(['search', 'votes'], { env });
  expect([search.code, search.err]).toEqual([0, '']);
  expect(search.out).toContain('Port 1 counts 3 votes');
  expect((await nutgraf(['trends', '--now', MONDAY], { env })).code).toBe(0);
  const source = `${server.origin}/fault/ok`;
  const plain = await nutgraf(['digest', '--format', 'ndjson', source], { env });
  expect(plain.code).toBe(3);
  expect(plain.out).toContain('Ferry fares');
  expect(plain.err.match(/cannot be written there/g)).toHaveLength(1);
  const fresh = await nutgraf([...NEW, source], { env });
  expect(fresh).toMatchObject({ code: 1, out: '' });
  expect(fresh.err).toMatch(
    /cannot be written there.*--no-archive works without one \(and a span such as --since 24h\)\n$/,
  );
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('an archive of a newer nutgraf is refused by all that needs it, and left alone', async () => {
  const { env, file } = await lived('newer');
  const db = openArchive(file);
  db.exec('PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  const before = await readFile(file);
  const source = `${server.origin}/fault/ok`;
  for (const args of [['search', 'port'], ['trends'], ['digest', '--replay', '1'], [...NEW, source]]) {
    const { code, out, err } = await nutgraf(args, { env });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/written by a newer nutgraf.*update nutgraf.*\n$/);
  }
  const plain = await nutgraf(['digest', '--format', 'ndjson', source], { env });
  expect([plain.code, plain.out.includes('Ferry fares')]).toEqual([3, true]);
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('where pages of the archive are damaged, nothing ends in a stack trace, and a digest is shown once', async () => {
  const { env, file } = await lived('holes');
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0xa5, 8192)); // all but the first two pages
  const source = `${server.origin}/fault/ok`;
  for (const args of [['search', 'port'], ['trends'], ['digest', '--replay', '1'], [...NEW, source]]) {
    const { code, out, err } = await nutgraf(args, { env });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/archive\.db: the archive is damaged; move it away.*\n$/);
  }
  const { code, out, err } = await nutgraf(['digest', '--format', 'ndjson', source], { env });
  expect(code).toBe(3);
  expect(out.match(/Ferry fares rise by 4%/g)?.length).toBeGreaterThan(0);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(err).toContain('damaged');
  expect(err).not.toMatch(/\n\s+at /);
});

test('when the clock jumps back between runs, what is new is shown, and what was shown is not', async () => {
  const env = { XDG_DATA_HOME: join(dir, 'clock') };
  const path = await feed('clock.xml', 2);
  expect(shownIn((await nutgraf([...NEW, '--now', MONDAY, path], { env })).out)).toEqual([0, 1]);
  await feed('clock.xml', 3);
  expect(shownIn((await nutgraf([...NEW, '--now', '2027-11-23T07:00:00Z', path], { env })).out)).toEqual([2]);
  await feed('clock.xml', 4);
  const back = await nutgraf([...NEW, '--now', '2026-11-23T08:00:00Z', path], { env });
  expect(shownIn(back.out)).toEqual([3]);
});

test('what is not from the network is not recorded', async () => {
  const env = { XDG_DATA_HOME: join(dir, 'local') };
  const path = await feed('local.xml', 1);
  expect((await nutgraf(['digest', '--now', MONDAY, path], { env })).code).toBe(0);
  const search = await nutgraf(['search', 'port'], { env });
  expect(search).toMatchObject({ code: 1, out: '' });
  expect(search.err).toContain('no archive yet');
  expect((await nutgraf([...NEW, '--no-archive', path], { env })).code).toBe(2);
});

test('a source that worked before is told when it has failed three times in a row', async () => {
  const home = join(dir, 'failing');
  const good = await feed('good.xml', 2);
  const gone = ['new.xml', 'once.gone.xml', 'twice.gone.xml'].map((name) => join(dir, name));
  const db = openArchive(join(home, 'nutgraf/archive.db'));
  noteFeeds(db, { now: MONDAY, read: gone.slice(1), failed: [] });
  for (const failed of [gone.slice(1), gone.slice(2)])
    noteFeeds(db, { now: MONDAY, read: [], failed: failed.map((source) => ({ source, message: 'no such file' })) });
  db.close();
  const { code, err } = await nutgraf([...NEW, '--now', MONDAY, good, ...gone], { env: { XDG_DATA_HOME: home } });
  expect(code).toBe(3);
  expect(gone.map((path) => err.includes(path))).toEqual([true, false, true]);
});
