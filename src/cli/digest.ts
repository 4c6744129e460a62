import { makeDigest } from '../digest.js';
import { render } from '../render/render.js';
import { exitCode, troubles } from './exit.js';
import { formatFor, lookFor } from './look.js';
import type { Settings } from './options.js';
import { put } from './output.js';
import { tellerFor } from './tell.js';
import { worldFor } from './world.js';

const DEFAULT_STORIES = 10;

export async function runDigest(sources: readonly string[], settings: Settings): Promise<number> {
  const teller = tellerFor(settings);
  const { world, close } = worldFor(sources, settings, teller.progress);
  try {
    const { stories = DEFAULT_STORIES, now, since, bullets } = settings;
    const outcome = await makeDigest(sources, world, {
      stories,
      ...(now === undefined ? {} : { now }),
      ...(since === undefined ? {} : { since }),
      ...(bullets === undefined ? {} : { bullets }),
    });
    teller.done();
    const { digest, failed } = outcome;
    teller.problems(digest.problems);
    if (outcome.articles === 0 && outcome.offered > 0 && failed.length === 0) {
      teller.warn(`nothing is newer than ${digest.since ?? digest.until}; --since 7d looks further back`);
    }
    const made = digest.stories.length;
    const format = formatFor(settings);
    const failedAll = made === 0 && failed.length > 0;
    if (!failedAll || format === 'json')
      await put(render({ kind: 'digest', digest }, format, await lookFor(settings, format)), settings.output);
    return exitCode(made, troubles(digest.problems, failed));
  } finally {
    await close();
  }
}
