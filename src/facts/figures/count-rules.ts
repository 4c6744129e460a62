import { PRODUCTS } from './exclusion-cues.js';
import { perAt, unitAt } from './measures.js';
import { nounAfter, singular } from './nouns.js';
import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';
import { DETERMINERS, type ShapeRule } from './shape.js';

/** What a number counts, and numbers that count nothing. */
export const NOUN_RULES: readonly ShapeRule[] = [
  {
    id: 'count.hyphen',
    read: ({ pieces, numeral, sign }) => {
      const joint = pieces[numeral.end];
      const next = pieces[numeral.end + 1];
      if (sign !== undefined || next?.kind !== 'word' || next.word.text.includes('---')) return undefined;
      if (joint?.kind !== 'joint' && !isSpacedJoint(pieces, numeral)) return undefined;
      if (
        numeral.value === 1 ||
        numeral.form === 'part' ||
        NOT_COUNTED.has(next.text) ||
        next.text.length < 3 ||
        PAST.test(next.text)
      )
        return undefined;
      return {
        type: 'count',
        noun: singular(next.text),
        end: numeral.end + 2,
        phrase: [numeral.end + 1, numeral.end + 2],
      };
    },
    yes: [
      'A four-cylinder engine => 4 cylinder',
      'The 12-member council => 12 member',
      'A six-speed gearbox => 6 speed',
      'The 27-nation bloc => 27 nation',
      'The two - door version sells => 2 door',
      'It sold zero - coupon bonds => 0 coupon',
    ],
    no: [
      'He took two - nobody else did => ',
      'They won the two - critics said so => ',
      'A .38-caliber gun => ',
      'A two-way street => ',
      'A one-time fee => ',
      'A one-man show => ',
      'A half-hearted try => ',
    ],
  },
  {
    id: 'count.noun',
    read: ({ pieces, numeral, sign }) => {
      if (sign !== undefined || numeral.form === 'part' || pieces[numeral.end]?.kind === 'joint') return undefined;
      const one = numeral.value === 1 && !numeral.scaled;
      if (one && !isCountedOne(pieces, numeral)) return undefined;
      // "NIL" in a table
      if (numeral.value === 0 && pieces[numeral.at]!.text === 'nil') return undefined;
      let k = numeral.end;
      let value = numeral.value;
      const m = pieces[k];
      if ((m?.text === 'm' || m?.text === 'b') && m.glued && !numeral.scaled) {
        value *= m.text === 'm' ? 1e6 : 1e9;
        k++;
      }
      if (pieces[k]?.text === '+' && pieces[k]!.glued) k++;
      if (numeral.form === 'vague' || pieces[k]?.text === 'of') k = afterOf(pieces, k);
      if (k < 0) return undefined;
      const past = nounAfterMeasure(pieces, k);
      if (past !== undefined) return { type: 'count', value, noun: past.noun, end: k, phrase: [past.from, past.end] };
      const noun = nounAfter(pieces, k, one) ?? nounOfKind(pieces, numeral, k);
      if (noun === undefined || (one && NOT_NOUNS.has(noun.noun))) return undefined;
      const per = perAt(pieces, noun.end);
      return { type: 'count', value, noun: noun.noun, end: per?.end ?? noun.end, phrase: [noun.from, noun.end] };
    },
    yes: [
      'It cut 6,650 jobs => 6650 job down',
      'Two Norwegian sisters sang => 2 sister',
      'Tens of thousands of students marched => 10000..100000 student',
      'It has 1,100 public housing properties => 1100 property',
      'A dozen eggs broke => 12 egg',
      'He hired 50 staff => 50 staff',
      'Two of her deputies quit => 2 deputy',
      'More than 5m people fled => >5000000 person',
      'There was one count of fraud => 1 count',
      'Dozens of homes burned => >12 home',
      'It kills 12 people per 100,000 people => 12 person',
      'Half a dozen men left => 6 man',
      'Twenty-six sailors drowned => 26 sailor',
      'It shipped 3 million new phones => 3000000 phone',
      'They make 20 deliveries a week => 20 delivery',
      'It filled eight million 250ml bottles => 8000000 bottle; 250 millilitre',
      'A 3 cylinder engine => 3 cylinder',
      'The new 1.2l 3 cylinder engine => 1.2 litre; 3 cylinder',
      'Some 4.3M digital and physical copies sold => ~4300000 copy',
      'Two and a half million voters came => 2500000 voter',
      'He sold 12, 050 lamps => 12050 lamp',
      'She baked three dozens of rolls => 36 roll',
      'A couple of hundred guests came => 200 guest',
      'He signed 12 small, friendly deals => 12 deal',
      'They own two grand pianos => 2 piano',
      'It ordered 30 Larkfield A320 planes => 30 plane',
      'Two new 737 Max jets and 12 Model 3 sedans came => 2 jet; 12 sedan',
      'They own two Larkfield 737s and three A320s => 2 737; 3 a320',
      'They sent 2,000 of their elite Sands guards => 2000 guard',
      'Dozens of well-wishers came after 14 break-ins => >12 well-wisher; 14 break-in',
    ],
    no: [
      'He gave 5 => 5',
      'It won 12, small firms said => 12',
      'Only one of the best => ',
      'No one came => ',
      'One day it ended => ',
      'It won two in the 1990s and 3 in the 80s => 3',
      'A reading above 50 indicates growth => >50',
      'She went one better => ',
    ],
  },
  {
    id: 'number.bare',
    read: ({ pieces, numeral, sign }) => {
      if (sign !== undefined || (numeral.form === 'part' && pieces[numeral.end]?.kind === 'joint')) return undefined;
      const small = numeral.form === 'words' && numeral.value < 13;
      if (numeral.form === 'vague' || (small && !isAlone(pieces, numeral) && !isZero(pieces, numeral)))
        return undefined;
      const m = pieces[numeral.end];
      if ((m?.form === 'm' || m?.form === 'b') && m.glued && !numeral.scaled) return undefined;
      return { type: 'number', end: numeral.end };
    },
    yes: [
      'The index closed at 6,327.80 => 6327.8',
      'It made 2.2bn and 71 million, each => 2200000000; 71000000',
      'The lowest is 74.07 => 74.07',
      'seventy => 70',
      'two hundred and six => 206',
      'It was 6 crore and two hundred => 60000200',
      'It needs one and a half million => 1500000',
      'It rose by 3 and a half billion => 3500000000 up',
      'It was three quarters of a million => 750000',
      "It holds 7'250'000 => 7250000",
      'The mass is 4.5e+03 => 4500',
      'Growth fell to zero => 0 down',
      'It needs ten grand => 10000',
      'four hundred and two dozen => 424',
      'Two hundred dozen => 2400',
      'It is 2^11 => 2048',
    ],
    no: ['The two met => ', 'One said no => ', 'The 5G phone => '],
  },
];

