import type { Rule } from '../rule.js';
import type { Amount } from './amounts.js';
import { CHANGES, FILLERS } from './cues.js';
import { ofPhrase } from './part-rules.js';
import type { Piece } from './pieces.js';
import type { Trend } from './trends.js';

/** Examples of what a figure is about, told in brackets: "12 percent up [profit]". */
export const ABOUT_RULES: readonly Rule[] = [
  {
    id: 'about.of',
    yes: [
      '83% of Chinese adults own one => 83 percent [Chinese adults]',
      'A third of the harvest rotted => 0.3333333333333333 [harvest]',
      'Half the homes are empty => 0.5 [homes]',
      'It kept 5% of its workers => 5 percent [workers]',
      'One in five drivers speeds => 0.2 [drivers]',
    ],
    no: ['It is 5% => 5 percent []'],
  },
  {
    id: 'about.subject',
    yes: [
      'Profit rose 12% => 12 percent up [Profit]',
      "Larkfield's net profit rose 12% => 12 percent up [Larkfield's net profit]",
      'Oil fell from $85 to $82 a barrel => 85..82 USD per barrel down [Oil]',
      'Shares of Larkfield fell 3% on Monday => 3 percent down [Shares of Larkfield]',
      'The S&P 500 gained 64 points => 64 point up [S&P 500]',
      'Last year sales in Europe had fallen by 4% => 4 percent down [sales in Europe]',
      'It said revenue was $5 million => 5000000 USD [revenue]',
      'The unemployment rate was 4.1 percent => 4.1 percent [unemployment rate]',
      'Its buying index (BIX) fell to 51.8 => 51.8 down [buying index]',
      'The local currency, which had lost 7%, was calm => 7 percent down [local currency]',
      'Tar crude settled at $62 a barrel => 62 USD per barrel [Tar crude]',
      'Tar crude settled on Friday at $62 a barrel => 62 USD per barrel [Tar crude]',
      'Overall revenue came in at $24 billion => 24000000000 USD [Overall revenue]',
      'Tin futures were trading at about $98 => ~98 USD [Tin futures]',
    ],
    no: ['It rose 5% => 5 percent up []', 'They settled for $5 million => 5000000 USD []'],
  },
  {
    id: 'about.measure',
    yes: [
      'The firm had revenue of $5 million => 5000000 USD [revenue]',
      'It raised its quarterly dividend to 12 cents => 0.12 USD up [quarterly dividend]',
      'Larkfield will raise its dividend by 11% => 11 percent up [dividend]',
      'Debt stood at €40bn => 40000000000 EUR [Debt]',
      'The firm forecasts organic growth of 5% => 5 percent [organic growth]',
      'A loss of 63 cents per share was seen => 0.63 USD per share [loss]',
    ],
    no: ['It is made of 5 parts => 5 part [parts]'],
  },
  {
    id: 'about.same',
    yes: [
      'Revenue was $24 billion, up 2.8% => 24000000000 USD [Revenue]; 2.8 percent up [Revenue]',
      'Sales rose 3% to $24 billion => 3 percent up [Sales]; 24000000000 USD up [Sales]',
      'Tin jumped 4%, or $90 => 4 percent up [Tin]; 90 USD up [Tin]',
    ],
    no: ['It paid $5 million, and profit was up 4% => 5000000 USD []; 4 percent up [profit]'],
  },
  {
    id: 'about.price',
    yes: [
      'Larkfield agreed to buy Minera Quell for $28 billion in shares => 28000000000 USD [Minera Quell]',
      'It sold its old depot for about £3m => ~3000000 GBP [old depot]',
      'The painting was sold for $5 million => 5000000 USD [painting]',
    ],
    no: [
      'It paid $5 million in cash => 5000000 USD []',
      'It sold for $5 million => 5000000 USD []',
      'He bought time, and for $5 it was cheap => 5 USD []',
    ],
  },
  {
    id: 'about.after',
    yes: [
      'He signed a $150,000 contract => 150000 USD [contract]',
      'A 24% tax on steel began => 24 percent [tax on steel]',
      'They booked $1 billion in gains => 1000000000 USD [gains]',
      'A five-year plan began => 5 year [plan]',
      'A 12% rise in rents came => 12 percent [rise in rents]',
    ],
    no: ['He paid $5 and left => 5 USD []'],
  },
  {
    id: 'about.age',
    yes: ['Ana Castell, 25, agreed => 25 year [Ana Castell]', 'The 65-year-old farmer agreed => 65 year [farmer]'],
    no: ['She is 25 years old => 25 year []'],
  },
  {
    id: 'about.count',
    yes: [
      'It cut 6,650 office jobs => 6650 job down [office jobs]',
      'Two Norwegian sisters sang => 2 sister [Norwegian sisters]',
    ],
    no: ['It cut 5 => 5 down []'],
  },
];

