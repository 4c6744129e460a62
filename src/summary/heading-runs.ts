import type { Doc, Word } from '../model.js';
import { perWord } from '../text/words.js';
import { CLASSES, classesOf } from './classes.js';
import {
  ACTORS,
  DOINGS,
  isGenericNoun,
  JOINS,
  PARTICIPLES,
  TAKE_TO,
  TOPIC_ENDING,
  TOPICS,
  VAGUE,
} from './heading-words.js';
import { noNounOf } from './no-noun.js';

const { mark, verb, base, aux, say, adverb, number, day, month, pronoun, name, det, prep, ing, quote } = CLASSES;
const { official, speaker, subordinator } = CLASSES;
const NO_NOUN =
  mark |
  verb |
  base |
  aux |
  say |
  adverb |
  number |
  day |
  month |
  pronoun |
  det |
  prep |
  quote |
  subordinator |
  CLASSES.hedge;
/** Classes of what is inflected as a verb. */
export const FINITE = verb | aux | say;
/** Nouns that look like adverbs. */
export const NOUNS_IN_LY = new Set(
  'family supply assembly rally ally reply monopoly anomaly butterfly fly jelly folly'.split(' '),
);
const NOUNS_IN_BASE = new Set(
  'claim claims cover hope aim offer use work play run turn start stay hit break catch save buy call help appeal change attack fight increase defence rise cut need urge want find conduct'.split(
    ' ',
  ),
);
const DESCRIBING = new Set(
  'containing including featuring listing showing involving using holding having making waiting fleeing wearing carrying working living calling telling seeking facing causing leading looking saying taking giving bearing covering linking requiring allowing concerning regarding'.split(
    ' ',
  ),
);

/** "Ude greater leverage": who is given what */
const COMPARED = new Set('greater better larger smaller higher lower bigger stronger'.split(' '));

const PLURALS_BEFORE = new Set(
  'sports sales savings earnings arms rights goods news systems relations communications services operations securities drugs weapons jobs claims crisis business gas economics politics genetics physics electronics athletics ethics previous serious religious various nervous dangerous famous campus census virus bonus status'.split(
    ' ',
  ),
);

/** A run of nouns and what describes them, `to` not included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The noun runs of a sentence, without the verbs that look like nouns. */
export function runsIn(doc: Doc, from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to; ) {
    if (!isNoun(doc.tokens[i]!.word, i === from)) {
      i++;
      continue;
    }
    let end = i;
    while (end < to && isNoun(doc.tokens[end]!.word, end === from)) end++;
    if (endsOnPlural(doc, i, end, from, to)) end++;
    const next = end;
    // "the judo opponent [hard] against"
    while (end > i && describes(doc.tokens[end - 1]!.word)) end--;
    const behindVerb = isVerb(doc, i);
    const run = withoutVerb(doc, { from: i + (behindVerb ? 1 : 0), to: end }, to);
    if (run.to > run.from && (behindVerb || opensWell(doc, i, from)) && !holdsTwo(doc, run, from)) runs.push(run);
    i = next;
  }
  return runs;
}

/** "on currency controls.", "mill forces were": behind a preposition no verb ends the sentence, and before a verb stands none. */
function endsOnPlural({ tokens }: Doc, at: number, end: number, from: number, to: number): boolean {
  const word = tokens[end]?.word;
  if (end >= to || word === undefined || word.shape !== 'lower' || !S_FORM.test(word.lower)) return false;
  const bits = classesOf(word);
  if ((bits & verb) === 0 || (bits & (aux | say)) !== 0) return false;
  const next = end + 1 < to ? tokens[end + 1]!.word : undefined;
  if (next !== undefined && (classesOf(next) & aux) !== 0) return true;
  return at > from && (next === undefined || next.shape === 'mark') && (classesOf(tokens[at - 1]!.word) & prep) !== 0;
}

/** "lets the app deduce names", "gave workers instant noodles": a noun and what it does or is given, no one thing. */
function holdsTwo({ tokens }: Doc, { from, to }: Run, start: number): boolean {
  if (to - from < 2) return false;
  let at = from - 1;
  if (at >= start && (classesOf(tokens[at]!.word) & det) !== 0) at--;
  const before = at < start ? '' : tokens[at]!.word.lower;
  const first = tokens[from]!.word.lower;
  const given = GIVES.has(before) && (ACTORS.has(first) || ACTORS.has(first.replace(PLURAL, '')));
  // "made an emotional appeal"
  const light = MAKES.has(before) && ['a', 'an'].includes(tokens[from - 1]!.word.lower);
  // "while Halden burns"
  const last = tokens[to - 1]!.word;
  const clause =
    to - from === 2 && at === from - 1 && at >= start && (classesOf(tokens[at]!.word) & subordinator) !== 0;
  if (clause && last.shape === 'lower' && S_FORM.test(last.lower) && isNamed(tokens[from]!.word)) return true;
  return (LETS.has(before) && !light) || given;
}
const LETS = new Set(
  'let lets letting help helps helped helping make makes made making see saw watch watched'.split(' '),
);
const MAKES = new Set(['make', 'makes', 'made', 'making']);
const GIVES = new Set(
  'give gives gave given giving offer offers offered offering send sends sent sending show shows showed showing teach teaches taught teaching pay pays paid paying tell tells told telling grant grants granted'.split(
    ' ',
  ),
);
const PLURAL = /s$/;

