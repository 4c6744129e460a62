import { filterOf } from '../../feed/filter.js';
import type { Wishes } from '../../gather.js';
import type { Entry, Reading } from '../../model.js';
import { articleOf, readingOf } from '../../reading.js';
import { cleanLine } from '../../render/clean.js';
import { liftsFor } from '../../story/interest.js';
import { ledBy } from '../../theme/told.js';
import type { Config } from '../config/config.js';
import { hrefOf } from '../config/plan.js';

/** What filters, mutes and interests would do, as lines. */
export interface Effects {
  readonly ofFeeds: readonly (readonly string[])[];
  readonly ofAll: readonly string[];
}

/** What each rule drops of each feed's entries, what each interest moves, by their titles, and which do nothing anywhere. */
export function effectsOf(config: Config, feeds: readonly (readonly Entry[])[], wishes: Wishes): Effects {
  const moving = new Set<string>();
  const ofFeeds = feeds.map((entries) => {
    const found = new Map<string, string[]>();
    const note = (does: string, { title, url, id }: Entry) =>
      found.set(does, [...(found.get(does) ?? []), cleanLine(title ?? url ?? id)]);
    const kept = entries.filter((entry) => {
      const why = wishes.drop(entry);
      if (why === undefined) return true;
      if ('rules' in why) for (const rule of why.rules) note(`"${rule}" drops`, entry);
      else note(`none of ${quoted(why.missing)} in`, entry);
      return false;
    });
    const liftsOf = liftsFor(config.interests);
    for (const entry of kept)
      for (const { pattern, factor } of liftsOf([readingFor(entry, wishes)])) {
        note(`"${pattern}" moves ${factor > 1 ? 'up' : 'down'}`, entry);
        moving.add(pattern);
      }
    return [
      `  keeps ${kept.length} of ${entries.length}`,
      ...[...found].flatMap(([does, titles]) => [
        `  ${does} ${titles.length}:`,
        ...titles.map((title) => `    ${title}`),
      ]),
      ...nothingHas(idleOf(ownRules(config, entries), entries)).map((line) => `  ${line}`),
    ];
  });
  const still = config.interests.map(({ pattern }) => pattern).filter((pattern) => !moving.has(pattern));
  return { ofFeeds, ofAll: nothingHas([...idleOf(config.mute, feeds.flat()), ...still]) };
}

function quoted(patterns: readonly string[]): string {
  return patterns.map((pattern) => `"${pattern}"`).join(', ');
}

/** The patterns that stand in none of the entries. */
function idleOf(patterns: readonly string[], entries: readonly Entry[]): string[] {
  return patterns.filter((pattern) => {
    const drop = filterOf({ include: [], exclude: [pattern] });
    return !entries.some((entry) => drop(entry) !== undefined);
  });
}

function nothingHas(patterns: readonly string[]): string[] {
  return patterns.length === 0 ? [] : [`nothing has ${quoted(patterns)}`];
}

function ownRules({ feeds }: Config, [entry]: readonly Entry[]): readonly string[] {
  const feed = feeds.find(({ url }) => url === entry?.source || hrefOf(url) === entry?.source);
  return feed === undefined ? [] : [...feed.include, ...feed.exclude];
}

/** What the feed itself tells of an entry, read as an article is: no page is fetched to try rules. */
function readingFor(entry: Entry, { leanings }: Wishes): Reading {
  const reading = readingOf(entry.id, articleOf(entry).article);
  const theme = leanings?.get(entry.source)?.theme;
  return theme === undefined ? reading : { ...reading, themes: ledBy(theme, reading.themes) };
}
