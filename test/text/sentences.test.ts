import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/text/read.js';

/** Each case is a text with "|" where one sentence ends and the next begins. */
const CASES: Record<string, readonly string[]> = {
  'titles and initials': [
    'Mr. Adeyemi met J. R. Castell in Geneva. |They agreed on $3.5 million.',
    'Dr. Oyelaran spoke to Sen. Lindqvist and Gov. Marsh. |Nobody else came.',
    'It was you and I. |Did you see Robert I. Hale?',
    'The plan was drawn up by Harold K. Brandt.',
  ],
  companies: [
    'Larkfield Corp. said profit rose. |Its shares fell.',
    'She left Tarn Ltd. and joined Moss & Co. |The move surprised her colleagues.',
    'He once ran Velden Inc. Chairman Olga Brandt succeeded him.',
    'The buyer is Pell Holdings plc. |Harbour Street analysts had expected a bid.',
    'It bought Norr Inc. |Larkfield said the price was fair.',
  ],
  'places, months, units': [
    'The fire began in Fresno, Calif. on Sunday.',
    'They arrived on Jan. 20 and left on Feb. 3. |The house stood empty.',
    'The U.S. Treasury and the U.S. Navy disagreed.',
    'He moved to the U.S. |His sister stayed at home.',
    'They met in the U.K. |Critics were not invited.',
    'The parcel weighed 5 kg. |Later, a second one came.',
    'See p. 55 and Fig. 3. |The answer is no. |Nobody knows why.',
  ],
  clock: [
    'The shop opens at 9 a.m. Tuesday.',
    'Polls close at 8 p.m. EST in Ohio.',
    'The train left at 6 p.m. |Passengers were told an hour later.',
    'At 5 a.m. Ms. Reyes rang the bell.',
  ],
  numbers: [
    'The index rose 1.2 to 4,013.55. |Oil was flat.',
    'He scored 600. |How many did you score?',
    'Sales were £1.4bn in 2019. |2020 was worse.',
  ],
  ellipses: [
    'I never said that... |She left.',
    'It is ... well, odd.',
    'I meant to go . . . I did not.',
    'He waited… |"Come in," she said.',
    'He stopped. |"... Together we must go."',
  ],
  'quotes and brackets': [
    '"It is over." |She closed the door.',
    '"Is it over?" she asked.',
    '"Is it over?" Ms. Reyes asked.',
    '“We won.” |The crowd cheered.',
    'He teaches (he was an engineer before.) in Lund.',
    'It failed. |(The second try worked.) |Nobody minded.',
    'The mayor said: "No." |He did not explain.',
    'The well was dry.[7][8] |The next was not.',
  ],
  'addresses and names with stops': [
    'Write to jane.doe@example.com. |She answers.',
    'It is at https://example.com/a.b?c=d. |Please look.',
    'Shares of Larkfield.com fell. |Others rose.',
    'She works at Bravo! in accounting.',
  ],
  'forgotten spaces': ['The vote was close.|Nobody cheered.', 'He lives in Node.js and .NET land.'],
  'other languages': [
    'Der Betrieb endet am 31. Dezember, danach fährt ein Bus. |Er kostet nichts.',
    'Ab Montag, 22. November, ruht der Verkehr. |Das 19. Jahrhundert brachte der 2. Liga nichts.',
    'Der Rat tagt am 4. August in Ude. |Das ist neu.',
    'I am 19. |I live in Ude and am 46. |My sister is 20.',
    'フェリーは売却された。|価格は二百万である。|「橋が必要だ。」と町長は述べた。',
  ],
  lists: [
    '1. Bring water |2. Bring bread |3. Bring salt',
    'a) the first |b) the second',
    '(i) Rise early. |(ii) Work late. |(iii) Sleep.',
    'He did it for 2. above and lost.',
  ],
  'lines and blocks': [
    'Council backs tunnel\n|The council voted on Monday.',
    'events\n|contact\n|features',
    'It was a cold\nnight in the city.',
    'The committee, which had met for most of the night, decided\nCarlow would have to wait until spring for the new bridge.',
    'A headline without a stop\n\n|The text begins.',
    'Notes\r\n\r\n|One. |Two.',
  ],
  datelines: ['BEIJING (Reuters) - Exports fell. |Imports rose.', 'PORTLAND, Ore. (AP) — Rain fell. |Rivers rose.'],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map((text) => [text]))('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const found = readText(text).sentences.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split('|').map((part) => part.trim()));
  });
});

test('bullets begin items', () => {
  const text = '• Bread • Salt';
  expect(readText(text).sentences).toHaveLength(2);
});

test('an empty text has no sentence', () => {
  expect(readText('').sentences).toEqual([]);
  expect(readText(' \n\n ').sentences).toEqual([]);
});

test('sentences take every token once, in order, and start and end with one', () => {
  const word = fc.constantFrom(
    'Mr',
    'said',
    'U.S.',
    '.',
    '"',
    ')',
    '(',
    '\n',
    '\n\n',
    ' ',
    '1',
    'a',
    'Inc',
    '!',
    '...',
    '•',
    '’',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { tokens, sentences } = readText(words.join(''));
      let at = 0;
      let block = 0;
      for (const sentence of sentences) {
        expect(sentence.from).toBe(at);
        expect(sentence.to).toBeGreaterThan(at);
        expect(sentence.start).toBe(tokens[sentence.from]!.start);
        expect(sentence.end).toBe(tokens[sentence.to - 1]!.end);
        expect(sentence.block - block).toBeGreaterThanOrEqual(0);
        at = sentence.to;
        block = sentence.block;
      }
      expect(at).toBe(tokens.length);
    }),
  );
});

// A quadratic splitter or tokenizer takes minutes over these, a linear one a moment.
test.each([
  ['a line without spaces', 'x'],
  ['digits', '7'],
  ['separated digits', '7,'],
  ['quotes', '"'],
  ['nested brackets', '("'],
  ['stops', '. '],
  ['closed brackets', 'Ab.) '],
  ['labels', '1) '],
  ['short lines', 'Ab\n'],
  ['addresses', 'a@'],
])('reads a megabyte of %s', (_, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(readText(text).tokens.at(-1)!.end).toBe(text.trimEnd().length);
});
