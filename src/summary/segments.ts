import type { Reading } from '../model.js';
import { MOST_SENTENCES } from './classes.js';

/** A stretch of a text about one thing: sentences `from` up to but without `to`, and the subhead above it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly subhead?: string;
}

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

/** Parts a text at its subheads, else where the vocabulary changes most. */
export function segmentsOf(reading: Reading, subheads: ReadonlySet<number>): Segment[] {
  const { doc } = reading;
  const count = Math.min(doc.sentences.length, MOST_SENTENCES);
  const heads = [...subheads].filter((index) => !isFurniture(reading, index));
  if (heads.length > 1) return byHeads(reading, heads, count);
  const wanted = Math.min(MOST_SEGMENTS, Math.floor(count / SENTENCES_PER_SEGMENT));
  const cuts = wanted < 2 ? [] : boundaries(reading, count, wanted - 1);
  return [0, ...cuts].map((from, i, all) => ({ from, to: all[i + 1] ?? count }));
}

/** A label that pages put between paragraphs says nothing of what follows; nor does a number or a time. */
function isFurniture({ doc }: Reading, index: number): boolean {
  const { start, end } = doc.sentences[index]!;
  return FURNITURE.test(doc.text.slice(start, end));
}
const FURNITURE =
  /^(?:advertisement|continue reading|read (?:more|next|also)|photos?|pictures?|videos?|images?|map|graphic|interactive|gallery|audio|listen|scroll (?:down|below)|slideshow|timeline|opinions?|comments?|shares?|share this|reuters|getty images|newsletter|sign up|subscribe|related|more on this|text alerts?|transcripts?|you may also like|what to read next|image caption|media caption)(?![\p{L}\p{N}])(?! \p{Ll}+(?:s|ed|ing) )|^[\d\s.,:/-]+(?:GMT|BST|UTC|E[DS]?T)?$|^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?$/iu;

function byHeads({ doc }: Reading, heads: readonly number[], count: number): Segment[] {
  const segments: Segment[] = heads[0]! > 0 ? [{ from: 0, to: heads[0]! }] : [];
  heads.forEach((head, i) => {
    const { start, end } = doc.sentences[head]!;
    const to = Math.min(heads[i + 1] ?? count, count);
    if (head + 1 < to) segments.push({ from: head + 1, to, subhead: doc.text.slice(start, end) });
  });
  return segments;
}

/**
 * The sentences before which the fewest words go on: each gap counts the words that stand on both sides of it, not far apart
 * (lexical chains, after Galley and others 2003).
 */
function boundaries({ doc }: Reading, count: number, wanted: number): number[] {
  const steps = new Float64Array(count + 2);
  const seen = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const { from, to } = doc.sentences[i]!;
    for (let k = from; k < to; k++) {
      const { word } = doc.tokens[k]!;
      if (word.stop || word.shape === 'mark') continue;
      const before = seen.get(word.stem);
      seen.set(word.stem, i);
      if (before === undefined || before === i || i - before > LONGEST_LINK) continue;
      steps[before + 1]! += 1;
      steps[i + 1]! -= 1;
    }
  }
  const gaps: { readonly at: number; readonly cohesion: number }[] = [];
  let open = 0;
  for (let at = 0; at <= count - FEWEST_SENTENCES; at++) {
    open += steps[at]!;
    if (at < FEWEST_SENTENCES) continue;
    const newBlock = doc.sentences[at]!.block !== doc.sentences[at - 1]!.block;
    gaps.push({ at, cohesion: open - (newBlock ? NEW_BLOCK : 0) });
  }
  gaps.sort((a, b) => a.cohesion - b.cohesion || a.at - b.at);
  const chosen: number[] = [];
  for (const { at } of gaps) {
    if (chosen.length === wanted) break;
    if (chosen.every((other) => Math.abs(other - at) >= FEWEST_SENTENCES)) chosen.push(at);
  }
  return chosen.sort((a, b) => a - b);
}
/** A word that comes again within so many sentences ties them together. */
const LONGEST_LINK = 4;
/** A topic rather changes with a paragraph than within one. */
const NEW_BLOCK = 2;
