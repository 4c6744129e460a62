import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nutgraf } from './run.js';

const dir = mkdtempSync(join(tmpdir(), 'nutgraf-completion-'));
const scripts: Record<string, string> = {};
beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { out, code, err } = await nutgraf(['completion', shell]);
    expect([code, err]).toEqual([0, '']);
    scripts[shell] = out;
  }
  mkdirSync(join(dir, 'my sites'));
  writeFileSync(join(dir, 'feeds.opml'), '');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What bash offers for a line with the cursor at its end, words split as readline does. */
function offered(line: string): string[] {
  const words = line.split(/(=)| /).filter((word) => word !== undefined);
  const script = `${scripts['bash']}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _nutgraf 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--norc', '--noprofile', '-c', script, 'bash', ...words], { cwd: dir }).toString();
  return out.split('\n').filter(Boolean);
}

describe('bash offers', () => {
  test.each([
    ['nutgraf se', ['search']],
    ['nutgraf feeds re', ['remove']],
    ['nutgraf feeds add ', []],
    ['nutgraf feeds import f', []], // files, which bash adds by itself where nothing is offered
    ['nutgraf --format ', ['terminal', 'text', 'json', 'ndjson', 'markdown', 'html']],
    ['nutgraf -f j', ['json']],
    ['nutgraf digest --format=n', ['ndjson']],
    ['nutgraf digest --format=', ['terminal', 'text', 'json', 'ndjson', 'markdown', 'html']],
    ['nutgraf feeds.opml --since l', ['last-run']],
    ['nutgraf search --since l', []],
    ['nutgraf --since 3d --st', ['--stories']],
    ['nutgraf feeds.opml --repl', ['--replay']],
    ['nutgraf search rates --comp', ['--company']],
    ['nutgraf search --repl', []],
    ['nutgraf digest --mirror my', ['my sites']],
    ['nutgraf digest --output ', []],
    ['nutgraf digest --stories ', []],
    ['nutgraf completion f', ['fish']],
    ['nutgraf summarize --format text se', []],
  ])('%s<TAB>: %j', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });

  test('every command where none is told yet, and what help tells of each', async () => {
    const commands = offered('nutgraf ');
    expect(commands).toContain('digest');
    const { out } = await nutgraf(['--help']);
    for (const [, name] of out.matchAll(/^ {2}([a-z]+) \[options\]/gm)) expect(commands).toContain(name);
    for (const name of ['digest', 'feeds', 'search']) {
      const help = (await nutgraf([name, '--help'])).out.split('\nExamples:')[0] ?? '';
      const told = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]);
      expect(told.length).toBeGreaterThan(5);
      expect(offered(`nutgraf ${name} --`).toSorted()).toEqual(told.toSorted());
    }
  });
});

test('the actions that are offered for feeds are those that it has', async () => {
  const { err } = await nutgraf(['feeds', 'nonsense']);
  const told = err.match(/there are only (.*)\n/)?.[1]?.split(', ');
  expect(offered('nutgraf feeds ')).toEqual(told);
});

test.each([
  [
    'zsh',
    /^'\(-f --format\)'\{-f,--format=\}'\[terminal, text.*\]:format:\(terminal text json ndjson markdown html\)'/m,
  ],
  ['zsh', /^\s*'--mirror=\[.*\]:dir:_files -\/'/m],
  ['zsh', /^\s*'search:the articles of the archive that have all the words'$/m],
  ['fish', /^complete -c nutgraf -n '__fish_seen_subcommand_from facts' -s f -l format -x -a 'terminal text json/m],
  ['fish', /^complete -c nutgraf -n __fish_use_subcommand -a trends -d 'what rose/m],
])('%s has %s', (shell, line) => {
  expect(scripts[shell]?.replace(/^\s+'\(/gm, "'(")).toMatch(line);
});

test.each(['zsh', 'fish'])('%s has every option of every command', async (shell) => {
  for (const name of offered('nutgraf '))
    for (const option of offered(`nutgraf ${name} --`))
      expect(scripts[shell]).toContain(shell === 'fish' ? `-l ${option.slice(2)} ` : option);
});

test('a shell that is not known is told', async () => {
  for (const args of [['tcsh'], ['constructor']]) {
    const { code, out, err } = await nutgraf(['completion', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('name one of bash, zsh and fish');
  }
});
