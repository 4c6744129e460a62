import { openForReading } from '../archive/open.js';
import { archivePath } from '../archive/place.js';
import { trendsOf } from '../archive/trends.js';
import { render } from '../render/render.js';
import { EXIT } from './exit.js';
import { formatFor, lookFor } from './look.js';
import type { Settings } from './options.js';
import { put } from './output.js';
import { tellerFor } from './tell.js';

const DEFAULT_LIMIT = 10;
const FOUR_WEEKS = 28 * 24 * 60 * 60 * 1000;

/** `trends`: what rose or fell in the archive. */
export async function runTrends(settings: Settings): Promise<number> {
  const now = settings.now ?? new Date().toISOString();
  const until = settings.until?.(now) ?? now;
  const since = settings.since?.(now) ?? new Date(Date.parse(until) - FOUR_WEEKS).toISOString();
  const db = openForReading(archivePath(process.env, process.platform));
  try {
    const trends = trendsOf(db, { since, until, limit: settings.limit ?? DEFAULT_LIMIT });
    if (trends.trends.length === 0 && trends.figures.length === 0)
      tellerFor(settings).warn(`nothing rose or fell between ${trends.since} and ${trends.until}`);
    const format = formatFor(settings);
    const text = render({ kind: 'trends', trends }, format, await lookFor(settings, format));
    await put(text, settings.output);
    return EXIT.done;
  } finally {
    db.close();
  }
}
