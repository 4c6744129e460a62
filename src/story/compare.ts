import type { Comparison, Doc, Figure, Outdated, Reading } from '../model.js';
import { wordOf } from '../text/words.js';
import { type Context, contextOf, TOLLS } from './context.js';
import { isFurniture } from './furniture.js';

/** Figures of a story's first readings are compared; a story of a hundred says it all in them. */
const MOST_READINGS = 12;
const MOST_FIGURES = 60;
/** Durations are told of everything: two articles that both say "two weeks" agree on nothing. */
const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);
/** A small count ("three men") is the same by chance. */
const SMALL_COUNT = 12;
/** Figures farther apart than this are not two tellings of one. */
const FARTHEST = 1.5;
const FARTHEST_TOLL = 2;
/** A few are as often a part of the toll, or of another event. */
const LEAST_TOLL = 6;
const NEAR = 1.05;
/** "about" leaves this much room. */
const ABOUT = 1.1;
/** How much must speak for two figures being about the same: words around them, a common subject, nearness. */
const SAME_SUBJECT = 2;
const ENOUGH_TO_AGREE = 2;
const ENOUGH_TO_DIFFER = 4;
const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** A figure as an article says it. */
interface Saying extends Context {
  readonly reading: Reading;
  readonly figure: Figure;
}

/** What the articles of a story agree and differ on. Strict on differences: a false one is worse than one missed. */
export function compareFigures(readings: readonly Reading[]): {
  agreements: readonly Comparison[];
  conflicts: readonly Comparison[];
} {
  if (readings.length < 2) return { agreements: [], conflicts: [] };
  const kinds = new Map<string, Saying[]>();
  for (const saying of readings.slice(0, MOST_READINGS).flatMap(sayingsOf)) {
    const kind = kindOf(saying);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [saying]);
    else known.push(saying);
  }
  const told = [...kinds.values()].filter((sayings) => new Set(sayings.map(({ reading }) => reading)).size > 1);
  return { agreements: told.flatMap(agreementsOf), conflicts: told.flatMap(conflictsOf) };
}

function sayingsOf(reading: Reading): Saying[] {
  const sayings: Saying[] = [];
  const past = pastIn(reading);
  for (const figure of reading.facts) {
    if (figure.kind !== 'figure' || !isTelling(figure)) continue;
    const saying = { reading, figure, ...contextOf(reading.doc, figure) };
    if (saying.toll !== undefined && past.has(figure.sentence)) continue;
    // A bare number is compared only where it counts the dead or the hurt.
    if (figure.type === 'number' && saying.toll === undefined) continue;
    sayings.push(saying);
    if (sayings.length === MOST_FIGURES) break;
  }
  return sayings;
}

/** The sentences that are dated weeks before the report (or, by a month that was the last year's, after it): they tell of another event. */
function pastIn({ facts, published }: Reading): ReadonlySet<number> {
  const now = Date.parse(published ?? '');
  const isFar = (iso: string) => Math.abs(Date.parse(iso) - now) > LONG_AGO;
  return new Set(facts.flatMap((fact) => (fact.kind === 'date' && isFar(fact.to ?? fact.from) ? [fact.sentence] : [])));
}
const LONG_AGO = 20 * 24 * 60 * 60 * 1000;

/** A duration and what is of another year are not compared. */
function isTelling({ unit, period }: Figure): boolean {
  return !(unit !== undefined && TIME_UNITS.has(unit)) && !(period && YEAR.test(period.text));
}

/** Only figures of one kind can be about the same: same type and unit, and of counts the same thing counted. */
function kindOf({ figure, toll }: Saying): string {
  if (toll !== undefined) return `toll ${toll}`;
  return [figure.type, figure.unit ?? '', figure.type === 'count' ? (figure.noun ?? '') : ''].join(' ');
}

function agreementsOf(sayings: readonly Saying[]): Comparison[] {
  const left = new Set(sayings);
  const found: Comparison[] = [];
  for (const first of sayings) {
    if (!left.has(first) || isSmall(first)) continue;
    const same = sayings.filter(
      (other) =>
        left.has(other) && (other === first || (isSame(first, other) && evidence(first, other) >= ENOUGH_TO_AGREE)),
    );
    for (const other of same) left.delete(other);
    if (outletsOf(same) > 1) found.push(comparisonOf(same));
  }
  return found;
}

function isSmall({ figure, toll }: Saying): boolean {
  return figure.type === 'count' && toll === undefined && figure.value <= SMALL_COUNT;
}

