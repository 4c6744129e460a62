import { partAdded } from './fractions.js';
import { perAt, unitAt } from './measures.js';
import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';
import { afterVague, articled, type Shape, type ShapeRule } from './shape.js';
import { UNITS } from './units.js';

/** Multiples, and what is told in a unit of measure. */
export const QUANTITY_RULES: readonly ShapeRule[] = [
  {
    id: 'multiple.times',
    read: ({ pieces, numeral }) => {
      if (numeral.form === 'fold') return { type: 'number', end: numeral.end };
      const k = pieces[numeral.end]?.kind === 'joint' ? numeral.end + 1 : numeral.end;
      const next = pieces[k];
      if (next?.text === 'fold') return { type: 'number', end: k + 1 };
      if (
        next?.text === 'times' ||
        (next?.text === 'x' && next.glued && pieces[k + 1]?.kind !== 'number' && pieces[k + 1]?.text !== 'x')
      )
        return { type: 'number', end: k + 1 };
      return undefined;
    },
    yes: [
      'It trades at 6.5 times earnings => 6.5',
      'Sales rose more than sixfold => >6 up',
      'He called 3 times => 3',
      'It is 4x faster => 4',
      'A 20-fold gain => 20',
    ],
    no: ['The times of 5 kings => 5 king', 'A 4x4 car => '],
  },
  {
    id: 'quantity.unit',
    read: ({ pieces, numeral, sign }) => {
      if (sign !== undefined) return undefined;
      const height = heightAt(pieces, numeral);
      if (height !== undefined) return height;
      const millions = lettered(pieces, numeral);
      if (millions !== undefined) return millions;
      const unit =
        unitAt(pieces, numeral.end, numeral) ??
        afterVague(pieces, numeral, (k) => unitAt(pieces, k)) ??
        articled(pieces, numeral, (k) => unitAt(pieces, k)) ??
        spanAfterAdjective(pieces, numeral.end) ??
        scaleAt(pieces, numeral.end) ??
        inchesAt(pieces, numeral) ??
        bracketed(pieces, numeral.end);
      // "two miles and a half"
      const part = unit === undefined || numeral.form === 'part' ? undefined : partOfUnit(pieces, unit);
      if (unit !== undefined && part !== undefined)
        return {
          type: 'quantity',
          value: numeral.value + part.value,
          unit: unit.found.name,
          dimension: unit.found.dimension,
          end: part.end,
        };
      if (unit === undefined || isNoMeasure(pieces, numeral, unit.end) || isYearAndName(pieces, numeral))
        return undefined;
      const { name, dimension } =
        (unit.found.dimension === 'angle' ? scaleAt(pieces, unit.end) : undefined)?.found ?? unit.found;
      const type = dimension === 'points' && name !== 'point' ? 'percent' : 'quantity';
      const per = RATES.has(dimension) ? (perAt(pieces, unit.end) ?? perAfterOf(pieces, unit.end)) : undefined;
      if (per === undefined || per.found === '') return { type, unit: name, dimension, end: per?.end ?? unit.end };
      return { type, unit: `${name} per ${per.found}`, dimension: `${dimension}/${per.found}`, end: per.end };
    },
    yes: [
      'The wall is 50 miles long => 50 mile',
      'A 24.5 cubic feet boot => 24.5 cubic foot',
      'Winds of at least 74 mph => >74 mile per hour',
      'It pumps 325,000 barrels per day => 325000 barrel per day',
      'At 800 miles an hour => 800 mile per hour',
      'It sank in six minutes => 6 minute',
      'Imports were 110m tons or 2.5m barrels a day => 110000000 ton; 2500000 barrel per day',
      'He was 0.1 second ahead => 0.1 second',
      'A 1.8 billion-mile trip => 1800000000 mile',
      'A 2.4-liter engine with 536 hp => 2.4 litre; 536 horsepower',
      'It was -10C at night and 32 degrees Celsius by day => -10 degree celsius; 32 degree celsius',
      'It boils at 100° on the Celsius scale => 100 degree celsius',
      'It scored 60 on the GPa scale => 60 gigapascal',
      'It fell to 20 °F => 20 degree fahrenheit down',
      'A 3,923sq m estate => 3923 square metre',
      'It holds 64GB and sends 30Mbps => 64 gigabyte; 30 megabit per second',
      'It lost 162 points => 162 point down',
      'The yield rose 25 basis points => 25 basis point up',
      'Hundreds of miles of road => 100..1000 mile',
      'Half an hour passed => 0.5 hour',
      'Growth slowed for two quarters in a row => 2 quarter',
      'It lost money three quarters running, after four straight quarters of gains => 3 quarter; 4 quarter',
      'It yields 37m (121ft) of cloth => 37 metre = 121 foot',
      'Take 1/2 cup of oil => 0.5 cup',
      'A five-year, 7.3 MWh deal => 5 year; 7.3 megawatt hour',
      'Carbon at 1200 parts per million => 1200 part per million',
      'The pole is 1.8m tall => 1.8 metre',
      'A 586 lb-ft motor => 586 pound foot',
      'A 100 kg (220 lb) load => 100 kilogram = 220 pound',
      'Of 0.5 R per day => 0.5 roentgen per day',
      'The 8" pipe is 12 ft 2 in => 8 inch; 12 foot; 2 inch',
      'Two more years passed => 2 year',
      'He is 5\' 10" tall => 5.83 foot',
      'It pumps 2 million barrels of oil a day => 2000000 barrel per day',
      'It weighs 2,000.45±0.01 pounds => 2000.45 pound',
      'It takes 4 cubic kilometers or 4km^3 => 4 cubic kilometre; 4 cubic kilometre',
      'Jets of 400 metres per second => 400 metre per second',
      'A two-and-a-half-year wait => 2.5 year',
      'The walk took an hour and a half => 1.5 hour',
      'After a day and a half of rain => 1.5 day',
      'He fished for 3 and a half hours => 3.5 hour',
      'The reef is two miles and a half away => 2.5 mile',
      'Drive a quarter mile => 0.25 mile',
      'It weighs 5 kg/m3 at 30 km / h => 5 kilogram per cubic metre; 30 kilometre per hour',
      'The farm has 10 ha, or 3 dm x 2 m => 10 hectare; 3 decimetre; 2 metre',
    ],
    no: ['It is 5 in all => 5', 'The second 2 of them => 2', 'It had 7 on the Marsh scale => 7', 'He ate 5 a day => 5'],
  },
];

