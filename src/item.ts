import { articleOfText } from './article/plain.js';
import { readArticle } from './article/read.js';
import type { Article, Item, Problem } from './model.js';

/** Takes the article out of an item: its page, else its text, else the feed's own summary. */
export function articleOf(item: Omit<Item, 'id'>): { article: Article; problems: readonly Problem[] } {
  const { title, url, published } = item;
  const told = {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
  if (item.html !== undefined) {
    const { article, problems } = readArticle(item.html, url === undefined ? {} : { url });
    return { article: { ...article, ...told }, problems };
  }
  return { article: articleOfText(item.text ?? item.summary ?? '', told), problems: [] };
}
