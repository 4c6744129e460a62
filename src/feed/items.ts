import { NutgrafError } from '../errors.js';
import type { Item, Page, Problem } from '../model.js';
import { decode } from '../text/decode.js';

const LINE = /\r\n|\n|\r/;
const FIELDS = ['title', 'text', 'html', 'summary', 'url', 'published', 'source'] as const;

/**
 * Items as NDJSON, or as one JSON array of the same objects. A line that is none is a Problem and the others go on; an item
 * without an id goes by its address or its line. Throws 'bad-line' when not one line can be read.
 */
export function readItems(page: Page): { items: Item[]; problems: Problem[] } {
  const text = decode(page.bytes, page.charset).trim();
  const items: Item[] = [];
  const problems: Problem[] = [];
  const bad = (number: number, what: string) =>
    problems.push({
      stage: 'source',
      code: 'bad-line',
      message: `${page.source}: item ${number} ${what}`,
      source: page.source,
    });
  for (const [i, record] of recordsOf(text).entries()) {
    if (record instanceof SyntaxError) bad(i + 1, `is not valid JSON (${record.message})`);
    else if (typeof record !== 'object' || record === null) bad(i + 1, 'is not a JSON object');
    else {
      const item = itemOf(record, String(i + 1));
      if (typeof item === 'string') bad(i + 1, item);
      else items.push(item);
    }
  }
  if (items.length > 0 || problems.length === 0) return { items, problems };
  throw new NutgrafError(
    'bad-line',
    `${problems[0]?.message}; each line must be an object such as {"id":"1","title":"…","text":"…"}`,
  );
}

function recordsOf(text: string): unknown[] {
  if (text.startsWith('[')) {
    const all = parsed(text);
    return Array.isArray(all) ? all : [all];
  }
  return text
    .split(LINE)
    .filter((line) => line.trim() !== '')
    .map(parsed);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return error;
  }
}

/** An item, or what is wrong with it. Nulls count as absent. */
function itemOf(record: object, number: string): Item | string {
  const values = new Map<string, unknown>(Object.entries(record));
  const told: { -readonly [K in (typeof FIELDS)[number]]?: string } = {};
  for (const field of FIELDS) {
    const value = values.get(field);
    if (typeof value === 'string') told[field] = value;
    else if (value !== undefined && value !== null) return `has a "${field}" that is no string`;
  }
  const id = values.get('id');
  const named = typeof id === 'string' || typeof id === 'number' ? String(id) : (told.url ?? number);
  const { title, text, html, summary } = told;
  if ((title ?? text ?? html ?? summary) === undefined) return 'has neither title, text, html nor summary';
  return { id: named, ...told };
}
