import type { Bound } from '../../model.js';
import type { Amount } from './amounts.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE, CHANGES, FILLERS, FIRST_OF_BOUNDS, LAST_OF_BOUNDS } from './cues.js';
import { CURRENCY_SYMBOLS } from './currencies.js';
import type { Piece } from './pieces.js';

/** How a figure is bounded, which way it went, and where the words begin and end that say so. */
export interface Trend {
  readonly bound: Bound;
  readonly change?: 'up' | 'down';
  /** the first piece of the cue, or of the figure */
  readonly from: number;
}

const LONGEST_CUE = 5;

/** Reads the trend of each figure of a sentence; figures that follow one ("rose 3%, or 5 cents, to $41") share its change. */
export function readTrends(pieces: readonly Piece[], amounts: readonly Amount[]): Trend[] {
  const trends: Trend[] = [];
  for (const [i, amount] of amounts.entries()) {
    const before = amounts[i - 1];
    const floor = before?.to ?? 0;
    const bounded = boundBefore(pieces, amount, floor);
    const bound =
      bounded?.bound ??
      boundAfter(pieces, amount) ??
      (amount.rule.startsWith('count') && amount.numeral.form === 'vague' && amount.numeral.high === undefined
        ? '>'
        : '=');
    const from = bounded?.from ?? amount.from;
    const own = amount.plus ? 'up' : (changeBefore(pieces, from, floor, amount) ?? changeAfter(pieces, amount, from));
    const change =
      own ?? (before !== undefined && follows(pieces, before.to, from, amount) ? trends[i - 1]!.change : undefined);
    trends.push({ bound, ...(change === undefined ? {} : { change }), from });
  }
  return trends;
}

function boundBefore(
  pieces: readonly Piece[],
  amount: Amount,
  floor: number,
): { bound: Bound; from: number } | undefined {
  let end = amount.from;
  if (pieces[end - 1]?.kind === 'joint') end--;
  for (let skipped = 0; skipped < 3 && end > floor; skipped++, end--) {
    const cued = LAST_OF_BOUNDS.has(pieces[end - 1]!.text);
    for (let n = cued ? LONGEST_CUE : 0; n > 0; n--) {
      const from = end - n;
      if (from < floor) continue;
      const phrase = phraseAt(pieces, from, end);
      const rule = BOUNDS_BEFORE.get(phrase);
      if (rule === undefined) continue;
      return isOtherwiseMeant(pieces, from, phrase, amount) ? undefined : { bound: rule.bound, from };
    }
    if (!SKIPPED.has(pieces[end - 1]!.text)) return undefined;
  }
  return undefined;
}
const SKIPPED = new Set(['just', 'only', 'the', 'a', 'an', 'around', 'about', 'of', 'to']);

/** "150 over 90" is a pressure, "over five years" is a time, "spoke about 5 plans" a topic, "some of 5" a part. */
function isOtherwiseMeant(pieces: readonly Piece[], from: number, phrase: string, { dimension }: Amount): boolean {
  const before = pieces[from - 1]?.text ?? '';
  if (phrase === 'over' && pieces[from - 1]?.kind === 'number') return true;
  if ((phrase === 'over' || phrase === 'around') && dimension === 'time')
    return phrase === 'over' && !AFTER_FOR.has(before);
  // "pushed rates up to 5%", "has gone up to 5%", but "raised up to $5"
  if (phrase === 'up to')
    return (
      GOING.has(before) ||
      pieces.slice(Math.max(0, from - 3), Math.max(0, from - 1)).some(({ text }) => MOVING.has(text))
    );
  if (phrase === 'about') return TOPIC.has(before);
  if (phrase === 'around' && CIRCLING.test(before)) return true;
  if (phrase === 'above' || phrase === 'below') return dimension === 'time';
  return phrase === 'near' && dimension === 'length';
}
/** "centres around the 37m mast" */
const CIRCLING = /^(?:cent(?:er|r)|revolv|rotat|orbit|wrapp?)(?:e|es|ed|s|ing)?$/;
const AFTER_FOR = new Set([
  'for',
  'lasted',
  'lasting',
  'took',
  'takes',
  'take',
  'well',
  'just',
  'in',
  'after',
  'of',
  'is',
  'was',
  'aged',
  'and',
]);
const TOPIC = new Set(
  'spoke speak speaking talk talked talking worried warned complained asked told thinking think concerned questions doubts news stories information'.split(
    ' ',
  ),
);

function boundAfter(pieces: readonly Piece[], amount: Amount): Bound | undefined {
  for (const at of amount.to === amount.numeral.end ? [amount.to] : [amount.numeral.end, amount.to]) {
    if (!FIRST_OF_BOUNDS.has(pieces[at]?.text ?? '')) continue;
    for (let n = 3; n > 0; n--) {
      if (at + n > pieces.length) continue;
      const phrase = phraseAt(pieces, at, at + n);
      if ((phrase === '+' || phrase === 'plus') && !pieces[at]!.glued) continue;
      // "12 boats and over 70 crew": the next figure's
      if (n > 1 && pieces[at]!.text === 'and' && isNext(pieces[at + n])) continue;
      const rule = BOUNDS_AFTER.get(phrase);
      if (rule !== undefined) return rule.bound;
    }
  }
  return undefined;
}

function phraseAt(pieces: readonly Piece[], from: number, end: number): string {
  let phrase = pieces[from]!.text;
  for (let k = from + 1; k < end; k++) phrase += ` ${pieces[k]!.text}`;
  return phrase;
}

function isNext(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'number' ||
    piece?.kind === 'numeral' ||
    (piece?.kind === 'mark' && CURRENCY_SYMBOLS.has(piece.text))
  );
}

