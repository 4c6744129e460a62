import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { configOf } from '../src/cli/config/read.js';
import { nutgraf } from './cli/run.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const CI = readFileSync(new URL('../.ci/run', import.meta.url), 'utf8');

test('the first two commands are the ones that install and show, and install and test', () => {
  const commands = [...README.matchAll(/```sh\n(.+)\n```/g)].map((match) => match[1]);
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm cit']);
  expect(CI).toContain('npm cit');
});

test('the sample is what npm start prints', async () => {
  const sample = README.match(/<!-- sample -->\n```text\n([\s\S]*?)```/)?.[1] ?? '';
  expect(sample.split('\n').length).toBeGreaterThan(30);
  const [, , ...args] = manifest.scripts.start.split(' ');
  const { out, code } = await nutgraf(args);
  expect(code).toBe(0);
  expect(out.startsWith(sample)).toBe(true);
});

test('every option that README names is one of the command line', async () => {
  const help = (
    await Promise.all(
      ['digest', 'facts', 'search', 'feeds', 'init', 'schedule'].map((name) => nutgraf([name, '--help'])),
    )
  )
    .map((run) => run.out)
    .join();
  const named = [...README.matchAll(/`(--[a-z]+)/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(8);
  for (const option of named) expect(help).toContain(option);
});

test('the configuration in README is a good one', () => {
  const [, toml = ''] = README.match(/```toml\n([\s\S]*?)```/) ?? [];
  expect(configOf(toml, 'README.md').feeds).toHaveLength(2);
});
