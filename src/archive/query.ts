import { NutgrafError } from '../errors.js';

const PART = /(-?)"([^"]{0,500})"|(\S{1,500})/g;
const LETTER = /[\p{L}\p{N}]/u;
const QUOTES = /"/g;
const STAR = /\*$/;

/**
 * A query as people write it, as one of SQLite's FTS5: words are all wanted, "words in quotes" beside each other, OR between
 * two is either, a trailing * is any ending, and a leading - is unwanted. Every word is quoted, so that no text can be wrong
 * syntax. Throws NutgrafError 'usage' where nothing is left to look for.
 */
export function ftsQuery(query: string): string {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  let either = false;
  for (const [whole, minus, phrase, bare] of query.matchAll(PART)) {
    if (whole === 'OR' && wanted.length > 0) {
      either = true;
      continue;
    }
    const not = minus === '-' || bare?.startsWith('-') === true;
    const words = phrase ?? (not ? bare?.slice(1) : bare) ?? '';
    if (!LETTER.test(words)) continue;
    const prefix = phrase === undefined && STAR.test(words);
    const term = `"${words.replace(STAR, '').replace(QUOTES, '')}"${prefix ? '*' : ''}`;
    if (not) unwanted.push(term);
    else if (either) wanted.push(`(${wanted.pop()} OR ${term})`);
    else wanted.push(term);
    either = false;
  }
  if (wanted.length === 0)
    throw new NutgrafError(
      'usage',
      `${query}: names no word to look for; give one, as in: nutgraf search interest rates`,
    );
  return [wanted.join(' AND '), ...unwanted].join(' NOT ');
}
