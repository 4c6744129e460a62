import type { Rule } from '../rule.js';
import { isAttributive, phraseAfter } from './after.js';
import type { Amount } from './amounts.js';
import { nameBefore, subjectOf } from './before.js';
import { CHANGES } from './cues.js';
import { isPassed, LEADING_TIME } from './nominal.js';
import { paidFor } from './paid.js';
import { ofPhrase } from './part-rules.js';
import type { Piece } from './pieces.js';
import type { Trend } from './trends.js';

/** Examples of what a figure is about, told in brackets: "12 percent up [profit]". */
export const ABOUT_RULES: readonly Rule[] = [
  {
    id: 'about.of',
    yes: [
      '83% of Chinese adults own one => 83 percent [Chinese adults]',
      'A third of the harvest rotted => 0.3333333333333333 [harvest]',
      "It earns 90% of Tarn's operating profit => 90 percent [Tarn's operating profit]",
      'Half the homes are empty => 0.5 [homes]',
      'It kept 5% of its workers => 5 percent [workers]',
      'One in five drivers speeds => 0.2 [drivers]',
    ],
    no: ['It is 5% => 5 percent []'],
  },
  {
    id: 'about.subject',
    yes: [
      'Profit rose 12% => 12 percent up [Profit]',
      "Larkfield's net profit rose 12% => 12 percent up [Larkfield's net profit]",
      'Oil fell from $85 to $82 a barrel => 85..82 USD per barrel down [Oil]',
      'Shares of Larkfield fell 3% on Monday => 3 percent down [Shares of Larkfield]',
      'The S&P 500 gained 64 points => 64 point up [S&P 500]',
      'Last year sales in Europe had fallen by 4% => 4 percent down [sales in Europe]',
      'It said revenue was $5 million => 5000000 USD [revenue]',
      'The unemployment rate was 4.1 percent => 4.1 percent [unemployment rate]',
      'Its buying index (BIX) fell to 51.8 => 51.8 down [buying index]',
      'The local currency, which had lost 7%, was calm => 7 percent down [local currency]',
      'Tar crude settled at $62 a barrel => 62 USD per barrel [Tar crude]',
      'Tar crude settled on Friday at $62 a barrel => 62 USD per barrel [Tar crude]',
      'Overall revenue came in at $24 billion => 24000000000 USD [Overall revenue]',
      'Output will reach 80 billion yuan, compared with 64 billion last year => 80000000000 CNY [Output]; 64000000000 CNY [Output]',
      'He said he believed rates would remain at 4% => 4 percent [rates]',
      'US light crude fell 3% => 3 percent down [US light crude]',
      'The floods pushed claims up to $37bn => 37000000000 USD up [claims]',
      'Taxes need to rise by 4% => 4 percent up [Taxes]',
      'Shares in Larkfield closed up 9% on Tuesday => 9 percent up [Shares in Larkfield]',
      'Tin futures were trading at about $98 => ~98 USD [Tin futures]',
    ],
    no: ['It rose 5% => 5 percent up []', 'They settled for $5 million => 5000000 USD []'],
  },
  {
    id: 'about.measure',
    yes: [
      'The firm had revenue of $5 million => 5000000 USD [revenue]',
      'It raised its quarterly dividend to 12 cents => 0.12 USD up [quarterly dividend]',
      'Larkfield will raise its dividend by 11% => 11 percent up [dividend]',
      'It cut its holding from 75% to 60% => 75..60 percent down [holding]',
      'Debt stood at €40bn => 40000000000 EUR [Debt]',
      'The firm forecasts organic growth of 5% => 5 percent [organic growth]',
      'Earnings per share of $3 were seen => 3 USD [Earnings per share]',
      'A loss of 63 cents per share was seen => 0.63 USD per share [loss]',
    ],
    no: ['It is made of 5 parts => 5 part [parts]'],
  },
  {
    id: 'about.same',
    yes: [
      'Revenue was $24 billion, up 2.8% => 24000000000 USD [Revenue]; 2.8 percent up [Revenue]',
      'Sales rose 3% to $24 billion => 3 percent up [Sales]; 24000000000 USD up [Sales]',
      'Tin jumped 4%, or $90 => 4 percent up [Tin]; 90 USD up [Tin]',
      'Profit was $5 million, compared with $4 million a year ago => 5000000 USD [Profit]; 4000000 USD [Profit]',
      'Sales rose to $9 in May from $7, or 3 cents a share => 9 USD up [Sales]; 7 USD [Sales]; 0.03 USD per share [Sales]',
      'Rents rose 3% in May and fell 2% in June => 3 percent up [Rents]; 2 percent down [Rents]',
      'Output is tipped to be 4% this year, dipping to 3% => 4 percent [Output]; 3 percent down [Output]',
    ],
    no: [
      'It paid $5 million, and profit was up 4% => 5000000 USD []; 4 percent up [profit]',
      'It owns 5% of the shares and lost $3 million => 5 percent [shares]; 3000000 USD down []',
    ],
  },
  {
    id: 'about.price',
    yes: [
      'Larkfield agreed to buy Minera Quell for $28 billion in shares => 28000000000 USD [Minera Quell]',
      'It sold its old depot for about £3m => ~3000000 GBP [old depot]',
      'The painting was sold for $5 million => 5000000 USD [painting]',
      'It paid £328m to buy rival Tibbery Stone => 328000000 GBP [rival Tibbery Stone]',
      'They spent $300 million on new ships => 300000000 USD [new ships]',
      'It sold its 24% stake in Quell for £3bn => 24 percent [stake in Quell]; 3000000000 GBP [stake in Quell]',
      'The film took $8m in May => 8000000 USD [film]',
      'It invested £9m in tin mining => 9000000 GBP [tin mining]',
      'He stole the tin lamp, worth $700, from a shop => 700 USD [tin lamp]',
      'The market for tin lamps was worth $20 million => 20000000 USD [market for tin lamps]',
      'It won a 9bn yuan ($1bn) tax claim => 9000000000 CNY = 1000000000 USD [tax claim]',
      'The deal, valued at $5 million, was off => 5000000 USD [deal]',
    ],
    no: [
      'It paid $5 million in cash => 5000000 USD []',
      'It sold for $5 million => 5000000 USD []',
      'They offered the service for three years => 3 year []',
      'It paid $5 million for it => 5000000 USD []',
      'That alone was worth $5 million => 5000000 USD []',
      "A lamp that's worth $5, she said => 5 USD []",
      'It offered $5 million for the year => 5000000 USD []',
      'He bought time, and for $5 it was cheap => 5 USD []',
    ],
  },
  {
    id: 'about.after',
    yes: [
      'He signed a $150,000 contract => 150000 USD [contract]',
      'A 24% tax on steel began => 24 percent [tax on steel]',
      'It lost $5 million in the previous year => 5000000 USD down []',
      'They booked $1 billion in gains => 1000000000 USD [gains]',
      'A five-year plan began => 5 year [plan]',
      'The tail of the three-week-long harbour festival came => 3 week [harbour festival]',
      'A 12% rise in rents came => 12 percent [rise in rents]',
      'A 12% rise in the first quarter came => 12 percent [rise]',
      'A 29% stake in Tarn United was sold => 29 percent [stake in Tarn United]',
      'An £80m restructuring charge came => 80000000 GBP [restructuring charge]',
      'They owe £8m in payments due => 8000000 GBP [payments]',
    ],
    no: [
      'It costs $5 realistically => 5 USD []',
      'He paid $5 and left => 5 USD []',
      'It was $27 in electronic trading => 27 USD []',
    ],
  },
  {
    id: 'about.age',
    yes: ['Ana Castell, 25, agreed => 25 year [Ana Castell]', 'The 65-year-old farmer agreed => 65 year [farmer]'],
    no: ['She is 25 years old => 25 year []'],
  },
  {
    id: 'about.count',
    yes: [
      'It cut 6,650 office jobs => 6650 job down [office jobs]',
      'Two Norwegian sisters sang => 2 sister [Norwegian sisters]',
    ],
    no: ['It cut 5 => 5 down []'],
  },
];

