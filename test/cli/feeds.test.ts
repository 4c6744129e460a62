import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configOf } from '../../src/cli/config/read.js';
import { readOpml } from '../../src/feed/opml.js';
import { startServer, type TestServer } from '../server.js';
import { homeIn } from './home.js';
import { nutgraf } from './run.js';

let dir = '';
let server: TestServer;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-feeds-'));
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

const home = (config?: string) => homeIn(dir, config);
const textOf = (file: string) => readFile(file, 'utf8');
const urlsIn = async (file: string) => configOf(await textOf(file), file).feeds.map(({ url }) => url);

const HARBOUR = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>
<item><title>Ferry fares rise</title><pubDate>Sun, 22 Nov 2026 06:00:00 GMT</pubDate></item>
<item><title>Sponsored: a cruise</title></item><item><title>Ferry timetable</title></item></channel></rss>`;

test.each(['/proc/nutgraf/x/config.toml', '/dev/null/x/config.toml'])(
  '%s cannot be written, and that is said',
  async (path) => {
    const said = await nutgraf(['init', '--config', path]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(`${path}: cannot be written`);
  },
);

test('init writes a configuration that explains itself and is a good one, and never overwrites', async () => {
  const one = await home();
  expect(await nutgraf(['init'], one)).toMatchObject({ code: 0, err: '' });
  const text = await textOf(one.file);
  expect(await urlsIn(one.file)).toEqual([]);
  // each line that is commented out is a good one, too
  const all = text.replace(/^# (?=\[\[|[a-z_]+ = )/gm, '');
  expect(configOf(all, 'all').feeds).toHaveLength(1);
  await writeFile(one.file, `${text}# mine\n`);
  const again = await nutgraf(['init', '--starter'], one);
  expect(again).toMatchObject({ code: 2, out: '' });
  expect(again.err).toContain(one.file);
  expect(await textOf(one.file)).toBe(`${text}# mine\n`);
  const other = await home();
  expect((await nutgraf(['init', '--starter'], other)).code).toBe(0);
  expect((await urlsIn(other.file)).length).toBeGreaterThan(3);
});

const MINE = `# my news
mute = ["horoscope"] # never

[[feeds]] # the first
url = "https://one.example/feed" # a note
name = "One"

# the sports pages
[[feeds]]
url = "https://two.example/feed"
name = "Two"
group = "Sport"
[feeds.headers_env]
X-Key = "TWO_KEY"

# [[feeds]]
# url = "https://not.example"

[[feeds]]
url = "https://three.example/feed?a=1&b=2"
name = 'Three "3" <&>'
group = "Sport"`;

test('list, and remove by name or address, which keeps all else as it was', async () => {
  const own = await home(MINE);
  const list = await nutgraf(['feeds', 'list'], own);
  expect(list.out.split('\n')[1]).toBe('https://two.example/feed\tTwo\tSport');
  expect((await nutgraf(['feeds', 'remove', 'Two', 'https://three.example/feed?a=1&b=2'], own)).code).toBe(0);
  expect(await textOf(own.file)).toBe(`# my news
mute = ["horoscope"] # never

[[feeds]] # the first
url = "https://one.example/feed" # a note
name = "One"

# the sports pages

# [[feeds]]
# url = "https://not.example"
`);
  const none = await nutgraf(['feeds', 'remove', 'Four'], own);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('Four');
});

test('add finds the feed of a site, shows it, and adds it once, past what the user wrote', async () => {
  const own = await home(MINE);
  const site = `${server.origin}/fault/front`;
  const refused = await nutgraf(['feeds', 'add', site], own);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('--private');
  expect(await textOf(own.file)).toBe(MINE);
  const feed = `${server.origin}/fault/ok`;
  const added = await nutgraf(
    ['feeds', 'add', '--private', '--group', 'A "b"', site, `${server.origin}/fault/status/404`],
    own,
  );
  expect(added.code).toBe(3);
  expect(added.out).toBe(`added ${feed} “Harbour Gazette”, 1 entry\n`);
  expect(added.err).toContain(`also names ${server.origin}/fault/latest`);
  expect(added.err).toContain('404');
  const text = await textOf(own.file);
  expect(text.startsWith(`${MINE}\n\n[[feeds]]\nurl = "${feed}"\n`)).toBe(true);
  expect(configOf(text, '').feeds.at(-1)).toMatchObject({ group: 'A "b"', private: true });
  const again = await nutgraf(['feeds', 'add', '--private', feed], own);
  expect(again).toMatchObject({ code: 0, out: '' });
  expect(await textOf(own.file)).toBe(text);
  expect((await nutgraf(['feeds', 'remove', feed], own)).code).toBe(0);
  expect(await textOf(own.file)).toBe(`${MINE}\n`);
});

