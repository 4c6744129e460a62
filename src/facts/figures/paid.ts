import { isNominal, isPassed, LEADING, LEADING_TIME } from './nominal.js';
import type { Piece } from './pieces.js';

/** What is paid for: "paid £50m for [the striker]", "paying £5m to buy [rival Tarn]", "spent $3 million on [ships]". `from`, `to`: the figure with its cue. */
export function paidFor(pieces: readonly Piece[], from: number, to: number): readonly [number, number] | undefined {
  let k = from - 1;
  while (k >= 0 && isPassed(pieces[k]!)) k--;
  const verb = pieces[k]?.text ?? '';
  const link = pieces[to]?.text ?? '';
  if (INVESTS.has(verb) && (link === 'in' || link === 'into')) return thingAt(pieces, to + 1);
  if (!PAYS.has(verb)) return undefined;
  if (link === 'for' || link === 'on') return thingAt(pieces, to + 1);
  return link === 'to' && BUY.has(pieces[to + 1]?.text ?? '') ? thingAt(pieces, to + 2) : undefined;
}
const PAYS = new Set(
  'paid pay pays paying demanded demands demanding sought offered offers offering offer bid bids bidding spent spends spend spending'.split(
    ' ',
  ),
);
const INVESTS = new Set(
  'invest invests invested investing pump pumped pumping pour poured pouring inject injected injecting'.split(' '),
);
const BUY = new Set(['buy', 'acquire', 'purchase']);

/** The thing that begins at `at`, without its article. */
function thingAt(pieces: readonly Piece[], at: number): readonly [number, number] | undefined {
  let from = at;
  while (LEADING.has(pieces[from]?.text ?? '')) from++;
  let to = from;
  while (to < from + LONGEST && isInThing(pieces, to)) to++;
  const first = pieces[from];
  if (to === from || first === undefined || LEADING_TIME.has(first.text)) return undefined;
  while (to > from + 1 && (LEADING_TIME.has(pieces[to - 1]!.text) || pieces[to - 1]!.kind !== 'word')) to--;
  return [from, to];
}
const LONGEST = 7;

function isInThing(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  const inside = pieces[at - 1]?.kind === 'word' && pieces[at + 1]?.kind === 'word' && !pieces[at + 1]!.word.stop;
  if (piece.text === '&' || piece.text === "'s" || piece.text === '’s') return inside;
  return piece.kind === 'word' && isNominal(piece) && !LEADING.has(piece.text);
}
