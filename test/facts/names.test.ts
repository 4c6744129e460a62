import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFacts } from '../../src/facts/find.js';
import { findNames } from '../../src/facts/names/find.js';
import { readText } from '../../src/text/read.js';

const namesOf = (text: string) => findNames(readText(text)).map(({ kind, text: span }) => `${kind}: ${span}`);

test('a person, the organization and the place of a sentence', () => {
  expect(namesOf('Jane Whitcombe, chief executive of Norvik Systems Inc, said in Geneva that sales rose.')).toEqual([
    'person: Jane Whitcombe',
    'organization: Norvik Systems Inc',
    'place: Geneva',
  ]);
});

test('a surname and an acronym share the id of the full name', () => {
  const names = findNames(
    readText(
      'The Halden Shipping Authority (HSA) said on Monday that Peter Vossberg would leave. Mr Vossberg told the HSA in May.',
    ),
  );
  const ids = (kind: string) => new Set(names.filter((name) => name.kind === kind).map(({ id }) => id));
  expect(ids('person')).toEqual(new Set(['peter-vossberg']));
  expect(ids('organization')).toEqual(new Set(['halden-shipping-authority']));
});

test('names lie inside their sentences, and their text is the slice', () => {
  const word = fc.constantFrom(
    ...'The of Bank Jane Smith said in Paris , . ( ) & - Inc. St. "quoted" U.S. CEO NATO 2024 3-1 iPhone \n \n\n de van \'s'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, (input) => {
      const doc = readText(input);
      for (const { start, end, text: span, sentence } of findNames(doc)) {
        expect(span).toBe(input.slice(start, end));
        expect(span).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(doc.sentences[sentence]!.start);
        expect(end).toBeLessThanOrEqual(doc.sentences[sentence]!.end);
      }
    }),
  );
});

test.each([
  ['Prime Minister Lena Haugstad lost the vote.', 'Prime Minister'],
  ['Chief executive Peter Lindqvist resigned.', 'Chief executive'],
  ['Urska Mlakar, a nurse from Harbury, agreed.', 'nurse from Harbury'],
  ['Peter Lindqvist, 45, chairman of the board, agreed.', 'chairman of the board'],
  ['They chose a former constitutional judge, Anna Johnson, as head of state.', 'former constitutional judge'],
  ['Anna Johnson said nothing, and the chairman left.', undefined],
])('the role of the person in: %s', (text, role) => {
  const person = findNames(readText(text)).find(({ kind }) => kind === 'person');
  expect(person).toBeDefined();
  expect(person?.kind === 'person' ? person.role : '').toBe(role);
});

test.each([
  ['Shares of Halden Marine Ltd fell.', true, undefined],
  ['Norvix (NYSE: NVX) fell.', true, 'NVX'],
  ['He works for Microsoft now.', true, 'MSFT'],
  ['The European Central Bank met.', false, undefined],
  ['The Fisheries Commission met on Monday.', false, undefined],
  ['She studied at Harbury University.', false, undefined],
])('whether it is a company: %s', (text, company, ticker) => {
  const found = findNames(readText(text)).find(({ kind }) => kind === 'organization');
  expect(found).toMatchObject({ company, ...(ticker === undefined ? {} : { ticker }) });
  if (ticker === undefined) expect(found).not.toHaveProperty('ticker');
});

test('one id for all the ways in which a text calls a thing', () => {
  const ids = (text: string) => new Set(findNames(readText(text)).map(({ id }) => id));
  expect(ids('The United States agreed. The U.S. will pay.')).toEqual(new Set(['united-states']));
  expect(ids('International Business Machines fell. IBM said it would pay.').size).toBe(1);
  expect(ids('Brennix Logistics Inc bought a ship. A year later Brennix sold it.').size).toBe(1);
  expect(ids('Anna Johnson met Tom Johnson. Anna Johnson said so.').size).toBe(2);
});

