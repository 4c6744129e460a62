import type { Found } from '../model.js';
import { type Database, numberIn, type Row, textIn, type Value } from './database.js';
import { ftsQuery } from './query.js';

export interface Search {
  /** words to look for; without any, the filters choose, and the newest come first */
  readonly words?: string;
  /** name or id of a company, a part of it is enough; so with the others */
  readonly company?: string;
  readonly theme?: string;
  readonly feed?: string;
  /** ISO 8601 */
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
}

/** Marks of private use around what was found in a snippet: no text of ours has them. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
/** Words of a snippet. */
const SNIPPET = 40;

/** The articles of the archive that a search finds, the best first. */
export function search(db: Database, asked: Search): Found[] {
  const conditions: string[] = [];
  const values: Value[] = [];
  const where = (condition: string, ...given: Value[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  const full = asked.words !== undefined;
  if (asked.words !== undefined) where('words MATCH ?', ftsQuery(asked.words));
  const { company, theme, feed, since, until } = asked;
  if (company !== undefined)
    where(
      `a.number IN (SELECT article FROM facts WHERE kind = 'company' AND (key = ? OR ${CONTAINS('name')}))`,
      company,
      company,
    );
  if (theme !== undefined)
    where(`a.number IN (SELECT article FROM themes WHERE ${CONTAINS('id')} OR ${CONTAINS('name')})`, theme, theme);
  if (feed !== undefined) where(`(${CONTAINS('a.source')} OR ${CONTAINS('a.url')})`, feed, feed);
  if (since !== undefined) where('julianday(coalesce(a.published, a.seen)) >= julianday(?)', since);
  if (until !== undefined) where('julianday(coalesce(a.published, a.seen)) <= julianday(?)', until);
  const rows = db.all(
    `SELECT a.number, a.id, a.title, a.url, a.source, a.published,
       ${full ? `snippet(words, -1, '${OPEN}', '${CLOSE}', '…', ${SNIPPET})` : 'substr(a.text, 1, 240)'} AS snippet,
       ${full ? '-bm25(words, 4.0, 1.0)' : '0'} AS score
     FROM articles a ${full ? 'JOIN words ON words.rowid = a.number' : ''}
     ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
     ORDER BY score DESC, a.day DESC, a.number DESC LIMIT ?`,
    ...values,
    asked.limit,
  );
  return rows.map((row) => foundOf(db, row, full));
}

const CONTAINS = (column: string) => `instr(lower(${column}), lower(?)) > 0`;

function foundOf(db: Database, row: Row, full: boolean): Found {
  const number = numberIn(row, 'number') ?? 0;
  const optional = ['title', 'url', 'source', 'published'] as const;
  const known = Object.fromEntries(
    optional.flatMap((name) => (textIn(row, name) === undefined ? [] : [[name, textIn(row, name)]])),
  );
  const { text, marks } = marked(textIn(row, 'snippet') ?? '');
  return {
    id: textIn(row, 'id') ?? '',
    ...known,
    snippet: text,
    marks,
    ...(full ? { score: Math.round((numberIn(row, 'score') ?? 0) * 1000) / 1000 } : {}),
    companies: named(
      db,
      `SELECT name FROM facts WHERE article = ? AND kind = 'company' ORDER BY mentions DESC, name`,
      number,
    ),
    themes: named(db, 'SELECT name FROM themes WHERE article = ? ORDER BY score DESC, name', number),
    digests: db
      .all(
        'SELECT DISTINCT digest FROM stories WHERE article = (SELECT id FROM articles WHERE number = ?) ORDER BY digest',
        number,
      )
      .flatMap((one) => numberIn(one, 'digest') ?? []),
  };
}

function named(db: Database, sql: string, number: number): string[] {
  return db.all(sql, number).flatMap((row) => textIn(row, 'name') ?? []);
}

const MARKS = /[\ue000\ue001]/g;
const SPACES = /\s+/g;

/** A snippet without the marks around what was found, and where that was. */
function marked(snippet: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  let at = 0;
  const flat = snippet.replace(SPACES, ' ');
  for (const match of flat.matchAll(MARKS)) {
    text += flat.slice(at, match.index);
    at = match.index + 1;
    if (match[0] === OPEN) start = text.length;
    else marks.push({ start, end: text.length });
  }
  return { text: text + flat.slice(at), marks };
}