/** What the figure `i` says something of: the phrase that it is a part of, counts, measures or moves. Absent where no rule is sure. */
export function aboutOf(
  text: string,
  pieces: readonly Piece[],
  amounts: readonly Amount[],
  i: number,
  trends: readonly Trend[],
): string | undefined {
  const amount = amounts[i]!;
  if (amount.phrase !== undefined && amount.rule !== 'count.hyphen') return told(text, pieces, amount.phrase);
  if (amount.rule === 'age.comma') return told(text, pieces, nameBefore(pieces, amount.from - 1));
  if (amount.type === 'percent' || amount.rule.startsWith('part')) {
    const whole = pieces[amount.to]?.text === 'of' ? ofPhrase(pieces, amount.to) : undefined;
    if (whole !== undefined) return told(text, pieces, whole);
  }
  const floor = amounts[i - 1]?.to ?? 0;
  const attributed = isAttributive(pieces, amount) ? phraseAfter(pieces, amount) : undefined;
  if (attributed !== undefined && pieces[amount.to]?.text !== 'in' && pieces[amount.to]?.text !== 'of')
    return told(text, pieces, attributed);
  const own = told(text, pieces, subjectOf(pieces, amount, trends[i]!, floor) ?? phraseAfter(pieces, amount));
  return own ?? (goesOn(pieces, floor, trends[i]!) ? aboutOf(text, pieces, amounts, i - 1, trends) : undefined);
}

/** Whether a figure goes on with what the one before it says: "rose 3% [to] $24 billion", "was $24 billion[, up] 3%". */
function goesOn(pieces: readonly Piece[], end: number, { from, change }: Trend): boolean {
  const between = pieces.slice(end, from).filter((piece) => !isPassed(piece));
  return (
    end > 0 &&
    change !== undefined &&
    between.length > 0 &&
    between.length < 3 &&
    between.every(({ text }, at) => GOING_ON.has(text) || (at === 0 && text === ','))
  );
}
const GOING_ON = new Set(['or', 'to', 'at', 'up', 'down']);

function told(text: string, pieces: readonly Piece[], span: readonly [number, number] | undefined): string | undefined {
  return span === undefined ? undefined : text.slice(pieces[span[0]]!.start, pieces[span[1] - 1]!.end);
}

// ---- before the figure -----------------------------------------------------------------------------------------------

