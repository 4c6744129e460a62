import type { Token } from '../model.js';
import { isBullet, markerAt } from './lists.js';
import type { LineBreak } from './tokens.js';

/** Lines shorter than this (in characters) were not wrapped by a margin: headings, list items, addresses, verse. */
const NARROW = 45;
/** Nobody wraps lines wider than this: each is a paragraph. */
const WIDE = 120;
const STOP_OR_COLON = /[.!?…:;"”)]$/;
const STOP = /[.!?…]["”’')]?$/;

/**
 * Whether each line of a text is a paragraph: it has no empty line, and some that are too long to have been wrapped end on a stop.
 */
export function linesAreParagraphs(text: string): boolean {
  if (!text.includes('\n') || EMPTY_LINE.test(text)) return false;
  const long = text.split('\n').filter((line) => line.length > WIDE && STOP.test(line.slice(-STOP_LENGTH).trimEnd()));
  return long.length >= FEWEST_LONG;
}
export const EMPTY_LINE = /\n[ \t\r]*\n/;
const FEWEST_LONG = 2;
const STOP_LENGTH = 8;

/** Whether a sentence ends at the single line feed `breaks[line]`, though no stop says so: after a heading or an item, not where a line was wrapped. */
export function endsLine(tokens: readonly Token[], breaks: readonly LineBreak[], line: number): boolean {
  const at = breaks[line]!.token;
  const last = tokens[at - 1]!;
  const next = tokens[at]!;
  if (isBullet(tokens, at) || markerAt(tokens, at) !== undefined) return true;
  if (last.word.text === ',' || (last.word.stop && last.word.shape === 'lower')) return false;
  const width = last.end - tokens[breaks[line - 1]?.token ?? 0]!.start;
  const lineEnd = tokens[(breaks[line + 1]?.token ?? tokens.length) - 1]!;
  const nextWidth = lineEnd.end - next.start;
  if (next.word.shape === 'lower') return width < NARROW && nextWidth < NARROW && !STOP.test(lineEnd.word.text);
  if (next.word.shape === 'mark' && !STARTS.has(next.word.text)) return false;
  if (STOP_OR_COLON.test(last.word.text) && width < NARROW) return true;
  const margin = Math.max(width, nextWidth);
  // A wrapped line is one whose next word found no room.
  return margin > WIDE || width < NARROW || width + next.word.text.length + 2 < margin;
}
const STARTS = new Set(['"', '“', '‘', "'", '(', '[', '$', '£', '€', '-', '–', '—', '*', '#']);
