// A fortnight of `digest --since last-run` against a local server that misbehaves, on the built command, with kill -9 at random
// times: `node test/bench/fortnight.mjs [feeds] [seed]` prints how many items were served, shown, shown twice and lost. Every
// tenth feed changes its ids every day, and each is a web page for two days once. With 200 feeds it takes six to ten minutes.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FEEDS = Number(process.argv[2] ?? 200);
const DAYS = 14;
const PER_DAY = 2;
/** the last days are quiet, so that what was delayed comes */
const QUIET = 2;
const START = Date.parse('2026-11-01T06:00:00Z');
const DAY = 86_400_000;
const BIN = fileURLToPath(new URL('../../bin/nutgraf.js', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'nutgraf-fortnight-'));

let state = Number(process.argv[3] ?? 1);
/** Numerical Recipes' linear congruential generator: the same faults for the same seed. */
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const pick = (list) => list[Math.floor(random() * list.length)];
const PARTS = ['council', 'harbour', 'school', 'bridge', 'market', 'museum', 'clinic', 'library', 'station', 'orchard'];
const DEEDS = ['opens', 'closes', 'counts', 'repairs', 'sells', 'votes on', 'paints', 'moves', 'reviews', 'extends'];
const sentence = () =>
  `The ${pick(PARTS)} near the ${pick(PARTS)} ${pick(DEEDS)} ${2 + Math.floor(random() * 900)} items for the ${pick(PARTS)}.`;

const items = new Map();
function itemsOf(feed, day) {
  const key = `${feed}/${day}`;
  if (!items.has(key))
    items.set(
      key,
      Array.from({ length: PER_DAY }, (_, n) => ({
        path: `/${feed}/${day}/${n}`,
        title: `${pick(PARTS)} ${pick(DEEDS)} ${pick(PARTS)} ${feed} ${day} ${n}`,
        html: Array.from({ length: 26 }, () => `<p>${sentence()}</p>`).join(''),
        date: new Date(START + day * DAY - Math.floor(random() * 20 * 3_600_000)).toUTCString(),
      })),
    );
  return items.get(key);
}

