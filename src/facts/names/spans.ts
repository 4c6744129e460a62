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
  known?.weigh(key, page, from, last + 1, words === 1, out);
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
    if (to === unit.to)
      put(out, unit.newLine && unit.endsLine ? engine.ids['whole line'] : engine.ids['whole sentence']);
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

function put(out: Evidence, id: number): void {
  if (id >= 0) out.ids.push(id);
}

function putAll(out: Evidence, ids: readonly number[]): void {
  for (const id of ids) out.ids.push(id);
}

const OPENERS = new Set(['"', '“', "'", '‘', '(']);
