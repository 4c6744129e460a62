import { MOVED } from '../../errors.js';
import type { Problem } from '../../model.js';
import type { Config } from '../config/config.js';
import { hrefOf } from '../config/plan.js';

/** Where the checked feeds have moved for good, by their index; what may not be written down is told. */
export function movesOf(
  { feeds }: Config,
  places: readonly number[],
  problems: readonly Problem[],
  warn: (message: string) => void,
): Map<number, string> {
  const known = new Set(feeds.map(({ url }) => hrefOf(url)));
  const moves = new Map<number, string>();
  for (const { code, source, url } of problems) {
    const at = places.find((place) => feeds[place]?.url === source);
    const feed = at === undefined ? undefined : feeds[at];
    if (code !== MOVED || at === undefined || feed === undefined || url === undefined) continue;
    const isSecret = feed.login !== undefined || Object.keys(feed.headers).length > 0;
    if (known.has(hrefOf(url)))
      warn(`${feed.url}: has moved to ${url}, which is in the configuration already; remove one`);
    else if (isSecret && new URL(url).origin !== new URL(feed.url).origin)
      warn(
        `${feed.url}: has moved to ${url}, another site, which its login is not for; write that down yourself if you trust it`,
      );
    else moves.set(at, url);
    known.add(hrefOf(url));
  }
  return moves;
}
