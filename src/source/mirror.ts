import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { NutgrafError } from '../errors.js';
import type { Fetch } from '../model.js';

const NUL = '\0';

/**
 * A Fetch that reads pages from a folder as `wget --mirror` leaves it: https://host/path is DIR/host/path, else path + ".html",
 * else path + "/index.html", with the query string as a part of the name where there is such a file. Nothing outside of the
 * folder is ever read. Rejects with NutgrafError 'not-found'.
 */
export function createMirror(dir: string): Fetch {
  return async (address) => {
    const missing = (cause?: unknown) =>
      new NutgrafError('not-found', `${address}: not in the mirror ${dir}; fetch it without --mirror`, cause);
    const root = await realpath(dir).catch((error: unknown) => {
      throw new NutgrafError('not-found', `${dir}: no such folder to mirror from`, error);
    });
    for (const name of names(address)) {
      const path = await inside(root, name);
      if (path !== undefined) return { source: address, url: address, bytes: await readFile(path) };
    }
    throw missing();
  };
}

/** The file names that an address may have in a mirror, the likeliest first. */
function* names(address: string): Generator<string> {
  if (!URL.canParse(address)) return;
  const { hostname, host, pathname, search } = new URL(address);
  if (hostname === '') return;
  for (const base of new Set([host, hostname])) {
    for (const path of new Set([pathname, unescaped(pathname)])) {
      const parts = path.split('/');
      if (parts.some((part) => part === '..' || part === '.' || part.includes(NUL))) continue;
      for (const query of new Set([search, unescaped(search), ''])) {
        if (query.includes('/') || query.includes(NUL)) continue;
        for (const end of ['', '.html', '/index.html']) yield `${base}${path}${query}${end}`;
      }
    }
  }
}

/** The true path of a file below `root`, links followed; undefined where there is none or it leaves `root`. */
async function inside(root: string, name: string): Promise<string | undefined> {
  try {
    const path = await realpath(join(root, name));
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined; // no such file, or a name too long to be one
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
