import type { Doc, Fact, Reading } from '../model.js';
import { type Pattern, patternOf, placeOf, wordsOf } from '../text/pattern.js';

/** What a reader wants more of, or less. */
export interface Interest {
  /** as `isInterest` has it */
  readonly pattern: string;
  /** how many times the sources of a story count that is about it: 3 moves it up, 0.3 down */
  readonly weight: number;
}

/** What a reader cares for. */
export interface Leanings {
  readonly interests: readonly Interest[];
  /** how much a reading's feed counts, by the reading's id; 1 unless told */
  readonly weights: ReadonlyMap<string, number>;
}
/** How many times an interest makes a story's sources count. */
export interface Lift {
  readonly pattern: string;
  readonly factor: number;
}

const FIELD = /^(title|company|person|place|theme):/i;
/** What is known of an article only when it has been read. */
const READ_FIELD = /^(?:company|person|place|theme):/i;
/** What is known of a feed's entry only. */
const ENTRY_FIELD = /^(?:summary|category|author):/i;
/** What stands in the headline or in so many words from the begin of a text is what it is about; what comes later counts half. */
const ABOUT_WORDS = 100;
const IN_PASSING = 0.5;

/**
 * Whether a text is an interest: words as in the filters of feeds, anywhere in an article, or "title:", "company:", "person:",
 * "place:" or "theme:" and words of it.
 */
export function isInterest(text: string): boolean {
  return !ENTRY_FIELD.test(text) && patternOf(text.replace(FIELD, '')).words.length > 0;
}

/** Whether a rule needs the article to be read: "company:", "person:", "place:" and "theme:" do. */
export function needsReading(pattern: string): boolean {
  return READ_FIELD.test(pattern);
}

/** Tells which of the patterns a reading is about, not only in passing. */
export function aboutFor(patterns: readonly string[]): (reading: Reading) => string[] {
  const wanted = patterns.map((pattern) => ({ pattern, strengthIn: strengthOf(pattern) }));
  return (reading) => {
    if (wanted.length === 0) return [];
    const text = wordingOf(reading);
    return wanted.filter(({ strengthIn }) => strengthIn(text) === 1).map(({ pattern }) => pattern);
  };
}

/** The name that "theme:" asks for; undefined for other interests. */
export function themeAskedBy(pattern: string): string | undefined {
  const [field] = FIELD.exec(pattern) ?? [];
  return field?.toLowerCase() === 'theme:' ? pattern.slice(field.length).trim() : undefined;
}

/** Tells of a story what lifts or lowers it, the strongest first: by the share of its readings that are about an interest. */
export function liftsFor(interests: readonly Interest[]): (readings: readonly Reading[]) => Lift[] {
  const wanted = interests.map(({ pattern, weight }) => ({ pattern, weight, strengthIn: strengthOf(pattern) }));
  return (readings) => {
    const texts = readings.map(wordingOf);
    return wanted
      .flatMap(({ pattern, weight, strengthIn }) => {
        const strength = texts.reduce((sum, text) => sum + strengthIn(text), 0) / Math.max(1, texts.length);
        return strength === 0 || weight === 1 ? [] : [{ pattern, factor: weight ** strength }];
      })
      .sort((a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)) || (a.pattern < b.pattern ? -1 : 1));
  };
}

/** What several lifts make together: the one that lifts most, times the one that lowers most. */
export function liftOf(lifts: readonly Lift[]): number {
  const factors = lifts.map(({ factor }) => factor);
  return factors.reduce((a, b) => Math.max(a, b), 1) * factors.reduce((a, b) => Math.min(a, b), 1);
}

/** A reading as interests look at it. */
interface Wording {
  readonly reading: Reading;
  readonly headline: readonly string[];
  readonly text: readonly string[];
}

function wordingOf(reading: Reading): Wording {
  return { reading, headline: wordsOf(reading.title ?? ''), text: wordsOf(reading.doc.text) };
}

/** From 0 for a reading that has nothing of the interest to 1 for one that is about it. */
function strengthOf(pattern: string): (text: Wording) => number {
  const field = FIELD.exec(pattern)?.[1]?.toLowerCase();
  const wanted = patternOf(pattern.replace(FIELD, ''));
  const inTitle = ({ headline }: Wording) => (placeOf(wanted, headline) >= 0 ? 1 : 0);
  if (field === 'title') return inTitle;
  if (field === 'theme') return ({ reading }) => themeStrength(reading, wanted);
  if (field !== undefined) return (text) => nameStrength(text, field, wanted);
  return (text) => inTitle(text) || byPlace(placeOf(wanted, text.text));
}

function byPlace(place: number): number {
  return place < 0 ? 0 : place < ABOUT_WORDS ? 1 : IN_PASSING;
}

/** The leading theme and its parts are what a text is about. */
function themeStrength({ themes }: Reading, wanted: Pattern): number {
  const found = themes.filter(({ id, name }) => isNamed(wanted, [id, name]));
  const lead = themes[0]?.id;
  if (found.some(({ id }) => id === lead || id.startsWith(`${lead}/`))) return 1;
  return found.length > 0 ? IN_PASSING : 0;
}

function nameStrength({ reading, headline }: Wording, field: string, wanted: Pattern): number {
  const { doc, facts } = reading;
  if (placeOf(wanted, headline) >= 0 && isCapital(reading.headline, wanted)) return 1;
  const named = facts.filter((fact) => isKind(fact, field) && isNamed(wanted, [fact.text, nameIn(fact)]));
  const end = endOfOpening(doc);
  return named.length === 0 ? 0 : named.some(({ start }) => start < end) ? 1 : IN_PASSING;
}

/** Facts are of the text alone; in a headline, a capital tells a name from a word. */
function isCapital(headline: Doc | undefined, { words: [first] }: Pattern): boolean {
  return headline?.tokens.some(({ word }) => word.lower === first && word.text !== word.lower) === true;
}

function isNamed(wanted: Pattern, names: readonly string[]): boolean {
  return names.some((name) => placeOf(wanted, wordsOf(name)) >= 0);
}

function isKind(fact: Fact, field: string): boolean {
  return field === 'company' ? fact.kind === 'organization' && fact.company : fact.kind === field;
}

function nameIn(fact: Fact): string {
  return 'name' in fact ? fact.name : '';
}

function endOfOpening({ tokens, text }: Doc): number {
  return tokens[ABOUT_WORDS]?.start ?? text.length;
}
