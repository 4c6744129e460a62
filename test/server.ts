import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/** A real web server for tests: the sample sites by path ("/northwire.example/feed.xml"), and routes that misbehave. */
export interface TestServer {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** how many requests came for a path */
  readonly hits: (path: string) => number;
  /** the most requests that were answered at the same time */
  readonly peak: () => number;
  readonly close: () => Promise<void>;
}
const SITES = fileURLToPath(new URL('../fixtures/sites', import.meta.url));

export async function startServer(): Promise<TestServer> {
  const counts = new Map<string, number>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://test');
    const hit = (counts.get(url.pathname) ?? 0) + 1;
    counts.set(url.pathname, hit);
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const [, first = '', name = ''] = url.pathname.split('/');
    const fault = first === 'fault' ? FAULTS[name] : undefined;
    Promise.resolve(fault === undefined ? site(url, response) : fault(response, { url, hit, request })).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    hits: (path) => counts.get(path) ?? 0,
    peak: () => most,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

interface Asked {
  readonly url: URL;
  /** 1 for the first request of this path */
  readonly hit: number;
  readonly request: IncomingMessage;
}
type Fault = (response: ServerResponse, asked: Asked) => unknown;

export const SMALL_FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>
<item><title>Ferry fares rise by 4%</title><link>https://harbour.example/ferry</link></item></channel></rss>`;
const TROUBLED_FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>
${[
  ['The page itself', '/northwire.example/business/kalbara-agrees-altiplano-takeover'],
  ['A page that is gone', '/fault/status/404'],
  ['A page that is too large', '/fault/huge'],
  ['A page that is lost', '/fault/drop'],
  ['A page in the house', 'http://10.0.0.1/router'],
]
  .map(
    ([title, link]) =>
      `<item><title>${title}</title><link>${link}</link><description>${title}, told by the feed itself in one sentence.</description></item>`,
  )
  .join('\n')}</channel></rss>`;
const FRONT = `<!DOCTYPE html><html><head><title>Harbour</title>${['drop', 'ok', 'latest']
  .map((name) => `<link rel="alternate" type="application/rss+xml" href="/fault/${name}">`)
  .join('')}</head><body><p>Welcome.</p></body></html>`;
const text = (response: ServerResponse, body: string | Uint8Array, type = 'text/xml') => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
};
const encoded =
  (encoding: string, body: Uint8Array): Fault =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': encoding });
    response.end(body);
  };
const MODIFIED = 'Sun, 22 Nov 2026 06:00:00 GMT';
const ZEROS = new Uint8Array(50_000_000);

/** /fault/NAME: what a server may do to a reader. */
const FAULTS: Readonly<Record<string, Fault>> = {
  ok: (response) => text(response, SMALL_FEED),
  latest: (response) => text(response, SMALL_FEED.replace('Gazette', 'Latest')),
  /** /fault/status/404 */
  status: (response, { url }) => {
    response.writeHead(Number(url.pathname.split('/')[3]));
    response.end('no');
  },
  /** /fault/flaky/503?after=0: that status twice, then the feed */
  flaky: (response, { url, hit }) => {
    if (hit > 2) return text(response, SMALL_FEED);
    const after = url.searchParams.get('after');
    response.writeHead(Number(url.pathname.split('/')[3]), after === null ? {} : { 'retry-after': after });
    return response.end();
  },
  /** /fault/slow?ms=200 before the first byte */
  slow: (response, { url }) => {
    setTimeout(() => text(response, SMALL_FEED), Number(url.searchParams.get('ms')));
  },
  /** a byte from time to time, without end */
  drip: (response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  },
  never: () => {},
  /** the connection is lost at once */
  drop: (response) => response.destroy(),
  /** the connection is lost the first time */
  'drop-once': (response, { hit }) => (hit === 1 ? response.destroy() : text(response, SMALL_FEED)),
  /** the connection is lost in the middle of the body */
  'drop-middle': (response) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-length': SMALL_FEED.length });
    response.write(SMALL_FEED.slice(0, 80), () => response.destroy());
  },
  /** /fault/redirect?to=ADDRESS */
  redirect: (response, { url }) => {
    response.writeHead(302, { location: url.searchParams.get('to') ?? '/' });
    response.end();
  },
  /** /fault/moved?to=ADDRESS: for good */
  moved: (response, { url }) => {
    response.writeHead(308, { location: url.searchParams.get('to') ?? '/' });
    response.end();
  },
  /** /fault/hops/3: so many redirects, then the feed */
  hops: (response, { url }) => {
    const left = Number(url.pathname.split('/')[3]);
    response.writeHead(301, { location: left > 1 ? `${left - 1}` : '/fault/ok' });
    response.end();
  },
  loop: (response) => {
    response.writeHead(307, { location: '/fault/loop' });
    response.end();
  },
  /** an ETag and a date; 304 to who has it */
  validated: (response, { request }) => {
    const known = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === MODIFIED;
    response.writeHead(known ? 304 : 200, { 'content-type': 'text/xml', etag: '"v1"', 'last-modified': MODIFIED });
    response.end(known ? undefined : SMALL_FEED);
  },
  /** /fault/control?max-age=60 */
  control: (response, { url }) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'cache-control': decodeURIComponent(url.search.slice(1)) });
    response.end(SMALL_FEED);
  },
  huge: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(ZEROS);
  },
  bomb: (response) =>
    encoded('gzip', gzipSync(ZEROS))(response, { url: new URL('http://x'), hit: 1, request: response.req }),
  gzip: encoded('gzip', gzipSync(SMALL_FEED)),
  brotli: encoded('br', brotliCompressSync(SMALL_FEED)),
  deflate: encoded('deflate', deflateSync(SMALL_FEED)),
  'deflate-raw': encoded('deflate', deflateRawSync(SMALL_FEED)),
  'gzip-cut': encoded('gzip', gzipSync(SMALL_FEED).subarray(0, -12)),
  'gzip-broken': encoded('gzip', Buffer.concat([gzipSync(SMALL_FEED).subarray(0, 20), Buffer.alloc(200, 7)])),
  'brotli-broken': encoded('br', Buffer.alloc(200, 7)),
  'gzip-untold': encoded('identity', gzipSync(SMALL_FEED)),
  'gzip-not': encoded('gzip', Buffer.from(SMALL_FEED)),
  latin1: (response) =>
    text(response, Buffer.from('<p>caf\xe9 in M\xe1laga</p>', 'latin1'), 'text/html; charset="ISO-8859-1"'),
  /** a page that names three feeds, of which one is lost */
  front: (response) => text(response, FRONT, 'text/html'),
  /** a feed whose entries lead to a good page, a missing one, one that is too large, one that never ends, and a private address */
  feed: (response) => text(response, TROUBLED_FEED),
  headers: (response, { request }) => text(response, JSON.stringify(request.headers), 'application/json'),
};

/** A file of fixtures/sites: the path itself, else with ".html", else its index. */
async function site(url: URL, response: ServerResponse): Promise<void> {
  for (const end of ['', '.html', '/index.html']) {
    const path = `${SITES}${decodeURIComponent(url.pathname)}${end}`;
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile())
      return text(response, await readFile(path), path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/xml');
  }
  response.writeHead(404);
  response.end('not found');
}
