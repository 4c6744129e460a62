import type { SentenceSpan, Token } from '../model.js';
import {
  ADVERBS,
  AFTER_CLOCK,
  AFTER_COUNTRY,
  ALSO_WORDS,
  BEFORE_NUMBER,
  EITHER,
  LEADING,
  LOOSE,
  ROLES,
} from './abbreviations.js';
import { endsLine } from './lines.js';
import { isBullet, nextItem } from './lists.js';
import type { Tokens } from './tokens.js';

const STOP = /^[.!?…。．！？]+$/;
const IDEOGRAPHIC = /^[。．！？]+$/;
const ELLIPSIS = /^(?:\.{2,}|…+\.?)$/;
const CLOSER = new Set(['"', "'", '”', '’', ')', ']', '}', '»', '’’', '」', '』', '）', '》']);
const OPENER = new Set([
  '"',
  "'",
  '“',
  '‘',
  '(',
  '[',
  '{',
  '«',
  '„',
  '¿',
  '¡',
  '$',
  '£',
  '€',
  '¥',
  '#',
  '@',
  '-',
  '–',
  '—',
  '•',
  '*',
  '_',
  '%',
]);
const INITIALS = /^(?:\p{L}\.){2,}$/u;
const NOTE = /^\d{1,3}$/;
/** How many closing marks after a stop, and how many tokens in an aside, are looked at. */
const NESTED = 12;
const ASIDE = 80;
const CLOCK = /^[ap]\.m\.$/i;
const CAPITAL = /^\p{Lu}$/u;
const NO_VOWEL = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,4}$/;
/** Between a name and the verb it belongs to, where a new sentence would have its verb at once. */
const LINKS = new Set(['of', 'on', 'for', 'and', '&', 'to', 'in', 'at', 'or', 'the', 'de', 'von', 'van']);
const OPENING_PHRASE = new Set([
  'at',
  'by',
  'on',
  'in',
  'since',
  'until',
  'from',
  'around',
  'about',
  'before',
  'after',
]);
const OPENING_QUOTES = new Set(['"', '“', '‘', '•']);
const VERB = /(?:ed|s)$/;
const SAYING = new Set(
  'said says say asked asks told tells wrote writes added adds replied answered explained explains recalled shouted cried thought whispered insisted warned noted argued declared announced wondered continued'.split(
    ' ',
  ),
);

/** Finds the sentences of a text: a stop that no abbreviation explains ends one, and so do an empty line, a heading and a list's next item. `byLine` = each line is a paragraph. */
export function splitSentences({ tokens, breaks }: Tokens, byLine = false): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let from = 0;
  let block = 0;
  let line = 0;
  let item = nextItem(tokens, 0);
  for (let i = 0; i < tokens.length; i++) {
    while (line < breaks.length && breaks[line]!.token <= i) line++;
    const broken = line < breaks.length && breaks[line]!.token === i + 1;
    const paragraph = broken && (byLine || breaks[line]!.lines > 1);
    const listed = i + 1 === item || isBullet(tokens, i + 1);
    if (!(listed || paragraph || endsHere(tokens, i, from) || (broken && endsLine(tokens, breaks, line)))) continue;
    sentences.push({ start: tokens[from]!.start, end: tokens[i]!.end, from, to: i + 1, block });
    from = i + 1;
    if (paragraph) block++;
    if (paragraph || from >= item || item === Number.POSITIVE_INFINITY) item = nextItem(tokens, from);
  }
  return sentences;
}

/** Whether a sentence that began at `from` ends with token `i`, which is its stop or the last quote or bracket that closes after it. */
function endsHere(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  const stop = stopBefore(tokens, i, from);
  if (stop < 0) return false;
  const glued = next.start === token.end;
  // Scripts without spaces and capitals: nothing but a closing mark or another stop goes on.
  if (IDEOGRAPHIC.test(tokens[stop]!.word.text))
    return !(CLOSER.has(next.word.text) || isStop(next.word.text) || (stop < i && next.word.text.startsWith('と')));
  // A quote or bracket that closes at once, or more stops, belong to this sentence.
  if (glued && (CLOSER.has(next.word.text) || next.word.text === '[')) return false;
  if (isStop(next.word.text) && (glued || stop === i)) return false;
  if (glued && !isGlued(tokens, stop, i)) return false;
  if (!beginsSentence(tokens, i + 1)) return false;
  if (stop < i && (closesAside(tokens, from, stop, i) || isAttribution(tokens, stop, i + 1))) return false;
  return stopEnds(tokens, stop, from, i + 1);
}