/** "110m tons": millions of a unit that is written out */
function lettered(pieces: readonly Piece[], { value, end, scaled }: Numeral): Shape | undefined {
  const letter = pieces[end];
  if (scaled || letter === undefined || !letter.glued || (letter.text !== 'm' && letter.text !== 'b')) return undefined;
  const unit = (pieces[end + 1]?.text.length ?? 0) > 3 ? unitAt(pieces, end + 1) : undefined;
  if (unit === undefined || pieces[end + 1]!.glued) return undefined;
  const { name, dimension } = unit.found;
  const per = perAt(pieces, unit.end);
  const many = Number((value * (letter.text === 'm' ? 1e6 : 1e9)).toPrecision(15));
  if (per === undefined || per.found === '')
    return { type: 'quantity', value: many, unit: name, dimension, end: unit.end };
  return { type: 'quantity', value: many, unit: `${name} per ${per.found}`, dimension, end: per.end };
}

/** "20° [on the Celsius scale]", "between 50 and 70 [on the GPa scale]" */
function scaleAt(pieces: readonly Piece[], at: number): ReturnType<typeof unitAt> {
  const [on, the, name, scale] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (on?.text !== 'on' || the?.text !== 'the' || name === undefined || scale?.text !== 'scale') return undefined;
  const found = name.text.length > 2 ? UNITS.get(name.text) : undefined;
  return found === undefined ? undefined : { found, end: at };
}

/** "[a mile] and a half", where the half is of nothing else */
function partOfUnit(
  pieces: readonly Piece[],
  { found, end }: NonNullable<ReturnType<typeof unitAt>>,
): ReturnType<typeof partAdded> {
  const part = partAdded(pieces, end);
  const next = part === undefined ? undefined : pieces[part.end];
  const free = next === undefined || next.kind === 'mark' || next.word.stop || AFTER_MEASURE.has(next.text);
  // "a day and a half of talks", but "a mile and a half of it"
  return free && (next?.text !== 'of' || found.dimension === 'time') ? part : undefined;
}
const AFTER_MEASURE = new Set('ago long away later earlier tall wide deep old'.split(' '));

/** dimensions whose units may be told per something; a time "per" something is rarely a rate */
const RATES = new Set([
  'length',
  'volume',
  'mass',
  'data',
  'power',
  'energy',
  'electricity',
  'area',
  'speed',
  'time',
  'points',
]);

/** "50 previous [years]" */
function spanAfterAdjective(pieces: readonly Piece[], at: number): ReturnType<typeof unitAt> {
  const adjective = pieces[at];
  if (adjective?.kind !== 'word' || !SPAN_ADJECTIVES.has(adjective.text)) return undefined;
  const unit = unitAt(pieces, at + 1);
  return unit?.found.dimension === 'time' && pieces[unit.end - 1]!.text.length > 2 ? unit : undefined;
}

