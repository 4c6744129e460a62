import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { NutgrafError } from '../errors.js';
import type { Fetch, Page } from '../model.js';
import { namesPrivate, refusedAddress } from './addresses.js';
import { inflated } from './bodies.js';
import { isRefusal, lostConnection, shown, statusError, withoutSecrets } from './failure.js';
import { createGate } from './gate.js';
import {
  conditions,
  leftAloneUntil,
  type Memory,
  type Remembered,
  refreshed,
  stillGood,
  worthKeeping,
} from './memory.js';
import { type Permit, robotsOf } from './robots.js';

export interface HttpOptions {
  /** nutgraf's own, for the User-Agent */
  readonly version: string;
  /** milliseconds for one answer, body and all; 20,000 */
  readonly timeout?: number;
  /** bytes of a page once inflated; 10 MB */
  readonly maxBytes?: number;
  /** milliseconds for a connection: who is there takes far less, and of many feeds many may lead to nobody; 8,000 */
  readonly connectTimeout?: number;
  /** requests at a time, in all (24) and to one host (2) */
  readonly parallel?: number;
  readonly parallelPerHost?: number;
  /** 5 */
  readonly redirects?: number;
  /** after the first try, on a lost connection, 429, 502, 503 or 504; 2 */
  readonly retries?: number;
  /** milliseconds before the first retry, doubled for each further one, of which half is left to chance; 500 */
  readonly backoff?: number;
  /** the chance, from 0 to 1: what failed together is not to come back together; Math.random */
  readonly chance?: () => number;
  /** the longest that a server's Retry-After is waited for, in milliseconds; 10,000 */
  readonly longestWait?: number;
  /** origins ("http://localhost:8080") that may be private, because the user named them */
  readonly allowOrigins?: readonly string[];
  /** more request headers for single addresses, sent to their own origin only; what they open is not remembered */
  readonly headers?: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** what earlier runs learned, for conditional requests; none */
  readonly memory?: Memory;
}
/** A Fetch over HTTP, to be closed when done. */
export type HttpFetch = Fetch & {
  /** fetches what a feed links to: only as the robots.txt of its site allows, else it rejects with NutgrafError 'robots' */
  readonly linked: Fetch;
  readonly close: () => Promise<void>;
};

const DEFAULTS = {
  timeout: 20_000,
  connectTimeout: 8000,
  maxBytes: 10_000_000,
  parallel: 24,
  parallelPerHost: 2,
  redirects: 5,
  retries: 2,
  backoff: 500,
  chance: Math.random,
  longestWait: 10_000,
  allowOrigins: [],
} satisfies Omit<HttpOptions, 'version' | 'memory' | 'headers'>;
type Settings = Required<Omit<HttpOptions, 'memory' | 'headers'>>;

