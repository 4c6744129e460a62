import type { Word } from '../../model.js';
import { ABBREVIATED, CONNECTORS, CUES, MARKS, SMALL_WORDS } from './cues.js';
import { type Bundle, bundleOf, type FeatureSpace, idOf } from './features.js';
import { hashOf } from './keys.js';
import type { Lexicon } from './lexicon.js';

/** How the line of a word is set: as prose, as a headline with capitals on most words, or all in capitals. */
export type Setting = 0 | 1 | 2;
export const PROSE = 0;
export const HEADLINE = 1;
export const SHOUT = 2;

/** What a word says beside a name, by its position. */
export interface Beside {
  readonly before: Bundle;
  readonly before2: Bundle;
  readonly after: Bundle;
  readonly after2: Bundle;
}
/** What a word says within a name, by its position. */
export interface Within {
  readonly first: Bundle;
  readonly last: Bundle;
  readonly inner: Bundle;
  readonly only: Bundle;
  /** as the first word of a sentence */
  readonly start: Bundle;
  /** where it is the head of what a name is said to be */
  readonly defined: Bundle;
}
/** Gives the bundles of the words of some kinds. */
export interface Bundles {
  beside(kinds: readonly string[]): Beside;
  within(kinds: readonly string[]): Within;
}

/** What the engine needs of a word form in a setting, made once. The lists are ids of features for each position beside or in a name. */
export interface Form {
  /** lower case without a final stop */
  readonly key: string;
  readonly hash: number;
  /** may begin and end a name */
  readonly name: boolean;
  /** may stand inside a name, between its capitals */
  readonly connector: boolean;
  /** a stop after it belongs to it when the name goes on */
  readonly abbreviated: boolean;
  /** an English word that is mostly written small */
  readonly common: boolean;
  /** the lists that the word stands in */
  readonly lists: readonly string[];
  /** first word of an entry of several words */
  readonly opens: boolean;
  readonly beside: Beside;
  readonly within: Within;
  /** a small word that is no function word */
  readonly content: boolean;
  /** passes to what lies behind it: article, comma, adjective */
  readonly clear: boolean;
}

const classes = new Map<string, string[]>();
for (const [name, words] of Object.entries(CUES)) for (const word of words.split(' ')) add(word, name);
for (const word of SMALL_WORDS.split(' ')) add(word, `"${word}"`);
for (const mark of MARKS.split(' ')) add(mark, `"${mark.replace('’', "'").replace(/[“”]/, '"').replace(/[–—]/, '-')}"`);
/** They stand before names and never in one. */
const TITLES_ONLY = new Set('mr mrs ms messrs dr mme mlle'.split(' '));
const connectors = new Set(CONNECTORS.split(' '));
const abbreviated = new Set(ABBREVIATED.split(' '));

const ENDINGS: readonly (readonly [string, RegExp])[] = [
  [
    'ending-person',
    /(?:son|sen|ov|ova|ev|eva|sky|ski|ska|vich|vic|ić|ić|ez|oulos|akis|idis|yan|ian|shvili|adze|enko|chuk|wala|kar|berg|stein|mann|feld|baum|escu|nen|ström|strom|quist|ini|etti|elli|ucci|aglia|eau|ault|man|sson)$/,
  ],
  [
    'ending-place',
    /(?:stan|burg|burgh|ville|grad|land|lands|shire|ton|town|pur|abad|ford|ham|port|wick|mouth|polis|heim|dorf|stadt|hafen|bury|borough|field|chester|cester|dale|wood|istan|ia|nagar|sk|ingen|ouse|mond|hurst|stead|bourne|hampton|minster|firth)$/,
  ],
  [
    'ending-org',
    /(?:tech|soft|corp|bank|tel|com|gas|net|air|chem|pharma|media|systems|ware|works|star|mart|oil|sat|bio|med|medical|tronics|tronic|data|x|gen|cast|max|labs?|ix|on|co)$/,
  ],
  ['ending-people', /(?:ese|ish|ians?|ans|ists?|ism|ics?|ites?|is)$/],
  ['ending-verb', /(?:ed|ing|es)$/],
];
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const DIGIT = /\d/;
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u;
const ONE_LETTER = /^\p{Lu}\.?$/u;
const FINAL_STOP = /^([^.]+)\.$/;
const COMPOUND = /^\p{Lu}.*-[\p{Ll}]/u;
const SCORE = /^\d{1,3}[-–:]\d{1,3}$/;
const NONE: readonly string[] = [];
const CAPITAL = /\p{Lu}/u;
const CLEAR = new Set(`the a an , ( : " “ and or 's ’s of - – — is was`.split(' '));
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Most words share their kinds with many others: making the bundles anew for each took most of the time of a new form. */
export function sharedBundles(space: FeatureSpace): Bundles {
  const bundle = (position: string, kinds: readonly string[]) =>
    bundleOf(
      space,
      kinds.map((kind) => idOf(space, `${position} ${kind}`)),
    );
  return {
    beside: byKinds((kinds) => ({
      before: bundle('before', kinds),
      before2: bundle('before2', kinds),
      after: bundle('after', kinds),
      after2: bundle('after2', kinds),
    })),
    within: byKinds((kinds) => ({
      first: bundle('first', kinds),
      last: bundle('last', kinds),
      inner: bundle('inner', kinds),
      only: bundle('only', kinds),
      start: bundle('start', kinds),
      defined: bundle('defined', kinds),
    })),
  };
}

