import type { Digest, Found, PastDigest, Story, Trends } from '../../src/model.js';

/** Escape sequences, markup, a reversed reading direction and a line break: what a stranger may put into any field. */
export const HOSTILE =
  '\u001b[31mred\u001b]8;;https://evil.example\u0007\u202e <script>alert(1)</script> & "q" \'s\' `x` *y* [z](javascript:1)\nnext\u0000';

export function storyOf(text: string, url = 'https://meridian.example/a'): Story {
  return {
    id: 'story-1',
    headline: text,
    bullets: [{ text: `${text} Halden Systems Inc. cut 1,200 jobs.`, facts: [], sources: [] }],
    lead: text,
    sections: [{ heading: text, theme: 'business', text, sources: [] }],
    themes: [{ id: 'business', name: text, score: 1 }],
    figures: [{ text: '1,200', type: 'count', value: 1200, noun: 'job', bound: '=' }],
    companies: [
      { id: 'halden-systems', name: 'Halden Systems', forms: ['Halden Systems Inc.', 'Halden'], mentions: 2 },
    ],
    people: [],
    places: [],
    agreements: [],
    conflicts: [
      {
        about: text,
        values: [
          { value: 1, bound: '=', text, articles: ['a'] },
          { value: 2, bound: '=', text: 'two', articles: ['b'] },
        ],
      },
    ],
    articles: [
      { id: 'a', title: text, url, source: text, published: '2026-11-22T06:00:00Z' },
      { id: 'b', title: text, url: 'javascript:alert(1)', source: 'Northwire', published: '2026-11-21T06:00:00Z' },
    ],
  };
}

export function digestOf(...stories: readonly Story[]): Digest {
  return {
    version: 1,
    made: '2026-11-22T07:00:00.000Z',
    until: '2026-11-22T07:00:00.000Z',
    stories,
    themes: [{ id: 'business', name: 'Business', stories: stories.map((story) => story.id) }],
    problems: [{ stage: 'source', code: 'unreachable', message: HOSTILE }],
  };
}

/** What the archive answers, with strangers' text in it. */
export const FOUND = {
  id: 'a',
  title: HOSTILE,
  url: 'javascript:alert(1)',
  source: HOSTILE,
  published: '2026-11-22T06:00:00Z',
  snippet: `The ferry fares ${HOSTILE}`,
  marks: [{ start: 4, end: 9 }],
  companies: [HOSTILE],
  themes: ['Shipping'],
  digests: [1],
} as const satisfies Found;
export const PAST = {
  id: 3,
  made: '2026-11-22T07:00:00Z',
  until: '2026-11-22T07:00:00Z',
  stories: 2,
  headline: HOSTILE,
  format: 'text',
} as const satisfies PastDigest;

export const TRENDS = {
  version: 1,
  since: '2026-11-01',
  until: '2026-11-04',
  bucket: 'day',
  buckets: ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'],
  recent: 1,
  articles: [10, 10, 10, 10],
  trends: [
    {
      kind: 'company',
      id: 'o',
      name: HOSTILE,
      change: 'up',
      counts: [0, 1, 0, 7],
      articles: 7,
      expected: 0.33,
      score: 20,
    },
    {
      kind: 'theme',
      id: 't',
      name: 'Shipping',
      change: 'down',
      counts: [7, 7, 7, 0],
      articles: 0,
      expected: 7,
      score: 20,
    },
  ],
  figures: [
    {
      about: 'unemployment rate',
      unit: 'percent',
      change: 'up',
      reports: [
        { day: '2026-11-01', value: 4.1, text: '4.1%', article: 'a' },
        { day: '2026-11-04', value: 4.3, text: '4.3%', article: 'b' },
      ],
    },
  ],
} as const satisfies Trends;