/** "would consume propellant", "to reform schools": the first word that looks like a noun is none. */
function isVerb({ tokens }: Doc, at: number): boolean {
  const { word } = tokens[at]!;
  // "to quietly park money"
  const aside = (classesOf(tokens[at - 1]?.word ?? word) & adverb) !== 0 ? 1 : 0;
  const before = tokens[at - 1 - aside]?.word.lower ?? '';
  if (word.shape !== 'lower' || S_FORM.test(word.lower)) return false;
  if (before === 'to' && takesTo(tokens[at - 2]?.word, word)) return false;
  if (BEFORE_VERBS.has(before)) return true;
  // "a toxin that fuels", "owners who run mills"
  if (RELATIVES.has(before) && DOINGS.has(word.lower)) return true;
  if (!DOINGS.has(word.lower) || TOPICS.has(word.lower)) return false;
  return GOES_ON.has(before) || (tokens[at - 1]?.word.shape === 'lower' && S_FORM.test(before));
}
const RELATIVES = new Set(['that', 'who', 'which', 'they', 'we', 'you']);
/** "cut costs, restore trust and face the owners" */
export const GOES_ON = new Set([',', 'and', 'or']);
const BEFORE_VERBS = new Set(
  "to help helps helped let lets would will could may might can should must shall did do does didn't don't doesn't".split(
    ' ',
  ),
);

/** "the theory attempts to", "the White House decides on": the last word is no noun. */
function withoutVerb({ tokens }: Doc, run: Run, to: number): Run {
  const last = tokens[run.to - 1]!.word;
  const next = tokens[run.to]?.word;
  if (run.to - run.from < 2 || run.to >= to || next === undefined) return run;
  const singular = !tokens[run.to - 2]!.word.lower.endsWith('s') && last.shape === 'lower' && S_FORM.test(last.lower);
  const governs =
    (classesOf(next) & det) !== 0 || next.lower === 'to' || next.lower === 'that' || ASIDE.has(next.lower);
  return singular && governs && !TOPICS.has(last.lower) ? { from: run.from, to: run.from } : run;
}
/** "demand tapers off" */
const ASIDE = new Set('off up out down away back along'.split(' '));
const S_FORM = /[a-z]{2}[^s]s$/;

function isNoun(word: Word, first: boolean): boolean {
  return first ? opensAsNoun(word) : isInnerNoun(word);
}
const opensAsNoun = perWord((word) => mayBeNoun(word, true));
const isInnerNoun = perWord((word) => mayBeNoun(word, false));

function mayBeNoun(word: Word, first: boolean): boolean {
  const bits = classesOf(word);
  if ((bits & name) !== 0) return !first || !word.stop || word.shape === 'upper';
  if (NOUNS_IN_LY.has(word.lower) || (NOUNS_IN_BASE.has(word.lower) && (bits & (verb | aux)) === 0)) return true;
  return !word.stop && (bits & NO_NOUN & ~(official | speaker)) === 0 && !isPlainVerb(word);
}

function opensWell({ tokens }: Doc, at: number, from: number): boolean {
  if (at === from) return true;
  const { word } = tokens[at - 1]!;
  if ((classesOf(word) & (aux | adverb)) !== 0 && PARTICIPLES.has(tokens[at]!.word.lower)) return false;
  // "the closely guarded plot", "a late 19th century grave"
  let open = at - 1;
  while (open > from && isBeside(tokens[open]!.word)) open--;
  if (open < at - 1 && (classesOf(tokens[open]!.word) & (det | prep)) !== 0) return true;
  return (
    (classesOf(word) & (det | prep | verb | say | ing | base | aux | subordinator)) !== 0 ||
    OPENERS.has(word.lower) ||
    isPlainVerb(word)
  );
}
function isBeside(word: Word): boolean {
  return (classesOf(word) & adverb) !== 0 || VAGUE.has(word.lower) || ORDINAL.test(word.lower);
}

/** An adjective or adverb that is no noun: "hard", not "final". */
export function describes(word: Word): boolean {
  return noNounOf(word) === 'describes' && !TOPICS.has(word.lower) && !ACTORS.has(word.lower);
}

function isPlainVerb(word: Word): boolean {
  return noNounOf(word) === 'verb' && !TOPICS.has(word.lower);
}
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const OPENERS = new Set([',', 'and', 'that', 'to', ';', ':', '—', '-']);

