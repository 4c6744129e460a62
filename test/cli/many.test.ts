import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nutgraf } from './run.js';

const FEEDS = 10_000;
const HOSTS = 11;
const NOW = '2026-11-23T07:00:00Z';
/** What is wrong with a third of the feeds, in turn. */
const DEATHS = ['missing', 'broken', 'lost', 'a page'] as const;
const deathOf = (feed: number) => (feed % 3 === 0 ? DEATHS[(feed / 3) % DEATHS.length] : undefined);
/** Every 500th feed has news, the others what is old. */
const hasNews = (feed: number) => feed % 500 === 1;

let dir = '';
const servers: Server[] = [];
const origins: string[] = [];
let [open, most, mostOfHost] = [0, 0, 0];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-many-'));
  for (let host = 0; host < HOSTS; host++) {
    let own = 0;
    const server = createServer((request, response) => {
      most = Math.max(most, ++open);
      mostOfHost = Math.max(mostOfHost, ++own);
      response.on('close', () => {
        open--;
        own--;
      });
      const feed = Number(request.url?.split('/')[2]);
      const death = deathOf(feed);
      if (death === 'missing') response.writeHead(404).end();
      else if (death === 'broken') response.writeHead(500).end();
      else if (death === 'lost') response.destroy();
      else if (death === 'a page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>For sale</p>');
      else response.end(feedOf(feed));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    servers.push(server);
    origins.push(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
  }
  const outlines = Array.from({ length: FEEDS }, (_, feed) => `<outline type="rss" xmlUrl="${addressOf(feed)}"/>`);
  await writeFile(join(dir, 'all.opml'), `<opml version="2.0"><body>${outlines.join('\n')}</body></opml>`);
});
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await rm(dir, { recursive: true, force: true });
});

const addressOf = (feed: number) => `${origins[feed % HOSTS]}/feed/${feed}`;

function feedOf(feed: number): string {
  const date = new Date(Date.parse(NOW) - (hasNews(feed) ? 1 : 90 * 24) * 3_600_000).toUTCString();
  const text = `The council of town ${feed} counted ${feed + 2} boats in its harbour on Sunday. `.repeat(30); // so that no page is fetched
  return `<rss version="2.0"><channel><title>Town ${feed}</title><item><guid>t${feed}</guid><title>Town ${feed} counts its boats</title><pubDate>${date}</pubDate><description>${text}</description></item></channel></rss>`;
}

test('of 10,000 feeds a third is dead: the others are told, and the dead are summed up', async () => {
  // one of each host is named, so that its private address may be reached
  const named = origins.map((_, host) => addressOf(deathOf(host) === undefined ? host : host + HOSTS));
  const { code, out, err } = await nutgraf(
    ['digest', '--now', NOW, '--format', 'json', '--stories', '1000', ...named, join(dir, 'all.opml')],
    // a heap that could not hold what a leak of the feeds' pages would leave
    { env: { XDG_DATA_HOME: dir, NODE_OPTIONS: '--max-old-space-size=160' } },
  );
  expect(code).toBe(3);
  const { stories, problems } = JSON.parse(out);
  const feeds = Array.from({ length: FEEDS }, (_, feed) => feed);
  const shown = stories.flatMap(({ articles }: { articles: { id: string }[] }) => articles.map(({ id }) => id));
  const expected = feeds.filter((feed) => hasNews(feed) && deathOf(feed) === undefined);
  expect(shown.toSorted()).toEqual(expected.map((feed) => `${addressOf(feed)}#t${feed}`).toSorted());
  const dead = feeds.filter((feed) => deathOf(feed) !== undefined);
  const failed = new Set(problems.map(({ source }: { source: string }) => source));
  expect([...failed].toSorted()).toEqual(dead.map(addressOf).toSorted());

  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toMatch(
    /^nutgraf: and 3,3\d\d more problems \(1,\d{3} http-status, 8\d\d bad-feed, 8\d\d unreachable\); --verbose tells all$/,
  );
  expect(most).toBeGreaterThan(2);
  expect(most).toBeLessThanOrEqual(24);
  expect(mostOfHost).toBeLessThanOrEqual(2);
}, 300_000);
