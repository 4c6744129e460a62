import type { AuthorClue, Clues } from './clues.js';
import { readDate } from './dates.js';
import type { LinkedArticle } from './linked-data.js';
import { plainText } from './plain-text.js';

const INTRO_WORDS =
  'by|written by|posted by|published by|story by|words by|text by|article by|reported by|review by|post author|author|authors|autor|autorin|autoren|auteur|autore|von|par|por|di|da|door|av|af|text|texte|texto|geschrieben von|verfasst von|veröffentlicht von|erstellt von|ein artikel von|ein beitrag von|artikel von|beitrag von|eine analyse von|ein kommentar von|ein gastbeitrag von|interview von|interview|propos recueillis par|publié par|écrit par|rédigé par|escrito por|publicado por|autor:in|przez|napisał|(?:zeige |view )?all(?:e)? (?:beiträge|artikel|posts|articles) (?:von|by)|autor tekstu|автор|作者|记者|文';
const INTRO = new RegExp(`^(?:(?:${INTRO_WORDS})(?:\\s*:\\s*|\\s+)|[-–—|/•·:]\\s*|(?:und|and)\\s+)`, 'i');
/** In brackets behind a name: who else has worked on it. */
const WITH = '(?:with|mit|avec|con|com|met|med)\\s';
const HELPERS = new RegExp(`\\s*\\(${WITH}[^()]{2,80}\\)`, 'iu');
/** After it comes no more name: another field, a date, an address, what a link does. */
const MONTH = '(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*\\.?';
const END = new RegExp(
  `\\s+[|•·–—]\\s+|\\s+-\\s+|\\s*\\((?![^()]{1,40}\\)\\s*\\p{Lu}|${WITH}[^()]{2,80}\\))|\\s+${MONTH}\\s+\\d|\\s+(?:on|am|at|vom|um|le|el|il)\\s+(?=\\d|\\p{L}+\\s+\\d)|\\s*\\b(?:published|publiziert|updated|posted|last|zuletzt|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|hace|follow|email|e-mail|contact|view|show|read|more|all posts|mehr|alle|twitter|facebook|instagram|linkedin|is an?|ist|im gespräch)\\b|\\s+\\d|\\d{1,2}[./]|[@#]|https?:`,
  'iu',
);
/** In running text a name ends before a preposition; in metadata it may be part of an organization's. */
const PREPOSITION = /\s+(?:for|für|in|aus|from|pour|para)\s+/i;
const PARTS = /\s*[,;|&+]\s*|\s+\/\s+|\s+(?:and|und|et|y|e|och|og)\s+/i;
const ROLE =
  /^(?:(?:senior |chief |staff |guest |contributing |deputy |associate |managing |freelance |political |science |health |business |foreign |special |sports? )*(?:reporter|editor|correspondent|contributor|columnist|journalist|producer|author|photographer|critic|analyst|blogger|editor-in-chief|fellow|professor|md|phd|ma|msc|jr\.?|m\.d\.|ph\.d\.)|(?:chef)?redakteur(?:in)?|autor(?:in)?|journalist(?:in)?|korrespondent(?:in)?|fotograf.*|gründer.*|journaliste|rédact(?:eur|rice)|redactor|periodista|freier.*|.+ (?:writer|reporter|editor|correspondent|contributor))$/i;
const NOT_NAME =
  /^(?:admin|administrator|root|user|guest|anonymous|unknown|none|null|undefined|n\/?a|author|editor|webmaster|by|von|home|test|true|false|autor|kommentare?|comments?|share|about|news|name|publiziert|veröffentlicht|geschrieben|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|link)$/i;
/** Believed only where nothing better is told: the desk, initials, a user's name. */
const WEAK = /^(?:redaktion|staff|news desk|newsroom|editorial staff|\p{Lu}{1,3}|[\p{Ll}\d]+(?:[._][\p{Ll}\d]+)+)$/u;
/** What the label beside twitter:data1 says when the data is the author. */
const AUTHOR_LABEL = /written|verfasst|author|escrito|écrit|geschrieben|scritto/i;
const LETTER = /^\p{L}/u;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|de|php|html)\b/i;
const MARKS = /^[\s,;:.|/•·–—-]+|[\s,;:|/•·–—-]+$/g;
/** A line that names the author: an introduction, then a name of two to four words. */
const LINE_INTRO =
  /^(?:by|von|par|por|text|autor(?:in)?|author|written by|posted by|ein beitrag von|geschrieben von|verfasst von|escrito por|redaktion|texte)(?:\s*:\s*|\s+)/i;
const LINE_NAME =
  /^(?:(?:Dr|Prof)\. ?)*\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|la|van|von|der|den|di|da|du|del|al|el|le|zu))*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[,|•·–/(-]|\s+(?:und|and|et|y|e|on|am|vom|le|el)\s|\s*\d|$)/u;
