import { filterOf } from '../../feed/filter.js';
import type { Wishes } from '../../gather.js';
import { articleOf } from '../../item.js';
import type { Entry, Reading } from '../../model.js';
import { readingOf } from '../../reading.js';
import { cleanLine } from '../../render/clean.js';
import { aboutFor, liftsFor, needsReading } from '../../story/interest.js';
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
  const active = new Set<string>();
  const [liftsOf, isAbout] = [liftsFor(config.interests), aboutFor(wishes.muted ?? [])];
  const ofFeeds = feeds.map((entries) => {
    const found = new Map<string, string[]>();
    const note = (does: string, { title, url, id }: Entry) =>
      found.set(does, [...(found.get(does) ?? []), cleanLine(title ?? url ?? id)]);
    const isMuted = (entry: Entry) => {
      const reading = readingFor(entry, wishes);
      const rules = isAbout(reading);
      for (const rule of rules) note(`"${rule}" drops`, entry);
      const lifts = rules.length > 0 ? [] : liftsOf([reading]);
      for (const { pattern, factor } of lifts) note(`"${pattern}" moves ${factor > 1 ? 'up' : 'down'}`, entry);
      for (const rule of [...rules, ...lifts.map(({ pattern }) => pattern)]) active.add(rule);
      return rules.length > 0;
    };
    const kept = entries.filter((entry) => {
      const why = wishes.drop(entry);
      if (why === undefined) return !isMuted(entry);
      if ('rules' in why) for (const rule of why.rules) note(`"${rule}" drops`, entry);
      else note(`none of ${quoted(why.missing)} in`, entry);
      return false;
    });
    return [
      `  keeps ${kept.length} of ${entries.length}`,
      ...[...found].flatMap(([does, titles]) => [
        `  ${does} ${titles.length}:`,
        ...titles.map((title) => `    ${title}`),
      ]),
      ...nothingHas(idleOf(ownRules(config, entries), entries)).map((line) => `  ${line}`),
    ];
  });
  const read = [...(wishes.muted ?? []), ...config.interests.map(({ pattern }) => pattern)];
  const mutes = config.mute.filter((rule) => !needsReading(rule));
  return { ofFeeds, ofAll: nothingHas([...idleOf(mutes, feeds.flat()), ...read.filter((rule) => !active.has(rule))]) };
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
