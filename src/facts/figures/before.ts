import type { Amount } from './amounts.js';
import { CHANGES } from './cues.js';
import { ENDS, GERUNDS, isNominal, isPassed, LEADING, LEADING_TIME, PAST, STATES } from './nominal.js';
import type { Piece } from './pieces.js';
import type { Trend } from './trends.js';

const HELPERS = new Set(
  "has have had been is are was were will would could may might should also now still then already not n't to be expected forecast likely set poised due seen as need needs needed have ought going tipped projected predicted estimated thought believed scheduled slated supposed bound began begun continued continues tended tends 's ’s".split(
    ' ',
  ),
);
const PRONOUNS = new Set('it he she they we i you there this that these those which who what one'.split(' '));

/** What a figure says something of, from the words before it: the subject of its verb, the head of "of", an object, a thing bought. */
export function subjectOf(
  pieces: readonly Piece[],
  amount: Amount,
  trend: Trend,
  floor: number,
): readonly [number, number] | undefined {
  let k = trend.from - 1;
  while (k >= floor && isPassed(pieces[k]!) && pieces[k]!.text !== 'by') k--;
  const link = pieces[k]?.text;
  if (k < floor || link === undefined) return undefined;
  if (link === 'of' && amount.type !== 'count') return headBefore(pieces, k, floor);
  if (link === 'worth' && isGoods(pieces[k - 1])) return headBefore(pieces, k, floor);
  if ((link === 'from' && amount.pair) || link === 'at' || link === 'to' || link === 'by') k--;
  if (link === 'for') return boughtBefore(pieces, k - 1, amount);
  while (k >= floor && isPassed(pieces[k]!)) k--;
  if (link === 'at') k = beforeDay(pieces, k);
  if (link === 'at' && pieces[k]?.text === 'in' && CAME.has(pieces[k - 1]?.text ?? '')) k--;
  const verb = pieces[k]?.text ?? '';
  if (k < floor) return undefined;
  // "the deal, valued at $5 million,"
  if (pieces[k - 1]?.text === ',' && (link === 'worth' || VALUED.has(verb))) return headBefore(pieces, k - 1, floor);
  const earned = amount.type === 'money' && k === trend.from - 1 && EARNED.has(verb);
  if (link !== 'worth' && !earned && !CHANGES.has(verb) && !STATES.has(verb) && !(link === 'at' && QUOTED.has(verb)))
    return link === 'to' || link === 'by' || link === 'from' ? objectBefore(pieces, k, floor) : undefined;
  return subjectBefore(pieces, k - 1, floor);
}

/** "[goods] worth $5", but not "is worth $5" or "the lamp, worth $5," */
function isGoods(before: Piece | undefined): boolean {
  return before !== undefined && isNominal(before) && !HELPERS.has(before.text);
}

/** verbs of a price that stands "at" something */
const QUOTED = new Set(
  'settled settles settling traded trades trading quoted priced valued pegged fixed finished finishes opened opens ended ends closing hovered hovering steadied peaked stands standing expected forecast projected estimated seen'.split(
    ' ',
  ),
);

const VALUED = new Set(['valued', 'priced', 'estimated', 'costing']);
/** verbs of what brings money in */
const EARNED = new Set(
  'earned earns earn grossed grosses netted netts fetched fetches fetch took made makes generated generates'.split(' '),
);

/** "came in at" */
const CAME = new Set(['came', 'come', 'comes', 'coming']);

/** "settled [on Friday] at" */
function beforeDay(pieces: readonly Piece[], k: number): number {
  if (!LEADING_TIME.has(pieces[k]?.text ?? '')) return k;
  return pieces[k - 1]?.text === 'on' ? k - 2 : k - 1;
}

/** What the verb whose helpers end at `last` is said of. */
function subjectBefore(pieces: readonly Piece[], last: number, floor: number): readonly [number, number] | undefined {
  let k = last;
  while (k >= floor && (HELPERS.has(pieces[k]!.text) || pieces[k]!.text.endsWith('ly'))) k--;
  // "closed up 9%", "ended Monday down $1"
  const day = beforeDay(pieces, k);
  if (last > 0 && UP_OR_DOWN.has(pieces[last + 1]?.text ?? '') && day >= floor && ENDED.has(pieces[day]!.text))
    k = day - 1;
  // "the US currency, which had lost 7%"
  if (k - 1 > floor && RELATIVES.has(pieces[k]!.text) && pieces[k - 1]!.text === ',') k -= 2;
  return clauseBefore(pieces, beforeBracket(pieces, k, floor), floor);
}

