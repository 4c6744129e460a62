import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../server.js';
import { nutgraf } from './run.js';

let dir = '';
let server: TestServer;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-misbehaving-'));
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

const MONDAY = Date.parse('2026-11-23T07:00:00Z');
const DAY = 86_400_000;
const PLACES = ['Aldport', 'Birk', 'Cove', 'Dunmere', 'Ellwick'];

/** What is in a feed on a day: the items of the last three days, the newest first. `id` names an item on that day. */
function feedOn(day: number, id: (item: number) => string): string {
  const items = [day, day - 1, day - 2].filter((item) => item >= 0);
  const parts = items.map((item) => {
    const date = new Date(MONDAY + item * DAY - 3_600_000).toUTCString();
    const title = `Harbour of ${PLACES[item]} counts ${item + 12} ships`;
    return `<item><guid>${id(item)}</guid><title>${title}</title><description>${title}, its master said.</description><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ports</title>${parts.join('')}</channel></rss>`;
}
const PAGE = `<!doctype html><html><head><title>This domain is for sale</title></head><body><article><h1>This domain is for sale</h1>${'<p>The owner of the domain is willing to sell it, and the price is a matter of talks between the two of you. Write to the broker, who answers within two days.</p>'.repeat(6)}</article></body></html>`;

/** What the runs of five days show of a feed in the configuration. */
async function days(name: string, feed: (day: number) => string) {
  const home = join(dir, name);
  const path = join(home, 'feed.xml');
  await mkdir(join(home, 'nutgraf'), { recursive: true });
  await writeFile(join(home, 'nutgraf', 'config.toml'), `[[feeds]]\nurl = ${JSON.stringify(path)}\n`);
  const runs = [];
  for (const day of PLACES.keys()) {
    await writeFile(path, feed(day));
    const now = new Date(MONDAY + day * DAY).toISOString();
    const args = ['digest', '--since', 'last-run', '--now', now, '--format', 'ndjson', '--stories', '100', '--verbose'];
    runs.push(await nutgraf(args, { env: { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home } }));
  }
  return runs.map(({ code, out, err }) => ({
    code,
    err,
    out,
    shown: PLACES.filter((place) => out.includes(`Harbour of ${place}`)),
  }));
}

test('a feed that changes its ids every day shows each item once', async () => {
  const runs = await days('ids', (day) => feedOn(day, (item) => `${item}-as-of-${day}`));
  expect(runs.map(({ shown }) => shown)).toEqual(PLACES.map((place) => [place]));
  expect(runs.map(({ code }) => code)).toEqual(PLACES.map(() => 0));
}, 60_000);

test('a feed that turned into a web page is named, is no news, and is read again once it is back', async () => {
  const runs = await days('page', (day) => (day === 2 || day === 3 ? PAGE : feedOn(day, String)));
  expect(runs.map(({ shown }) => shown.join())).toEqual(['Aldport', 'Birk', '', '', 'Cove,Dunmere,Ellwick']);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 1, 1, 0]);
  expect(runs[2]?.out).toBe('');
  expect(runs[2]?.err).toContain('is a web page and names no feed');
}, 60_000);

test('a server that never answers is given up in time, and the others are told', async () => {
  const silent = `${server.origin}/fault/never`;
  const args = ['fetch', '--timeout', '1', '--format', 'ndjson', silent, `${server.origin}/fault/ok`];
  const { code, out, err } = await nutgraf(args);
  expect(code).toBe(3);
  expect(out).toContain('Ferry fares');
  expect(err).toContain(`${silent}: no whole answer within 1 s`);
});
