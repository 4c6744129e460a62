import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';
import type { Block } from '../../src/model.js';

/** What is written beside a page: the fields that matter to the case. `url` is where the page was found, `blocks` are all of them. */
interface Expected {
  readonly learned: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly site?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
  readonly image?: string | null;
  readonly blocks?: readonly string[];
  readonly problems?: readonly string[];
}
const FOLDER = new URL('../../fixtures/articles/', import.meta.url);
const FIELDS = ['title', 'byline', 'site', 'published', 'language', 'image'] as const;

test.each(readdirSync(FOLDER).filter((name) => !name.includes('.')))('%s', (slug) => {
  const html = readFileSync(new URL(`${slug}/source.html`, FOLDER), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, FOLDER), 'utf8'));
  const { article, problems } = readArticle(html, expected.url === undefined ? {} : { url: expected.url });
  for (const field of FIELDS) {
    if (expected[field] !== undefined) expect(article[field] ?? null, field).toBe(expected[field]);
  }
  if (expected.blocks !== undefined) expect(article.blocks.map(shown)).toEqual(expected.blocks);
  expect(problems.map((problem) => problem.code)).toEqual(expected.problems ?? []);
  expect(article.text).toBe(article.blocks.map((block) => block.text).join('\n\n'));
});

function shown({ kind, level, text }: Block): string {
  return `${kind}${level === undefined ? '' : ` ${level}`}: ${text}`;
}
