import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { manualOf } from '../../src/cli/man.js';
import { nutgraf } from './run.js';

const plain = (roff: string) => roff.replace(/\\f[BIR]/g, '').replaceAll('\\-', '-');

test('the manual page has every command, option and exit code of the help', async () => {
  const { out, code } = await nutgraf(['man']);
  expect(code).toBe(0);
  expect(out).toContain(`"nutgraf ${manifest.version}"`);
  const page = plain(out);
  const { out: help } = await nutgraf(['--help']);
  const commands = [...help.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map((match) => match[1] ?? '');
  expect(commands.length).toBeGreaterThan(10);
  for (const name of commands) {
    expect(page).toMatch(new RegExp(`^nutgraf \\[?${name}\\]? \\[option\\.\\.\\.\\]`, 'm'));
    const { out: own } = await nutgraf([name, '--help']);
    for (const [, option] of own.matchAll(/^ {2}((?:-\w, )?--[\w-]+)/gm)) expect(page).toContain(`\n${option}`);
  }
  for (const section of ['NAME', 'SYNOPSIS', 'EXIT STATUS', 'FILES', 'ENVIRONMENT', 'EXAMPLES'])
    expect(out).toContain(`\n.SH ${section}\n`);
  expect(page).toContain('\n130\ninterrupted\n');
});

test('nothing in a text is taken for a request, an escape or a dash', () => {
  const page = manualOf(
    [
      {
        name: 'odd',
        description: '.so /etc/passwd, and \\fIback\\fR',
        options: [],
        examples: [".so it's ~`x` ^ --y \\n", "'quoted"],
        run: async () => 0,
      },
    ],
    '1',
  );
  expect(page).toContain('\n.EX\n\\&.so it\\(aqs \\(ti\\(gax\\(ga \\(ha \\-\\-y \\en\n.EE\n');
  expect(page).toContain('\n\\(aqquoted\n');
  expect(page).toContain('\n\\&.so /etc/passwd, and \\efIback\\efR.');
});

test('the package has the page where npm looks for it', async () => {
  expect(manifest.man).toBe('./dist/nutgraf.1');
  expect(manifest.scripts.build).toContain('nutgraf.js man --output dist/nutgraf.1');
});
