import { SMALL } from '../../text/number-words.js';
import { CURRENCY_COINS, type Money } from './currencies.js';
import { perAt } from './measures.js';
import { currencyAdjective, currencyAfter, nameWord, restOfPrice, scaledCode } from './money.js';
import { type Numeral, readNumeral } from './numerals.js';
import type { Piece } from './pieces.js';
import { afterVague, articled, type Shape, type ShapeRule, type View } from './shape.js';

/** Money: a sign before the number, or a name, code or coin after it. */
export const MONEY_RULES: readonly ShapeRule[] = [
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
      const rest =
        numeral.scaled || end > after
          ? undefined
          : (coinsAfter(pieces, end, money) ?? wordsAfter(pieces, end, sign.at));
      return priced(pieces, rest?.end ?? end, value * (sign.scale ?? 1) + (rest?.value ?? 0), money);
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
      'It starts at dollar 22.5 million => 22500000 USD',
      'The ferry costs £12 and 50 pence => 12.5 GBP',
      'A bowl is $3 and forty cents => 3.4 USD',
      'Rs. 700 crore or Tk 40 crore => 7000000000 INR; 400000000 BDT',
      'Sales were MEUR 35 and SEKm 410 => 35000000 EUR; 410000000 SEK',
      'The boat is €12,50 an hour => 12.5 EUR per hour',
      "It paid CHF 1'250'000 => 1250000 CHF",
      'Soup is S/18 or JMD$900 => 18 PEN; 900 JMD',
      'It pays $5 million and 40 cents a share => 5000000 USD; 0.4 USD per share',
      'The lamp is $12 500 => 12500 USD',
      'It costs C$100 and fifty => 100.5 CAD',
      'NGN5 billion and KES20,000 are owed => 5000000000 NGN; 20000 KES',
      'A COP 40 billion plan => 40000000000 COP',
    ],
    no: [
      'He gave 5 to her => 5',
      'A PS5 and an R2 => ',
      "The PS4's new menu => ",
      'It lies between $100 and fifty => 50..100 USD',
      'The COP26 talks and SDG 17 => ',
    ],
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
      'Sales were 20 MUSD => 20000000 USD',
      'I have 1,200€ left => 1200 EUR',
      'They lost 75 USD million => 75000000 USD down',
      'It made 20 million pounds => 20000000 GBP',
      'It sold for 45 million won => 45000000 KRW',
      'It cost thirteen dollars and forty-five cents => 13.45 USD',
      'Half a million euros were found => 500000 EUR',
      'A quarter of a million pounds went => 250000 GBP',
      'Thousands of dollars vanished => 1000..10000 USD',
      'They spend hundreds of pounds to come => 100..1000 GBP',
      'A seat costs about 30 pounds => ~30 GBP',
      'A million-dollar home => 1000000 USD',
      'It costs 12 pounds 50 pence => 12.5 GBP',
      'It costs three kuai and two mao => 3.2 CNY',
      'He owes 300 Icelandic kronur and 40 Samoan tala => 300 ISK; 40 WST',
      'It made 640 kEUR => 640000 EUR',
      'He has 900 US-dollars => 900 USD',
      'Tea is five pounds fifty => 5.5 GBP',
      'It costs two dollars and fifty => 2.5 USD',
      'It costs four kuai and six mao two => 4.62 CNY',
      'He paid 5 Kuwaiti dinars and 250 fils => 5.25 KWD',
      'It needs 90 Trinidad & Tobago dollars or 40 Costa Rican colón => 90 TTD; 40 CRC',
      'They lent 30 million Papua New Guinean kina => 30000000 PGK',
      'They sent 500 special drawing rights => 500 XDR',
      'It owes 700 million MAD => 700000000 MAD',
      'It is worth 3,000 Iranian toman => 30000 IRR',
      'The yen traded at 108.34 yen to the dollar => 108.34 JPY per USD',
      'The rate is 1.3187 euros per US dollar => 1.3187 EUR per USD',
      'Tea is 450 円 and cake 7,50 € => 450 JPY; 7.5 EUR',
    ],
    no: [
      'She won 27 races => 27 race',
      'He lost 20 pounds => 20 pound down',
      'They carry hundreds of pounds of tea => 100..1000 pound',
      'They won 5 => 5',
      'Some 900 Afghanis fled => ~900 afghani',
      'It sold 2 million AMD chips => 2000000 chip',
    ],
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
      'Its shares closed at 720p => 7.2 GBP',
      'Stamps are 30¢ or 25 euro cents => 0.3 USD; 0.25 EUR',
      'Bread is 90 agorot or 50 Swedish öre => 0.9 ILS; 0.5 SEK',
    ],
    no: [
      'He is 5 per cent sure => 5 percent',
      'It makes 300 PS => 300 horsepower',
      'The camera records video at 1080p => ',
    ],
  },
];

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