function byKinds<T>(make: (kinds: readonly string[]) => T): (kinds: readonly string[]) => T {
  const memo = new Map<string, T>();
  return (kinds) => {
    const key = kinds.join('|');
    const known = memo.get(key);
    if (known !== undefined) return known;
    const made = make(kinds);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(key, made);
    return made;
  };
}
const MEMO_LIMIT = 20_000;

export function formOf(word: Word, setting: Setting, bundles: Bundles, lexicon: Lexicon): Form {
  const key = word.lower.replace(FINAL_STOP, '$1');
  const capital =
    word.shape === 'title' || word.shape === 'upper' || (word.shape === 'number' && CAPITAL.test(word.text));
  const listed = capital ? lexicon.listsOf(key) : NONE;
  const kinds = [
    ...(classes.get(key) ?? []),
    ...lexicon.kindsOf(key).filter((kind) => capital || !kind.startsWith('non-')),
    ...listed,
    ...shapes(word, key, setting, listed.length > 0, lexicon),
  ];
  const connector = connectors.has(key);
  const stop = word.stop && (setting === SHOUT || word.shape === 'title');
  const around = capital
    ? [...kinds, 'capital']
    : kinds.length > 0 && !kinds.every((k) => k.startsWith('common'))
      ? kinds
      : [...kinds, 'other'];
  return {
    key,
    hash: hashOf(key),
    name: capital && !TITLES_ONLY.has(key) && !(stop && (connector || word.stop)),
    connector,
    abbreviated: abbreviated.has(key) || ONE_LETTER.test(word.text),
    common: lexicon.common(word) > 0,
    lists: listed,
    opens: lexicon.opens(key),
    beside: bundles.beside(around),
    within: bundles.within(kinds),
    content: word.shape === 'lower' && !word.stop,
    clear: CLEAR.has(key) || kinds.includes('demonym') || kinds.length === 0,
  };
}

/** What the shape of a word tells: classes in the same tables as the words'. */
function shapes(word: Word, key: string, setting: Setting, listed: boolean, lexicon: Lexicon): string[] {
  const { text } = word;
  if (word.shape === 'mark') return [];
  if (word.shape === 'number') return [SCORE.test(text) ? 'score' : YEAR.test(text) ? 'year' : 'number'];
  const common = lexicon.common(word);
  const found = [word.stop ? 'stop' : common > 0 ? RARITY[common] : listed ? 'listed' : 'unlisted'];
  if (word.shape === 'lower')
    return [...found, ...SMALL_ENDINGS.filter((ending) => key.endsWith(ending)).map((ending) => `small-${ending}`)];
  // "Separately": a sentence's first word rather than a name
  if (common > 0 && key.endsWith('ly')) found.push('adverb');
  if (setting === HEADLINE) found.push(common > 0 ? 'headline-common' : 'headline');
  if (setting === SHOUT) found.push(common > 0 ? 'shout-common' : 'shout');
  const unknown = !listed && common === 0 && key.length > 4;
  return [
    ...found,
    ...capitalShapes(word, setting),
    ...(unknown ? ENDINGS.filter(([, ending]) => ending.test(key)).map(([name]) => name) : []),
  ];
}
const RARITY = ['unlisted', 'common', 'rarer'] as const;
const SMALL_ENDINGS = ['ed', 's', 'ing', 'ly'];

function capitalShapes({ text, shape }: Word, setting: Setting): string[] {
  const found: string[] = [];
  if (ONE_LETTER.test(text)) found.push('initial');
  else if (DOTTED.test(text)) found.push('dotted');
  else if (setting !== SHOUT && shape === 'upper') found.push(text.length <= 5 ? 'acronym' : 'upper');
  if (INNER_CAPITAL.test(text)) found.push('camel');
  if (DIGIT.test(text)) found.push('digits');
  if (text.includes('-')) found.push(COMPOUND.test(text) ? 'compound' : 'hyphen');
  return found;
}

function add(word: string, name: string): void {
  const known = classes.get(word);
  if (known === undefined) classes.set(word, [name]);
  else if (!known.includes(name)) known.push(name);
}
