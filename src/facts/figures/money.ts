import { readCardinal } from './cardinals.js';
import { CURRENCY_CODES, CURRENCY_FIRST_WORDS, CURRENCY_NAMES, CURRENCY_SYMBOLS, type Money } from './currencies.js';
import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';

/** The currency that was read, and the piece after it. */
interface Read {
  readonly found: Money;
  readonly end: number;
}

/** ISO codes that are words or other names: a currency only where they touch the number or it has a scale ("MAD 5 million"). */
const CODES_THAT_ARE_WORDS = new Set(
  'all try cup mad pen sos gel bam cop mop top bob dop lak som mur nad mga pab amd sdg nio zig'.split(' '),
);
/** of these what may stand before or after a large number of anything: "ALL 5 million", "2 million AMD chips" */
const NEVER_APART = new Set('all top amd nio'.split(' '));
const CODES_IN_LOWER_CASE = new Set(
  'usd eur gbp jpy cny rmb aud cad nzd hkd sgd inr chf twd krw idr myr thb php vnd mxn brl zar rub sek nok dkk pln czk huf ils aed sar qar egp ngn kes'.split(
    ' ',
  ),
);
/** prefixes that may stand apart from the number: "Rs 500", "Tk 20 crore" */
const SPACED = new Set('Rs rs RM Rp Tk Dh Dhs Ksh KSh Kshs Ush Tsh'.split(' '));
/** prefixes with a stop: "Rs. 500" */
const DOTTED = new Set(['rs', 'sfr', 'dh', 'dhs', 'tk', 'rp']);
/** "MEUR 20", "20 kSEK", "USDm 5": a code and a scale in one word, as company reports write them */
const SCALED_CODE = /^(?:([MTKk])([A-Z]{3})|([A-Z]{3})(m|bn))$/;
const CODE_SCALES: Readonly<Record<string, number>> = { M: 1e6, T: 1e3, K: 1e3, k: 1e3, m: 1e6, bn: 1e9 };

/** The currency and the scale of "MEUR" or "SEKm". */
export function scaledCode(form: string): { readonly money: Money; readonly scale: number } | undefined {
  const match = SCALED_CODE.exec(form);
  if (match === null) return undefined;
  const money = CURRENCY_CODES.get((match[2] ?? match[3]!).toLowerCase());
  return money === undefined ? undefined : { money, scale: CODE_SCALES[match[1] ?? match[4]!]! };
}

/** "ps6m" is how some texts spell "£6m", but "PS5" is a machine. */
const NEEDS_SIZE = new Set(['ps', 'r', 'rs', 'rp', 'kn', 'dm']);

export interface CurrencySign {
  readonly money: Money;
  /** the first piece of the symbol */
  readonly at: number;
  /** of "MEUR": what it multiplies the number by */
  readonly scale?: number;
}

/** The currency symbol, prefix or code right before the number at `at`: "$", "US $", "HK$", "RM", "EUR", "$A". */
export function currencyBefore(pieces: readonly Piece[], at: number, numeral: Numeral): CurrencySign | undefined {
  const sign = pieces[at - 1];
  if (sign?.kind === 'mark') return symbolBefore(pieces, at, sign);
  if (sign?.kind !== 'word') return undefined;
  if (pieces[at - 2]?.text === '$' && sign.glued) {
    const swapped = moneyAt(CURRENCY_SYMBOLS, `$${sign.text}`, at - 2) ?? moneyAt(CURRENCY_CODES, sign.text, at - 2);
    if (swapped !== undefined) return swapped;
  }
  if (CURRENCY_CODES.has(sign.text)) return codeBefore(pieces, at, sign, numeral);
  if (sign.text === 'rmb') return moneyAt(CURRENCY_NAMES, 'rmb', at - 1);
  const scaled = scaledCode(sign.form);
  if (scaled !== undefined) return { ...scaled, at: at - 1 };
  if (isSpelled(pieces, at, sign, numeral)) return moneyAt(CURRENCY_NAMES, sign.text, at - 1);
  return prefixBefore(pieces, at, sign, numeral);
}