/** What the figure `i` says something of: the phrase that it is a part of, counts, measures or moves. Absent where no rule is sure. */
export function aboutOf(
  text: string,
  pieces: readonly Piece[],
  amounts: readonly Amount[],
  i: number,
  trends: readonly Trend[],
  reach = LONGEST_CHAIN,
): string | undefined {
  const amount = amounts[i]!;
  if (amount.phrase !== undefined && amount.rule !== 'count.hyphen') return told(text, pieces, amount.phrase);
  if (amount.rule === 'age.comma') return told(text, pieces, nameBefore(pieces, amount.from - 1));
  if (amount.type === 'percent' || amount.rule.startsWith('part')) {
    const whole = pieces[amount.to]?.text === 'of' ? ofPhrase(pieces, amount.to) : undefined;
    if (whole !== undefined) return told(text, pieces, whole);
  }
  const floor = amounts[i - 1]?.to ?? 0;
  const attributed = isAttributive(pieces, amount) ? phraseAfter(pieces, amount) : undefined;
  if (attributed !== undefined && pieces[amount.to]?.text !== 'in' && pieces[amount.to]?.text !== 'of')
    return told(text, pieces, attributed);
  const trend = trends[i]!;
  const paid = amount.type === 'money' ? paidFor(pieces, trend.from, amount.to) : undefined;
  const own = told(text, pieces, paid ?? subjectOf(pieces, amount, trend, floor) ?? phraseAfter(pieces, amount));
  if (own !== undefined || reach === 0 || amount.dimension === 'time' || !goesOn(pieces, floor, trend, trends[i - 1]))
    return own;
  return aboutOf(text, pieces, amounts, i - 1, trends, reach - 1);
}
/** how many figures one may follow that go on with each other */
const LONGEST_CHAIN = 5;

