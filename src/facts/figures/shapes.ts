import type { Figure } from '../../model.js';
import type { Rule } from '../rule.js';
import type { Money } from './currencies.js';
import { perAt, unitAt } from './measures.js';
import { type CurrencySign, currencyAdjective, currencyAfter } from './money.js';
import { nounAfter, singular } from './nouns.js';
import { type Numeral, readNumeral } from './numerals.js';
import type { Piece } from './pieces.js';

/** A number and the currency sign before it, for a rule to say what it is. */
export interface View {
  readonly pieces: readonly Piece[];
  readonly numeral: Numeral;
  readonly sign?: CurrencySign;
}
/** What a rule reads: `end` = the piece after the figure; `value` where it is not the numeral's. */
export interface Shape {
  readonly type: Figure['type'];
  readonly end: number;
  readonly value?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly dimension?: string;
  readonly noun?: string;
  /** the phrase that is counted or that a part is of: pieces from, to */
  readonly phrase?: readonly [number, number];
}
export interface ShapeRule extends Rule {
  readonly read: (view: View) => Shape | undefined;
}

/** Rules by what makes them sure: the first that reads a number wins. */
export const MEASURE_RULES: readonly ShapeRule[] = [
  {
    id: 'money.sign',
    read: ({ pieces, numeral, sign }) => {
      if (sign === undefined) return undefined;
      const { value, end: after } = letterScaled(pieces, numeral);
      let end = after;
      let { money } = sign;
      const told = currencyAdjective(pieces, end) ?? repeated(pieces, end, numeral, money);
      if (told !== undefined) {
        money = told.found;
        end = told.end;
      }
      return priced(pieces, end, value, money);
    },
    yes: [
      'Oil rose above $82 a barrel => >82 USD per barrel up',
      'It paid HK$216,925 and S$3m => 216925 HKD; 3000000 SGD',
      'The flat costs EUR1.2m => 1200000 EUR',
      'Net profit was RM3.06mil => 3060000 MYR',
      'Sales of US $4 billion => 4000000000 USD',
      'It is worth $5 Canadian => 5 CAD',
      'He owes A$40, C$50 and NZ$60 => 40 AUD; 50 CAD; 60 NZD',
      'A fine of ¥28,030 and ₹35 lakh => 28030 JPY; 3500000 INR',
      'Rent is £1,100 per month => 1100 GBP per month',
      'A $4.2b plan => 4200000000 USD',
      'The deficit was $-50.8bn => -50800000000 USD',
      'Gold at USD1,700 an ounce => 1700 USD per ounce',
      'It lost $US17,246 => 17246 USD down',
      'Rs 500 is due => 500 INR',
    ],
    no: ['He gave 5 to her => 5', 'A PS5 and an R2 => '],
  },
  {
    id: 'percent.sign',
    read: ({ pieces, numeral }) => {
      const next = pieces[numeral.end];
      if (next?.text !== '%') return undefined;
      const after = pieces[numeral.end + 1];
      const k = after?.kind === 'joint' || after?.text === '-' ? numeral.end + 2 : numeral.end + 1;
      if (pieces[k]?.text === 'points' || pieces[k]?.text === 'point')
        return { type: 'percent', unit: 'percentage point', end: k + 1 };
      return { type: 'percent', unit: 'percent', end: numeral.end + 1 };
    },
    yes: [
      '83% of Chinese adults agreed => 83 percent',
      'It rose by 5 % => 5 percent up',
      'A 0.5% fee => 0.5 percent',
      'The share fell 2 %-points? No => 2 percentage point down',
      'A 7 3/4 % bond => 7.75 percent',
      'Growth of -0.3% => -0.3 percent',
      'It owns 43.4%-stakes => 43.4 percent',
    ],
    no: ['The % sign of 5 kinds => 5 kind', 'It was 5 => 5'],
  },
  {
    id: 'percent.word',
    read: ({ pieces, numeral }) => {
      let k = pieces[numeral.end]?.kind === 'joint' ? numeral.end + 1 : numeral.end;
      const next = pieces[k];
      if (next === undefined) return undefined;
      if (next.text === 'per' && pieces[k + 1]?.text === 'cent') k += 2;
      else if (next.text.startsWith('percent-')) return { type: 'percent', unit: 'percent', end: k + 1 };
      else if (PERCENT.has(next.text) || (next.text === 'pc' && next.form === 'pc')) k++;
      else return undefined;
      const point = pieces[pieces[k]?.kind === 'joint' ? k + 1 : k];
      if (point?.text === 'point' || point?.text === 'points')
        return { type: 'percent', unit: 'percentage point', end: pieces[k]?.kind === 'joint' ? k + 2 : k + 1 };
      if (REPEATED_PERCENT.has(pieces[k]?.text ?? '') && next.text !== 'per') k++;
      return { type: 'percent', unit: 'percent', end: k };
    },
    yes: [
      'Turnout was 61 percent => 61 percent',
      'About five per cent left => ~5 percent',
      'Shares are up 5pc => 5 percent up',
      'A 2-percent tax => 2 percent',
      'Support fell four percentage points => 4 percentage point down',
      'A two-percentage-point gap => 2 percentage point',
      'one hundred percent => 100 percent',
      'minus five percent => -5 percent',
      'It is 43.4 percent-owned by Tarn => 43.4 percent',
    ],
    no: ['Fifty of 20 cents => 50; 0.2 USD', 'He paid 5 cents => 0.05 USD'],
  },
  {
    id: 'percent.before',
    read: ({ pieces, numeral }) => {
      const first = pieces[0]!.text === 'per' && pieces[1]?.text === 'cent' ? 2 : 1;
      if (pieces[first]?.text !== 'of' || numeral.at !== first + 1 || (first === 1 && !PERCENT.has(pieces[0]!.text)))
        return undefined;
      return numeral.end === pieces.length ? { type: 'percent', unit: 'percent', end: numeral.end } : undefined;
    },
    yes: ['percent of 10 => 10 percent', 'per cent of 210 => 210 percent'],
    no: ['A percent of 10 men => 10 man', '5 percent of 10 => 5 percent; 10'],
  },
  {
    id: 'money.name',
    read: (view) => namedMoney(view, false),
    yes: [
      'It paid 60 billion yuan => 60000000000 CNY',
      'A 10 million Australian dollar fine => 10000000 AUD',
      'He won 250,000 Swiss francs => 250000 CHF',
      'A ticket costs 9.99 New Zealand dollars a month => 9.99 NZD per month',
      'They lent 35 lakh rupees => 3500000 INR',
      'It costs 200 USD => 200 USD',
      'I have 1,200€ left => 1200 EUR',
      'They lost 75 USD million => 75000000 USD down',
      'It made 20 million pounds => 20000000 GBP',
      'It sold for 45 million won => 45000000 KRW',
      'It cost thirteen dollars and forty-five cents => 13.45 USD',
      'Half a million euros were found => 500000 EUR',
      'Thousands of dollars vanished => 1000..10000 USD',
      'A million-dollar home => 1000000 USD',
    ],
    no: ['She won 27 races => 27 race', 'He lost 20 pounds => 20 pound down', 'They won 5 => 5'],
  },
  {
    id: 'money.minor',
    read: (view) => namedMoney(view, true),
    yes: [
      'Earnings were 63 cents a share => 0.63 USD per share',
      'A 12-cent-a-share dividend => 0.12 USD per share',
      'At 470 pence a share => 4.7 GBP per share',
      'It rose 18 sen => 0.18 MYR up',
      'Shares fell 68p => 0.68 GBP down',
    ],
    no: ['He is 5 per cent sure => 5 percent'],
  },
  {
    id: 'age.old',
    read: ({ pieces, numeral }) => {
      let k = pieces[numeral.end]?.kind === 'joint' ? numeral.end + 1 : numeral.end;
      const hyphened = OLD.exec(pieces[k]?.text ?? '');
      if (hyphened !== null) return { type: 'quantity', unit: hyphened[1]!, dimension: 'time', end: k + 1 };
      const span = AGES.get(pieces[k]?.text ?? '');
      if (span !== undefined) {
        k++;
        if (pieces[k]?.kind === 'joint') k++;
        if (pieces[k]?.text === 'of' && pieces[k + 1]?.text === 'age')
          return { type: 'quantity', unit: span, dimension: 'time', end: k + 2 };
        return OLD_WORDS.has(pieces[k]?.text ?? '')
          ? { type: 'quantity', unit: span, dimension: 'time', end: k + 1 }
          : undefined;
      }
      const of = pieces[numeral.at - 1]?.text === 'of' ? 2 : 1;
      const before = pieces[numeral.at - of]?.text;
      if (numeral.value > 120 || numeral.scaled || numeral.value === 0) return undefined;
      if (of === 1 && isSaidAge(pieces, numeral))
        return { type: 'quantity', unit: 'year', dimension: 'time', end: numeral.end };
      return before === 'age' || (of === 1 && (before === 'aged' || before === 'ages'))
        ? { type: 'quantity', unit: 'year', dimension: 'time', end: numeral.end }
        : undefined;
    },
    yes: [
      'She is 29 years old => 29 year',
      'The 65-year-old farmer => 65 year',
      'Babies of six weeks of age => 6 week',
      'Women aged 54 => 54 year',
      'A man of age 87 => 87 year',
      'An 18-month-old girl => 18 month',
      'A 60 year-old might pay => 60 year',
      'She turned 30 in May => 30 year',
      'He will be 35 by then => 35 year',
      'Two 12-year-olds met => 12 year',
    ],
    no: ['It is 29 => 29', 'The age of 5,000 stars => 5000 star'],
  },
  {
    id: 'age.comma',
    read: ({ pieces, numeral }) => {
      const [name, comma] = [pieces[numeral.at - 2], pieces[numeral.at - 1]];
      if (numeral.form !== 'plain' || numeral.value < 1 || numeral.value > 110 || comma?.text !== ',') return undefined;
      if (
        name?.kind !== 'word' ||
        name.form === name.text ||
        name.word.shape !== 'title' ||
        name.word.stop ||
        NOT_A_PERSON.has(name.text)
      )
        return undefined;
      const first = pieces[numeral.at - 3];
      if (first?.text === ',' || first?.text === 'in' || first?.text === 'at') return undefined;
      const after = pieces[numeral.end];
      return after !== undefined &&
        (after.text === ',' || after.text === '.' || after.text === ';' || after.text === ')') &&
        numeral.end + 1 <= pieces.length
        ? { type: 'quantity', unit: 'year', dimension: 'time', end: numeral.end }
        : undefined;
    },
    yes: ['Ana Castell, 25, said so => 25 year', 'Marta Lindqvist, 44, and Jon Ode, 51, agreed => 44 year; 51 year'],
    no: ['On Monday, 25, then 30 came => 25; 30', 'They met on Jan. 16, and left => '],
  },
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
      const unit =
        unitAt(pieces, numeral.end, numeral) ??
        afterVague(pieces, numeral, (k) => unitAt(pieces, k)) ??
        articled(pieces, numeral, (k) => unitAt(pieces, k)) ??
        spanAfterAdjective(pieces, numeral.end) ??
        inchesAt(pieces, numeral) ??
        bracketed(pieces, numeral.end);
      if (unit === undefined || isNoMeasure(pieces, numeral, unit.end) || isYearAndName(pieces, numeral))
        return undefined;
      const { name, dimension } = unit.found;
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
      'A 1.8 billion-mile trip => 1800000000 mile',
      'A 2.4-liter engine with 536 hp => 2.4 litre; 536 horsepower',
      'It was -10C at night and 32 degrees Celsius by day => -10 degree celsius; 32 degree celsius',
      'It fell to 20 °F => 20 degree fahrenheit down',
      'A 3,923sq m estate => 3923 square metre',
      'It holds 64GB and sends 30Mbps => 64 gigabyte; 30 megabit per second',
      'It lost 162 points => 162 point down',
      'The yield rose 25 basis points => 25 basis point up',
      'Hundreds of miles of road => 100..1000 mile',
      'Half an hour passed => 0.5 hour',
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
      'It pumps 2 million barrels of oil a day => 2000000 barrel per day',
      'It weighs 2,000.45±0.01 pounds => 2000.45 pound',
      'It takes 4 cubic kilometers or 4km^3 => 4 cubic kilometre; 4 cubic kilometre',
      'Jets of 400 metres per second => 400 metre per second',
    ],
    no: ['It is 5 in all => 5', 'The second 2 of them => 2', 'He ate 5 a day => 5'],
  },
];

