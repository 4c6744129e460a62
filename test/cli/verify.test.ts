import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nutgraf } from './run.js';

const FEED = ['--mirror', 'fixtures/sites', 'https://stratareview.example/news.atom'];
let digest = { stories: [{ bullets: [{ text: '', sources: [{ article: '', sentence: 0, start: 0, end: 0 }] }] }] };
let dir = '';
const save = async (name: string, value: unknown) => {
  await writeFile(join(dir, name), JSON.stringify(value));
  return join(dir, name);
};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nutgraf-verify-'));
  digest = JSON.parse((await nutgraf(['digest', '--since', '2026-11-01', '--format', 'json', ...FEED])).out);
});

test('a digest says what its sources say', async () => {
  const { code, out } = await nutgraf(['verify', await save('digest.json', digest), ...FEED]);
  expect(code).toBe(0);
  expect(out).toMatch(/^(\d+) of \1 bullets say what their sources say\n$/);
});

test('a changed word, a lost source and a foreign article are found', async () => {
  const bullets = digest.stories.flatMap((story) => story.bullets);
  const [first, second, third] = bullets;
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few bullets');
  first.text = first.text.replace(/\w+/, 'Nobody');
  second.sources = [];
  for (const source of third.sources) source.article = 'elsewhere';
  const { code, out } = await nutgraf(['verify', await save('changed.json', digest), ...FEED]);
  expect(code).toBe(1);
  expect(out).toContain('says "nobody');
  expect(out).toContain('names no source');
  expect(out).toContain('the sources do not hold');
  expect(out).toContain(`${bullets.length - 3} of ${bullets.length} bullets`);
});

test('what is no digest is told so', async () => {
  const { code, err } = await nutgraf(['verify', await save('other.json', [1]), ...FEED]);
  expect([code, err.includes('neither stories nor summaries')]).toEqual([1, true]);
  expect((await nutgraf(['verify', 'digest.json'])).code).toBe(2);
});
