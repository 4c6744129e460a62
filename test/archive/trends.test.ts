import { expect, test } from 'vitest';
import type { KeptFact } from '../../src/archive/facts.js';
import { writeRun } from '../../src/archive/record.js';
import { trendsOf } from '../../src/archive/trends.js';
import { archives, runOf } from './temporary.js';

const { fresh } = archives();
const UNTIL = '2026-11-28T12:00:00Z';
const SINCE = '2026-10-31T12:00:00Z';
const company = (name: string): KeptFact => ({ kind: 'company', key: name.toLowerCase(), name, mentions: 2 });
const rate = (value: number): KeptFact => ({
  kind: 'figure',
  key: 'unemployment rate|percent',
  name: 'unemployment rate',
  mentions: 1,
  value,
  unit: 'percent',
  text: `${value}%`,
});

/** So many articles a day for 28 days; `facts` says which each has. */
function month(facts: (day: number, i: number) => readonly KeptFact[], perDay = 10) {
  const db = fresh();
  const articles = Array.from({ length: 28 * perDay }, (_, n) => {
    const [day, i] = [Math.floor(n / perDay) + 1, n % perDay];
    return {
      id: `${day}-${i}`,
      text: 'text',
      published: `2026-11-${String(day).padStart(2, '0')}T06:00:00Z`,
      facts: facts(day, i),
      themes: [
        { id: 'a', name: 'A', score: 1 },
        ...(day > 21 && i < 5 ? [{ id: 'b', name: 'B', score: 0.9 }] : []),
        ...(day > 21 ? [{ id: 'faint', name: 'Faint', score: 0.1 }] : []),
      ],
    };
  });
  db.atomically(() => writeRun(db, runOf({ now: UNTIL, articles })));
  return trendsOf(db, { since: SINCE, until: UNTIL, limit: 10 });
}

test('what rose and fell in the last week against the three before', () => {
  const trends = month((day, i) => [
    ...((day > 21 ? i < 4 : i === 0) ? [company('Orrin')] : []),
    ...(day <= 21 && i < 3 ? [company('Halden')] : []),
    ...(i === 5 ? [company('Steady')] : []),
    ...(day === 28 && i < 2 ? [company('Rare')] : []),
  ]);
  expect(trends).toMatchObject({ bucket: 'day', recent: 7, since: '2026-11-01', until: '2026-11-28' });
  expect(trends.articles).toEqual(Array(28).fill(10));
  expect(trends.trends.map(({ kind, name, change }) => [kind, name, change]).sort()).toEqual([
    ['company', 'Halden', 'down'],
    ['company', 'Orrin', 'up'],
    ['theme', 'B', 'up'],
  ]);
  const orrin = trends.trends.find(({ name }) => name === 'Orrin');
  expect(orrin).toMatchObject({ articles: 28, expected: 7 });
  expect(orrin?.counts).toEqual([...Array(21).fill(1), ...Array(7).fill(4)]);
});

test('more news of all is no trend', () => {
  const db = fresh();
  const articles = Array.from({ length: 28 }, (_, day) => (day > 20 ? 20 : 2)).flatMap((count, day) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${day}-${i}`,
      text: 'text',
      published: `2026-11-${String(day + 1).padStart(2, '0')}T06:00:00Z`,
      facts: i % 2 === 0 ? [company('Orrin')] : [],
      themes: [],
    })),
  );
  db.atomically(() => writeRun(db, runOf({ now: UNTIL, articles })));
  expect(trendsOf(db, { since: SINCE, until: UNTIL, limit: 10 }).trends).toEqual([]);
});

test("a figure's history, and none of what only shares its name", () => {
  const values: Readonly<Record<number, number>> = { 2: 4.1, 9: 4.2, 16: 4.2, 23: 4.3 };
  const of = (scale: number) => (day: number, i: number) =>
    i === 0 && values[day] !== undefined ? [rate(values[day] * (day === 16 ? scale : 1))] : [];
  const [history] = month(of(1), 1).figures;
  expect(history).toMatchObject({ about: 'unemployment rate', unit: 'percent', change: 'up' });
  expect(history?.reports.map(({ day, text }) => [day, text])).toEqual([
    ['2026-11-02', '4.1%'],
    ['2026-11-09', '4.2%'],
    ['2026-11-16', '4.2%'],
    ['2026-11-23', '4.3%'],
  ]);
  expect(month(of(1000), 1).figures).toEqual([]);
});

test('long windows are counted by the week, and an empty archive has no trends', () => {
  const db = fresh();
  const trends = trendsOf(db, { since: '2026-01-01', until: UNTIL, limit: 10 });
  expect(trends).toMatchObject({ bucket: 'week', trends: [], figures: [] });
  expect(trends.buckets.length).toBe(48);
});
