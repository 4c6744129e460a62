import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFetch, type HttpFetch, type HttpOptions } from '../../src/source/http.js';
import { SMALL_FEED, startServer, type TestServer } from '../server.js';

let server: TestServer;
let other: TestServer;
const open: HttpFetch[] = [];
beforeAll(async () => {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, '');
  [server, other] = await Promise.all([startServer(), startServer()]);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.map((fetch) => fetch.close()));
  await Promise.all([server.close(), other.close()]);
});

function fetcher(options: Partial<HttpOptions> = {}): HttpFetch {
  const fetch = createFetch({ version: '1.2.3', backoff: 5, allowOrigins: [server.origin], ...options });
  open.push(fetch);
  return fetch;
}
const textOf = async (path: string, options?: Partial<HttpOptions>) =>
  new TextDecoder().decode((await fetcher(options)(`${server.origin}${path}`)).bytes);
const failure = async (path: string, options?: Partial<HttpOptions>) =>
  fetcher(options)(path.startsWith('/') ? `${server.origin}${path}` : path).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('what comes', () => {
  test.each(['ok', 'gzip', 'brotli', 'deflate', 'deflate-raw', 'gzip-cut', 'gzip-not', 'gzip-untold'])(
    '/%s is the feed',
    async (name) => {
      const text = await textOf(`/fault/${name}`);
      expect(SMALL_FEED.startsWith(text)).toBe(true);
      expect(text).toContain('Ferry fares');
    },
  );

  test('address after redirects, media type and charset', async () => {
    const page = await fetcher()(`${server.origin}/fault/redirect?to=/fault/latin1`);
    expect(page).toMatchObject({ url: `${server.origin}/fault/latin1`, mediaType: 'text/html', charset: 'ISO-8859-1' });
    expect(page.source).toBe(`${server.origin}/fault/redirect?to=/fault/latin1`);
  });

  test('it says who it is', async () => {
    const headers: unknown = JSON.parse(await textOf('/fault/headers'));
    expect(headers).toMatchObject({ 'user-agent': expect.stringMatching(/^nutgraf\/1\.2\.3 \(\+https:\/\//) });
  });

  test('a password in the address is sent, and told to nobody', async () => {
    const address = `${server.origin.replace('//', '//reader:secret@')}/fault/headers`;
    const page = await fetcher()(address);
    expect(new TextDecoder().decode(page.bytes)).toContain(`Basic ${btoa('reader:secret')}`);
    expect(page.url).not.toContain('secret');
    const error = await failure(address.replace('headers', 'status/404'));
    expect(String(error)).not.toContain('secret');
  });
});

describe('limits', () => {
  test.each(['/fault/huge', '/fault/bomb'])('%s is too large', async (path) => {
    expect(await failure(path, { maxBytes: 1_000_000 })).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('1 MB'),
    });
  });

  test.each(['/fault/slow?ms=5000', '/fault/drip', '/fault/never'])('%s is too slow, and tried once', async (path) => {
    const before = server.hits(path.split('?')[0] ?? '');
    expect(await failure(path, { timeout: 100 })).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('0.1 s'),
    });
    expect(server.hits(path.split('?')[0] ?? '')).toBe(before + 1);
  });

  test('five redirects are followed, six are not', async () => {
    expect(await textOf('/fault/hops/5')).toBe(SMALL_FEED);
    expect(await failure('/fault/hops/6')).toMatchObject({ code: 'too-many-redirects' });
    expect(await failure('/fault/loop')).toMatchObject({
      code: 'too-many-redirects',
      message: expect.stringContaining('/fault/loop'),
    });
  });

  test('two requests at a time go to a host, and so many in all', async () => {
    const quiet = await startServer();
    const fetch = fetcher({ allowOrigins: [quiet.origin] });
    await Promise.all(Array.from({ length: 8 }, (_, i) => fetch(`${quiet.origin}/fault/slow?ms=20&n=${i}`)));
    expect(quiet.peak()).toBe(2);
    const wide = fetcher({ allowOrigins: [quiet.origin], parallelPerHost: 100, parallel: 8 });
    await Promise.all(Array.from({ length: 20 }, (_, i) => wide(`${quiet.origin}/fault/slow?ms=20&n=${i}`)));
    expect(quiet.peak()).toBe(8);
    await quiet.close();
  });
});

