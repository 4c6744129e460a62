import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NutgrafError } from '../../src/errors.js';
import { kindOf } from '../../src/feed/kind.js';
import { readFeed } from '../../src/feed/read.js';

const DIR = fileURLToPath(new URL('../../fixtures/feeds/', import.meta.url));
const FILES = readdirSync(DIR).filter((name) => !name.endsWith('.expected.json'));
const bytesOf = (file: string) => readFileSync(DIR + file);
const read = (text: string | Uint8Array, url?: string) =>
  readFeed({
    source: 'the source',
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
    ...(url === undefined ? {} : { url }),
  });

/** What a case expects: parts of the feed and of each entry, where null = absent. */
interface Expected {
  readonly feed?: Record<string, string>;
  readonly entries: readonly Record<string, unknown>[];
  readonly problems?: readonly string[];
  readonly distinctIds?: number;
}

describe('fixtures', () => {
  test.each(FILES)('%s', async (file) => {
    const expected: Expected = JSON.parse(readFileSync(`${DIR}${file.replace(/\.\w+$/, '')}.expected.json`, 'utf8'));
    const page = { source: file, bytes: bytesOf(file) };
    expect(kindOf(page)).toBe('feed');
    const { feed, entries, problems } = await readFeed(page);
    expect(feed).toMatchObject(expected.feed ?? {});
    const seen = entries.map((entry, i) =>
      Object.fromEntries(
        Object.keys(expected.entries[i] ?? {}).map((key) => [
          key,
          Object.entries(entry).find(([name]) => name === key)?.[1] ?? null,
        ]),
      ),
    );
    expect(seen).toEqual(expected.entries);
    expect(problems.map(({ code }) => code)).toEqual(expected.problems ?? []);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(expected.distinctIds ?? entries.length);
    for (const entry of entries) expect(entry).toMatchObject({ source: file, feed });
  });
});

test('ids are the same at every reading', async () => {
  const file = 'ids-twice-and-not-at-all.xml';
  const ids = async () => (await read(bytesOf(file))).entries.map(({ id }) => id);
  expect(await ids()).toEqual(await ids());
});

test('the address that a feed was read from is its address, and what its links start from', async () => {
  const text = '<rss><channel><title>T</title><item><title>A</title><link>/a</link></item></channel></rss>';
  const { feed, entries } = await read(text, 'https://quay.example/x/feed');
  expect(feed.url).toBe('https://quay.example/x/feed');
  expect(entries[0]?.url).toBe('https://quay.example/a');
});

describe('what is no feed', () => {
  test.each([
    ['an HTML page', '<!doctype html><html><head><title>Home</title></head><body><p>Hello</p></body></html>'],
    ['empty', ' \n '],
    ['plain text', 'The ferry was late.'],
    ['JSON items', '{"id":1,"title":"A"}\n{"id":2,"title":"B"}'],
    ['a list of feeds (OPML)', '<opml version="2.0"><body/></opml>'],
  ])('%s', async (what, text) => {
    const error = await read(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NutgrafError);
    expect(error).toMatchObject({ code: 'bad-feed', message: expect.stringContaining(`the source: ${what}`) });
  });
});

test('an HTML page that names its feed', async () => {
  const html = '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss">';
  await expect(read(html, 'https://quay.example/')).rejects.toThrow(
    'the feed that it names is https://quay.example/rss',
  );
});

describe('broken feeds', () => {
  const file = fc.constantFrom(...FILES);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const readable = async (bytes: Uint8Array) => {
    try {
      for (const { id, published } of (await read(bytes, 'https://quay.example/feed')).entries) {
        expect(id).not.toBe('');
        if (published !== undefined) expect(Date.parse(published)).not.toBeNaN();
      }
    } catch (error) {
      expect(error).toBeInstanceOf(NutgrafError);
    }
  };

  test('cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(file, place, async (name, at) => {
        const bytes = bytesOf(name);
        await readable(bytes.subarray(0, Math.floor(bytes.length * at)));
      }),
    );
  });

  test('with anything put in anywhere', async () => {
    const junk = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '&',
        '<![CDATA[',
        ']]>',
        '<!--',
        '"',
        "'",
        '<item>',
        '</item>',
        '</channel>',
        '<entry>',
        '\0',
        '{',
        '}',
        ']',
        '&#',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.tuple(place, junk), { minLength: 1, maxLength: 4 }), async (name, edits) => {
        let text = bytesOf(name).toString('latin1');
        for (const [at, put] of edits) {
          const i = Math.floor(text.length * at);
          text = text.slice(0, i) + put + text.slice(i);
        }
        await readable(Buffer.from(text, 'latin1'));
      }),
    );
  });

  test('with a part left out', async () => {
    await fc.assert(
      fc.asyncProperty(file, place, place, async (name, a, b) => {
        const bytes = bytesOf(name);
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.floor(bytes.length * at));
        await readable(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
      }),
    );
  });
});

/** Each would take minutes where something is quadratic; vitest's own time limit of 5 s is the test. */
describe('attacks', () => {
  const N = 100_000;
  const item = (inside: string) =>
    `<rss version="2.0"><channel><title>T</title><item><title>A</title>${inside}</item></channel></rss>`;
  test.each([
    ['elements never closed', item('<a>'.repeat(N))],
    ['end tags of nothing', item(`${'<a>'.repeat(N)}${'</b>'.repeat(N)}`)],
    ['markup never closed, escaped', item(`<description>${'&lt;p&gt;&lt;br &lt;div '.repeat(N)}</description>`)],
    ['CDATA never closed', item('<![CDATA['.repeat(N))],
    ['comments never closed', item('<!--'.repeat(N))],
    ['signs', item(`<description>${'<'.repeat(N)}${'&'.repeat(N)}</description>`)],
    [
      'quotes in markup',
      item(`<description><![CDATA[<a ${` href="${'x'.repeat(9)}' src='`.repeat(N)}]]></description>`),
    ],
    ['a long attribute', item(`<a x="${'y'.repeat(N * 50)}"/>`)],
    [
      'namespaces',
      item(
        `<a ${Array.from({ length: 5000 }, (_, i) => `xmlns:n${i}="u"`).join(' ')}>${'<b xmlns:q="x"/>'.repeat(N / 10)}</a>`,
      ),
    ],
    ['an e-mail address without end', item(`<author>${'a@'.repeat(N * 5)} x</author>`)],
    [
      'entities of its own',
      `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(900)}">]>${item(`<description>${'&a;'.repeat(N)}</description>`)}`,
    ],
    ['items never closed', `<rss version="2.0"><channel>${'<item><title>A<link>https://x.example/'.repeat(N / 10)}`],
    ['JSON of braces', `{"items":[${'{"'.repeat(N)}`],
    ['JSON of backslashes', `{"items":["${'\\"'.repeat(N)}`],
    ['NUL bytes', '\0'.repeat(N * 10)],
  ])('%s', async (_, text) => {
    const answer = await read(text).catch((thrown: unknown) => thrown);
    expect(answer instanceof Error ? answer.name : typeof answer).toMatch(/NutgrafError|object/);
  });
});