export const COUNT_RULES: readonly ShapeRule[] = [
  {
    id: 'part.in',
    read: ({ pieces, numeral }) => {
      const link = pieces[numeral.end];
      const out = link?.text === 'out' && pieces[numeral.end + 1]?.text === 'of';
      if ((link?.text !== 'in' && !out) || (numeral.form !== 'words' && numeral.form !== 'plain') || numeral.value > 99)
        return undefined;
      const k = numeral.end + (out ? 2 : 1);
      const whole = pieces[k] === undefined ? undefined : readNumeral(pieces, k);
      if (
        whole === undefined ||
        whole.value <= numeral.value ||
        (whole.form !== 'words' && whole.form !== 'plain' && !whole.scaled) ||
        (whole.value > 20 && !ROUND.has(whole.value))
      )
        return undefined;
      if (!out && numeral.form !== 'words' && whole.form !== 'plain') return undefined;
      if (unitAt(pieces, whole.end) !== undefined) return undefined;
      const noun = nounAfter(pieces, whole.end, false);
      return {
        type: 'number',
        value: numeral.value / whole.value,
        end: whole.end,
        ...(noun === undefined ? {} : { phrase: [noun.from, noun.end] as const }),
      };
    },
    yes: [
      'One in five drivers speeds => 0.2',
      'Nine out of ten voters agree => 0.9',
      'One out of three failed => 0.3333333333333333',
      'It hits 1 in 100 people => 0.01',
    ],
    no: ['Two in 2019 failed => ', 'One in charge left => ', 'Five in 10 minutes left => 10 minute'],
  },
  {
    id: 'part.over',
    read: ({ pieces, numeral }) => {
      if (pieces[numeral.end]?.text !== 'over' || pieces[numeral.end + 1] === undefined) return undefined;
      const under = readNumeral(pieces, numeral.end + 1);
      const whole = under === undefined || (pieces[under.end] !== undefined && pieces[under.end]!.text !== '.');
      if (whole || under.value === 0 || (numeral.value >= under.value && numeral.at > 0)) return undefined;
      return { type: 'number', value: numeral.value / under.value, end: under.end };
    },
    yes: ['The answer is one over 20 => 0.05', 'two over three => 0.6666666666666666'],
    no: ['He won five over 3 years => 3 year', 'One over 20 men => >20 man'],
  },
  {
    id: 'part.of',
    read: ({ pieces, numeral }) => {
      if (numeral.form !== 'part') return undefined;
      const end = numeral.end;
      const phrase = ofPhrase(pieces, end);
      return { type: 'number', end, ...(phrase === undefined ? {} : { phrase }) };
    },
    yes: [
      'A third of the harvest rotted => 0.3333333333333333',
      'Two-thirds of pupils passed => 0.6666666666666666',
      'Almost half the homes are empty => ~0.5',
      'Three quarters of the town burned => 0.75',
      'About 1/40 of its length => ~0.025',
      'Output fell by a fifth => 0.2 down',
    ],
    no: [
      'In the first half of the year it rose => ',
      'The third of the sons left => ',
      'A second half in the third quarter => ',
      'Sales in the first quarter fell => ',
    ],
  },
  {
    id: 'count.hyphen',
    read: ({ pieces, numeral, sign }) => {
      const joint = pieces[numeral.end];
      const next = pieces[numeral.end + 1];
      if (sign !== undefined || joint?.kind !== 'joint' || next?.kind !== 'word' || next.word.text.includes('---'))
        return undefined;
      if (numeral.value === 1 || NOT_COUNTED.has(next.text) || next.text.length < 3 || PAST.test(next.text))
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
    ],
    no: ['A two-way street => ', 'A one-time fee => ', 'A one-man show => '],
  },
  {
    id: 'count.noun',
    read: ({ pieces, numeral, sign }) => {
      if (sign !== undefined || numeral.form === 'part' || pieces[numeral.end]?.kind === 'joint') return undefined;
      const one = numeral.value === 1 && !numeral.scaled;
      if (one && !isCountedOne(pieces, numeral)) return undefined;
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
      if (noun === undefined || NOT_NOUNS.has(noun.noun)) return undefined;
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
      'Some 4.3M digital and physical copies sold => ~4300000 copy',
    ],
    no: ['He gave 5 => 5', 'Only one of the best => ', 'No one came => ', 'One day it ended => '],
  },
  {
    id: 'number.bare',
    read: ({ pieces, numeral, sign }) => {
      if (sign !== undefined) return undefined;
      if (numeral.form === 'vague' || (numeral.form === 'words' && numeral.value < 13 && !isAlone(pieces, numeral)))
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
    ],
    no: ['The two met => ', 'One said no => ', 'The 5G phone => '],
  },
];

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
  if (
    (before !== 'a' && before !== 'an') ||
    next?.kind !== 'word' ||
    next.word.stop ||
    next.form !== next.text ||
    next.glued
  )
    return undefined;
  if (value === 1 || (form === 'words' && (after?.kind !== 'word' || after.word.stop))) return undefined;
  return { noun: next.text, from: k, end: k + 1 };
}

