import type { Word } from '../../model.js';
import { commonnessOf } from '../../text/commonness.js';
import { BODIES } from '../lexicon/bodies.js';
import { CITIES } from '../lexicon/cities.js';
import { CLUBS } from '../lexicon/clubs.js';
import { COMPANIES } from '../lexicon/companies.js';
import { COUNTRIES, REGION_DEMONYMS } from '../lexicon/countries.js';
import { FIRST_NAMES, SURNAMES } from '../lexicon/names.js';
import { NON_NAMES } from '../lexicon/non-names.js';
import { ORG_WORDS, PLACE_WORDS } from '../lexicon/org-words.js';
import { REGIONS } from '../lexicon/regions.js';
import { SPEECH_VERBS } from '../lexicon/speech.js';
import { ROLES, TITLES } from '../lexicon/titles.js';
import { hashOf, join } from './keys.js';

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
  'media',
  'club',
  'club-maybe',
  'non-name',
] as const;
type List = (typeof LISTS)[number];
const BITS: ReadonlyMap<List, number> = new Map(LISTS.map((list, at) => [list, 1 << at]));

/** What the word lists know. Keys are lower case, words of a phrase joined by one space, without final stops. */
export interface Lexicon {
  /** the names of the lists */
  readonly lists: readonly string[];
  /** the lists that a single word stands in */
  listsOf(key: string): readonly string[];
  /** the lists that a phrase of several words stands in, by the joined hashes of its words */
  phrase(hash: number): readonly string[] | undefined;
  /** whether a phrase of several words begins with it */
  opens(key: string): boolean;
  /** the kinds of titles, roles and words of organizations and places that a word is */
  kindsOf(key: string): readonly string[];
  /** 1: a common English word by its stem, 2: a rarer one, 0: neither */
  common(word: Word): 0 | 1 | 2;
  /** what is told of a listed place, cities apart */
  place(key: string): Listed | undefined;
  organization(key: string): Listed | undefined;
  /** ISO 3166-1 alpha-2 of the country of the largest city of that name */
  countryOfCity(key: string): string | undefined;
}

/** One of the listed places or organizations; the same object for all its names. */
export interface Listed {
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  readonly ticker?: string;
  readonly company?: boolean;
  /** a capital, and no country or region */
  readonly city?: true;
}

interface Tables {
  /** the single words of the long lists of people's names */
  readonly people: Map<List, Set<string>>;
  /** the single words of the other lists, with a bit for each list */
  readonly words: Map<string, number>;
  readonly phrases: Map<number, number>;
  readonly openers: Set<string>;
  readonly places: Map<string, Listed>;
  readonly organizations: Map<string, Listed>;
  /** countries by city */
  readonly cities: Map<string, string>;
}

const MOSTLY = /[A-Z]/;
const NONE: readonly string[] = [];

/** Reads the lists once, in some milliseconds; `bare` leaves out all names and keeps the English words and kinds. */
export function loadLexicon({ bare = false }: { readonly bare?: boolean | undefined } = {}): Lexicon {
  const tables: Tables = {
    people: new Map(),
    words: new Map(),
    phrases: new Map(),
    openers: new Set(),
    places: new Map(),
    organizations: new Map(),
    cities: new Map(),
  };
  if (!bare) {
    addPeople(tables);
    addPlaces(tables);
    addCompanies(tables);
    addBodies(tables);
  }
  const kinds = readKinds();
  const made = new Map<number, readonly string[]>([[0, NONE]]);
  const named = (set: number) => {
    let names = made.get(set);
    if (names === undefined) {
      names = LISTS.filter((_, index) => (set & (1 << index)) !== 0);
      made.set(set, names);
    }
    return names;
  };
  return {
    lists: LISTS,
    listsOf: (key) => {
      let set = tables.words.get(key) ?? 0;
      for (const [list, words] of tables.people) if (words.has(key)) set |= bitOf(list);
      return named(set);
    },
    phrase: (hash) => {
      const set = tables.phrases.get(hash);
      return set === undefined ? undefined : named(set);
    },
    opens: (key) => tables.openers.has(key),
    kindsOf: (key) => kinds.get(key) ?? NONE,
    common: commonnessOf,
    place: (key) => tables.places.get(key),
    organization: (key) => tables.organizations.get(key),
    countryOfCity: (key) => tables.cities.get(key),
  };
}

function addPeople(tables: Tables): void {
  addNames(tables, FIRST_NAMES, ['first-name', 'first-name-maybe', 'first-name-rarely']);
  addNames(tables, SURNAMES, ['surname', 'surname-maybe', 'surname-rarely']);
}

/** The long lists: their plain words go into sets as they are split, which takes a fifth of the time of adding them one by one. */
function addNames(tables: Tables, table: string, lists: readonly [List, List, List]): void {
  const plain: string[][] = [[], [], []];
  for (const [flags, names] of rowsOf(table)) {
    const rank = MOSTLY.test(flags!) ? 2 : flags === '' ? 0 : 1;
    const small = names!.toLowerCase();
    if (!UNUSUAL.test(small)) plain[rank]!.push(small);
    else for (const name of small.split('|')) addKey(tables, keyOfTerm(name), lists[rank]!);
  }
  lists.forEach((list, rank) => {
    const words = new Set(plain[rank]!.join('|').split('|'));
    tables.people.set(list, words);
  });
}

