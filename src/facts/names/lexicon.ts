import { COMMON, RARER } from '../lexicon/english.js';

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
  /** one key for all names of a listed thing */
  canonical(key: string, label: 0 | 1 | 2): string | undefined;
  /** the full name of a listed organization or place */
  nameOf(key: string, label: 0 | 1 | 2): string | undefined;
  isCompany(key: string): boolean;
  tickerOf(name: string): string | undefined;
  /** ISO 3166-1 alpha-2 */
  countryOf(name: string): string | undefined;
}

const LISTS = ['country', 'capital', 'city', 'region', 'demonym', 'first-name', 'surname', 'company', 'body'] as const;
const NONE: readonly string[] = [];

export function loadLexicon(_options: { bare?: boolean | undefined } = {}): Lexicon {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  const openers = new Set<string>();
  const common = unpack(COMMON);
  const rarer = unpack(RARER);
  return {
    lists: LISTS,
    classesOf: (key) => words.get(key) ?? NONE,
    phrase: (key) => phrases.get(key),
    opens: (key) => openers.has(key),
    canonical: () => undefined,
    nameOf: () => undefined,
    isCompany: () => false,
    tickerOf: () => undefined,
    countryOf: () => undefined,
    common: (stem) => (common.has(stem) ? 1 : rarer.has(stem) ? 2 : 0),
  };
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
