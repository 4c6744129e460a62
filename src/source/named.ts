import { fileURLToPath } from 'node:url';
import { NutgrafError } from '../errors.js';
import type { Fetch, Page } from '../model.js';
import { readInput, readLocal } from './files.js';

export interface Readers {
  readonly fetch: Fetch;
  readonly input: AsyncIterable<Uint8Array>;
}
const WEB = /^(?:https?|feed):/i;
const FEED_SCHEME = /^feed:(\/\/)?/i;
const FILE = /^file:/i;

/** Reads a SOURCE as a user names it: an http(s) or file: address, "-" for standard input, else the path of a file. */
export async function readNamed(source: string, { fetch, input }: Readers, signal?: AbortSignal): Promise<Page> {
  if (source === '-') return readInput(input);
  if (isAddress(source)) return { ...(await fetch(webAddress(source), signal)), source };
  if (FILE.test(source)) return readLocal(pathOf(source), source);
  return readLocal(source);
}

/** Whether a SOURCE is an address on the web, not a file. */
export function isAddress(source: string): boolean {
  return WEB.test(source);
}

/** The origins of the SOURCEs that are addresses: what `createFetch` may reach even where it is private. */
export function originsOf(sources: readonly string[]): string[] {
  const addresses = sources.filter(isAddress).map(webAddress);
  return [...new Set(addresses.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin))];
}

/** "feed://host/path" and "feed:https://host/path" are how browsers once wrote a feed's address. */
function webAddress(source: string): string {
  return source.replace(FEED_SCHEME, (_, slashes) => (slashes ? 'http://' : ''));
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch (error) {
    throw new NutgrafError('not-found', `${address}: not the address of a local file`, error);
  }
}
