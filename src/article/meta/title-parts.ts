import { plainText } from './plain-text.js';
import { wordsOf } from './words.js';

/** Between a headline and the name of the site in a page's title; a bare hyphen or dash only with spaces around it. */
const SEPARATOR = /\s+[|\-–—:·•»«/\\~*‹›→⋆>]+\s+|\s*(?:\||::|–—)\s*/g;
/** Behind the headline, and of no headline: marks that divide nothing, a date by itself, a name in square brackets, a site's name behind a bare dash in Chinese. */
const TAIL =
  /\s+[|\-–—:·•/]+$|\s+[|\-–—:·•]\s+\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?:,? \d{1,2}[.:]\d\d)?(?: Uhr)?$|\s+\[[^\][]{3,60}\]$|(?<=[\p{Script=Han}！？。”])[-–—]+\p{Script=Han}{2,8}$/u;
const BEFORE_SITE = /\s*(?:\s[-–—:·•»«/\\~*‹›→⋆>]+|[|·•»])\s+$/;
const BEHIND_SITE = /^\s+[|\-–—:·•»«/\\~*‹›→⋆>]+\s+|^\s*[|»:]\s+/;
const ARTICLE = /^the/;
/** Between the line above the headline and the headline. */
const DASH = /\s[|ǀ–—-]\s/;
const LEAST_BEHIND = 3;
const KICKER_END = /^[\s:|·•–—-]+/;
const MAX_PARTS = 12;
/** "(From The Carrick Post)" behind a headline. */
const FROM = /\s*\((?:from|via|at)\s+(\p{Lu}[^()]{2,60})\)$/iu;

/** The words of the page's headings of first level, and of all. */
export interface Said {
  readonly first: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

/** Cuts the site's name off a title word for word, with its slogan behind it. */
export function besideSite(title: string, sites: readonly string[]): string {
  for (const site of sites) {
    const at = site.length < 3 ? -1 : title.indexOf(site);
    if (at < 0) continue;
    const before = title.slice(0, at);
    const after = title.slice(at + site.length);
    if (before !== '' && BEFORE_SITE.test(before) && (after === '' || BEHIND_SITE.test(after)))
      return before.replace(BEFORE_SITE, '');
    if (before === '' && BEHIND_SITE.test(after)) return after.replace(BEHIND_SITE, '');
  }
  return title;
}

/** Cuts the site's name off a title: the part after the last separator, or before the first, if it is the site's or if what stays is long enough. */
export function withoutSite(full: string, site: string | undefined, said: Said): string {
  const title = full.replace(TAIL, '');
  const part = partInHeading(title, site, said);
  if (part !== undefined) return part;
  const colon = title.indexOf(': ');
  if (colon > 0 && site !== undefined && names(title.slice(0, colon), site)) return title.slice(colon + 2).trim();
  const from = FROM.exec(title);
  if (from !== null) return title.slice(0, from.index).trim();
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (last === undefined || first === undefined) return title;
  const before = title.slice(0, last.index).trim();
  const after = title.slice(last.index + last[0].length).trim();
  const rest = title.slice(first.index + first[0].length).trim();
  const words = wordsOf(title).join(' ');
  if (said.any.has(words)) return title;
  if (site !== undefined && names(after, site)) return before;
  if (site !== undefined && names(title.slice(0, first.index), site)) return rest;
  if (last[0].includes(':')) return title;
  const shorter = wordsOf(before).join(' ');
  if (said.any.has(shorter)) return before;
  const end = wordsOf(after).join(' ');
  if ([...said.any].some((head) => head.endsWith(` ${end}`))) return title;
  return wordsOf(before).length >= 4 && wordsOf(after).length <= 4 && before.length > after.length ? before : title;
}

/** Cuts off the line above the headline: a kicker by its name, or all before a colon behind which stands the page's heading word for word. */
export function withoutKicker(title: string, kickers: readonly string[], said: Said): string {
  for (const kicker of kickers) {
    const rest = title.startsWith(kicker) ? title.slice(kicker.length).replace(KICKER_END, '') : '';
    if (said.first.has(wordsOf(rest).join(' '))) return rest;
  }
  const colon = title.indexOf(': ');
  const rest = colon < 0 ? '' : title.slice(colon + 2).trim();
  if (rest.includes(' ') && said.first.has(wordsOf(rest).join(' '))) return rest;
  const dash = DASH.exec(title);
  const behind = dash === null ? '' : title.slice(dash.index + dash[0].length);
  return wordsOf(behind).length >= LEAST_BEHIND && said.first.has(wordsOf(behind).join(' ')) ? behind : title;
}

/**
 * The part of a title that a heading says too: the names of sites and sections stand around it. The longest, since a site's name
 * is a heading as well. Of the first part only a heading of first level tells that all behind it is to go.
 */
function partInHeading(title: string, site: string | undefined, said: Said): string | undefined {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || parts.length > MAX_PARTS || said.any.has(wordsOf(title).join(' '))) return undefined;
  let longest: string | undefined;
  for (const [index, part] of parts.entries()) {
    const words = wordsOf(part);
    const heard = (index === 0 ? said.first : said.any).has(words.join(' '));
    if (!heard || words.length < 2 || (site !== undefined && names(part, site))) continue;
    if (longest === undefined || part.length > longest.length) longest = part;
  }
  return longest;
}

/** The site's name as the page's title gives it: the first or last part, if the host's name says the same. */
export function siteInTitle(title: string | undefined, host: string | undefined): string | undefined {
  if (title === undefined || host === undefined) return undefined;
  const plain = plainText(title);
  const from = FROM.exec(plain)?.[1];
  const colon = plain.indexOf(': ');
  const parts = [from, ...plain.split(SEPARATOR), colon > 0 ? plain.slice(0, colon) : undefined];
  const letters = host.split('.').slice(0, -1).join('');
  return parts.find((part) => {
    const own = part === undefined ? '' : wordsOf(part).join('').replace(ARTICLE, '');
    return own.length > 3 && (own === letters || own === letters.replace(ARTICLE, ''));
  });
}

/** Whether a part of a title is the site's name: the same letters, spaces and marks aside. */
export function names(part: string, site: string): boolean {
  const a = wordsOf(part).join('');
  const b = wordsOf(site).join('');
  return a !== '' && b !== '' && (a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.startsWith(b)));
}

/** Whether a text begins with another and goes on with a site's name. */
export function isWithSite(text: string, headline: string): boolean {
  return text.startsWith(headline) && BEHIND_SITE.test(text.slice(headline.length));
}