const UP_OR_DOWN = new Set(['up', 'down', 'higher', 'lower', 'unchanged']);
const ENDED = new Set('closed ended finished opened closing ending trading traded settled finishing'.split(' '));

/** "buy [Minera Quell] for", "its 24% [stake] for", "the [painting] was sold for": what the price is of. */
function boughtBefore(pieces: readonly Piece[], last: number, { type }: Amount): readonly [number, number] | undefined {
  if (type !== 'money') return undefined;
  if (SOLD.has(pieces[last]?.text ?? '')) return subjectBefore(pieces, last - 1, 0);
  let from = last;
  while (from >= 0 && last - from < LONGEST_THING && !BUYS.has(pieces[from]!.text)) {
    const { kind, text } = pieces[from]!;
    if (ENDS.has(text) || STATES.has(text) || CHANGES.has(text)) return undefined;
    if (kind !== 'word' && kind !== 'number' && !IN_NAMES.has(text)) return undefined;
    from--;
  }
  if (!BUYS.has(pieces[from]?.text ?? '')) return undefined;
  from++;
  while (
    from <= last &&
    (LEADING.has(pieces[from]!.text) || SHARE.has(pieces[from]!.text) || pieces[from]!.kind === 'number')
  )
    from++;
  return from > last || PRONOUNS.has(pieces[from]!.text) || pieces[from]!.word.stop ? undefined : [from, last + 1];
}
const LONGEST_THING = 8;
const BUYS = new Set(
  'buy buys buying bought acquire acquires acquiring acquired purchase purchases purchasing purchased sell sells selling sold offer offers offering'.split(
    ' ',
  ),
);
const SOLD = new Set(['sold', 'bought', 'acquired', 'purchased', 'auctioned']);
const SHARE = new Set(['%', 'percent', 'per', 'cent']);
const IN_NAMES = new Set(['&', "'s", '’s', '%']);

/** verbs that are nouns as well, before the noun that they govern: "forecasts growth of" */
const FORETELLS = new Set('forecasts expects predicts sees reports posts estimates plans targets'.split(' '));
const RELATIVES = new Set(['which', 'who']);
const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we']);

/** "its managers' index [(PMI)] fell": the piece before a bracket that ends at `k`. */
function beforeBracket(pieces: readonly Piece[], k: number, floor: number): number {
  if (pieces[k]?.text !== ')') return k;
  for (let at = k - 1; at > floor && at > k - LONGEST_BRACKET; at--) if (pieces[at]!.text === '(') return at - 1;
  return k;
}
const LONGEST_BRACKET = 8;

/** The noun phrase that ends before `end`, without its article: "a quarterly [loss] of". */
function headBefore(pieces: readonly Piece[], end: number, floor: number): readonly [number, number] | undefined {
  let from = end;
  while (from > floor && from > end - 4 && isNominal(pieces[from - 1]!)) {
    if (from < end && PARTICIPLE.test(pieces[from - 1]!.text)) break;
    from--;
  }
  for (let k = end - 2; k >= from; k--) if (FORETELLS.has(pieces[k]!.text)) from = k + 1;
  const last = pieces[end - 1]?.text ?? '';
  if (from === end || (PAST.test(last) && !GERUNDS.has(last))) return undefined;
  // "earnings per share of", "a loss from dropped lines of"
  const before = from - 2 >= floor ? pieces[from - 2]! : undefined;
  const per = pieces[from - 1]?.text === 'per' && before !== undefined && isNominal(before);
  return [per || (pieces[from - 1]?.text === 'from' && RESULTS.has(before?.text ?? '')) ? from - 2 : from, end];
}
const RESULTS = new Set('loss losses profit profits income revenue revenues earnings sales'.split(' '));
/** "raised its [quarterly dividend] to": what a verb did something to. */
function objectBefore(pieces: readonly Piece[], k: number, floor: number): readonly [number, number] | undefined {
  let from = k + 1;
  while (from > floor && from > k - 4 && isNominal(pieces[from - 1]!)) from--;
  const before = pieces[from - 1];
  if (from > k || before === undefined) return undefined;
  const verb = LEADING.has(before.text) ? pieces[from - 2] : before;
  return verb !== undefined && CHANGES.has(verb.text) ? [from, k + 1] : undefined;
}

