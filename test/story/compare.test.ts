import { describe, expect, it } from 'vitest';
import { articleOf, readingOf } from '../../src/reading.js';
import { compareFigures } from '../../src/story/compare.js';

function compare(...texts: string[]) {
  const readings = texts.map((text, i) => readingOf(String(i), articleOf({ text }).article, `${i}.example`));
  const { agreements, conflicts } = compareFigures(readings);
  const short = (list: typeof agreements) =>
    list.map(({ about, values }) => [about, ...values.map(({ value, articles }) => `${value}: ${articles.join(' ')}`)]);
  return { agreements: short(agreements), conflicts: short(conflicts) };
}

describe('compareFigures', () => {
  it('tells tolls that differ', () => {
    const { conflicts } = compare(
      'At least 14 people were killed when the dam broke, officials said.',
      'The flood killed 17 people and swept away a bridge.',
      'The dam broke at dawn. The flood killed 17 people, the governor said.',
    );
    expect(conflicts).toEqual([['dead', '17: 1 2', '14: 0']]);
  });

  it('tells sums that differ where they clearly are of the same', () => {
    const { conflicts } = compare(
      'Velder said on Monday it would buy its rival Quintane for $8.2 billion in cash.',
      'Velder will buy its rival Quintane for $8.4 billion in cash, two people said.',
    );
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.slice(1)).toEqual(['8400000000: 1', '8200000000: 0']);
  });

  it('takes a rounded figure for the same', () => {
    const { agreements, conflicts } = compare(
      'Velder will buy its rival Quintane for $8.2 billion in cash.',
      'Velder agreed to buy its rival Quintane for $8.24 billion in cash.',
    );
    expect(conflicts).toEqual([]);
    expect(agreements).toHaveLength(1);
  });

  it.each([
    ['another event', 'The flood killed 17 people.', 'Ten years ago a flood killed 21 people there.'],
    [
      'a part of it',
      'The quake injured 60 people. It killed 17 people.',
      'The quake killed 17 people, and 9 people died in one house.',
    ],
    [
      'a bound',
      'More than 400 homes lost power in Ostwick on Friday.',
      'Some 420 homes lost power in Ostwick on Friday.',
    ],
    ['another thing', 'Velder closed 40 stores in Norrland.', 'Velder hired 42 drivers in Norrland.'],
    [
      'another count',
      'The court fined 23 defendants in the trial.',
      'The court fined 22 other defendants in the trial.',
    ],
    ['an article that gives both', 'Turnout was 52% in Ostwick, and 53% in Halden.', 'Turnout was 53% in Ostwick.'],
    ['durations', 'The strike at the port lasted 10 days.', 'The strike at the port lasted 12 days.'],
  ])('sees no conflict in %s', (_, ...texts) => {
    expect(compare(...texts).conflicts).toEqual([]);
  });

  it('tells what two outlets agree on, and needs two', () => {
    const text = 'Profit at Velder rose 12.4% to $310 million in the third quarter.';
    expect(compare(text, text).agreements.map(([, value]) => value)).toEqual(
      expect.arrayContaining(['12.4: 0 1', '310000000: 0 1']),
    );
    expect(compare(text)).toEqual({ agreements: [], conflicts: [] });
  });
});
