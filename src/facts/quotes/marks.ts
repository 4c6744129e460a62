import type { Doc, Token } from '../../model.js';

/** The words between two quotation marks: `tokens[from]` up to but without `tokens[to]`; the marks are around them. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  /** whether both marks were found; a quotation of several paragraphs has its closing mark in the last only */
  readonly closed: boolean;
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '``', "''"]);
const BOUND = /[\s([{—–-]/;

/** The quotations of a text, none inside another, each within one paragraph. */
export function quotedOf(doc: Doc): Quoted[] {
  const { tokens, text } = doc;
  const found: Quoted[] = [];
  const single = singleMarks(doc);
  const blocks = blocksOf(doc);
  for (const [index, { from, to }] of blocks.entries()) {
    let open = -1;
    let by = '';
    for (let i = from; i < to; i++) {
      const mark = tokens[i]!.word.text;
      if (open < 0) {
        if (!opens(tokens, i, text, single)) continue;
        open = i + 1;
        by = mark;
      } else if (mark === '"' && by === '"' && reopens(tokens, i, text)) {
        // A new paragraph of the same speech opens again, and the one before was never closed.
        if (i > open) found.push({ from: open, to: i, closed: false });
        open = i + 1;
      } else if (closes(tokens, i, text, by)) {
        if (i > open) found.push({ from: open, to: i, closed: true });
        open = -1;
      }
    }
    const goesOn = by === '“' || (by === '"' && isOpened(tokens, blocks[index + 1]));
    if (open >= 0 && goesOn && open < to) found.push({ from: open, to, closed: false });
  }
  return found;
}

/** Whether the next paragraph opens the same speech again. */
function isOpened(tokens: readonly Token[], next: { from: number } | undefined): boolean {
  const mark = next === undefined ? undefined : tokens[next.from];
  return mark?.word.text === '"' && tokens[next!.from + 1]?.start === mark.end;
}

/** The paragraphs, as ranges of tokens. */
function blocksOf({ sentences }: Doc): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  sentences.forEach((sentence, i) => {
    const last = blocks.at(-1);
    if (last !== undefined && sentences[i - 1]!.block === sentence.block) last.to = sentence.to;
    else blocks.push({ from: sentence.from, to: sentence.to });
  });
  return blocks;
}

function opens(tokens: readonly Token[], i: number, text: string, single: boolean): boolean {
  const { start, end, word } = tokens[i]!;
  if (word.shape !== 'mark') return false;
  const mark = word.text;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  const free = start === 0 || BOUND.test(text[start - 1]!);
  const glued = tokens[i + 1]?.start === end;
  if (mark === '"') return free && glued;
  return single && (mark === '‘' || mark === "'") && free && glued && tokens[i + 1]!.word.shape !== 'number';
}

/** A straight mark that stands before a capital and behind a space cannot close. */
function reopens(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens[i + 1];
  const { start, end } = tokens[i]!;
  return next !== undefined && next.start === end && next.word.shape === 'title' && text[start - 1] === ' ';
}

function closes(tokens: readonly Token[], i: number, text: string, by: string): boolean {
  const { start, end, word } = tokens[i]!;
  const mark = word.text;
  if (by === '“' || by === '„') return mark === '”' || mark === '"' || mark === '“';
  if (by === '«') return mark === '»';
  if (by === '"') return mark === '"' || mark === '”';
  // A single mark is also an apostrophe: it closes behind a stop or before a space, never inside a word.
  if (mark !== '’' && mark !== "'") return false;
  const before = tokens[i - 1]!.word;
  const apart = end >= text.length || BOUND.test(text[end]!) || tokens[i + 1]?.word.shape === 'mark';
  return apart && start === tokens[i - 1]!.end && (before.shape === 'mark' || !before.lower.endsWith('s'));
}

/** Single marks quote only where a text uses no double ones. */
function singleMarks({ tokens }: Doc): boolean {
  return !tokens.some(({ word }) => word.shape === 'mark' && DOUBLE.has(word.text));
}