test.each([
  ['capitals', 'Jane Whitcombe And The Bank Of Halden '],
  ['capitals with commas', 'Norvix Corp, Jane Whitcombe, Oslo, '],
  ['shouting', 'JANE WHITCOMBE BEATS OSLO '],
  ['joins', 'Bank of the de la '],
  ['initials', 'A. B. C. '],
  ['quotations', '“We lost the vote,” she said. '],
  ['open quotations', '“ We lost " it '],
  ['parentheses', 'Norvix (NYSE: (the (HRC '],
])('reads a long text of %s', (_, words) => {
  const doc = readText(words.repeat(120_000 / words.length));
  expect(() => findFacts(doc, { published: '2026-11-23' })).not.toThrow();
});

/** The ids of the mentions of a kind, in the order of the text. */
const idsOf = (kind: string, text: string) =>
  findNames(readText(text))
    .filter((name) => name.kind === kind)
    .map(({ id }) => id)
    .join(' ');

test.each([
  ['Evgeny Drasov met Roman Drasov. Evgeny left.', 'evgeny-drasov roman-drasov evgeny-drasov'],
  ['Peter Holm and Anna Holm were charged. Mr Holm left. Mrs Holm wept.', 'peter-holm anna-holm peter-holm anna-holm'],
  ['Mr. Holm left. Anna Holm and Peter Holm were charged.', 'peter-holm anna-holm peter-holm'],
  // the one who was named in full just before
  [
    'Peter Holm owned it. His sister Anna Holm sang. It rained. Peter Holm came. Holm paid.',
    'peter-holm anna-holm peter-holm peter-holm',
  ],
  ['Peter Holm owned it. Mrs Holm wept. Mrs Holm sang.', 'peter-holm holm holm'],
  ['Prof Anna Weidenhaus spoke. Prof Weidenhaus left.', 'prof-anna-weidenhaus prof-anna-weidenhaus'],
])('who is meant by a surname: %s', (text, ids) => {
  expect(idsOf('person', text)).toBe(ids);
});

test('a paper may be called by the last word of its name', () => {
  expect(idsOf('organization', 'The Harbury Telegraph said so. The Telegraph was sued.')).toBe(
    'harbury-telegraph harbury-telegraph',
  );
});

test('the last two of a list of single words are two names', () => {
  const names = findNames(readText('Its brands include Halden, Norvik, Kolvex and Tarnsoft.'));
  expect(names.map(({ text }) => text)).not.toContain('Kolvex and Tarnsoft');
});

test('a police force and a council are no places, wherever they are', () => {
  expect(namesOf('He joined the Florida Highway Patrol. The Preston City Council met.')).toEqual([
    'organization: Florida Highway Patrol',
    'organization: Preston City Council',
  ]);
});

test.each([
  ['She was born in Birmingham, Alabama, and left.', 'Birmingham', 'US'],
  ['She was born in Birmingham and left.', 'Birmingham', 'GB'],
  ['He lives in Panama City Beach, Florida.', 'Panama City Beach', 'US'],
  ['They flew to Paris, Spain and Italy.', 'Paris', 'FR'],
  ['They flew to Iraq, Syria, Kuwait.', 'Iraq', 'IQ'],
  ['The armies of Tehran, Iraq among them, left.', 'Tehran', 'IR'],
  ['He lives in Paris, Texas, and left.', 'Paris', 'US'],
  ['He drove from Atlanta, Georgia, to Miami.', 'Georgia', 'US'],
  ['He drove from Tbilisi in Georgia to Armenia.', 'Georgia', 'GE'],
])('the country of a place: %s', (text, place, country) => {
  const found = findNames(readText(text)).find((name) => name.text === place);
  expect(found).toMatchObject({ kind: 'place', country });
});

test('a listed place is no short form of a longer one', () => {
  expect(idsOf('place', 'They live in Panama City Beach, not in Panama City. New York City is New York.')).toBe(
    'panama-city-beach panama-city new-york new-york',
  );
});

