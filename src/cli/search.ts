import { openForReading } from '../archive/open.js';
import { archivePath } from '../archive/place.js';
import { search } from '../archive/search.js';
import { NutgrafError } from '../errors.js';
import { render } from '../render/render.js';
import { EXIT } from './exit.js';
import { formatFor, lookFor } from './look.js';
import type { Settings } from './options.js';
import { put } from './output.js';
import { tellerFor } from './tell.js';

const DEFAULT_LIMIT = 20;

/** `search`: the articles of the archive that have all the words and pass the filters. */
export async function runSearch(words: readonly string[], settings: Settings): Promise<number> {
  const query = words.join(' ').trim();
  const { company, theme, feed, since, until, limit = DEFAULT_LIMIT } = settings;
  if (query === '' && (company ?? theme ?? feed ?? since ?? until) === undefined)
    throw new NutgrafError('usage', 'no words to look for; give some, as in: nutgraf search interest rates');
  const now = settings.now ?? new Date().toISOString();
  const db = openForReading(archivePath(process.env, process.platform));
  try {
    const records = search(db, {
      ...(query === '' ? {} : { words: query }),
      ...(company === undefined ? {} : { company }),
      ...(theme === undefined ? {} : { theme }),
      ...(feed === undefined ? {} : { feed }),
      ...(since === undefined ? {} : { since: since(now) }),
      ...(until === undefined ? {} : { until: until(now) }),
      limit,
    });
    if (records.length === 0) tellerFor(settings).warn('nothing in the archive fits');
    const format = formatFor(settings);
    const text = render({ kind: 'found', records, problems: [] }, format, await lookFor(settings, format));
    await put(text, settings.output);
    return records.length === 0 ? EXIT.nothing : EXIT.done;
  } finally {
    db.close();
  }
}
