import { set, WORD_LISTS } from './word-lists.js';

const POINTING = set(
  "he she it they we i you him her his its their our my your this that these those such here himself herself itself themselves hers theirs he's she's it's they're we're i'm you're that's there's he'd she'd they'd we'd i'd he'll she'll they'll we'll i've we've they've it'll this's these's those's who whom which whose others another both neither either what's who's here's",
);
const CONNECTIVES = set(
  'but and or nor so yet however meanwhile meantime then also moreover furthermore instead besides nevertheless nonetheless still thus therefore hence otherwise additionally similarly likewise conversely indeed consequently accordingly plus elsewhere subsequently alternatively too secondly thirdly firstly finally lastly again afterwards afterward thereafter sure ok okay',
);
/** These point back only before a comma: "Second, the fund ...". */
const WITH_COMMA = set(
  'first second third fourth fifth next later earlier rather except perhaps maybe well yes no not even though now here there overall eventually ultimately nearby yup yep yeah hey look listen wow alas again so unless',
);
const PHRASES = [
  'as a result',
  'as a consequence',
  'for example',
  'for instance',
  'in addition',
  'at the same time',
  'at the time ,',
  'on the other hand',
  'on the one hand',
  'in other words',
  'in fact',
  'in short',
  'in turn',
  'in contrast',
  'by contrast',
  'of course',
  'after all',
  'above all',
  'that said',
  'to that end',
  'the same',
  'one of them',
  'some of them',
  'most of them',
  'many of them',
  'all of them',
  'none of them',
  'each of them',
  'in this',
  'at that',
  'at this',
  'in that',
  'in these',
  'in those',
  'on that',
  'on this',
  'for this',
  'for that',
  'like this',
  'like that',
  'with this',
  'with that',
  'as such',
  'worse than that',
  'more than that',
  'better than that',
  'the other',
  'the others',
  'all this',
  'all that',
  'all of this',
  'all of that',
  'among them',
  'after that',
  'after this',
  'before that',
  'before this',
  'since then',
  'by then',
  'until then',
  'just then',
  'now that',
  'more on this',
  'leaving that',
  'leaving it',
  'apart from that',
  'aside from that',
  'put another way',
  'put differently',
  'doing so',
  'doing that',
  'by doing so',
  'to do so',
  'of those',
  'of these',
  'of them',
];
const PHRASES_BY_FIRST = new Map<string, string[][]>();
for (const phrase of PHRASES) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  PHRASES_BY_FIRST.set(first, [...(PHRASES_BY_FIRST.get(first) ?? []), words]);
}
/** Nouns that with a bare "the" name nobody: the reader must have met them. */
const BARE = set(
  "company firm group pair duo trio couple man woman boy girl latter former incident move decision findings victim victims suspect suspects two three four five second third latest agency organization organisation team club band teenager child document documents letter video book film movie show deal bill plan proposal measure agreement accident crash attack attacks shooting study report statement following above site website post tweet program programme project event event's app device service feature",
);
/** Alone before a verb they count what was named before: "Most lived in", "All were". */
const QUANTIFIERS = set('all most some many few several none each two three four five six seven eight nine ten');
const COUNTED = set('two three four five six both');
const ENDS_NOUN = new Set([
  ...WORD_LISTS.aux.split(' '),
  ...WORD_LISTS.say.split(' '),
  ...WORD_LISTS.verb.split(' '),
  ',',
  "'s",
  'also',
  'then',
  'now',
  'later',
  'never',
  'already',
]);
const AUXILIARIES = new Set(WORD_LISTS.aux.split(' '));
const BASES = set(WORD_LISTS.base);
const PAST = /[a-z]{2,}ed$/;
const LETTER = /[\p{L}\p{N}]/u;
const AGED = /^\d+-year-old$/;

/** How a sentence opens on what it does not say: undefined where it stands alone. */
export type Opening = 'pointing' | 'connective' | 'bare';

/** Tells whether a sentence, given by its lower-case words, opens on a reference or connective that only the text before it explains. */
export function openingOf(words: readonly string[]): Opening | undefined {
  const first = Math.max(
    0,
    words.findIndex((form) => LETTER.test(form)),
  );
  const word = words[first] ?? '';
  if (POINTING.has(word)) return saysWhat(words, first) ? undefined : 'pointing';
  const isConnective = CONNECTIVES.has(word) && !isPreposition(word, words[first + 1] ?? '');
  if (isConnective || (WITH_COMMA.has(word) && words[first + 1] === ',')) return 'connective';
  if (opensPhrase(words, first)) return 'connective';
  if (word === 'one' && AUXILIARIES.has(words[first + 1] ?? '')) return 'pointing';
  if (QUANTIFIERS.has(word) && (isPredicate(words, first + 1) || isOfThose(words, first + 1))) return 'pointing';
  if (word !== 'the') return undefined;
  const noun = words[first + 1] ?? '';
  const next = words[first + 2] ?? '';
  const ends = ENDS_NOUN.has(next) || PAST.test(next);
  if (isSomeonesAge(words, first + 1)) return 'bare';
  // "The two announcements are", "The Oslo-based company's shares"
  if (COUNTED.has(noun) && LETTER.test(next) && ENDS_NOUN.has(words[first + 3] ?? '')) return 'bare';
  const based = words.slice(first + 1, first + 5).findIndex((form) => form.endsWith('-based'));
  if (based >= 0 && BARE.has(words[first + based + 2] ?? '')) return 'bare';
  return ends && BARE.has(noun) ? 'bare' : undefined;
}

