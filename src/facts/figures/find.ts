import type { Doc, Figure, SentenceSpan } from '../../model.js';
import { aboutOf } from './about.js';
import { type Amount, isStart, readAmount } from './amounts.js';
import { readDecade } from './decades.js';
import { completed } from './ellipsis.js';
import { dropRestated, type Restated } from './equals.js';
import { homesOf, inCurrency } from './homes.js';
import { periodOf } from './periods.js';
import { cutPieces, type Piece } from './pieces.js';
import { readRange } from './ranges.js';
import { readTrends, type Trend } from './trends.js';

/** The figures of a text, in the order of their places: what is counted, measured, paid or shared, with its bound, change, period and what it is about. */
export function findFigures(doc: Doc): Figure[] {
  const figures: Figure[] = [];
  const homeOf = homesOf(doc);
  for (const [index, sentence] of doc.sentences.entries()) {
    if (!hasNumber(doc, sentence)) continue;
    const pieces = cutPieces(doc, sentence);
    const amounts = dropRestated(pieces, inCurrency(pieces, readAmounts(pieces), homeOf));
    const trends = readTrends(pieces, amounts);
    for (const i of trends.keys()) figures.push(figureOf(doc, index, pieces, amounts, i, trends));
  }
  return figures;
}

function hasNumber(doc: Doc, { from, to }: SentenceSpan): boolean {
  for (let i = from; i < to; i++) if (doc.tokens[i]!.word.numeric) return true;
  return false;
}

function readAmounts(pieces: readonly Piece[]): Amount[] {
  const amounts: Amount[] = [];
  let floor = 0;
  let at = 0;
  while (at < pieces.length) {
    if (!isStart(pieces, at)) {
      const decade = pieces[at]!.kind === 'code' ? readDecade(pieces, at) : undefined;
      if (decade !== undefined && decade.from >= floor) amounts.push(decade);
      floor = decade?.to ?? floor;
      at++;
      continue;
    }
    const alone = readAmount(pieces, at, floor);
    // "three or four years": a number that says nothing by itself may begin a range.
    const read = typeof alone === 'number' ? (beginning(pieces, at, floor) ?? alone) : alone;
    if (typeof read === 'number') {
      at = Math.max(read, at + 1);
      continue;
    }
    const range = readRange(pieces, read);
    const amount = range?.amount ?? read;
    amounts.push(amount);
    floor = amount.to;
    at = Math.max(amount.to, at + 1);
    // "from $5 to $7 to $9": the second figure begins another pair.
    const next = range === undefined || pieces[amount.to]?.text !== 'to' ? undefined : readRange(pieces, range.second);
    if (next === undefined) continue;
    amounts.push(next.amount);
    floor = next.amount.to;
    at = floor;
  }
  return completed(pieces, amounts);
}

/** The bare number at `at`, where it begins a range with the next one. */
function beginning(pieces: readonly Piece[], at: number, floor: number): Amount | undefined {
  const bare = readAmount(pieces, at, floor, true);
  if (typeof bare === 'number') return undefined;
  if (readRange(pieces, bare) !== undefined) return bare;
  return bare.numeral.form === 'words' && begins(pieces, bare.to) ? { ...bare, provisional: true } : undefined;
}

/** "four-, five- and six-cylinder": after the number a list goes on. */
function begins(pieces: readonly Piece[], at: number): boolean {
  let k = pieces[at]?.text === '-' && pieces[at]!.glued ? at + 1 : at;
  if (pieces[k]?.text === ',' && pieces[k + 1]?.text === 'and') k++;
  const link = pieces[k]?.text;
  return (link === ',' || link === 'and' || link === 'or') && pieces[k + 1]?.kind === 'numeral';
}

function figureOf(
  { text }: Doc,
  sentence: number,
  pieces: readonly Piece[],
  amounts: readonly (Amount & Restated)[],
  i: number,
  trends: readonly Trend[],
): Figure {
  const { from, to, type, value, high, unit, noun, equals, rule } = amounts[i]!;
  const { start } = pieces[from]!;
  const { end } = pieces[to - 1]!;
  const { bound, change } = trends[i]!;
  const about = aboutOf(text, pieces, amounts, i, trends);
  const period = periodOf(text, pieces, amounts, i);
  return {
    kind: 'figure',
    start,
    end,
    text: text.slice(start, end),
    sentence,
    rule,
    type,
    value,
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unit }),
    ...(noun === undefined ? {} : { noun }),
    bound,
    ...(change === undefined ? {} : { change }),
    ...(period === undefined ? {} : { period }),
    ...(about === undefined ? {} : { about }),
    ...(equals === undefined ? {} : { equals }),
  };
}
