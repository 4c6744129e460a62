import { type Chunk, hashOfSpan, type Span } from './chunks.js';
import type { Engine } from './engine.js';
import type { Evidence } from './features.js';
import { HEADLINE, SHOUT } from './forms.js';
import type { Page } from './page.js';

/** Writes the evidence on a span into `out`: what it is made of, and what stands around it. */
export function weighSpan(engine: Engine, span: Span, out: Evidence): void {
  weighInside(engine, span, out);
  weighBefore(engine, span, out);
  weighAfter(engine, span, out);
  weighWhole(engine, span, out);
  weighDefinition(span, out);
  if (span.words > 1) weighJoins(engine, span, out);
}

function weighInside(engine: Engine, { page, chunk, from, to, last, words }: Span, out: Evidence): void {
  const { forms } = page;
  const { unit } = chunk;
  out.add(engine.lengths[Math.min(words, 5)]!);
  if (words === 1) {
    out.addBundle(forms[from]!.within.only);
  } else {
    out.addBundle(forms[from]!.within.first);
    out.addBundle(forms[last]!.within.last);
    for (let i = from + 1; i < last; i++) out.addBundle(forms[i]!.within.inner);
  }
  if (unit.setting === SHOUT) out.add(engine.shoutLengths[Math.min(words, 4)]!);
  if (unit.setting === HEADLINE) out.add(engine.headlineLengths[Math.min(words, 4)]!);
  if (words === 1 || unit.setting === SHOUT) return;
  let commons = 0;
  let uppers = 0;
  for (let i = from; i < to; i++) {
    const form = forms[i]!;
    if (!form.name) continue;
    if (form.common) commons++;
    if (page.doc.tokens[i]!.word.shape === 'upper') uppers++;
  }
  if (commons === words) out.add(engine.ids['all common']);
  else if (commons > 0) out.add(engine.ids['some common']);
  if (uppers === words) out.add(engine.ids['all upper']);
}

function weighBefore(engine: Engine, { page, chunk, from, to }: Span, out: Evidence): void {
  const { forms } = page;
  const { unit } = chunk;
  if (from === unit.from) {
    out.add(unit.newLine ? engine.ids['before line'] : engine.ids['before sentence']);
    out.addBundle(forms[from]!.within.start);
    weighLine(engine, page, chunk, from, to, out);
    return;
  }
  // "Mr. Roe": the stop of an abbreviation hides nothing
  const at =
    forms[from - 1]!.key === '.' && from - 2 >= unit.from && forms[from - 2]!.abbreviated ? from - 2 : from - 1;
  const before = forms[at]!;
  out.addBundle(before.beside.before);
  if (from > chunk.from) out.add(engine.ids['before chunk']);
  if (before.clear) {
    if (at === unit.from) out.add(engine.ids['before2 edge']);
    else out.addBundle(forms[at - 1]!.beside.before2);
  }
  if (isAgency(page, unit, from, to)) out.add(engine.ids.agency);
  // An opening quotation mark leaves the first word of a sentence the first.
  if (from - 1 === unit.from && OPENERS.has(before.key)) out.addBundle(forms[from]!.within.start);
}

function weighAfter(engine: Engine, { page, chunk, to }: Span, out: Evidence): void {
  const { forms } = page;
  const { unit } = chunk;
  if (to === unit.to) {
    out.add(unit.endsLine ? engine.ids['after line'] : engine.ids['after sentence']);
    return;
  }
  const after = forms[to]!;
  out.addBundle(after.beside.after);
  if (to < chunk.to) out.add(engine.ids['after chunk']);
  if (!after.clear) return;
  if (to + 1 === unit.to) out.add(engine.ids['after2 edge']);
  else out.addBundle(forms[to + 1]!.beside.after2);
}

/** The lists that the whole of it stands in, alone and in reports of matches and tables, where cities are teams. */
function weighWhole(engine: Engine, { page, chunk, from, to, words, hash }: Span, out: Evidence): void {
  const { unit } = chunk;
  const form = page.forms[from]!;
  const lists = words === 1 ? form.lists : form.opens ? engine.lexicon.phrase(hash) : undefined;
  if (words > 1 && lists !== undefined) for (const list of lists) out.add(engine.wholes.get(list) ?? -1);
  const report = unit.table ? (page.sports > 0 ? 0 : 1) : page.sports === 2 ? 2 : page.sports === 1 ? 3 : -1;
  if (report < 0) return;
  const ids = engine.reports[report]!;
  if (lists?.includes('country')) out.add(ids.country);
  else if (lists?.includes('city') || lists?.includes('region')) out.add(ids.city);
  else out.add(ids.words[Math.min(words, 3)]!);
  out.add(from === unit.from ? ids.begins : to === unit.to ? ids.ends : ids.inside);
}

