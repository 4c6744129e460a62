import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/archive/pages.js';
import { createFetch, type HttpFetch } from '../../src/source/http.js';
import { stillGood, worthKeeping } from '../../src/source/memory.js';
import { archives } from '../archive/temporary.js';
import { SMALL_FEED, startServer, type TestServer } from '../server.js';

const { fresh } = archives();
let server: TestServer;
const open: HttpFetch[] = [];
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await Promise.all(open.map((fetch) => fetch.close()));
  await server.close();
});

/** Asks for an address in so many runs over one archive; each gives the text or the error's message. */
async function runs(path: string, count: number, next: (run: number) => string = () => path): Promise<string[]> {
  const db = fresh();
  const told: string[] = [];
  for (let run = 0; run < count; run++) {
    const memory = pagesOf(
      async () => db,
      () => '2026-11-22T07:00:00Z',
    );
    const fetch = createFetch({ version: '1', backoff: 1, allowOrigins: [server.origin], memory });
    open.push(fetch);
    told.push(
      await fetch(`${server.origin}${next(run)}`).then(
        (page) => new TextDecoder().decode(page.bytes),
        (error: unknown) => String(error),
      ),
    );
    await memory.flush();
  }
  return told;
}
const OK = [SMALL_FEED, SMALL_FEED, SMALL_FEED];

describe('over three runs', () => {
  test('a page that has not changed is sent once', async () => {
    expect(await runs('/fault/validated', 3)).toEqual(OK);
    expect(server.hits('/fault/validated')).toBe(3);
  });
  test.each([
    ['max-age=3600', 1],
    ['public, max-age=3600', 1],
    ['max-age=0', 3],
    ['no-cache, max-age=3600', 3],
    ['no-store, max-age=3600', 3],
  ])('with Cache-Control: %s it is asked for %i times', async (control, times) => {
    const before = server.hits('/fault/control');
    expect(await runs(`/fault/control?${control}`, 3)).toEqual(OK);
    expect(server.hits('/fault/control') - before).toBe(times);
  });
  test('what moved for good is asked for where it is, what moved for now where it was', async () => {
    expect(await runs('/fault/hops/1', 3)).toEqual(OK);
    expect(server.hits('/fault/hops/1')).toBe(1);
    expect(await runs('/fault/redirect?to=/fault/ok', 3)).toEqual(OK);
    expect(server.hits('/fault/redirect')).toBe(3);
  });
  test('what is gone is asked for once, and said to be gone', async () => {
    const told = await runs('/fault/status/410', 3);
    expect(told[0]).toContain('410 (Gone)');
    expect(told[2]).toMatch(/gone for good \(410\) since \d{4}-\d\d-\d\d, and so no longer asked for; remove it/);
    expect(server.hits('/fault/status/410')).toBe(1);
  });
  test('who asks for time is left alone', async () => {
    const told = await runs('/fault/flaky/429?after=3600', 3);
    expect(told[0]).toContain('429');
    expect(told[2]).toContain('asks to be left alone until');
    expect(server.hits('/fault/flaky/429')).toBe(1);
  });
  test('a moved page that is lost is asked for again where it was', async () => {
    const db = fresh();
    db.run(
      'INSERT INTO pages (url, used, moved_to) VALUES (?, ?, ?)',
      `${server.origin}/fault/ok`,
      '2026-11-22',
      `${server.origin}/fault/status/404`,
    );
    const answers: string[] = [];
    for (let run = 0; run < 2; run++) {
      const memory = pagesOf(
        async () => db,
        () => '2026-11-22T07:00:00Z',
      );
      const fetch = createFetch({ version: '1', allowOrigins: [server.origin], memory });
      open.push(fetch);
      answers.push(await fetch(`${server.origin}/fault/ok`).then(() => 'ok', String));
      await memory.flush();
    }
    expect(answers[0]).toContain('404');
    expect(answers[1]).toBe('ok');
  });
});

test('a password and what it opens are not written down', async () => {
  const db = fresh();
  const memory = pagesOf(
    async () => db,
    () => '2026-11-22T07:00:00Z',
  );
  const fetch = createFetch({ version: '1', allowOrigins: [server.origin], memory });
  open.push(fetch);
  await fetch(`${server.origin.replace('//', '//reader:secret@')}/fault/validated`);
  await memory.flush();
  expect(db.all('SELECT url FROM pages')).toEqual([]);
});

test('a clock that was ahead keeps no page fresh and no server alone', () => {
  const year = 365 * 24 * 3_600_000;
  const page = { bytes: new Uint8Array() };
  expect(stillGood({ freshUntil: year, waitUntil: year, page }, 0, 'x')).toBeUndefined();
  expect(worthKeeping({ 'cache-control': 'max-age=31536000' }, page, 0)?.freshUntil).toBe(6 * 3_600_000);
});