/** "the two - door version": a hyphen that a tokeniser parted, not a dash */
function isSpacedJoint(pieces: readonly Piece[], { at, end }: Numeral): boolean {
  const [dash, next, after] = [pieces[end], pieces[end + 1], pieces[end + 2]];
  if (dash?.text !== '-' || dash.glued || next === undefined || next.glued || next.word.stop) return false;
  if (!DETERMINERS.has(pieces[at - 1]?.text ?? '') && pieces[at]!.text !== 'zero') return false;
  return next.form === next.text && !next.text.endsWith('s') && after?.kind === 'word' && !after.word.stop;
}

/** "eight million 250ml [bottles]", "two 50-inch [screens]" */
function nounAfterMeasure(pieces: readonly Piece[], at: number): ReturnType<typeof nounAfter> {
  const next = pieces[at];
  if (next?.kind !== 'number') return undefined;
  const unit = unitAt(pieces, at + 1);
  return unit === undefined ? undefined : nounAfter(pieces, unit.end, false);
}

/** "a 3 [cylinder] engine", "a three [course] meal": a singular after a number that an article stands before */
function nounOfKind(pieces: readonly Piece[], { at, value, form }: Numeral, k: number): ReturnType<typeof nounAfter> {
  const [before, next, after] = [pieces[at - 1]?.text, pieces[k], pieces[k + 1]];
  // "a 1.2l 3 cylinder engine"
  const measured = pieces[at - 2]?.kind === 'number' && unitAt(pieces, at - 1)?.end === at && after?.kind === 'word';
  if (
    (before !== 'a' && before !== 'an' && (!measured || after.word.stop)) ||
    next?.kind !== 'word' ||
    next.word.stop ||
    next.form !== next.text ||
    next.glued
  )
    return undefined;
  // "a 640 bus" is of that make.
  if (value >= 100 && PRODUCTS.has(next.text)) return undefined;
  if (value === 1 || (form === 'words' && (after?.kind !== 'word' || after.word.stop))) return undefined;
  return { noun: next.text, from: k, end: k + 1 };
}

const NOT_COUNTED = new Set(
  'way time fold sided tier part step piece up and or off on to in by one two three four five six seven eight nine ten plus old year foot out ply star line tone shot hander day run odd something level based game year-old iron wood strong d'.split(
    ' ',
  ),
);

const NOT_NOUNS = new Set('time way thing reason example hand day another more'.split(' '));

const PAST = /(?:[^e]ed|ing|ly)$/;

/** "one man", "just one area"; not "this one", "no one", "one another", "one of". */
function isCountedOne(pieces: readonly Piece[], numeral: Numeral): boolean {
  const next = pieces[numeral.end];
  if (next === undefined || next.kind !== 'word' || next.word.stop || next.form !== next.text) return false;
  const before = pieces[numeral.at - 1];
  if (before === undefined) return numeral.form === 'plain' || !NOT_ONE.has(next.text);
  return !BEFORE_ONE.has(before.text) && !NOT_ONE.has(next.text) && !next.text.endsWith('s') && before.kind !== 'joint';
}

const BEFORE_ONE = new Set(
  'this that the no any every each which another some other big good new only next last first number day'.split(' '),
);

const NOT_ONE = new Set(
  'day time thing way night morning reason example hand side another by after again more point place big major key such said told sees says two who where whose says can might could hopes thinks knows better worse observer critic known called outside inside behind beyond near above below per'.split(
    ' ',
  ),
);

/** The piece after "of the", "of Johnson's", "of": where the noun of "two of the [pilots]" begins; -1 for "of them". */
function afterOf(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text !== 'of') return at;
  let k = at + 1;
  while (
    k < at + 4 &&
    pieces[k] !== undefined &&
    (DETERMINERS.has(pieces[k]!.text) || pieces[k + 1]?.text === "'s" || pieces[k + 1]?.text === '’s')
  )
    k += DETERMINERS.has(pieces[k]!.text) ? 1 : 2;
  return pieces[k]?.kind === 'word' && !pieces[k]!.word.stop ? k : -1;
}

function isAlone(pieces: readonly Piece[], numeral: Numeral): boolean {
  const before = pieces[numeral.at - 1]?.text;
  return before === 'minus' || before === 'negative' || (numeral.at === 0 && numeral.end >= pieces.length - 1);
}

/** "growth fell to zero", not "zero tolerance" */
function isZero(pieces: readonly Piece[], { at, end, value }: Numeral): boolean {
  const next = pieces[end];
  return (
    value === 0 &&
    pieces[at]!.text === 'zero' &&
    (next === undefined || (next.kind === 'mark' && next.text !== '-') || next.word.stop)
  );
}