/** A name that is all of a line or sentence, as in bylines and headings, and the capitals of a dateline. */
function weighLine(engine: Engine, page: Page, { unit }: Chunk, from: number, to: number, out: Evidence): void {
  if (to === unit.to) {
    out.add(unit.newLine && unit.endsLine ? engine.wholeLines[Math.min(to - from, 4)]! : engine.ids['whole sentence']);
    return;
  }
  const { word } = page.doc.tokens[from]!;
  if (!unit.newLine || word.shape !== 'upper' || word.text.length < 3) return;
  const next = page.doc.tokens[to]!.word;
  if (next.shape === 'number' || DATELINE.has(next.text)) out.add(engine.ids.dateline);
}
/** "HARBURY (Northwire) -": the agency of a dateline. */
function isAgency({ forms }: Page, unit: Chunk['unit'], from: number, to: number): boolean {
  return (
    unit.newLine &&
    from - unit.from <= MOST_PLACE &&
    forms[from - 1]!.key === '(' &&
    forms[to]?.key === ')' &&
    DASHES.has(forms[to + 1]?.key ?? '')
  );
}
const MOST_PLACE = 8;
const DASHES = new Set(['-', '--', '–', '—']);
const DATELINE = new Set(['(', '-', '--', '–', '—', ',']);

/** What the text says it is: "X is a village in", "X (born 1961), a German carmaker,". */
function weighDefinition({ page, chunk, to }: Span, out: Evidence): void {
  const { forms } = page;
  const end = Math.min(chunk.unit.to, to + MOST_DEFINING);
  let at = to;
  if (forms[at]?.key === '(') {
    while (at < end && forms[at]!.key !== ')') at++;
    at++;
  }
  if (at >= end || !DEFINES.has(forms[at]!.key)) return;
  at++;
  if (at < end && forms[at]!.key === 'one') at += 2;
  if (at >= end || !ARTICLES.has(forms[at]!.key)) return;
  at++;
  while (at < end && (forms[at]!.content || forms[at]!.name)) at++;
  out.addBundle(forms[at - 1]!.within.defined);
}
const MOST_DEFINING = 16;
const DEFINES = new Set(['is', 'was', 'are', 'were', ',']);
const ARTICLES = new Set(['a', 'an', 'the', 'its']);

/** What joins its words: "France and Spain" are two, and so are "France's Hachette"; and initials behind it: "Harbury Rowing Club (HRC)". */
function weighJoins(engine: Engine, { page, from, to, last }: Span, out: Evidence): void {
  const { forms } = page;
  for (let i = from + 1; i < last; i++) {
    const form = forms[i]!;
    if (form.name || form.key === '.') continue;
    const listed = i - from === 1 ? forms[from]!.lists : (engine.lexicon.phrase(hashOfSpan(page, from, i)) ?? NO_LISTS);
    const behind =
      to - i === 2 ? forms[i + 1]!.lists : (engine.lexicon.phrase(hashOfSpan(page, i + 1, to)) ?? NO_LISTS);
    if (listed.some(isPlaceList)) out.add(engine.joins.get(`${form.key} behind place`) ?? -1);
    if (behind.some(isPlaceList)) out.add(engine.joins.get(`${form.key} before place`) ?? -1);
  }
  const initials = forms[to]?.key === '(' && forms[to + 2]?.key === ')' ? page.doc.tokens[to + 1]!.word : undefined;
  if (initials?.shape === 'upper' && initialsOf(page, from, last + 1, initials.text))
    out.add(engine.ids['initials follow']);
}
const NO_LISTS: readonly string[] = [];

function isPlaceList(list: string): boolean {
  return list === 'country' || list === 'city' || list === 'region' || list === 'capital' || list === 'demonym';
}

/** Whether an abbreviation is made of the first letters of the words, with the small words or without them. */
function initialsOf(page: Page, from: number, to: number, short: string): boolean {
  return spells(page, from, to, short, false) || spells(page, from, to, short, true);
}

function spells({ doc }: Page, from: number, to: number, short: string, small: boolean): boolean {
  let at = 0;
  for (let i = from; i < to; i++) {
    const { text, shape } = doc.tokens[i]!.word;
    if (shape === 'mark' || (shape === 'lower' && !small)) continue;
    if (text[0]!.toUpperCase() !== short[at]) return false;
    at++;
  }
  return at === short.length;
}

const OPENERS = new Set(['"', '“', "'", '‘', '(']);