/** The subject that ends with piece `end`: back to the clause's start. */
function clauseBefore(pieces: readonly Piece[], last: number, floor: number): readonly [number, number] | undefined {
  let end = last;
  let from = end;
  while (from >= floor && end - from < 9 && !endsPhrase(pieces, from)) from--;
  const broke = pieces[from]?.text ?? '';
  if (from >= floor && RELATIVES.has(broke)) return undefined;
  // "he believed rates would"
  from += from >= floor && SUBJECTS.has(broke) && pieces[from]!.form === broke ? 2 : 1;
  while (end >= from && TRAILING.has(pieces[end]!.text)) end--;
  while (from <= end && (LEADING.has(pieces[from]!.text) || LEADING_TIME.has(pieces[from]!.text))) from++;
  // "Tarn saw its [shares] rise"
  for (let k = end - 1; k > from; k--) if (OWNED.has(pieces[k]!.text)) from = k + 1;
  const first = pieces[from];
  if (first === undefined || from > end || first.kind === 'joint' || first.kind === 'mark') return undefined;
  // "US crude"
  const stop = first.word.stop && (first.word.shape !== 'upper' || first.text === 'i');
  if (stop || (first.kind !== 'word' && from === end)) return undefined;
  // "when it was launched should fetch"
  if (ENDED_IN.test(pieces[end]!.text) && !GERUNDS.has(pieces[end]!.text)) return undefined;
  return [from, end + 1];
}

/** Whether the subject cannot go back beyond the piece at `at`. */
function endsPhrase(pieces: readonly Piece[], at: number): boolean {
  const { kind, text, form, glued } = pieces[at]!;
  if (ENDS.has(text)) return text !== 'for' || !FOR_THINGS.has(pieces[at - 1]?.text ?? '');
  if (PRONOUNS.has(text) && form === text) return !isPointer(pieces, at);
  if (kind === 'mark') return text !== '’s' && text !== "'s" && text !== '&' && !(text === '/' && glued);
  return STATES.has(text) || SAW.has(text) || (CHANGES.has(text) && text !== 'gains');
}
const SAW = new Set(
  'have has had see sees saw seen push pushes pushed pushing send sends sent drove driven drag dragged pull pulled brought took kept forced helped'.split(
    ' ',
  ),
);

/** nouns that "for" goes on with: "the market for tin" */
const FOR_THINGS = new Set(
  'target market demand price prices outlook need appetite orders applications claims'.split(' '),
);

/** "borrowings by [these] banks" */
function isPointer(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at]!;
  return (text === 'these' || text === 'those' || text === 'this') && PREPOSITIONS.has(pieces[at - 1]?.text ?? '');
}
const PREPOSITIONS = new Set(['of', 'by', 'in', 'at', 'from', 'on', 'for']);

/** "[Ana Castell], 25," */
export function nameBefore(pieces: readonly Piece[], comma: number): readonly [number, number] | undefined {
  let from = comma;
  while (
    from > 0 &&
    comma - from < 4 &&
    pieces[from - 1]!.kind === 'word' &&
    pieces[from - 1]!.word.shape === 'title' &&
    !pieces[from - 1]!.word.stop
  )
    from--;
  return from < comma ? [from, comma] : undefined;
}

const ENDED_IN = /[^e]ed$/;
const PARTICIPLE = /(?:[^e]ed|ing)$/;
const OWNED = new Set(['its', 'their', 'his', 'her']);
const TRAILING = new Set(['all', 'both', 'each', 'also', 'alone', 'in', 'at', 'of', 'on', 'to', 'for', 'by', 'from']);
