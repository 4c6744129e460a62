import { expect, test } from 'vitest';
import { nutgraf } from './run.js';

test.each([
  [['serach', 'x'], 'search'],
  [['feed', 'list'], 'feeds'],
  [['extrct', '--format', 'json', 'x.html'], 'extract'],
  [['sumarise', 'x.html'], 'summarize'],
  [['treds', '--limit', '3'], 'trends'],
  [['Search', 'x'], 'search'],
])('%j is asked back: %s?', async (args, meant) => {
  const { code, out, err } = await nutgraf(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(`nutgraf: ${args[0]}: no such command, and no such file; did you mean "nutgraf ${meant}"?\n`);
});

test.each(['nowhere.txt', 'zebra', 'feeds.opml'])('%s is a SOURCE that is not there', async (name) => {
  const { code, err } = await nutgraf([name]);
  expect(code).toBe(1);
  expect(err).toContain(`${name}: no such file`);
});

test('what is there is read, though a command is spelt much like it', async () => {
  const { code, err } = await nutgraf(['dist']); // as near to "digest" as a slip is, and a folder of this project
  expect(err).toContain('dist: a folder');
  expect(code).toBe(1);
});
