import type { Piece } from './pieces.js';

const IRREGULAR = new Map(
  'people=person men=man women=woman children=child feet=foot teeth=tooth geese=goose mice=mouse lives=life wives=wife knives=knife leaves=leaf halves=half wolves=wolf thieves=thief shelves=shelf selves=self policemen=policeman policewomen=policewoman firefighters=firefighter businessmen=businessman businesswomen=businesswoman fishermen=fisherman spokesmen=spokesman gunmen=gunman crewmen=crewman servicemen=serviceman congressmen=congressman lawmen=lawman workmen=workman freshmen=freshman grandchildren=grandchild schoolchildren=schoolchild stepchildren=stepchild criteria=criterion crises=crisis analyses=analysis theses=thesis phenomena=phenomenon buses=bus gases=gas viruses=virus campuses=campus bonuses=bonus surpluses=surplus statuses=status censuses=census movies=movie cookies=cookie selfies=selfie taxis=taxi minis=mini kiwis=kiwi alibis=alibi rabbis=rabbi emojis=emoji skis=ski bikinis=bikini safaris=safari tsunamis=tsunami israelis=israeli iraqis=iraqi pakistanis=pakistani saudis=saudi yemenis=yemeni kuwaitis=kuwaiti bahrainis=bahraini qataris=qatari omanis=omani emiratis=emirati bangladeshis=bangladeshi nepalis=nepali somalis=somali bengalis=bengali punjabis=punjabi afghanis=afghani azeris=azeri species=species series=series inches=inch'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** nouns that are counted as they are */
const ALIKE = new Set(
  'staff people police troops personnel aircraft spacecraft fish sheep deer cattle salmon offspring series species crew hovercraft watercraft helicopters folk youth faculty infantry cavalry horsepower headquarters kroner kronor'.split(
    ' ',
  ),
);
/** plurals that stand before a noun: "sales staff", "arms makers" */
export const MODIFIERS = new Set(
  'sales arms sports goods savings news systems operations communications securities futures defense games parts drugs human customs honours singles doubles'.split(
    ' ',
  ),
);
/** words in "-s" that are no plural of a noun */
const NOT_PLURAL = new Set(
  'is was has does its his this us thus yes plus less across perhaps always says goes makes takes gets comes gives sees needs wants means seems appears remains becomes includes involves requires shows tells uses helps keeps lets runs puts adds towards afterwards besides sometimes whereas versus previous various numerous famous serious religious dangerous enormous obvious business progress process access success congress loss boss class glass mass pass cross press stress address illness fitness wellness bonus virus campus status focus bus gas plus consensus census chaos basis crisis analysis thesis diabetes news politics economics mathematics physics athletics electronics ethics aids covers costs works plays stands sits lives overseas indicates suggests represents reflects exceeds equals implies begins exists marks reaches brings believes thinks knows expects hopes airbus mercedes lexus siemens texas paris dallas memphis'.split(
    ' ',
  ),
);
/** of NOT_PLURAL and the verbs, what is still counted right after a number: "five costs", "two lives" */
const COUNTED_ANYWAY = new Set('covers costs works plays needs means lives uses shows runs stands classes'.split(' '));
/** what may stand between a number and its noun though it is a function word */
const BETWEEN = new Set('more other further additional such own same most least very less fewer or so'.split(' '));
/** What ends the search for a noun: verbs and prepositions that are in no list of function words. */
const STOPPERS = new Set(
  'ago later earlier old years said told died killed left came went took won lost beat led according following including compared based due worth versus vs minus plus times when where'.split(
    ' ',
  ),
);

export interface Noun {
  /** in the singular, lower case */
  readonly noun: string;
  /** pieces of the whole phrase, from the first after the number */
  readonly from: number;
  readonly end: number;
}

/** The noun that a number counts, which begins at `at`: "[two] Singaporean sisters", "[435] homes". `one`: it is in the singular. */
export function nounAfter(pieces: readonly Piece[], at: number, one: boolean): Noun | undefined {
  return one ? oneAfter(pieces, at) : manyAfter(pieces, at);
}

function manyAfter(pieces: readonly Piece[], at: number): Noun | undefined {
  for (let k = at; k < pieces.length && k < at + LONGEST_PHRASE; k++) {
    const piece = pieces[k]!;
    if (k > at && (isBetweenAdjectives(pieces, k) || isModel(pieces, k))) continue;
    if (isModels(piece)) return { noun: piece.text.slice(0, -1), from: pastMore(pieces, at), end: k + 1 };
    if (endsPhrase(piece)) return undefined;
    if (isPlural(piece.text, k === at) && !isModifier(pieces, k))
      return { noun: singular(headPart(piece.text)), from: pastMore(pieces, at), end: k + 1 };
  }
  return undefined;
}

function oneAfter(pieces: readonly Piece[], at: number): Noun | undefined {
  let last = -1;
  for (let k = at; k < pieces.length && k < at + LONGEST_PHRASE; k++) {
    const piece = pieces[k]!;
    // "one musician quoted", "one website showing": the verb is no noun.
    if (endsPhrase(piece) || (k > at && VERBAL.test(piece.text))) break;
    if (!isAdverb(piece.text)) last = k;
    if (last >= at + 2) break;
  }
  if (last < at) return undefined;
  return { noun: singular(headPart(pieces[last]!.text)), from: at, end: last + 1 };
}
const LONGEST_PHRASE = 6;

function endsPhrase({ kind, text, word }: Piece): boolean {
  return kind !== 'word' || (word.stop && !BETWEEN.has(text)) || STOPPERS.has(text);
}

/** "[12] sales staff", "[900] elite Marsh guards": a plural that stands before the noun, or a name in "-s" that does */
function isModifier(pieces: readonly Piece[], k: number): boolean {
  const [{ text, form }, next] = [pieces[k]!, pieces[k + 1]];
  if (next?.kind !== 'word' || next.word.stop || !isPlural(next.text, false)) return false;
  return MODIFIERS.has(text) || (form !== text && next.form === next.text);
}

/** "[two] new 737 Max [jets]", "[30] Larkfield A320 [planes]", "[12] Model 3 [sedans]": a make's number beside its name */
function isModel(pieces: readonly Piece[], k: number): boolean {
  const [before, { kind, form }, next] = [pieces[k - 1]!, pieces[k]!, pieces[k + 1]];
  if (next?.kind !== 'word' || next.word.stop || next.glued) return false;
  if (kind === 'code') return CODE_OF_MODEL.test(form);
  if (kind !== 'number' || !NUMBER_OF_MODEL.test(form) || before.kind !== 'word') return false;
  return next.word.shape === 'title' || (before.form !== before.text && isPlural(next.text, false));
}
const CODE_OF_MODEL = /^\p{Lu}[\p{L}\p{N}-]*\d[\p{L}\p{N}-]*$/u;
function isModels({ kind, form }: Piece): boolean {
  return kind === 'code' && MODELS.test(form) && !DECADES.test(form);
}
/** "[two] Larkfield 737s", "[three] A320s", but not "the 1990s" */
const MODELS = /^(?:\p{Lu}{1,2}-?)?\d{2,4}(?:-\d{1,3})?s$/u;
const DECADES = /^(?:1[5-9]|20)?\d0s$/;
const NUMBER_OF_MODEL = /^\d{1,4}$/;

/** "a dozen or more [songs]", "20 further [cuts]": what says how many is not told with what is counted. */
function pastMore(pieces: readonly Piece[], at: number): number {
  let k = at;
  if (pieces[k]!.text === 'or' && HOW_MANY.has(pieces[k + 1]?.text ?? '')) k++;
  while (HOW_MANY.has(pieces[k]!.text)) k++;
  return k;
}
const HOW_MANY = new Set('more so fewer less further additional extra'.split(' '));

/** adjectives that may stand before a comma and another: "[12] small, friendly [deals]" */
const QUALITIES = new Set(
  'small smaller large larger big bigger huge tiny young younger old older new newer long longer short shorter high low rich poor rare cheap cheaper heavy light dark bright quiet hot cold wet dry wide narrow thick thin simple single separate independent different similar private public major minor armed unarmed local foreign'.split(
    ' ',
  ),
);

/** The "and" of "digital and physical copies", the comma of "small, friendly deals" */
function isBetweenAdjectives(pieces: readonly Piece[], k: number): boolean {
  const { text } = pieces[k]!;
  if (text === 'and') return pluralSoon(pieces, k);
  return text === ',' && QUALITIES.has(pieces[k - 1]!.text) && !isPlural(pieces[k + 1]?.text ?? '', false);
}

/** "digital and physical [sales]": after "and" an adjective, then a plural */
function pluralSoon(pieces: readonly Piece[], and: number): boolean {
  const [first, second, third] = [pieces[and + 1], pieces[and + 2], pieces[and + 3]];
  if (
    first?.kind !== 'word' ||
    first.word.stop ||
    isPlural(first.text, false) ||
    second?.kind !== 'word' ||
    second.word.stop
  )
    return false;
  return isPlural(second.text, false) || (third?.kind === 'word' && !third.word.stop && isPlural(third.text, false));
}

/** "vice-presidents": the part that is counted; "well-wishers", "break-ins" are one word. */
function headPart(text: string): string {
  if (!text.includes('-')) return text;
  return ONE_WORD.test(text) ? text : text.slice(text.lastIndexOf('-') + 1) || text;
}
const ONE_WORD = /^(?:well|by|co|re|on|in|off|out|up|over|under|ex)-|-(?:ups|ins|offs|outs|ons|overs|downs)$/;

export function isPlural(text: string, first: boolean): boolean {
  if (IRREGULAR.has(text) || ALIKE.has(text)) return true;
  if (text.length < 4 || !text.endsWith('s') || text.endsWith('ss') || text.endsWith("'s"))
    return PLURAL_CODE.test(text);
  if (NOT_PLURAL.has(text)) return first && COUNTED_ANYWAY.has(text);
  return !text.endsWith('ous') && !text.endsWith('ics') && !text.endsWith('sis') && !text.endsWith('ness');
}
const PLURAL_CODE = /^(?:tvs|evs|suvs|pcs|ads|mps|dvds|cds|tds|etfs|ipos|gps|ceos|ngos|ids)$/;

const VERBAL = /(?:[^e]ed|ing)$/;

function isAdverb(text: string): boolean {
  return text.endsWith('ly') || BETWEEN.has(text);
}

/** The singular of an English noun in lower case. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (PLURAL_CODE.test(word)) return word.slice(0, -1);
  if (
    ALIKE.has(word) ||
    word.length < 4 ||
    !word.endsWith('s') ||
    word.endsWith('ss') ||
    word.endsWith('us') ||
    word.endsWith('is')
  )
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (SIBILANT.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
const SIBILANT = /(?:ch|sh|ss|x|zz)es$/;