const SPAN_ADJECTIVES = new Set(
  'previous more consecutive straight full additional extra other whole further long working business calendar trading successive long odd'.split(
    ' ',
  ),
);

const INCH: { readonly name: string; readonly dimension: string } = { name: 'inch', dimension: 'length' };

/** `8"`, where no quotation is open; "2 in" at the end or after feet */
function inchesAt(pieces: readonly Piece[], { at, end }: Numeral): ReturnType<typeof unitAt> {
  const mark = pieces[end];
  const next = pieces[end + 1];
  if (mark?.text === 'in') {
    const alone = next === undefined || (next.text === '.' && end + 2 === pieces.length);
    return alone || FEET.has(pieces[at - 1]?.text ?? '') ? { found: INCH, end: end + 1 } : undefined;
  }
  if (mark?.text !== '"' || (!mark.glued && next?.text !== 'long' && next?.text !== 'wide')) return undefined;
  let open = false;
  for (let k = Math.max(0, at - 200); k < at; k++) if (pieces[k]!.text === '"') open = !open;
  return open ? undefined : { found: INCH, end: end + 1 };
}

/** 5' 10" */
function heightAt(pieces: readonly Piece[], { value, end }: Numeral): Shape | undefined {
  const [feet, inches, mark] = [pieces[end], pieces[end + 1], pieces[end + 2]];
  if (feet === undefined || !PRIME.has(feet.text) || !feet.glued) return undefined;
  if (inches?.kind !== 'number' || inches.value >= 12 || !DOUBLE_PRIME.has(mark?.text ?? '')) return undefined;
  const height = Number((value + inches.value / 12).toFixed(2));
  return { type: 'quantity', value: height, unit: 'foot', dimension: 'length', end: end + 3 };
}
const PRIME = new Set(["'", '’', '′']);
const DOUBLE_PRIME = new Set(['"', '”', '″']);
const FEET = new Set(['ft', 'foot', 'feet']);

/** "[two million barrels] of oil a day" */
function perAfterOf(pieces: readonly Piece[], at: number): ReturnType<typeof perAt> {
  if (pieces[at]?.text !== 'of') return undefined;
  let k = at + 1;
  while (k < at + 4 && pieces[k]?.kind === 'word' && !pieces[k]!.word.stop) k++;
  const per = k > at + 1 ? perAt(pieces, k) : undefined;
  return per !== undefined && PER_TIME.has(per.found) ? per : undefined;
}

const PER_TIME = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

/** "20 (kg)" */
function bracketed(pieces: readonly Piece[], at: number): ReturnType<typeof unitAt> {
  const [open, close] = [pieces[at], pieces[at + 2]];
  if (open === undefined || close === undefined || !OPEN.has(open.text) || !CLOSE.has(close.text)) return undefined;
  const unit = unitAt(pieces, at + 1);
  return unit === undefined || unit.end !== at + 2 ? undefined : { found: unit.found, end: at + 3 };
}

const OPEN = new Set(['(', '[', '<']);

const CLOSE = new Set([')', ']', '>']);

/** "during 2016 Stone spoke": a year, and a name that is a unit elsewhere */
function isYearAndName(pieces: readonly Piece[], { at, end }: Numeral): boolean {
  const next = pieces[end];
  // "the show's 60 Minutes": a capital in a sentence that is no headline
  if (next?.kind === 'word' && next.word.shape === 'title' && next.form.length > 3 && isPlainWord(pieces[at - 1]))
    return true;
  return YEAR.test(pieces[at]!.text) && next !== undefined && next.word.shape === 'title' && next.text.length > 3;
}

function isPlainWord(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.form === piece.text &&
    (piece.kind === 'word' || piece.text === "'s" || piece.text === '’s')
  );
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** "two second-half goals", "three quarters", "one day": words that look like units. */
function isNoMeasure(pieces: readonly Piece[], numeral: Numeral, end: number): boolean {
  const last = pieces[end - 1]!.text;
  if (
    last === 'second' &&
    pieces[end - 2]?.text !== 'per' &&
    ((numeral.value !== 1 && Number.isInteger(numeral.value)) || pieces[end]?.kind === 'joint') &&
    pieces[numeral.end]?.kind !== 'joint'
  )
    return true;
  if (
    numeral.form === 'words' &&
    numeral.value === 1 &&
    (last === 'day' || last === 'point' || last === 'second' || last === 'minute' || last === 'quarter') &&
    pieces[numeral.end]?.kind !== 'joint'
  )
    return true;
  if (last === 'quarter' && pieces[numeral.end]?.kind !== 'joint') return numeral.value !== 1;
  return false;
}
