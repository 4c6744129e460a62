import { type Chunk, keyOf } from './chunks.js';
import type { Engine } from './engine.js';
import type { Evidence } from './features.js';
import { HEADLINE, SHOUT } from './forms.js';
import type { Known } from './known.js';
import type { Page } from './page.js';

/** A span of a chunk: `tokens[from]` up to but without `tokens[to]`; `last` = its last capital, `words` = how many capitals it has. */
interface Span {
  readonly page: Page;
  readonly chunk: Chunk;
  readonly from: number;
  readonly to: number;
  readonly last: number;
  readonly words: number;
}

/** Writes the evidence on a span into `out`: what it is made of, what stands around it, and what the first look knew. */
export function weighSpan(
  engine: Engine,
  page: Page,
  chunk: Chunk,
  from: number,
  to: number,
  known: Known | undefined,
  out: Evidence,
): void {
  out.ids.length = 0;
  out.graded.length = 0;
  const { forms } = page;
  let last = to - 1;
  while (last > from && !forms[last]!.name) last--;
  let words = 0;
  for (let i = from; i < to; i++) if (forms[i]!.name) words++;
  const span: Span = { page, chunk, from, to, last, words };
  weighInside(engine, span, out);
  weighBefore(engine, span, out);
  weighAfter(engine, span, out);
  const key = forms[from]!.opens || known !== undefined ? keyOf(page, from, to) : '';
  weighWhole(engine, span, key, out);
  weighDefinition(span, out);
  if (words > 1) weighJoins(engine, span, out);
  known?.weigh(key, page, from, last + 1, to, words === 1, out);
}

function weighInside(engine: Engine, { page, chunk, from, to, last, words }: Span, out: Evidence): void {
  const { forms } = page;
  const { unit } = chunk;
  put(out, engine.lengths[Math.min(words, 5)]!);
  if (words === 1) {
    putAll(out, forms[from]!.only);
  } else {
    putAll(out, forms[from]!.first);
    putAll(out, forms[last]!.last);
    for (let i = from + 1; i < last; i++) putAll(out, forms[i]!.inner);
  }
  if (unit.setting === SHOUT) put(out, engine.shoutLengths[Math.min(words, 4)]!);
  if (unit.setting === HEADLINE) put(out, engine.headlineLengths[Math.min(words, 4)]!);
  if (words === 1 || unit.setting === SHOUT) return;
  let commons = 0;
  let uppers = 0;
  for (let i = from; i < to; i++) {
    const form = forms[i]!;
    if (!form.name) continue;
    if (form.common) commons++;
    if (page.doc.tokens[i]!.word.shape === 'upper') uppers++;
  }
  if (commons === words) put(out, engine.ids['all common']);
  else if (commons > 0) put(out, engine.ids['some common']);
  if (uppers === words) put(out, engine.ids['all upper']);
}

function weighBefore(engine: Engine, { page, chunk, from, to }: Span, out: Evidence): void {
  const { forms } = page;
  const { unit } = chunk;
  if (from === unit.from) {
    put(out, unit.newLine ? engine.ids['before line'] : engine.ids['before sentence']);
    putAll(out, forms[from]!.start);
    weighLine(engine, page, chunk, from, to, out);
    return;
  }
  const before = forms[from - 1]!;
  putAll(out, before.before);
  if (from > chunk.from) put(out, engine.ids['before chunk']);
  if (before.clear) {
    if (from - 1 === unit.from) put(out, engine.ids['before2 edge']);
    else putAll(out, forms[from - 2]!.before2);
  }
  // An opening quotation mark leaves the first word of a sentence the first.
  if (from - 1 === unit.from && OPENERS.has(before.key)) putAll(out, forms[from]!.start);
}