const PERCENT = new Set(['percent', 'percents', 'pct', 'pct.', 'percentage', 'percentages']);
const REPEATED_PERCENT = new Set(['percent', 'percents', 'percentage']);
const OLD = /^(year|month|week|day|hour|minute)s?-olds?$/;
const AGES = new Map([
  ['year', 'year'],
  ['years', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['day', 'day'],
  ['days', 'day'],
]);
const OLD_WORDS = new Set(['old', 'olds', 'older']);
const NOT_A_PERSON = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp texas california florida'.split(
    ' ',
  ),
);
const ROUND = new Set([25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000]);
const SCALE_AFTER_CODE = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
]);
const NOT_COUNTED = new Set(
  'way time fold sided tier part step piece up and or off on to in by one two three four five six seven eight nine ten plus old year foot out ply star line tone shot hander day run odd something level based game year-old'.split(
    ' ',
  ),
);
const NOT_NOUNS = new Set('time way thing reason example hand day another more'.split(' '));
const PAST = /(?:[^e]ed|ing|ly)$/;
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

/** "she turned 30", "he will be 35 by then" */
function isSaidAge(pieces: readonly Piece[], { at, end, form, value }: Numeral): boolean {
  const next = pieces[end];
  if (
    form === 'part' ||
    value < 1 ||
    !(next === undefined || next.kind === 'mark' || next.word.stop || next.text === 'when')
  )
    return false;
  const verb = pieces[at - 1]?.text ?? '';
  if (TURNING.has(verb)) return next?.text !== '%';
  if (!BEING.has(verb) || next?.text === '%') return false;
  const before = pieces[at - 2]?.text ?? '';
  const subject = before === 'will' || before === 'would' || before === 'now' ? pieces[at - 3]?.text : before;
  return subject === 'he' || subject === 'she' || subject === 'who';
}
const TURNING = new Set(['turned', 'turns', 'turning']);
const BEING = new Set(['is', 'was', 'be']);

