import { NutgrafError } from '../errors.js';
import type { Page } from '../model.js';
import { HttpStatus } from './failure.js';

/** What is known of an address from earlier answers; times in milliseconds. */
export interface Remembered {
  readonly etag?: string;
  readonly modified?: string;
  /** until when the page need not be asked for again */
  readonly freshUntil?: number;
  /** where the address has moved for good */
  readonly movedTo?: string;
  /** since when the server has answered 410 */
  readonly goneSince?: number;
  /** until when the server wants to be left alone */
  readonly waitUntil?: number;
  readonly page?: Omit<Page, 'source'>;
}
/** Remembers answers from one run to the next. */
export interface Memory {
  readonly recall: (url: string) => Promise<Remembered | undefined>;
  /** replaces what was known */
  readonly keep: (url: string, what: Remembered) => void;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** No page is believed to be fresh for longer: many servers say a year of all that they send, feeds among it. */
const LONGEST_FRESH = 6 * HOUR;
/** No server is left alone for longer. */
const LONGEST_WAIT = DAY;
/** What was gone may have come back: it is asked again now and then. */
const GONE_AGAIN = 30 * DAY;

/** The page where it is still fresh. Throws NutgrafError 'http-status' where the address is not to be asked. */
export function stillGood(known: Remembered, now: number, address: string): Omit<Page, 'source'> | undefined {
  const { goneSince, waitUntil, freshUntil, page } = known;
  if (goneSince !== undefined && Math.abs(now - goneSince) < GONE_AGAIN)
    throw new NutgrafError(
      'http-status',
      `${address}: gone for good (410) since ${day(goneSince)}, and so no longer asked for; remove it`,
      new HttpStatus(410),
    );
  if (ahead(waitUntil, now, LONGEST_WAIT))
    throw new NutgrafError(
      'http-status',
      `${address}: the server asks to be left alone until ${new Date(waitUntil ?? now).toISOString()}; it is asked again after that`,
    );
  return ahead(freshUntil, now, LONGEST_FRESH) ? page : undefined;
}

/** Whether a time is yet to come; one too far ahead was written by a clock that was wrong. */
function ahead(time: number | undefined, now: number, most: number): boolean {
  return time !== undefined && time > now && time - now <= most;
}

/** The headers that ask for a page only if it is another than the one that is known. */
export function conditions(known: Remembered | undefined): Record<string, string> {
  if (known?.page === undefined) return {};
  const { etag, modified } = known;
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  };
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

const MAX_AGE = /(?:^|[\s,])max-age\s{0,8}=\s{0,8}"?(\d{1,10})/i;
const UNKEPT = /(?:^|[\s,])no-store/i;
const ASK_ALWAYS = /(?:^|[\s,])no-cache/i;

/** What there is to remember of an answer with a page, or undefined (RFC 9111). */
export function worthKeeping(headers: Headers, page: Omit<Page, 'source'>, now: number): Remembered | undefined {
  const control = header(headers, 'cache-control') ?? '';
  if (UNKEPT.test(control)) return undefined;
  const [etag, modified] = [header(headers, 'etag'), header(headers, 'last-modified')];
  const freshUntil = now + Math.min(LONGEST_FRESH, freshFor(headers, control, now));
  if (etag === undefined && modified === undefined && freshUntil <= now) return undefined;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(modified === undefined ? {} : { modified }),
    ...(freshUntil > now ? { freshUntil } : {}),
    page,
  };
}

/** What there is to remember after a 304, whose headers replace those of the page. */
export function refreshed(known: Remembered, headers: Headers, now: number): Remembered | undefined {
  const { etag, modified, page } = known;
  const merged = { etag, 'last-modified': modified, ...headers };
  return page === undefined ? undefined : worthKeeping(merged, page, now);
}

/** Until when a server that answers 429 or 503 is left alone: as it says, or else for a quarter of an hour. */
export function leftAloneUntil(wait: number | undefined, now: number): number {
  return now + Math.min(LONGEST_WAIT, wait ?? HOUR / 4);
}

function freshFor(headers: Headers, control: string, now: number): number {
  if (ASK_ALWAYS.test(control)) return 0;
  const told = MAX_AGE.exec(control)?.[1];
  if (told !== undefined) return Number(told) * 1000 - (Number(header(headers, 'age')) || 0) * 1000;
  const expires = Date.parse(header(headers, 'expires') ?? '');
  const sent = Date.parse(header(headers, 'date') ?? '');
  return Number.isNaN(expires) ? 0 : expires - (Number.isNaN(sent) ? now : sent);
}

function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
