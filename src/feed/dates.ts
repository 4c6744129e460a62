import { MONTHS, ZONES } from './date-words.js';

/** ISO 8601, also without its dashes, colons, "T" or zone. */
const ISO =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))(?:(?:\s*T\s*|\s+|(?<=\d{8})(?=\d{6}))(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(.*))?$/i;
const EPOCH = /^(\d{10})(\d{3})?(?:\.\d+)?$/;
const TIME = /(?:^|[\sT,(])(\d{1,2})[:h](\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\b\.?)?/i;
const OFFSET = /(?:GMT|UTC?)?\s*([+-])\s?(\d{1,2}):?(\d{2})?(?!\d)/i;
const WORD = /\p{L}+/gu;
const NUMERIC = /(?<!\d)(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?!\d)/;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const DIGIT = /\d/;
const NUMBER = /(?<!\d)\d{1,4}(?!\d)/g;
const MARKS = /\p{M}/gu;
const LONGEST = 100;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: string;
}
const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, fraction: '' };

/**
 * A feed's date as ISO 8601 with offset ("2026-11-23T07:30:00-05:00"), or undefined where it cannot be read or may mean two
 * days ("03/04/2026"). A time without a zone counts as UTC, as in every feed reader; a day without a time as its midnight, UTC.
 */
export function parseDate(text: string): string | undefined {
  const plain = text.trim();
  if (plain.length > LONGEST || plain.length < 6) return undefined;
  return parseIso(plain) ?? parseEpoch(plain) ?? parseWords(plain);
}

function parseIso(text: string): string | undefined {
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, shortMonth, shortDay, hour, minute, second, fraction, zone] = found;
  const date = { year: Number(year), month: Number(month ?? shortMonth), day: Number(day ?? shortDay) };
  if (hour === undefined) return written(date, MIDNIGHT, 0);
  return written(date, clock(hour, minute, second, fraction), zoneOf(zone ?? ''));
}

function parseEpoch(text: string): string | undefined {
  const found = EPOCH.exec(text);
  return found === null
    ? undefined
    : new Date(Number(`${found[1]}${found[2] ?? '000'}`)).toISOString().replace('.000Z', 'Z');
}

/** RFC 822 and all that people write instead: a time, a zone and a day, each where it may stand. */
function parseWords(text: string): string | undefined {
  const time = TIME.exec(text);
  const before = time === null ? text : text.slice(0, time.index);
  const after = time === null ? '' : text.slice(time.index + time[0].length);
  const offset = OFFSET.exec(after)?.[0] ?? '';
  const day = dayOf(`${before} ${after.replace(offset, ' ')}`);
  if (day === undefined) return undefined;
  if (time === null) return written(day, MIDNIGHT, 0);
  const zone = offset === '' ? zoneWord(after) : zoneOf(offset);
  return written(day, clock(time[1], time[2], time[3], time[4], time[5]), zone);
}

function dayOf(text: string): Day | undefined {
  const asian = EAST_ASIAN.exec(text);
  if (asian !== null) return { year: Number(asian[1]), month: Number(asian[2]), day: Number(asian[3]) };
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [all, first = '', mark = '', second = '', third = ''] = numeric;
    // other numbers beside it may be a time that was not understood
    return DIGIT.test(text.replace(all, '')) ? undefined : numericDay(first, mark, second, third);
  }
  // the last, as some weekdays are written like months ("mar., 3 nov. 2026")
  const month = wordsOf(text)
    .map((word) => MONTHS.get(word))
    .findLast((found) => found !== undefined);
  const numbers = text.match(NUMBER) ?? [];
  if (month === undefined || numbers.length !== 2) return undefined;
  const [first = '', second = ''] = numbers;
  if (first.length === 4) return { year: Number(first), month, day: Number(second) };
  return { year: fullYear(second), month, day: Number(first) };
}

/** Year first, or day and month as the dots say, or as only one reading is possible. */
function numericDay(first: string, mark: string, second: string, third: string): Day | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (first.length === 4) return { year: a, month: b, day: Number(third) };
  if (third.length !== 4 || first.length > 2) return undefined;
  const year = Number(third);
  if (mark === '.' || a > 12 || a === b) return { year, month: b, day: a };
  return b > 12 ? { year, month: a, day: b } : undefined;
}

function zoneOf(text: string): number | undefined {
  const found = OFFSET.exec(text);
  if (found === null) return zoneWord(text);
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}

/** Minutes east of UTC; undefined where a zone is named that is not known, or is several. */
function zoneWord(text: string): number | undefined {
  const words = wordsOf(text).filter((word) => !MONTHS.has(word));
  if (words.length === 0) return 0;
  return words.map((word) => ZONES.get(word)).find((found) => found !== undefined);
}

function clock(hour = '', minute = '', second = '0', fraction = '', half?: string): Clock {
  const twelve = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : half.toLowerCase() === 'p' ? twelve + 12 : twelve;
  return { hour: hours, minute: Number(minute), second: Number(second), fraction };
}

function written({ year, month, day }: Day, at: Clock, zone: number | undefined): string | undefined {
  if (zone === undefined || Math.abs(zone) > 14 * 60) return undefined;
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > daysOfMonth || at.minute > 59 || at.second > 60) return undefined;
  if (at.hour > 24 || (at.hour === 24 && at.minute + at.second > 0)) return undefined;
  const second = Math.min(at.second, 59); // a leap second is the end of its minute
  const millis = Number(at.fraction.slice(0, 3).padEnd(3, '0'));
  const local = new Date(Date.UTC(year, month - 1, day, at.hour, at.minute, second, millis)).toISOString().slice(0, -1);
  return `${local.replace('.000', '')}${offsetOf(zone)}`;
}

function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** RFC 822's two digits: 00 to 69 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) =>
    word.toLowerCase().normalize('NFD').replace(MARKS, '').replace('ı', 'i'),
  );
}
