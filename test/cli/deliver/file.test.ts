import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../../../src/cli/deliver/file.js';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-file-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('folders are made where there are none, and nothing is left beside the file', async () => {
  await Promise.all(['a', 'b'].map((name) => writeWhole(join(dir, 'x', 'y', `${name}.txt`), name)));
  expect(await readdir(join(dir, 'x', 'y'))).toEqual(['a.txt', 'b.txt']);
  await writeWhole(join(dir, 'x', 'y', 'a.txt'), 'again');
  expect(await readFile(join(dir, 'x', 'y', 'a.txt'), 'utf8')).toBe('again');
});

test.each(['/proc/nutgraf/x.txt', '/dev/null/x.txt', 'file/x.txt', '.'])('%s cannot be written', async (path) => {
  await writeFile(join(dir, 'file'), '');
  const file = path.startsWith('/') ? path : join(dir, path);
  await expect(writeWhole(file, 'text')).rejects.toMatchObject({ code: 'undelivered' });
});