/** Two sayings of one article's figures differ in nothing; of two articles' they differ where neither gives the other's. */
function conflictsOf(sayings: readonly Saying[]): Comparison[] {
  const toll = sayings[0]?.toll;
  const standing = withoutReplaced(sayings, (a, b) => toll !== undefined || evidence(a, b) >= ENOUGH_TO_DIFFER);
  const candidates = toll === undefined ? standing.filter((saying) => !isSmall(saying)) : largest(standing);
  const pairs = candidates.flatMap((a, i) =>
    candidates.slice(i + 1).flatMap((b) => (differs(a, b, sayings, toll !== undefined) ? [[a, b] as const] : [])),
  );
  const found: Comparison[] = [];
  const used = new Set<Saying>();
  for (const [a, b] of pairs) {
    if (used.has(a) || used.has(b)) continue;
    const all = [a, b];
    for (const [c, d] of pairs) {
      const next = all.includes(c) ? d : all.includes(d) ? c : undefined;
      if (next !== undefined && !all.includes(next) && !used.has(next)) all.push(next);
    }
    for (const saying of all) used.add(saying);
    found.push(comparisonOf([...all, ...candidates.filter((c) => !all.includes(c) && all.some((s) => repeats(s, c)))]));
  }
  return found;
}

/** An outlet's later report replaces what it said of the same before. */
function withoutReplaced(sayings: readonly Saying[], same: (a: Saying, b: Saying) => boolean): Saying[] {
  return sayings.filter(
    (one) =>
      !sayings.some(
        (other) =>
          other.reading !== one.reading &&
          other.reading.source !== undefined &&
          other.reading.source === one.reading.source &&
          hoursBetween(one, other) > 0 &&
          same(one, other),
      ),
  );
}

/** How many hours later the other was published; 0 where a date is unknown. */
function hoursBetween({ reading: a }: Saying, { reading: b }: Saying): number {
  const hours = (Date.parse(b.published ?? '') - Date.parse(a.published ?? '')) / MS_PER_HOUR;
  return Number.isNaN(hours) ? 0 : hours;
}
const MS_PER_HOUR = 3_600_000;

/** A toll of half a day before is no other account, but an earlier one; shares of a count that goes on differ by little; what was measured days before is of another event. */
function isEarlierCount(a: Saying, b: Saying, toll: boolean): boolean {
  const apart = Math.abs(hoursBetween(a, b));
  if (apart > (toll ? HALF_DAY : DAYS)) return true;
  return !toll && ratioOf(a, b) <= LIVE && [a, b].some(({ reading: { doc }, figure }) => isLive(doc, figure));
}
const HALF_DAY = 12;
const DAYS = 72;
const LIVE = 1.01;
const COUNTING =
  /\b(?:count(?:ed|ing)?|partial|preliminary|provisional|so far|projected|projections?|estimate[sd]?)\b/i;

function isLive({ sentences, text }: Doc, { sentence }: Figure): boolean {
  const span = sentences[sentence];
  return span !== undefined && COUNTING.test(text.slice(span.start, span.end));
}

/** Sentences of a story whose toll a later report has replaced, and the sentence that tells the last one. */
export function outdatedIn(readings: readonly Reading[]): Outdated | undefined {
  const tolls = readings
    .slice(0, MOST_READINGS)
    .flatMap(sayingsOf)
    .filter(({ toll }) => toll === 'dead');
  const most = largest(tolls);
  const last = most.reduce<Saying | undefined>(
    (a, b) => (a === undefined || hoursBetween(a, b) > 0 ? b : a),
    undefined,
  );
  if (last === undefined) return undefined;
  const replaced = most.filter((one) => hoursBetween(one, last) > 0 && one.figure.value < last.figure.value);
  if (replaced.length === 0) return undefined;
  const placeOf = ({ reading, figure: { sentence, value } }: Saying) => ({
    reading: readings.indexOf(reading),
    sentence,
    value,
  });
  return { last: placeOf(last), replaced: replaced.map(placeOf) };
}

/** Each article's largest toll: the smaller ones are parts of it, or were its tally before. */
function largest(sayings: readonly Saying[]): Saying[] {
  const most = new Map<Reading, Saying>();
  for (const saying of sayings) {
    const known = most.get(saying.reading);
    if (known === undefined || saying.figure.value > known.figure.value) most.set(saying.reading, saying);
  }
  return [...most.values()];
}

function differs(a: Saying, b: Saying, all: readonly Saying[], toll: boolean): boolean {
  if (isOneOutlet(a, b) || isSame(a, b) || a.figure.change !== b.figure.change) return false;
  if (toll && Math.max(a.figure.value, b.figure.value) < LEAST_TOLL) return false;
  if (isEarlierCount(a, b, toll)) return false;
  const ratio = ratioOf(a, b);
  if (ratio > (toll ? FARTHEST_TOLL : FARTHEST)) return false;
  if (!toll && (isBounded(a, b) || isBounded(b, a))) return false;
  if (a.besides || b.besides || (ratio <= ABOUT && (a.figure.bound === '~' || b.figure.bound === '~'))) return false;
  const givesBoth = (one: Saying, other: Saying) => all.some((s) => s.reading === one.reading && isSame(s, other));
  if (givesBoth(a, b) || givesBoth(b, a)) return false;
  return toll || evidence(a, b) >= ENOUGH_TO_DIFFER;
}