/** "$5m", "£3b", "€2t": the letter after the number is a scale where a currency stands before or after it. */
function letterScaled(pieces: readonly Piece[], numeral: Numeral): { value: number; end: number } {
  const letter = pieces[numeral.end];
  const factor = letter?.kind === 'word' && !numeral.scaled ? (LETTERS.get(letter.text) ?? 1) : 1;
  if (factor === 1 || letter === undefined) return numeral;
  const after = pieces[numeral.end + 1];
  if (!letter.glued && (letter.form !== 'm' || after?.kind === 'word')) return numeral;
  return { value: Number((numeral.value * factor).toPrecision(15)), end: numeral.end + 1 };
}
const LETTERS = new Map([
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['mill', 1e6],
]);

/** Money whose currency is named after the number; `minor`: in coins. */
function namedMoney({ pieces, numeral, sign }: View, minor: boolean): Shape | undefined {
  if (sign !== undefined) return undefined;
  const letter = letterScaled(pieces, numeral);
  const after = (k: number) => currencyAfter(pieces, k, numeral);
  const named = after(letter.end) ?? afterVague(pieces, numeral, after) ?? articled(pieces, numeral, after);
  if (named === undefined || named.found.share < 1 !== minor) return undefined;
  const late = numeral.scaled ? undefined : SCALE_AFTER_CODE.get(pieces[named.end]?.text ?? '');
  const end = late === undefined ? named.end : named.end + 1;
  const rest = minor ? undefined : changeAfter(pieces, end, named.found);
  const shape = priced(
    pieces,
    rest?.end ?? end,
    letter.value * named.found.share * (late ?? 1) + (rest?.value ?? 0),
    named.found,
  );
  return numeral.high === undefined ? shape : { ...shape, high: numeral.high * named.found.share };
}

