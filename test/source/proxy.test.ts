import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createFetch } from '../../src/source/http.js';
import { SMALL_FEED, startServer, type TestServer } from '../server.js';

/** A proxy that answers every address itself and notes what it was asked for. */
let proxy: Server;
let asked: string[] = [];
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end(SMALL_FEED);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`${request.method} ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
});
afterEach(() => {
  vi.unstubAllEnvs();
  asked = [];
});
afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise((closed) => proxy.close(closed));
  await server.close();
});

function useProxy(none = '', names: readonly string[] = ['http_proxy']): void {
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  for (const name of names) vi.stubEnv(name, `http://127.0.0.1:${address.port}`);
  vi.stubEnv('no_proxy', none);
}

test('a proxy of the environment is used, though it is private itself', async () => {
  useProxy();
  const fetch = createFetch({ version: '1' });
  const page = await fetch('http://quay.example/feed?x=1');
  expect(new TextDecoder().decode(page.bytes)).toBe(SMALL_FEED);
  expect(asked).toEqual(['GET http://quay.example/feed?x=1']);
  await fetch.close();
});

test.each([[['HTTPS_PROXY']], [['https_proxy']]])(
  '%j: what is https goes through a tunnel, which alone is asked for',
  async (names) => {
    useProxy('', names);
    const fetch = createFetch({ version: '1', retries: 0 });
    await expect(fetch('https://quay.example/feed?x=1')).rejects.toMatchObject({ code: 'unreachable' });
    expect(asked).toEqual(['CONNECT quay.example:443']);
    await expect(fetch('https://192.168.0.1/')).rejects.toMatchObject({ code: 'refused-address' });
    expect(asked).toHaveLength(1);
    await fetch.close();
  },
);

test('a link is fetched through it, and so is the robots.txt of its site', async () => {
  useProxy('', ['HTTP_PROXY']);
  const fetch = createFetch({ version: '1' });
  await fetch.linked('http://quay.example/story');
  expect(asked).toEqual(['GET http://quay.example/robots.txt', 'GET http://quay.example/story']);
  await fetch.close();
});

test('and is not asked for private addresses', async () => {
  useProxy();
  const fetch = createFetch({ version: '1', retries: 0 });
  for (const url of ['http://127.0.0.1:8080/', 'http://localhost/', 'http://[::1]/', 'http://169.254.169.254/latest'])
    await expect(fetch(url)).rejects.toMatchObject({ code: 'refused-address' });
  expect(asked).toEqual([]);
  await fetch.close();
});

test('what goes past it is guarded as ever', async () => {
  useProxy('127.0.0.1,localhost');
  const fetch = createFetch({ version: '1', retries: 0, allowOrigins: [server.origin] });
  expect(new TextDecoder().decode((await fetch(`${server.origin}/fault/ok`)).bytes)).toBe(SMALL_FEED);
  await expect(fetch('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'refused-address' });
  expect(asked).toEqual([]);
  await fetch.close();
});
