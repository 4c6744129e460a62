import type { Doc, SentenceSpan, Word } from '../../model.js';
import { NUMBER_WORDS, VULGAR } from '../../text/number-words.js';
import { perWord } from '../../text/words.js';

/**
 * What figures are read from: a token, or a part of one where a number touches something ("3.2bn", "10-year", "two-thirds").
 * number: digits with their separators; numeral: a number word; joint: a hyphen within a token; code: a name or date with digits in it.
 */
export type PieceKind = 'word' | 'mark' | 'number' | 'numeral' | 'joint' | 'code';
export interface Piece {
  readonly kind: PieceKind;
  /** lower case */
  readonly text: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** touches the piece before */
  readonly glued: boolean;
  /** of a number its value, else 0 */
  readonly value: number;
  readonly word: Word;
}
interface Part {
  readonly kind: PieceKind;
  readonly text: string;
  readonly form: string;
  readonly at: number;
  readonly value: number;
}

/** Number tokens longer than this are no figures that anybody reads. */
const LONGEST = 40;
const PLAIN = /^[\d.]+$/;
const NUMBER = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?|\.\d+)$/i;
const EXPONENT = /^[\d.]+e-\d{1,2}$/i;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const LIST = /^\d+(?:,\d+)+$/;
const RUNS =
  /\d+(?:[.,:]\d+)*(?:e[+-]?\d{1,2}(?![\p{L}\d]))?|\.\d+|(?<=\d)[\p{L}\p{M}]+[23²³](?![\d.,])|[\p{L}\p{M}]+[²³]?|[^\p{L}\p{M}\d]/giu;
const ORDINAL = /^\d+(?:,\d{3})*(?:st|nd|rd|th)$/i;
const DECADE = /^['’]?\d{2,4}s$/;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$|^\d{1,2}[ap]m$/i;
/** letters that may stand right before a number and are no part of a name with a number in it */
const PREFIXES = new Set(
  'us a au c ca nz hk s sg nt usd eur gbp jpy cny aud cad nzd hkd sgd inr chf sek nok dkk pln rub try zar brl mxn krw myr idr thb php vnd twd aed sar ils rm rs rp ps r n ksh rmb dh dhs tk ush tsh jmd bbd bsd fjd col mex ngn kes ugx tzs ghs pkr lkr bdt npr egp kwd qar omr bhd jod iqd uah kzt zmw bwp etb clp uyu pyg crc bgn ron isk mmk khr mnt uzs azn xaf xof zwg'.split(
    ' ',
  ),
);
/** what may stand before a number and a hyphen: "mid-20s", "sub-500" */
const BEFORE_HYPHEN = new Set('sub minus plus pre post over under nearly almost about mid now then'.split(' '));

const HAS_DIGIT = /\d/;

/** The pieces of a sentence. */
export function cutPieces(doc: Doc, sentence: SentenceSpan): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (let i = sentence.from; i < sentence.to; i++) {
    const { word, start, end } = doc.tokens[i]!;
    // Most words are no number and no part of one; "bn" and its like are.
    if (!word.numeric && word.text.length > 3) {
      const { text, lower, shape } = word;
      const kind = shape === 'mark' ? 'mark' : 'word';
      pieces.push({ kind, text: lower, form: text, start, end, glued: start === before, value: 0, word });
      before = end;
      continue;
    }
    const dollar = pieces.at(-1)?.text === '$' && before === start;
    for (const part of dollar ? partsAfterDollar(word) : partsOf(word)) {
      const at = start + part.at;
      const partEnd = at + part.form.length;
      pieces.push({
        kind: part.kind,
        text: part.text,
        form: part.form,
        start: at,
        end: partEnd,
        glued: at === before,
        value: part.value,
        word,
      });
      before = partEnd;
    }
  }
  return pieces;
}

const partsOf = perWord((word) => split(word, false));
const partsAfterDollar = perWord((word) => split(word, true));

function split(word: Word, afterDollar: boolean): readonly Part[] {
  const { text, lower, shape } = word;
  if (VULGAR.has(text)) return [whole('numeral', word, VULGAR.get(text)!)];
  if (shape === 'mark') return [whole('mark', word)];
  if (text.length > LONGEST) return [whole('code', word)];
  if (shape === 'number' && (PLAIN.test(text) || EXPONENT.test(text)) && NUMBER.test(text))
    return [whole('number', word, Number(text))];
  const value = NUMBER_WORDS.get(lower);
  if (value !== undefined) return [whole('numeral', word, value)];
  if (shape !== 'number' && !HAS_DIGIT.test(text)) return hyphened(word);
  return numbered(word, afterDollar);
}

function whole(kind: PieceKind, { text, lower }: Word, value = 0): Part {
  return { kind, text: lower, form: text, at: 0, value };
}

/** "two-thirds" and "five-year" are cut, "Coca-Cola" and "well-known" are not. */
function hyphened(word: Word): readonly Part[] {
  const { text, lower } = word;
  if (!text.includes('-')) return [whole('word', word)];
  const forms = text.split('-');
  const first = forms.findIndex((form) => NUMBER_WORDS.has(form.toLowerCase()));
  // "Seven-Eleven" and "Third-Party" are names; so is what does not begin with a number or with what may stand before it.
  if (
    first < 0 ||
    first > 1 ||
    (first === 1 && !BEFORE_HYPHEN.has(forms[0]!.toLowerCase()) && !NUMBER_WORDS.has(lower.split('-')[0]!))
  )
    return [whole('word', word)];
  return cut(forms, false);
}

