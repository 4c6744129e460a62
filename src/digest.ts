import { type Gathered, gatherArticles, openSources, type Sources, type Want, type World } from './gather.js';
import type { Digest, DigestTheme, Entry, Item, Problem, Reading, Story, StoryGroup, Theme } from './model.js';
import { readingOf } from './reading.js';
import { groupStories } from './story/group.js';
import { headlineOf } from './story/headline.js';
import { aboutFor, type Interest, type Lift, liftsFor } from './story/interest.js';
import { notesOf } from './summary/notes.js';
import { summarise } from './summary/summarise.js';
import { ledBy } from './theme/told.js';

export interface DigestOptions {
  /** "now", ISO 8601: the end of the window */
  readonly now?: string;
  /** the begin of the window, from its end; unless told, feeds are read for their last 24 hours, and items given directly whole */
  readonly since?: (until: string) => string;
  /** tells what is new, instead of a window */
  readonly news?: News;
  /** what SOURCEs are: feeds alone, or articles, too, which is so unless told */
  readonly want?: Want;
  /** how many stories and bullets at most */
  readonly stories?: number;
  readonly bullets?: number;
}
/** What an archive knows of earlier digests, handed in. */
export interface News {
  /** the end of the last digest, if there was one */
  readonly last?: string;
  /** those of the things that no digest has shown yet */
  readonly fresh: <T extends Listed>(things: readonly T[], until: string) => readonly T[];
}
/** An entry or item, as far as it tells itself from others. */
export type Listed = Pick<Entry, 'source' | 'id' | 'url' | 'title' | 'published'>;
export interface Outcome {
  readonly digest: Digest;
  /** SOURCEs that gave nothing at all */
  readonly failed: readonly string[];
  /** SOURCEs, and feeds of an OPML, that were read */
  readonly read: readonly string[];
  /** all that the sources listed, told or not */
  readonly listed: readonly Listed[];
  readonly readings: readonly Reading[];
  /** whether any of it came over the network */
  readonly live: boolean;
  /** articles that were read, and entries that were there before the window */
  readonly articles: number;
  readonly offered: number;
  /** what the reader's interests did to each story */
  readonly lifted: readonly { readonly headline: string; readonly lifts: readonly Lift[] }[];
}

/** Stands for "no date known" where a date must be: the same input gives the same bytes, so the clock cannot stand in. */
const EPOCH = '1970-01-01T00:00:00.000Z';

/** The daily digest: the sources' articles, read, grouped into stories and summarised. */
export async function makeDigest(sources: readonly string[], world: World, options: DigestOptions): Promise<Outcome> {
  const opened = await openSources(sources, world, options.want);
  const dates = [...opened.entries, ...opened.items, ...opened.pages.map((page) => page.article)].flatMap(
    (one) => one.published ?? [],
  );
  const until = options.now ?? (opened.live ? world.clock() : latest(dates));
  const { chosen, window, since } = choose(opened, until, options);
  const { articles, problems } = await gatherArticles(chosen, world, window);
  const readings = articles.map(readingFor);
  const isAbout = aboutFor(world.wishes?.muted ?? []);
  const told = readings.filter(
    (reading) => (reading.doc.text !== '' || reading.headline !== undefined) && isAbout(reading).length === 0,
  );
  const leanings = { interests: world.wishes?.interests ?? [], weights: weightsOf(articles) };
  const groups = groupStories(told, leanings);
  const stories = groups.slice(0, options.stories).map((group) => storyOf(group, options));
  const digest: Digest = {
    version: 1,
    made: until,
    ...(since && { since }),
    until,
    stories,
    themes: themesOf(stories),
    problems: [...opened.problems, ...problems, ...emptyOnes(readings)],
  };
  return {
    digest,
    failed: opened.failed,
    read: opened.read,
    listed: [...opened.entries, ...opened.items.map(listedOf)],
    readings: told,
    live: opened.live,
    articles: told.length,
    offered: opened.entries.length + opened.items.length + opened.pages.length,
    lifted: liftedBy(leanings.interests, groups.slice(0, options.stories)),
  };
}

/** What is read of an article; where its feed's theme is told, that leads. */
function readingFor({ id, article, source, leaning }: Gathered): Reading {
  const reading = readingOf(id, article, source);
  return leaning?.theme === undefined ? reading : { ...reading, themes: ledBy(leaning.theme, reading.themes) };
}

function weightsOf(articles: readonly Gathered[]): ReadonlyMap<string, number> {
  return new Map(articles.flatMap(({ id, leaning }) => (leaning?.weight === undefined ? [] : [[id, leaning.weight]])));
}

