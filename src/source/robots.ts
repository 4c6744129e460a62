import RobotsTxt from 'robots-parser/Robots.js';
import { NutgrafError } from '../errors.js';
import type { Fetch } from '../model.js';
import { shown, statusOf } from './failure.js';
import type { Memory } from './memory.js';

/** Resolves where the robots.txt of an address's site lets programs read it. Rejects with NutgrafError 'robots'. */
export type Permit = (url: URL, signal?: AbortSignal) => Promise<void>;

/** The name that a robots.txt calls this program by: the User-Agent's, without its version. */
const NAME = 'nutgraf';
/** RFC 9309, 2.5: at least so many bytes are to be read. */
const MOST = 500 * 1024;
/** So many steps, robots.txt times address, are taken to compare the two: a tenth of a second at the worst. */
const STEPS = 200_000_000;
const HOUR = 60 * 60 * 1000;
/** How long an answer stands, well below the day of RFC 9309, 2.4. */
const FRESH = 6 * HOUR;
/** A robots.txt that cannot be had is asked for again after that, and its site left alone until then. */
const LEFT_ALONE = HOUR;

/** What a site's robots.txt says; its text, or why there is none to go by. */
type Robots = { readonly text: string } | { readonly failure: NutgrafError };

/**
 * The rules of the sites' robots.txt files (RFC 9309), each asked for once, and remembered from one run to the next. Where there is
 * none (4xx) all is allowed; where it cannot be had (5xx, no connection) the last one known stands, or nothing is allowed.
 */
export function robotsOf(fetch: Fetch, memory: Memory | undefined): Permit {
  const sites = new Map<string, Promise<Robots>>();
  return async (url, signal) => {
    const { origin } = url;
    const asked = sites.get(origin) ?? robotsAt(`${origin}/robots.txt`, fetch, memory, signal);
    sites.set(origin, asked);
    const robots = await asked;
    if ('failure' in robots) {
      const { code, message } = robots.failure;
      throw new NutgrafError(
        code === 'http-status' ? 'robots' : code,
        `${shown(url.href)}: is left alone, as the robots.txt of its site cannot be had (${message})`,
        robots.failure,
      );
    }
    if (!isAllowed(robots.text, url))
      throw new NutgrafError('robots', `${shown(url.href)}: the robots.txt of its site asks programs to stay away`);
  };
}

function isAllowed(text: string, { origin, pathname, search }: URL): boolean {
  if (text.length * (pathname.length + search.length) > STEPS) return false;
  return new RobotsTxt(`${origin}/robots.txt`, text).isAllowed(`${origin}${pathname}${search}`, NAME) ?? true;
}

async function robotsAt(
  address: string,
  fetch: Fetch,
  memory: Memory | undefined,
  signal: AbortSignal | undefined,
): Promise<Robots> {
  const before = await memory?.recall(address);
  const isFresh = before?.freshUntil !== undefined && before.freshUntil > Date.now();
  const freshUntil = isFresh ? before.freshUntil : Date.now() + FRESH;
  try {
    const { source: _, ...page } = await fetch(address, signal);
    const bytes = page.bytes.subarray(0, MOST);
    // what the answer said of itself is remembered already, and stays
    memory?.keep(address, { ...(await memory.recall(address)), page: { ...page, bytes }, freshUntil });
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    if (!(error instanceof NutgrafError)) throw error;
    if (isMissing(error)) {
      memory?.keep(address, { page: { bytes: new Uint8Array() }, freshUntil });
      return { text: '' };
    }
    const isWaiting = before?.waitUntil !== undefined && before.waitUntil > Date.now();
    if (!isWaiting) memory?.keep(address, { ...before, waitUntil: Date.now() + LEFT_ALONE });
    if (before?.page !== undefined) return { text: new TextDecoder().decode(before.page.bytes) };
    return { failure: error };
  }
}

/** RFC 9309, 2.3.1: 4xx means that there are no rules, and so do redirects that lead nowhere. Too Many Requests asks for peace. */
function isMissing(error: NutgrafError): boolean {
  const status = statusOf(error) ?? 0;
  return (
    (status >= 400 && status < 500 && status !== 429) ||
    error.code === 'too-many-redirects' ||
    error.code === 'refused-address'
  );
}
