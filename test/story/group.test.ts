import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, readingOf } from '../../src/index.js';
import { cluster } from '../../src/story/cluster.js';
import { groupStories } from '../../src/story/group.js';

interface Told {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly source?: string;
  readonly published?: string;
}
const read = (item: Told) => readingOf(item.id, articleOf(item).article, item.source);
const idsOf = (items: readonly Told[]) =>
  groupStories(items.map(read))
    .map(({ readings }) => readings.map(({ id }) => id).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));

const QUAKE: Told[] = [
  {
    id: 'quake-1',
    source: 'a.example',
    title: 'Magnitude 6.8 quake shakes Tarvas, at least 14 dead',
    text: 'A magnitude 6.8 earthquake struck the Tarvas valley early on Friday. At least 14 people were killed, officials said, and rescuers dug through the rubble of a school in Ordun.',
  },
  {
    id: 'quake-2',
    source: 'b.example',
    title: 'Earthquake kills 17 in Tarvas valley',
    text: 'Rescuers in Ordun searched the rubble of a school on Friday after a 6.8 magnitude earthquake in the Tarvas valley killed 17 people.',
  },
];
const BANK: Told[] = [
  {
    id: 'bank-1',
    source: 'a.example',
    title: 'Norrland’s central bank cuts its rate to 2.25 percent',
    text: 'Norrland’s central bank lowered its key rate by a quarter point to 2.25 percent, and Governor Eva Lind said inflation was beaten.',
  },
  {
    id: 'bank-2',
    source: 'c.example',
    title: 'Rate cut in Norrland as Lind sees inflation beaten',
    text: 'The central bank of Norrland cut its key rate to 2.25 percent on Thursday. Governor Eva Lind told reporters that prices were back under control.',
  },
];
const OTHER: Told = {
  id: 'other',
  source: 'b.example',
  title: 'Orchestra finds its lost cello in a pawnshop',
  text: 'A cello that was stolen from the Halden orchestra nine years ago has turned up in a pawnshop, where it stood between two guitars.',
};

describe('groupStories', () => {
  it('joins what tells the same event, and nothing else', () => {
    expect(idsOf([...QUAKE, ...BANK, OTHER])).toEqual([['bank-1', 'bank-2'], ['other'], ['quake-1', 'quake-2']]);
  });

  it('joins by titles alone, but not for one name that they share', () => {
    const titles = [
      { id: '1', title: 'Chipmaker Velder to buy Quintane for $4 billion' },
      { id: '2', title: 'Velder agrees to buy rival chipmaker Quintane' },
      { id: '3', title: 'Velder opens a school for apprentices' },
      { id: '4', title: 'Storm closes the Skarn ferry' },
      { id: '5', title: 'Velder sued over a patent on cooling' },
    ];
    expect(idsOf(titles)).toEqual([['1', '2'], ['3'], ['4'], ['5']]);
  });

  it('does not take an outlet’s name and rubric for a story', () => {
    const items = [
      'Ferry resumes',
      'Orchestra tours Peru',
      'School roof leaks',
      'Cheese wins a prize',
      'Mayor retires',
    ].map((title, i) => ({ id: String(i), source: 'gazette.example', title: `${title} - The Ostwick Gazette` }));
    expect(idsOf([...items, { ...OTHER, source: 'b.example' }])).toHaveLength(6);
  });

  it('gives the same stories, ids and order whatever the order of the readings', () => {
    const items = [...QUAKE, ...BANK, OTHER];
    const once = groupStories(items.map(read));
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(groupStories(shuffled.map(read))).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it('puts what more sources tell first, and the fuller telling first in a story', () => {
    const [brief] = QUAKE;
    const stories = groupStories(
      [OTHER, ...QUAKE, { ...brief!, id: 'brief', source: 'c.example', text: '' }].map(read),
    );
    expect(stories.map(({ readings }) => readings.length)).toEqual([3, 1]);
    expect(stories[0]?.readings.at(-1)?.id).toBe('brief');
  });

  it('keeps every reading once, gives each story an id of its own, and never throws', () => {
    const word = fc.constantFrom('quake', 'Tarvas', 'bank', 'the', '14', 'rate', 'Ordun', '…', '');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const item = fc.record({ title: text, text, source: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const stories = groupStories(items.map((one, i) => read({ ...one, id: String(i) })));
        const ids = stories.flatMap(({ readings }) => readings.map(({ id }) => Number(id)));
        expect(ids.sort((a, b) => a - b)).toEqual(items.map((_, i) => i));
        expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
      }),
    );
  });
});

describe('cluster', () => {
  it('joins neighbours, but makes no chain of them', () => {
    const chain = [0, 1, 2, 3, 4].map((a) => ({ a, b: a + 1, score: 0.6 }));
    expect([...cluster(6, chain, 0.5)]).toEqual([0, 0, 2, 2, 4, 4]);
    const clique = [0, 1, 2].flatMap((a) => [0, 1, 2].filter((b) => b > a).map((b) => ({ a, b, score: 0.6 })));
    expect([...cluster(4, clique, 0.5)]).toEqual([0, 0, 0, 3]);
  });

  it('joins nothing below the least score', () => {
    expect([...cluster(3, [{ a: 0, b: 1, score: 0.4 }], 0.5)]).toEqual([0, 1, 2]);
  });
});

describe('an outlet by itself', () => {
  const TRAMS: Told[] = [
    {
      id: 'tram-1',
      title: 'Tram drivers in Ordun strike for a day',
      text: 'Tram drivers in Ordun stopped work on Monday in a dispute over shifts. Their union says that four in ten drivers work six days a week, and it has called a meeting for Thursday. The operator, Ordun Transit, said that it had offered 3.5% and would offer nothing more.',
      published: '2026-11-02T08:00:00Z',
    },
    {
      id: 'tram-2',
      title: 'Halden Rail wins order for 40 trams in Ordun',
      text: 'The city has ordered 40 low-floor vehicles from Halden Rail for 160 million crowns. The first are to run in 2029 on the line to the harbour, where platforms must be rebuilt. The council approved the purchase by 31 votes to 12 after a debate about noise.',
      published: '2026-11-09T08:00:00Z',
    },
  ];
  const from = (sources: readonly string[]) => TRAMS.map((item, i) => ({ ...item, source: sources[i]! }));

  it('is not taken to tell one event because its articles are of one field', () => {
    expect(idsOf(from(['a.example', 'a.example']))).toEqual([['tram-1'], ['tram-2']]);
  });

  it('may tell an event twice', () => {
    expect(idsOf(QUAKE.map((item) => ({ ...item, source: 'a.example' })))).toEqual([['quake-1', 'quake-2']]);
  });
});