/** In a line with a date the name may be one word: "Posted by keeper on 3 May 2026". */
const DATED_INTRO = /(?:^|\s)(?:by|von|par|por|door)\s+(?=\p{L})/iu;
const CREDIT = /^(?:foto|photo|bild|image|quelle|source|video)/i;
const NOT_WORD = /[^\p{L}\p{N}]/gu;
const MAX_NAME = 60;
const MAX_DATED = 90;
const MAX_NAMES = 8;
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
  readonly site: string | undefined;
  /** short lines near the headline */
  readonly lines: readonly string[];
}

/** Who wrote the article: names, joined by ", ". People before organizations, and both before the site itself. */
export function bylineOf({ clues, linked, site, lines }: BylineSources): string | undefined {
  const meta = (name: string) => clues.metas.get(name) ?? [];
  const labelled = AUTHOR_LABEL.test(meta('twitter:label1')[0] ?? '') ? meta('twitter:data1') : [];
  const sources: (readonly string[])[] = [
    linked?.authors ?? [],
    ...META_NAMES.map(meta),
    labelled,
    ...visible(clues.authors).map(cutAtPreposition),
    ...lines
      .map(authorInLine)
      .filter((line) => line !== undefined)
      .map((line) => cutAtPreposition([line])),
    linked?.organizations ?? [],
  ];
  let second: string | undefined;
  for (const source of sources) {
    const names = namesIn(source);
    if (names.length === 0) continue;
    const joined = names.join(', ');
    if ((site !== undefined && isSite(joined, site)) || WEAK.test(joined)) second ??= joined;
    else return fuller(names, META_NAMES.map(meta), site).join(', ');
  }
  return second;
}

/** The names of the metadata that has all of these and more people: linked data may hold the first author only. */
function fuller(
  names: readonly string[],
  metas: readonly (readonly string[])[],
  site: string | undefined,
): readonly string[] {
  for (const meta of metas) {
    const more = namesIn(meta).filter((name) => !WEAK.test(name) && (site === undefined || !isSite(name, site)));
    if (more.length > names.length && names.every((name) => more.includes(name))) return more;
  }
  return names;
}

/** What names the author in a line near the headline. */
function authorInLine(line: string): string | undefined {
  const name = line.replace(LINE_INTRO, '');
  if (name !== line && LINE_NAME.test(name)) return line;
  const intro = line.length > MAX_DATED || CREDIT.test(line) ? null : DATED_INTRO.exec(line);
  if (intro === null || readDate(line) === undefined) return undefined;
  return line.slice(intro.index + intro[0].length);
}

function cutAtPreposition(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.split(PREPOSITION, 1)[0]!);
}

/** The bylines that the page shows, best first: by markup, then by place. */
function visible(authors: readonly AuthorClue[]): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const sure of [3, 2, 1]) {
    const same = authors.filter((author) => author.sure === sure && namesIn([author.text]).length > 0);
    const first = same[0];
    if (first === undefined) continue;
    // several names stand side by side; those far below are of other articles
    if (sure > 1) found.push(same.filter((author) => author.node - first.node < 40).map((author) => author.text));
    else for (const author of same.slice(0, 3)) found.push([author.text]);
  }
  return found;
}

/** The people named in bylines, each once, in order. */
export function namesIn(bylines: readonly string[]): string[] {
  const names: string[] = [];
  for (const byline of bylines) {
    let text = plainText(byline);
    if (text.length > 300 || text === '') continue;
    for (let i = 0; i < 4 && INTRO.test(text); i++) text = text.replace(INTRO, '').trim();
    const end = END.exec(text);
    if (end !== null && end.index > 0) text = text.slice(0, end.index);
    else if (end !== null) continue;
    const helpers = HELPERS.exec(text);
    for (const part of text.replace(HELPERS, '').split(PARTS)) {
      const name = part.replace(MARKS, '').replace(INTRO, '').trim();
      if (!isName(name)) continue;
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
    }
    const last = names.length - 1;
    if (helpers !== null && last >= 0) names[last] += ` ${helpers[0].trim()}`;
  }
  return names.slice(0, MAX_NAMES);
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    LETTER.test(name) &&
    !ADDRESS.test(name) &&
    !NOT_NAME.test(name) &&
    !ROLE.test(name) &&
    name.split(' ').length <= 6
  );
}

function isSite(name: string, site: string): boolean {
  const a = name.toLowerCase().replace(NOT_WORD, '');
  const b = site.toLowerCase().replace(NOT_WORD, '');
  return a === b || (a.length > 4 && b.includes(a)) || (b.length > 4 && a.includes(b));
}
