import type { Person, Token, Word } from '../model.js';
import { CLASSES } from './classes.js';
import { NOT_HUMAN } from './humans.js';
import { WORD_LISTS } from './word-lists.js';

const set = (words: string) => new Set(words.split(' '));
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
  if (POINTING.has(word)) return 'pointing';
  const soFar = word === 'so' && words[first + 1] === 'far';
  if ((CONNECTIVES.has(word) && !soFar) || (WITH_COMMA.has(word) && words[first + 1] === ',')) return 'connective';
  if (
    words[first + 2] !== 'to' &&
    PHRASES_BY_FIRST.get(word)?.some((phrase) => phrase.every((part, i) => words[first + i] === part))
  )
    return 'connective';
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
const COMPLEMENTS = set('that the a an it they he she to for in on at by as');

const SUBJECTS = set(
  "he she they it we i this that these those he's she's they're it's that's he'd she'd they'd he'll she'll they'll i'm we're they've we've i've it'd it'll we'd we'll i'd i'll you've",
);
const SINGULAR = set("he she he's she's he'd she'd he'll she'll");
const ARTICLES = set('the a an one');
/** What a sentence cannot end on and still say what it means. */
const ENDS = set('is are was were did does do has have had would will can could so this that these those too either');
/** A singular human being: whoever "he" later in the sentence may be. */
const HUMAN =
  /^(?:[a-z]{3,30}(?:-old|er|or|ist|ian|ant|ent|man|woman|boy|girl|eur|ee)|boy|girl|man|woman|kid|child|son|daughter|wife|husband|cleric|pilot|chief|king|queen|prince|guard|coach|official|nurse|judge|cousin|uncle|aunt|friend|guy|someone|everyone|anyone|nobody|person|ceo|mom|dad|baby|teen|rookie|captain|pope|who|one|star|duke|host|head|victim|deputy|general|senator|cop|sheriff|mayor)$/;
const LIGHT = CLASSES.adverb | CLASSES.day | CLASSES.prep | CLASSES.mark;
/** A pronoun this near to the opening points back, unless a name stands before it. */
const NEAR_OPENING = 14;

/**
 * A subject near the opening is a pronoun with nobody named before it ("If found guilty, she ...", "'No,' he said", "Now it ..."),
 * "he" or "she" later has nobody to mean, or the end is a mere echo ("only if it is"). `classes` = the tokens' class bits, `people` = the persons named in it,
 * `surnames` = lower-case last names of all persons of the text.
 */
export function pointsBack(
  tokens: readonly Token[],
  classes: readonly number[],
  people: readonly Person[],
  surnames: ReadonlySet<string>,
): boolean {
  if (ENDS.has(tokens.at(-1)?.word.lower ?? '')) return true;
  return (
    hasBareObject(tokens, classes) ||
    hasDemonstrative(tokens, classes) ||
    hasLateSubject(tokens, classes) ||
    hasUnnamedSubject(tokens, classes, people, surnames)
  );
}

/** "According to the town, that's the toll", "If anyone says this to you": no name before it is what it means. */
function hasDemonstrative(tokens: readonly Token[], classes: readonly number[]): boolean {
  let quoted = false;
  for (let i = 0; i < Math.min(tokens.length, NEAR_OPENING); i++) {
    const { word } = tokens[i]!;
    if ((classes[i]! & CLASSES.quote) !== 0) quoted = !quoted;
    if (quoted || i === 0) continue;
    const next = classes[i + 1] ?? CLASSES.mark;
    const acts = (next & FINITE) !== 0 || tokens[i + 1]?.word.lower === "'s";
    if (tokens[i - 1]!.word.text === ',' && DEMONSTRATIVES.has(word.lower) && acts) return true;
    const governed = (classes[i - 1]! & (CLASSES.verb | CLASSES.base | CLASSES.say)) !== 0;
    if (word.lower === 'this' && governed && (next & (CLASSES.prep | CLASSES.mark)) !== 0) return true;
  }
  return false;
}
const DEMONSTRATIVES = set('this that these those');

