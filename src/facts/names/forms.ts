import type { Word } from '../../model.js';
import { ABBREVIATED, CONNECTORS, CUES, MARKS, SMALL_WORDS } from './cues.js';
import { hashOf } from './keys.js';
import type { Kinds } from './kinds.js';
import type { Lexicon } from './lexicon.js';

/** How the line of a word is set: as prose, as a headline with capitals on most words, or all in capitals. */
export type Setting = 0 | 1 | 2;
export const PROSE = 0;
export const HEADLINE = 1;
export const SHOUT = 2;

/** What the engine needs of a word form in a setting, made once. */
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
  /** what it says beside a name */
  readonly beside: Kinds;
  /** what it says within a name */
  readonly within: Kinds;
  /** a small word that is no function word */
  readonly content: boolean;
  /** passes to what lies behind it: article, comma, adjective */
  readonly clear: boolean;
  /** a word of reports of matches, or a score */
  readonly sporting: boolean;
  /** tells of an organization near it that it is a firm */
  readonly firm: boolean;
  /** which of the links between names it is, -1 for none */
  readonly link: number;
}

/** What links two names beside it, in the order of their features. */
export const LINKS = ['comma', 'and', 'parenthesis', 'possessive', 'dash', 'of', 'in', 'against'] as const;
const LINK_WORDS: ReadonlyMap<string, (typeof LINKS)[number]> = new Map([
  [',', 'comma'],
  ['and', 'and'],
  ['or', 'and'],
  ['&', 'and'],
  ['(', 'parenthesis'],
  ["'s", 'possessive'],
  ['-', 'dash'],
  ['of', 'of'],
  ['in', 'in'],
  ['v', 'against'],
  ['beat', 'against'],
]);

/** What the lists of cues say of a word. */
interface Cue {
  readonly kinds: string[];
  connector: boolean;
  abbreviated: boolean;
  clear: boolean;
  /** stands before names and never in one */
  title: boolean;
}
const makeCue = (): Cue => ({ kinds: [], connector: false, abbreviated: false, clear: false, title: false });
const NO_CUE = makeCue();
const cues = new Map<string, Cue>();
const cueOf = (word: string): Cue => {
  const known = cues.get(word);
  if (known !== undefined) return known;
  const made = makeCue();
  cues.set(word, made);
  return made;
};
for (const [name, words] of Object.entries(CUES)) for (const word of words.split(' ')) addKind(word, name);
for (const word of SMALL_WORDS.split(' ')) addKind(word, `"${word}"`);
for (const mark of MARKS.split(' '))
  addKind(mark, `"${mark.replace('’', "'").replace(/[“”]/, '"').replace(/[–—]/, '-')}"`);
for (const word of 'mr mrs ms messrs dr mme mlle'.split(' ')) cueOf(word).title = true;
for (const word of CONNECTORS.split(' ')) cueOf(word).connector = true;
for (const word of ABBREVIATED.split(' ')) cueOf(word).abbreviated = true;
for (const word of `the a an , ( : " “ and or 's ’s of - – — is was`.split(' ')) cueOf(word).clear = true;

function addKind(word: string, name: string): void {
  const { kinds } = cueOf(word);
  if (!kinds.includes(name)) kinds.push(name);
}

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
const NO_LISTS: readonly string[] = [];
const CAPITAL = /\p{Lu}/u;
const YEAR = /^(?:1[89]|20)\d\d$/;

const SPORTS = new Set(
  'soccer cricket rugby tennis golf baseball basketball hockey football athletics boxing cycling motorcycling swimming skiing sailing volleyball badminton wicket wickets innings overs halftime goalkeeper midfielder striker scorers scorer goals seeded batted bowled tabulated standings fixture fixtures inning homer homered pitcher quarterback touchdown touchdowns birdie birdies bogey par-four lap laps unseeded semifinal semi-final quarter-final quarterfinal quarterfinals semifinals playoff playoffs playing league cup championship championships champions championship tournament coach match matches game season debut won beat lost defeated win defeat team teams players player'.split(
    ' ',
  ),
);

/** Beside an organization, in the same or the next sentence, they tell that it is a firm. */
const FIRM_WORDS = new Set(
  'company firm startup start-up retailer carmaker airline insurer shareholders shareholder investors shares revenue profit profits earnings ceo takeover acquisition acquired customers funding valuation supplier suppliers competitor competitors subsidiary brand brands'.split(
    ' ',
  ),
);