/** "dollar 22.5 million", "yen 40,000": a name before an amount, where no number is before the name */
function isSpelled(pieces: readonly Piece[], at: number, { text }: Piece, { scaled, value }: Numeral): boolean {
  if (!CURRENCY_NAMES.has(text) || NAMES_THAT_ARE_WORDS.has(text) || text.length < 3) return false;
  const before = pieces[at - 2]?.kind;
  const large = scaled || (value >= 1000 && pieces[at]!.text.includes(','));
  return (
    large &&
    before !== 'number' &&
    before !== 'numeral' &&
    currencyAfter(pieces, at + 1, { at, end: at + 1, value, form: 'written', scaled }) === undefined
  );
}

function symbolBefore(pieces: readonly Piece[], at: number, sign: Piece): CurrencySign | undefined {
  const before = pieces[at - 2];
  if (sign.text === '=' && before?.form === 'Y') return moneyAt(CURRENCY_SYMBOLS, 'y=', at - 2);
  if (before?.kind === 'word' && sign.glued) {
    if (sign.text === '.' && DOTTED.has(before.text)) return moneyAt(CURRENCY_SYMBOLS, before.text, at - 2);
    if (sign.text === '/' && before.form === 'S') return moneyAt(CURRENCY_SYMBOLS, 's/', at - 2);
    // "JMD$20"
    const coded = sign.text === '$' ? moneyAt(CURRENCY_CODES, before.text, at - 2) : undefined;
    if (coded !== undefined) return coded;
  }
  const prefixed = before?.kind === 'word' ? CURRENCY_SYMBOLS.get(before.text + sign.text) : undefined;
  if (prefixed !== undefined && (sign.glued || isPrefix(before!))) return { money: prefixed, at: at - 2 };
  return moneyAt(CURRENCY_SYMBOLS, sign.text, at - 1);
}

function codeBefore(
  pieces: readonly Piece[],
  at: number,
  { text, form }: Piece,
  numeral: Numeral,
): CurrencySign | undefined {
  const upper = form === form.toUpperCase();
  if (CODES_THAT_ARE_WORDS.has(text) && !(upper && (pieces[at]!.glued || isSure(text, numeral)))) return undefined;
  return upper || CODES_IN_LOWER_CASE.has(text) ? moneyAt(CURRENCY_CODES, text, at - 1) : undefined;
}

function isSure(code: string, { scaled }: Numeral): boolean {
  return scaled && !NEVER_APART.has(code);
}

function prefixBefore(
  pieces: readonly Piece[],
  at: number,
  { text, form }: Piece,
  numeral: Numeral,
): CurrencySign | undefined {
  const { glued } = pieces[at]!;
  if (SPACED.has(form)) return moneyAt(CURRENCY_SYMBOLS, text, at - 1);
  if (!glued || (text === 'r' && form !== 'R')) return undefined;
  const next = pieces[numeral.end];
  const sized = numeral.scaled || numeral.value >= 100 || (next?.glued === true && next.text !== "'s");
  return NEEDS_SIZE.has(text) && !sized ? undefined : moneyAt(CURRENCY_SYMBOLS, text, at - 1);
}

function moneyAt(table: ReadonlyMap<string, Money>, key: string, at: number): CurrencySign | undefined {
  const money = table.get(key);
  return money === undefined ? undefined : { money, at };
}

/** "US $5" and "c $5", but not "a $5 note" or "as $5" */
function isPrefix({ form, text }: Piece): boolean {
  return (
    text !== 'a' &&
    (form === form.toUpperCase() || (text !== 's' && text !== 'r' && text !== 'e' && text !== 'n' && text !== 'z'))
  );
}

/** names that are words as well: a currency only after a large number */
const NAMES_THAT_ARE_WORDS = new Set([
  'won',
  'pound',
  'pounds',
  'real',
  'sol',
  'mark',
  'marks',
  'dong',
  'dongs',
  'colon',
  'colons',
  'rand',
  'rands',
  'fen',
  'mao',
  'lev',
  'kip',
  'buck',
  'nickel',
  'sterling',
  'punt',
  'punts',
]);
const ADJECTIVES = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['usd', 'USD'],
  ['nzd', 'NZD'],
  ['hkd', 'HKD'],
  ['sgd', 'SGD'],
]);