/** Money with what it is paid for. A small amount in a coin is told in the main unit. */
function priced(pieces: readonly Piece[], end: number, value: number, money: Money): Shape {
  const per = perAt(pieces, end);
  const exact = Number(value.toPrecision(12));
  if (per === undefined) return { type: 'money', value: exact, unit: money.code, end };
  return {
    type: 'money',
    value: exact,
    unit: per.found === '' ? money.code : `${money.code} per ${per.found}`,
    end: per.end,
  };
}

/** "$10 dollars", "$10 Canadian dollars": the currency told twice */
function repeated(
  pieces: readonly Piece[],
  at: number,
  numeral: Numeral,
  money: Money,
): { found: Money; end: number } | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return undefined;
  const again = currencyAfter(pieces, at, numeral);
  if (again === undefined || again.found.share !== 1) return undefined;
  return again.found.code === money.code || again.end > at + 1 ? again : undefined;
}

/** "[thirteen dollars] and forty-five cents": what is added in coins. */
function changeAfter(pieces: readonly Piece[], at: number, money: Money): { value: number; end: number } | undefined {
  const k = pieces[at]?.text === 'and' ? at + 1 : at;
  const next = pieces[k];
  if (next === undefined || (next.kind !== 'number' && next.kind !== 'numeral')) return undefined;
  const coins = readNumeral(pieces, k);
  if (coins === undefined || coins.value >= 100) return undefined;
  const named = currencyAfter(pieces, coins.end, coins);
  const after = pieces[coins.end];
  if (named === undefined && TWO_DIGITS.test(next.text) && (after === undefined || after.text === '.'))
    return { value: coins.value / 100, end: coins.end };
  if (named === undefined || named.found.share === 1) return undefined;
  if (named.found.code !== money.code && named.found.code !== 'USD' && named.found.code !== 'GBP') return undefined;
  return { value: coins.value * named.found.share, end: named.end };
}