/** The stop that token `i` is, or that only closing quotes, brackets and marks of notes part from it ("found.[7][8]", "use.11"); else -1. */
function stopBefore(tokens: readonly Token[], i: number, from: number): number {
  let at = i;
  while (at >= from && i - at < NESTED) {
    const { word, start } = tokens[at]!;
    if (endsWithStop(word.text)) return at;
    if (word.shape !== 'mark' && word.shape !== 'number') return -1;
    const before = tokens[at - 1];
    if (before === undefined || before.end !== start) return -1;
    if (word.text === ']' && before.word.shape === 'number' && tokens[at - 2]?.word.text === '[') at -= 3;
    else if (
      word.shape === 'number' ? NOTE.test(word.text) && tokens[at - 2]?.word.shape !== 'number' : CLOSER.has(word.text)
    )
      at--;
    else return -1;
    // A note stands right after the stop.
    if (at >= from && tokens[at]!.end !== tokens[at + 1]!.start) return -1;
  }
  return -1;
}

function endsWithStop(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 0x2e || code === 0x21 || code === 0x3f || (code > 0x7f && STOP.test(text));
}
function isStop(text: string): boolean {
  return endsWithStop(text) && STOP.test(text);
}

/** Whether the stop at `stop` ends its sentence, judged by the word before it and the word at `next`. */
function stopEnds(tokens: readonly Token[], stop: number, from: number, next: number): boolean {
  const mark = tokens[stop]!.word.text;
  if (INITIALS.test(mark)) return afterAbbreviation(tokens, mark.slice(0, -1).toLowerCase(), stop, from, next);
  if (ELLIPSIS.test(mark) && stop > from && stop - from < 2 && tokens[from]!.word.shape === 'mark') return false;
  if (ELLIPSIS.test(mark) || tokens[stop - 1]?.word.text === '.')
    return (
      tokens[next]!.word.text !== 'I' &&
      (tokens[next]!.word.shape !== 'mark' || OPENING_QUOTES.has(tokens[next]!.word.text))
    );
  if (mark !== '.' || stop === from) return true;
  const before = tokens[stop - 1]!;
  if (before.end !== tokens[stop]!.start) return true;
  const { lower, text, shape } = before.word;
  if (isLabel(tokens, stop - 1, from)) return false;
  if (text === '°' && tokens[next]!.word.shape === 'number') return false;
  if (CAPITAL.test(text)) return startsSentence(tokens, next) && !isInitial(tokens, stop - 1, from);
  if (shape === 'number') return !(DAY.test(text) && isMonthAfter(tokens, stop, next)) && !isOrdinal(tokens, stop);
  if (tokens[next]!.word.shape === 'number' && BEFORE_NUMBER.has(lower)) return false;
  if (ALSO_WORDS.has(lower) && shape === 'lower' && tokens[next]!.word.shape !== 'number') return true;
  if (EITHER.has(lower)) return afterAbbreviation(tokens, lower, stop, from, next);
  if (LEADING.has(lower) || NO_VOWEL.test(text)) return lower === 'st' && stop - 1 > from && tokens[next]!.word.stop;
  return true;
}

/** "am 31. Dezember": an ordinal, as German writes it; months that English has too only after a German preposition. */
function isMonthAfter(tokens: readonly Token[], stop: number, next: number): boolean {
  const { lower } = tokens[next]!.word;
  if (GERMAN_MONTHS.has(lower)) return true;
  if (!SHARED_MONTHS.has(lower)) return false;
  const before = tokens[stop - 2]?.word.lower ?? '';
  return BEFORE_DAY.has(before) || (before === ',' && WEEKDAYS.has(tokens[stop - 3]?.word.lower ?? ''));
}

/** "das 19. Jahrhundert", "in der 2. Liga": a number after a German article; not "I am 19." */
function isOrdinal(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 2]?.word.lower ?? '';
  if (!ORDINAL.test(tokens[stop - 1]!.word.text) || !ARTICLES.has(before)) return false;
  const earlier = tokens[stop - 3]?.word;
  return before !== 'am' || earlier === undefined || !(BEFORE_AM.has(earlier.lower) || earlier.shape === 'number');
}
const BEFORE_AM = new Set(['i', 'and', 'but', 'who']);
const ORDINAL = /^\d{1,3}$/;
const ARTICLES = new Set(['der', 'die', 'das', 'dem', 'den', 'des', 'am', 'im', 'vom', 'zum', 'zur', 'beim']);
const WEEKDAYS = new Set([
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
  'sonnabend',
  'sonntag',
]);
const DAY = /^[0-3]?\d$/;
const GERMAN_MONTHS = new Set(['januar', 'jänner', 'februar', 'märz', 'mai', 'juni', 'juli', 'oktober', 'dezember']);
const SHARED_MONTHS = new Set(['april', 'august', 'september', 'november']);
const BEFORE_DAY = new Set(['am', 'vom', 'zum', 'bis', 'den', 'dem', 'der', 'seit', 'ab']);

