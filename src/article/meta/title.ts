import type { Clues } from './clues.js';
import type { LinkedArticle } from './linked-data.js';
import { plainText } from './plain-text.js';
import { besideSite, isWithSite, names, type Said, withoutKicker, withoutSite } from './title-parts.js';
import { wordsOf } from './words.js';

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
const HALF = 0.5;
const LEAST_SHARED = 2;

interface Head {
  readonly level: number;
  readonly text: string;
  readonly whole: boolean;
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
    .filter(({ home }) => !home)
    .map(({ level, text, whole }) => ({ level, text: clean(text) ?? '', whole }))
    .filter(({ text }) => text.length > 2);
  const first = heads.filter(({ level }) => level === 1);
  const homes = clues.headings.filter(({ home }) => home).map(({ text }) => clean(text) ?? '');
  const kickers = clues.headings.flatMap(({ kicker }) => (kicker === undefined ? [] : [kicker]));
  const said: Said = {
    first: new Set(first.map(({ text }) => wordsOf(text).join(' '))),
    any: new Set(heads.map(({ text }) => wordsOf(text).join(' '))),
  };
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, weight: number) => {
    const plain = clean(text);
    if (plain === undefined) return;
    const own = homes.includes(plain) ? plain : withoutSite(besideSite(plain, [...homes, site ?? '']), site, said);
    const cut = withoutKicker(own, kickers, said);
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
  const metadata = [...candidates];
  for (const { text, whole } of first.slice(0, 4)) {
    if (site !== undefined && names(text, site)) continue;
    const told = metadata.some(({ words }) => shared(words, wordsOf(text)) >= SUPPORTED);
    const more = !whole && metadata.some(({ words }) => wordsOf(text).join(' ').endsWith(` ${words}`));
    add(text, !told ? UNSUPPORTED : first.length === 1 && !more ? ONLY_HEADING : ONE_OF_HEADINGS);
  }
  if (candidates.length === 0) return heads[0]?.text;
  const weighed = linked?.isArticle === true ? candidates.map((one) => asArticle(one, candidates)) : candidates;
  let best: Candidate | undefined;
  let bestVotes = 0;
  for (const candidate of weighed) {
    const votes = votesFor(candidate, weighed);
    if (votes > bestVotes) [best, bestVotes] = [candidate, votes];
  }
  if (best === undefined) return undefined;
  return inFull(best, first, said.first) ?? (sameHeadline(best, weighed) ?? best).text;
}

/** The headline that the page shows, where it is told in other words and no shorter: titles for search engines are cut to their length. */
function inFull(best: Candidate, first: readonly Head[], said: ReadonlySet<string>): string | undefined {
  if (said.has(best.words)) return undefined;
  const told = first.filter(({ text }) => isToldBy(best, text));
  const head = told[0];
  if (told.length !== 1 || head === undefined || !head.whole || head.text.length < best.text.length) return undefined;
  return isWithSite(head.text, best.text) ? undefined : head.text;
}

/** Whether a headline and a heading share enough words, of those of one or of the other. */
function isToldBy({ words }: Candidate, heading: string): boolean {
  const others = wordsOf(heading);
  if (shared(words, others) >= SUPPORTED) return true;
  const part = shared(others.join(' '), words.split(' '));
  return part >= HALF && part * words.split(' ').length >= LEAST_SHARED;
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
    else if (candidate.words !== '' && candidate.words.includes(' ') && other.words.startsWith(`${candidate.words} `))
      votes += other.weight * 0.5;
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
