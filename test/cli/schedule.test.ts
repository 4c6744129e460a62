import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cronLine, type Job, serviceUnit } from '../../src/cli/schedule/job.js';
import { nutgraf } from './run.js';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf schedule 5% $HOME '));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const FEED = `<rss version="2.0"><channel><title>Quay</title><item><title>Port fees rise</title></item></channel></rss>`;

test('the line for cron makes the digest, with the paths of this user and in an empty environment', async () => {
  await mkdir(join(dir, 'nutgraf'));
  await writeFile(join(dir, "it's.xml"), FEED);
  await writeFile(join(dir, 'nutgraf', 'config.toml'), `[[feeds]]\nurl = ${JSON.stringify(join(dir, "it's.xml"))}\n`);
  const env = { XDG_CONFIG_HOME: dir, XDG_DATA_HOME: join(dir, 'data') };
  const run = await nutgraf(['schedule', '--at', '6:05', '--', '--format', 'ndjson', '--stories', '3'], { env });
  expect(run).toMatchObject({ code: 0, err: '' });
  const [, line = ''] = run.out.split('\n');
  expect(line.startsWith('5 6 * * * ')).toBe(true);
  expect(line).not.toMatch(/[^\\]%/);
  const command = line.split(' ').slice(5).join(' ').replaceAll('\\%', '%');
  const out = execFileSync('/bin/sh', ['-c', command], { env: {}, cwd: '/' }).toString();
  expect(out).toContain('Port fees rise');
  expect(execFileSync('/bin/sh', ['-c', command], { env: {}, cwd: '/' }).toString()).toBe('');
});

test('the units for systemd have what it reads as special told twice', async () => {
  const env = { XDG_CONFIG_HOME: dir, XDG_DATA_HOME: '' };
  const { out } = await nutgraf(['schedule', '--', '--output', 'a "b" $c 5%.txt'], { env });
  expect(out).toContain('OnCalendar=*-*-* 07:00:00\n');
  expect(out).toContain(' digest --quiet --since last-run --output "a \\"b\\" $$c 5%%.txt"\n');
  expect(out).toContain(`Environment="XDG_CONFIG_HOME=${dir.replace('%', '%%')}"\n`);
  expect(out).toContain(`WorkingDirectory=${process.cwd()}\n`);
});

test('a backslash before a per cent sign, and a program with a dollar, come as they are', () => {
  const job: Job = {
    command: ['/usr/bin/printf', '%s|', 'a\\%b', "it's 5\\\\% $HOME"],
    folder: undefined,
    variables: [],
    at: '07:00',
    weekdays: false,
  };
  const line = asCronReads(cronLine(job).split(' ').slice(5).join(' '));
  expect(execFileSync('/bin/sh', ['-c', line]).toString()).toBe("a\\%b|it's 5\\\\% $HOME|");
  expect(serviceUnit({ ...job, command: ['/opt/$x 5%/node', '$y'] })).toContain('ExecStart="/opt/$x 5%%/node" "$$y"\n');
});

/** What cron hands to the shell of a command: a backslash hides the next character, and is dropped before a per cent sign (cron's do_command.c). */
function asCronReads(command: string): string {
  let read = '';
  for (let at = 0; at < command.length; at++) {
    const two = command.slice(at, at + 2);
    if (two[0] === '%') return read;
    if (two === '\\%') read += '%';
    else read += two[0] === '\\' ? two : two[0];
    if (two[0] === '\\') at++;
  }
  return read;
}

test('weekdays only, for cron and for systemd', async () => {
  const { out } = await nutgraf(['schedule', '--weekdays', '--at', '6:30']);
  expect(out).toMatch(/^30 6 \* \* 1-5 /m);
  expect(out).toContain('OnCalendar=Mon..Fri *-*-* 06:30:00\n');
});

test('what is no time of day is told', async () => {
  for (const at of ['25:00', '7', '07:60', 'noon']) expect((await nutgraf(['schedule', '--at', at])).code).toBe(2);
});