/** The currency named after the number: "yuan", "Hong Kong dollars", "€", "USD", "cents". */
export function currencyAfter(pieces: readonly Piece[], at: number, numeral: Numeral): Read | undefined {
  const k = pieces[at]?.kind === 'joint' ? at + 1 : at;
  const first = pieces[k];
  if (first?.kind === 'mark') return symbolAfter(pieces, k, first);
  if (first?.kind !== 'word') return undefined;
  const named = nameAt(pieces, k, numeral);
  if (named !== undefined) return named;
  const { text, form } = first;
  const code = CURRENCY_CODES.get(text);
  if (code !== undefined && (form === form.toUpperCase() || CODES_IN_LOWER_CASE.has(text)))
    return CODES_THAT_ARE_WORDS.has(text) && !isSure(text, numeral) ? undefined : { found: code, end: k + 1 };
  return SUFFIXES.has(text) ? { found: CURRENCY_SYMBOLS.get(text)!, end: k + 1 } : undefined;
}

function symbolAfter(pieces: readonly Piece[], k: number, { text }: Piece): Read | undefined {
  const money = text === '¢' ? CURRENCY_NAMES.get(text) : CURRENCY_SYMBOLS.get(text);
  if (money === undefined || text.length > 1) return undefined;
  // "5 $30": the sign belongs to the number that it touches.
  const next = pieces[k + 1];
  return next?.kind === 'number' && next.glued ? undefined : { found: money, end: k + 1 };
}

/** The longest name of one to five words: "yen", "Trinidad & Tobago dollars". */
function nameAt(pieces: readonly Piece[], k: number, numeral: Numeral): Read | undefined {
  let name = '';
  let best: Read | undefined;
  for (let n = 0; n < LONGEST_NAME; n++) {
    const piece = pieces[k + n];
    if (piece === undefined || (piece.kind !== 'word' && !(n > 0 && piece.text === '&'))) break;
    const part = nameWord(piece.text);
    if (n === 0 && !CURRENCY_FIRST_WORDS.has(firstWord(part))) break;
    name = name === '' ? part : `${name} ${part}`;
    const money = CURRENCY_NAMES.get(name);
    if (money === undefined || (NAMES_THAT_ARE_WORDS.has(name) && !isLarge(numeral, name, pieces, k))) continue;
    // "68 p" is a price where the sentence does not go on with a word.
    if (name === 'p' && !piece.glued && pieces[k + 1]?.kind === 'word' && !pieces[k + 1]!.word.stop) continue;
    if (name === 'p' && isResolution(pieces, numeral)) continue;
    // "20,000 Afghanis" are people.
    if (n === 0 && name.startsWith('afghani') && piece.form !== piece.text) continue;
    best = { found: money, end: k + n + 1 };
  }
  return best;
}
const LONGEST_NAME = 5;

/** "1080p" where pictures are spoken of: lines of a progressive scan, as television standards count them. */
function isResolution(pieces: readonly Piece[], { value }: Numeral): boolean {
  return SCAN_LINES.has(value) && pieces.some(({ text }) => OF_PICTURES.has(text));
}
const SCAN_LINES = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);
const OF_PICTURES = new Set(
  'hd hdtv hdtvs uhd 4k 8k tv tvs television televisions video videos resolution resolutions display displays screen screens camera cameras webcam webcams pixels game games gaming console consoles footage stream streams streaming fps frames youtube projector monitor monitors blu-ray'.split(
    ' ',
  ),
);

