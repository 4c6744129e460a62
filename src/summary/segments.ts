import type { Reading } from '../model.js';

/** A stretch of a text about one thing: sentences `from` up to but without `to`, and the subhead above it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly subhead?: string;
}

const WINDOW = 4;
const FEWEST_SENTENCES = 4;
/** A section for each so many sentences, and no more sections than that. */
const SENTENCES_PER_SEGMENT = 8;
const MOST_SEGMENTS = 6;

/** The blocks of a reading that are subheads: marked so, or a short line without a stop between paragraphs. */
export function subheadsOf({ doc, blocks }: Reading): ReadonlySet<number> {
  const subheads = new Set<number>();
  const counts = new Map<number, number>();
  for (const { block } of doc.sentences) counts.set(block, (counts.get(block) ?? 0) + 1);
  const last = doc.sentences.at(-1)?.block ?? 0;
  doc.sentences.forEach((span, index) => {
    if (counts.get(span.block) !== 1 || span.block === last) return;
    const text = doc.text.slice(span.start, span.end);
    const marked = blocks[span.block]?.kind === 'heading' && blocks[span.block]?.text.trim() === text;
    if (marked || (index > 0 && span.to - span.from <= MOST_SUBHEAD_TOKENS && LINE.test(text))) subheads.add(index);
  });
  return subheads;
}
const MOST_SUBHEAD_TOKENS = 8;
/** Begins with a capital, ends with a letter or figure, has no stop or quotation. */
const LINE = /^[\p{Lu}\d][^.!?;:"“”]{2,78}[\p{L}\d]$/u;

/** Parts a text at its subheads, else where the vocabulary changes most (Hearst's TextTiling on sentences). */
export function segmentsOf(reading: Reading, subheads: ReadonlySet<number>): Segment[] {
  const { doc } = reading;
  const count = Math.min(doc.sentences.length, MOST_SENTENCES);
  if (subheads.size > 1) return byHeads(reading, [...subheads], count);
  const wanted = Math.min(MOST_SEGMENTS, Math.floor(count / SENTENCES_PER_SEGMENT));
  const cuts = wanted < 2 ? [] : boundaries(reading, count, wanted - 1);
  return [0, ...cuts].map((from, i, all) => ({ from, to: all[i + 1] ?? count }));
}
const MOST_SENTENCES = 120;

function byHeads({ doc }: Reading, heads: readonly number[], count: number): Segment[] {
  const segments: Segment[] = heads[0]! > 0 ? [{ from: 0, to: heads[0]! }] : [];
  heads.forEach((head, i) => {
    const { start, end } = doc.sentences[head]!;
    const to = Math.min(heads[i + 1] ?? count, count);
    if (head + 1 < to) segments.push({ from: head + 1, to, subhead: doc.text.slice(start, end) });
  });
  return segments;
}

function boundaries(reading: Reading, count: number, wanted: number): number[] {
  const bags = Array.from({ length: count }, (_, i) => contentOf(reading, i));
  const depths: { at: number; cohesion: number }[] = [];
  for (let at = FEWEST_SENTENCES; at <= count - FEWEST_SENTENCES; at++) {
    const before = merge(bags.slice(Math.max(0, at - WINDOW), at));
    const after = merge(bags.slice(at, at + WINDOW));
    const newBlock = reading.doc.sentences[at]!.block !== reading.doc.sentences[at - 1]!.block;
    depths.push({ at, cohesion: cosine(before, after) - (newBlock ? NEW_BLOCK : 0) });
  }
  depths.sort((a, b) => a.cohesion - b.cohesion || a.at - b.at);
  const chosen: number[] = [];
  for (const { at } of depths) {
    if (chosen.length === wanted) break;
    if (chosen.every((other) => Math.abs(other - at) >= FEWEST_SENTENCES)) chosen.push(at);
  }
  return chosen.sort((a, b) => a - b);
}
/** A topic rather changes with a paragraph than within one. */
const NEW_BLOCK = 0.1;

function contentOf({ doc }: Reading, index: number): string[] {
  const { from, to } = doc.sentences[index]!;
  const stems: string[] = [];
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!;
    if (!word.stop && word.shape !== 'mark') stems.push(word.stem);
  }
  return stems;
}

function merge(bags: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  let aa = 0;
  let bb = 0;
  for (const [stem, count] of a) {
    product += count * (b.get(stem) ?? 0);
    aa += count * count;
  }
  for (const count of b.values()) bb += count * count;
  return aa === 0 || bb === 0 ? 0 : product / Math.sqrt(aa * bb);
}
