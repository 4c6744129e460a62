import { MOVED } from '../../errors.js';
import { openSources } from '../../gather.js';
import type { Problem } from '../../model.js';
import { saveConfig, withAddresses } from '../config/edit.js';
import { planFor } from '../config/plan.js';
import { exitCode, troubles } from '../exit.js';
import type { Settings } from '../options.js';
import { put } from '../output.js';
import { tellerFor } from '../tell.js';
import { worldFor } from '../world.js';
import { chosen } from './chosen.js';
import { effectsOf } from './effects.js';
import { sizeOf } from './find.js';
import { movesOf } from './moves.js';
import { subscribed } from './own.js';

/**
 * `feeds check`: reads each feed of the configuration, or those that are named; with --filters, shows what each rule drops and
 * what each interest moves; with --update, writes down where feeds have moved for good.
 */
export async function checkFeeds(names: readonly string[], settings: Settings): Promise<number> {
  const config = await subscribed(settings);
  const places = [...chosen(config, names)];
  const sources = places.flatMap((at) => config.feeds[at]?.url ?? []);
  const { wishes, ...plan } = planFor(config, sources, []);
  const teller = tellerFor(settings);
  const { world, close } = worldFor(plan, settings, teller.progress);
  try {
    const opened = await Promise.all(sources.map((source) => openSources([source], world, 'entries')));
    const effects = settings.filters
      ? effectsOf(
          config,
          opened.map(({ entries }) => entries),
          wishes,
        )
      : undefined;
    const lines = opened.flatMap(({ entries, read }, at) =>
      read.length === 0 ? [] : [`ok ${sources[at]} ${sizeOf({ entries })}`, ...(effects?.ofFeeds[at] ?? [])],
    );
    teller.done();
    const all: Problem[] = opened.flatMap((one) => one.problems);
    const failed = opened.flatMap((one) => one.failed);
    const moves = settings.update ? movesOf(config, places, all, teller.warn) : new Map<number, string>();
    if (moves.size > 0) await saveConfig(config, withAddresses(config, moves));
    for (const [at, url] of moves) lines.push(`moved ${config.feeds[at]?.url} to ${url}`);
    const problems = settings.update ? all.filter(({ code }) => code !== MOVED) : all;
    teller.problems(problems);
    await put([...lines, ...(effects?.ofAll ?? [])].map((line) => `${line}\n`).join(''), settings.output);
    return exitCode(sources.length - failed.length, troubles(problems, failed));
  } finally {
    await close();
  }
}
