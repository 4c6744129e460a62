import type { Article } from '../../model.js';
import { PLACE, type Run, type Text } from '../runs.js';
import { bylineOf } from './byline.js';
import { withNext } from './byline-lines.js';
import type { Clues } from './clues.js';
import { publishedOf, readDate } from './dates.js';
import { headlineOf } from './headline.js';
import { type LinkedArticle, readLinkedData } from './linked-data.js';
import { plainText } from './plain-text.js';
import { titleOf } from './title.js';
import { siteInTitle } from './title-parts.js';
import { wordsOf } from './words.js';

export type Metadata = Omit<Article, 'blocks' | 'text'>;
/** Countries that write the month before the day. */
const MONTH_FIRST = /^(?:en(?:[-_](?:us|ph))?|fil)$/i;
/** A date line has hardly more than an author and a place beside the date. */
const MAX_DATE_LINE = 80;
/** So many runs before and after the headline may tell author and date. */
const LINES_BEFORE = 6;
const LINES_AFTER = 30;
const LINES_CLOSE = 12;
const LINES_JUST_BEFORE = 2;
const CHANGED =
  /updated|modified|changed|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|gültig/i;
const SHORTEST_SITE = 3;
const LONGEST_SITE = 60;
const MAX_LINE = 120;
/** A date line may begin a paragraph: a place and a date. */
const DATE_START = 40;
const DATELINE = /^(.{6,40}?)\s[–—|-]\s/;
const PARAGRAPH = 150;
const OF_PICTURE = PLACE.figure | PLACE.caption;
const HOST = /^(?:www|m|amp|mobile)\d*\./;

/** What the page says of its article, besides the text. `url` = where the page was found. */
export function metadataOf(
  clues: Clues,
  linked: LinkedArticle | undefined,
  text: Text,
  url: string | undefined,
): Metadata {
  const meta = (name: string) => clues.metas.get(name)?.[0];
  const address = url ?? absolute(clues.links.get('canonical') ?? meta('og:url'), undefined);
  const told = meta('og:site_name') ?? linked?.site ?? meta('application-name') ?? meta('dc.publisher');
  const named = told === undefined || plainText(told) === '' ? undefined : plainText(told);
  const host = hostOf(address);
  const site = named ?? siteInTitle(clues.titles[0], host) ?? siteAsHeading(clues) ?? host;
  const title = titleOf(clues, linked, site);
  const locale = languageTold(clues, linked)[0];
  const dayFirst = locale === undefined || locale.toLowerCase() === 'en' ? undefined : !MONTH_FIRST.test(locale);
  const at = headlineOf(text.runs, title);
  const headline = at < 0 ? -1 : text.runs[at]!.node;
  const byline = bylineOf({
    clues,
    linked,
    sites: [named, siteAsHeading(clues), host?.split('.').slice(0, -1).join('')].filter((one) => one !== undefined),
    lines: linesAround(text, title),
    behind: text.runs.slice(Math.max(0, at)).filter((run) => (run.place & OF_PICTURE) === 0),
    headline,
  });
  const close = at < 0 ? undefined : dateBeside(text, at, dayFirst);
  const shown = close ?? dateShown(text, at, dayFirst);
  const published = publishedOf({
    clues,
    linked,
    url: address,
    dayFirst,
    headline,
    shown,
    nearby: close !== undefined,
  });
  const image = absolute(
    meta('og:image') ??
      meta('og:image:url') ??
      meta('twitter:image') ??
      meta('twitter:image:src') ??
      linked?.image ??
      meta('image') ??
      clues.links.get('image_src'),
    address,
  );
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(site === undefined ? {} : { site }),
    ...(address === undefined ? {} : { url: address }),
    ...(published === undefined ? {} : { published }),
    ...(image === undefined ? {} : { image }),
  };
}

/** The language as the page states it, the most believable first. */
export function languageTold(clues: Clues, linked: LinkedArticle | undefined): string[] {
  const meta = (name: string) => clues.metas.get(name)?.[0];
  return [clues.language, meta('content-language'), linked?.language, meta('og:locale'), meta('dc.language')].filter(
    (told) => told !== undefined,
  );
}

