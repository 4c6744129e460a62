import type { Word } from '../../model.js';
import { addMonths, type Day, monthsFrom, partsOf, quarterSpan, type Span, weekOf, yearSpan } from './calendar.js';
import { capitalAt, type Dated, numbered, type Place, tenseAt, wordAt } from './place.js';

const WEEKDAYS = new Map([
  ...numbered('sunday monday tuesday wednesday thursday friday saturday'),
  ...numbered('sun mon tue wed thu fri sat'),
]);
const SHORT = new Set('sun mon tue wed thu fri sat may mar'.split(' '));
const COUNTS = numbered('zero one two three four five six seven eight nine ten eleven twelve');
const NOT_A_DAY = new Set('black good super bloody cyber ash palm easter giving throwback'.split(' '));
const BEFORE_SHORT = new Set('on , last next'.split(' '));
const SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const PLURAL = /s$/;
const UNITS = new Set('day week month quarter year decade'.split(' '));
const COUNT = /^(\d{1,2})(?:st|nd|rd|th)?$/;

// What each kind of date may begin with, by the word alone.
export const isWeekday = ({ lower }: Word): boolean => WEEKDAYS.has(lower);
export const isDayWord = ({ lower }: Word): boolean => DAY_WORDS.has(lower);
export const isShift = ({ lower }: Word): boolean => SHIFTS.has(lower);
export const isCount = ({ lower }: Word): boolean =>
  lower === 'a' || lower === 'an' || COUNTS.has(lower) || COUNT.test(lower);

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
      : (COUNTS.get(word) ?? (COUNT.test(word) ? Number.parseInt(word, 10) : undefined));
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