/** "In fact", but not "In addition to the bridges", "At the same time as" */
function opensPhrase(words: readonly string[], at: number): boolean {
  if (words[at + 2] === 'to' || (words[at + 3] === 'time' && words[at + 4] === 'as')) return false;
  const phrases = PHRASES_BY_FIRST.get(words[at] ?? '');
  return phrases?.some((phrase) => phrase.every((part, i) => words[at + i] === part)) ?? false;
}

/** "So far this year", "Instead of", "Besides the bridge" */
function isPreposition(word: string, next: string): boolean {
  if (word === 'besides') return ARTICLES.has(next);
  return PREPOSITIONS.get(word) === next;
}
const PREPOSITIONS = new Map([
  ['so', 'far'],
  ['instead', 'of'],
]);
const ARTICLES = set('the a an his her its their');

/** Opens on a word that points back elsewhere: "This week", "Neither Lund nor Oslo", "Those who want". */
function saysWhat(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'this') return TIMES.has(next) && words[at + 2] !== ',';
  if (word === 'those') return next === 'who' && PRESENT.has(words[at + 2] ?? '');
  if (word === 'it') return expletiveEnd(words, at) > 0;
  if (word === 'both' || word === 'neither') return isPair(words, at + 1, word === 'both' ? 'and' : 'nor');
  return false;
}
const TIMES = set('week weekend month year season summer winter spring autumn morning afternoon evening');
const PRESENT = new Set([...BASES, ...set('are do have can use care live')]);

/** Behind "It is thought that", "It is unclear whether", where "it" stands for nothing; 0 where it may stand for something. */
export function expletiveEnd(words: readonly string[], from: number): number {
  const seems = SEEMS.has(words[from + 1] ?? '');
  if (words[from] !== 'it' || !(seems || IS.has(words[from + 1] ?? ''))) return 0;
  let at = seems ? from + 1 : from + 2;
  let negated = false;
  for (; MODIFIERS.has(words[at] ?? ''); at++) negated ||= words[at] === 'not';
  const told = words[at] ?? '';
  if (!seems && !TOLD.has(told) && !ASKED.has(told)) return 0;
  const link = words[at + 1] ?? '';
  const next = words[at + 2] ?? '';
  const asks = ASKED.has(told) || (negated && told !== 'true');
  if (link !== 'that' && !(asks && QUESTIONS.has(link))) return 0;
  return POINTING.has(next) || next === 'there' ? 0 : at + 2;
}
const IS = set("is was 's");
const SEEMS = set('seems seemed appears appeared emerged');
const MODIFIERS = set('not also still now widely generally yet thus far very quite highly well almost');
const TOLD = set(
  'believed thought understood alleged claimed predicted estimated hoped expected feared reported rumoured rumored likely unlikely possible probable known accepted agreed clear doubtful certain true',
);
const ASKED = set('unclear unknown uncertain');
const QUESTIONS = set('whether who what how why if when where');

/** "the captain nor the mate", "Lund and Oslo", but not "towns lost their weirs and" */
function isPair(words: readonly string[], from: number, link: string): boolean {
  const end = words.indexOf(link, from);
  if (end <= from || end - from > LONGEST_PART) return false;
  const told = words[end + 1] ?? '';
  if (ENDS_NOUN.has(told) || POINTING.has(told) || BASES.has(told)) return false;
  for (let i = from; i < end; i++) {
    const word = words[i]!;
    if (ENDS_NOUN.has(word) || POINTING.has(word) || PAST.test(word) || BASES.has(word) || word === 'of') return false;
  }
  return true;
}
const LONGEST_PART = 4;

/** "The 41-year-old Swiss sailor lost", "The sailor, 41, lost": somebody who was named before. */
function isSomeonesAge(words: readonly string[], at: number): boolean {
  if (words[at + 1] === ',' && AGE.test(words[at + 2] ?? '') && words[at + 3] === ',') return true;
  if (!AGED.test(words[at] ?? '')) return false;
  const end = words.findIndex((form, i) => i > at && (ENDS_NOUN.has(form) || PAST.test(form) || TELLS_WHO.has(form)));
  return end > 0 && end - at <= LONGEST_NOUN && !TELLS_WHO.has(words[end]!);
}
const AGE = /^[1-9]\d?$/;
/** "The 41-year-old from Lund who" says whom it means. */
const TELLS_WHO = set('who whose from of at in with');
const LONGEST_NOUN = 4;

/** "lived", "were", "even take", "feel that", "so", and what is set apart. */
function isPredicate(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (ENDS_NOUN.has(word) || word === 'so') return true;
  const next = words[at + 1] ?? '';
  if (PARTICLES.has(word)) return ENDS_NOUN.has(next) || PAST.test(next) || BASES.has(next);
  // "Some fear that", but "Some work permits", "Most wanted man"
  return (BASES.has(word) || PAST.test(word)) && COMPLEMENTS.has(next);
}

/** "of hers", "of them" */
function isOfThose(words: readonly string[], at: number): boolean {
  return words[at] === 'of' && POINTING.has(words[at + 1] ?? '');
}
const PARTICLES = set('even also still already never now just simply only');
const COMPLEMENTS = set('that the a an it they he she to for in on at by as whether if why how');
