import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nutgraf, start } from '../run.js';
import { LOCALHOST, type MailServer, startMail } from './smtp.js';

let dir = '';
let mail: MailServer;
let homes = 0;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-deliver-'));
  mail = await startMail();
});
afterEach(() => {
  mail.fault = undefined;
  mail.mails.length = 0;
});
afterAll(async () => {
  await mail.close();
  await rm(dir, { recursive: true, force: true });
});

const NOW = '2026-11-23T12:00:00Z';
const LATER = '2026-11-24T12:00:00Z';
const STORIES = ['Ferry fares rise', 'Cinema reopens after flood', 'Astronomers find a comet', 'Wheat harvest shrinks'];

/** A home of its own with these targets and a feed of so many stories. */
async function home(delivery: string) {
  const root = join(dir, `home-${homes++}`);
  const path = join(root, 'feed.xml');
  await mkdir(join(root, 'nutgraf'), { recursive: true });
  const has = (count: number) =>
    writeFile(
      path,
      `<rss version="2.0"><channel><title>Quay</title>${STORIES.slice(0, count)
        .map(
          (title, i) =>
            `<item><guid>n${i}</guid><title>${title}</title><description>${title}, officials said in town ${i}.</description></item>`,
        )
        .join('')}</channel></rss>`,
    );
  await writeFile(
    join(root, 'nutgraf', 'config.toml'),
    `[digest]\nsince = "last-run"\n[[feeds]]\nurl = '${path}'\n${delivery.replaceAll('ROOT', root)}`,
  );
  await has(2);
  const env = {
    HOME: root,
    XDG_CONFIG_HOME: root,
    XDG_DATA_HOME: join(root, 'data'),
    TZ: 'UTC',
    NODE_EXTRA_CA_CERTS: LOCALHOST,
  };
  const run = (...args: string[]) => nutgraf(['--now', NOW, ...args], { env });
  return { root, env, has, run };
}
const shownIn = (text: string) => STORIES.flatMap((title, i) => (text.includes(title) ? [i] : []));
const read = (...path: string[]) => readFile(join(...path), 'utf8');
const mailTo = (port: number, more = 'security = "none"') =>
  `[[delivery]]\nmail = "me@example.org"\nhost = "localhost"\nport = ${port}\n${more}\n`;

