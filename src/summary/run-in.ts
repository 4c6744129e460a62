import type { Doc, SentenceSpan, Token, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';

const { mark, number, day, month, prep, det, verb, aux, say, subordinator, condition, pair } = CLASSES;
const DATED = mark | number | day | month;
/** What calls for the words behind it, so that no sentence begins there. */
const GOES_ON = prep | det | verb | aux | say | subordinator | condition | pair | mark;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ZONES = set('gmt bst est edt et cst cdt ct pst pdt pt utc cet cest ist jst hkt sgt wib aest aedt');
const STAMPED = set('posted updated published last am pm a.m p.m a.m. p.m. at');
const COUNTED = set('comment comments');
const CLOCK = /^\d{1,2}:\d{2}$/;
/** A page's date, its time and zone have no more tokens. */
const LONGEST_STAMP = 14;
/** A headline that ran into a sentence has so many words at least and at most, and the sentence so many after it. */
const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 16;
const FEWEST_AFTER = 6;
const ARTICLES = set('The An');

/** The first token of a sentence's own words: behind the page's date, a count of comments, a closing quotation mark or a headline without a stop. */
export function ownStart({ tokens }: Doc, { from, to }: Pick<SentenceSpan, 'from' | 'to'>): number {
  const first = tokens[from]!.word;
  const start = first.shape === 'mark' ? behindStray(tokens, from, to) : from;
  const dateline = from < NEAR_TOP ? behindDateline(tokens, start, to) : start;
  if (dateline > start) return dateline;
  return behindHeadline(tokens, isDated(tokens[start]!.word) ? behindStamp(tokens, start, to) : start, to);
}

/** Behind a byline, a deck and a place ("By Ann Lee LIMA, May 4 (Coastwire) -"), or a place alone ("LIMA -"). */
function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  const last = Math.min(to - FEWEST_AFTER, from + LONGEST_DECK);
  for (let at = from + 1; at < last; at++) {
    const { text } = tokens[at]!.word;
    if (DOUBLE_QUOTES.has(text)) return from;
    if (!DASHES.has(text) || !isApart(tokens, at)) continue;
    const next = tokens[at + 1]!.word;
    const isOpening = next.shape === 'title' || (next.shape === 'upper' && tokens[at + 2]?.word.shape === 'lower');
    if (!isOpening) return from;
    if (tokens[at - 1]!.word.text === ')') return followsAgency(tokens, from, at - 1) ? at + 1 : from;
    return isPlace(tokens, from, at) && !hasDash(tokens, at + 1, to) ? at + 1 : from;
  }
  return from;
}
const DASHES = set('- -- – —');
const DOUBLE_QUOTES = set('" “ ”');
const LONGEST_DECK = 45;
const LONGEST_AGENCY = 3;
/** Datelines stand at the top of a text. */
const NEAR_TOP = 60;

function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.end < tokens[at]!.start && tokens[at]!.end < tokens[at + 1]!.start;
}

/** "LIMA, May 4 (Coastwire)": names in brackets behind a place in capitals or a date. */
function followsAgency(tokens: readonly Token[], from: number, closing: number): boolean {
  let open = closing - 1;
  while (open > from && closing - open <= LONGEST_AGENCY && isName(tokens[open]!.word)) open--;
  const before = tokens[open - 1]?.word;
  if (open <= from || tokens[open]!.word.text !== '(' || before === undefined) return false;
  return before.shape === 'upper' || (before.shape === 'number' && (classesOf(tokens[open - 2]!.word) & month) !== 0);
}

function isName({ shape }: Word): boolean {
  return shape === 'title' || shape === 'upper';
}