const TWO_DIGITS = /^\d\d$/;

/** "hundreds of [miles]" */
function afterVague<T>(pieces: readonly Piece[], numeral: Numeral, read: (at: number) => T | undefined): T | undefined {
  return numeral.form === 'vague' && pieces[numeral.end]?.text === 'of' ? read(numeral.end + 1) : undefined;
}
/** "half an [hour]" */
function articled<T>(pieces: readonly Piece[], numeral: Numeral, read: (at: number) => T | undefined): T | undefined {
  const next = pieces[numeral.end];
  return numeral.form === 'part' &&
    (next?.text === 'a' || next?.text === 'an' || next?.text === 'of') &&
    pieces[numeral.end + (next.text === 'of' ? 2 : 1)] !== undefined
    ? read(
        numeral.end +
          (next.text === 'of' && (pieces[numeral.end + 1]!.text === 'a' || pieces[numeral.end + 1]!.text === 'an')
            ? 2
            : next.text === 'of'
              ? pieces.length
              : 1),
      )
    : undefined;
}
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
  for (let k = 0; k < at; k++) if (pieces[k]!.text === '"') open = !open;
  return open ? undefined : { found: INCH, end: end + 1 };
}
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
  return YEAR.test(pieces[at]!.text) && next !== undefined && next.word.shape === 'title' && next.text.length > 3;
}
const YEAR = /^(?:1[89]|20)\d\d$/;