const ABOUT = 'https://www.npmjs.com/package/nutgraf';
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.8';
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOVED_FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
const GONE = 410;
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const HTTP = /^https?:$/;
const CHARSET = /;\s{0,8}charset\s{0,8}=\s{0,8}["']?([^\s"';,]{1,40})/i;

/**
 * A Fetch that reads http and https addresses with limits on time, size and parallel requests. It reaches public addresses only,
 * but for the origins in `allowOrigins`. Rejects with a NutgrafError 'unreachable', 'timeout', 'too-large', 'http-status',
 * 'too-many-redirects', 'refused-address' or 'usage' (no http address), or with the signal's own reason.
 */
export function createFetch(options: HttpOptions): HttpFetch {
  const settings: Settings = { ...DEFAULTS, ...options };
  const gate = createGate(settings.parallel, settings.parallelPerHost);
  // undici is loaded by the first request, so that what fetches nothing does not wait for it
  let dispatcher: Promise<Dispatcher> | undefined;
  const dispatch = () => {
    dispatcher ??= import('./dispatcher.js').then(({ createDispatcher }) => createDispatcher(settings));
    return dispatcher;
  };
  const visit = async (start: string, signal?: AbortSignal, permit?: Permit): Promise<Page> => {
    let url = httpUrl(start);
    const [secret, home] = [options.headers?.get(url.href), url.origin];
    const remembered: (() => void)[] = [];
    let forGood = true;
    for (let hops = 0; ; hops++) {
      const own = url.origin === home ? secret : undefined;
      const asked = await askedOf(url, settings, options.memory, own);
      const known = recalled(asked);
      if (known === undefined) await permit?.(url, signal);
      const answer =
        known ??
        (await withRetries(asked, signal, () =>
          gate.run(url.host, async () => ask(await dispatch(), asked, signal)),
        ).catch((error: unknown) => {
          for (const forget of remembered) forget(); // the next run asks where it once was
          throw error;
        }));
      if (answer.movedTo === undefined) {
        const movedTo = withoutSecrets(url.href);
        return { source: start, ...answer.page, ...(hops > 0 && forGood ? { movedTo } : {}) };
      }
      forGood &&= answer.forGood;
      if (asked.known?.movedTo !== undefined) remembered.push(() => asked.learn({}));
      if (hops === settings.redirects)
        throw new NutgrafError(
          'too-many-redirects',
          `${shown(start)}: gave up after ${hops} redirects, the last to ${shown(answer.movedTo)}; check the address in a browser`,
        );
      if (!isHttp(answer.movedTo))
        throw new NutgrafError(
          'refused-address',
          `${shown(start)}: redirects to ${shown(answer.movedTo)}, no web page`,
        );
      url = new URL(answer.movedTo);
    }
  };
  const fetch: Fetch = (url, signal) => visit(url, signal);
  const permit = robotsOf(fetch, options.memory);
  return Object.assign(fetch, {
    linked: (url: string, signal?: AbortSignal) => visit(url, signal, permit),
    close: async () => (await dispatcher)?.destroy(),
  });
}

/** A request, with what is known of its address. */
interface Asked {
  readonly url: URL;
  readonly settings: Settings;
  readonly headers?: Readonly<Record<string, string>>;
  readonly known?: Remembered;
  readonly learn: (what: Remembered) => void;
}

async function askedOf(
  url: URL,
  settings: Settings,
  memory: Memory | undefined,
  headers: Readonly<Record<string, string>> | undefined,
): Promise<Asked> {
  // what a password opens is not written down, nor is the password
  if (headers !== undefined) return { url, settings, headers, learn: () => undefined };
  if (memory === undefined || url.username !== '' || url.password !== '')
    return { url, settings, learn: () => undefined };
  const key = url.href.slice(0, url.href.length - url.hash.length);
  const known = await memory.recall(key);
  return { url, settings, ...(known === undefined ? {} : { known }), learn: (what) => memory.keep(key, what) };
}

/** The answer that needs no request. */
function recalled({ url, known, learn }: Asked): Answer | undefined {
  if (known === undefined) return undefined;
  const page = stillGood(known, Date.now(), shown(url.href));
  if (page !== undefined) return { page };
  if (known.movedTo === undefined) return undefined;
  learn(known); // it is still of use, and not to be forgotten as what is not
  return { movedTo: known.movedTo, forGood: true };
}

type Answer =
  | { readonly movedTo: string; readonly forGood: boolean }
  | { readonly movedTo?: never; readonly page: Omit<Page, 'source'> };
/** An answer that may be another one soon: `wait` = what the server asks for, in milliseconds. */
class Passing {
  constructor(
    readonly error: NutgrafError,
    readonly wait?: number,
    /** whether the server said so, and is to be left alone */
    readonly busy = false,
  ) {}
}

async function withRetries(
  { settings: { retries, backoff, chance, longestWait }, known, learn }: Asked,
  signal: AbortSignal | undefined,
  attempt: () => Promise<Answer | Passing>,
): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted();
    const answer = await attempt();
    if (!(answer instanceof Passing)) return answer;
    const wait = answer.wait ?? backoff * 2 ** tries * (0.5 + chance() / 2);
    if (tries === retries || wait > longestWait) {
      if (answer.busy) learn({ ...known, waitUntil: leftAloneUntil(answer.wait, Date.now()) });
      throw tried(answer.error, tries + 1);
    }
    await sleep(wait, undefined, signal === undefined ? {} : { signal });
  }
}

