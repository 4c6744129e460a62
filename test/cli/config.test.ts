import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../server.js';
import { homeIn } from './home.js';
import { nutgraf } from './run.js';

let dir = '';
let server: TestServer;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-config-'));
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

const home = (config?: string) => homeIn(dir, config);

const ITEMS = [
  ['Port fees rise', 'Ships', 'Harbour news of the day.'],
  ['Live blog: storm at sea', 'Weather', 'As it happens.'],
  ['Your horoscope', 'Leisure', 'The stars on shipping.'],
  ['Shipping rates fall', 'Ships', 'A sponsored look at rates.'],
] as const;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay Times</title>${ITEMS.map(
  ([title, category, summary], i) =>
    `<item><guid>q${i}</guid><title>${title}</title><category>${category}</category><description>${summary}</description></item>`,
).join('')}</channel></rss>`;
async function feed(): Promise<string> {
  const path = join(dir, 'quay.xml');
  await writeFile(path, FEED);
  return path;
}
const titles = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).title);
const FETCH = ['fetch', '--format', 'ndjson'];

test('without SOURCE, digest and fetch read the feeds of the configuration, by their names and filters', async () => {
  const path = await feed();
  const { env } = await home(`
mute = ["horoscope"]
[digest]
format = "json"
stories = 1
[[feeds]]
url = "${path}"
name = "The Quay"
include = ["ship*", "port fees", "category:leisure"]
exclude = ["summary:sponsored"]
`);
  expect(titles((await nutgraf(FETCH, { env })).out)).toEqual(['Port fees rise']);
  const digest = await nutgraf([], { env });
  expect(digest.code).toBe(0);
  const { stories } = JSON.parse(digest.out);
  expect(stories.map(({ articles }: { articles: { source: string }[] }) => articles[0]?.source)).toEqual(['The Quay']);
  expect((await nutgraf(['--format', 'text'], { env })).out).toContain('Port fees rise');
});

test('interests, weights and themes of feeds order the digest and name what it is about', async () => {
  const path = await feed();
  const other = join(dir, 'other.xml');
  await writeFile(
    other,
    '<rss version="2.0"><channel><title>Inland</title><item><title>Orrin Bank closes a branch</title></item></channel></rss>',
  );
  const first = async (more: string, ofOther = '') => {
    const { env } = await home(`${more}\n[[feeds]]\nurl = "${path}"\n[[feeds]]\nurl = "${other}"\n${ofOther}`);
    const run = await nutgraf(['--format', 'json', '--verbose'], { env });
    const [story] = JSON.parse(run.out).stories;
    return [story.headline, story.themes[0]?.id, run.err];
  };
  const [plain] = await first('');
  for (const [pattern, title] of [
    ['orrin', 'Orrin Bank closes a branch'],
    ['port fees', 'Port fees rise'],
  ] as const) {
    const [headline, , said] = await first(`[interests]\n"${pattern}" = 50`);
    expect(headline).toBe(title);
    expect(said).toContain(`${title}: its sources count "${pattern}" ×50.00`);
    expect((await first(`[interests]\n"${pattern}" = 0.02`))[0]).not.toBe(title);
  }
  expect(['Port fees rise', 'Shipping rates fall']).toContain(plain);
  expect((await first('', 'weight = 50\ntheme = "Schools"')).slice(0, 2)).toEqual([
    'Orrin Bank closes a branch',
    'education',
  ]);
});

test('a mute of a theme or company drops what is about it', async () => {
  const path = join(dir, 'about.xml');
  const item = (title: string) => `<item><title>${title}</title></item>`;
  await writeFile(
    path,
    `<rss version="2.0"><channel><title>Inland</title>${item('Halden beat Ordun in the football cup final')}${item('Orrin Bank closes a branch')}${item('Council plants trees')}</channel></rss>`,
  );
  const { env } = await home(`mute = ["theme:sport", "company:orrin bank"]\n[[feeds]]\nurl = "${path}"\n`);
  const { stories } = JSON.parse((await nutgraf(['--format', 'json'], { env })).out);
  expect(stories.map(({ headline }: { headline: string }) => headline)).toEqual(['Council plants trees']);
  const check = await nutgraf(['feeds', 'check', '--filters'], { env });
  expect(check.out).toContain('keeps 1 of 3');
  expect(check.out).toContain('"theme:sport" drops 1:\n    Halden beat');
});

test('a SOURCE is read as if there were no configuration, unless --config asks', async () => {
  const path = await feed();
  const { env, file } = await home('mute = ["horoscope", "title:rates"]\n');
  expect(titles((await nutgraf([...FETCH, path], { env })).out)).toHaveLength(4);
  expect(titles((await nutgraf([...FETCH, '--config', file, path], { env })).out)).toEqual([
    'Port fees rise',
    'Live blog: storm at sea',
  ]);
});

test.each([
  [
    'a key that is not there',
    '[[feeds]]\nurl = "https://a.example"\n\n[[feeds]]\nurl = "https://b.example"\nurls = 1\n',
    ':6: feeds[2].urls: no such key',
  ],
  ['a wrong type', '[digest]\n# ten\nstories = "ten"\n', ':3: digest.stories: must be a whole number'],
  ['a number for text', '[digest]\nformat = 3\n', ':2: digest.format: must be text'],
  ['a format that is none', '[digest]\nformat = "pdf"\n', ':2: digest.format: pdf'],
  ['a tab where none may be', '[digest]\nformat = "text\n', ':2:'],
  ['no url', 'mute = [\n"[[feeds]]",\n"#"]\n[[feeds]]\nname = "A"\n', 'mute'],
  ['an address that is none', '[[feeds]]\nurl = "example.org"\n', ':2: feeds[1].url: example.org'],
  [
    'the same feed twice',
    '[[feeds]]\nurl = "https://a.example"\n[[feeds]]\n\n url = "https://a.example"\n',
    ':5: feeds[2].url: the same feed',
  ],
  ['a secret in the open', '[[feeds]]\nurl = "https://a.example"\nlogin_env = "me:secret"\n', ':3: feeds[1].login_env'],
  [
    'a header of the connection',
    '[[feeds]]\nurl = "https://a.example"\n[feeds.headers_env]\nHost = "X"\n',
    ':3: feeds[1].headers_env: Host',
  ],
  ['a place for digests that is none', '[[delivery]]\nfromat = "text"\n', ':2: delivery[1].fromat: no such key'],
  ['a delivery to nowhere', '[[delivery]]\nformat = "text"\n', ':1: delivery[1]: says not where to'],
  [
    'two places in one',
    '[[delivery]]\nstdout = true\n[[delivery]]\nfile = "/a"\nmail = "a@b.example"\n',
    ':5: delivery[2].mail: file is told',
  ],
  ['a key of another place', '[[delivery]]\nfile = "/a"\nhost = "b"\n', ':3: delivery[1].host: no such key'],
  ['a path that begins nowhere', '[[delivery]]\nfile = "news.html"\n', ':2: delivery[1].file: news.html'],
  ['a part of no time', '[[delivery]]\nfile = "/news/%Q"\n', ':2: delivery[1].file: %Q'],
  ['a mail without a server', '[[delivery]]\nmail = "a@b.example"\n', 'delivery[1].host: must be told'],
  ['an address that is a list', '[[delivery]]\nmail = "a@b.example, c@d.example"\n', ':2: delivery[1].mail: "a@b'],
  [
    'a login that all can read',
    '[[delivery]]\nmail = "a@b.example"\nhost = "c.example"\nlogin_env = "L"\nsecurity = "none"\n',
    ':5: delivery[1].security: "none" would send',
  ],
  [
    'a port that is none',
    '[[delivery]]\nmail = "a@b.example"\nhost = "c.example"\nport = "587"\n',
    ':4: delivery[1].port: must be a whole number from 1 to 65535',
  ],
  ['a command that is a line', '[[delivery]]\ncommand = "jq ."\n', ':2: delivery[1].command: must be a list'],
  [
    'the same place twice',
    '[[delivery]]\nfile = "/a"\n[[delivery]]\nfile = "/a"\nformat = "html"\n',
    ':4: delivery[2].file: goes where delivery[1] goes',
  ],
  ['an interest that is a list', 'interests = ["a"]\n', ':1: interests: must be a table'],
  ['an interest without a number', '[interests]\n"a b" = true\n', ':2: interests.a b: must be a number'],
  ['an interest without a word', '[interests]\nok = 2\n"person:" = 2\n', ':3: interests.person:: must have a word'],
  ['an interest in what feeds say', '[interests]\n"author:ana" = 2\n', ':2: interests.author:ana: must have a word'],
  [
    'a filter by what is read',
    '[[feeds]]\nurl = "https://a.example"\nexclude = ["theme:sport"]\n',
    ':3: feeds[1].exclude: "theme:sport": is not',
  ],
  ['a mute of no theme', 'mute = ["theme:sprot"]\n', ':1: mute: sprot: no such theme'],
  ['a theme that is none', '[interests]\n"theme:sprot" = 2\n', ':2: interests.theme:sprot: sprot: no such theme'],
  [
    'a theme of a feed that is none',
    '[[feeds]]\nurl = "https://a.example"\ntheme = "X"\n',
    ':3: feeds[1].theme: X: no',
  ],
  [
    'a weight of nothing',
    '[[feeds]]\nurl = "https://a.example"\nweight = 0\n',
    ':3: feeds[1].weight: must be a number',
  ],
  [
    'a filter without a word',
    '[[feeds]]\nurl = "https://a.example"\nexclude = ["ok",\n  "title:*"]\n',
    ':3: feeds[1].exclude: "title:*"',
  ],
])('%s is told with file, line and key', async (_, config, said) => {
  const { env, file } = await home(config);
  const run = await nutgraf(FETCH, { env });
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(`${file}:`);
  expect(run.err).toContain(said);
  expect(run.err.trim().split('\n')).toHaveLength(1);
});

test('tabs, a byte order mark, Windows lines and dates in the open are fine', async () => {
  const path = await feed();
  const { env } = await home(
    `\ufeff[digest]\r\n\tsince\t=\t2026-11-20\r\n\twidth = 60\r\n[[feeds]]\r\n\turl\t= '${path}'\r\n`,
  );
  expect((await nutgraf([], { env })).code).toBe(0);
});

test('no configuration, an empty one, and one that --config names and is not there', async () => {
  const none = await home();
  expect(await nutgraf([], none)).toMatchObject({ code: 2, out: '' });
  expect((await nutgraf([], none)).err).toContain(none.file);
  const empty = await home('# nothing yet\n');
  expect((await nutgraf(['fetch'], empty)).err).toContain('has no feed in it');
  expect(await nutgraf(['fetch', '--config', '/no/such/file'], none)).toMatchObject({ code: 2 });
});

test('a feed may live in a private network only if it says so', async () => {
  const url = `${server.origin}/fault/ok`;
  const closed = await home(`[[feeds]]\nurl = "${url}"\n`);
  const refused = await nutgraf(FETCH, closed);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('private = true');
  const open = await home(`[[feeds]]\nurl = "${url}"\nprivate = true\n`);
  expect(titles((await nutgraf(FETCH, open)).out)).toEqual(['Ferry fares rise by 4%']);
  const list = join(dir, 'private.opml');
  await writeFile(list, `<opml version="2.0"><body><outline type="rss" text="A" xmlUrl="${url}"/></body></opml>`);
  expect((await nutgraf([...FETCH, list], open)).code).toBe(1);
  expect((await nutgraf([...FETCH, '--config', open.file, list], open)).code).toBe(0);
});

test('secrets come from the environment, go to their own origin only, and are named when they are missing', async () => {
  const seen: (readonly [string, string | undefined, unknown])[] = [];
  const other = createServer((request, response) => {
    seen.push(['other', request.headers.authorization, request.headers['x-key']]);
    response.end(FEED);
  });
  const own = createServer((request, response) => {
    seen.push([request.url ?? '', request.headers.authorization, request.headers['x-key']]);
    const to = { '/start': '/next', '/next': `http://127.0.0.1:${portOf(other)}/` }[request.url ?? ''];
    response.writeHead(302, { location: to }).end();
  });
  await Promise.all([other, own].map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))));
  const { env, file } = await home(`[[feeds]]
url = "http://127.0.0.1:${portOf(own)}/start"
private = true
login_env = "QUAY_LOGIN"
headers_env = { X-Key = "QUAY_KEY" }
[[feeds]]
url = "http://127.0.0.1:${portOf(other)}/other"
private = true
`);
  const missing = await nutgraf(FETCH, { env: { ...env, QUAY_LOGIN: 'me:secret' } });
  expect(missing.code).toBe(2);
  expect(missing.err).toContain(`${file}:5: feeds[1].headers_env: the environment has no QUAY_KEY`);
  expect(seen).toEqual([]);
  const run = await nutgraf(FETCH, { env: { ...env, QUAY_LOGIN: 'me:secret', QUAY_KEY: 'k1' } });
  await Promise.all([other, own].map((one) => new Promise((done) => one.close(done))));
  expect(run.code).toBe(0);
  const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`;
  expect(seen.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['/next', basic, 'k1'],
    ['/start', basic, 'k1'],
    ['other', undefined, undefined],
    ['other', undefined, undefined],
  ]);
  expect(run.out + run.err).not.toContain('secret');
});

function portOf(one: ReturnType<typeof createServer>): number {
  const address = one.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
