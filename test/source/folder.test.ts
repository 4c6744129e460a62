import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/source/folder.js';

const dir = mkdtempSync(join(tmpdir(), 'nutgraf-folder-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test.each([join(dir, 'a', 'b', 'c'), join(dir, 'a', 'b'), '/', '.', relative('.', join(dir, 'd', 'e'))])(
  '%s is there afterwards',
  (folder) => {
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  },
);

test('all that are made have the permissions', () => {
  makeFolder(join(dir, 'own', 'inner'), 0o700);
  for (const folder of ['own', 'own/inner']) expect(statSync(join(dir, folder)).mode & 0o777).toBe(0o700);
});

test.each(['/proc/nutgraf', '/proc/nutgraf/x', '/dev/null/x', 'file/x'])(
  '%s cannot be made, and that is said',
  (path) => {
    writeFileSync(join(dir, 'file'), '');
    expect(() => makeFolder(path.startsWith('/') ? path : join(dir, path))).toThrow(/ENOENT|ENOTDIR/);
  },
);