/** What a word form is to the engine. `none` = the kinds of a word without any. */
export function formOf(word: Word, setting: Setting, none: Kinds, lexicon: Lexicon): Form {
  const { shape, text, lower } = word;
  const key = lower.endsWith('.') ? lower.replace(FINAL_STOP, '$1') : lower;
  const cue = cues.get(key) ?? NO_CUE;
  const capital = shape === 'title' || shape === 'upper' || (shape === 'number' && CAPITAL.test(text));
  const lists = capital ? lexicon.listsOf(key) : NO_LISTS;
  const common = lexicon.common(word) > 0;
  let kinds = none;
  for (const kind of cue.kinds) kinds = kinds.and(kind);
  for (const kind of lexicon.kindsOf(key)) if (capital || !kind.startsWith('non-')) kinds = kinds.and(kind);
  for (const list of lists) kinds = kinds.and(list);
  kinds = withShape(kinds, word, key, setting, lists.length > 0, lexicon);
  const { names } = kinds;
  const cued = names.length > 0 && !names.every((name) => name.startsWith('common'));
  const stop = word.stop && (setting === SHOUT || shape === 'title');
  return {
    key,
    hash: hashOf(key),
    name: capital && !cue.title && !stop,
    connector: cue.connector,
    abbreviated: cue.abbreviated || ONE_LETTER.test(text),
    common,
    lists,
    opens: lexicon.opens(key),
    beside: capital ? kinds.and('capital') : cued ? kinds : kinds.and('other'),
    within: kinds,
    content: shape === 'lower' && !word.stop,
    clear: cue.clear || names.length === 0 || names.includes('demonym'),
    sporting: shape === 'lower' ? SPORTS.has(lower) : shape === 'number' && SCORE.test(text),
    firm: FIRM_WORDS.has(key),
    link: linkOf(key),
  };
}

function linkOf(key: string): number {
  const link = LINK_WORDS.get(key);
  return link === undefined ? -1 : LINKS.indexOf(link);
}

/** The kinds with those that the shape of a word tells. */
function withShape(kinds: Kinds, word: Word, key: string, setting: Setting, listed: boolean, lexicon: Lexicon): Kinds {
  const { text, shape } = word;
  if (shape === 'mark') return kinds;
  if (shape === 'number') return kinds.and(SCORE.test(text) ? 'score' : YEAR.test(text) ? 'year' : 'number');
  const common = lexicon.common(word);
  const rare = kinds.and(word.stop ? 'stop' : common > 0 ? RARITY[common] : listed ? 'listed' : 'unlisted');
  if (shape === 'lower') return withSmallEndings(rare, key);
  // "Separately": a sentence's first word rather than a name
  let found = common > 0 && key.endsWith('ly') ? rare.and('adverb') : rare;
  if (setting === HEADLINE) found = found.and(common > 0 ? 'headline-common' : 'headline');
  if (setting === SHOUT) found = found.and(common > 0 ? 'shout-common' : 'shout');
  found = withCapitals(found, word, setting);
  if (!listed && common === 0 && key.length > 4)
    for (const [name, ending] of ENDINGS) if (ending.test(key)) found = found.and(name);
  return found;
}
const RARITY = ['unlisted', 'common', 'rarer'] as const;

function withSmallEndings(kinds: Kinds, key: string): Kinds {
  let found = kinds;
  for (const ending of SMALL_ENDINGS) if (key.endsWith(ending)) found = found.and(`small-${ending}`);
  return found;
}
const SMALL_ENDINGS = ['ed', 's', 'ing', 'ly'];

function withCapitals(kinds: Kinds, { text, shape }: Word, setting: Setting): Kinds {
  let found = kinds;
  if (ONE_LETTER.test(text)) found = found.and('initial');
  else if (DOTTED.test(text)) found = found.and('dotted');
  else if (setting !== SHOUT && shape === 'upper') found = found.and(text.length <= 5 ? 'acronym' : 'upper');
  if (INNER_CAPITAL.test(text)) found = found.and('camel');
  if (DIGIT.test(text)) found = found.and('digits');
  if (text.includes('-')) found = found.and(COMPOUND.test(text) ? 'compound' : 'hyphen');
  return found;
}