const STATES = new Set(
  'is was are were be been stood stands totaled totalled totals amounted reached hit hits averaged averages came comes remained remains closed ended cost costs exceeded topped equals equalled'.split(
    ' ',
  ),
);
const HELPERS = new Set(
  "has have had been is are was were will would could may might should also now still then already not n't to be expected forecast likely set poised due seen as".split(
    ' ',
  ),
);
const ENDS = new Set(
  'that which who and but while as when if because after before since although though said says say with where than for reported showed posted'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('it he she they we i you there this that these those which who what one'.split(' '));
const LEADING = new Set(
  'the a an its their his her our my your last this next that these those early late also now meanwhile but and however while where'.split(
    ' ',
  ),
);
const LEADING_TIME = new Set(
  'year month week quarter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

function subjectOf(
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
  if ((link === 'from' && amount.pair) || link === 'at' || link === 'to' || link === 'by') k--;
  if (link === 'for') return boughtBefore(pieces, k - 1, floor);
  while (k >= floor && isPassed(pieces[k]!)) k--;
  if (link === 'at') k = beforeDay(pieces, k);
  if (link === 'at' && pieces[k]?.text === 'in' && CAME.has(pieces[k - 1]?.text ?? '')) k--;
  const verb = pieces[k]?.text ?? '';
  if (k < floor) return undefined;
  if (!CHANGES.has(verb) && !STATES.has(verb) && !(link === 'at' && QUOTED.has(verb)))
    return link === 'to' || link === 'by' ? objectBefore(pieces, k, floor) : undefined;
  return subjectBefore(pieces, k - 1, floor);
}

/** verbs of a price that stands "at" something */
const QUOTED = new Set(
  'settled settles settling traded trades trading quoted priced valued pegged fixed finished finishes opened opens ended ends closing hovered hovering steadied peaked stands standing'.split(
    ' ',
  ),
);

/** "came in at" */
const CAME = new Set(['came', 'come', 'comes', 'coming']);

/** "sharply", "just", "by a further" */
function isPassed({ text }: Piece): boolean {
  return FILLERS.has(text) || text.endsWith('ly');
}

/** "settled [on Friday] at" */
function beforeDay(pieces: readonly Piece[], k: number): number {
  if (!LEADING_TIME.has(pieces[k]?.text ?? '')) return k;
  return pieces[k - 1]?.text === 'on' ? k - 2 : k - 1;
}

/** What the verb whose helpers end at `last` is said of. */
function subjectBefore(pieces: readonly Piece[], last: number, floor: number): readonly [number, number] | undefined {
  let k = last;
  while (k >= floor && (HELPERS.has(pieces[k]!.text) || pieces[k]!.text.endsWith('ly'))) k--;
  // "the US currency, which had lost 7%"
  if (k - 1 > floor && RELATIVES.has(pieces[k]!.text) && pieces[k - 1]!.text === ',') k -= 2;
  return clauseBefore(pieces, beforeBracket(pieces, k, floor), floor);
}

/** "buy [Minera Quell] for", "the [painting] was sold for": what the price is of. */
function boughtBefore(pieces: readonly Piece[], last: number, floor: number): readonly [number, number] | undefined {
  if (SOLD.has(pieces[last]?.text ?? '')) return subjectBefore(pieces, last - 1, floor);
  let from = last;
  while (from >= floor && last - from < LONGEST_THING && !BUYS.has(pieces[from]!.text)) {
    const { kind, text } = pieces[from]!;
    if (ENDS.has(text) || STATES.has(text) || CHANGES.has(text) || (kind !== 'word' && !IN_NAMES.has(text)))
      return undefined;
    from--;
  }
  if (!BUYS.has(pieces[from]?.text ?? '')) return undefined;
  from++;
  while (from <= last && LEADING.has(pieces[from]!.text)) from++;
  return from > last || PRONOUNS.has(pieces[from]!.text) || pieces[from]!.word.stop ? undefined : [from, last + 1];
}
const LONGEST_THING = 8;
const BUYS = new Set(
  'buy buys buying bought acquire acquires acquiring acquired purchase purchases purchasing purchased sell sells selling sold'.split(
    ' ',
  ),
);
const SOLD = new Set(['sold', 'bought', 'acquired', 'purchased', 'auctioned']);
const IN_NAMES = new Set(['&', "'s", '’s']);

/** verbs that are nouns as well, before the noun that they govern: "forecasts growth of" */
const FORETELLS = new Set('forecasts expects predicts sees reports posts estimates plans targets'.split(' '));
const RELATIVES = new Set(['which', 'who']);

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
  return from < end && (!PAST.test(last) || GERUNDS.has(last)) ? [from, end] : undefined;
}
function isNominal({ kind, word, text }: Piece): boolean {
  return (
    (kind === 'word' || kind === 'joint') &&
    !word.stop &&
    !STATES.has(text) &&
    !CHANGES.has(text) &&
    !ENDS.has(text) &&
    !VERB.test(text)
  );
}
const VERB =
  /^(?:made|make|makes|consists?|speak|spoke|think|out|full|sort|kind|instead|because|most|posted|reported|showed|announced|booked|despite|amid|following|versus|part|bulk|rest|some|all|total|average|equivalent|minimum|maximum|excess|number|none|each|worth)$/;

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
  while (from >= floor && end - from < 9) {
    const { kind, text, form, glued } = pieces[from]!;
    if (
      ENDS.has(text) ||
      (PRONOUNS.has(text) && form === text) ||
      (kind === 'mark' && text !== '’s' && text !== "'s" && text !== '&' && !(text === '/' && glued)) ||
      STATES.has(text) ||
      (CHANGES.has(text) && text !== 'gains')
    )
      break;
    from--;
  }
  from++;
  while (end > from && TRAILING.has(pieces[end]!.text)) end--;
  while (from <= end && (LEADING.has(pieces[from]!.text) || LEADING_TIME.has(pieces[from]!.text))) from++;
  // "Tarn saw its [shares] rise"
  for (let k = end - 1; k > from; k--) if (OWNED.has(pieces[k]!.text)) from = k + 1;
  const first = pieces[from];
  if (first === undefined || from > end || first.kind === 'joint' || first.kind === 'mark') return undefined;
  if (first.word.stop || (first.kind !== 'word' && from === end)) return undefined;
  return [from, end + 1];
}