function tried(error: NutgrafError, tries: number): NutgrafError {
  return tries === 1 ? error : new NutgrafError(error.code, `${error.message} (tried ${tries} times)`, error.cause);
}

async function ask(dispatcher: Dispatcher, asked: Asked, signal: AbortSignal | undefined): Promise<Answer | Passing> {
  const { url, settings, known } = asked;
  const allowed = settings.allowOrigins.includes(url.origin);
  if (!allowed && namesPrivate(url.hostname)) throw refusedAddress(shown(url.href));
  const limit = AbortSignal.timeout(settings.timeout);
  try {
    const response = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { ...headersFor(url, settings.version), ...asked.headers, ...conditions(known) },
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    return await read(response, asked);
  } catch (error) {
    if (isRefusal(error)) throw refusedAddress(shown(url.href));
    if (error instanceof NutgrafError) throw error;
    signal?.throwIfAborted();
    return new Passing(lostConnection(error, url, limit.aborted, settings));
  }
}

async function read(response: Dispatcher.ResponseData, asked: Asked): Promise<Answer | Passing> {
  const { url, settings, known, learn } = asked;
  const { statusCode: status, headers, body } = response;
  const { location: header } = headers;
  const location = first(header);
  if (MOVED.has(status) && location !== undefined) {
    await body.dump();
    const movedTo = resolved(location, url);
    const forGood = MOVED_FOR_GOOD.has(status);
    if (forGood) learn({ movedTo });
    return { movedTo, forGood };
  }
  if (status === 304 && known?.page !== undefined) {
    await body.dump();
    learn(refreshed(known, headers, Date.now()) ?? {});
    return { page: known.page };
  }
  if (status < 200 || status > 299) {
    await body.dump();
    const error = statusError(url, status);
    const wait = retryAfter(first(headers['retry-after']));
    if (PASSING.has(status)) return new Passing(error, wait, status === 429 || (status === 503 && wait !== undefined));
    if (status === GONE) learn({ goneSince: Date.now() });
    throw error;
  }
  const bytes = await inflated(body, headers['content-encoding'], settings.maxBytes);
  if (bytes === undefined)
    throw new NutgrafError(
      'too-large',
      `${shown(url.href)}: larger than ${Math.round(settings.maxBytes / 1e6)} MB; save it and give the file, if it is meant`,
    );
  const type = first(headers['content-type']);
  const mediaType = type?.split(';')[0]?.trim().toLowerCase();
  const charset = type === undefined ? undefined : CHARSET.exec(type)?.[1];
  const page = {
    url: withoutSecrets(url.href),
    ...(mediaType ? { mediaType } : {}),
    ...(charset === undefined ? {} : { charset }),
    bytes,
  };
  learn(worthKeeping(headers, page, Date.now()) ?? {});
  return { page };
}

function headersFor(url: URL, version: string): Record<string, string> {
  const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    'user-agent': `nutgraf/${version} (+${ABOUT})`,
    accept: ACCEPT,
    'accept-encoding': 'gzip, br, deflate',
    ...(login === ':' ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
  };
}

function httpUrl(address: string): URL {
  if (isHttp(address)) return new URL(address);
  throw new NutgrafError('usage', `${shown(address)}: not an http or https address`);
}

function isHttp(address: string): boolean {
  return URL.canParse(address) && HTTP.test(new URL(address).protocol);
}

function resolved(location: string, from: URL): string {
  return URL.canParse(location, from.href) ? new URL(location, from.href).href : location;
}

/** Seconds or a date, in milliseconds from now. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
