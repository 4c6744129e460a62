import { InvalidArgumentError } from 'commander';
import { isFormat } from '../render/formats.js';
import type { Format } from '../render/result.js';

// What the values of options are, read from what the user typed; each throws InvalidArgumentError with what it takes instead.

const HOUR = 60 * 60 * 1000;
const UNITS: Readonly<Record<string, number>> = {
  m: HOUR / 60,
  h: HOUR,
  d: 24 * HOUR,
  w: 7 * 24 * HOUR,
  y: 365 * 24 * HOUR,
};
const SPAN = /^(\d{1,6})([mhdwy])$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;
const WHOLE = /^\d{1,9}$/;

export function parseSince(value: string): (until: string) => string {
  const length = spanOf(value);
  if (length !== undefined) {
    return (until) => new Date(Date.parse(until) - length).toISOString();
  }
  const from = isoDate(value);
  if (from === undefined)
    throw new InvalidArgumentError('Give a span such as 24h, 3d or 2w, or a date such as 2026-11-22.');
  return () => from;
}

export function parseSpan(value: string): number {
  const length = spanOf(value);
  if (length === undefined) throw new InvalidArgumentError('Give a span such as 90d, 52w or 2y.');
  return length;
}

/** "3d" in milliseconds */
function spanOf(value: string): number | undefined {
  const span = SPAN.exec(value);
  return span === null ? undefined : Number(span[1]) * (UNITS[span[2] ?? ''] ?? 0);
}

export function parseNow(value: string): string {
  const now = isoDate(value);
  if (now === undefined) throw new InvalidArgumentError('Give a date such as 2026-11-22 or 2026-11-22T07:00:00Z.');
  return now;
}

/** ISO 8601 in UTC; a time without a zone is taken as UTC, so that the zone of the machine changes nothing. */
function isoDate(value: string): string | undefined {
  if (!DATE.test(value)) return undefined;
  const time = Date.parse(value.length > 10 && !ZONE.test(value) ? `${value}Z` : value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

export function parseFormat(value: string): Format {
  if (!isFormat(value)) throw new InvalidArgumentError('It is one of terminal, text, json, ndjson, markdown, html.');
  return value;
}

export function parseCount(value: string): number {
  if (!WHOLE.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

export function parseReplay(value: string): string {
  if (value !== 'list' && !WHOLE.test(value)) throw new InvalidArgumentError('Give the number of a digest, or "list".');
  return value;
}

const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

export function parseTime(value: string): string {
  if (!TIME.test(value)) throw new InvalidArgumentError('Give a time of day such as 6:30 or 18:00.');
  return value.padStart(5, '0');
}

/** A whole number from 1. */
export function parsePositive(value: string): number {
  const number = parseCount(value);
  if (number === 0) throw new InvalidArgumentError('Give at least 1.');
  return number;
}

/** How many feeds one counts as. */
export function parseWeight(value: string): number {
  const weight = DECIMAL.test(value) ? Number(value) : Number.NaN;
  if (!isWeight(weight)) throw new InvalidArgumentError(`Give a number ${WEIGHTS}.`);
  return weight;
}
const DECIMAL = /^\d{0,9}\.?\d{1,9}$/;

const LEAST_WEIGHT = 0.01;
const MOST_WEIGHT = 100;
/** What a weight may be, in words. */
export const WEIGHTS = `from ${LEAST_WEIGHT} to ${MOST_WEIGHT}: 2 counts twice, 0.5 half`;

export function isWeight(value: unknown): value is number {
  return typeof value === 'number' && value >= LEAST_WEIGHT && value <= MOST_WEIGHT;
}

export function parseWidth(value: string): number {
  const width = parseCount(value);
  if (width < 20) throw new InvalidArgumentError('Give at least 20 columns.');
  return width;
}

export function nonEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}
