import type { Rule } from '../rule.js';
import { isAttributive, phraseAfter } from './after.js';
import type { Amount } from './amounts.js';
import { nameBefore, subjectOf } from './before.js';
import { isPassed } from './nominal.js';
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
      'Debt stood at €40bn => 40000000000 EUR [Debt]',
      'The firm forecasts organic growth of 5% => 5 percent [organic growth]',
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
    ],
    no: ['It paid $5 million, and profit was up 4% => 5000000 USD []; 4 percent up [profit]'],
  },
  {
    id: 'about.price',
    yes: [
      'Larkfield agreed to buy Minera Quell for $28 billion in shares => 28000000000 USD [Minera Quell]',
      'It sold its old depot for about £3m => ~3000000 GBP [old depot]',
      'The painting was sold for $5 million => 5000000 USD [painting]',
    ],
    no: [
      'It paid $5 million in cash => 5000000 USD []',
      'It sold for $5 million => 5000000 USD []',
      'He bought time, and for $5 it was cheap => 5 USD []',
    ],
  },
  {
    id: 'about.after',
    yes: [
      'He signed a $150,000 contract => 150000 USD [contract]',
      'A 24% tax on steel began => 24 percent [tax on steel]',
      'They booked $1 billion in gains => 1000000000 USD [gains]',
      'A five-year plan began => 5 year [plan]',
      'A 12% rise in rents came => 12 percent [rise in rents]',
    ],
    no: ['He paid $5 and left => 5 USD []'],
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
  const own = told(text, pieces, subjectOf(pieces, amount, trends[i]!, floor) ?? phraseAfter(pieces, amount));
  return own ?? (goesOn(pieces, floor, trends[i]!) ? aboutOf(text, pieces, amounts, i - 1, trends) : undefined);
}

/** Whether a figure goes on with what the one before it says: "rose 3% [to] $24 billion", "was $24 billion[, up] 3%". */
function goesOn(pieces: readonly Piece[], end: number, { from, change }: Trend): boolean {
  const between = pieces.slice(end, from).filter((piece) => !isPassed(piece));
  return (
    end > 0 &&
    change !== undefined &&
    between.length > 0 &&
    between.length < 3 &&
    between.every(({ text }, at) => GOING_ON.has(text) || (at === 0 && text === ','))
  );
}
const GOING_ON = new Set(['or', 'to', 'at', 'up', 'down']);

function told(text: string, pieces: readonly Piece[], span: readonly [number, number] | undefined): string | undefined {
  return span === undefined ? undefined : text.slice(pieces[span[0]]!.start, pieces[span[1] - 1]!.end);
}