/** The begin or the end of a longer phrase or name is none: "car accident at the age [of 17]", "the United [Kingdom]". */
export function closesWell({ tokens }: Doc, end: number, to: number): boolean {
  if (end >= to) return true;
  const { word } = tokens[end]!;
  const last = tokens[end - 1]!.word;
  if (isNamed(word) && isNamed(last)) return false;
  if (WITHIN_NAMES.has(word.lower) && isNamed(last) && isNamed(tokens[end + 1]?.word ?? word)) return false;
  if ((COORDINATES.has(word.lower) || PAST.test(word.lower)) && isAdjective(last)) return false;
  const bits = classesOf(word);
  if (word.lower === 'of' || word.text === "'" || word.text === '’' || word.text === "'s" || word.text === '-')
    return false;
  // "poppy seed market": a verb of that form has a subject in the plural
  const after = tokens[end + 1]?.word;
  const inside = (bits & base) !== 0 && (bits & ~base) === 0 && last.shape === 'lower' && !last.lower.endsWith('s');
  if (inside && after?.shape === 'lower' && !after.stop && classesOf(after) === 0) return false;
  if (describes(word) || isPlainVerb(word)) return true;
  return (bits & (mark | FINITE | base | prep | adverb | day | month | subordinator)) !== 0 || CLOSERS.has(word.lower);
}
/** "Institute for Fishing" is one name. */
const WITHIN_NAMES = new Set(['for', '&', 'de']);
/** "demand for agricultural [and mining goods]" */
const PAST = /[a-z]{2}ed$/;
const COORDINATES = new Set(['and', 'or', ',', 'but']);

/** Whether a form is rather an adjective, by its ending. */
export function isAdjective(word: Word): boolean {
  const { lower, shape } = word;
  return (
    describes(word) || (shape === 'lower' && ADJECTIVE.test(lower) && !TOPICS.has(lower) && !TOPIC_ENDING.test(lower))
  );
}
const ADJECTIVE = /[a-z]{3}(?:al|ic|ous|ive|ary|ful|less|able|ible|ese|ern|ical|ish)$/;

const CLOSERS = new Set(['and', 'or', 'but', 'that', 'who', 'to', 'it', 'he', 'they', 'she']);

/** No participle stands within ("documents listing presidents"), and no preposition's own noun is its heart ("in spite of"). */
export function isWhole({ tokens }: Doc, { from, to }: Run, heart: Run): boolean {
  for (let i = from + 1; i < to; i++) {
    const after = tokens[i - 1]!.word.lower;
    const { word } = tokens[i]!;
    if (DESCRIBING.has(word.lower) || COMPARED.has(word.lower) || (i < heart.to && CLAUSED.has(after))) return false;
    // "officials worry", "eyes connect": the first of two nouns is rarely a plural
    const plural = tokens[i - 1]!.word.shape !== 'upper' && S_FORM.test(after) && !PLURALS_BEFORE.has(after);
    const lower = tokens[i - 1]!.word.shape === 'lower' || word.shape === 'lower';
    if (plural && lower && i < heart.to && i - 1 >= heart.from && word.shape !== 'mark' && after !== "'s") return false;
    if ((classesOf(word) & ing) !== 0 && S_FORM.test(after) && after !== "'s") return false;
    if ((classesOf(word) & ing) !== 0 && i < heart.to && isDoing(tokens, i, heart)) return false;
  }
  const before = tokens[from - 1]?.word.lower ?? '';
  const fixed =
    heart.to === from + 1 &&
    ['in', 'on', 'by', 'at', 'with', 'for', 'take', 'takes', 'took', 'taking'].includes(before);
  return !(fixed && (classesOf(tokens[heart.to]?.word ?? tokens[from]!.word) & prep) !== 0);
}

/** Nouns that a clause follows without a "that": "the reason inflation fell", "the band Halden signed". */
const CLAUSED = new Set('reason reasons way ways moment fact name chance'.split(' '));

/** "a presence combating crime", "the boy fighting", "Ude fighting on": a participle, not a noun of what is done. */
function isDoing(tokens: Doc['tokens'], at: number, heart: Run): boolean {
  const before = tokens[at - 1]!.word;
  const bits = classesOf(before);
  if ((bits & (det | prep | CLASSES.number)) !== 0 || before.text === '-') return false;
  const word = tokens[at]!.word.lower;
  return (
    !TOPICS.has(word) ||
    (at === heart.to - 1 && (isNamed(before) || ACTORS.has(before.lower) || isGenericNoun(before.lower)))
  );
}

/** Whether only a preposition, with an article perhaps, stands between two phrases. */
export function isJoined({ tokens }: Doc, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  const second = tokens[from + 1]!.word.lower;
  if (tokens[from]!.word.lower === 'to' && !takesTo(tokens[from - 1]!.word, tokens[to]!.word)) return false;
  return (
    JOINS.has(tokens[from]!.word.lower) && (to - from === 1 || second === 'the' || second === 'a' || second === 'an')
  );
}

/** "threat to shipping", not "the right to vote": what is no act after a noun that asks for it. */
function takesTo(head: Word | undefined, after: Word): boolean {
  const acts = DOINGS.has(after.lower) || (classesOf(after) & base) !== 0;
  return head !== undefined && TAKE_TO.has(head.lower) && !acts;
}

/** Whether a word is written as a name. */
export function isNamed({ shape }: Word): boolean {
  return shape === 'title' || shape === 'upper';
}
