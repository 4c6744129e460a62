import { describe, expect, test } from 'vitest';
import { noteFeeds } from '../../src/archive/feeds.js';
import { type Item, noteItems, unseen } from '../../src/archive/items.js';
import { archives } from './temporary.js';

const { fresh } = archives();
const FEED = 'https://harbour.example/feed';
const MONDAY = '2026-11-23T07:00:00Z';
const TUESDAY = '2026-11-24T07:00:00Z';
const item = (id: string, parts: Partial<Item> = {}): Item => ({
  source: FEED,
  id,
  url: `https://harbour.example/${id}`,
  title: `Title of ${id}`,
  published: '2026-11-23T06:00:00Z',
  ...parts,
});

/** What runs over the same feed show, one after the other; each shows all that is new. */
function runs(...days: readonly { readonly now: string; readonly items: readonly Item[]; readonly most?: number }[]) {
  const db = fresh();
  return days.map(({ now, items, most = 1000 }) => {
    const shown = new Set(unseen(db, items, now).slice(0, most));
    noteItems(db, items, (one) => shown.has(one as Item), { now, digest: 1 });
    return [...shown].map(({ id }) => id);
  });
}

describe('the first run of a feed', () => {
  test('shows the last 24 hours, and what has no date', () => {
    const { published: _, ...undated } = item('c');
    const items = [item('a'), item('b', { published: '2026-11-22T06:00:00Z' }), undated];
    expect(runs({ now: MONDAY, items })).toEqual([['a', 'c']]);
  });
  test('and what was older then is not shown later', () => {
    const items = [item('a'), item('b', { published: '2026-11-20T06:00:00Z' })];
    expect(runs({ now: MONDAY, items }, { now: TUESDAY, items })).toEqual([['a'], []]);
  });
});

test.each([
  ['failed on the day before', [MONDAY], ['a', 'b']],
  ['was never asked for', [], ['b']],
  ['failed for a year', ['2025-11-24T07:00:00Z', MONDAY], ['week', 'a', 'b']],
])('of a feed that %s its news since then is shown', (_, days, expected) => {
  const db = fresh();
  for (const now of days) noteFeeds(db, { now, read: [], failed: [{ source: FEED, message: 'no answer' }] });
  const items = [
    item('old', { published: '2026-11-10T06:00:00Z' }),
    item('week', { published: '2026-11-20T06:00:00Z' }),
    item('a', { published: '2026-11-22T12:00:00Z' }),
    item('b', { published: '2026-11-24T06:00:00Z' }),
  ];
  expect(unseen(db, items, TUESDAY).map(({ id }) => id)).toEqual(expected);
});

describe('an item is not shown twice where', () => {
  test.each([
    ['nothing changed', item('a')],
    ['its id changes', item('a', { id: 'a2' })],
    ['its address changes', item('a', { url: 'https://harbour.example/elsewhere' })],
    ['its title changes', item('a', { title: 'Other words' })],
    ['its id and title change', item('a', { id: 'a2', title: 'Other words' })],
    ['its id and address change', item('a', { id: 'a2', url: 'https://harbour.example/elsewhere' })],
    [
      'another feed has it, by a link that counts readers',
      item('x', { source: 'https://other.example/feed', url: 'https://harbour.example/a?utm_source=rss#top' }),
    ],
  ])('%s', (_, later) => {
    expect(runs({ now: MONDAY, items: [item('a')] }, { now: TUESDAY, items: [later] })).toEqual([['a'], []]);
  });

  test('its ids change every day, over a week', () => {
    const days = Array.from({ length: 7 }, (_, i) => ({
      now: new Date(Date.parse(MONDAY) + i * 86_400_000).toISOString(),
      items: [item('a', { id: `day-${i}` }), item(`n${i}`)],
    }));
    expect(runs(...days).map((shown) => shown.length)).toEqual([2, 1, 1, 1, 1, 1, 1]);
  });
});

describe('nothing is lost where', () => {
  test('all items of a feed have the same id', () => {
    const first = [
      item('1', { id: 'same' }),
      item('2', { id: 'same', url: 'https://harbour.example/2', title: 'Two' }),
    ];
    const later = [...first, item('3', { id: 'same', url: 'https://harbour.example/3', title: 'Three' })];
    expect(runs({ now: MONDAY, items: first }, { now: TUESDAY, items: later }).map((one) => one.length)).toEqual([
      2, 1,
    ]);
  });
  test('another item takes the place at an address', () => {
    const next = item('b', { url: 'https://harbour.example/a', published: '2026-11-24T06:00:00Z' });
    expect(runs({ now: MONDAY, items: [item('a')] }, { now: TUESDAY, items: [next] })).toEqual([['a'], ['b']]);
  });
  test('an item comes days after its date', () => {
    const late = item('late', { published: '2026-11-20T06:00:00Z' });
    expect(runs({ now: MONDAY, items: [item('a')] }, { now: TUESDAY, items: [item('a'), late] })).toEqual([
      ['a'],
      ['late'],
    ]);
  });
  test('a digest was too short for all, and the next comes within the day', () => {
    const items = [item('a'), item('b')];
    expect(runs({ now: MONDAY, items, most: 1 }, { now: '2026-11-23T08:00:00Z', items })).toEqual([['a'], ['b']]);
  });
  test('the clock was a year ahead at the last run', () => {
    const items = [item('a'), item('b', { published: '2026-11-24T06:00:00Z' })];
    expect(runs({ now: '2027-11-23T07:00:00Z', items: [item('old')] }, { now: TUESDAY, items })).toEqual([
      [],
      ['a', 'b'],
    ]);
  });
  test('the clock jumps back by a year', () => {
    const items = [item('a'), item('b')];
    expect(runs({ now: MONDAY, items: [item('a')] }, { now: '2025-11-23T07:00:00Z', items })).toEqual([['a'], ['b']]);
  });
  test('nobody asked for days', () => {
    const items = [item('b', { published: '2026-12-03T06:00:00Z' })];
    expect(runs({ now: MONDAY, items: [item('a')] }, { now: '2026-12-13T07:00:00Z', items })).toEqual([['a'], ['b']]);
  });
});
