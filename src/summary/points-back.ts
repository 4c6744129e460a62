import type { Person, Token, Word } from '../model.js';
import { perWord } from '../text/words.js';
import { CLASSES } from './classes.js';
import { BEINGS, NOT_HUMAN } from './humans.js';
import { expletiveEnd } from './openings.js';
import { set } from './word-lists.js';

const SUBJECTS = set(
  "he she they it we i this that these those he's she's they're it's that's he'd she'd they'd he'll she'll they'll i'm we're they've we've i've it'd it'll we'd we'll i'd i'll you've",
);
const SINGULAR = set("he she he's she's he'd she'd he'll she'll");
const ARTICLES = set('the a an one');
/** What a sentence cannot end on and still say what it means. */
const ENDS = set('is are was were did does do has have had would will can could so this that these those too either');
/** A singular human being: whoever "he" later in the sentence may be. */
const HUMAN = new RegExp(
  `^(?:[a-z]{3,30}(?:-old|er|or|ist|ian|ant|ent|man|woman|boy|girl|eur|ee)|${BEINGS}|man|woman|everyone|anyone|nobody|person|ceo|mom|dad|baby|teen|rookie|captain|pope|who|one|duke|host|head|deputy|general|senator|cop|sheriff|mayor)$`,
);
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
  return (
    isEcho(tokens, classes) ||
    hasBareObject(tokens, classes) ||
    hasDemonstrative(tokens, classes) ||
    hasLateSubject(tokens, classes) ||
    hasUnnamedSpeaker(tokens, classes, people, surnames) ||
    hasUnnamedSubject(tokens, classes, people, surnames)
  );
}

/** "Only if it is", but not "who he is", "as the council did", "the towns are not new, but the names are" */
function isEcho(tokens: readonly Token[], classes: readonly number[]): boolean {
  const last = tokens.length - 1;
  const word = tokens[last]?.word.lower ?? '';
  if (!ENDS.has(word)) return false;
  if (((classes[last] ?? 0) & CLASSES.aux) === 0) return true;
  for (let i = last - 1; i > Math.max(0, last - LONGEST_ECHO); i--) {
    const { lower } = tokens[i]!.word;
    if (lower === 'but') return !classes.slice(0, i).some((bits) => (bits & CLASSES.aux) !== 0);
    if (ASKS.has(lower)) return false;
    if (lower === ',' || lower === 'if') return true;
  }
  return true;
}
const LONGEST_ECHO = 7;
const ASKS = set('who what where how as like than');

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

/** "The withdrawal was no break, he added": of whom the sentence tells is nobody who speaks. */
function hasUnnamedSpeaker(
  tokens: readonly Token[],
  classes: readonly number[],
  people: readonly Person[],
  surnames: ReadonlySet<string>,
): boolean {
  const at = tokens.findLastIndex(
    ({ word }, i) => SPEAKERS.has(word.lower) && ((classes[i + 1] ?? 0) & CLASSES.say) !== 0,
  );
  const apart = at > 0 && (tokens[at - 1]!.word.text === ',' || (classes[at - 1]! & CLASSES.quote) !== 0);
  if (!apart || tokens.length - at > LONGEST_TAIL) return false;
  return !tokens
    .slice(0, at)
    .some(
      ({ word, start }, i) =>
        isHumanAt(tokens, i) || isKnown(word, surnames) || people.some((one) => one.start <= start && start < one.end),
    );
}
const SPEAKERS = set('he she');
/** "he told the council on Monday" */
const LONGEST_TAIL = 7;

function hasUnnamedSubject(
  tokens: readonly Token[],
  classes: readonly number[],
  people: readonly Person[],
  surnames: ReadonlySet<string>,
): boolean {
  if (!tokens.some(({ word }) => mayBeSubject(word))) return false;
  // A singular subject may be whom "he" means: "The striker said he".
  const subject = ARTICLES.has(tokens[0]?.word.lower ?? '') && tokens[1]?.word.shape === 'lower';
  let quoted = false;
  let named = false;
  let known = false;
  let clause = true;
  /** how many words at the opening say only when or how: "Now", "By then" */
  let light = expletiveAt(tokens, 0);
  const aside = Math.max(light, asideEnd(tokens));
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
    if (clause && opens && i < NEAR_OPENING && isSubject(tokens, i) && !(personal ? known : named)) return true;
    const human = isHumanAt(tokens, i);
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

/** "the captain", "one of the captains", but not "one of the islands" */
function isHumanAt(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (!meansHuman(word)) return false;
  if (word.lower !== 'one' || tokens[at + 1]?.word.lower !== 'of') return true;
  return tokens
    .slice(at + 2, at + LONGEST_OF)
    .some(({ word }) => MANY.has(word.lower) || HUMAN.test(word.lower.slice(0, -1)));
}
const meansHuman = perWord(({ lower, shape }) => shape === 'lower' && !NOT_HUMAN.has(lower) && HUMAN.test(lower));
const LONGEST_OF = 7;
const MANY = set('men women people them us those children');

const mayBeSubject = perWord(({ lower }) => SUBJECTS.has(lower));

function isSubject(tokens: readonly Token[], at: number): boolean {
  return mayBeSubject(tokens[at]!.word) && expletiveAt(tokens, at) === 0;
}

function expletiveAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word.lower !== 'it') return 0;
  return expletiveEnd(
    tokens.slice(0, at + NEAR_OPENING).map(({ word }) => word.lower),
    at,
  );
}

/** "Along with Lund, it plans": whom such an opening names is not who does it. */
function asideEnd(tokens: readonly Token[]): number {
  return APART.has(tokens[0]?.word.lower ?? '') ? tokens.findIndex(({ word }) => word.text === ',') : 0;
}
const APART = set('along alongside besides instead like unlike');

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
  // "The Lunds, many of them farmers"
  if (at > 4 && before.lower === 'of' && tokens[at - 3]?.word.text === ',') return false;
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
