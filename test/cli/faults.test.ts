import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nutgraf, start } from './run.js';

let dir = '';
const file = (name: string) => join(dir, name);
const TEXT =
  'Orrin Bank raised its forecast for 2027. Profit rose 3.2% to $41 million, chief executive Ada Moreau said on Friday.';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-test-'));
  await writeFile(file('story.txt'), TEXT);
  await writeFile(file('empty.txt'), ' \n');
  await writeFile(file('items.ndjson'), `{"id":"1","title":"Orrin Bank raises forecast","text":"${TEXT}"}\n{"id":\n`);
  await writeFile(file('bad.ndjson'), '{"id":\n{"x"\n');
  await writeFile(
    file('home.html'),
    '<!doctype html><title>Orrin</title><nav><a href="/a">A</a><a href="/b">B</a></nav>',
  );
});

test.each([
  ['an unknown option', ['digest', '--nope'], '--nope'],
  ['an unknown format', ['facts', '--format', 'pdf', 'x'], 'terminal, text, json'],
  ['a count that is none', ['digest', '--stories', 'many', 'x'], 'whole number'],
  ['a date that is none', ['digest', '--since', 'yesterday-ish', 'x'], '24h'],
  ['no source', ['digest'], 'no SOURCE'],
  ['a batch with a source', ['facts', '--batch', 'x.txt'], '--batch reads standard input'],
])('%s is wrong usage', async (_, args, told) => {
  const { code, out, err } = await nutgraf(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(told);
  expect(err).not.toMatch(/\n\s+at /);
});

test.each([
  ['a file that is not there', 'nowhere.txt'],
  ['an empty file', 'empty.txt'],
  ['a page without an article', 'home.html'],
  ['items of which none can be read', 'bad.ndjson'],
])('%s fails by name, alone with 1 and beside another with 3', async (_, name) => {
  const alone = await nutgraf(['digest', file(name)]);
  expect(alone.code).toBe(1);
  expect(alone.out).toBe('');
  expect(alone.err).toContain(name);
  expect(alone.err).not.toMatch(/\n\s+at /);
  const beside = await nutgraf(['digest', '--format', 'json', file(name), file('story.txt')]);
  expect(beside.code).toBe(3);
  const { stories, problems } = JSON.parse(beside.out);
  expect(stories).toHaveLength(1);
  expect(problems[0].source).toBe(file(name));
  expect(problems[0].message).toContain(name);
});

test('a list has no sentence to sum up: told by name, alone with 1 and beside an article with 3', async () => {
  await writeFile(
    file('list.txt'),
    'Jobs in Halden\nCook, Harbour Inn, full time\nNurse, Halden Clinic, part time\n\nClerk\n\nDriver',
  );
  const alone = await nutgraf(['summarize', file('list.txt')]);
  expect(alone.code).toBe(1);
  expect(alone.err).toContain('list.txt: has no sentence to sum up');
  const beside = await nutgraf(['summarize', file('list.txt'), file('story.txt')]);
  expect(beside.code).toBe(3);
  expect(beside.out).toContain('Orrin Bank');
});

test('fetch says of a page or a text that it is no feed', async () => {
  for (const name of ['home.html', 'story.txt']) {
    const { code, out, err } = await nutgraf(['fetch', file(name)]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(name);
    expect(err).toContain('feed');
  }
});

test('a bad line among items is told, and the others are read', async () => {
  const { code, out, err } = await nutgraf(['digest', '--format', 'json', file('items.ndjson')]);
  expect(JSON.parse(out).stories).toHaveLength(1);
  expect(err).toContain('item 2');
  expect(code).toBe(3);
});

test('--output writes the file whole, or leaves the old one and nothing beside it', async () => {
  const target = file('out.json');
  const ok = await nutgraf(['digest', '--format', 'json', '--output', target, file('story.txt')]);
  expect(ok).toMatchObject({ code: 0, out: '' });
  const written = await readFile(target, 'utf8');
  expect(JSON.parse(written).stories).toHaveLength(1);
  const failed = await nutgraf(['digest', '--output', target, file('nowhere.txt')]);
  expect(failed.code).toBe(1);
  expect(await readFile(target, 'utf8')).toBe(written);
  const nowhere = await nutgraf(['digest', '--output', join(dir, 'no', 'such', 'out.json'), file('story.txt')]);
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toContain('cannot be written');
  expect((await readdir(dir)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a closed pipe ends quietly', async () => {
  const child = start(['facts', '--format', 'json', file('story.txt')]);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    err += data;
  });
  child.stdout.destroy();
  await once(child, 'close');
  expect(err).toBe('');
  expect(child.exitCode).toBe(0);
});

test('an interrupt ends with 130', async () => {
  const child = start(['facts', '--batch']);
  child.stdin.write(`{"id":1,"text":"${TEXT}"}\n`);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  await once(child, 'close');
  expect(child.exitCode).toBe(130);
});

test('help names every command and an example, and so does each command', async () => {
  const { code, out } = await nutgraf(['--help']);
  expect(code).toBe(0);
  for (const name of ['digest', 'summarize', 'facts', 'extract', 'fetch']) {
    expect(out).toContain(`\n  ${name} `);
    const help = await nutgraf([name, '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('Examples:');
  }
});
