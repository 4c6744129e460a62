import type { Clues } from './clues.js';

const SPACE = /\s+/g;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
/** Between a headline and the name of the site in a page's title; a bare hyphen only with spaces around it. */
const SEPARATOR = /\s+[|\-–—:·•»«/\\~*‹›→⋆]+\s+|\s*(?:\||::|»|«|–—)\s*/g;
const WORD = /[\p{L}\p{N}]+/gu;
const DOTS = /\s*(?:\.\.\.|…)$/;

/** The headline of the page, without the name of the site. */
export function titleOf(clues: Clues, linked: string | undefined, site: string | undefined): string | undefined {
  const meta = (name: string) => clean(clues.metas.get(name)?.[0]);
  const page = clean(clues.titles.find((title) => title.trim() !== ''));
  const told = [
    clean(linked),
    meta('og:title'),
    meta('twitter:title'),
    meta('headline'),
    meta('dc.title'),
    meta('dcterms.title'),
    meta('parsely-title'),
    meta('sailthru.title'),
    meta('title'),
  ].filter((title) => title !== undefined);
  const heads = clues.headings
    .map((heading) => clean(heading.text))
    .filter((text) => text !== undefined && text.length > 2);
  const first = told[0] ?? page;
  // a heading that the page's title or metadata begins with, or says with other marks, is the headline as the reader sees it
  const seen = heads.find((head) => [page, ...told].some((title) => title !== undefined && beginsWith(title, head!)));
  const full =
    seen !== undefined && first !== undefined && wordsOf(seen).length >= Math.min(3, wordsOf(first).length)
      ? seen
      : undefined;
  const chosen = full ?? (first === undefined ? heads[0] : withoutSite(first, site, heads));
  return chosen === undefined || chosen === '' ? undefined : chosen;
}

function clean(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = text.replace(TAG, ' ').replace(SPACE, ' ').trim();
  return plain === '' ? undefined : plain;
}

/** Cuts the site's name off a title: the part after the last separator, or before the first, if it is the site's or if what stays is long enough. */
export function withoutSite(title: string, site: string | undefined, heads: readonly (string | undefined)[]): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (last === undefined || first === undefined) return title;
  const before = title.slice(0, last.index).trim();
  const after = title.slice(last.index + last[0].length).trim();
  const rest = title.slice(first.index + first[0].length).trim();
  if (heads.some((head) => head !== undefined && same(head, title))) return title;
  if (site !== undefined && names(after, site)) return before;
  if (site !== undefined && names(title.slice(0, first.index), site)) return rest;
  if (last[0].includes(':')) return title;
  return wordsOf(before).length >= 4 && wordsOf(after).length <= 4 && before.length > after.length ? before : title;
}

/** Whether a part of a title is the site's name: the same letters, spaces and marks aside. */
function names(part: string, site: string): boolean {
  const a = wordsOf(part).join('');
  const b = wordsOf(site).join('');
  return a !== '' && b !== '' && (a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.startsWith(b)));
}

function beginsWith(title: string, head: string): boolean {
  const t = wordsOf(title.replace(DOTS, ''));
  const h = wordsOf(head);
  if (h.length === 0 || t.length === 0) return false;
  const few = Math.min(t.length, h.length);
  for (let i = 0; i < few; i++) if (t[i] !== h[i]) return false;
  return h.length <= t.length || h.length <= t.length * 1.5;
}

function same(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().normalize('NFKC').match(WORD) ?? [];
}
