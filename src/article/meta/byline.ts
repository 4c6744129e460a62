import type { Run } from '../runs.js';
import { agencyIn, authorByLabel, authorInLine, nameBeside, signatureIn, withNext } from './byline-lines.js';
import type { AuthorClue, Clues } from './clues.js';
import type { LinkedArticle } from './linked-data.js';
import { namesIn } from './names-in.js';

/** In running text a name ends before a preposition; in metadata it may be part of an organization's. */
const PREPOSITION = /(?<!\s)\s+(?:for|für|in|aus|from|pour|para)\s+/i;
/** Believed only where nothing better is told: the desk. */
const DESK =
  /^(?:(?:die |la )?(?:redaktion|redacción|rédaction|redazione|redação|redactie|redakcja|redakce|redaktionen|toimitus)(?: .*)?|staff|news desk|newsroom|editorial (?:staff|team)|web ?desk)$/i;
/** Initials, or a user's name. */
const INITIALS = /^(?:\p{Lu}{1,3}|[\p{Ll}\d]+(?:[._][\p{Ll}\d]+)+)$/u;
/** Behind this many nodes from the headline, names of a list are of teasers; their boxes have hardly fewer nodes each. */
const NEAR_HEADLINE = 60;
/** "Harbour Gazette (www.harbour.example)" is no person. */
const WITH_ADDRESS = /\((?:https?:\/\/|www\.)/i;
const CLOSE = 200;
/** Authors of one article stand so many nodes apart. */
const BESIDE = 40;
const ONE_MORE = /^(?: (?:de|la|van|von|der|den|di|da|du|del))* \p{Lu}[\p{L}’'-]+$/u;
const LIST = 3;
const BOX = 12;
/** A dateline stands in one of the first lines behind the headline. */
const DATELINES = 25;
/** What the label beside twitter:data1 says when the data is the author. */
const AUTHOR_LABEL = /written|verfasst|author|escrito|écrit|geschrieben|scritto/i;
const NOT_WORD = /[^\p{L}\p{N}]/gu;
const META_NAMES = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'dcsext.author',
  'cxenseparse:author',
  'cxense:author',
  'byl',
  'byline',
  'citation_author',
  'article:author',
  'og:article:author',
  'twitter:data1',
  'article.author',
  'mediator_author',
  'vf:author',
  'autor',
  'creator',
  'shareaholic:article_author_name',
  'rbauthors',
  'bylines',
];

/** What the page says of its author, the sources in the order in which they are believed. */
export interface BylineSources {
  readonly clues: Clues;
  readonly linked: LinkedArticle | undefined;
  /** what the site is called: the name that it tells, its host */
  readonly sites: readonly string[];
  /** short lines near the headline */
  readonly lines: readonly string[];
  /** all that the page shows behind its headline, captions aside */
  readonly behind: readonly Run[];
  /** index of the headline's node, -1 without one */
  readonly headline: number;
}

/** Who wrote the article: names, joined by ", ". People before organizations, both before the desk, and the site itself last. */
export function bylineOf({ clues, linked, sites, lines, behind, headline }: BylineSources): string | undefined {
  const meta = (name: string) => clues.metas.get(name) ?? [];
  const labelled = AUTHOR_LABEL.test(meta('twitter:label1')[0] ?? '') ? meta('twitter:data1') : [];
  const near = lines.map(authorInLine).filter((line) => line !== undefined);
  const texts = behind.map((run) => run.text);
  const close = clues.authors.filter(({ node }) => headline < 0 || Math.abs(node - headline) < CLOSE);
  const shown = (authors: readonly AuthorClue[]) => [
    ...visible(authors, headline).map(cutAtPreposition),
    ...near.map((line) => cutAtPreposition([line])),
    linkedBehind(authors, headline),
    ...first(texts.map((text, i) => authorByLabel(withNext(text, texts[i + 1])))).map((name) => [name]),
    ...first(texts.slice(0, DATELINES).map(agencyIn)).map((name) => [name]),
    first([nameBeside(behind), signatureIn(behind)]),
  ];
  const isWeak = (name: string) => DESK.test(name) || INITIALS.test(name) || sites.some((site) => isSite(name, site));
  const weak: string[] = [];
  const strong = (sources: readonly (readonly string[])[]) => {
    for (const source of sources) {
      const names = namesIn(source);
      const joined = names.join(', ');
      if (names.length > 0 && !isWeak(joined) && !source.some((text) => WITH_ADDRESS.test(text))) return names;
      if (names.length > 0) weak.push(joined);
    }
    return undefined;
  };
  const linkedNames = strong([linked?.authors ?? []]);
  const marked = close.filter(({ sure }) => sure > 1);
  // an editor who has put the text in is told in linked data only
  const hidden =
    linkedNames === undefined || isShown(linkedNames, texts) ? undefined : strong(visible(marked, headline));
  const names =
    hidden ??
    linkedNames ??
    strong([...META_NAMES.map(meta), labelled]) ??
    strong(shown(weak.length > 0 ? close : clues.authors));
  const body = names ?? strong([linked?.organizations ?? []]);
  if (body === undefined || names === undefined)
    return weak.find((name) => DESK.test(name)) ?? body?.join(', ') ?? weak[0];
  return fuller(names, META_NAMES.map(meta), near, isWeak).join(', ');
}

/** Whether a page shows one of the names. */
function isShown(names: readonly string[], texts: readonly string[]): boolean {
  return names.some((name) => texts.some((text) => text.includes(name) || text.includes(name.toUpperCase())));
}

function first(found: readonly (string | undefined)[]): string[] {
  return found.filter((one) => one !== undefined).slice(0, 1);
}

/** The names of the metadata that has all of these and more people, as linked data may hold the first author only; or the full name of a person of whom it tells half. */
function fuller(
  names: readonly string[],
  metas: readonly (readonly string[])[],
  near: readonly string[],
  isWeak: (name: string) => boolean,
): readonly string[] {
  for (const meta of metas) {
    const more = namesIn(meta).filter((name) => !isWeak(name));
    if (more.length > names.length && names.every((name) => more.includes(name))) return more;
  }
  const [only = ''] = names;
  const full = names.length > 1 || only.includes(' ') ? undefined : namesIn(near).find((name) => isFull(name, only));
  return full === undefined ? names : [full];
}

/** Whether a name is another with one more word, particles aside. */
function isFull(name: string, half: string): boolean {
  return name.startsWith(`${half} `) && ONE_MORE.test(name.slice(half.length));
}

function cutAtPreposition(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.split(PREPOSITION, 1)[0]!);
}