function hasUnnamedSubject(
  tokens: readonly Token[],
  classes: readonly number[],
  people: readonly Person[],
  surnames: ReadonlySet<string>,
): boolean {
  // A singular subject may be whom "he" means: "The striker said he".
  const subject = ARTICLES.has(tokens[0]?.word.lower ?? '') && tokens[1]?.word.shape === 'lower';
  let quoted = false;
  let named = false;
  let known = false;
  let clause = true;
  /** how many words at the opening say only when or how: "Now", "By then" */
  let light = 0;
  const aside = asideEnd(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const { word, start: at } = tokens[i]!;
    const bits = classes[i]!;
    const isQuote = (bits & CLASSES.quote) !== 0;
    if (isQuote) quoted = !quoted;
    if (quoted || isQuote || i < aside) continue;
    if (light === i && isLight(word, bits, i)) light++;
    const opens =
      i === light || (i > 0 && (tokens[i - 1]!.word.text === ',' || (classes[i - 1]! & CLASSES.quote) !== 0));
    const personal = SINGULAR.has(word.lower);
    if (personal && !known && !subject) return true;
    if (clause && opens && i < NEAR_OPENING && SUBJECTS.has(word.lower) && !(personal ? known : named)) return true;
    const human = word.shape === 'lower' && !NOT_HUMAN.has(word.lower) && HUMAN.test(word.lower);
    named ||= human || isName(word, bits, i);
    known ||= human || isKnown(word, surnames) || people.some(({ start, end }) => start <= at && at < end);
    if (!opens && (bits & FINITE) !== 0 && i > 4) clause = false;
  }
  return false;
}

function isLight({ lower }: Word, bits: number, at: number): boolean {
  return (bits & LIGHT) !== 0 || (at === 0 && SENTENCE_ADVERB.test(lower));
}
const FINITE = CLASSES.aux | CLASSES.verb;

/** "Along with Lund, it plans": whom such an opening names is not who does it. */
function asideEnd(tokens: readonly Token[]): number {
  return APART.has(tokens[0]?.word.lower ?? '') ? tokens.findIndex(({ word }) => word.text === ',') : 0;
}
const APART = set('along alongside besides like unlike');

/** "At nine times its earnings it trades": a phrase with a preposition has no subject that "it" may mean. */
function hasLateSubject(tokens: readonly Token[], classes: readonly number[]): boolean {
  if (((classes[0] ?? 0) & CLASSES.prep) === 0) return false;
  for (let i = 1; i < Math.min(tokens.length, NEAR_OPENING); i++) {
    const { word } = tokens[i]!;
    const bits = classes[i]!;
    if (SUBJECTS.has(word.lower) && ((classes[i + 1] ?? 0) & FINITE) !== 0) return true;
    if ((bits & OPENS_CLAUSE) !== 0 || word.text === ',' || isName(word, bits, i)) return false;
  }
  return false;
}
const OPENS_CLAUSE = FINITE | CLASSES.ing | CLASSES.subordinator;

const NO_THING =
  CLASSES.verb | CLASSES.base | CLASSES.ing | CLASSES.adverb | CLASSES.say | CLASSES.number | CLASSES.day;
const OBJECTS = set('it them');
const IDIOMS = set('make made');
const BEFORE_ONE = set('next other another last this that first');

/** "Kalbara promised to run it", "Lee expects the next one": no common noun before it that it may mean. */
function hasBareObject(tokens: readonly Token[], classes: readonly number[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    if (word.shape === 'lower' && !word.stop && (classes[i]! & NO_THING) === 0) return false;
    if (i > 1 && OBJECTS.has(word.lower) && isObject(tokens, classes, i)) return true;
    if (i > 1 && word.lower === 'one' && BEFORE_ONE.has(tokens[i - 1]!.word.lower) && classes[i + 1] !== 0) return true;
  }
  return false;
}

function isObject(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const before = tokens[at - 1]!.word;
  // "made it to higher ground", "says it's late": it stands for nothing.
  if (IDIOMS.has(before.lower) || tokens[at + 1]?.word.lower.startsWith("'")) return false;
  const lower = before.shape === 'lower';
  const governs = lower && (classes[at - 1]! & (CLASSES.verb | CLASSES.base | CLASSES.prep)) !== 0;
  // "it" may be the subject of what follows, "them" is none.
  const subject = tokens[at]!.word.lower === 'it' && ((classes[at + 1] ?? 0) & (FINITE | CLASSES.say)) !== 0;
  return governs && (classes[at - 1]! & CLASSES.say) === 0 && !subject;
}

/** A last name that the text has given to somebody, also where it opens the sentence: "Gross has started". */
function isKnown({ lower, shape }: Word, surnames: ReadonlySet<string>): boolean {
  return shape !== 'lower' && surnames.has(lower);
}

/** "Sadly, this ..." names nobody. */
const SENTENCE_ADVERB = /^(?!italy|sicily|emily|sally|molly|billy|kelly|holly|lily|polly|beverly|july)[a-z]{3,}ly$/;

function isName(word: Word, bits: number, at: number): boolean {
  if (at === 0 && SENTENCE_ADVERB.test(word.lower)) return false;
  return (bits & CLASSES.name) !== 0 && !(at === 0 && word.stop) && (bits & (CLASSES.day | CLASSES.month)) === 0;
}
