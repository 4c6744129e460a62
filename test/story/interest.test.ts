import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { groupStories } from '../../src/story/group.js';
import { aboutFor, type Interest, isInterest, liftOf, liftsFor } from '../../src/story/interest.js';

const read = (title: string, text: string, source = 'a.example') =>
  readingOf(`${source}/${title}`, articleOf({ title, text }).article, source);
const FILLER = 'The council met again on Tuesday and talked about the old bridge, as it had done before. '.repeat(8);
const BANK = read(
  'Orrin Bank lifts its rates',
  'Orrin Bank raised the interest rates of its loans on Monday, said Ana Brel, its chief economist, in Lisbon.',
);
const MATCH = read(
  'Halden beat Ordun 3-1 in the cup final',
  'Halden won the football cup final against Ordun after extra time; the striker scored two goals.',
);
const CELLO = read(
  'Orchestra finds its lost cello',
  'A cello that was stolen from the Tarvas orchestra nine years ago stood in a pawnshop between two guitars.',
);
const BRIDGE = read(
  'Council talks of a bridge',
  `${FILLER}Interest rates make it dear, said the mayor. Orrin Bank may lend.`,
);

test.each<[string, typeof BANK, number]>([
  ['interest rates', BANK, 1],
  ['INTEREST rate*', BANK, 1],
  ['interest rates', BRIDGE, 0.5],
  ['interest rates', MATCH, 0],
  ['title:rates', BANK, 1],
  ['title:interest', BANK, 0],
  ['company:orrin bank', BANK, 1],
  ['company:orrin', BANK, 1],
  ['company:lisbon', BANK, 0],
  ['company:orrin bank', read('Orrin Bank closes a branch', ''), 1],
  ['company:orange', read('An orange sky', 'It was seen in the north.'), 0],
  ['company:orrin bank', BRIDGE, 0.5],
  ['person:brel', BANK, 1],
  ['place:Lisbon', BANK, 1],
  ['theme:sport', MATCH, 1],
  ['theme:sport', BANK, 0],
])('%s is in a text so far', (pattern, reading, strength) => {
  const [lift] = liftsFor([{ pattern, weight: 4 }])([reading]);
  expect(Math.log(lift?.factor ?? 1) / Math.log(4)).toBeCloseTo(strength);
});

test('what is named in passing is not what a text is about', () => {
  const isAbout = aboutFor(['company:orrin bank', 'theme:sport', 'place:lisbon']);
  expect([BANK, BRIDGE, MATCH].map(isAbout)).toEqual([['company:orrin bank', 'place:lisbon'], [], ['theme:sport']]);
});

test('of several lifts the highest and the lowest count, and a story of many as far as its readings have it', () => {
  const interests = [
    { pattern: 'interest rates', weight: 4 },
    { pattern: 'orrin', weight: 9 },
    { pattern: 'loans', weight: 0.25 },
    { pattern: 'lisbon', weight: 0.5 },
  ];
  const lifts = liftsFor(interests)([BANK]);
  expect(lifts.map(({ pattern }) => pattern)).toEqual(['orrin', 'interest rates', 'loans', 'lisbon']);
  expect(liftOf(lifts)).toBeCloseTo(9 / 4);
  expect(liftOf([])).toBe(1);
  expect(liftsFor([{ pattern: 'orrin', weight: 9 }])([BANK, MATCH])[0]?.factor).toBeCloseTo(3);
});

test('an interest has a word in it, and asks for nothing that feeds alone know', () => {
  expect(['bank', 'theme:sport', 'theme:', '*', 'person: !', 'author:ana'].map(isInterest)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

const order = (interests: readonly Interest[], weights: readonly (readonly [string, number])[] = []) =>
  groupStories([BANK, MATCH, CELLO], { interests, weights: new Map(weights) }).map(
    ({ readings }) => readings[0]?.title,
  );

test('interests and weights order the stories of a digest, and nothing else does', () => {
  const plain = order([]);
  expect(order([{ pattern: 'no such thing', weight: 50 }])).toEqual(plain);
  for (const [pattern, title] of [
    ['football', MATCH.title],
    ['pawnshop', CELLO.title],
    ['title:rates', BANK.title],
  ] as const) {
    expect(order([{ pattern, weight: 20 }])[0]).toBe(title);
    expect(order([{ pattern, weight: 0.05 }]).at(-1)).toBe(title);
  }
  for (const reading of [BANK, MATCH, CELLO]) {
    expect(order([], [[reading.id, 20]])[0]).toBe(reading.title);
    expect(order([], [[reading.id, 0.05]]).at(-1)).toBe(reading.title);
  }
});

test('a feed of weight two counts as two feeds', () => {
  const again = read('Halden take the cup', MATCH.doc.text, 'b.example');
  const two = groupStories([MATCH, again, BANK]).map(({ readings }) => readings.length);
  expect(two).toEqual([2, 1]);
  const weights = new Map([[BANK.id, 2.5]]);
  expect(groupStories([MATCH, again, BANK], { interests: [], weights }).map(({ readings }) => readings.length)).toEqual(
    [1, 2],
  );
});
