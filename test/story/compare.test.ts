import { describe, expect, it } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { compareFigures, outdatedIn } from '../../src/story/compare.js';

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
    expect(conflicts).toEqual([['deaths', '17: 1 2', '14: 0']]);
  });

  it('tells sums that differ where they clearly are of the same', () => {
    const { conflicts } = compare(
      'Velder said on Monday it would buy its rival Quintane for $8.2 billion in cash.',
      'Velder will buy its rival Quintane for $8.4 billion in cash, two people said.',
    );
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.slice(1)).toEqual(['8400000000: 1', '8200000000: 0']);
  });

  it('takes what was measured days before for another event', () => {
    const told = (id: string, published: string, text: string) =>
      readingOf(id, articleOf({ text, published }).article, `${id}.example`);
    const first = told('a', '2026-11-02T08:00:00Z', 'The rocket reached an altitude of 550 kilometers over Hale Bay.');
    const then = (published: string) =>
      told('b', published, 'The rocket reached an altitude of 770 kilometers over Hale Bay.');
    expect(compareFigures([first, then('2026-11-03T08:00:00Z')]).conflicts).toHaveLength(1);
    expect(compareFigures([first, then('2026-11-12T08:00:00Z')]).conflicts).toEqual([]);
  });

  it('names what the figure is of by any of the articles, and never by the figure itself', () => {
    const bids = compare(
      'Velder would buy its rival Quintane for $8.24 billion.',
      'For $8.24 billion it is no bargain.',
    );
    expect(bids.agreements).toEqual([['rival Quintane', '8240000000: 0 1']]);
    const unnamed = compare('Then came $11,240.', 'It was $11,240.');
    for (const [about] of unnamed.agreements) expect(about).toBeUndefined();
    expect(unnamed.agreements).toHaveLength(1);
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

describe('a story that goes on', () => {
  const at = (id: string, source: string, published: string, text: string) => ({
    ...readingOf(id, articleOf({ text }).article, source),
    published,
  });
  const FIRST = at('a', 'one', '2026-11-20T08:00:00Z', 'The flood killed 14 people in Ostwick on Friday.');

  it('sees no conflict where an outlet replaces its own count', () => {
    const later = at('b', 'one', '2026-11-20T11:00:00Z', 'The flood killed 17 people in Ostwick.');
    const other = at('c', 'two', '2026-11-20T11:10:00Z', 'The flood killed 17 people in Ostwick.');
    expect(compareFigures([FIRST, later, other]).conflicts).toEqual([]);
    expect(compareFigures([FIRST, { ...later, source: 'three' }]).conflicts).toHaveLength(1);
  });

  it('sees no conflict between counts a day apart, and says which sentence is out of date', () => {
    const toll = 'Rain fell all night. The death toll from the flood rose to 23, twice the previous figure.';
    const later = at('b', 'two', '2026-11-21T08:00:00Z', toll);
    expect(compareFigures([FIRST, later]).conflicts).toEqual([]);
    expect(outdatedIn([FIRST, later])).toEqual({
      last: { reading: 1, sentence: 1, value: 23 },
      replaced: [{ reading: 0, sentence: 0, value: 14 }],
    });
    expect(outdatedIn([later])).toBeUndefined();
  });

  it('sees no conflict within one outlet, nor with the dead of another event, dated weeks before', () => {
    const same = at('b', 'one', '2026-11-20T08:00:00Z', 'The flood killed 17 people in Ostwick on Friday.');
    expect(compareFigures([FIRST, same]).conflicts).toEqual([]);
    const back = 'A flood killed 17 people in Velder on Oct. 3, 2026.';
    expect(compareFigures([FIRST, at('c', 'two', '2026-11-20T08:00:00Z', back)]).conflicts).toEqual([]);
    const now = 'The flood killed 17 people in Ostwick on Nov. 20, 2026.';
    expect(compareFigures([FIRST, at('d', 'two', '2026-11-20T08:00:00Z', now)]).conflicts).toHaveLength(1);
  });

  it('takes shares that differ by a hair while votes are counted for the same', () => {
    const text = (share: string) =>
      `Maja Ostrow won ${share}% of the vote in the Norrland election, with 96% of ballots counted.`;
    const early = at('a', 'one', '2026-11-20T20:00:00Z', text('52.6'));
    expect(compareFigures([early, at('b', 'two', '2026-11-20T21:00:00Z', text('52.7'))]).conflicts).toEqual([]);
  });
});
