import type { Amount } from './amounts.js';
import { FILLERS } from './cues.js';
import { GERUNDS, isNominal, LEADING, LEADING_TIME, PAST } from './nominal.js';
import { isPlural } from './nouns.js';
import type { Piece } from './pieces.js';

/** "$150,000 [contract]", "$1 billion in [gains]", "a 24% [tax on steel]" */
export function phraseAfter(pieces: readonly Piece[], amount: Amount): readonly [number, number] | undefined {
  const from = startAfter(pieces, amount);
  if (from < 0) return undefined;
  const link = pieces[amount.to]?.text;
  const attributive = isAttributive(pieces, amount);
  let to = from;
  while (
    to < pieces.length &&
    to < from + 4 &&
    pieces[to]!.kind === 'word' &&
    (isNominal(pieces[to]!) || MOVES.has(pieces[to]!.text)) &&
    !(PAST.test(pieces[to]!.text) && !GERUNDS.has(pieces[to]!.text) && !(attributive && isNoun(pieces[to + 1]))) &&
    !AFTER.has(pieces[to]!.text)
  )
    to++;
  while (to > from && (pieces[to - 1]!.text.endsWith('ly') || (link === 'in' && !isKindOfMoney(pieces[to - 1]!)))) to--;
  if (to === from) return undefined;
  // "in the banks' deposits"
  if (POSSESSIVES.has(pieces[to]?.text ?? '')) return undefined;
  if (from === amount.to && to - from > 1 && ENDING_VERB.has(pieces[to - 1]!.text)) to--;
  if (pieces[to]?.text === 'in' || pieces[to]?.text === 'on') {
    const more = ofPhraseAfter(pieces, to);
    if (more !== undefined) return [from, more];
  }
  return [from, to];
}
/** Where the phrase after the figure begins, without its article; -1 where there can be none. */
function startAfter(pieces: readonly Piece[], amount: Amount): number {
  let from = amount.to;
  const link = pieces[from]?.text;
  if (amount.type === 'money' && (link === 'in' || link === 'of' || link === 'worth'))
    from = link === 'worth' && pieces[from + 1]?.text === 'of' ? from + 2 : from + 1;
  else if (amount.type === 'number') return -1;
  else if (amount.type !== 'money' && !isAttributive(pieces, amount)) return -1;
  if (link === 'in' && MEANS.has(pieces[from]?.text ?? '')) return -1;
  if (pieces[from]?.kind === 'joint') from += SIZED.has(pieces[from + 1]?.text ?? '') ? 2 : 1;
  while (LEADING.has(pieces[from]?.text ?? '') && from > amount.to) from++;
  // "$64 million last year"
  return LEADING.has(pieces[from]?.text ?? '') || LEADING_TIME.has(pieces[from]?.text ?? '') ? -1 : from;
}
/** "a three-week-long [festival]" */
const SIZED = new Set(['long', 'wide', 'high', 'tall', 'deep', 'strong', 'plus']);
/** What a participle may stand before: "an £80m restructuring [charge]" */
function isNoun(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'word' &&
    isNominal(piece) &&
    !PAST.test(piece.text) &&
    !AFTER.has(piece.text) &&
    !LEADING.has(piece.text)
  );
}

/** "$1 billion in gains", "in unpaid taxes", "in new capital", but not "in electronic trading" or "in March" */
function isKindOfMoney({ text, form }: Piece): boolean {
  return form === text && (KINDS.has(text) || (isPlural(text, false) && !SPANS.test(text)));
}
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const KINDS = new Set(
  'aid debt funding revenue capital compensation income profit equity investment financing support relief money tax credit stock property assistance pay interest spending lending cash output damage business trade liquidity'.split(
    ' ',
  ),
);
const SPANS =
  /^(?:days|weeks|months|quarters|years|decades|hours|minutes|markets|dealings|cases|areas|terms|stages|ways|places)$/;

/** what a price is paid in */
const MEANS = new Set(['cash', 'shares', 'stock', 'equity', 'all-stock', 'all-cash']);
const MOVES = new Set(
  'rise fall drop increase decline gain gains jump cut cuts hike rise loss losses surge decrease dip slide plunge advance rebound raise reduction collapse slump boost recovery'.split(
    ' ',
  ),
);
/** "a 24% tax", "the $100m movie", "a five-year plan": the figure stands before its noun. */
export function isAttributive(pieces: readonly Piece[], { from, to, rule, dimension, type }: Amount): boolean {
  if (type === 'number' || type === 'count') return false;
  if (pieces[to]?.kind === 'joint' || pieces[to - 1]?.kind === 'joint' || pieces[to - 2]?.kind === 'joint')
    return !rule.startsWith('age') || !PLURAL.test(pieces[to]?.text ?? '');
  if (dimension === 'time' && !rule.startsWith('age')) return false;
  if (rule.startsWith('age'))
    return rule === 'age.old' && pieces[to - 1]!.text.includes('-') && !PLURAL.test(pieces[to]?.text ?? '');
  let k = from - 1;
  while (
    k >= 0 &&
    (FILLERS.has(pieces[k]!.text) || pieces[k]!.word.lower.endsWith('ly')) &&
    !ARTICLES.has(pieces[k]!.text)
  )
    k--;
  return k >= 0 && ARTICLES.has(pieces[k]!.text);
}
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'this', 'that', "'s", '’s', 'our']);
const PLURAL = /[^s]s$/;
const AFTER = new Set(
  'ago later earlier old today yesterday tomorrow each apart long tall high wide deep away after left came monday tuesday wednesday thursday friday saturday sunday began went fell rose plus minus'.split(
    ' ',
  ),
);
const ENDING_VERB = new Set(
  'began came went left fell rose said was is are were will has had includes include says means makes takes covers allows requires gives involves remains follows begins'.split(
    ' ',
  ),
);

/** "tax [on steel]", "stake [in Tarn United]", but not "a fall [in the first quarter]" */
function ofPhraseAfter(pieces: readonly Piece[], at: number): number | undefined {
  let to = at + 1;
  while (to < at + LONGEST_OBJECT && isObject(pieces[to])) to++;
  return to === at + 1 ? undefined : to;
}
const LONGEST_OBJECT = 4;

function isObject(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'word' &&
    isNominal(piece) &&
    !LEADING_TIME.has(piece.text) &&
    (!PAST.test(piece.text) || piece.form !== piece.text) &&
    !AFTER.has(piece.text) &&
    !ORDINALS.has(piece.text)
  );
}
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'last', 'early', 'late', 'recent']);