describe('failures', () => {
  test.each([
    [404, 'check the address'],
    [410, 'no longer'],
    [403, 'programs'],
    [500, 'try again later'],
  ])('%i is told at once', async (status, remedy) => {
    const path = `/fault/status/${status}`;
    const before = server.hits(path);
    const error = await failure(path);
    expect(error).toMatchObject({ code: 'http-status', message: expect.stringContaining(remedy) });
    expect(String(error)).toContain(`${server.origin}${path}: the server answers ${status}`);
    expect(server.hits(path)).toBe(before + 1);
  });

  test.each([429, 502, 503, 504])('%i is tried again', async (status) => {
    expect(await textOf(`/fault/flaky/${status}`)).toBe(SMALL_FEED);
    expect(server.hits(`/fault/flaky/${status}`)).toBe(3);
  });

  test('but not for ever', async () => {
    expect(await failure('/fault/status/503')).toMatchObject({
      code: 'http-status',
      message: expect.stringContaining('tried 3 times'),
    });
    expect(server.hits('/fault/status/503')).toBe(3);
  });

  test('Retry-After is honoured, up to the longest wait', async () => {
    const fresh = await startServer();
    const fetch = fetcher({ allowOrigins: [fresh.origin], backoff: 60_000, longestWait: 50 });
    const page = await fetch(`${fresh.origin}/fault/flaky/429?after=0.02`);
    expect(new TextDecoder().decode(page.bytes)).toBe(SMALL_FEED);
    await expect(fetch(`${fresh.origin}/fault/flaky/503?after=3600`)).rejects.toMatchObject({ code: 'http-status' });
    expect(fresh.hits('/fault/flaky/503')).toBe(1);
    await fresh.close();
  });

  test('without Retry-After the wait is half the backoff and up to as much again, by chance', async () => {
    const fresh = await startServer();
    const waits = { allowOrigins: [fresh.origin], retries: 1, backoff: 80, longestWait: 60 };
    for (const [chance, tries] of [
      [0, 2], // 40 ms are waited
      [1, 1], // 80 ms are too long to wait
    ] as const) {
      const before = fresh.hits('/fault/status/502');
      const fetch = fetcher({ ...waits, chance: () => chance });
      await expect(fetch(`${fresh.origin}/fault/status/502`)).rejects.toMatchObject({ code: 'http-status' });
      expect(fresh.hits('/fault/status/502') - before).toBe(tries);
    }
    await fresh.close();
  });

  test('a lost connection is tried again', async () => {
    expect(await textOf('/fault/drop-once')).toBe(SMALL_FEED);
    expect(await failure('/fault/drop')).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('/fault/drop: the connection was lost'),
    });
    expect(await failure('/fault/drop-middle')).toMatchObject({ code: 'unreachable' });
  });

  test.each(['gzip-broken', 'brotli-broken'])('%s is not tried again', async (name) => {
    expect(await failure(`/fault/${name}`)).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('damaged'),
    });
    expect(server.hits(`/fault/${name}`)).toBe(1);
  });

  test('nobody there', async () => {
    const gone = await startServer();
    await gone.close();
    const error = await failure(`${gone.origin}/feed`, { allowOrigins: [gone.origin] });
    expect(error).toMatchObject({ code: 'unreachable', message: expect.stringContaining('refuses the connection') });
    expect(await failure('https://no-such-host.invalid/feed')).toMatchObject({ code: 'unreachable' });
  });

  test.each(['ftp://files.example/feed', 'file:///etc/passwd', 'no address'])(
    '%s is no web address',
    async (address) => {
      expect(await failure(address)).toMatchObject({ code: 'usage' });
    },
  );

  test('the caller can stop it', async () => {
    const stop = new AbortController();
    const page = fetcher()(`${server.origin}/fault/never`, stop.signal);
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(page).rejects.toThrow('enough');
  });
});

describe('the guard', () => {
  test('a private address is refused unless the user named its origin', async () => {
    const before = other.hits('/fault/ok');
    expect(await failure(`${other.origin}/fault/ok`)).toMatchObject({
      code: 'refused-address',
      message: expect.stringContaining(other.origin),
    });
    expect(await failure('http://localhost/feed')).toMatchObject({ code: 'refused-address' });
    expect(await failure(`/fault/redirect?to=${other.origin}/fault/ok`)).toMatchObject({ code: 'refused-address' });
    expect(await failure('/fault/redirect?to=file:///etc/passwd')).toMatchObject({ code: 'refused-address' });
    expect(other.hits('/fault/ok')).toBe(before);
  });

  test.each([
    '127.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '10.0.0.1',
    '169.254.169.254',
    '[fd00::1]',
    '0.0.0.0',
  ])('%s is refused', async (host) => {
    const port = new URL(other.origin).port;
    expect(await failure(`http://${host}:${port}/fault/ok`)).toMatchObject({ code: 'refused-address' });
  });
});
