import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf, readingOf } from '../../src/reading.js';
import { openingOf } from '../../src/summary/openings.js';
import { summarise } from '../../src/summary/summarise.js';
import { verifyBullet } from '../../src/summary/verify.js';
import { readText } from '../../src/text/read.js';

const readingOfText = (text: string, title?: string, id = 'a') =>
  readingOf(id, articleOf(title === undefined ? { text } : { text, title }).article);

const FERRY = `LUCERNE (AP) — The town of Vitznau bought the last steam ferry on Lake Lucerne on Monday for 2.4 million francs ($2.7 million), the council said. It had been for sale since 2021.

"We could not let it go to scrap," Mayor Petra Huber told reporters. "It carried our parents." The ferry, which was built in 1901, needs a new boiler. However, a foundation in Zurich will pay half of the repairs.

Scroll down for video. The council voted nine to four for the purchase. The company that ran the ferry stopped its last service in October.`;

test('a bullet stands alone, is cut, and ends with a full stop', () => {
  const { bullets } = summarise([readingOfText(FERRY)]);
  expect(bullets.map(({ text }) => text)).toEqual([
    'The town of Vitznau bought the last steam ferry on Lake Lucerne on Monday for 2.4 million francs ($2.7 million).',
    'The ferry, which was built in 1901, needs a new boiler.',
    'A foundation in Zurich will pay half of the repairs.',
    'The council voted nine to four for the purchase.',
    'The company that ran the ferry stopped its last service in October.',
  ]);
});

test('an empty text has an empty brief', () => {
  expect(summarise([readingOfText('')])).toEqual({ bullets: [], lead: '', sections: [] });
});

test('every bullet of any text passes its check, and opens on nothing unsaid', () => {
  const word = fc.constantFrom(
    ...'But He The company said Ann Lee , , . . " ( ) -- who which was killed 42 % $ and it also in Paris on Tuesday according to'.split(
      ' ',
    ),
    'ferry',
    'bought',
    'river',
    '\n\n',
    '“',
    '”',
    '!',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const text = words.join(' ');
      for (const bullet of summarise([readingOfText(text)]).bullets) {
        expect(verifyBullet(bullet, () => text)).toBeUndefined();
        expect(bullet.text).toMatch(/[.?…]["”’')\]]*$/u);
        expect(openingOf(readText(bullet.text).tokens.map(({ word: { lower } }) => lower))).toBeUndefined();
      }
    }),
    { numRuns: 500 },
  );
});

test('a bullet whose words were changed does not pass', () => {
  const bullet = { text: 'The dam broke.', sources: [{ article: 'a', sentence: 0, start: 0, end: 13 }] };
  expect(verifyBullet(bullet, () => 'The dam held.')).toMatchObject({
    problem: 'other-words',
    got: 'broke',
    want: 'held',
  });
  expect(verifyBullet(bullet, () => 'The dam broke.')).toBeUndefined();
  expect(verifyBullet(bullet, () => undefined)).toMatchObject({ problem: 'no-article' });
  expect(verifyBullet(bullet, () => 'The')).toMatchObject({ problem: 'bad-span' });
});