function addPlaces(tables: Tables): void {
  const add = (term: string, list: List, listed: Listed) => {
    const key = keyOfTerm(term.toLowerCase());
    addKey(tables, key, list);
    if (!tables.places.has(key)) tables.places.set(key, listed);
  };
  for (const [code, name, others, capitals, nations] of rowsOf(COUNTRIES)) {
    const listed = { name: name!, country: code! };
    for (const term of [name!, ...terms(others)]) add(term, 'country', listed);
    for (const term of terms(capitals)) add(term, 'capital', { name: term, country: code!, city: true });
    for (const term of terms(nations)) addKey(tables, term.toLowerCase(), 'demonym');
  }
  for (const [, , nations] of rowsOf(REGION_DEMONYMS))
    for (const term of terms(nations)) addKey(tables, term.toLowerCase(), 'demonym');
  for (const [name, country, kind, others] of rowsOf(REGIONS)) {
    const listed = { name: name!, ...(country === '' ? {} : { country: country! }) };
    const list = kind!.endsWith('~') ? 'region-maybe' : 'region';
    for (const term of [name!, ...terms(others)]) add(term, list, listed);
  }
  for (const [codes, flags, names] of rowsOf(CITIES)) {
    const list = MOSTLY.test(flags!) ? 'city-rarely' : flags === '' ? 'city' : 'city-maybe';
    const country = codes!.slice(0, 2);
    for (const term of names!.toLowerCase().split('|')) {
      const key = keyOfTerm(term);
      addKey(tables, key, list);
      if (!tables.cities.has(key)) tables.cities.set(key, country);
    }
  }
}

function addCompanies(tables: Tables): void {
  for (const [name, ticker, others, doubtful] of rowsOf(COMPANIES)) {
    const listed = { name: name!, company: true, ...(ticker ? { ticker } : {}) };
    addOrganization(tables, listed, terms(others), terms(doubtful), 'company', 'company-maybe');
  }
}

function addBodies(tables: Tables): void {
  for (const [name, kind, others, doubtful] of [...rowsOf(BODIES), ...rowsOf(CLUBS)]) {
    const list = kind === 'club' || kind === 'media' ? kind : 'body';
    const listed = { name: name!, company: false };
    addOrganization(
      tables,
      listed,
      terms(others),
      terms(doubtful),
      list,
      kind === 'club' ? 'club-maybe' : 'body-maybe',
    );
  }
  for (const [, names] of rowsOf(NON_NAMES))
    for (const term of terms(names)) addKey(tables, keyOfTerm(term.toLowerCase()), 'non-name');
}

function addOrganization(
  tables: Tables,
  listed: Listed,
  others: readonly string[],
  doubtful: readonly string[],
  sure: List,
  maybe: List,
): void {
  for (const term of [listed.name, ...others]) {
    if (doubtful.includes(term)) continue;
    const key = keyOfTerm(term.toLowerCase());
    addKey(tables, key, sure);
    tables.organizations.set(key, listed);
  }
  for (const term of doubtful) {
    const key = keyOfTerm(term.toLowerCase());
    addKey(tables, key, maybe);
    if (!tables.organizations.has(key)) tables.organizations.set(key, listed);
  }
}

function addKey({ words, phrases, openers }: Tables, key: string, list: List): void {
  const space = key.indexOf(' ');
  if (space < 0) {
    words.set(key, (words.get(key) ?? 0) | bitOf(list));
    return;
  }
  openers.add(key.slice(0, space));
  const [first, ...rest] = key.split(' ');
  const hash = rest.reduce((joined, word) => join(joined, hashOf(word)), hashOf(first!));
  phrases.set(hash, (phrases.get(hash) ?? 0) | bitOf(list));
}

function bitOf(list: List): number {
  return BITS.get(list)!;
}

/** Single words of the lists of titles, roles and words of names: "title president", "org bank head". */
function readKinds(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [table, group] of [
    [TITLES, 'title'],
    [ROLES, 'role'],
    [ORG_WORDS, 'org'],
    [PLACE_WORDS, 'place'],
    [NON_NAMES, 'non'],
  ] as const)
    for (const fields of rowsOf(table)) {
      const kind = [group, ...fields.slice(0, -1)].join('-');
      for (const term of fields.at(-1)!.toLowerCase().split('|')) {
        if (term.includes(' ')) continue;
        const key = keyOfTerm(term);
        const known = kinds.get(key);
        if (known === undefined) kinds.set(key, [kind]);
        else if (!known.includes(kind)) known.push(kind);
      }
    }
  for (const fields of rowsOf(SPEECH_VERBS))
    for (const form of fields.slice(0, -1)) kinds.set(form, [...(kinds.get(form) ?? []), `verb-${fields.at(-1)}`]);
  return kinds;
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

const UNUSUAL = /[.'’ ]/;
const MARKED = /[.'’]/;
const FINAL_STOP = /^([^.]+)\.$/;
const POSSESSIVE = /'s(?=\s|$)/g;

/** A term in lower case as the tokens of a text give it. */
function keyOfTerm(term: string): string {
  if (!MARKED.test(term)) return term;
  return term
    .replaceAll('’', "'")
    .split(' ')
    .map((word) => word.replace(FINAL_STOP, '$1'))
    .join(' ')
    .replace(POSSESSIVE, " 's");
}
