import { openSources } from '../../gather.js';
import type { Entry, Problem } from '../../model.js';
import { cleanLine } from '../../render/clean.js';
import { planFor } from '../config/plan.js';
import { exitCode, troubles } from '../exit.js';
import type { Settings } from '../options.js';
import { put } from '../output.js';
import { tellerFor } from '../tell.js';
import { worldFor } from '../world.js';
import { chosen } from './chosen.js';
import { sizeOf } from './find.js';
import { subscribed } from './own.js';

/** `feeds check`: reads each feed of the configuration, or those that are named; with --filters, shows what each rule drops. */
export async function checkFeeds(names: readonly string[], settings: Settings): Promise<number> {
  const config = await subscribed(settings);
  const sources = [...chosen(config, names)].flatMap((at) => config.feeds[at]?.url ?? []);
  const { wishes, ...plan } = planFor(config, sources, []);
  const teller = tellerFor(settings);
  const { world, close } = worldFor(plan, settings, teller.progress);
  try {
    const opened = await Promise.all(sources.map((source) => openSources([source], world, 'entries')));
    const drop = wishes?.drop ?? (() => undefined);
    const lines = opened.flatMap(({ entries, read }, at) => {
      if (read.length === 0) return [];
      const line = `ok ${sources[at]} ${sizeOf({ entries })}`;
      return settings.filters ? [line, ...dropsOf(entries, drop)] : [line];
    });
    teller.done();
    const problems: Problem[] = opened.flatMap((one) => one.problems);
    const failed = opened.flatMap((one) => one.failed);
    teller.problems(problems);
    await put(lines.map((line) => `${line}\n`).join(''), settings.output);
    return exitCode(sources.length - failed.length, troubles(problems, failed));
  } finally {
    await close();
  }
}

type Drops = NonNullable<ReturnType<typeof planFor>['wishes']>['drop'];

/** What each rule drops of a feed's entries, by their titles. */
function dropsOf(entries: readonly Entry[], drop: Drops): string[] {
  const byRule = new Map<string, string[]>();
  for (const entry of entries) {
    const why = drop(entry);
    if (why === undefined) continue;
    const rule =
      'rule' in why ? `"${why.rule}" drops` : `none of ${why.missing.map((one) => `"${one}"`).join(', ')} in`;
    byRule.set(rule, [...(byRule.get(rule) ?? []), cleanLine(entry.title ?? entry.url ?? entry.id)]);
  }
  const kept = entries.length - [...byRule.values()].flat().length;
  return [
    `  keeps ${kept} of ${entries.length}`,
    ...[...byRule].flatMap(([rule, titles]) => [
      `  ${rule} ${titles.length}:`,
      ...titles.map((title) => `    ${title}`),
    ]),
  ];
}