/** "1." or "• b." at a sentence's start */
function isLabel(tokens: readonly Token[], at: number, from: number): boolean {
  const { shape, text } = tokens[at]!.word;
  return (at === from || (at === from + 1 && isBullet(tokens, from))) && (shape === 'number' || text.length === 1);
}

/** "J. Castell", "Albert I. Jones": a single capital after a name, or that begins one. */
function isInitial(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1]!.word;
  return before.shape === 'title' && !before.stop;
}

/** After "Inc.", "U.S.", "p.m." or "Calif.": a sentence begins with a function word, or with a name that its verb follows. */
function afterAbbreviation(tokens: readonly Token[], lower: string, stop: number, from: number, next: number): boolean {
  const { word } = tokens[next]!;
  if (word.shape === 'number') return false;
  const loose = LOOSE.has(lower);
  if (word.shape === 'mark') return OPENING_QUOTES.has(word.text) || (loose && word.text !== '(');
  if (CLOCK.test(`${lower}.`)) {
    if (stop - from <= 3 && OPENING_PHRASE.has(tokens[from]!.word.lower)) return false;
    return !AFTER_CLOCK.has(word.lower);
  }
  if (loose) return true;
  if (lower.includes('.') && (AFTER_COUNTRY.has(word.lower) || !isObject(tokens, stop, from))) return word.stop;
  return startsSentence(tokens, next);
}

/** "in the U.S.": what can be the end of a sentence, where "a U.S." or "said the U.S." cannot. */
function isObject(tokens: readonly Token[], at: number, from: number): boolean {
  return at - 2 >= from && tokens[at - 1]!.word.lower === 'the' && LINKS.has(tokens[at - 2]!.word.lower);
}

/** "The", "In", "Later," or a name of up to three words with a lower-case word after it that can be its verb. */
function startsSentence(tokens: readonly Token[], next: number): boolean {
  const { word } = tokens[next]!;
  if (word.stop) return word.shape === 'title' || word.text === 'I' || word.text === 'A';
  if (word.shape === 'lower' || ROLES.has(word.lower)) return false;
  if (tokens[next + 1]?.word.text === ',') return ADVERBS.has(word.lower);
  let at = next;
  while (at < next + 3 && isNamelike(tokens[at])) at++;
  const after = tokens[at]?.word;
  if (after === undefined || at === next || after.shape !== 'lower') return false;
  return (
    !LINKS.has(after.lower) && !after.text.includes('-') && (at === next + 1 || after.stop || VERB.test(after.text))
  );
}
function isNamelike(token: Token | undefined): boolean {
  return token !== undefined && (token.word.shape === 'title' || token.word.shape === 'upper') && !token.word.stop;
}

function beginsSentence(tokens: readonly Token[], next: number): boolean {
  const { shape, text } = tokens[next]!.word;
  if (shape === 'lower') return text.length === 1 && nextItem(tokens, next) < Number.POSITIVE_INFINITY;
  if (shape !== 'mark') return true;
  const after = tokens[next + 1];
  return OPENER.has(text) && after !== undefined && after.word.shape !== 'lower';
}

/** "away.Today": the space was forgotten, and the stop is in no name, address or version. */
function isGlued(tokens: readonly Token[], stop: number, i: number): boolean {
  const next = tokens[i + 1]!.word;
  const mark = tokens[stop - 1];
  const before = mark?.word;
  if (
    mark === undefined ||
    before === undefined ||
    mark.end !== tokens[stop]!.start ||
    next.shape !== 'title' ||
    next.text.length < 2
  )
    return stop !== i && OPENER.has(next.text);
  return before.shape === 'number' || (before.shape !== 'mark' && before.text.length > 2) || stop !== i;
}

/** "(He taught before.) Smith": a bracket that opened inside the sentence does not end it. */
function closesAside(tokens: readonly Token[], from: number, stop: number, i: number): boolean {
  const close = tokens[i]!.word.text;
  if (close !== ')' && close !== ']') return false;
  const open = close === ')' ? '(' : '[';
  let closed = 0;
  for (let k = stop; k > from && stop - k < ASIDE; k--) {
    const { text } = tokens[k]!.word;
    if (text === close) closed++;
    else if (text === open && closed-- === 0) return true;
  }
  return false;
}

/** `"Why?" John Castell asked.` */
function isAttribution(tokens: readonly Token[], stop: number, next: number): boolean {
  // A full stop inside the quote would be a comma if its sentence went on.
  if (tokens[stop]!.word.text === '.' || tokens[next - 1]!.word.text === ')') return false;
  for (let k = next; k < next + 5 && k < tokens.length; k++) {
    const { word } = tokens[k]!;
    if (SAYING.has(word.lower)) return k > next;
    if (word.text === '.' && LEADING.has(tokens[k - 1]!.word.lower)) continue;
    if (word.stop || (word.shape !== 'title' && word.shape !== 'upper')) return false;
  }
  return false;
}
