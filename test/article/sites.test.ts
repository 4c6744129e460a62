import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';
import { decode } from '../../src/text/decode.js';

/** What the bundled sample pages say, beside each. The lists are of snippets. */
interface Expected {
  readonly title: string;
  readonly byline?: string;
  readonly published?: string;
  readonly site?: string;
  readonly language?: string;
  readonly firstWords: string;
  readonly lastWords: string;
  readonly mustHave: readonly string[];
  readonly mustNot: readonly string[];
}
const FOLDER = new URL('../../fixtures/sites/', import.meta.url);
const ENDING = '.expected.json';
const MARKS = /[^\p{L}\p{N}]+/gu;
const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
  .filter((name) => existsSync(new URL(`${name}.html`, FOLDER)));

test.each(pages)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}${ENDING}`, FOLDER), 'utf8'));
  const html = decode(readFileSync(new URL(`${name}.html`, FOLDER)));
  const { article } = readArticle(html, { url: `https://${name}` });
  const text = article.text.replace(/\s+/g, ' ');
  expect(article.title).toBe(expected.title);
  expect(article.byline).toBe(expected.byline);
  expect(article.published?.slice(0, 10)).toBe(expected.published?.slice(0, 10));
  if (expected.site !== undefined) expect(article.site).toBe(expected.site);
  expect(article.language).toBe(expected.language ?? 'en');
  expect(words(text).startsWith(words(expected.firstWords)), `begins: ${text.slice(0, 160)}`).toBe(true);
  expect(words(text).endsWith(words(expected.lastWords)), `ends: ${text.slice(-160)}`).toBe(true);
  expect(expected.mustHave.filter((snippet) => !text.includes(snippet))).toEqual([]);
  expect(expected.mustNot.filter((snippet) => text.includes(snippet))).toEqual([]);
});

function words(text: string): string {
  return text.replace(MARKS, ' ').trim();
}
