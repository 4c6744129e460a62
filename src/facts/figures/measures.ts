import { nounAfter, singular } from './nouns.js';
import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';
import { LONGEST_UNIT, PER_NOUNS, SYMBOLS, TOUCHING, UNIT_OPENINGS, UNITS, type Unit } from './units.js';

/** What a measure is read to be, and the piece after it. */
interface Read<T> {
  readonly found: T;
  readonly end: number;
}

/** The unit of measure that begins at `at` or after the hyphen there, the longest there is: "sq. ft", "°C", "megawatt-hours". */
export function unitAt(pieces: readonly Piece[], at: number, numeral?: Numeral): Read<Unit> | undefined {
  const k = pieces[at]?.kind === 'joint' ? at + 1 : at;
  const first = pieces[k];
  if (first === undefined || (first.kind !== 'word' && !NOT_WORDS.has(first.text))) return undefined;
  let form = '';
  let best: Read<Unit> | undefined;
  let end = k;
  for (let n = 0; n < LONGEST_UNIT; n++) {
    const piece = pieces[end];
    if (piece === undefined || !isUnitPiece(pieces, end, n)) break;
    form = joined(pieces, end, form);
    if (!UNIT_OPENINGS.has(form)) break;
    end++;
    if (pieces[end]?.text === '.' && pieces[end]!.glued && ABBREVIATED.has(piece.text)) end++;
    const unit = UNITS.get(n === 0 && CASED.has(form) ? (CASED.get(form)!.get(piece.form) ?? '') : form);
    if (unit !== undefined && (n > 0 || isUnitHere(pieces, k, end, numeral))) best = { found: unit, end };
  }
  return best;
}

/** Words, hyphens, "°", and after the first "million" or "^2" */
function isUnitPiece(pieces: readonly Piece[], at: number, n: number): boolean {
  const { kind, text } = pieces[at]!;
  if (kind === 'word' || kind === 'joint' || NOT_WORDS.has(text)) return true;
  return n > 0 && (kind === 'numeral' || text === '^' || pieces[at - 1]!.text === '^');
}

/** The unit's form with one more piece: parted by a space unless they touch. */
function joined(pieces: readonly Piece[], at: number, form: string): string {
  const { kind, text, glued } = pieces[at]!;
  if (form === '') return text;
  return kind === 'joint' || glued || DEGREE.has(pieces[at - 1]!.text) ? form + text : `${form} ${text}`;
}
/** "the 200m titles", "10,000m records": distances that are run, unless people or goods are counted */
function isRace(pieces: readonly Piece[], end: number, { value }: Numeral): boolean {
  return value >= 1000 || (RACES.has(value) && !COUNTED.has(nounAfter(pieces, end, false)?.noun ?? ''));
}
const RACES = new Set([60, 100, 110, 200, 400, 800]);
const COUNTED = new Set(
  'person user customer share copy job home household vote dose tonne ton barrel download viewer subscriber passenger ticket child worker visitor euro litre bottle unit player account vehicle car phone device'.split(
    ' ',
  ),
);
/** symbols that mean one thing in one case only */
const CASED = new Map([
  [
    'nm',
    new Map([
      ['nm', 'nm'],
      ['Nm', 'newton metre'],
    ]),
  ],
  ['ev', new Map([['eV', 'ev']])],
]);
const DEGREE = new Set(['°', 'º', '℃', '℉']);
/** units that are marks, or parts elsewhere: "two quarters in a row" */
const NOT_WORDS = new Set([...DEGREE, 'quarters']);
const ABBREVIATED = new Set(['sq', 'ft', 'lb', 'lbs', 'oz', 'cu', 'fl', 'yd', 'in', 'hr', 'hrs', 'min', 'mi']);
const SIZES = new Set(
  'long wide tall high deep thick across away above below x × by in of to and or from at per on is'.split(' '),
);

function isUnitHere(pieces: readonly Piece[], k: number, end: number, numeral: Numeral | undefined): boolean {
  const { form, glued, text } = pieces[k]!;
  if (!SYMBOLS.has(form) && !TOUCHING.has(text)) return text.length > 1 || DEGREE.has(text);
  const touches = glued || pieces[k - 1]?.kind === 'joint';
  if (numeral !== undefined && touches) {
    // "5m people" are millions, "5m tall" is a length.
    if (form === 'm')
      return !numeral.scaled && (isRace(pieces, end, numeral) || nounAfter(pieces, end, false) === undefined);
    if (text === 's' || text === 'a' || text === 'r') return numeral.form === 'written';
    if (form === 'K') return numeral.form === 'written';
    if (text === 'h' || text === 'd') return false;
    return SYMBOLS.has(form);
  }
  if (touches) return SYMBOLS.has(form);
  const next = pieces[end];
  if (form === 'R') return next?.text === 'per';
  const free = next === undefined || next.kind === 'mark' || next.kind === 'number' || SIZES.has(next.text);
  if (TOUCHING.has(form))
    return form === 'in' && next !== undefined && SIZES.has(next.text) && !COMMON_AFTER_IN.has(next.text);
  return SYMBOLS.has(form) && free;
}
const COMMON_AFTER_IN = new Set('of to and or from at per on in by is above below away across'.split(' '));

/** What a price or rate is told for: "a barrel", "per 100,000 people", "/day". `found` is its name in the singular, '' where it has none. */
export function perAt(pieces: readonly Piece[], at: number): Read<string> | undefined {
  let k = pieces[at]?.kind === 'joint' ? at + 1 : at;
  const link = pieces[k]?.text ?? '';
  const article = ARTICLES.has(link);
  if (!article && link !== 'per' && link !== '/') return undefined;
  k = pieces[k + 1]?.kind === 'joint' ? k + 2 : k + 1;
  const next = pieces[k];
  if (next === undefined || (article && !isPerNoun(pieces, k))) return undefined;
  const latin = LATIN.get(next.text);
  if (latin !== undefined) return { found: latin, end: k + 1 };
  if (next.text === 'dozen') return { found: 'dozen', end: k + 1 };
  if (next.kind === 'number' || next.kind === 'numeral') return link === 'per' ? perMany(pieces, k) : undefined;
  const unit = unitAt(pieces, k);
  if (unit !== undefined) return { found: unit.found.name, end: unit.end };
  // "km / h", "kg/m3"
  const symbol = link === '/' ? UNITS.get(next.text) : undefined;
  if (symbol !== undefined) return { found: symbol.name, end: k + 1 };
  if (next.kind !== 'word' || (next.word.stop && link !== '/')) return undefined;
  return { found: singular(next.text), end: k + 1 };
}
const ARTICLES = new Set(['a', 'an', 'each', 'every']);
const AGO = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old', 'and']);
const LATIN = new Map([
  ['annum', 'year'],
  ['capita', 'person'],
]);

/** "$82 a barrel", but not "$5 a year earlier" or "5 points a games" */
function isPerNoun(pieces: readonly Piece[], k: number): boolean {
  return PER_NOUNS.has(pieces[k]!.text) && !AGO.has(pieces[k + 1]?.text ?? '');
}

/** "per 100,000 people": told in the span, but no unit of its own */
function perMany(pieces: readonly Piece[], k: number): Read<string> | undefined {
  let end = k + 1;
  while (pieces[end]?.kind === 'numeral') end++;
  const noun = pieces[end]?.kind === 'word' && !pieces[end]!.word.stop;
  return noun ? { found: '', end: end + 1 } : { found: '', end };
}
