import { NutgrafError } from '../../errors.js';
import type { Config } from '../config/config.js';
import { hrefOf } from '../config/plan.js';

/** Which feeds of the configuration are meant, by their index: each named by its address or its name; all where none is named. */
export function chosen({ feeds, path }: Config, names: readonly string[]): ReadonlySet<number> {
  if (names.length === 0) return new Set(feeds.keys());
  return new Set(
    names.flatMap((name) => {
      const found = [...feeds.entries()].filter(([, feed]) => hrefOf(feed.url) === hrefOf(name) || feed.name === name);
      if (found.length === 0)
        throw new NutgrafError('usage', `${name}: no feed of ${path} has this address or name; see nutgraf feeds list`);
      if (found.length > 1)
        throw new NutgrafError('usage', `${name}: is the name of ${found.length} feeds; give the address`);
      return found.map(([at]) => at);
    }),
  );
}