function weighAfter(engine: Engine, { page, chunk, to }: Span, out: Evidence): void {
  const { forms } = page;
  const { unit } = chunk;
  if (to === unit.to) {
    put(out, unit.endsLine ? engine.ids['after line'] : engine.ids['after sentence']);
    return;
  }
  const after = forms[to]!;
  putAll(out, after.after);
  if (to < chunk.to) put(out, engine.ids['after chunk']);
  if (!after.clear) return;
  if (to + 1 === unit.to) put(out, engine.ids['after2 edge']);
  else putAll(out, forms[to + 1]!.after2);
}

/** The lists that the whole of it stands in, alone and in reports of matches and tables, where cities are teams. */
function weighWhole(engine: Engine, { page, chunk, from, to, words }: Span, key: string, out: Evidence): void {
  const { unit } = chunk;
  const form = page.forms[from]!;
  const lists = words === 1 ? form.lists : form.opens ? engine.lexicon.phrase(key) : undefined;
  if (words > 1 && lists !== undefined) for (const list of lists) put(out, engine.wholes.get(list) ?? -1);
  const report = unit.table ? (page.sports > 0 ? 0 : 1) : page.sports === 2 ? 2 : page.sports === 1 ? 3 : -1;
  if (report < 0) return;
  const ids = engine.reports[report]!;
  if (lists?.includes('country')) put(out, ids.country);
  else if (lists?.includes('city') || lists?.includes('region')) put(out, ids.city);
  else put(out, ids.words[Math.min(words, 3)]!);
  put(out, from === unit.from ? ids.begins : to === unit.to ? ids.ends : ids.inside);
}

/** A name that is all of a line or sentence, as in bylines and headings, and the capitals of a dateline. */
function weighLine(engine: Engine, page: Page, { unit }: Chunk, from: number, to: number, out: Evidence): void {
  if (to === unit.to) {
    put(out, unit.newLine && unit.endsLine ? engine.wholeLines[Math.min(to - from, 4)]! : engine.ids['whole sentence']);
    return;
  }
  const { word } = page.doc.tokens[from]!;
  if (!unit.newLine || word.shape !== 'upper' || word.text.length < 3) return;
  const next = page.doc.tokens[to]!.word;
  if (next.shape === 'number' || DATELINE.has(next.text)) put(out, engine.ids.dateline);
}
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
  putAll(out, forms[at - 1]!.defined);
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
    const listed = i - from === 1 ? forms[from]!.lists : (engine.lexicon.phrase(keyOf(page, from, i)) ?? NO_LISTS);
    const behind = to - i === 2 ? forms[i + 1]!.lists : (engine.lexicon.phrase(keyOf(page, i + 1, to)) ?? NO_LISTS);
    if (listed.some(isPlaceList)) put(out, engine.joins.get(`${form.key} behind place`) ?? -1);
    if (behind.some(isPlaceList)) put(out, engine.joins.get(`${form.key} before place`) ?? -1);
  }
  const initials = forms[to]?.key === '(' && forms[to + 2]?.key === ')' ? page.doc.tokens[to + 1]!.word : undefined;
  if (initials?.shape === 'upper' && initialsOf(page, from, last + 1, initials.text))
    put(out, engine.ids['initials follow']);
}
const NO_LISTS: readonly string[] = [];

function isPlaceList(list: string): boolean {
  return list === 'country' || list === 'city' || list === 'region' || list === 'capital' || list === 'demonym';
}

/** Whether an abbreviation is made of the first letters of the words, those of small words left out or not. */
function initialsOf({ doc }: Page, from: number, to: number, short: string): boolean {
  let at = 0;
  for (let i = from; i < to; i++) {
    const { text, shape } = doc.tokens[i]!.word;
    if (text[0] === short[at]) at++;
    else if (shape !== 'lower' || text[0]!.toUpperCase() === short[at]) {
      if (text[0]!.toUpperCase() !== short[at]) return false;
      at++;
    }
  }
  return at === short.length;
}

function put(out: Evidence, id: number): void {
  if (id >= 0) out.ids.push(id);
}

function putAll(out: Evidence, ids: readonly number[]): void {
  for (const id of ids) out.ids.push(id);
}

const OPENERS = new Set(['"', '“', "'", '‘', '(']);
