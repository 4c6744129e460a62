import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const PARAGRAPHS = [
  'The council met on Monday, and it agreed to rebuild the bridge over the river Aller before winter comes.',
  'About four hundred people cross it on a working day, most of them on the way to the cannery.',
];
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const textOf = (html: string) => readArticle(html).article.text;

// each of these takes a second or less; a step that is not linear in the page takes minutes
test.each<[string, () => string]>([
  ['100,000 nested elements', () => `${'<div>'.repeat(100_000)}${ARTICLE}${'</div>'.repeat(100_000)}`],
  ['100,000 open inline elements', () => `${'<span class="author">'.repeat(100_000)}${ARTICLE}`],
  ['100,000 end tags of nothing', () => `${ARTICLE}${'</b></i></section>'.repeat(100_000)}`],
  ['100,000 nested tables', () => `${'<table><tr><td>'.repeat(100_000)}${ARTICLE}`],
  ['a 10 MB attribute', () => `<div class="${'share '.repeat(1_700_000)}"></div>${ARTICLE}`],
  ['a 10 MB attribute of entities', () => `<div title="${'&amp;'.repeat(2_000_000)}"></div>${ARTICLE}`],
  ['two million attributes', () => `<div ${'a=b '.repeat(2_000_000)}></div>${ARTICLE}`],
  ['a script that never closes', () => `${ARTICLE}<script>${'var a = "<p>";\n'.repeat(300_000)}`],
  ['a comment that never closes', () => `${ARTICLE}<!--${'<p>'.repeat(500_000)}`],
  ['10 MB of white space', () => `<p>${' '.repeat(10_000_000)}</p>${ARTICLE}`],
  ['300,000 links', () => `<ul>${'<li><a href=/x>A title of a page</a>'.repeat(300_000)}</ul>${ARTICLE}`],
  ['200,000 headings and dates', () => `${'<h1>a b c</h1><time>1</time>'.repeat(200_000)}${ARTICLE}`],
  ['a title of 2 MB', () => `<title>${'a | '.repeat(500_000)}</title>${ARTICLE}`],
  [
    'broken data of 2 MB',
    () => `<script type="application/ld+json">{"@graph":[${'{"@type":"Article",},'.repeat(90_000)}</script>${ARTICLE}`,
  ],
  ['deep data', () => `<script type="application/ld+json">${'['.repeat(1_500_000)}</script>${ARTICLE}`],
  [
    'data of quotes',
    () => `<script type="application/ld+json">{"headline":"${'" "'.repeat(400_000)}</script>${ARTICLE}`,
  ],
  [
    'an address of an author of 200 kB',
    () => `<h1>Bridge</h1><a href="/author/${'a'.repeat(200_000)}/x">A</a>${ARTICLE}`,
  ],
  ['a byline of 200 kB of white space', () => `<i itemprop="author" content="a${' '.repeat(200_000)}b"></i>${ARTICLE}`],
  [
    'a mark of a publishing system that never closes',
    () => `<p>[ab${` a=”'" a=“'”`.repeat(5_000)} ${PARAGRAPHS[0]}</p>`,
  ],
])('%s', (_, make) => {
  expect(textOf(make())).toContain(PARAGRAPHS[0]);
});

test('a page of 100 MB is read whole', { timeout: 60_000 }, () => {
  const { article } = readArticle(
    `<article>${`${ARTICLE}<p>${PARAGRAPHS.join(' ').repeat(50)}</p>`.repeat(10_000)}</article>`,
  );
  expect(article.blocks.length).toBe(30_000);
});

test('NUL bytes are no text', () => {
  expect(textOf(ARTICLE.replaceAll('bridge', 'bri\0dge'))).toContain('rebuild the bridge');
});

test('soft hyphens are no text, nor are other marks that nobody sees', () => {
  const broken = ARTICLE.replaceAll('winter', 'win\u00adter')
    .replaceAll('cannery', 'can&shy;nery')
    .replaceAll('river', 'ri\u200bver');
  expect(textOf(broken)).toContain(PARAGRAPHS[0]);
  expect(readArticle(`<title>The can&shy;nery closes</title>${broken}`).article.title).toBe('The cannery closes');
});

test('crossed and missing end tags keep the paragraphs apart', () => {
  const html = `<div><p><b>${PARAGRAPHS[0]}<p><i>${PARAGRAPHS[1]}</b></div></span></p><p>They start in May, the mayor said</div>.`;
  expect(
    readArticle(html)
      .article.blocks.slice(0, 2)
      .map((block) => block.text),
  ).toEqual(PARAGRAPHS);
});

const tag = fc.constantFrom(
  'p',
  'div',
  'b',
  'a href=x',
  'ul',
  'li',
  'table',
  'td',
  'h1',
  'script',
  'title',
  'article',
  'br',
  '!--',
  'svg',
);
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom('<', '>', '&', '&#0;', '&#x110000;', '<!DOCTYPE', ']]>', '\0', '<p class="', "'"),
);

test('any text is answered: whole blocks, no line ends, joined by empty lines', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { article } = readArticle(pieces.join(''), { url: 'https://carrickpost.example/a' });
      for (const { text } of article.blocks) expect(text).toMatch(/^\S(?:[^\n\r]*\S)?$/u);
      expect(article.text).toBe(article.blocks.map((block) => block.text).join('\n\n'));
    }),
  );
});
