import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import schema from '../../src/schema.json' with { type: 'json' };
import { schemaOfModel } from '../schema/generate.mjs';
import { nutgraf, type Ran } from './run.js';

const ajv = new Ajv({ allowUnionTypes: true });
ajv.addSchema(schema, 'nutgraf');
const SAMPLES = ['--mirror', 'fixtures/sites', '--since', '2026-11-20'];
const FEED = 'https://stratareview.example/news.atom';
const OPML = 'fixtures/sites/feeds.opml';

function expectShape(name: string, value: unknown): void {
  const validate = ajv.getSchema(`nutgraf#/definitions/${name}`);
  expect(validate, name).toBeDefined();
  expect(validate?.(value), `${name}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
}

test('the published schema is the one that the types give', async () => {
  expect(await readFile(new URL('../../src/schema.json', import.meta.url), 'utf8')).toBe(schemaOfModel());
}, 60_000);

describe('the digest of the samples', () => {
  let run: Ran;
  beforeAll(async () => {
    run = await nutgraf(['digest', ...SAMPLES, '--format', 'json', '--stories', '100', OPML]);
  });

  test('is a Digest, with every story told', () => {
    const digest = JSON.parse(run.out);
    expectShape('Digest', digest);
    expect(run.code).toBe(0);
    expect(digest.stories.length).toBeGreaterThan(8);
    for (const story of digest.stories) {
      expect(story.headline).not.toBe('');
      expect(story.articles.length).toBeGreaterThan(0);
    }
  });

  test('names the pages that the mirror lacks, and tells their entries from the feed', () => {
    const { problems, stories } = JSON.parse(run.out);
    const missing = problems.filter((problem: { code: string }) => problem.code === 'not-found');
    expect(missing.length).toBeGreaterThan(0);
    const told = stories.flatMap((story: { articles: { url?: string }[] }) => story.articles.map((one) => one.url));
    for (const problem of missing) expect(told).toContain(problem.url);
  });

  test('is the same, byte for byte, in another zone and locale', async () => {
    const again = await nutgraf(['digest', ...SAMPLES, '--format', 'json', '--stories', '100', OPML], {
      env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(again.out).toBe(run.out);
  });

  test('is the default command, and text is the default format in a pipe', async () => {
    const short = await nutgraf([...SAMPLES, FEED]);
    const long = await nutgraf(['digest', ...SAMPLES, '--format', 'text', FEED]);
    expect(short.out).toBe(long.out);
    expect(short.out).toContain('Summary:');
  });

  test.each(['terminal', 'markdown', 'html', 'ndjson'])('prints as %s', async (format) => {
    const { code, out } = await nutgraf(['digest', ...SAMPLES, '--format', format, FEED]);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(500);
    if (format === 'ndjson') for (const line of out.trim().split('\n')) expectShape('Story', JSON.parse(line));
  });
});

describe('each command prints its shape', () => {
  test.each([
    ['extract', 'articles', 'ArticleLine'],
    ['facts', 'facts', 'FactSheet'],
    ['summarize', 'summaries', 'SummaryLine'],
  ])('%s', async (command, key, shape) => {
    const { out, code } = await nutgraf([command, ...SAMPLES, '--format', 'json', FEED]);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result[key]).toHaveLength(4);
    for (const record of result[key]) expectShape(shape, record);
    for (const problem of result.problems) expectShape('Problem', problem);
  });

  test('summarize --explain', async () => {
    const page = 'fixtures/sites/northwire.example/asia/bank-of-japan-lifts-rate-to-three-decade-high.html';
    const [text, json, plain] = await Promise.all([
      nutgraf(['summarize', '--explain', page]),
      nutgraf(['summarize', '--explain', '--format', 'json', page]),
      nutgraf(['summarize', '--format', 'json', page]),
    ]);
    const [{ bullets, lost, passed }] = JSON.parse(json.out).explanations;
    expect(bullets.map((bullet: { text: string }) => bullet.text)).toEqual(
      JSON.parse(plain.out).summaries[0].bullets.map((bullet: { text: string }) => bullet.text),
    );
    expect([lost.length > 0, passed.length > 0]).toEqual([true, true]);
    expect(text.out).toMatch(/\n {4}sentence 0, value [\d.]+: \w+ \+/);
    expect(text.out).toMatch(/\nLost\n/);
  });

  test('fetch', async () => {
    const { out, code } = await nutgraf(['fetch', '--mirror', 'fixtures/sites', '--format', 'ndjson', OPML]);
    expect(code).toBe(0);
    const entries = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.length).toBeGreaterThan(30);
    for (const entry of entries) expectShape('Entry', entry);
  });
});
