import { isAbsolute } from 'node:path';
import { isPattern } from '../../feed/filter.js';
import { isInterest, needsReading } from '../../story/interest.js';
import { type ToldTheme, themeNames, toldTheme } from '../../theme/told.js';
import { isWeight, WEIGHTS } from '../option-values.js';
import type { Spot } from './lines.js';

export type Table = Readonly<Record<string, unknown>>;
/** Says what is wrong with a value, with file, line and key. */
export type Fail = (message: string) => never;
export type FailAt = (spot: Spot) => Fail;

const WEB = /^https?:\/\/[^\s]+$/i;
const FILE = /^file:/i;
const VARIABLE = /^[A-Za-z_]\w{0,99}$/;
/** RFC 9110: a header's name is a token */
const TOKEN = /^[\w!#$%&'*+.^`|~-]{1,100}$/;
/** what the connection itself needs */
const RESERVED: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'keep-alive',
  'expect',
  'te',
]);

export function named({ table, at, key }: Spot): string {
  const around = at === undefined ? table : `${table}[${at + 1}]`;
  return [around, key].filter((part) => part !== undefined).join('.');
}

export function onlyKnown(table: Table, known: readonly string[], spot: Spot, failAt: FailAt): void {
  for (const key of Object.keys(table))
    if (!known.includes(key)) failAt({ ...spot, key })(`no such key; there are ${known.join(', ')}`);
}

export function optional<T>(value: unknown, fail: Fail, read: (value: unknown, fail: Fail) => T): T | undefined {
  return value === undefined ? undefined : read(value, fail);
}

export function string(value: unknown, fail: Fail): string {
  if (typeof value !== 'string') return fail('must be text in quotes');
  return value.trim() === '' ? fail('must not be empty') : value;
}

export function boolean(value: unknown, fail: Fail): boolean {
  return typeof value === 'boolean' ? value : fail('must be true or false');
}

export function address(value: unknown, fail: Fail): string {
  const url = string(value, fail).trim();
  if ((WEB.test(url) && URL.canParse(url)) || FILE.test(url) || isAbsolute(url)) return url;
  return fail(`${url}: must begin with https:// or http://, or be the absolute path of a file`);
}

export function variable(value: unknown, fail: Fail): string {
  const name = string(value, fail);
  return VARIABLE.test(name)
    ? name
    : fail('must be the name of a variable of the environment, never the secret itself');
}

export function headers(value: unknown, fail: Fail): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asTable(value, fail)).map(([name, from]) => {
      const lower = name.toLowerCase();
      if (!TOKEN.test(name) || RESERVED.has(lower)) fail(`${name}: no header that can be set`);
      return [lower, variable(from, fail)];
    }),
  );
}

/** Patterns of filters; `read`: also such as need an article to be read. */
export function patterns(value: unknown, fail: Fail, read = false): readonly string[] {
  if (!Array.isArray(value)) return fail('must be a list of words, as in: ["horoscope", "title:live blog"]');
  return value.map((one: unknown) => {
    const said = string(one, fail);
    if (!read && needsReading(said))
      fail(`"${said}": is not known before an article is read; it can stand in mute and in [interests]`);
    const hasWord = needsReading(said) ? isInterest(said) : isPattern(said);
    return hasWord ? said : fail(`"${said}": has no word in it`);
  });
}

export function words(value: unknown, fail: Fail): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return fail('must be a list of text in quotes, as in: ["a", "b"]');
  return value.map((one: unknown) => string(one, fail));
}

/** A whole number of a range, both ends included. */
export function whole(least: number, most: number): (value: unknown, fail: Fail) => number {
  return (value, fail) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : fail(`must be a whole number from ${least} to ${most}`);
}

/** How many times something counts. */
export function weightNumber(value: unknown, fail: Fail): number {
  return isWeight(value) ? value : fail(`must be a number ${WEIGHTS}`);
}

export function themeName(value: unknown, fail: Fail): ToldTheme {
  const said = string(value, fail);
  return toldTheme(said) ?? fail(`${said}: no such theme; there are ${themeNames().join(', ')}, and their parts`);
}

/** One of the words that there are. */
export function oneOf<T extends string>(known: readonly T[]): (value: unknown, fail: Fail) => T {
  return (value, fail) => known.find((one) => one === value) ?? fail(`must be one of "${known.join('", "')}"`);
}

/** The tables of an array of a name, [[name]]. */
export function tables(name: string): (value: unknown, fail: Fail) => readonly Table[] {
  return (value, fail) => {
    if (!Array.isArray(value)) return fail(`must be tables, each under a line [[${name}]]`);
    return value.map((one: unknown) => asTable(one, fail));
  };
}

export function asTable(value: unknown, fail: Fail): Table {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date)
    return fail('must be a table');
  return Object.fromEntries(Object.entries(value));
}