function numbered(word: Word, afterDollar: boolean): readonly Part[] {
  const { text, lower } = word;
  if (ORDINAL.test(text) || DECADE.test(text) || CLOCK_LIKE.test(text)) return [whole('code', word)];
  const first = HEAD.exec(lower)?.[0] ?? '';
  const rest = lower.slice(first.length);
  if (
    first !== '' &&
    !rest.startsWith('-') &&
    !(PREFIXES.has(first) && (afterDollar || first.length > 1 || first === 'r'))
  )
    return [whole('code', word)];
  if (first !== '' && rest.startsWith('-') && !BEFORE_HYPHEN.has(first) && !NUMBER_WORDS.has(first))
    return [whole('code', word)];
  const forms = text.split('-');
  if (forms.length > 1 && forms.every((form) => ONLY_DIGITS.test(form)) && isCode(forms)) return [whole('code', word)];
  if (forms.slice(1).some((form) => NAME.test(form))) return [whole('code', word)];
  return cut(forms, true);
}
const HEAD = /^[\p{L}\p{M}]+/u;
const ONLY_DIGITS = /^\d+$/;
/** a capital and small letters: "7-Eleven", "49-Ers" */
const NAME = /^\p{Lu}\p{Ll}{3,}/u;
const CLOCK_LIKE = /^\d{1,2}:\d{2}/;

/** Dates, telephone numbers and seasons: "2019-09-01", "555-1234", "2014-15". */
function isCode(forms: readonly string[]): boolean {
  if (forms.length > 2) return true;
  const [a, b] = forms;
  if (a!.startsWith('0') || b!.startsWith('0')) return a !== '0';
  return (a!.length === 4 && b!.length === 2) || (a!.length === 3 && b!.length === 4);
}

function cut(forms: readonly string[], digits: boolean): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [i, form] of forms.entries()) {
    if (i > 0) parts.push({ kind: 'joint', text: '-', form: '-', at: at - 1, value: 0 });
    if (digits && HAS_DIGIT.test(form)) parts.push(...runs(form, at));
    else {
      const lower = form.toLowerCase();
      const value = NUMBER_WORDS.get(lower);
      parts.push({ kind: value === undefined ? 'word' : 'numeral', text: lower, form, at, value: value ?? 0 });
    }
    at += form.length + 1;
  }
  return parts;
}

/** A form without a hyphen: runs of digits and of letters, "22,24" as two numbers. */
function runs(form: string, offset: number): Part[] {
  if (CLOCK.test(form) && form.toLowerCase().endsWith('m'))
    return [{ kind: 'code', text: form.toLowerCase(), form, at: offset, value: 0 }];
  if (ORDINAL.test(form) || DECADE.test(form))
    return [{ kind: 'code', text: form.toLowerCase(), form, at: offset, value: 0 }];
  if (MIXED.test(form) && !AREA.test(form) && !TIMES_TEN.test(form))
    return [{ kind: 'code', text: form.toLowerCase(), form, at: offset, value: 0 }];
  const parts: Part[] = [];
  for (const match of form.matchAll(RUNS)) {
    const text = match[0];
    const at = offset + match.index;
    if (!HAS_DIGIT.test(text) || BEGINS_WITH_LETTER.test(text)) {
      const lower = text.toLowerCase();
      const value = NUMBER_WORDS.get(lower);
      const kind = value !== undefined ? 'numeral' : WORDLIKE.test(text) ? 'word' : 'mark';
      parts.push({ kind, text: lower, form: text, at, value: value ?? 0 });
    } else parts.push(...numbers(text, at));
  }
  return parts;
}
/** "06F6", "24703m212" are codes, "40m2" is an area, "5.5x10" a number */
const MIXED = /\d\p{L}+\d/u;
const AREA = /^[\d.,]+\p{L}{1,2}[23]$/u;
const TIMES_TEN = /^[\d.,]+[xe]\d+$/i;
const BEGINS_WITH_LETTER = /^[\p{L}²³]/u;
const WORDLIKE = /[\p{L}\p{N}]/u;

function numbers(text: string, at: number): Part[] {
  const piece = (form: string, offset: number, value: number): Part => ({
    kind: 'number',
    text: form,
    form,
    at: at + offset,
    value,
  });
  if (NUMBER.test(text)) return [piece(text, 0, Number(text.replaceAll(',', '')))];
  if (CONTINENTAL.test(text)) return [piece(text, 0, Number(text.replaceAll('.', '').replace(',', '.')))];
  if (LIST.test(text)) {
    const parts: Part[] = [];
    let offset = 0;
    for (const form of text.split(',')) {
      if (offset > 0) parts.push({ kind: 'mark', text: ',', form: ',', at: at + offset - 1, value: 0 });
      parts.push(piece(form, offset, Number(form)));
      offset += form.length + 1;
    }
    return parts;
  }
  return [{ kind: 'code', text, form: text, at, value: 0 }];
}
