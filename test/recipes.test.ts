import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALHOST, startMail } from './cli/deliver/smtp.js';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const RECIPE = /<!-- recipe: ([a-z]+) -->\n```sh\n([\s\S]*?)```/g;
const NEWS = [
  ['Orrin Bank cuts jobs', 'Orrin Bank will cut 1,200 jobs at its branches, Orrin Bank said. Unions called for talks.'],
  ['Tessaly Motors recalls cars', 'Tessaly Motors recalled 31,000 cars over a fault in their brakes. No one was hurt.'],
  ['Museum opens', 'The museum of Aldport opened its new wing, which shows old maps of the harbour.'],
];

let dir = '';
let server: Server;
let feed = '';
const recipes = new Map<string, string>();
beforeAll(async () => {
  for (const [, name = '', script = ''] of (await readFile(root('README.md'), 'utf8')).matchAll(RECIPE))
    recipes.set(name, script);
  dir = await mkdtemp(join(tmpdir(), 'nutgraf recipes '));
  await mkdir(join(dir, 'bin'));
  await symlink(root('bin/nutgraf.js'), join(dir, 'bin', 'nutgraf'));
  // jq as WebAssembly, so that the recipes are tested wherever the tests run
  await symlink(root('test/jq.mjs'), join(dir, 'bin', 'jq'));
  await command('notify-send', 'printf "%s: %s\\n" "$1" "$2" >> "$HOME/alerts"');
  await command(
    'crontab',
    'if [ "$1" = - ]; then cat > "$HOME/crontab"; else cat "$HOME/crontab" 2> /dev/null || { echo "no crontab" >&2; exit 1; }; fi',
  );
  server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(feedOf(NEWS)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  feed = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/feed.xml`;
});
afterAll(async () => {
  server.close();
  await rm(dir, { recursive: true, force: true });
});

async function command(name: string, script: string): Promise<void> {
  const path = join(dir, 'bin', name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** The news as a feed of an hour ago: the recipes go by the clock. */
function feedOf(news: readonly (readonly string[])[]): string {
  const date = new Date(Date.now() - 3_600_000).toUTCString();
  const items = news.map(
    ([title, text], i) =>
      `<item><guid>${i}</guid><title>${title}</title><description>${text}</description><pubDate>${date}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>${items.join('')}</channel></rss>`;
}

/** The home of a user whose configuration has the feed. */
async function home(name: string, config = ''): Promise<string> {
  const path = join(dir, name);
  await mkdir(join(path, '.config', 'nutgraf'), { recursive: true });
  await writeFile(join(path, '.config/nutgraf/config.toml'), `${config}[[feeds]]\nurl = "${feed}"\nprivate = true\n`);
  return path;
}

function bash(script: string, at: string): Promise<{ out: string; err: string }> {
  const env = { HOME: at, PATH: [join(dir, 'bin'), process.env['PATH']].join(delimiter) };
  return new Promise((resolve, reject) =>
    execFile('bash', ['--norc', '-euo', 'pipefail', '-c', script], { cwd: at, env }, (error, out, err) =>
      error === null ? resolve({ out, err }) : reject(new Error(`${error.message}\n${err}`)),
    ),
  );
}

function recipe(name: string): string {
  const script = recipes.get(name);
  if (script === undefined) throw new Error(`README has no recipe "${name}"`);
  return script;
}

/** Runs the only line of a user's crontab as cron would. Resolves to when it is due. */
async function runCrontab(at: string, variables: Readonly<Record<string, string>> = {}): Promise<string> {
  const lines = (await readFile(join(at, 'crontab'), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  const [minute, hour, day, month, weekday, ...words] = (lines[0] ?? '').split(' ');
  const env = { HOME: at, PATH: '/usr/bin:/bin', ...variables };
  await new Promise<void>((resolve, reject) =>
    execFile('/bin/sh', ['-c', words.join(' ').replaceAll('\\%', '%')], { cwd: at, env }, (error, _, err) =>
      error === null ? resolve() : reject(new Error(err)),
    ),
  );
  return [minute, hour, day, month, weekday].join(' ');
}

test('morning', async () => {
  const at = await home('morning');
  await bash(recipe('morning'), at);
  expect(await runCrontab(at)).toBe('30 6 * * *');
  expect(await readFile(join(at, 'news.html'), 'utf8')).toContain('>Orrin Bank cuts jobs</h2>');
});

test('mail', async () => {
  const at = await home('mail');
  const smtp = await startMail();
  try {
    await bash(recipe('mail'), at);
    // as one who has a mail server of his own would put it
    const file = join(at, '.config/nutgraf/config.toml');
    const config = await readFile(file, 'utf8');
    await writeFile(file, config.replace('"smtp.example.org"', `"localhost"\nport = ${smtp.port}`));
    expect(await runCrontab(at, { NODE_EXTRA_CA_CERTS: LOCALHOST })).toBe('30 6 * * 1-5');
    expect(smtp.mails.map(({ from, to, secure }) => ({ from, to, secure }))).toEqual([
      { from: 'me@example.org', to: ['me@example.org'], secure: true },
    ]);
    expect(smtp.mails[0]?.raw).toContain('Orrin Bank cuts jobs');
  } finally {
    await smtp.close();
  }
});

test('companies', async () => {
  const at = await home('companies');
  expect(await bash(recipe('companies'), at)).toEqual({ out: '', err: '' });
  const rows = (await readFile(join(at, 'companies.csv'), 'utf8')).trimEnd().split('\n').sort();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^"Orrin Bank",\d,"Orrin Bank cuts jobs"$/);
  expect(rows[1]).toMatch(/^"Tessaly Motors",\d,"Tessaly Motors recalls cars"$/);
});

test('alert', async () => {
  const at = await home('alert');
  await bash(recipe('alert'), at);
  const alerts = await readFile(join(at, 'alerts'), 'utf8');
  expect(alerts).toMatch(/^In the news: Orrin Bank will cut 1,200 jobs[^\n]*\n$/);
  await bash(recipe('alert'), at);
  expect(await readFile(join(at, 'alerts'), 'utf8')).toBe(alerts);
});

test('search', async () => {
  const at = await home('search');
  await bash('nutgraf --quiet > digest.txt', at);
  await bash(recipe('search'), at);
  const page = await readFile(join(at, 'orrin-bank.html'), 'utf8');
  expect(page.match(/<h2/g)).toHaveLength(1);
  expect(page).toContain('<mark>jobs</mark>');
});

test('every recipe has its test', () => {
  expect([...recipes.keys()].sort()).toEqual(['alert', 'companies', 'mail', 'morning', 'search']);
});
