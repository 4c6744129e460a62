import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/archive/pages.js';
import { createFetch, type HttpFetch } from '../../src/source/http.js';
import { archives } from '../archive/temporary.js';

const { fresh } = archives();
const open: HttpFetch[] = [];
const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((fetch) => fetch.close()));
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A site with this robots.txt, where every other path is a page; `asked` = what was asked for, with its ETag if any. */
async function site(robots: Answer) {
  const state = { robots, asked: [] as string[] };
  const server = createServer((request, response) => {
    const etag = request.headers['if-none-match'];
    state.asked.push(`${request.url}${etag === undefined ? '' : ` ${etag}`}`);
    if (request.url !== '/robots.txt') return response.end('<p>page');
    const { status = 200, headers = {}, body = '' } = state.robots;
    const same = etag !== undefined && etag === headers['etag'];
    return response.writeHead(same ? 304 : status, headers).end(same ? undefined : body);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return Object.assign(state, { origin: `http://127.0.0.1:${address.port}` });
}

/** A reader of that site, over an archive of its own or one that is given. */
function reader(origin: string, db?: ReturnType<typeof fresh>) {
  const memory =
    db &&
    pagesOf(
      async () => db,
      () => '2026-11-22T07:00:00Z',
    );
  const fetch = createFetch({ version: '1', backoff: 1, allowOrigins: [origin], ...(memory && { memory }) });
  open.push(fetch);
  const linked = (path: string) =>
    fetch.linked(origin + path).then(
      () => 'read',
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
  return { fetch, linked, flush: async () => memory?.flush() };
}

describe('RFC 9309', () => {
  test.each([
    ['no rule', '', '/a', true],
    ['all is closed', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule closes nothing', 'User-agent: *\nDisallow:', '/a', true],
    ['a folder', 'User-agent: *\nDisallow: /news/', '/news/a', false],
    ['beside that folder', 'User-agent: *\nDisallow: /news/', '/news', true],
    ['our own group goes before that of all', 'User-agent: *\nDisallow: /\nUser-agent: nutgraf\nAllow: /', '/a', true],
    ['whatever its case and version', 'User-Agent: NutGraf/0.1\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', false],
    ['a group of two names', 'User-agent: otherbot\nUser-agent: nutgraf\nDisallow: /', '/a', false],
    [
      'groups of one name are one',
      'User-agent: *\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: *\nDisallow: /b',
      '/b',
      false,
    ],
    ['the group of another', 'User-agent: otherbot\nDisallow: /', '/a', true],
    ['the longest rule counts', 'User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/a', true],
    ['and Allow where they are equal', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*/print', '/2026/print', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['not the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['a query', 'User-agent: *\nDisallow: /*?print', '/a?print=1', false],
    ['an escape is what it stands for', 'User-agent: *\nDisallow: /caf%c3%a9', '/café', false],
    [
      'Windows lines, comments, a mark in front',
      '\ufeffUser-agent: * # all\r\nDisallow: /a # not this\r\n',
      '/a',
      false,
    ],
    ['a web page in its place', '<!doctype html><p>User-agent: *', '/a', true],
    ['500 KiB of comments in front', `${'# '.repeat(255_000)}\nUser-agent: *\nDisallow: /`, '/a', false],
    ['what stands behind 500 KiB', `${'# '.repeat(257_000)}\nUser-agent: *\nDisallow: /`, '/a', true],
  ])('%s', async (_, body, path, allowed) => {
    const { origin } = await site({ body });
    expect(await reader(origin).linked(path)).toBe(allowed ? 'read' : 'robots');
  });

  test('rules that would take for ever to compare leave the page alone', async () => {
    const body = `User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(600)}`;
    const { origin } = await site({ body });
    expect(await reader(origin).linked(`/${'a'.repeat(4000)}`)).toBe('robots');
  });

  test.each([
    [404, true],
    [403, true],
    [410, true],
    [429, false],
    [500, false],
    [503, false],
  ])('robots.txt answers %i: allowed %s', async (status, allowed) => {
    const { origin } = await site({ status });
    expect(await reader(origin).linked('/a')).toBe(allowed ? 'read' : 'robots');
  });

  test('it is asked for once in a run, and for nothing that the user named', async () => {
    const one = await site({ body: 'User-agent: *\nDisallow: /b' });
    const { linked, fetch } = reader(one.origin);
    expect(await Promise.all(['/a', '/b', '/c'].map(linked))).toEqual(['read', 'robots', 'read']);
    await fetch(`${one.origin}/b`);
    expect(one.asked.toSorted()).toEqual(['/a', '/b', '/c', '/robots.txt']);
  });

  test('what a link leads to is asked about, too', async () => {
    const goal = await site({ body: 'User-agent: *\nDisallow: /' });
    const start = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `${goal.origin}/a` }).end();
    });
    servers.push(start);
    await new Promise<void>((listening) => start.listen(0, '127.0.0.1', listening));
    const address = start.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    const fetch = createFetch({ version: '1', allowOrigins: [origin, goal.origin] });
    open.push(fetch);
    await expect(fetch.linked(`${origin}/go`)).rejects.toMatchObject({
      code: 'robots',
      message: expect.stringContaining(`${goal.origin}/a: the robots.txt of its site`),
    });
    expect(goal.asked).toEqual(['/robots.txt']);
  });
});

describe('over the runs of an archive', () => {
  /** What so many runs are told of a page, and what the site is asked for. */
  async function runs(count: number, first: Answer, later: Answer = first) {
    const db = fresh();
    const one = await site(first);
    const told: string[] = [];
    for (let run = 0; run < count; run++) {
      const { linked, flush } = reader(one.origin, db);
      told.push(await linked('/a'));
      await flush();
      one.robots = later;
    }
    return { told, asked: one.asked.filter((path) => path.startsWith('/robots.txt')), db };
  }
  const CLOSED = { body: 'User-agent: *\nDisallow: /a' };

  test.each([
    ['rules', CLOSED, ['robots', 'robots', 'robots']],
    ['that there are none', { status: 404 }, ['read', 'read', 'read']],
    ['that it cannot be had', { status: 500 }, ['robots', 'robots', 'robots']],
  ])('%s: asked once', async (_, answer, expected) => {
    const { told, asked } = await runs(3, answer);
    expect([told, asked]).toEqual([expected, ['/robots.txt']]);
  });

  test('when it is old it is asked for again, by its ETag, and the old one stands while there is no other', async () => {
    const db = fresh();
    const one = await site({ body: 'User-agent: *\nDisallow: /a', headers: { etag: '"r1"' } });
    const run = async () => {
      const { linked, flush } = reader(one.origin, db);
      const told = await Promise.all(['/a', '/b'].map(linked));
      await flush();
      db.run('UPDATE pages SET fresh_until = 1, wait_until = NULL');
      return told;
    };
    expect(await run()).toEqual(['robots', 'read']);
    expect(await run()).toEqual(['robots', 'read']);
    one.robots = { status: 500 };
    expect(await run()).toEqual(['robots', 'read']);
    one.robots = { body: 'User-agent: *\nDisallow: /b', headers: { etag: '"r2"' } };
    expect(await run()).toEqual(['read', 'robots']);
    const asked = one.asked.filter((path) => path.startsWith('/robots.txt'));
    expect(asked).toEqual(['/robots.txt', ...Array.from({ length: 3 }, () => '/robots.txt "r1"')]);
  });
});
