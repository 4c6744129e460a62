import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMirror } from '../../src/source/mirror.js';

let home: string;
let dir: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'nutgraf-mirror-'));
  dir = join(home, 'mirror');
  const files: Record<string, string> = {
    'secret.txt': 'secret',
    'mirror-next-door/a': 'secret',
    'mirror/quay.example/index.html': 'home',
    'mirror/quay.example/story.html': 'story',
    'mirror/quay.example/2026/ferry/index.html': 'ferry',
    'mirror/quay.example/feed.xml': 'feed',
    'mirror/quay.example/list?page=2': 'page two',
    'mirror/quay.example/list': 'all pages',
    'mirror/quay.example/caf\u00e9': 'coffee',
    'mirror/quay.example:8080/x': 'port',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(home, name, '..'), { recursive: true });
    await writeFile(join(home, name), text);
  }
  await symlink(join(home, 'secret.txt'), join(dir, 'quay.example', 'linked.txt'));
  await symlink(home, join(dir, 'quay.example', 'out'));
  await symlink(join(dir, 'quay.example', 'feed.xml'), join(dir, 'quay.example', 'rss'));
});
afterAll(() => rm(home, { recursive: true }));

test.each([
  ['https://quay.example/', 'home'],
  ['https://quay.example', 'home'],
  ['http://QUAY.example/story', 'story'],
  ['https://quay.example/2026/ferry', 'ferry'],
  ['https://quay.example/2026/ferry/', 'ferry'],
  ['https://quay.example/feed.xml', 'feed'],
  ['https://quay.example/feed.xml?utm_source=x#top', 'feed'],
  ['https://quay.example/rss', 'feed'],
  ['https://quay.example/list?page=2', 'page two'],
  ['https://quay.example/list?page=3', 'all pages'],
  ['https://quay.example/caf%C3%A9', 'coffee'],
  ['https://quay.example:8080/x', 'port'],
])('%s', async (url, text) => {
  const page = await createMirror(dir)(url);
  expect(new TextDecoder().decode(page.bytes)).toBe(text);
  expect(page.url).toBe(url);
});

test.each([
  'https://quay.example/none',
  'https://other.example/',
  'https://quay.example/../../secret.txt',
  'https://quay.example/%2e%2e/%2e%2e/secret.txt',
  'https://quay.example/..%2f..%2fsecret.txt',
  'https://quay.example/..%5c..%5csecret.txt',
  'https://quay.example//etc/passwd',
  'https://quay.example/feed.xml%00.html',
  'https://quay.example/linked.txt',
  'https://quay.example/out/secret.txt',
  'https://../secret.txt',
  'https://..%2f/secret.txt',
  'https://mirror-next-door/a',
  'file:///etc/passwd',
  `https://quay.example/${'a'.repeat(5000)}`,
  'nonsense',
])('%s is not there', async (url) => {
  await expect(createMirror(dir)(url)).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining(url.slice(0, 100)),
  });
});

test('a folder that is not there', async () => {
  await expect(createMirror(join(home, 'nowhere'))('https://quay.example/')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('no such folder'),
  });
});