function liftedBy(interests: readonly Interest[], groups: readonly StoryGroup[]): Outcome['lifted'] {
  const liftsOf = liftsFor(interests);
  return groups.map(({ readings, outdated }) => ({
    headline: headlineOf(readings, outdated) ?? '',
    lifts: liftsOf(readings),
  }));
}

/** What the digest is made of: what is new where an archive tells, else what is dated within the window. */
function choose(opened: Sources, until: string, { news, now, since }: DigestOptions) {
  const upTo = now === undefined ? {} : { until: now };
  if (news !== undefined) {
    const entries = news.fresh(opened.entries, until);
    const items = news.fresh(opened.items.map(listedOf), until).map(({ item }) => item);
    const chosen: Sources = { ...opened, entries, items };
    return { chosen, window: { entries: upTo, items: upTo }, since: news.last ?? dayBefore(until) };
  }
  const asked = since?.(until);
  const from = asked ?? (opened.entries.length > 0 ? dayBefore(until) : undefined);
  const window = {
    entries: { ...upTo, ...(from && { since: from }) },
    items: { ...upTo, ...(asked && { since: asked }) },
  };
  return { chosen: opened, window, since: from };
}

function listedOf(item: Item): Listed & { readonly item: Item } {
  const { id, url, title, published } = item;
  return {
    id,
    source: item.source ?? '-',
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    item,
  };
}

const DAY = 24 * 60 * 60 * 1000;

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - DAY).toISOString();
}

function latest(dates: readonly string[]): string {
  const times = dates.map((date) => Date.parse(date)).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? EPOCH : new Date(times.reduce((a, b) => Math.max(a, b))).toISOString();
}

function emptyOnes(readings: readonly Reading[]): Problem[] {
  return readings
    .filter((reading) => reading.doc.text === '' && reading.headline === undefined)
    .map(({ id, source, url }) => ({
      stage: 'text',
      code: 'nothing',
      message: `${url ?? id}: has neither a title nor a text`,
      ...(source === undefined ? {} : { source }),
      ...(url === undefined ? {} : { url }),
    }));
}

function storyOf(group: StoryGroup, options: DigestOptions): Story {
  const { readings, agreements, conflicts } = group;
  const brief = summarise(readings, {
    ...(options.bullets === undefined ? {} : { bullets: options.bullets }),
    ...(group.outdated === undefined ? {} : { outdated: group.outdated }),
  });
  return {
    id: group.id,
    headline: headlineOf(readings, group.outdated) ?? brief.bullets[0]?.text ?? group.id,
    ...brief,
    themes: meanThemes(readings),
    ...notesOf(readings, brief.bullets),
    agreements,
    conflicts,
    articles: readings.map(({ id, title, url, source, published }) => ({
      id,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(source === undefined ? {} : { source }),
      ...(published === undefined ? {} : { published }),
    })),
  };
}

/** A story's themes: the mean of its readings' scores, the one that leads most readings first, each followed by its finer ones. What few readings have is not the story's. */
function meanThemes(readings: readonly Reading[]): Theme[] {
  const sums = new Map<string, { name: string; score: number; rank: number }>();
  for (const { themes } of readings) {
    themes.forEach(({ id, name, score }, place) => {
      const known = sums.get(id);
      sums.set(id, { name, score: (known?.score ?? 0) + score, rank: (known?.rank ?? 0) + score / (place + 1) });
    });
  }
  const parentOf = (id: string) => id.split('/')[0] ?? id;
  const rank = (id: string) => [
    sums.get(parentOf(id))?.rank ?? 0,
    id === parentOf(id) ? 1 : 0,
    sums.get(id)?.rank ?? 0,
  ];
  const ranked = [...sums].sort(([a], [b]) => byRank(rank(b), rank(a)) || (a < b ? -1 : 1));
  const scoreOf = (id: string) => sums.get(id)?.score ?? 0;
  const best = scoreOf(ranked[0]?.[0] ?? '');
  return ranked
    .filter(([id]) => scoreOf(parentOf(id)) >= SHARED * best && scoreOf(id) >= SHARED * scoreOf(parentOf(id)))
    .map(([id, { name, score }]) => ({ id, name, score: Math.round((1000 * score) / readings.length) / 1000 }));
}

/** Of the main theme's score. */
const SHARED = 0.4;

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The digest's themes in the order of their first story, each story under its main theme. */
function themesOf(stories: readonly Story[]): DigestTheme[] {
  const themes = new Map<string, { id: string; name: string; stories: string[] }>();
  for (const story of stories) {
    const main = story.themes[0];
    if (main === undefined) continue;
    const known = themes.get(main.id);
    if (known === undefined) themes.set(main.id, { id: main.id, name: main.name, stories: [story.id] });
    else known.stories.push(story.id);
  }
  return [...themes.values()];
}