/** An outlet's reports may lag behind each other; accounts differ between outlets. */
function isOneOutlet({ reading: a }: Saying, { reading: b }: Saying): boolean {
  return a === b || (a.source !== undefined && a.source === b.source);
}

/** "more than 400" leaves room for 420 */
function isBounded({ figure: { bound, value } }: Saying, { figure: other }: Saying): boolean {
  return (bound === '>' && other.value >= value) || (bound === '<' && other.value <= value);
}

function repeats(a: Saying, b: Saying): boolean {
  return isSame(a, b) && evidence(a, b) >= ENOUGH_TO_AGREE;
}

function evidence(a: Saying, b: Saying): number {
  let shared = 0;
  for (const word of a.words.keys()) if (b.words.has(word)) shared++;
  const subject = a.figure.about !== undefined && subjectOf(a) === subjectOf(b) ? SAME_SUBJECT : 0;
  return shared + subject + (ratioOf(a, b) <= NEAR ? 1 : 0) + (isExact(a) && a.figure.value === b.figure.value ? 1 : 0);
}

function subjectOf({ figure }: Saying): string | undefined {
  const last = figure.about?.split(' ').at(-1);
  return last === undefined ? undefined : wordOf(last).stem;
}

function ratioOf(a: Saying, b: Saying): number {
  const [low, high] = [Math.abs(a.figure.value), Math.abs(b.figure.value)].sort((x, y) => x - y);
  return low === 0 ? (high === 0 ? 1 : Number.POSITIVE_INFINITY) : high! / low!;
}

function isExact({ figure }: Saying): boolean {
  return digitsOf(figure) > 2;
}

/** The same value, or the same when rounded as the rougher one is. */
function isSame({ figure: a }: Saying, { figure: b }: Saying): boolean {
  if (a.value === b.value) return true;
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return digits > 1 && rounded(a.value, digits) === rounded(b.value, digits);
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** Significant digits of the figure as written: 3 of "$8.24 billion". */
function digitsOf({ text, value }: Figure): number {
  const [written = ''] = text.match(WRITTEN) ?? [];
  const digits = written.replace(NOT_DIGITS, '').replace(LEADING_ZEROS, '');
  const exact = written.includes('.') ? digits : digits.replace(TRAILING_ZEROS, '');
  return Math.min(15, Math.max(1, exact.length || String(value).replace(TRAILING_ZEROS, '').length));
}

const WRITTEN = /\d[\d,.]*/;
const NOT_DIGITS = /[^\d]/g;
const LEADING_ZEROS = /^0+/;
const TRAILING_ZEROS = /0+$/;

function outletsOf(sayings: readonly Saying[]): number {
  return new Set(sayings.map(({ reading }) => reading.source ?? reading.id)).size;
}

function comparisonOf(sayings: readonly Saying[]): Comparison {
  const values = new Map<number, Saying[]>();
  for (const saying of sayings) {
    const known = values.get(saying.figure.value);
    if (known === undefined) values.set(saying.figure.value, [saying]);
    else known.push(saying);
  }
  const [{ figure, toll }] = sayings as [Saying];
  const about = toll === undefined ? subjectIn(sayings) : TOLLS[toll].name;
  return {
    ...(about === undefined ? {} : { about }),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    values: [...values.values()]
      .map((same) => ({
        value: same[0]!.figure.value,
        ...(same[0]!.figure.high === undefined ? {} : { high: same[0]!.figure.high }),
        bound: same[0]!.figure.bound,
        text: same[0]!.figure.text,
        articles: [...new Set(same.map(({ reading }) => reading.id))],
      }))
      .sort((a, b) => b.articles.length - a.articles.length || b.value - a.value),
  };
}

/** What any of them says the figure is of, or what it counts. */
function subjectIn(sayings: readonly Saying[]): string | undefined {
  const told = sayings.find(({ figure }) => figure.about !== undefined)?.figure.about;
  return told ?? sayings.find(({ figure }) => figure.noun !== undefined)?.figure.noun ?? sharedWord(sayings);
}

/** Without a subject, the first word around the figure that all have and that says something. */
function sharedWord(sayings: readonly Saying[]): string | undefined {
  const [first] = sayings;
  for (const [stem, form] of first?.words ?? [])
    if (!isFurniture(stem) && !VERBAL.test(form) && sayings.every(({ words }) => words.has(stem))) return form;
  return undefined;
}
const VERBAL = /(?:ed|ing)$/;
