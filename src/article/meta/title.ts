import type { Clues } from './clues.js';
import type { LinkedArticle } from './linked-data.js';
import { plainText } from './plain-text.js';

/** Between a headline and the name of the site in a page's title; a bare hyphen or dash only with spaces around it. */
const SEPARATOR = /\s+[|\-–—:·•»«/\\~*‹›→⋆>]+\s+|\s*(?:\||::|–—)\s*/g;
/** Behind the headline, and of no headline: marks that divide nothing, a date by itself, a name in square brackets, a site's name behind a bare dash in Chinese. */
const TAIL =
  /\s+[|\-–—:·•/]+$|\s+[|\-–—:·•]\s+\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?:,? \d{1,2}[.:]\d\d)?(?: Uhr)?$|\s+\[[^\][]{3,60}\]$|(?<=[\p{Script=Han}！？。”])[-–—]+\p{Script=Han}{2,8}$/u;
const KICKER_END = /^[\s:|·•–—-]+/;
const ARTICLE = /^the/;
const WORD = /[\p{L}\p{N}]+/gu;
const DOTS = /\s*(?:\.\.\.|…)$/;
const OG_WEIGHT = 1.1;
/** Titles in metadata, each with its weight in the vote: what sites write with care weighs more. */
const SOURCES: readonly (readonly [string, number])[] = [
  ['og:title', OG_WEIGHT],
  ['twitter:title', 0.6],
  ['headline', 0.6],
  ['dc.title', 0.6],
  ['dcterms.title', 0.6],
  ['parsely-title', 0.8],
  ['sailthru.title', 0.8],
  ['title', 0.5],
];
const MAX_PARTS = 12;
const LINKED_WEIGHT = 1.2;
/** What linked data calls the article outweighs the heading and the page's title together, if another source has its words. */
const LINKED_ARTICLE = 4;
/** Older linked data is cut at 110 characters. */
const MAYBE_CUT = 100;
/** Two headlines are the same in substance if they share so many of their words: "The seven secrets" and "Seven secrets". */
const SAME = 0.85;
const PAGE_WEIGHT = 0.9;
/** The only headline of first level is what the reader sees; of several, one may be the site's name. */
const ONLY_HEADING = 1.8;
const ONE_OF_HEADINGS = 0.6;

/** A heading that shares no such part of its words with title or metadata is the site's name or a section. */
const SUPPORTED = 0.34;
const UNSUPPORTED = 0.4;

/** The words of the page's headings of first level, and of all. */
interface Said {
  readonly first: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}
interface Candidate {
  readonly text: string;
  readonly words: string;
  readonly weight: number;
  /** written with care: it tells how a headline is spelt */
  readonly spelling: boolean;
}

/** The headline of the page, without the name of the site: what most of metadata, title and headings say. */
export function titleOf(clues: Clues, linked: LinkedArticle | undefined, site: string | undefined): string | undefined {
  const heads = clues.headings
    .map(({ level, text }) => ({ level, text: clean(text) ?? '' }))
    .filter(({ text }) => text.length > 2);
  const first = heads.filter(({ level }) => level === 1);
  const kickers = clues.headings.flatMap(({ kicker }) => (kicker === undefined ? [] : [kicker]));
  const said: Said = {
    first: new Set(first.map(({ text }) => wordsOf(text).join(' '))),
    any: new Set(heads.map(({ text }) => wordsOf(text).join(' '))),
  };
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, weight: number) => {
    const plain = clean(text);
    if (plain === undefined) return;
    const cut = withoutKicker(withoutSite(plain, site, said), kickers, said);
    candidates.push({
      text: cut,
      words: wordsOf(cut.replace(DOTS, '')).join(' '),
      weight,
      spelling: weight === LINKED_WEIGHT || weight === OG_WEIGHT,
    });
  };
  add(linked?.headline, LINKED_WEIGHT);
  for (const [name, weight] of SOURCES) add(clues.metas.get(name)?.[0], weight);
  add(
    clues.titles.find((title) => title.trim() !== ''),
    PAGE_WEIGHT,
  );
  for (const { text } of first.slice(0, 4)) {
    if (site !== undefined && names(text, site)) continue;
    const told = candidates.some(({ words }) => shared(words, wordsOf(text)) >= SUPPORTED);
    add(text, !told ? UNSUPPORTED : first.length === 1 ? ONLY_HEADING : ONE_OF_HEADINGS);
  }
  if (candidates.length === 0) return heads[0]?.text;
  const weighed = linked?.isArticle === true ? candidates.map((one) => asArticle(one, candidates)) : candidates;
  let best: Candidate | undefined;
  let bestVotes = 0;
  for (const candidate of weighed) {
    const votes = votesFor(candidate, weighed);
    if (votes > bestVotes) [best, bestVotes] = [candidate, votes];
  }
  return best === undefined ? undefined : (sameHeadline(best, weighed) ?? best).text;
}

