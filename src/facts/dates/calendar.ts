/** A day, by its number since 1970-01-01. All reckoning is in whole days of the article's own calendar, never in hours. */
export type Day = number;

/** A span of days, both ends in it. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const DAY = 86_400_000;

/** The day of a date, undefined where the calendar has none (31 June). Months from 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : undefined;
}

const LEADING_DATE = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day of an ISO 8601 date, in the offset that it gives. */
export function dayOfIso(iso: string): Day | undefined {
  const parts = LEADING_DATE.exec(iso);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function isoOf(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly weekday: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, weekday: date.getUTCDay() };
}

/** The `count` months from the first of `month`; months run on over years' ends, so 13 is January of the next. */
export function monthsFrom(year: number, month: number, count = 1): Span {
  return { from: Date.UTC(year, month - 1, 1) / DAY, to: Date.UTC(year, month - 1 + count, 1) / DAY - 1 };
}

export function yearSpan(year: number, count = 1): Span {
  return monthsFrom(year, 1, 12 * count);
}

export function quarterSpan(year: number, quarter: number): Span {
  return monthsFrom(year, quarter * 3 - 2, 3);
}

/** The week from Monday to Sunday that a day lies in. */
export function weekOf(day: Day): Span {
  const from = day - ((partsOf(day).weekday + 6) % 7);
  return { from, to: from + 6 };
}

/** A day moved by months; the 31st becomes the last of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY);
  const { from, to } = monthsFrom(date.getUTCFullYear(), date.getUTCMonth() + 1 + months);
  return Math.min(from + date.getUTCDate() - 1, to);
}