test('each target gets the digest in its own format, and the second of a day spoils no file of the first', async () => {
  const { root, has, run } = await home(`
[[delivery]]
stdout = true
format = "markdown"
[[delivery]]
file = "~/news/%Y/%m-%d.html"
[[delivery]]
file = "ROOT/newest.json"
[[delivery]]
command = ["${process.execPath}", "-e", "process.stdin.pipe(require('fs').createWriteStream(process.argv[1]))", "ROOT/; touch x"]
[[delivery]]
feed = "ROOT/public/digests.xml"
${mailTo(mail.port)}`);
  const first = await run();
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toMatch(/^# /);
  const named = join(root, 'news', '2026');
  expect(shownIn(await read(named, '11-23.html'))).toEqual([0, 1]);
  expect(JSON.parse(await read(root, 'newest.json')).stories).toHaveLength(2);
  expect(await read(root, '; touch x')).toBe(await read(root, 'newest.json'));
  expect(mail.mails.map(({ to }) => to)).toEqual([['me@example.org']]);
  await has(3);
  expect(shownIn((await run('--quiet')).out)).toEqual([2]);
  expect(await readdir(named)).toEqual(['11-23-2.html', '11-23.html']);
  expect(shownIn(await read(named, '11-23.html'))).toEqual([0, 1]);
  expect(shownIn(await read(named, '11-23-2.html'))).toEqual([2]);
  expect(shownIn(await read(root, 'newest.json'))).toEqual([2]);
  expect(shownIn(await read(root, 'public', 'digests.xml'))).toEqual([0, 1, 2]);
  expect(mail.mails).toHaveLength(2);
  expect(await run('--quiet')).toEqual({ code: 0, out: '', err: '' });
  expect(mail.mails).toHaveLength(2);
});

test('a mail goes through STARTTLS or TLS with the login of the environment, to each by itself', async () => {
  const tls = await startMail({ secure: true });
  const { env, run } = await home(`
[[delivery]]
mail = ["a@example.org", "b@example.org"]
from = "News <news@example.org>"
subject = "%A: {stories} stories"
host = "localhost"
port = ${mail.port}
login_env = "SMTP_LOGIN"
[[delivery]]
mail = "c@example.org"
host = "localhost"
port = ${tls.port}
security = "tls"
login_env = "SMTP_LOGIN"
`);
  const without = await run();
  expect(without.code).toBe(1);
  expect(without.err).toContain('SMTP_LOGIN');
  Object.assign(env, { SMTP_LOGIN: 'me:wrong' });
  const wrong = await run();
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('check user and password in SMTP_LOGIN');
  expect(wrong.err).not.toContain('me:wrong');
  Object.assign(env, { SMTP_LOGIN: 'me:secret' });
  const run3 = await run();
  expect(run3.code).toBe(0);
  const all = [...mail.mails, ...tls.mails];
  await tls.close();
  expect(all.map(({ to: [to], user, secure }) => [to, user, secure]).toSorted()).toEqual([
    ['a@example.org', 'me', true],
    ['b@example.org', 'me', true],
    ['c@example.org', 'me', true],
  ]);
  expect(all[0]?.raw).toContain('Subject: Monday: 2 stories');
});

test('a target that fails is named, the others go on, and the next run delivers what it missed', async () => {
  const { root, has, run } = await home(`
[[delivery]]
file = "ROOT/blocked/%d.txt"
[[delivery]]
file = "ROOT/fine.txt"
[[delivery]]
command = ["${process.execPath}", "-e", "process.exit(require('fs').existsSync(process.argv[1]) ? 0 : 7)", "ROOT/go"]
[[delivery]]
command = ["/no/such/program"]
${mailTo(mail.port)}`);
  await writeFile(join(root, 'blocked'), 'a file where a folder should be');
  mail.fault = 'later';
  const first = await run();
  expect(first.code).toBe(3);
  expect(first.out).toBe('');
  for (const said of ['blocked', 'exit code 7', '/no/such/program: cannot be run', 'me@example.org', 'come back later'])
    expect(first.err).toContain(said);
  expect(first.err).toContain('nutgraf digest --replay 1');
  expect(shownIn(await read(root, 'fine.txt'))).toEqual([0, 1]);
  expect(shownIn((await run('--replay', '1')).out)).toEqual([0, 1]);
  await has(3);
  await rm(join(root, 'blocked'));
  await writeFile(join(root, 'go'), '');
  mail.fault = undefined;
  const second = await run('--quiet');
  expect(second.code).toBe(3);
  expect(second.err.trim().split('\n')).toHaveLength(1);
  expect(mail.mails.map(({ raw }) => shownIn(raw))).toEqual([[0, 1], [2]]);
  expect(await readdir(join(root, 'blocked'))).toEqual(['23-2.txt', '23.txt']);
  expect(shownIn(await read(root, 'fine.txt'))).toEqual([2]);
});

test('where nothing can be delivered the run has failed, and without an archive it says that nothing is kept', async () => {
  const { run } = await home(mailTo(mail.port));
  mail.fault = 'recipient';
  expect(await run()).toMatchObject({ code: 1, out: '' });
  const without = await run('--no-archive', '--since', '30d');
  expect(without.code).toBe(1);
  expect(without.err).toContain('it is not tried again');
});

test('a digest that is refused holds up no other, and is given up at last', async () => {
  const { has, run } = await home(mailTo(mail.port));
  mail.fault = 'message';
  for (let n = 1; n < 10; n++) await run('--quiet');
  await has(3);
  const last = await run('--quiet');
  expect(
    last.err
      .trim()
      .split('\n')
      .map((line) => /given up|digest 2 is kept/.exec(line)?.[0]),
  ).toEqual(['given up', 'digest 2 is kept']);
  mail.fault = undefined;
  expect(await run('--quiet')).toEqual({ code: 0, out: '', err: '' });
  expect(mail.mails.map(({ raw }) => shownIn(raw))).toEqual([[2]]);
}, 120_000);

test('killed while a mail server stalls: the next run delivers, and no target gets anything twice', async () => {
  const { root, env, has, run } = await home(`[[delivery]]\nfile = "ROOT/news-%d.txt"\n${mailTo(mail.port)}`);
  mail.fault = 'stall';
  const begun = mail.data();
  const child = start(['--now', NOW], env);
  await begun;
  child.kill('SIGKILL');
  await once(child, 'close');
  mail.fault = undefined;
  await has(3);
  expect((await run('--now', LATER)).code).toBe(0);
  expect(mail.mails.map(({ raw }) => shownIn(raw))).toEqual([[0, 1], [2]]);
  const files = (await readdir(root)).filter((name) => name.startsWith('news-'));
  expect(files).toEqual(['news-23.txt', 'news-24.txt']);
});

test('a mail server that stalls holds up neither the run nor its end', async () => {
  const { run } = await home(mailTo(mail.port, 'security = "none"\ntimeout = 1'));
  mail.fault = 'stall';
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toContain('longer than 1 seconds');
});

test('what a run is told to print is printed and not delivered', async () => {
  const { root, run } = await home('[[delivery]]\nfile = "ROOT/news.txt"\n');
  const there = () =>
    stat(join(root, 'news.txt')).then(
      () => true,
      () => false,
    );
  for (const args of [['--no-delivery'], ['--format', 'json'], ['--output', '-']]) {
    expect((await run('--since', '7d', ...args)).out).toContain('Ferry fares');
    expect(await there()).toBe(false);
  }
  expect(await run('--since', '7d')).toMatchObject({ code: 0, out: '' });
  expect(await there()).toBe(true);
});

test('only who asks for it gets a digest without news', async () => {
  const { root, run } = await home(
    '[[delivery]]\nfile = "ROOT/all-%H.json"\nempty = true\n[[delivery]]\nfile = "ROOT/news.json"\n',
  );
  await run();
  await rm(join(root, 'news.json'));
  expect((await run('--now', '2026-11-23T13:00:00Z', '--quiet')).code).toBe(0);
  expect(JSON.parse(await read(root, 'all-13.json')).stories).toEqual([]);
  expect(await readdir(root)).not.toContain('news.json');
});

test('a command that never ends is ended, also one that wants to go on', async () => {
  const { run } = await home(
    `[[delivery]]\ncommand = ["${process.execPath}", "-e", "process.on('SIGTERM', () => 0); setInterval(() => 0, 1000)"]\ntimeout = 1\n`,
  );
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toContain('takes longer than 1 seconds');
});
