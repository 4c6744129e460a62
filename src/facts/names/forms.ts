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
  readonly before: Bundle;
  readonly before2: Bundle;
  readonly after: Bundle;
  readonly after2: Bundle;
  readonly first: Bundle;
  readonly last: Bundle;
  readonly inner: Bundle;
  readonly only: Bundle;
  /** as the first word of a sentence */
  readonly start: Bundle;
  /** where it is the head of what a name is said to be */
  readonly defined: Bundle;
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

export function formOf(word: Word, setting: Setting, space: FeatureSpace, lexicon: Lexicon): Form {
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
  const ids = (position: string, of: readonly string[]) =>
    bundleOf(
      space,
      of.map((kind) => idOf(space, `${position} ${kind}`)),
    );
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
    common: lexicon.common(word.stem) > 0,
    lists: listed,
    opens: lexicon.opens(key),
    before: ids('before', around),
    before2: ids('before2', around),
    after: ids('after', around),
    after2: ids('after2', around),
    first: ids('first', kinds),
    last: ids('last', kinds),
    inner: ids('inner', kinds),
    only: ids('only', kinds),
    start: ids('start', kinds),
    defined: ids('defined', kinds),
    content: word.shape === 'lower' && !word.stop,
    clear: CLEAR.has(key) || kinds.includes('demonym') || kinds.length === 0,
  };
}

/** What the shape of a word tells: classes in the same tables as the words'. */
function shapes(word: Word, key: string, setting: Setting, listed: boolean, lexicon: Lexicon): string[] {
  const { text } = word;
  if (word.shape === 'mark') return [];
  if (word.shape === 'number') return [SCORE.test(text) ? 'score' : YEAR.test(text) ? 'year' : 'number'];
  const common = lexicon.common(word.stem);
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