/** "two second-half goals", "three quarters", "one day": words that look like units. */
function isNoMeasure(pieces: readonly Piece[], numeral: Numeral, end: number): boolean {
  const last = pieces[end - 1]!.text;
  if (
    last === 'second' &&
    pieces[end - 2]?.text !== 'per' &&
    (numeral.value !== 1 || pieces[end]?.kind === 'joint') &&
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
  'day time thing way night morning reason example hand side another by after again more point place big major key such said told sees says two who where whose says can might could hopes thinks knows observer critic'.split(
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
const DETERMINERS = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'those',
  'these',
  'all',
  'a',
  'an',
]);

/** What a part or a percentage is of: "a third of [the Chinese population]", "half [the homes]". */
export function ofPhrase(pieces: readonly Piece[], at: number): readonly [number, number] | undefined {
  let k = at;
  if (pieces[k]?.text === 'of') k++;
  else if (!DETERMINERS.has(pieces[k]?.text ?? '')) return undefined;
  while (DETERMINERS.has(pieces[k]?.text ?? '')) k++;
  const from = k;
  while (k < pieces.length && k < from + 7 && isInPhrase(pieces, k, from)) k++;
  while (k > from && pieces[k - 1]!.kind === 'joint') k--;
  return k > from ? [from, k] : undefined;
}
function isInPhrase(pieces: readonly Piece[], k: number, from: number): boolean {
  const { kind, word, text, form } = pieces[k]!;
  if (text === "'s" || text === '’s') return k > from;
  if (kind === 'joint' || kind === 'code') return true;
  if (kind !== 'word') return false;
  if (text === 'of' || text === 'and')
    return k > from && pieces[k + 1]?.kind === 'word' && !pieces[k + 1]!.word.stop && text === 'of';
  if (word.stop) return false;
  return k === from || form !== text || !VERBS.test(text) || k - from < 1;
}
const VERBS =
  /(?:ed|ing)$|^(?:live|say|said|have|will|come|came|believe|think|want|plan|support|agree|find|feel|use|report|expect|see|think|prefer|own|work|fell|rose|grew|went)s?$/;

function isAlone(pieces: readonly Piece[], numeral: Numeral): boolean {
  const before = pieces[numeral.at - 1]?.text;
  return before === 'minus' || before === 'negative' || (numeral.at === 0 && numeral.end >= pieces.length - 1);
}
