import { describe, expect, it } from 'vitest';
import { BODIES } from '../../src/facts/lexicon/bodies.js';
import { CITIES } from '../../src/facts/lexicon/cities.js';
import { CLUBS } from '../../src/facts/lexicon/clubs.js';
import { COMPANIES } from '../../src/facts/lexicon/companies.js';
import { COUNTRIES, REGION_DEMONYMS } from '../../src/facts/lexicon/countries.js';
import { FIRST_NAMES, SURNAMES } from '../../src/facts/lexicon/names.js';
import { NON_NAMES } from '../../src/facts/lexicon/non-names.js';
import { ORG_WORDS, PLACE_WORDS } from '../../src/facts/lexicon/org-words.js';
import { REGIONS } from '../../src/facts/lexicon/regions.js';
import { SPEECH_VERBS } from '../../src/facts/lexicon/speech.js';
import { ROLES, TITLES } from '../../src/facts/lexicon/titles.js';

/** How the lists are built: `fields` a line, the terms in the fields of `terms`, at least so many of them. */
interface Shape {
  readonly name: string;
  readonly list: string;
  readonly fields: number;
  readonly terms: readonly number[];
  readonly least: number;
  readonly flags?: { readonly field: number; readonly allowed: RegExp };
  /** The same term may stand on several lines. */
  readonly shared?: boolean;
}

const COUNTRY = /^(?:[A-Z]{2})?$/;

const SHAPES: readonly Shape[] = [
  {
    name: 'FIRST_NAMES',
    list: FIRST_NAMES,
    fields: 2,
    terms: [1],
    least: 8000,
    flags: { field: 0, allowed: /^[wW]?[pP]?$/ },
  },
  {
    name: 'SURNAMES',
    list: SURNAMES,
    fields: 2,
    terms: [1],
    least: 18000,
    flags: { field: 0, allowed: /^[wW]?[pP]?$/ },
  },
  { name: 'CITIES', list: CITIES, fields: 3, terms: [2], least: 5000, flags: { field: 1, allowed: /^[wW]?[nN]?$/ } },
  { name: 'COUNTRIES', list: COUNTRIES, fields: 5, terms: [1, 2], least: 400, flags: { field: 0, allowed: COUNTRY } },
  {
    name: 'REGION_DEMONYMS',
    list: REGION_DEMONYMS,
    fields: 3,
    terms: [2],
    least: 250,
    flags: { field: 1, allowed: COUNTRY },
    shared: true,
  },
  { name: 'REGIONS', list: REGIONS, fields: 4, terms: [0, 3], least: 1200, flags: { field: 1, allowed: COUNTRY } },
  { name: 'COMPANIES', list: COMPANIES, fields: 4, terms: [2, 3], least: 1500 },
  {
    name: 'BODIES',
    list: BODIES,
    fields: 4,
    terms: [2, 3],
    least: 500,
    flags: {
      field: 1,
      allowed: /^(?:public|military|court|parliament|party|union|ngo|media|university|exchange|league)$/,
    },
  },
  { name: 'CLUBS', list: CLUBS, fields: 4, terms: [2, 3], least: 200, flags: { field: 1, allowed: /^club$/ } },
  { name: 'NON_NAMES', list: NON_NAMES, fields: 2, terms: [1], least: 1000, shared: true },
  {
    name: 'SPEECH_VERBS',
    list: SPEECH_VERBS,
    fields: 6,
    terms: [0],
    least: 120,
    flags: { field: 5, allowed: /^(?:speech|stance|ask)$/ },
  },
  { name: 'TITLES', list: TITLES, fields: 2, terms: [1], least: 350, shared: true },
  { name: 'ROLES', list: ROLES, fields: 2, terms: [1], least: 500, shared: true },
  { name: 'ORG_WORDS', list: ORG_WORDS, fields: 3, terms: [2], least: 500, shared: true },
  { name: 'PLACE_WORDS', list: PLACE_WORDS, fields: 2, terms: [1], least: 250, shared: true },
];

const rows = (list: string): readonly string[][] =>
  list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const termsOf = ({ list, terms }: Shape): readonly string[] =>
  rows(list)
    .flatMap((row) => terms.flatMap((field) => (row[field] ?? '').split('|')))
    .filter((term) => term !== '');

const rowOf = (list: string, term: string): readonly string[] | undefined =>
  rows(list).find((row) => row.some((field) => field.split('|').includes(term)));

describe.each(SHAPES)('$name', (shape) => {
  it('has lines of one shape, starts and ends with a line break and holds no stray blanks', () => {
    expect(shape.list.startsWith('\n') && shape.list.endsWith('\n')).toBe(true);
    expect(rows(shape.list).filter((row) => row.length !== shape.fields)).toEqual([]);
    const bad = rows(shape.list)
      .flat()
      .flatMap((field) => field.split('|'))
      .filter((term) => term !== term.trim() || term.includes('  '));
    expect(bad).toEqual([]);
  });

  it('knows its flags', () => {
    const { flags } = shape;
    if (flags === undefined) return;
    expect(rows(shape.list).filter((row) => !flags.allowed.test(row[flags.field] ?? '?'))).toEqual([]);
  });

  it('has enough terms, each once', () => {
    const terms = termsOf(shape);
    expect(terms.length).toBeGreaterThanOrEqual(shape.least);
    const seen = new Set<string>();
    const doubled = terms.filter((term) => seen.size === seen.add(term).size);
    if (shape.shared !== true) expect(doubled).toEqual([]);
  });
});