function nameBefore(pieces: readonly Piece[], comma: number): readonly [number, number] | undefined {
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

// ---- after the figure ------------------------------------------------------------------------------------------------

/** "$150,000 [contract]", "$1 billion in [gains]", "a 24% [tax on steel]" */
function phraseAfter(pieces: readonly Piece[], amount: Amount): readonly [number, number] | undefined {
  let from = amount.to;
  const link = pieces[from]?.text;
  if (amount.type === 'money' && (link === 'in' || link === 'of' || link === 'worth'))
    from = link === 'worth' && pieces[from + 1]?.text === 'of' ? from + 2 : from + 1;
  else if (amount.type === 'number') return undefined;
  else if (amount.type !== 'money' && !isAttributive(pieces, amount)) return undefined;
  if (link === 'in' && MEANS.has(pieces[from]?.text ?? '')) return undefined;
  if (pieces[from]?.kind === 'joint') from++;
  while (LEADING.has(pieces[from]?.text ?? '') && from > amount.to) from++;
  let to = from;
  while (
    to < pieces.length &&
    to < from + 4 &&
    pieces[to]!.kind === 'word' &&
    (isNominal(pieces[to]!) || MOVES.has(pieces[to]!.text)) &&
    !(PAST.test(pieces[to]!.text) && !GERUNDS.has(pieces[to]!.text)) &&
    !AFTER.has(pieces[to]!.text)
  )
    to++;
  if (to === from) return undefined;
  if (from === amount.to && to - from > 1 && ENDING_VERB.has(pieces[to - 1]!.text)) to--;
  if (pieces[to]?.text === 'in' || pieces[to]?.text === 'on') {
    const more = ofPhraseAfter(pieces, to);
    if (more !== undefined) return [from, more];
  }
  return [from, to];
}
/** what a price is paid in */
const MEANS = new Set(['cash', 'shares', 'stock', 'equity', 'all-stock', 'all-cash']);
const MOVES = new Set(
  'rise fall drop increase decline gain gains jump cut cuts hike rise loss losses surge decrease dip slide plunge advance rebound raise reduction'.split(
    ' ',
  ),
);
/** "a 24% tax", "the $100m movie", "a five-year plan": the figure stands before its noun. */
function isAttributive(pieces: readonly Piece[], { from, to, rule, dimension, type }: Amount): boolean {
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
const PARTICIPLE = /(?:[^e]ed|ing)$/;
const PLURAL = /[^s]s$/;
const OWNED = new Set(['its', 'their', 'his', 'her']);
const TRAILING = new Set(['all', 'both', 'each', 'also', 'alone']);
const GERUNDS = new Set(
  'spending funding backing training housing building trading financing lending borrowing holding listing offering pricing shopping mining banking meeting ceiling wedding painting filing ruling hearing feed seed speed bed red'.split(
    ' ',
  ),
);
const PAST = /(?:ed|ing)$/;
const AFTER = new Set(
  'ago later earlier old today yesterday tomorrow each apart long tall high wide deep away after left came monday tuesday wednesday thursday friday saturday sunday began went fell rose'.split(
    ' ',
  ),
);
const ENDING_VERB = new Set(
  'began came went left fell rose said was is are were will has had includes include says means makes takes covers allows requires gives involves remains follows begins'.split(
    ' ',
  ),
);

function ofPhraseAfter(pieces: readonly Piece[], at: number): number | undefined {
  const next = pieces[at + 1];
  if (
    next === undefined ||
    next.kind !== 'word' ||
    next.word.stop ||
    LEADING_TIME.has(next.text) ||
    PAST.test(next.text)
  )
    return undefined;
  return at + 2;
}