/** The heading that leads to the site's first page, if the page's title says it too. */
function siteAsHeading({ headings, titles }: Clues): string | undefined {
  return headings
    .map(({ home, text }) => (home ? plainText(text) : ''))
    .find((name) => {
      return name.length >= SHORTEST_SITE && name.length <= LONGEST_SITE && plainText(titles[0] ?? '').includes(name);
    });
}

/** The short lines around the headline, where authors and dates stand; from the top where it is not found. */
function linesAround(text: Text, title: string | undefined): string[] {
  const at = headlineOf(text.runs, title);
  return text.runs
    .slice(Math.max(0, at - LINES_BEFORE), Math.max(0, at) + LINES_AFTER)
    .map((run, i, all) => withNext(run.text, all[i + 1]?.text))
    .filter((line) => line.length <= MAX_LINE);
}

/** The date in the short line nearest to the headline; a line that tells of a change counts as farther away. */
function dateBeside(text: Text, headline: number, dayFirst: boolean | undefined): string | undefined {
  let nearest: string | undefined;
  let least = LINES_CLOSE;
  for (let i = Math.max(0, headline - LINES_JUST_BEFORE); i < text.runs.length && i < headline + LINES_CLOSE; i++) {
    const run = text.runs[i]!;
    const date = dateOfLine(run, dayFirst) ?? dateOfDateline(run, dayFirst);
    const distance = Math.abs(i - headline) + (CHANGED.test(run.text) ? LINES_CLOSE / 2 : 0);
    if (date !== undefined && distance < least) [nearest, least] = [date, distance];
  }
  return nearest;
}

function dateOfLine({ text }: Run, dayFirst: boolean | undefined): string | undefined {
  return text.length <= MAX_DATE_LINE && text.length >= 8 ? readDate(text, dayFirst) : undefined;
}

/** "Hale, 4.5.2026 – The board": before the dash that opens a paragraph. */
function dateOfDateline({ text }: Run, dayFirst: boolean | undefined): string | undefined {
  const before = DATELINE.exec(text)?.[1];
  return before === undefined ? undefined : readDate(before, dayFirst);
}

/** The date nearest to the headline: in a short line behind it, at the start of a paragraph behind it, in a line before it, then anywhere. */
function dateShown(text: Text, headline: number, dayFirst: boolean | undefined): string | undefined {
  const { runs } = text;
  const at = Math.max(0, headline);
  const line = (run: Run) => dateOfLine(run, dayFirst);
  const start = (run: Run) => readDate(run.text.slice(0, DATE_START), dayFirst);
  return (
    firstDate(runs.slice(at, at + LINES_AFTER), (run) => line(run) ?? dateOfDateline(run, dayFirst)) ??
    firstDate(runs.slice(at, at + LINES_AFTER), start) ??
    firstDate(runs.slice(Math.max(0, at - LINES_BEFORE), at).reverse(), line) ??
    firstDate(runs, (run) => (run.text.length > PARAGRAPH ? start(run) : undefined)) ??
    firstDate(runs, line)
  );
}

function firstDate(runs: readonly Run[], read: (run: Run) => string | undefined): string | undefined {
  for (const run of runs) {
    const date = read(run);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The linked data of the page's own article. */
export function linkedArticleOf(clues: Clues, url: string | undefined): LinkedArticle | undefined {
  if (clues.scripts.length === 0) return undefined;
  const titles = [
    ...clues.titles,
    clues.metas.get('og:title')?.[0] ?? '',
    ...clues.headings.map((heading) => heading.text),
  ]
    .map((title) => wordsOf(title).join(' '))
    .filter((title) => title !== '');
  const addresses = [url, clues.links.get('canonical'), clues.metas.get('og:url')?.[0]].filter(
    (one) => one !== undefined,
  );
  return readLinkedData(clues.scripts, (value) => {
    if (addresses.includes(value)) return true;
    const words = wordsOf(value).join(' ');
    return words !== '' && titles.some((title) => title.startsWith(words) || words.startsWith(title));
  });
}

function absolute(value: string | undefined, base: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
    ? value === url.href || base === undefined
      ? value
      : url.href
    : undefined;
}

function hostOf(url: string | undefined): string | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(HOST, '') : undefined;
  return host === '' ? undefined : host;
}