test('a city that only a dateline tells in capitals is called by its name', () => {
  const [city] = findNames(readText('CHARLOTTE, North Carolina (Northwire) - A retailer said so.'));
  expect(city).toMatchObject({ kind: 'place', text: 'CHARLOTTE', name: 'Charlotte' });
});

test('a name that a firm of the text begins with is the firm', () => {
  const text =
    'The land went to a company called Song Xanh Timber, which planted acacia. Song Xanh did not answer calls.';
  expect(namesOf(text)).toEqual(['organization: Song Xanh Timber', 'organization: Song Xanh']);
  expect(idsOf('organization', text)).toBe('song-xanh-timber song-xanh-timber');
});

test.each([
  ['Jane Hamilton raced on Friday. A surprised Hamilton won, and Hamilton wept.', 'Hamilton', 'person'],
  ['Jane Hamilton raced on Friday. She lives in Hamilton.', 'Hamilton', 'place'],
  ['Jane Brennix sang. The group Brennix toured.', 'Brennix', 'organization'],
])(
  'the surname of somebody who is named in full is hers, unless a place or a body bears it: %s',
  (text, name, kind) => {
    expect(findNames(readText(text)).find((found) => found.text === name)?.kind).toBe(kind);
  },
);

test.each([
  [
    'The Harbury Office of Water (Harwat) paid. Harwat was late.',
    'harbury-office-of-water harbury-office-of-water harbury-office-of-water',
  ],
  ['LG Card was saved. LG paid. LG Electronics fell.', 'lg-card lg lg-electronics'],
])('what a body is called: %s', (text, ids) => {
  expect(idsOf('organization', text)).toBe(ids);
});

test.each([
  ['The UK grows, the Treasury said. Britain will pay.', 'hm-treasury'],
  ['The US grows, the Treasury said. America will pay.', 'u-s-treasury'],
  ['The UK grows, the U.S. Treasury said. The Treasury will pay.', 'u-s-treasury u-s-treasury'],
])('whose a body is: %s', (text, ids) => {
  expect(idsOf('organization', text)).toBe(ids);
});

test('two names are not one body', () => {
  expect(namesOf('“Yes,” said Andreas Holm of Latin Tarn Magazine. Meanwhile Barclays and HSBC paid.')).toEqual([
    'person: Andreas Holm',
    'organization: Latin Tarn Magazine',
    'organization: Barclays',
    'organization: HSBC',
  ]);
});

test('where a name ends, and that one is born in a place', () => {
  expect(namesOf('She was born in Trunska Vrata and works for BBC Radio 4 in London.')).toEqual([
    'place: Trunska Vrata',
    'organization: BBC Radio 4',
    'place: London',
  ]);
});

test.each([
  ['The prime minister of Norway, Erna Holm, left.', 'prime minister of Norway'],
  ["Tarn Steel's chief financial officer, Erna Holm, left.", 'chief financial officer'],
  ['Erna Holm, a lawyer for Mr. Stone, left.', 'lawyer for Mr. Stone'],
  ['Erna Holm was named chairman of Tarn Steel on Monday.', 'chairman of Tarn Steel'],
  ['The research director Dr. Erna Holm left.', 'director'],
  ['Nobody was named as a suspect, Erna Holm told reporters.', undefined],
  ['Thanks to Erna Holm, the player had left.', undefined],
  ['Mr. Stone, met by finance minister Erna Holm, left.', 'finance minister'],
])('what a person is: %s', (text, role) => {
  expect(findNames(readText(text)).find(({ id }) => id.includes('holm'))).toEqual(
    role === undefined ? expect.not.objectContaining({ role: expect.anything() }) : expect.objectContaining({ role }),
  );
});

test('a common word that opens a sentence is no person', () => {
  expect(namesOf('2. Rent decided it')).toEqual([]);
});

// Many of one surname, each of them called by it: an open choice among all would take minutes.
test('reads ten thousand people of one surname', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `Anna${i} Holm met Holm.`).join(' ');
  expect(findNames(readText(text)).length).toBeGreaterThan(0);
});
