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

function useProxy(none = ''): void {
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  vi.stubEnv('http_proxy', `http://127.0.0.1:${address.port}`);
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