/** The verb or "up"/"down" before the figure, with adverbs, "by", "to" and "at" between them. */
function changeBefore(
  pieces: readonly Piece[],
  from: number,
  floor: number,
  amount: Amount,
): 'up' | 'down' | undefined {
  if (amount.dimension === 'time' && pieces[from - 1]?.text !== 'by') return undefined;
  let k = from - 1;
  let linked = false;
  if (pieces[k]?.text === 'from') {
    if (!amount.pair) return undefined;
    k--;
    // "cut its holding from 75% to 60%"
    linked = true;
  }
  let passed = false;
  for (let reach = 4; k >= floor && reach > 0; k--, reach--) {
    const { text, kind } = pieces[k]!;
    if (CHANGES.has(text))
      return passed && (text === 'up' || text === 'down') ? undefined : changeAt(pieces, k, linked, amount);
    if (text === 'by' || text === 'to') {
      if (linked || from - 1 - k > 1) return undefined;
      linked = true;
      reach = 6;
      continue;
    }
    if (isFiller(pieces, k)) continue;
    // With "by" or "to" a few words may stand between: "fell on Friday to 5", "cut rates by 25 basis points".
    if (!linked || kind !== 'word' || BREAKS.has(text)) return undefined;
    passed = true;
  }
  return undefined;
}

/** "ended 3% [lower]", "was 12% [higher]", but not "a 3% higher price" */
function changeAfter(pieces: readonly Piece[], { to, type, unit }: Amount, from: number): 'up' | 'down' | undefined {
  const text = pieces[to]?.text;
  if (text === undefined || !AFTER_LEVEL.has(text) || (type !== 'percent' && unit !== 'point')) return undefined;
  return MOVED.has(pieces[from - 1]?.text ?? '') ? CHANGES.get(text) : undefined;
}
const AFTER_LEVEL = new Set(['lower', 'higher', 'down', 'up']);
const MOVED = new Set(
  'close closes end ends closed ended finished opened was were is are traded trading trade remains remained be been stood'.split(
    ' ',
  ),
);

/** "sharply", "just", and both words of "average of" */
function isFiller(pieces: readonly Piece[], k: number): boolean {
  const { text } = pieces[k]!;
  if (text === 'of') return pieces[k - 1]?.text === 'average';
  return FILLERS.has(text) || text.endsWith('ly') || (text === 'average' && pieces[k + 1]?.text === 'of');
}

/** What the word at `k` says, where it is the verb of the figure. */
function changeAt(pieces: readonly Piece[], k: number, linked: boolean, amount: Amount): 'up' | 'down' | undefined {
  const { text } = pieces[k]!;
  const change = CHANGES.get(text);
  const verb = CHANGES.get(pieces[k - 1]?.text ?? '');
  if ((text === 'up' || text === 'down') && verb !== undefined) return verb;
  if ((text === 'up' || text === 'down') && amount.rule === 'multiple.times') return undefined;
  if (text === 'up' || text === 'down') return isPhrasal(pieces[k - 1]?.text ?? '') ? undefined : change;
  if (
    text.startsWith('add') &&
    amount.type !== 'percent' &&
    amount.type !== 'money' &&
    amount.unit !== 'point' &&
    amount.noun !== 'job'
  )
    return undefined;
  if (isNoun(pieces, k)) return undefined;
  return TRANSITIVE.has(text) && !linked && amount.type !== 'percent' ? undefined : change;
}
const GOING = new Set(['go', 'goes', 'gone', 'went', 'move', 'moved']);
/** verbs before "rates up to 5%", where "up" is theirs */
const MOVING = new Set(
  'push pushed pushing raise raised lift lifted take took taken taking bring brought send sent drive drove put putting move moved go gone went bid bidding'.split(
    ' ',
  ),
);

/** "racked up", "boiling down": a verb of its own */
function isPhrasal(before: string): boolean {
  return PHRASAL.has(before) || (VERB.test(before) && !MARKET.has(before));
}
const VERB = /(?:ed|ing)$/;
const MARKET = new Set(
  'ended closed traded trading trending finished opened moved moving heading headed edged ticked ending closing going being rallied settled'.split(
    ' ',
  ),
);
const PHRASAL = new Set(
  'woke give gives gave make makes made set sets sat put puts take takes took break breaks broke build builds built bring brings brought sit sits stand stands stood write wrote show showed picked pick end ended grew sign signed'.split(
    ' ',
  ),
);
const TRANSITIVE = new Set(
  'raise raises raised raising hike hikes hiked lift lifted lifts boost boosted boosts reduce reduced slash slashed trim trimmed lowered improve improved expand expanded strengthen recover recovered'.split(
    ' ',
  ),
);
const BREAKS = new Set('that which who from said as after because while but compared against with and'.split(' '));

/** "a rise", "the fall", "its drop": the verb's noun */
function isNoun(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.text ?? '';
  // "the price rise", but "the price fell"
  if (before === 'price' && NO_NOUN.test(pieces[at]!.text)) return false;
  return NOUN_BEFORE.has(before) || before === "'s" || before === '’s';
}
const NO_NOUN = /(?:ed|rose|fell|grew|sank|slid|shrank|lost)$/;
const NOUN_BEFORE = new Set('a an the its their his her this that any no another further of price percent'.split(' '));

/** ", or 5 cents", "to $41", "to $41 from": nothing but a link between two figures. */
function follows(pieces: readonly Piece[], end: number, from: number, amount: Amount): boolean {
  let linked = false;
  for (let k = end; k < from; k++) {
    const { text } = pieces[k]!;
    if (text === 'or' || text === 'to' || text === 'at') linked = true;
    else if (text !== ',' && text !== 'to' && !FILLERS.has(text) && text !== 'close' && text !== 'trade') return false;
  }
  return linked && amount.dimension !== 'time';
}