/** Words in capitals, then perhaps a country: "NEW YORK", "LIMA, Peru". */
function isPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const length = tokens[to - 1]!.end - tokens[from]!.start;
  if (tokens[from]!.word.shape !== 'upper' || length < SHORTEST_PLACE || to - from > LONGEST_PLACE) return false;
  for (let at = from + 1; at < to; at++) if (!isName(tokens[at]!.word) && tokens[at]!.word.text !== ',') return false;
  return true;
}
/** In characters: "US", "IBM" are no places of a dateline. */
const SHORTEST_PLACE = 4;
/** In words. */
const LONGEST_PLACE = 5;

function hasDash(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (DASHES.has(tokens[at]!.word.text) && isApart(tokens, at)) return true;
  return false;
}

/** Behind what closes the quotation of the sentence before: "'' The mill closed." */
function behindStray(tokens: readonly Token[], from: number, to: number): number {
  const doubled = tokens[from]!.word.text === "'" && tokens[from + 1]?.word.text === "'";
  const last = doubled ? from + 1 : from;
  if (!(doubled || tokens[from]!.word.text === '”') || last + 1 >= to) return from;
  return tokens[last]!.end < tokens[last + 1]!.start ? last + 1 : from;
}

/** Behind "Wednesday, 04 April 2012 10:30", "09/10/10 08:23 PM ET", "23 BST", "12 COMMENTS". */
function behindStamp(tokens: readonly Token[], from: number, to: number): number {
  const last = Math.min(to - FEWEST_AFTER, from + LONGEST_STAMP);
  let clock = false;
  // A day, a month and a year.
  let date = 0;
  let at = from;
  for (; at < last; at++) {
    const { word } = tokens[at]!;
    if (isClock(tokens, at) || (at > from && word.shape === 'upper' && isZone(word, tokens[at - 1]!.word)))
      clock = true;
    else if (!isDated(word) || isCount(word)) break;
    date |= partOf(word);
  }
  return (clock || date === FULL) && at < last && opens(tokens, at) ? at : from;
}

function partOf(word: Word): number {
  if ((classesOf(word) & month) !== 0) return 1;
  return YEAR.test(word.text) ? 2 : DAY.test(word.text) ? 4 : 0;
}
const FULL = 7;
const YEAR = /^(?:19|20)\d{2}$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

function isDated(word: Word): boolean {
  return (classesOf(word) & DATED) !== 0 || STAMPED.has(word.lower);
}

/** "One of" begins a sentence, "1" may be of a date. */
function isCount({ shape, numeric }: Word): boolean {
  return shape === 'title' && numeric;
}

function isClock(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (word.shape !== 'number') return false;
  return CLOCK.test(word.text) || (tokens[at + 1]?.word.text === ':' && tokens[at + 2]?.word.shape === 'number');
}

function isZone({ lower }: Word, before: Word): boolean {
  return ZONES.has(lower) || (COUNTED.has(lower) && before.shape === 'number');
}

/** Not "BST-UK". */
function opens(tokens: readonly Token[], at: number): boolean {
  const { shape, lower } = tokens[at]!.word;
  return (shape === 'title' || shape === 'upper') && !STAMPED.has(lower) && tokens[at + 1]?.word.shape !== 'mark';
}

/** Behind "Climber dies on Mount Ude The man had": an article with a capital, a small letter behind it and no stop before. */
function behindHeadline(tokens: readonly Token[], from: number, to: number): number {
  const last = Math.min(to - FEWEST_AFTER, from + LONGEST_HEADLINE);
  for (let at = from; at < last; at++) {
    const { word } = tokens[at]!;
    // Behind a colon or a quotation mark a title may stand: "the play: The last mill".
    if (word.text === ':' || (classesOf(word) & CLASSES.quote) !== 0) return from;
    if (!ARTICLES.has(word.text) || at < from + SHORTEST_HEADLINE) continue;
    if ((classesOf(tokens[at - 1]!.word) & GOES_ON) === 0 && isPlain(tokens[at + 1]!.word)) return at;
  }
  return from;
}

/** "The mill", but "The Mill" is a name; "The of" is none of either. */
function isPlain({ shape, stop }: Word): boolean {
  return shape === 'lower' && !stop;
}
