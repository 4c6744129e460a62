import type { Label } from './features.js';
import { SHOUT } from './forms.js';
import { join } from './keys.js';
import type { Page, Unit } from './page.js';

/** A run of capitals and what may join them: `tokens[from]` up to but without `tokens[to]`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}

/** A name that was found: `tokens[from]` up to but without `tokens[to]`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly chunk: Chunk;
  /** the kind and the feature that spoke for it the most */
  readonly rule: string;
  /** the sums of the weights for each label */
  readonly scores: readonly [number, number, number];
}

const MOST_JOINS = 2;

/** Adds the stretches of a unit in which names may lie. */
export function addChunks(page: Page, unit: Unit, chunks: Chunk[]): void {
  const { forms } = page;
  for (let i = unit.from; i < unit.to; i++) {
    if (!forms[i]!.name) continue;
    const from = i;
    let to = i + 1;
    for (let next = joined(page, unit, to); next > to; next = joined(page, unit, to)) to = next;
    chunks.push({ from, to, unit });
    i = to - 1;
  }
}

/** Where a chunk that has come to `at` goes on to, or `at` if it ends there. */
function joined(page: Page, unit: Unit, at: number): number {
  const { forms, doc } = page;
  if (at >= unit.to) return at;
  const form = forms[at]!;
  if (form.name) return at + 1;
  const token = doc.tokens[at]!;
  const glued = token.start === doc.tokens[at - 1]!.end;
  if (form.key === '.') {
    // The stop of an abbreviation belongs to it, unless it ends the sentence.
    const last = at + 1 >= doc.sentences[unit.sentence]!.to;
    return glued && forms[at - 1]!.abbreviated && !last ? at + 1 : at;
  }
  if (form.key === '!' && glued && at + 1 < unit.to && forms[at + 1]!.name) return at + 1;
  if (form.key === ',') return at + 1 < unit.to && FIRM.has(forms[at + 1]!.key) ? at + 2 : at;
  let joins = at;
  while (
    joins < unit.to &&
    joins - at < MOST_JOINS &&
    (forms[joins]!.connector || forms[joins]!.key === "'s" || forms[joins]!.key === "'")
  )
    joins++;
  if (unit.setting === SHOUT && joins - at > 1) return at;
  return joins > at && joins < unit.to && forms[joins]!.name ? joins + 1 : at;
}
const FIRM = new Set('inc ltd llc llp lp plc corp co d.c jr sr'.split(' '));

/** The longest name, in tokens. */
export const LONGEST = 10;

/** Whether a name may be `tokens[from]` up to but without `tokens[to]`, as far as its ends tell. */
export function mayBeName(page: Page, chunk: Chunk, from: number, to: number): boolean {
  const { forms } = page;
  if (!forms[from]!.name) return false;
  const last = forms[to - 1]!;
  if (to < chunk.to && forms[to]!.key === '.') return false;
  if (last.name) return true;
  if (last.key === '!') return true;
  return last.key === '.' && to - from > 1;
}

/** The key of a span: its forms joined. */
export function keyOf({ forms, keys }: Page, from: number, to: number): string {
  if (to - from === 1) return forms[from]!.key;
  if (to - from >= KEY_PLACES) return joinedKey(forms, from, to);
  const place = from * KEY_PLACES + to - from;
  let key = keys.get(place);
  if (key === undefined) {
    key = joinedKey(forms, from, to);
    keys.set(place, key);
  }
  return key;
}
/** Longer keys are not kept. */
const KEY_PLACES = 16;

function joinedKey(forms: Page['forms'], from: number, to: number): string {
  let key = forms[from]!.key;
  for (let i = from + 1; i < to; i++) {
    const next = forms[i]!.key;
    if (next !== '.') key += ` ${next}`;
  }
  return key;
}

/** The number of a span's words joined, as the lists have it. */
export function hashOfSpan({ forms }: Page, from: number, to: number): number {
  let hash = forms[from]!.hash;
  for (let i = from + 1; i < to; i++) if (forms[i]!.key !== '.') hash = join(hash, forms[i]!.hash);
  return hash;
}

/** A span of a chunk: `tokens[from]` up to but without `tokens[to]`; `last` = its last capital, `words` = how many it has, `hash` = of its words, joined. */
export interface Span {
  readonly page: Page;
  readonly chunk: Chunk;
  readonly from: number;
  readonly to: number;
  readonly last: number;
  readonly words: number;
  readonly hash: number;
}

export function spanOf(page: Page, chunk: Chunk, from: number, to: number): Span {
  const { forms } = page;
  let last = to - 1;
  while (last > from && !forms[last]!.name) last--;
  let words = 0;
  for (let i = from; i < to; i++) if (forms[i]!.name) words++;
  const hash = words === 1 ? forms[from]!.hash : hashOfSpan(page, from, to);
  return { page, chunk, from, to, last, words, hash };
}
