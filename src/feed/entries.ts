import type { Entry, FeedInfo } from '../model.js';
import type { FeedDraft, ItemDraft } from './draft.js';
import { unscrambled } from './mojibake.js';
import { hasMarkup, plainText } from './plain.js';

const EMAIL = /[^\s<>()"']{1,100}@[\w.-]{1,100}/g;
const AUTHOR_MARKS = /[()<>]|mailto:/g;

/** `url` = where the feed was read from, if that is known. */
export function feedInfoOf(draft: FeedDraft, url?: string): FeedInfo {
  const title = textOf(draft.title);
  const from = url ?? draft.url;
  return {
    ...(title === undefined ? {} : { title }),
    ...(from === undefined ? {} : { url: from }),
    ...(draft.site === undefined ? {} : { site: draft.site }),
  };
}

/** The entries, each with an id that is its own. */
export function entriesOf(draft: FeedDraft, feed: FeedInfo, source: string): Entry[] {
  const taken = new Map<string, string>();
  return draft.items.map((item) => {
    const fields = fieldsOf(item);
    const categories = item.categories.map(plainText);
    return { id: idOf(item, fields, taken), ...fields, categories, source, feed };
  });
}

type Fields = Omit<Entry, 'id' | 'categories' | 'source' | 'feed'>;

function fieldsOf({ title, url, published, updated, author, summary, content }: ItemDraft): Fields {
  const html = unscrambled(content ?? (summary !== undefined && hasMarkup(summary) ? summary : undefined));
  const texts = { title: textOf(title), author: nameOf(author), summary: textOf(summary) };
  return {
    ...(texts.title === undefined ? {} : { title: texts.title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(texts.author === undefined ? {} : { author: texts.author }),
    ...(texts.summary === undefined ? {} : { summary: texts.summary }),
    ...(html === undefined ? {} : { html }),
  };
}

/** The id as told, or the address, or one made of the words. An id that another entry of another address has is not told well. */
function idOf(item: ItemDraft, { title, url, summary, published, html }: Fields, taken: Map<string, string>): string {
  const address = url ?? '';
  const own = item.id ?? url ?? `nutgraf:${hash([title, summary ?? html, published].join('\n'))}`;
  const holder = taken.get(own);
  if (holder === undefined || holder === address) {
    taken.set(own, address);
    return own;
  }
  return `${own}#${hash([address, title].join('\n'))}`;
}

/** FNV-1a over UTF-16 code units, twice 32 bits, as 16 hexadecimal digits. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function textOf(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  return unscrambled(plainText(html)) || undefined;
}

/** "jane@x.example (Jane Doe)" -> "Jane Doe"; an address alone stays. */
function nameOf(author: string | undefined): string | undefined {
  const text = textOf(author);
  if (!text?.includes('@')) return text;
  return plainText(text.replace(EMAIL, ' ').replace(AUTHOR_MARKS, ' ')) || text;
}
