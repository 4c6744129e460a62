import { load } from 'cheerio/slim';
import type { Article, Block, Problem } from '../model.js';

export interface ArticleReading {
  readonly article: Article;
  /** why the page is no article, or not all of it could be read; no `source` yet */
  readonly problems: readonly Problem[];
}
const SPACE = /\s+/g;

/** Takes the article out of a page: metadata and main text. Never throws: what cannot be read is a Problem. */
export function readArticle(html: string, options: { readonly url?: string } = {}): ArticleReading {
  const $ = load(html);
  const title = $('meta[property="og:title"]').attr('content') ?? $('title').first().text().trim();
  const blocks: Block[] = [];
  $('p').each((_, element) => {
    const text = $(element).text().replace(SPACE, ' ').trim();
    if (text.length > 60) blocks.push({ kind: 'paragraph', text });
  });
  const article: Article = {
    ...(title ? { title } : {}),
    ...(options.url === undefined ? {} : { url: options.url }),
    blocks,
    text: blocks.map((block) => block.text).join('\n\n'),
  };
  return { article, problems: [] };
}
