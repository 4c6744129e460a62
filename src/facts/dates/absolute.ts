import type { Word } from '../../model.js';
import { dayOf, dayOfIso, monthsFrom, partsOf, quarterSpan, type Span, yearSpan } from './calendar.js';
import { capitalAt, type Dated, numbered, type Place, tenseAt, wordAt } from './place.js';

const MONTHS = new Map([
  ...numbered('- january february march april may june july august september october november december'),
  ...numbered('- jan feb mar apr - jun jul aug sep oct nov dec'),
  ['sept', 9],
]);
MONTHS.delete('-');
const ORDINALS = new Map([
  ...numbered('- first second third fourth'),
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', 4],
  ['last', 4],
]);
const QUARTER = /^q([1-4])$/;
const HALF = /^h([12])$/;
const YEAR = /^(?:19|20)\d\d$/;
const DECADE = /^(1[89]|20)(\d)0s$/;
const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const DAYS = /^(\d{1,2})[-–](\d{1,2})$/;
const YEARS = /^((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)$/;
const ISO = /^(?:19|20)\d\d-\d\d-\d\d(?:T[\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?$/;
const BEFORE_YEAR = new Set(
  'in since until till by from of during before after through early late mid year fiscal for to and between back'.split(
    ' ',
  ),
);
const BEFORE_MONTH = new Set(
  'in since until till by from of during before after through early late mid last next this between and to for'.split(
    ' ',
  ),
);
const TO = new Set('to and - – until through'.split(' '));
const OF = new Set('of in ,'.split(' '));
const VERBS = new Set('was has does thus this as its'.split(' '));

// What each kind of date may begin with, by the word alone.
export const isIso = ({ text }: Word): boolean => ISO.test(text);
export const isMonthName = ({ lower }: Word): boolean => MONTHS.has(lower);
export const isMonthOrDay = ({ lower }: Word): boolean => MONTHS.has(lower) || daysOf(lower) !== undefined;
export const isYear = ({ lower }: Word): boolean => YEAR.test(lower) || YEARS.test(lower);
export const isDecade = ({ lower }: Word): boolean => DECADE.test(lower);
export const isPartOfYear = ({ lower }: Word): boolean =>
  QUARTER.test(lower) || HALF.test(lower) || ORDINALS.has(lower);

/** "2026-11-03" */
export function iso({ tokens, at }: Place): Dated | undefined {
  const { text } = tokens[at]!.word;
  const day = ISO.test(text) ? dayOfIso(text) : undefined;
  return day === undefined ? undefined : { to: at + 1, span: { from: day, to: day } };
}

export function monthDay(place: Place): Dated | undefined {
  const { tokens, at, end } = place;
  const first = wordAt(place, at);
  // "November 3", "Nov. 3-5"
  if (isMonth(place, at)) {
    const dayAt = afterStop(place, at + 1);
    const days = daysOf(wordAt(place, dayAt));
    return days === undefined ? undefined : withYear(place, dayAt + 1, MONTHS.get(first)!, days);
  }
  // "3 November", "3rd of November", "4 to 6 December"
  let days = daysOf(first);
  if (days === undefined || at + 1 >= end) return undefined;
  let monthAt = at + 1;
  const second = TO.has(wordAt(place, monthAt)) ? daysOf(wordAt(place, monthAt + 1)) : undefined;
  if (second !== undefined) {
    days = [days[0], second[1]];
    monthAt += 2;
  } else if (wordAt(place, monthAt) === 'of') monthAt++;
  if (!isMonth(place, monthAt)) return undefined;
  const month = MONTHS.get(wordAt(place, monthAt))!;
  // "on 3 May 40 people came": a number of its own is no year
  return withYear({ ...place, tokens }, afterStop(place, monthAt + 1), month, days);
}

/** Reads a year behind a month and its days, or takes the year that puts them nearest to publication. */
function withYear(
  place: Place,
  at: number,
  month: number,
  [first, last]: readonly [number, number],
): Dated | undefined {
  const yearAt = wordAt(place, at) === ',' ? at + 1 : at;
  const told = yearOf(wordAt(place, yearAt));
  const make = (year: number) => {
    const from = dayOf(year, month, first);
    const to = dayOf(year, month, last);
    return from === undefined || to === undefined || to < from ? undefined : { from, to };
  };
  if (told !== undefined) {
    const span = make(told);
    return span === undefined ? undefined : { to: yearAt + 1, span };
  }
  const { today } = place;
  if (today === undefined) return undefined;
  const { year } = partsOf(today);
  const spans = [year - 1, year, year + 1].map(make).filter((span) => span !== undefined);
  spans.sort((a, b) => Math.abs(a.from - today) - Math.abs(b.from - today));
  return spans[0] === undefined ? undefined : { to: at, span: spans[0] };
}

export function month(place: Place): Dated | undefined {
  const { at, today } = place;
  if (!isMonth(place, at)) return undefined;
  const number = MONTHS.get(wordAt(place, at))!;
  const next = afterStop(place, at + 1);
  const yearAt = wordAt(place, next) === ',' || wordAt(place, next) === 'of' ? next + 1 : next;
  const told = yearOf(wordAt(place, yearAt));
  if (told !== undefined) return { to: yearAt + 1, span: monthsFrom(told, number) };
  const before = wordAt(place, at - 1);
  if (today === undefined || !BEFORE_MONTH.has(before) || capitalAt(place, next)) return undefined;
  const now = partsOf(today);
  const tense = tenseAt(place, at);
  const ahead = before === 'next' || (before !== 'last' && tense === 'future');
  // The last one that has begun, or the next one where the sentence looks ahead; where it tells of neither, only what is near.
  let year = number > now.month || (before === 'last' && number === now.month) ? now.year - 1 : now.year;
  if (ahead) year = number < now.month ? now.year + 1 : now.year;
  else if (before !== 'last' && tense === undefined) {
    const distance = (now.month - number + 12) % 12;
    if (distance > 3 && distance < 9) return undefined;
    if (distance >= 9) year = number < now.month ? now.year + 1 : now.year;
  }
  return { to: next, span: monthsFrom(year, number) };
}

export function year(place: Place): Dated | undefined {
  const { at } = place;
  const word = wordAt(place, at);
  const before = wordAt(place, at - 1);
  const range = YEARS.exec(word);
  if (range !== null) {
    const from = Number(range[1]);
    const to = range[2]!.length === 4 ? Number(range[2]) : Math.floor(from / 100) * 100 + Number(range[2]);
    return to > from && to - from < 100 && (before === 'the' || BEFORE_YEAR.has(before))
      ? years(at + 1, from, to)
      : undefined;
  }
  const first = yearOf(word);
  if (first === undefined || !BEFORE_YEAR.has(before)) return undefined;
  const last = TO.has(wordAt(place, at + 1)) ? yearOf(wordAt(place, at + 2)) : undefined;
  if (last !== undefined && last > first && (before === 'from' || before === 'between'))
    return years(at + 3, first, last);
  // "in 1950 shops": a plural behind it makes it a count
  const next = wordAt(place, at + 1);
  if (next.endsWith('s') && next.length > 3 && place.tokens[at + 1]!.word.shape === 'lower' && !VERBS.has(next))
    return undefined;
  return years(at + 1, first, first);
}

function years(to: number, first: number, last: number): Dated {
  return { to, span: { from: yearSpan(first).from, to: yearSpan(last).to } };
}

export function decade(place: Place): Dated | undefined {
  const parts = DECADE.exec(wordAt(place, place.at));
  if (parts === null) return undefined;
  return { to: place.at + 1, span: yearSpan(Number(`${parts[1]}${parts[2]}0`), 10) };
}

export function quarter(place: Place): Dated | undefined {
  const { at, today } = place;
  const word = wordAt(place, at);
  const short = QUARTER.exec(word) ?? undefined;
  const half = HALF.exec(word) ?? undefined;
  let next = at + 1;
  let span: (year: number) => Span;
  if (short !== undefined) span = (of) => quarterSpan(of, Number(short[1]));
  else if (half !== undefined) span = (of) => monthsFrom(of, Number(half[1]) * 6 - 5, 6);
  else {
    const ordinal = ORDINALS.get(word);
    const unitWord = wordAt(place, next);
    if (ordinal === undefined || word === 'last') return undefined;
    if (unitWord === 'quarter') span = (of) => quarterSpan(of, ordinal);
    else if (unitWord === 'half' && ordinal <= 2) span = (of) => monthsFrom(of, ordinal * 6 - 5, 6);
    else return undefined;
    next++;
  }
  const yearAt = OF.has(wordAt(place, next)) ? next + 1 : next;
  const told = yearOf(wordAt(place, yearAt));
  if (told !== undefined) return { to: yearAt + 1, span: span(told) };
  // Without a year only what is surely no part of a match: "quarter" with the words of business, "Q3".
  if (today === undefined || half !== undefined || wordAt(place, at + 1) === 'half' || wordAt(place, next) === 'of')
    return undefined;
  const { year: now } = partsOf(today);
  const own = span(now);
  return { to: next, span: own.from <= today ? own : span(tenseAt(place, at) === 'future' ? now : now - 1) };
}

function isMonth(place: Place, at: number): boolean {
  return MONTHS.has(wordAt(place, at)) && capitalAt(place, at);
}

/** Past the full stop of an abbreviated month. */
function afterStop(place: Place, at: number): number {
  return wordAt(place, at) === '.' && at + 1 < place.end ? at + 1 : at;
}

function yearOf(word: string): number | undefined {
  return YEAR.test(word) ? Number(word) : undefined;
}

function daysOf(word: string): readonly [number, number] | undefined {
  const one = DAY_NUMBER.exec(word);
  if (one !== null) return inMonth(Number(one[1])) ? [Number(one[1]), Number(one[1])] : undefined;
  const two = DAYS.exec(word);
  return two !== null && inMonth(Number(two[1])) && inMonth(Number(two[2]))
    ? [Number(two[1]), Number(two[2])]
    : undefined;
}

function inMonth(day: number): boolean {
  return day >= 1 && day <= 31;
}
