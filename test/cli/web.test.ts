import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../server.js';
import { nutgraf } from './run.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
const JSON_DIGEST = ['digest', '--format', 'json', '--since', '2020-01-01', '--stories', '100'];

test('a feed is fetched with its pages; where a page fails, the feed itself tells, and the problem is named', async () => {
  const { code, out, err } = await nutgraf([...JSON_DIGEST, `${server.origin}/fault/feed`]);
  expect(code).toBe(0);
  const { stories, problems } = JSON.parse(out);
  const titles = stories.flatMap((story: { articles: { title: string }[] }) => story.articles.map((one) => one.title));
  expect(titles.toSorted()).toEqual([
    'A page in the house',
    'A page that is gone',
    'A page that is lost',
    'A page that is too large',
    'The page itself',
  ]);
  expect(problems.map((problem: { code: string }) => problem.code).toSorted()).toEqual([
    'http-status',
    'refused-address',
    'too-large',
    'unreachable',
  ]);
  for (const problem of problems) expect(err).toContain(problem.url);
  const read = stories.find((story: { headline: string }) => story.headline === 'The page itself');
  expect(read.bullets.length).toBeGreaterThan(2);
}, 60_000);

test('an unreachable feed, a missing one and one that is no feed are named, and the others are told', async () => {
  const closed = 'http://127.0.0.1:9/feed.xml';
  const missing = `${server.origin}/fault/status/410`;
  const { code, out, err } = await nutgraf([...JSON_DIGEST, closed, missing, `${server.origin}/fault/ok`]);
  expect(code).toBe(3);
  expect(JSON.parse(out).stories).toHaveLength(1);
  expect(err).toContain(closed);
  expect(err).toContain(missing);
  expect(err).not.toMatch(/\n\s+at /);
}, 60_000);

test.each(['fetch'])('%s finds the feed of a front page that names it', async (command) => {
  const { code, out } = await nutgraf([
    command,
    '--mirror',
    'fixtures/sites',
    '--format',
    'json',
    'https://meridianpost.example/',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('https://meridianpost.example/business/2026/nov/22/kalbara-altiplano-copper-deal');
});

test('with the clock as now, an old feed has nothing new, and that is no failure', async () => {
  const { code, err } = await nutgraf([
    'digest',
    `${server.origin}/northwire.example/rss/all.xml`,
    '--now',
    '2030-01-01',
  ]);
  expect(code).toBe(0);
  expect(err).toContain('nothing is newer');
});

test('the robots.txt of a site is kept to: the feed itself tells, and the problem is named; a page that is typed is read', async () => {
  const page = `<!doctype html><title>Ferry</title><article><h1>Ferry fares rise</h1>${'<p>The council of the harbour raised the fares of the ferry by four per cent on Monday, its chair said.</p>'.repeat(5)}</article>`;
  const feed = ['/open', '/closed'].map(
    (path) =>
      `<item><title>Fares ${path}</title><link>${path}</link><description>Told by the feed.</description></item>`,
  );
  const asked: string[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed\nDisallow: /feed');
    else if (request.url === '/feed') response.end(`<rss version="2.0"><channel>${feed.join('')}</channel></rss>`);
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  const address = site.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const { code, out, err } = await nutgraf([...JSON_DIGEST, `${origin}/feed`]);
  const typed = await nutgraf(['extract', '--format', 'json', `${origin}/closed`]);
  await new Promise((closed) => site.close(closed));
  expect(code).toBe(0);
  const { problems, stories } = JSON.parse(out);
  expect(problems).toMatchObject([{ stage: 'article', code: 'robots', url: `${origin}/closed` }]);
  expect(err).toContain(`${origin}/closed: the robots.txt of its site asks programs to stay away`);
  expect(JSON.stringify(stories)).toContain('Fares /closed');
  expect(typed.code).toBe(0);
  expect(typed.out).toContain('raised the fares');
  expect(asked).toEqual(['/feed', '/robots.txt', '/open', '/closed']);
});
