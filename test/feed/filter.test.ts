import { expect, test } from 'vitest';
import { filterOf, isPattern } from '../../src/feed/filter.js';
import type { Entry } from '../../src/model.js';

const entry = (fields: Partial<Entry>): Entry => ({ id: '1', categories: [], source: 's', feed: {}, ...fields });

test.each<[string, Partial<Entry>, boolean]>([
  ['rates', { title: 'Interest RATES, again' }, true],
  ['rate', { title: 'Interest rates' }, false],
  ['rate*', { title: 'Interest rates' }, true],
  ['interest rate*', { summary: 'On interest-rates' }, true],
  ['interest rate*', { summary: 'interest in rates' }, false],
  ['title:bank', { summary: 'bank' }, false],
  ['Category:world news', { categories: ['UK', 'World news'] }, true],
  ['author:ana', { author: 'Ana Brel' }, true],
  ['ana', { author: 'Ana Brel' }, false],
  ['café', { title: 'Cafe\u0301 closes' }, true],
  ['银行', { title: '中国银行公告' }, true],
  ['a.c', { title: 'abc' }, false],
  ['constructor:x', { title: 'x' }, false],
])('%s against %j', (pattern, fields, matches) => {
  expect(filterOf({ include: [], exclude: [pattern] })(entry(fields)) !== undefined).toBe(matches);
});

test('exclude goes before include, and says which rules it was', () => {
  const drop = filterOf({ include: ['ship*', 'port'], exclude: ['sponsored', 'title:ship*'] });
  expect(drop(entry({ summary: 'Shipping' }))).toBeUndefined();
  expect(drop(entry({ title: 'Shipping, sponsored' }))).toEqual({ rules: ['sponsored', 'title:ship*'] });
  expect(drop(entry({ title: 'Trains' }))).toEqual({ missing: ['ship*', 'port'] });
});

test('a pattern has a word in it', () => {
  expect(['a', 'title:a', '*', 'title:', 'title: *', '!'].map(isPattern)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