/** The bylines that the page shows, best first: by markup, then by place. */
function visible(authors: readonly AuthorClue[], headline: number): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const named = authors.filter((author) => namesIn([author.text]).length > 0);
  for (const sure of [3, 2, 1]) {
    const same = named.filter((author) => author.sure === sure && (sure > 1 || !isOfTeasers(author, named, headline)));
    const first = same[0];
    if (first === undefined) continue;
    // several names stand side by side; those far below are of other articles
    if (sure > 1) found.push(same.filter((author) => author.node - first.node < BESIDE).map((author) => author.text));
    else for (const author of same.slice(0, 3)) found.push([author.text]);
  }
  return found;
}

/** The names behind the headline that lead to pages of authors. */
function linkedBehind(authors: readonly AuthorClue[], headline: number): readonly string[] {
  const behind = authors.filter(
    ({ sure, node }) => sure === 0 && headline >= 0 && node > headline && node - headline < CLOSE,
  );
  return behind.filter(({ node }) => node - behind[0]!.node < BESIDE).map(({ text }) => text);
}

/** Whether a name far from the headline is one of a list: names of the same markup, several people, each in a box of its own. */
function isOfTeasers(author: AuthorClue, all: readonly AuthorClue[], headline: number): boolean {
  if (headline >= 0 && author.node > headline && author.node - headline < NEAR_HEADLINE) return false;
  const alike = all.filter((other) => other.name === author.name);
  const people = new Set(alike.map((other) => other.text));
  const reach = alike.at(-1)!.node - alike[0]!.node;
  return alike.length >= LIST && people.size > 1 && reach >= (alike.length - 1) * BOX;
}

function isSite(name: string, site: string): boolean {
  const a = name.toLowerCase().replace(NOT_WORD, '');
  const b = site.toLowerCase().replace(NOT_WORD, '');
  return a === b || (a.length > 4 && b.includes(a)) || (b.length > 4 && a.includes(b));
}
