import { legal } from './characters.js';
import type { FeedDraft, ItemDraft } from './draft.js';

const SPECIAL = /[&<>]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A draft as plain RSS 2.0, which rss-parser takes whatever the feed was. The HTML of the entries goes around it: of HTML it makes
 * a snippet, in time quadratic in its length.
 */
export function canonicalRss({ title, site, items }: FeedDraft): string {
  return `<rss version="2.0"><channel>${element('title', title)}${element('link', site)}${items.map(canonicalItem).join('')}</channel></rss>`;
}

function canonicalItem(item: ItemDraft): string {
  const fields = [
    element('guid', item.id),
    element('title', item.title),
    element('link', item.url),
    element('author', item.author),
    element('pubDate', item.published),
    ...item.categories.map((category) => element('category', category)),
  ];
  return `<item>${fields.join('')}</item>`;
}

function element(name: string, text: string | undefined): string {
  if (text === undefined || text === '') return '';
  return `<${name}>${legal(text).replace(SPECIAL, (character) => ESCAPES[character] ?? character)}</${name}>`;
}
