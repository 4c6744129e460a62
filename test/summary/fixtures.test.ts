import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import type { Brief, Reading } from '../../src/model.js';
import { explainSummary } from '../../src/summary/explain.js';
import { openingOf } from '../../src/summary/openings.js';
import { summarise } from '../../src/summary/summarise.js';
import { verifyBullet } from '../../src/summary/verify.js';
import { readText } from '../../src/text/read.js';

const SITES = new URL('../../fixtures/sites/', import.meta.url);
const pages = readdirSync(SITES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.expected.json'))
  .map((path) => path.replace('.expected.json', '.html'));
const told: { readonly path: string; readonly reading: Reading; readonly brief: Brief }[] = pages.map((path) => {
  const html = readFileSync(new URL(path, SITES), 'utf8');
  const reading = readingOf(path, articleOf({ html, url: `https://${path}` }).article);
  return { path, reading, brief: summarise([reading]) };
});

test.each(told)('$path is briefed in whole sentences that its text has', ({ reading, brief }) => {
  const { bullets, lead, sections } = brief;
  expect(bullets.length).toBeGreaterThanOrEqual(2);
  for (const bullet of bullets) {
    expect(verifyBullet(bullet, () => reading.doc.text)).toBeUndefined();
    expect(bullet.text).toMatch(/^["“‘']?[\p{Lu}\d$€£].*[.?…]["”’')\]]*$/u);
  }
  expect(lead.length).toBeGreaterThan(20);
  expect(bullets.map(({ text }) => text)).not.toContain(lead);
  const headings = sections.map(({ heading }) => heading.toLowerCase());
  expect(new Set(headings).size).toBe(headings.length);
  for (const { heading, text, sources } of sections) {
    expect(heading.split(' ').length).toBeLessThanOrEqual(6);
    expect(sources.length).toBeGreaterThan(0);
    expect(readText(text).sentences.length, heading).toBeLessThanOrEqual(3);
    for (const bullet of bullets) expect(text).not.toContain(bullet.text);
  }
});

test('of all bullets one in a hundred at most opens on what only the text before it explains', () => {
  const bullets = told.flatMap(({ brief }) => brief.bullets);
  const open = bullets.filter(
    ({ text }) => openingOf(readText(text).tokens.map(({ word: { lower } }) => lower)) !== undefined,
  );
  expect(open.length / bullets.length).toBeLessThanOrEqual(0.01);
});

test('bullets are of a length to be read at a glance', () => {
  const lengths = told.flatMap(({ brief }) => brief.bullets.map(({ text }) => text.split(' ').length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(12);
  expect(mean).toBeLessThan(22);
});

test('an explanation has the bullets that the summary has, what each was cut by, and why others lost', () => {
  for (const { reading, brief } of told) {
    const { bullets, lost, passed } = explainSummary([reading]);
    expect(bullets.map(({ text }) => text)).toEqual(brief.bullets.map(({ text }) => text));
    expect(bullets.every(({ features }) => features.length > 10)).toBe(true);
    expect(lost.length + passed.length).toBeGreaterThan(0);
  }
});

test('several tellings of one event: bullets name their own article and do not repeat each other', () => {
  const two = told.slice(0, 2).map(({ reading }) => reading);
  const same = [two[0]!, { ...two[0]!, id: 'again' }];
  const { bullets } = summarise(same);
  expect(new Set(bullets.map(({ text }) => text)).size).toBe(bullets.length);
  for (const bullet of summarise(two).bullets)
    expect(
      verifyBullet(bullet, (article) => two.find(({ id }) => id === article)?.doc.text),
      bullet.text,
    ).toBeUndefined();
});
