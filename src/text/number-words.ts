/** Number words and scales of English news, in lower case. */

const pairs = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(' ').map((entry) => {
      const [word, value] = entry.split('=');
      return [word!, Number(value)];
    }),
  );

/** below twenty, and the zeros */
export const SMALL = pairs(
  'zero=0 nought=0 naught=0 nil=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
);
export const TENS = pairs('twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90');

/** multiply what is before them; "hundred" binds tighter than the rest */
export const SCALES = pairs(
  'hundred=1e2 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 lakh=1e5 lakhs=1e5 lac=1e5 crore=1e7 crores=1e7 bn=1e9 bln=1e9 mn=1e6 mln=1e6 mio=1e6 mil=1e6 tn=1e12 trn=1e12 dozen=12 doz=12 dz=12 dzs=12',
);
/** letters that scale only where they touch the number ("10k", "$5m", "4.2b") */
export const LETTER_SCALES = pairs('k=1e3 m=1e6 b=1e9 t=1e12 mm=1e6 cr=1e7');

/** vague numbers: from so many up to ten times as many */
export const PLURALS = pairs(
  'dozens=12 dozen=12 scores=20 tens=10 hundreds=1e2 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12 crores=1e7 lakhs=1e5',
);

/** parts: "two thirds", "one hundred-fifths" */
export const PARTS = pairs(
  'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 elevenths=11 twelfth=12 twelfths=12 sixteenth=16 sixteenths=16 twentieth=20 twentieths=20 thirtieths=30 fortieths=40 fiftieths=50 sixtieths=60 seventieths=70 eightieths=80 ninetieths=90 hundredth=100 hundredths=100 thousandth=1e3 thousandths=1e3 millionth=1e6 millionths=1e6 billionth=1e9 billionths=1e9 trillionth=1e12 trillionths=1e12',
);

/** vulgar fractions that have a character of their own */
export const VULGAR = pairs(
  '½=0.5 ⅓=0.3333333333333333 ⅔=0.6666666666666666 ¼=0.25 ¾=0.75 ⅕=0.2 ⅖=0.4 ⅗=0.6 ⅘=0.8 ⅙=0.16666666666666666 ⅚=0.8333333333333334 ⅛=0.125 ⅜=0.375 ⅝=0.625 ⅞=0.875',
);

/** "twofold" and so on */
export const FOLDS = pairs(
  'twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10 hundredfold=100',
);

/** all of them with their values; what some lists share keeps the last list's */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [SMALL, TENS, SCALES, PLURALS, PARTS, FOLDS, VULGAR].flatMap((list) => [...list]),
);
/** scales that mean a number only after one */
const ABBREVIATED = new Set(['bn', 'bln', 'mn', 'mln', 'mio', 'mil', 'tn', 'trn', 'lac', 'doz', 'dz', 'dzs']);
const DIGIT = /\d/;
const MARK_OF_NUMBER = /^\p{No}$/u;

/** Whether a lower-case form has digits in it or is a number word, alone or within a compound: "12", "5g", "dozen", "two-thirds", "½". */
export function isNumeric(lower: string): boolean {
  if (lower.length > 40) return DIGIT.test(lower);
  if (DIGIT.test(lower) || MARK_OF_NUMBER.test(lower)) return true;
  if (NUMBER_WORDS.has(lower)) return !ABBREVIATED.has(lower);
  return lower.includes('-') && lower.split('-').some((part) => NUMBER_WORDS.has(part));
}
