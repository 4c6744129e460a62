import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';

/** Words beside which a number is a date, a label, a score or part of a name. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);
/** months that are words as well: months only with a capital */
export const WORD_MONTHS = set('may march mar');
export const CLOCK = set("a.m. p.m. am pm a.m p.m gmt utc est edt et bst cet o'clock o’clock noon");
export const LABELS = set(
  'no nos number numbers page pages p pp chapter section sections sec part article articles rule flight route highway interstate motorway room gate type category phase level tier grade figure fig table channel version line step week game match round act episode season lot floor platform track exit zone area district ward precinct psalm verse volume vol issue item question apartment apt suite terminal proposition prop amendment title paragraph clause annex appendix schedule stage group pool lane bus train class form model mark mk size unit division squadron brigade regiment company pier block bay booth seat row aisle formula windows covid planet top act vitamin omega factor band studio cell plot camp plan option formula code tag box interstate bundesliga ligue serie',
);
/** "the last 16", "the top 10" */
export const RANKED = set('last top first next final year');
/** singulars before which a number is the name of a make: "the 747 jet" */
export const PRODUCTS = set(
  'chip processor microprocessor computer jet airliner plane jetliner engine sedan car truck bus train locomotive helicopter rifle pistol revolver console phone handset camera lens call',
);
export const STREETS = set(
  'street st road rd avenue ave way drive dr lane ln boulevard blvd place square terrace court crescent highway parkway row close',
);
export const DIRECTIONS = set('n s e w ne nw se sw north south east west');
export const YEAR_CUES = set(
  'in since by until till during from before after between to through of circa around for and or late early mid',
);
export const SCORES = set(
  'win wins won beat beats beating defeated lost lead leads led loss draw drew tied tie victory defeat score scores aggregate draws edged downed voted vote ruled',
);

export const CALLS = set('call called calling calls dial dialed dialled dialing phone phoned ring rang');
export const PEOPLE = set(
  'people men women children workers police soldiers protesters passengers students firefighters officers residents members others companies countries',
);
export const CUES = set(
  'about around nearly almost roughly approximately over under some up down total only another just plus minus sub all ages aged age rose fell gained lost hit reached earned sold bought won was were is are at least most for with and or percent',
);
export const AMOUNT_BEFORE = set('of to at is was than about');
export const ALWAYS_LABEL = set(
  'no nos number page pages p pp chapter section flight route highway version category type phase',
);
export const DASHES = new Set(['-', '–', '—', '−']);

export function around(pieces: readonly Piece[], numeral: Numeral): [Piece | undefined, Piece | undefined] {
  return [pieces[numeral.at - 1], pieces[numeral.end]];
}
/** Whether a longer word near `at` is in small letters, as in no headline that capitalises its words. */
export function hasPlainNoun(pieces: readonly Piece[], at: number): boolean {
  for (let k = Math.max(0, at - 10); k < pieces.length && k < at + 12; k++) {
    const { kind, form, text, word } = pieces[k]!;
    if (kind === 'word' && form === text && text.length > 3 && !word.stop) return true;
  }
  return false;
}
export function isMonth(piece: Piece | undefined): boolean {
  return piece !== undefined && MONTHS.has(piece.text) && (piece.form !== piece.text || !WORD_MONTHS.has(piece.text));
}
/** "July 17-19": the second day as well */
export function pastRange(pieces: readonly Piece[], end: number): number {
  const dash = pieces[end];
  return (dash?.kind === 'joint' || DASHES.has(dash?.text ?? '')) && dash!.glued && pieces[end + 1]?.kind === 'number'
    ? end + 2
    : end;
}
export function isYear(pieces: readonly Piece[], numeral: Numeral): boolean {
  return numeral.form === 'plain' && YEAR.test(pieces[numeral.at]!.text);
}
const YEAR = /^(?:1\d|2[01])\d\d$/;

/** whether a bracket that is open closes after `at` */
export function isOpen(pieces: readonly Piece[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 40; k--) {
    if (pieces[k]!.text === '(') return true;
    if (pieces[k]!.text === ')') return false;
  }
  return false;
}

/** After "2-2": no noun that it could count. */
export function isScoreEnd(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  if (next?.text === 'series') return true;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.word.stop ||
    SCORES.has(next.text) ||
    (next.kind === 'word' && !next.text.endsWith('s') && next.text !== 'people' && next.text !== 'per')
  );
}
export function scored(pieces: readonly Piece[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) if (SCORES.has(pieces[k]!.text)) return true;
  return false;
}