/** Whether a figure goes on with what the one before it says: "rose 3% [to] $24 billion", "was 4% [in May, up from] 3%", "rose 3% in May [and fell] 2%". */
function goesOn(pieces: readonly Piece[], end: number, { from }: Trend, before: Trend | undefined): boolean {
  if (before === undefined || from - end > LONGEST_LINK) return false;
  const links = pieces.slice(end, from).filter((piece) => !isPassed(piece) && !isTime(piece));
  const last = links.at(-1)?.text ?? '';
  if (links.length === 0 || links.length > 4 || !links.every(({ text }) => GOING_ON.has(text) || CHANGES.has(text)))
    return false;
  const verb = links.find(({ text }) => CHANGES.has(text) && !GOING_ON.has(text))?.text;
  if (verb !== undefined) return before.change !== undefined || (verb.endsWith('ing') && links[0]!.text === ',');
  return last !== ',' && last !== 'and' && last !== 'then' && last !== 'with'
    ? true
    : links.some(({ text }) => text === 'compared');
}
const LONGEST_LINK = 12;
const GOING_ON = new Set([
  'or',
  'to',
  'at',
  'up',
  'down',
  'higher',
  'lower',
  ',',
  'from',
  'compared',
  'with',
  'against',
  'and',
  'then',
  'before',
]);

/** "in the quarter", "a year earlier", "in 2003" */
function isTime({ kind, text }: Piece): boolean {
  return kind === 'number' ? YEAR.test(text) : LEADING_TIME.has(text) || OF_TIME.has(text);
}
const OF_TIME = new Set(
  'in on the a last this next same previous first second third fourth earlier ago period years months'.split(' '),
);
const YEAR = /^(?:19|20)\d\d$/;

function told(text: string, pieces: readonly Piece[], span: readonly [number, number] | undefined): string | undefined {
  return span === undefined ? undefined : text.slice(pieces[span[0]]!.start, pieces[span[1] - 1]!.end);
}