describe('entries that must be right', () => {
  it.each([
    ['FIRST_NAMES', FIRST_NAMES, 'Will', ['W']],
    ['FIRST_NAMES', FIRST_NAMES, 'Mark', ['w']],
    ['FIRST_NAMES', FIRST_NAMES, 'Paris', ['P']],
    ['FIRST_NAMES', FIRST_NAMES, 'Mohammed', ['']],
    ['SURNAMES', SURNAMES, 'Bush', ['W']],
    ['SURNAMES', SURNAMES, 'Nguyen', ['']],
    ['SURNAMES', SURNAMES, 'Erdogan', ['']],
    ['CITIES', CITIES, 'Birmingham', ['GB,US', '']],
    ['CITIES', CITIES, 'Reading', ['GB', 'W']],
    ['CITIES', CITIES, 'Cologne', ['DE', 'w']],
    ['CITIES', CITIES, 'São Paulo', ['BR', '']],
    ['CITIES', CITIES, 'Kyiv', ['UA', '']],
    ['COUNTRIES', COUNTRIES, 'Frenchmen', ['FR', 'France']],
    ['COUNTRIES', COUNTRIES, 'U.K.', ['GB', 'United Kingdom']],
    ['COUNTRIES', COUNTRIES, 'Zaire', ['CD', 'Democratic Republic of the Congo']],
    ['COMPANIES', COMPANIES, 'International Business Machines', ['International Business Machines', 'IBM', 'IBM', '']],
    ['COMPANIES', COMPANIES, 'Apple', ['Apple', 'AAPL']],
    ['COMPANIES', COMPANIES, 'Zhipu', ['Zhipu AI', '']],
    ['COMPANIES', COMPANIES, 'Barings', ['Barings', '']],
    ['BODIES', BODIES, 'Fed', ['Federal Reserve', 'public']],
    ['BODIES', BODIES, 'IMF', ['International Monetary Fund', 'public']],
    ['BODIES', BODIES, 'Labour', ['Labour Party', 'party']],
    ['BODIES', BODIES, 'Reuters', ['Reuters', 'media']],
    ['CLUBS', CLUBS, 'Bulls', ['Chicago Bulls', 'club']],
    ['CLUBS', CLUBS, 'Man Utd', ['Manchester United', 'club']],
    ['NON_NAMES', NON_NAMES, 'Muslim', ['religion']],
    ['NON_NAMES', NON_NAMES, 'Grand Prix', ['event']],
    ['NON_NAMES', NON_NAMES, 'Boeing 747', ['vehicle']],
    ['SPEECH_VERBS', SPEECH_VERBS, 'told', ['tell', 'tells', 'told', 'told', 'telling', 'speech']],
    ['TITLES', TITLES, 'Sen.', ['title']],
    ['ROLES', ROLES, 'chief executive', ['business']],
    ['ORG_WORDS', ORG_WORDS, 'GmbH', ['company', 'end']],
    ['REGION_DEMONYMS', REGION_DEMONYMS, 'Chechens', ['Chechnya', 'RU']],
    ['REGIONS', REGIONS, 'Calif.', ['California', 'US', 'state']],
    ['REGIONS', REGIONS, 'Gaza', ['Gaza Strip', 'PS', 'region']],
  ])('%s: %s', (_name, list, term, start) => {
    expect(rowOf(list, term)?.slice(0, start.length)).toEqual(start);
  });

  it.each([
    ['FIRST_NAMES', FIRST_NAMES, ['The', 'Ministry', 'Monday', 'America']],
    ['SURNAMES', SURNAMES, ['Company', 'Tuesday', 'China', 'University', 'North']],
    ['CITIES', CITIES, ['Paradise', 'Latina', 'Jamaica', 'France']],
  ])('%s holds no junk', (_name, list, terms) => {
    expect(terms.filter((term) => rowOf(list, term) !== undefined)).toEqual([]);
  });
});

describe('COMPANIES', () => {
  it('has each company once and tickers that look like tickers', () => {
    const names = rows(COMPANIES).map(([name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(3000);
    expect(new Set(names).size).toBe(names.length);
    expect(rows(COMPANIES).filter(([, ticker]) => !/^[A-Z0-9.&-]{0,12}$/.test(ticker ?? '?'))).toEqual([]);
  });

  it.each([
    'Amazon',
    'Target',
    'Gap',
    'Shell',
    'Visa',
    'Oracle',
    'Ford',
    'Total',
    'Orange',
    'Block',
    'Snap',
    'Chase',
    'Next',
  ])('knows that %s may be something else', (name) => {
    expect(rows(COMPANIES).some((row) => row[3]?.split('|').includes(name))).toBe(true);
  });
});

describe('BODIES and CLUBS', () => {
  it.each([
    ['BODIES', BODIES, 1500],
    ['CLUBS', CLUBS, 600],
  ])('%s has each one once', (_name, list, least) => {
    const names = rows(list).map(([name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(least);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shares no unmarked name with the companies', () => {
    const sure = (list: string): readonly string[] =>
      rows(list)
        .flatMap((row) =>
          [row[0] ?? '', ...(row[2] ?? '').split('|')].filter((term) => !(row[3] ?? '').split('|').includes(term)),
        )
        .filter((term) => term !== '');
    const companies = new Set(sure(COMPANIES));
    expect([...sure(BODIES), ...sure(CLUBS)].filter((term) => companies.has(term))).toEqual([]);
  });
});

describe('size', () => {
  it('stays under 900 kB for all lists', () => {
    expect(SHAPES.reduce((sum, { list }) => sum + Buffer.byteLength(list), 0)).toBeLessThan(900_000);
  });
});
