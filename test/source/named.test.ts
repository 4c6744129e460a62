import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fetch } from '../../src/model.js';
import { isAddress, originsOf, readNamed } from '../../src/source/named.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-named-'));
  await writeFile(join(dir, 'notes of today.txt'), 'notes');
  await writeFile(join(dir, 'big.html'), '');
  await truncate(join(dir, 'big.html'), 100_000_001);
});
afterAll(() => rm(dir, { recursive: true }));

const fetch: Fetch = async (url) => ({
  source: url,
  url: `${url}#moved`,
  bytes: new TextEncoder().encode(`page of ${url}`),
});
const read = async (source: string, input = '') =>
  readNamed(source, { fetch, input: Readable.from([Buffer.from(input)]) });
const textOf = async (source: string, input = '') => new TextDecoder().decode((await read(source, input)).bytes);

test.each([
  ['https://quay.example/feed', 'page of https://quay.example/feed'],
  ['HTTP://quay.example/', 'page of HTTP://quay.example/'],
  ['feed://quay.example/rss', 'page of http://quay.example/rss'],
  ['feed:https://quay.example/rss', 'page of https://quay.example/rss'],
])('%s is fetched', async (source, text) => {
  expect(await textOf(source)).toBe(text);
  expect(await read(source)).toMatchObject({ source });
});

test('a dash is standard input', async () => {
  expect(await textOf('-', 'piped')).toBe('piped');
  expect(await read('-')).toMatchObject({ source: '-' });
});

test('a path, and a file: address that is typed', async () => {
  const path = join(dir, 'notes of today.txt');
  expect(await textOf(path)).toBe('notes');
  expect(await textOf(pathToFileURL(path).href)).toBe('notes');
  expect(await read(path)).not.toHaveProperty('url');
});

test('what cannot be read is named, with the remedy', async () => {
  await expect(read(join(dir, 'none'))).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringMatching(/none: no such file/),
  });
  await expect(read(dir)).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('a folder') });
  await expect(read(join(dir, 'big.html'))).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('100 MB'),
  });
  await expect(read('file://elsewhere/x')).rejects.toMatchObject({ code: 'not-found' });
  await expect(read('a\0b')).rejects.toMatchObject({ code: 'unreadable' });
});

test('the origins that a user names', () => {
  expect(isAddress('notes.txt')).toBe(false);
  expect(
    originsOf(['http://localhost:8080/a', 'http://localhost:8080/b', 'x.xml', '-', 'feed://10.0.0.1/rss', 'https://']),
  ).toEqual(['http://localhost:8080', 'http://10.0.0.1']);
});
