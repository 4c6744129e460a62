import { Agent } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublic, lookupPublic, namesPrivate } from '../../src/source/addresses.js';
import { createDispatcher } from '../../src/source/dispatcher.js';
import { startServer, type TestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808', '[2a00:1450::1]'])(
  '%s is public',
  (address) => expect(isPublic(address)).toBe(true),
);

test.each(
  '127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 224.0.0.1 240.0.0.1 192.0.2.1 198.18.0.1 ::1 :: fe80::1 fc00::1 fd12::1 ff02::1 2001:db8::1 ::ffff:10.0.0.1 ::ffff:7f00:1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: ::7f00:1 fec0::1 2001::1 nonsense'.split(
    ' ',
  ),
)('%s is not', (address) => expect(isPublic(address)).toBe(false));

test.each([
  'localhost',
  'LOCALHOST',
  'a.localhost',
  'printer.local',
  'db.internal',
  'nas.home.arpa',
  '[::1]',
  '10.0.0.1',
])('%s names a private host', (host) => expect(namesPrivate(host)).toBe(true));

test.each(['northwire.example', 'localhost.example', 'internal.example', '8.8.8.8'])('%s does not', (host) =>
  expect(namesPrivate(host)).toBe(false),
);

test.each([true, false])('a name that leads to a private address only is not looked up (all: %s)', async (all) => {
  const error = await new Promise((answer) => lookupPublic('localhost', { all }, answer));
  expect(error).toMatchObject({ code: 'refused-address' });
});

test('the address dialled is checked, whatever the name said', async () => {
  const guarded = createDispatcher({ allowOrigins: [], timeout: 1000, connectTimeout: 1000 });
  await expect(guarded.request({ origin: server.origin, path: '/fault/ok', method: 'GET' })).rejects.toMatchObject({
    code: 'refused-address',
  });
  expect(server.hits('/fault/ok')).toBe(0);
  const named = createDispatcher({ allowOrigins: [server.origin], timeout: 1000, connectTimeout: 1000 });
  expect((await named.request({ origin: server.origin, path: '/fault/ok', method: 'GET' })).statusCode).toBe(200);
  expect(named).toBeInstanceOf(Agent);
  await Promise.all([guarded.destroy(), named.destroy()]);
});