test('add writes down what a feed is about and how many it counts as', async () => {
  const own = await home(MINE);
  const feed = `${server.origin}/fault/ok`;
  const add = ['feeds', 'add', '--private', feed];
  for (const wrong of [
    ['--theme', 'nonsense'],
    ['--weight', '0'],
    ['--weight', '1e1'],
    ['--weight', '101'],
  ]) {
    const refused = await nutgraf([...add, ...wrong], own);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(wrong[0]);
  }
  expect(await textOf(own.file)).toBe(MINE);
  expect((await nutgraf([...add, '--theme', 'economy/JOBS', '--weight', '.5'], own)).code).toBe(0);
  expect(await textOf(own.file)).toContain('\ntheme = "economy/jobs"\nweight = 0.5\nprivate = true\n');
  expect(configOf(await textOf(own.file), '').feeds.at(-1)).toMatchObject({
    theme: { field: { id: 'economy' }, part: { id: 'economy/jobs' } },
    weight: 0.5,
  });
});

test('discover names the feeds of a page, and adds nothing', async () => {
  const own = await home();
  const page = join(dir, 'site.html');
  const link = (to: string) => `<link rel="alternate" type="application/rss+xml" href="${server.origin}${to}">`;
  await writeFile(
    page,
    `<html><head>${link('/fault/ok')}${link('/fault/drop')}</head><body><p>A site</p></body></html>`,
  );
  // a page that the user has is no reason to look into his network
  expect((await nutgraf(['feeds', 'discover', page], own)).code).toBe(1);
  const open = await nutgraf(['feeds', 'discover', '--private', `${server.origin}/fault/front`], own);
  const found = ['ok “Harbour Gazette”', 'latest “Harbour Latest”'].map(
    (one) => `${server.origin}/fault/${one}, 1 entry\n`,
  );
  expect(open).toMatchObject({ code: 0, out: found.join('') });
  await expect(textOf(own.file)).rejects.toThrow();
});

test('check reads each feed, names those that fail, and shows what each rule drops', async () => {
  const path = join(dir, 'harbour.xml');
  await writeFile(path, HARBOUR);
  const own = await home(`mute = ["cruise", "title:sponsored", "horoscope"]
[interests]
"ferry" = 2
"theme:transport" = 0.5
"company:orrin" = 3
[[feeds]]
url = "${path}"
theme = "Transport"
include = ["ferry"]
exclude = ["fares", "nothing here"]
[[feeds]]
url = "${server.origin}/fault/status/404"
name = "Gone"
private = true
`);
  const run = await nutgraf(['feeds', 'check', '--filters'], own);
  expect(run.code).toBe(3);
  expect(run.out).toBe(`ok ${path} 3 entries, the newest of 2026-11-22
  keeps 1 of 3
  "fares" drops 1:
    Ferry fares rise
  "cruise" drops 1:
    Sponsored: a cruise
  "title:sponsored" drops 1:
    Sponsored: a cruise
  "ferry" moves up 1:
    Ferry timetable
  "theme:transport" moves down 1:
    Ferry timetable
  nothing has "nothing here"
nothing has "horoscope", "company:orrin"
`);
  expect(run.err).toContain('404');
  expect(await nutgraf(['feeds', 'check', 'Gone'], own)).toMatchObject({ code: 1, out: '' });
  expect((await nutgraf(['feeds', 'check', path], own)).out).toContain('ok');
});

test('export and import go around, and import adds what is new', async () => {
  const own = await home(MINE.replace('https://one', 'https://me:secret@one'));
  const list = join(dir, 'all.opml');
  const out = await nutgraf(['feeds', 'export', '--output', list], own);
  expect(out).toEqual({ code: 0, out: '', err: '' });
  const bytes = await readFile(list);
  expect(bytes.toString()).not.toContain('secret');
  expect(readOpml({ source: list, bytes })).toEqual([
    { url: 'https://one.example/feed', title: 'One', groups: [] },
    { url: 'https://two.example/feed', title: 'Two', groups: ['Sport'] },
    { url: 'https://three.example/feed?a=1&b=2', title: 'Three "3" <&>', groups: ['Sport'] },
  ]);
  const fresh = await home();
  expect((await nutgraf(['feeds', 'import', list], fresh)).out).toContain('added 3 of 3');
  expect((await nutgraf(['feeds', 'import', list], fresh)).out).toContain('added 0 of 3');
  expect((await nutgraf(['feeds', 'export'], fresh)).out).toBe(bytes.toString());
  const wrong = await nutgraf(['feeds', 'import', join(dir, 'none.opml')], fresh);
  expect(wrong).toMatchObject({ code: 1, out: '' });
});