let today = 0;
const served = new Set();
const faults = {};
const counted = (name) => {
  faults[name] = (faults[name] ?? 0) + 1;
};
function feedXml(feed, origin, idsChange) {
  const listed = [];
  for (let day = Math.max(0, today - 3); day <= today; day++) listed.push(...itemsOf(feed, day));
  const parts = listed.map(
    ({ path, title, html, date }) =>
      `<item><guid isPermaLink="false">${path}${idsChange ? `?${today}` : ''}</guid><title>${title}</title><link>${origin}${path}</link><pubDate>${date}</pubDate><description><![CDATA[${html}]]></description></item>`,
  );
  const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title>${parts.join('')}</channel></rss>`;
  return { xml, paths: listed.map(({ path }) => origin + path) };
}

/** Real seconds, which a day of few feeds has few of: a wait of several days would outlast what a feed lists. */
const PATIENCE = String(Math.ceil(FEEDS / 20));
const FAULTS = [
  { below: 0.03, name: 'lost connections', answer: (response) => response.socket.destroy() },
  { below: 0.06, name: '5xx', answer: (response) => response.writeHead(503).end() },
  { below: 0.08, name: '429', answer: (response) => response.writeHead(429, { 'retry-after': PATIENCE }).end() },
  {
    below: 0.1,
    name: 'truncations',
    answer: (response, { xml }) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(xml) });
      response.write(xml.slice(0, xml.length / 2), () => response.socket.destroy());
    },
  },
  {
    below: 0.13,
    name: 'redirects',
    answer: (response, { pathname }) => response.writeHead(pick([301, 302]), { location: `${pathname}/moved` }).end(),
  },
  { below: 0.145, name: 'silences', answer: () => undefined },
  {
    below: 0.16,
    name: 'stalls',
    answer: (response, { xml }) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.write(xml.slice(0, xml.length / 3));
    },
  },
];
const WEB_PAGE = {
  name: 'web pages',
  answer: (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title><p>Log in'),
};
const SECONDS = 2;

/** What goes wrong with a request, if anything. */
function faultOf(feed) {
  if (today >= DAYS - QUIET) return undefined;
  const turned = 1 + (feed % (DAYS - QUIET - 2));
  if (today === turned || today === turned + 1) return WEB_PAGE;
  const luck = random();
  return FAULTS.find(({ below }) => luck < below);
}

const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`;
  const { pathname } = new URL(request.url ?? '/', origin);
  if (pathname === '/feeds.opml') {
    const rows = Array.from({ length: FEEDS }, (_, i) => `<outline type="rss" xmlUrl="${origin}/feed/${i}"/>`);
    response.end(`<?xml version="1.0"?><opml version="2.0"><body>${rows.join('')}</body></opml>`);
    return;
  }
  const feed = Number(pathname.split('/')[2]);
  const { xml, paths } = feedXml(feed, origin, feed % 10 === 0);
  const fault = faultOf(feed);
  if (fault !== undefined && !(fault.name === 'redirects' && pathname.endsWith('/moved'))) {
    counted(fault.name);
    fault.answer(response, { xml, pathname });
    return;
  }
  const etag = `"${feed}-${today}"`;
  if (feed % 10 !== 0 && request.headers['if-none-match'] === etag) {
    counted('304');
    response.writeHead(304).end();
    return;
  }
  for (const path of paths) served.add(path);
  response.writeHead(200, { 'content-type': 'text/xml', etag });
  response.end(xml);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const opml = `http://127.0.0.1:${server.address().port}/feeds.opml`;

const shown = new Map();
const codes = {};
let kills = 0;
let slowest = 3000;
/** One run of the command, killed after `wait` milliseconds if that is told. Notes what its file shows. */
async function run(name, wait) {
  const file = join(dir, `${name}.ndjson`);
  const now = new Date(START + today * DAY).toISOString();
  const args = [
    'digest',
    '--since',
    'last-run',
    '--now',
    now,
    '--stories',
    '1000000',
    '--format',
    'ndjson',
    '--timeout',
    String(SECONDS),
    '-q',
  ];
  const begun = Date.now();
  const child = spawn(process.execPath, [BIN, ...args, '--output', file, opml], {
    env: { ...process.env, XDG_DATA_HOME: dir },
    stdio: 'ignore',
  });
  const timer = wait === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), wait);
  const code = await new Promise((closed) => child.on('close', (exit, signal) => closed(signal ?? exit)));
  clearTimeout(timer);
  if (wait === undefined) slowest = Math.max(slowest, Date.now() - begun);
  codes[code] = (codes[code] ?? 0) + 1;
  const text = await Promise.resolve()
    .then(() => readFileSync(file, 'utf8'))
    .catch(() => '');
  for (const line of text.split('\n').filter(Boolean))
    for (const { url } of JSON.parse(line).articles) shown.set(url, (shown.get(url) ?? 0) + 1);
}

for (today = 0; today < DAYS; today++) {
  for (let i = 0; i < (today < DAYS - QUIET ? 2 : 0); i++) {
    kills++;
    await run(`killed-${today}-${i}`, random() * slowest);
  }
  await run(`day-${today}`);
}
server.close();
server.closeAllConnections();
rmSync(dir, { recursive: true, force: true });
const twice = [...shown.values()].filter((times) => times > 1).length;
const lost = [...served].filter((url) => !shown.has(url)).length;
process.stdout.write(
  `${JSON.stringify({ feeds: FEEDS, days: DAYS, runs: DAYS + kills, kills, codes, faults, served: served.size, shown: shown.size, shownTwice: twice, lost }, null, 2)}\n`,
);
process.exitCode = twice + lost === 0 ? 0 : 1;
