import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/archive/database.js';
import { ftsQuery } from '../../src/archive/query.js';
import { type KeptArticle, writeRun } from '../../src/archive/record.js';
import { type Search, search } from '../../src/archive/search.js';
import { archives, runOf } from './temporary.js';

const { fresh } = archives();
let db: Database;
const article = (id: string, title: string, text: string, parts: Partial<KeptArticle> = {}): KeptArticle => ({
  id,
  title,
  text,
  url: `https://${id}.example/story`,
  source: 'Northwire',
  published: '2026-11-20T06:00:00Z',
  facts: [],
  themes: [],
  ...parts,
});
const ids = (asked: Partial<Search>) => search(db, { limit: 20, ...asked }).map(({ id }) => id);

beforeAll(() => {
  db = fresh();
  writeRun(
    db,
    runOf({
      articles: [
        article('ferry', 'Ferry fares rise', 'The harbour raised its fares by 4% on Monday.', {
          facts: [{ kind: 'company', key: 'calder-lines', name: 'Calder Lines', mentions: 2 }],
          themes: [{ id: 'transport/shipping', name: 'Shipping', score: 0.8 }],
        }),
        article('bank', 'Bank holds rates', 'A café by the ferry port is where the bankers meet.', {
          source: 'Ledger Daily',
          published: '2026-11-22T06:00:00+02:00',
        }),
        article('both', 'Rates and fares', 'Interest rates rose again.'),
      ],
    }),
  );
});

test.each([
  ['ferry', ['ferry', 'bank']],
  ['FERRIES', ['ferry', 'bank']],
  ['cafe', ['bank']],
  ['rates rose', ['both']],
  ['"interest rates"', ['both']],
  ['"rates interest"', []],
  ['harb*', ['ferry']],
  ['ferry -bankers', ['ferry']],
  ['harbour OR interest', ['ferry', 'both']],
])('%s finds %j', (words, expected) => {
  expect(ids({ words }).sort()).toEqual([...expected].sort());
});

test('the title counts more than the text', () => {
  expect(ids({ words: 'ferry' })[0]).toBe('ferry');
});

test.each<[Partial<Search>, string[]]>([
  [{ company: 'calder' }, ['ferry']],
  [{ theme: 'shipping' }, ['ferry']],
  [{ theme: 'transport' }, ['ferry']],
  [{ feed: 'ledger' }, ['bank']],
  [{ feed: 'both.example' }, ['both']],
  [{ since: '2026-11-22T03:00:00Z' }, ['bank']],
  [{ until: '2026-11-21T00:00:00Z', words: 'rates' }, ['both']],
  [{ company: '%' }, []],
])('%j chooses %j', (filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

test('marks are where the words stand, and what the article tells of is beside it', () => {
  const [found] = search(db, { words: 'harbour', limit: 1 });
  expect(found?.marks.map(({ start, end }) => found.snippet.slice(start, end))).toEqual(['harbour']);
  expect(found).toMatchObject({ companies: ['Calder Lines'], themes: ['Shipping'], source: 'Northwire' });
});

test('an article that is read again is found by its new words only', () => {
  writeRun(db, runOf({ articles: [article('both', 'Rates and fares', 'Nothing of the kind.')] }));
  expect(ids({ words: 'interest' })).toEqual([]);
  expect(ids({ words: 'kind' })).toEqual(['both']);
});

test.each([
  '"',
  '""',
  '*',
  '-',
  'OR',
  '(',
  'a" OR title:',
  'NEAR(a b)',
  "'; DROP TABLE articles; --",
  'x'.repeat(5000),
  'title : a',
  '^a',
  '\0',
])('no query is wrong syntax: %j', (words) => {
  let query: string;
  try {
    query = ftsQuery(words);
  } catch (error) {
    expect(String(error)).toContain('no word to look for');
    return;
  }
  expect(() => db.all('SELECT rowid FROM words WHERE words MATCH ?', query)).not.toThrow();
});
