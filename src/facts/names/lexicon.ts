import { CITIES } from '../lexicon/cities.js';
import { COUNTRIES } from '../lexicon/countries.js';
import { COMMON, RARER } from '../lexicon/english.js';
import { FIRST_NAMES, SURNAMES } from '../lexicon/names.js';
import { REGIONS } from '../lexicon/regions.js';

/** The lists; "-maybe": the name is also something else, "-rarely": it is mostly something else. */
const LISTS = [
  'first-name',
  'first-name-maybe',
  'first-name-rarely',
  'surname',
  'surname-maybe',
  'surname-rarely',
  'country',
  'capital',
  'demonym',
  'city',
  'city-maybe',
  'city-rarely',
  'region',
  'region-maybe',
  'company',
  'company-maybe',
  'body',
  'body-maybe',
] as const;
export type List = (typeof LISTS)[number];

/** What the word lists know. Keys are lower case, words of a phrase joined by one space, without final stops. */
export interface Lexicon {
  /** the names of the lists */
  readonly lists: readonly string[];
  /** the lists that a single word stands in */
  classesOf(key: string): readonly string[];
  /** the lists that a phrase of several words stands in */
  phrase(key: string): readonly string[] | undefined;
  /** whether a phrase of several words begins with it */
  opens(key: string): boolean;
  /** 1: a common English word by its stem, 2: a rarer one, 0: neither */
  common(stem: string): 0 | 1 | 2;
  /** what is told of a listed place or organization */
  entry(key: string): Listed | undefined;
}

/** One of the listed places or organizations; the same object for all its names. */
export interface Listed {
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  readonly ticker?: string;
  readonly company?: boolean;
}

const MOSTLY = /[A-Z]/;
const NONE: readonly string[] = [];

/** Reads the lists once, in some milliseconds; `bare` leaves out all but the English words. */
export function loadLexicon({ bare = false }: { readonly bare?: boolean | undefined } = {}): Lexicon {
  const bits = new Map<string, number>();
  const entries = new Map<string, Listed>();
  const openers = new Set<string>();
  const add = (term: string, list: List) => {
    const key = keyOfTerm(term);
    bits.set(key, (bits.get(key) ?? 0) | (1 << LISTS.indexOf(list)));
    const space = key.indexOf(' ');
    if (space > 0) openers.add(key.slice(0, space));
    return key;
  };
  if (!bare) {
    addPeople(add);
    addPlaces(add, entries);
  }
  const common = unpack(COMMON);
  const rarer = unpack(RARER);
  const names = new Map<number, readonly string[]>([[0, NONE]]);
  const listsOf = (set: number) => {
    const known = names.get(set);
    if (known !== undefined) return known;
    const made = LISTS.filter((_, index) => (set & (1 << index)) !== 0);
    names.set(set, made);
    return made;
  };
  return {
    lists: LISTS,
    classesOf: (key) => listsOf(bits.get(key) ?? 0),
    phrase: (key) => {
      const set = bits.get(key);
      return set === undefined ? undefined : listsOf(set);
    },
    opens: (key) => openers.has(key),
    common: (stem) => (common.has(stem) ? 1 : rarer.has(stem) ? 2 : 0),
    entry: (key) => entries.get(key),
  };
}

type Add = (term: string, list: List) => string;

function addPeople(add: Add): void {
  for (const [table, list] of [
    [FIRST_NAMES, 'first-name'],
    [SURNAMES, 'surname'],
  ] as const)
    for (const [flags, names] of rowsOf(table)) {
      const rank = MOSTLY.test(flags!) ? 2 : flags === '' ? 0 : 1;
      const to = (rank === 2 ? `${list}-rarely` : rank === 1 ? `${list}-maybe` : list) as List;
      for (const name of names!.split('|')) add(name, to);
    }
}

function addPlaces(add: Add, entries: Map<string, Listed>): void {
  const enter = (key: string, listed: Listed) => {
    if (!entries.has(key)) entries.set(key, listed);
  };
  for (const [code, name, others, capitals, nations] of rowsOf(COUNTRIES)) {
    const listed = { name: name!, country: code! };
    for (const term of [name!, ...terms(others)]) enter(add(term, 'country'), listed);
    for (const term of terms(capitals)) enter(add(term, 'capital'), { name: term, country: code! });
    for (const term of terms(nations)) add(term, 'demonym');
  }
  for (const [name, country, kind, others] of rowsOf(REGIONS)) {
    const listed = { name: name!, ...(country === '' ? {} : { country: country! }) };
    for (const term of [name!, ...terms(others)])
      enter(add(term, kind!.endsWith('~') ? 'region-maybe' : 'region'), listed);
  }
  for (const [codes, flags, names] of rowsOf(CITIES)) {
    const list = MOSTLY.test(flags!) ? 'city-rarely' : flags === '' ? 'city' : 'city-maybe';
    for (const term of names!.split('|')) enter(add(term, list), { name: term, country: codes!.slice(0, 2) });
  }
}

function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function terms(field: string | undefined): string[] {
  return field === undefined || field === '' ? [] : field.split('|');
}

const STOPS = /(?<=^|\s)([^\s.]+)\.(?=\s|$)/g;
const POSSESSIVE = /['’]s(?=\s|$)/g;

/** A term as the tokens of a text give it. */
function keyOfTerm(term: string): string {
  return term.toLowerCase().replaceAll('’', "'").replace(STOPS, '$1').replace(POSSESSIVE, " 's");
}

/** Front-coded stems: a capital (A = 0) for how many letters an entry shares with the one before, then the rest. */
function unpack(packed: string): Set<string> {
  const stems = new Set<string>();
  let before = '';
  for (let at = 0; at < packed.length; ) {
    let end = at + 1;
    while (end < packed.length && packed.charCodeAt(end) > 90) end++;
    before = before.slice(0, packed.charCodeAt(at) - 65) + packed.slice(at + 1, end);
    stems.add(before);
    at = end;
  }
  return stems;
}