/** The headline of linked data with its full weight, if others share its words and it is not one of them cut off. */
function asArticle(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.weight !== LINKED_WEIGHT) return candidate;
  const words = candidate.words.split(' ');
  const others = all.filter((other) => other !== candidate);
  const told = others.some((other) => shared(other.words, words) > SUPPORTED);
  const cut = candidate.words.length >= MAYBE_CUT && others.some((other) => isLonger(other, candidate));
  return told && !cut ? { ...candidate, weight: LINKED_ARTICLE } : candidate;
}

function isLonger(other: Candidate, { words }: Candidate): boolean {
  return other.words.length > words.length && other.words.startsWith(words);
}

/** The same headline in the spelling of linked data or og:title: a heading gains or loses words and marks by its layout. */
function sameHeadline(best: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const words = new Set(best.words.split(' '));
  return candidates.find((candidate) => {
    if (!candidate.spelling || isLonger(best, candidate)) return false;
    const others = new Set(candidate.words.split(' '));
    const both = [...others].filter((word) => words.has(word)).length;
    return both >= SAME * (words.size + others.size - both);
  });
}

/** Its own weight, that of all with the same words, and half of that of those which begin with it: they say it with more beside. */
function votesFor(candidate: Candidate, all: readonly Candidate[]): number {
  let votes = 0;
  for (const other of all) {
    if (other.words === candidate.words) votes += other.weight;
    else if (candidate.words !== '' && other.words.startsWith(`${candidate.words} `)) votes += other.weight * 0.5;
  }
  return candidate.words.length < 4 && candidate.words.length > 0 ? votes * 0.3 : votes;
}

/** How many of the words are among the others, 0 to 1. */
function shared(text: string, words: readonly string[]): number {
  const there = new Set(text.split(' '));
  return words.filter((word) => there.has(word)).length / (words.length || 1);
}

function clean(text: string | undefined): string | undefined {
  const plain = text === undefined ? '' : plainText(text);
  return plain === '' ? undefined : plain;
}

/** Cuts the site's name off a title: the part after the last separator, or before the first, if it is the site's or if what stays is long enough. */
function withoutSite(full: string, site: string | undefined, said: Said): string {
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
function withoutKicker(title: string, kickers: readonly string[], said: Said): string {
  for (const kicker of kickers) {
    const rest = title.startsWith(kicker) ? title.slice(kicker.length).replace(KICKER_END, '') : '';
    if (said.first.has(wordsOf(rest).join(' '))) return rest;
  }
  const colon = title.indexOf(': ');
  const rest = colon < 0 ? '' : title.slice(colon + 2).trim();
  return rest.includes(' ') && said.first.has(wordsOf(rest).join(' ')) ? rest : title;
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

/** "(From The Carrick Post)" behind a headline. */
const FROM = /\s*\((?:from|via|at)\s+(\p{Lu}[^()]{2,60})\)$/iu;

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
function names(part: string, site: string): boolean {
  const a = wordsOf(part).join('');
  const b = wordsOf(site).join('');
  return a !== '' && b !== '' && (a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.startsWith(b)));
}

/** The words of a text in lower case, marks left out. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().normalize('NFKC').match(WORD) ?? [];
}
