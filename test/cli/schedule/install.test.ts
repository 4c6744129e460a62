import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { agreed } from '../../../src/cli/schedule/ask.js';
import { nutgraf } from '../run.js';

const dir = mkdtempSync(join(tmpdir(), 'nutgraf-install-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const TOOLS = fileURLToPath(new URL('./tools.mjs', import.meta.url));
let homes = 0;

/** A user of a system that has these tools, and nothing scheduled but `crontab`. */
function user(tools: readonly string[], crontab?: string) {
  const home = join(dir, `user ${homes++} 5%`);
  mkdirSync(join(home, 'bin'), { recursive: true });
  symlinkSync(process.execPath, join(home, 'bin', 'node'));
  symlinkSync('/usr/bin/env', join(home, 'bin', 'env'));
  for (const tool of tools) symlinkSync(TOOLS, join(home, 'bin', tool));
  if (crontab !== undefined) writeFileSync(join(home, 'crontab.txt'), crontab);
  const env = { PATH: join(home, 'bin'), TOOLS: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  const units = join(home, 'systemd', 'user');
  return {
    run: (...args: string[]) => nutgraf(['schedule', ...args], { env }),
    crontab: () => readFileSync(join(home, 'crontab.txt'), 'utf8'),
    calls: () => readFileSync(join(home, 'calls.txt'), 'utf8').trim().split('\n'),
    unit: (name: string) => readFileSync(join(units, name), 'utf8'),
    units: () => readdirSync(units),
    write: (name: string, text: string) => {
      mkdirSync(units, { recursive: true });
      writeFileSync(join(units, name), text);
    },
    refuse: () => writeFileSync(join(home, 'refuses'), ''),
  };
}
const OTHERS = `# mine\nMAILTO=reader@example.org\n\n*/5 * * * * backup --to disk # nightly\n@daily echo 100\\% # nutgraf`;
const jobs = (crontab: string) => crontab.split('\n').filter((line) => line.endsWith('# nutgraf schedule'));

describe('crontab', () => {
  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one of others', `${OTHERS}\n`],
    ['one that ends without a line break', OTHERS],
  ])('%s gets the line, once, and nothing else changes', async (_, before) => {
    const { run, crontab } = user(['crontab', 'systemctl'], before);
    const first = await run('--install', '--yes', '--at', '6:05');
    expect([first.code, first.err]).toEqual([0, '']);
    const head = before === undefined || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`;
    expect(crontab().startsWith(`${head}5 6 * * * XDG_CONFIG_HOME=`)).toBe(true);
    const line = jobs(crontab())[0] ?? '';
    expect(first.out).toContain(line);
    expect((await run('--install', '--yes', '--at', '6:05')).out).toContain('has this line already');
    await run('--install', '--yes', '--at', '18:30', '--', '--format', 'html');
    expect(jobs(crontab())).toHaveLength(1);
    expect(crontab()).toMatch(/\n?30 18 \* \* \* cd .* --format html # nutgraf schedule\n$/);
    expect(crontab().startsWith(head)).toBe(true);
    const gone = await run('--remove', '--yes');
    expect([gone.code, crontab()]).toEqual([0, head]);
    expect((await run('--remove', '--yes')).out).toContain('nothing of nutgraf is scheduled');
  });

  test('an own line keeps its place, a second one goes, and a comment about it stays', async () => {
    const before =
      'A=1\n1 1 * * * old # nutgraf schedule\n# 2 2 * * * off # nutgraf schedule\n3 3 * * * b # nutgraf schedule\nZ=1\n';
    const { run, crontab } = user(['crontab'], before);
    await run('--install', '--yes');
    expect(
      crontab()
        .split('\n')
        .map((line) => line.slice(0, 5)),
    ).toEqual(['A=1', '0 7 *', '# 2 2', 'Z=1', '']);
  });

  test('one that the system keeps to itself is told, and nothing happens', async () => {
    const { run, crontab, refuse } = user(['crontab'], OTHERS);
    refuse();
    const { code, out, err } = await run('--install', '--yes');
    expect([code, out, crontab()]).toEqual([1, '', OTHERS]);
    expect(err).toContain('You (reader) are not allowed to use this program (crontab)');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('without a terminal to ask on', () => {
  test.each([['--install'], ['--install', '--systemd'], ['--remove']])('%s changes nothing', async (...args) => {
    const before = '1 1 * * * old # nutgraf schedule\n';
    const { run, crontab } = user(['crontab', 'systemctl'], before);
    const { code, out, err } = await run(...args);
    expect([code, out, crontab()]).toEqual([2, '', before]);
    expect(err).toContain('--yes');
  });
  test('nor do --install and --remove together', async () => {
    expect((await user(['crontab']).run('--install', '--remove', '--yes')).code).toBe(2);
  });
});

describe('systemd', () => {
  test.each([
    ['where there is no cron', ['systemctl'], []],
    ['where it is asked for', ['crontab', 'systemctl'], ['--systemd']],
  ])('%s, has the units, and the timer runs', async (_, tools, asked) => {
    const { run, unit, units, calls } = user(tools);
    const { code, err } = await run('--install', '--yes', '--at', '6:05', ...asked);
    expect([code, err]).toEqual([0, '']);
    expect(unit('nutgraf.timer')).toContain('OnCalendar=*-*-* 06:05:00\n');
    expect(unit('nutgraf.service')).toContain(' digest --quiet --since last-run\n');
    expect(calls()).toEqual(['--user daemon-reload', '--user enable --now nutgraf.timer']);
    await run('--install', '--yes', '--at', '7:05', ...asked);
    expect(unit('nutgraf.timer')).toContain('OnCalendar=*-*-* 07:05:00\n');
    expect((await run('--remove')).code).toBe(2);
    expect(units()).toHaveLength(2);
    expect((await run('--remove', '--yes')).code).toBe(0);
    expect(units()).toEqual([]);
    expect(calls().slice(-2)).toEqual(['--user disable --now nutgraf.timer', '--user daemon-reload']);
  });

  test('that refuses leaves the files as they were', async () => {
    const { run, unit, units, refuse } = user(['systemctl']);
    refuse();
    const first = await run('--install', '--yes');
    expect([first.code, first.out, units()]).toEqual([1, '', []]);
    expect(first.err).toContain('Access denied');
    expect(() => unit('nutgraf.timer')).toThrow();
  });

  test('units of the same name that the user wrote are left alone', async () => {
    const { run, unit, units, write } = user(['systemctl']);
    write('nutgraf.timer', '[Timer]\nOnBootSec=5\n');
    for (const args of [['--install'], ['--remove']]) {
      const { code, err } = await run(...args, '--yes');
      expect(code).toBe(2);
      expect(err).toContain("nutgraf.timer: is not nutgraf's own");
    }
    expect([units(), unit('nutgraf.timer')]).toEqual([['nutgraf.timer'], '[Timer]\nOnBootSec=5\n']);
  });

  test('is told where there is neither that nor cron', async () => {
    const { run } = user([]);
    const { code, err } = await run('--install', '--yes');
    expect([code, err]).toEqual([2, 'nutgraf: there is no systemctl here, so nothing is installed\n']);
  });
});

test.each([
  ['y\n', true],
  ['YES\n', true],
  ['n\n', false],
  ['\n', false],
  ['maybe\n', false],
  ['', false],
])('on a terminal %j means %s', async (answer, expected) => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  input.end(answer);
  expect(await agreed('Add this?', { input, output })).toBe(expected);
  expect(String(output.read())).toContain('Add this? [y/N] ');
});