test('a list of ten thousand feeds is imported', async () => {
  const own = await home('');
  const outlines = Array.from(
    { length: 10_000 },
    (_, i) => `<outline text="F${i}" xmlUrl="https://f${i}.example/rss"/>`,
  );
  const input = `<opml version="2.0"><body><outline text="All">${outlines.join('')}</outline></body></opml>`;
  const run = await nutgraf(['feeds', 'import', '-'], { ...own, input });
  expect(run.out).toContain('added 10000 of 10000');
  expect(await urlsIn(own.file)).toHaveLength(10_000);
});

test('a file that cannot be edited safely is left alone, and a link stays one', async () => {
  const inline = 'feeds = [{ url = "https://one.example/feed" }, { url = "https://two.example/feed" }]\n';
  const own = await home(inline);
  const run = await nutgraf(['feeds', 'remove', 'https://one.example/feed'], own);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('edit it by hand');
  expect(await textOf(own.file)).toBe(inline);
  const linked = await home('');
  const real = join(dir, 'dotfile.toml');
  await writeFile(real, MINE);
  await rm(linked.file);
  await symlink(real, linked.file);
  expect((await nutgraf(['feeds', 'remove', 'One'], linked)).code).toBe(0);
  expect(await textOf(real)).not.toContain('one.example');
});

test('wrong use', async () => {
  const own = await home(MINE);
  for (const args of [['make'], ['add'], ['remove'], ['import'], ['list', 'x'], ['add', '--name', 'N', 'a', 'b']])
    expect((await nutgraf(['feeds', ...args], own)).code).toBe(2);
  expect((await nutgraf(['feeds', 'list'], await home())).code).toBe(2);
});

test('a feed that moved for good is read and said to have moved, and check --update writes that down, and only that', async () => {
  const { origin } = server;
  const config = `# my news
[[feeds]] # the first
\t"url"='${origin}/fault/hops/2' # the old place
private = true
name = "Harbour"

[[feeds]]
url = "${origin}/fault/redirect?to=/fault/latest"   # only for now
private = true
[[feeds]]
private = true # "url" = "x"
url = "${origin}/fault/moved?to=/fault/gzip"
`;
  const one = await home(config);
  const told = await nutgraf(['fetch'], one);
  expect(told.code).toBe(0);
  expect(told.err.trim().split('\n').toSorted()).toEqual([
    expect.stringContaining(`${origin}/fault/hops/2: has moved for good to ${origin}/fault/ok; `),
    expect.stringContaining(`${origin}/fault/moved?to=/fault/gzip: has moved for good to ${origin}/fault/gzip; `),
  ]);
  expect(await nutgraf(['fetch', '--quiet'], one)).toMatchObject({ code: 0, err: '' });
  expect((await nutgraf(['feeds', 'check'], one)).err).toContain('has moved for good');
  expect(await textOf(one.file)).toBe(config);
  const updated = await nutgraf(['feeds', 'check', '--update'], one);
  expect([updated.code, updated.err]).toEqual([0, '']);
  expect(updated.out).toContain(`moved ${origin}/fault/hops/2 to ${origin}/fault/ok\n`);
  expect(await textOf(one.file)).toBe(
    config
      .replace(`'${origin}/fault/hops/2'`, `"${origin}/fault/ok"`)
      .replace(`${origin}/fault/moved?to=/fault/gzip`, `${origin}/fault/gzip`),
  );
  expect(await nutgraf(['feeds', 'check'], one)).toMatchObject({ code: 0, err: '' });
});

test('a move is not written down where the feed is there already, or where its login would follow', async () => {
  const other = await startServer();
  const config = `[[feeds]]
url = "${server.origin}/fault/hops/1"
private = true
[[feeds]]
url = "${server.origin}/fault/ok"
private = true
[[feeds]]
url = "${server.origin}/fault/moved?to=${other.origin}/fault/ok"
private = true
login_env = "HARBOUR_LOGIN"
[[feeds]]
url = "${other.origin}/fault/latest"
private = true
`;
  const { env, file } = await home(config);
  const { err, code } = await nutgraf(['feeds', 'check', '--update'], { env: { ...env, HARBOUR_LOGIN: 'a:b' } });
  await other.close();
  expect(code).toBe(0);
  expect(err).toContain('which is in the configuration already');
  expect(err).toContain('another site, which its login is not for');
  expect(await textOf(file)).toBe(config);
});