const SCALE_AFTER_CODE = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
]);

/** Money whose currency is named after the number; `minor`: in coins. */
function namedMoney({ pieces, numeral, sign }: View, minor: boolean): Shape | undefined {
  if (sign !== undefined) return undefined;
  const coded = minor || numeral.scaled ? undefined : scaledCode(pieces[numeral.end]?.form ?? '');
  if (coded !== undefined) return priced(pieces, numeral.end + 1, numeral.value * coded.scale, coded.money);
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
  const per = perMoney(pieces, end) ?? perAt(pieces, end);
  const exact = Number(value.toPrecision(12));
  if (per === undefined) return { type: 'money', value: exact, unit: money.code, end };
  return {
    type: 'money',
    value: exact,
    unit: per.found === '' ? money.code : `${money.code} per ${per.found}`,
    end: per.end,
  };
}

/** "108.34 yen [to the dollar]", "1.3187 euros [per US dollar]": a rate of exchange */
function perMoney(pieces: readonly Piece[], at: number): { found: string; end: number } | undefined {
  const link = pieces[at]?.text;
  const to = link === 'to' && (pieces[at + 1]?.text === 'the' || pieces[at + 1]?.text === 'a');
  if (!to && link !== 'per') return undefined;
  const name = at + (to ? 2 : 1);
  const named = pieces[name]?.kind === 'word' ? currencyAfter(pieces, name, ONE) : undefined;
  return named === undefined || named.found.share !== 1 ? undefined : { found: named.found.code, end: named.end };
}
const ONE: Numeral = { value: 1, at: 0, end: 0, form: 'plain', scaled: false };

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

/** "[thirteen dollars] and forty-five cents", "[15 dollars] 50": what is added in coins. */
function changeAfter(pieces: readonly Piece[], at: number, money: Money): Change | undefined {
  const named = coinsAfter(pieces, at, money);
  if (named !== undefined) return named;
  const and = pieces[at]?.text === 'and';
  const rest = restOfPrice(pieces, and ? at + 1 : at);
  return rest === undefined ? undefined : { value: rest.value / 100, end: rest.end };
}

interface Change {
  readonly value: number;
  readonly end: number;
}

/** "[$100] and fifty": words that end the clause, but not of "between $100 and fifty" */
function wordsAfter(pieces: readonly Piece[], at: number, from: number): Change | undefined {
  if (pieces[at]?.text !== 'and' || pieces[at + 1]?.kind !== 'numeral' || pieces[from - 1]?.text === 'between')
    return undefined;
  const rest = restOfPrice(pieces, at + 1);
  return rest === undefined ? undefined : { value: rest.value / 100, end: rest.end };
}

/** "[£12] and 50 pence": coins that are named */
function coinsAfter(pieces: readonly Piece[], at: number, money: Money): Change | undefined {
  const k = pieces[at]?.text === 'and' ? at + 1 : at;
  const next = pieces[k];
  if (next === undefined || (next.kind !== 'number' && next.kind !== 'numeral')) return undefined;
  const coins = readNumeral(pieces, k);
  const named = coins === undefined ? undefined : coinOf(pieces[coins.end]?.text ?? '', money);
  if (coins === undefined || named === undefined || coins.value * named.share >= 1) return undefined;
  const less = named.share === TENTH ? digitAfter(pieces, coins.end + 1) : 0;
  return { value: coins.value * named.share + less / 100, end: coins.end + (less > 0 ? 2 : 1) };
}
const TENTH = 0.1;

/** "five mao [five]": of coins of a tenth, the digit after them are hundredths. */
function digitAfter(pieces: readonly Piece[], at: number): number {
  const [digit, after] = [pieces[at], pieces[at + 1]];
  const counts = digit?.kind === 'number' || digit?.kind === 'numeral';
  const value = counts ? (SMALL.get(digit.text) ?? digit.value) : 0;
  return value < 10 && (after === undefined || after.kind === 'mark') ? value : 0;
}

/** A coin of the currency, or one that many currencies have. */
function coinOf(name: string, { code }: Money): Money | undefined {
  return (
    CURRENCY_COINS.get(code)?.get(nameWord(name)) ??
    COMMON_COINS.map((main) => CURRENCY_COINS.get(main)!.get(name)).find(Boolean)
  );
}
const COMMON_COINS = ['USD', 'GBP'];
