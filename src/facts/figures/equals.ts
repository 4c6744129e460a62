import type { Rule } from '../rule.js';
import type { Amount } from './amounts.js';
import { BOUNDS_BEFORE } from './cues.js';
import type { Piece } from './pieces.js';

/** The same amount in another unit, which is then no figure of its own. `closes` = the piece after its bracket. */
export interface Restated {
  readonly equals?: { readonly value: number; readonly unit: string };
  readonly closes?: number;
}

export const EQUALS_RULES: readonly Rule[] = [
  {
    id: 'equals.bracket',
    yes: [
      'A deal of 60 billion yuan ($8.2 billion) => 60000000000 CNY = 8200000000 USD',
      'It flew 100 km (62 miles) => 100 kilometre = 62 mile',
      'It is 5.5 cm (about 2.2 inches) long => 5.5 centimetre = 2.2 inch',
      'It cost RM3 (0.7 euros) => 3 MYR = 0.7 EUR',
    ],
    no: [
      'Sales were $5 million ($4 million a year earlier) => 5000000 USD; 4000000 USD',
      'It grew 5% ($3 million) => 5 percent up; 3000000 USD',
      'He ran 5 miles (in 40 minutes) => 5 mile; 40 minute',
    ],
  },
];

/** Joins each amount with the one in brackets after it, where that is the same in another currency or unit. */
export function dropRestated(pieces: readonly Piece[], amounts: readonly Amount[]): (Amount & Restated)[] {
  const kept: (Amount & Restated)[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    const again = amounts[i + 1];
    if (again === undefined || !isRestated(pieces, amount, again)) {
      kept.push(amount);
      continue;
    }
    const closed = pieces[again.to]?.text === ')';
    kept.push({
      ...amount,
      equals: { value: again.value, unit: again.unit! },
      closes: closed ? again.to + 1 : again.to,
    });
    i++;
  }
  return kept;
}

function isRestated(pieces: readonly Piece[], amount: Amount, again: Amount): boolean {
  if (amount.unit === undefined || again.unit === undefined || amount.unit === again.unit || amount.type !== again.type)
    return false;
  if (amount.high !== undefined || again.high !== undefined) return false;
  if (
    amount.type === 'money'
      ? amount.unit.split(' ')[0] === again.unit.split(' ')[0]
      : amount.type !== 'quantity' || amount.dimension !== again.dimension
  )
    return false;
  if (amount.type === 'quantity' && amount.dimension === 'time') return false;
  let k = amount.to;
  if (pieces[k]?.text !== '(' && pieces[k + 1]?.text === '(' && pieces[k]?.kind === 'word') k++;
  if (pieces[k]?.text !== '(' && pieces[k]?.text !== '[') return false;
  for (k++; k < again.from; k++)
    if (!BOUNDS_BEFORE.has(pieces[k]!.text) && pieces[k]!.text !== 'or' && pieces[k]!.text !== '=') return false;
  const after = pieces[again.to]?.text;
  return after === ')' || after === ']' || after === ',' || after === ';';
}
