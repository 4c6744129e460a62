import type { Token } from '../../model.js';
import {
  addMonths,
  type Day,
  dayOf,
  dayOfIso,
  monthsFrom,
  partsOf,
  quarterSpan,
  type Span,
  weekOf,
  yearSpan,
} from './calendar.js';

/** Where a date may begin: `tokens[at]`, in a sentence that ends before `tokens[end]`. `today` = the day of publication, where it is known. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly today: Day | undefined;
}

/** A date that begins at a place: it ends before `tokens[to]`. */
export interface Dated {
  readonly to: number;
  readonly span: Span;
}

const numbered = (words: string) => new Map(words.split(' ').map((word, index) => [word, index]));
const MONTHS = new Map([
  ...numbered('- january february march april may june july august september october november december'),
  ...numbered('- jan feb mar apr - jun jul aug sep oct nov dec'),
  ['sept', 9],
]);
MONTHS.delete('-');
const WEEKDAYS = new Map([
  ...numbered('sunday monday tuesday wednesday thursday friday saturday'),
  ...numbered('sun mon tue wed thu fri sat'),
]);
const SHORT = new Set('sun mon tue wed thu fri sat may mar'.split(' '));
const COUNTS = numbered('zero one two three four five six seven eight nine ten eleven twelve');
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
const FUTURE = new Set(
  "will 'll ’ll shall due scheduled expected set plans planned planning ahead upcoming tomorrow next going".split(' '),
);
const STARTS = new Set(
  'opens starts begins takes meets votes plays faces closes returns launches hosts holds ends expires elects arrives leaves'.split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did said told fell rose grew came went took made won lost met held began left sold bought cut hit sank shot saw found became ran led set'.split(
    ' ',
  ),
);
const NOT_A_DAY = new Set('black good super bloody cyber ash palm easter giving throwback'.split(' '));
const TO = new Set('to and - – until through'.split(' '));
const OF = new Set('of in ,'.split(' '));
const VERBS = new Set('was has does thus this as its'.split(' '));
const BEFORE_SHORT = new Set('on , last next'.split(' '));
const SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const PLURAL = /s$/;
const UNITS = new Set('day week month quarter year decade'.split(' '));

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

export function weekday(place: Place): Dated | undefined {
  const { at, today, tokens } = place;
  const word = wordAt(place, at);
  const number = WEEKDAYS.get(word);
  if (number === undefined || today === undefined || !capitalAt(place, at)) return undefined;
  const before = wordAt(place, at - 1);
  if (NOT_A_DAY.has(before) || (SHORT.has(word) && !BEFORE_SHORT.has(before))) return undefined;
  if (
    at > place.from &&
    capitalAt(place, at - 1) &&
    tokens[at - 1]!.word.text !== 'On' &&
    WEEKDAYS.get(before) === undefined &&
    before !== 'early' &&
    before !== 'late' &&
    tokens[at - 1]!.word.shape === 'upper'
  )
    return undefined;
  const back = (partsOf(today).weekday - number + 7) % 7;
  const found =
    before === 'last'
      ? today - (back === 0 ? 7 : back)
      : before === 'next'
        ? weekOf(today + 7).from + ((number + 6) % 7)
        : tenseAt(place, at) === 'future'
          ? today + ((7 - back) % 7)
          : today - back;
  // "last Tuesday" on a Monday is that of the last week.
  return { to: at + 1, span: { from: found, to: found } };
}

const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

export function day(place: Place): Dated | undefined {
  const { at, today, from } = place;
  const shift = DAY_WORDS.get(wordAt(place, at));
  if (shift === undefined || today === undefined || (at > from && capitalAt(place, at))) return undefined;
  return { to: at + 1, span: { from: today + shift, to: today + shift } };
}

export function unit(place: Place): Dated | undefined {
  const { at, today } = place;
  const shift = SHIFTS.get(wordAt(place, at));
  const word = wordAt(place, at + 1);
  if (shift === undefined || today === undefined || !UNITS.has(word) || word === 'day' || word === 'decade')
    return undefined;
  if (wordAt(place, at - 1) === 'the' || wordAt(place, at - 1) === 'its') return undefined;
  return { to: at + 2, span: shifted(today, word, shift) };
}

export function ago(place: Place): Dated | undefined {
  const { at, today } = place;
  const word = wordAt(place, at);
  const count =
    word === 'a' || word === 'an'
      ? 1
      : (COUNTS.get(word) ?? (DAY_NUMBER.test(word) ? Number.parseInt(word, 10) : undefined));
  if (count === undefined || count === 0 || today === undefined || wordAt(place, at + 2) !== 'ago') return undefined;
  const name = wordAt(place, at + 1).replace(PLURAL, '');
  if (!UNITS.has(name) || name === 'quarter') return undefined;
  return { to: at + 3, span: shifted(today, name, -count) };
}

/** The unit of the calendar that lies `count` units from that of today. */
function shifted(today: Day, name: string, count: number): Span {
  const now = partsOf(today);
  if (name === 'day') return { from: today + count, to: today + count };
  if (name === 'week') return weekOf(today + 7 * count);
  if (name === 'month') return monthsFrom(now.year, now.month + count);
  if (name === 'quarter') {
    const { year: of, month: then } = partsOf(addMonths(today, 3 * count));
    return quarterSpan(of, Math.ceil(then / 3));
  }
  if (name === 'decade') return yearSpan(Math.floor(now.year / 10) * 10 + 10 * count, 10);
  return yearSpan(now.year + count);
}

function wordAt({ tokens, from, end }: Place, at: number): string {
  return at >= from && at < end ? tokens[at]!.word.lower : '';
}

function capitalAt({ tokens, from, end }: Place, at: number): boolean {
  const shape = at >= from && at < end ? tokens[at]!.word.shape : 'mark';
  return shape === 'title' || shape === 'upper';
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

/** What the words before a date in its sentence tell of its time: "will vote on Thursday", "opens on Friday", "fell in May". */
function tenseAt(place: Place, at: number): 'past' | 'future' | undefined {
  let past = false;
  let starts = false;
  for (let i = at - 1; i >= place.from && i > at - 12; i--) {
    const word = wordAt(place, i);
    if (FUTURE.has(word)) return 'future';
    if (STARTS.has(word)) starts = true;
    if (PAST.has(word) || (word.length > 4 && word.endsWith('ed'))) past = true;
  }
  return past ? 'past' : starts ? 'future' : undefined;
}