/** A word of a name as the table has it: "US-dollars" in two words, "colón" and "paʻanga" in plain letters. */
export function nameWord(text: string): string {
  if (text === '&') return 'and';
  const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(NOT_LETTERS, '').replace('ø', 'o');
  return plain.includes('-') && !CURRENCY_NAMES.has(plain) ? plain.replaceAll('-', ' ') : plain;
}
const ASCII = /^[a-z.-]+$/;
const NOT_LETTERS = /[\u0300-\u036f\u02bb\u02bc'’]/g;

const SUFFIXES = new Set('kn zł kč 元 圆 円 원 රු ரூ лв руб грн rm rs'.split(' '));

function firstWord(part: string): string {
  const space = part.indexOf(' ');
  return space < 0 ? part : part.slice(0, space);
}

/** "20 pounds" are a weight, "20 million pounds" are money. */
function isLarge(numeral: Numeral, name: string, pieces: readonly Piece[], k: number): boolean {
  if (name === 'sterling' || name === 'rand' || name === 'rands' || name === 'fen' || name === 'kip') return true;
  // a surname has a capital
  if (name.startsWith('dong')) return numeral.value >= 100 && pieces[k]!.form === pieces[k]!.text;
  const next = pieces[k + 1]?.text;
  if (name.startsWith('pound') && penceAfter(pieces, k + 1)) return true;
  if (name === 'pounds' && next !== 'of' && isSpent(pieces, numeral)) return true;
  if (next === 'weight' || next === 'of') return numeral.value >= 1e6 && next !== 'weight';
  return numeral.value >= (name === 'won' ? 1000 : 1e5) && numeral.scaled;
}

/** "spent hundreds of pounds", "costs about 30 pounds", but not "lost 30 pounds" */
function isSpent(pieces: readonly Piece[], { at, form }: Numeral): boolean {
  let k = at - 1;
  while (k > at - 4 && ABOUT.has(pieces[k]?.text ?? '')) k--;
  const verb = pieces[k]?.text ?? '';
  return SPENDS.has(verb) || (form === 'vague' && GETS.has(verb));
}
const ABOUT = new Set('about around over nearly almost just only up to more than roughly an extra another'.split(' '));
const SPENDS = new Set(
  'spend spends spent spending pay pays paid paying cost costs costing earn earns earned owe owes owed donate donated fined worth'.split(
    ' ',
  ),
);
const GETS = new Set('save saves saved saving raise raises raised raising win wins won steal stole stolen'.split(' '));

/** "twelve pounds [and 50 pence]", "five pounds [fifty]" */
function penceAfter(pieces: readonly Piece[], at: number): boolean {
  const k = pieces[at]?.text === 'and' ? at + 1 : at;
  const [coins, name] = [pieces[k], pieces[k + 1]?.text];
  if (coins?.kind !== 'number' && coins?.kind !== 'numeral') return false;
  // Of a weight at most 15 ounces are left.
  return name === 'pence' || name === 'p' || (coins.value >= 20 && restOfPrice(pieces, k) !== undefined);
}

/** "[five pounds] fifty", "[15 dollars] 50": a number below a hundred that ends the clause */
export function restOfPrice(pieces: readonly Piece[], at: number): { value: number; end: number } | undefined {
  const first = pieces[at];
  const words = first?.kind === 'numeral' ? readCardinal(pieces, at, true) : undefined;
  const rest = first?.kind === 'number' && TWO_DIGITS.test(first.text) ? { value: first.value, end: at + 1 } : words;
  if (rest === undefined || rest.value < 10 || rest.value > 99) return undefined;
  const after = pieces[rest.end];
  return after === undefined || ENDS.has(after.text) ? rest : undefined;
}
const TWO_DIGITS = /^\d\d$/;
const ENDS = new Set('. , ; : ! ? ) " ”'.split(' '));

/** "$5 Canadian", "$76 US a barrel" */
export function currencyAdjective(pieces: readonly Piece[], at: number): Read | undefined {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== 'word' || piece.form === piece.form.toLowerCase()) return undefined;
  const code = ADJECTIVES.get(piece.text);
  const next = pieces[at + 1];
  if (code === undefined || (next?.kind === 'word' && next.form !== next.text)) return undefined;
  // "$5 US goods" is more often about goods of the US.
  if (next?.kind === 'word' && !AFTER_ADJECTIVE.has(next.text)) return undefined;
  return { found: CURRENCY_CODES.get(code.toLowerCase())!, end: at + 1 };
}
const AFTER_ADJECTIVE = new Set(
  'a an per in on at to from for by and or each this last next million billion dollars'.split(' '),
);
