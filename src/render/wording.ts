import type { ArticleRef, Comparison, Digest, Story } from '../model.js';

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const WITH_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const ENDS_IN_IES = /[^aeiou]y$/;
const WWW = /^www\./;

/** "Sunday 22 November 2026"; undefined for the epoch, which stands for "no date known". */
export function longDay(iso: string): string | undefined {
  const time = Date.parse(iso);
  return Number.isNaN(time) || time === 0 ? undefined : DAY.format(time).replace(',', '');
}

/** "22 Nov 2026"; without the year where it is that of `now` */
export function dayOf(iso: string | undefined, now?: string): string | undefined {
  const time = Date.parse(iso ?? '');
  if (Number.isNaN(time)) return undefined;
  return (yearOf(iso) === yearOf(now) ? SHORT : WITH_YEAR).format(time);
}

/** "2 Nov to 20 Nov"; with the years where they are two */
export function spanOf(first: string | undefined, last: string | undefined): string {
  return `${dayOf(first, last)} to ${dayOf(last, first)}`;
}

function yearOf(iso: string | undefined): number {
  return new Date(iso ?? '').getUTCFullYear();
}

export function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : ENDS_IN_IES.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** "12 stories from 36 articles of 8 sources" */
export function census(digest: Digest): string {
  const articles = digest.stories.flatMap((story) => story.articles);
  const sources = new Set(articles.map(outletOf)).size;
  return `${count(digest.stories.length, 'story')} from ${count(articles.length, 'article')} of ${count(sources, 'source')}`;
}

/** The name that a reader knows an article's source by. */
export function outletOf(article: ArticleRef): string {
  if (article.source !== undefined && !URL.canParse(article.source)) return article.source;
  const url = article.url ?? article.source;
  return url !== undefined && URL.canParse(url) ? new URL(url).host.replace(WWW, '') : (article.source ?? article.id);
}

/** How many outlets tell a story. */
export function outletsOf(story: Story): number {
  return new Set(story.articles.map(outletOf)).size;
}

/** "Economy · 3 sources · 21 Nov to 22 Nov"; days of another year than the digest's `until` with theirs */
export function kicker(story: Story, until: string): string {
  const theme = story.themes[0]?.name;
  const days = [
    ...new Set(
      story.articles
        .map((a) => a.published)
        .filter((p) => p !== undefined)
        .sort()
        .map((p) => dayOf(p, until)),
    ),
  ];
  const span = days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0];
  return [theme, count(outletsOf(story), 'source'), span].filter((part) => part !== undefined).join(' · ');
}

/** "deaths: at least 14 (Northwire), 17 (Meridian Post)" */
export function comparison(item: Comparison, story: Story): string {
  const outlets = new Map(story.articles.map((article) => [article.id, outletOf(article)]));
  const values = item.values.map(
    (value) => `${value.text} (${[...new Set(value.articles.map((id) => outlets.get(id) ?? id))].join(', ')})`,
  );
  return `${item.about ?? 'a figure'}: ${values.join('; ')}`;
}
