import type { Rule } from '../rule.js';
import type { Amount } from './amounts.js';
import { BOUNDS_BEFORE } from './cues.js';
import { perAt } from './measures.js';
import type { Piece } from './pieces.js';

/** The same amount in another unit, which is then no figure of its own: `to` is the piece after its bracket. */
export interface Restated {
  readonly equals?: { readonly value: number; readonly unit: string };
}

export const EQUALS_RULES: readonly Rule[] = [
  {
    id: 'equals.bracket',
    yes: [
      'A deal of 60 billion yuan ($8.2 billion) => 60000000000 CNY = 8200000000 USD',
      'It flew 100 km (62 miles) => 100 kilometre = 62 mile',
      'It is 5.5 cm (about 2.2 inches) long => 5.5 centimetre = 2.2 inch',
      'It cost RM3 (0.7 euros) => 3 MYR = 0.7 EUR',
      'It pays $25 million (about £19 million) per ship => 25000000 USD per ship = 19000000 GBP per ship',
      'Tar is $60 (£40) a barrel => 60 USD per barrel = 40 GBP per barrel',
      'It paid 60 million yuan ($8 million, 7 million euros) => 60000000 CNY = 8000000 USD',
      'A debt of 6.5 billion reais ($2.3bn or £1.2bn) => 6500000000 BRL = 2300000000 USD',
    ],
    no: [
      'Sales were $5 million ($4 million a year earlier) => 5000000 USD; 4000000 USD',
      'It grew 5% ($3 million) => 5 percent up; 3000000 USD',
      'It paid 60 million yuan ($8 million, up from 7 million euros) => 60000000 CNY = 8000000 USD; 7000000 EUR',
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
    if (again === undefined || !isRestated(pieces, amount, again, amounts[i + 2])) {
      kept.push(amount);
      continue;
    }
    kept.push(restated(pieces, amount, again, amounts[i + 2]));
    i += isThird(pieces, amount, again, amounts[i + 2]) ? 2 : 1;
  }
  return kept;
}

function restated(
  pieces: readonly Piece[],
  amount: Amount,
  again: Amount,
  third: Amount | undefined,
): Amount & Restated {
  const { to } = isThird(pieces, amount, again, third) ? third! : again;
  const closes = pieces[to]?.text === ')' ? to + 1 : to;
  const equals = { value: again.value, unit: again.unit! };
  const per = closes > to && amount.type === 'money' && !amount.unit!.includes(' ') ? perAt(pieces, closes) : undefined;
  if (per === undefined || per.found === '') return { ...amount, equals, to: closes };
  const told = again.unit!.includes(' ') ? equals : { ...equals, unit: `${again.unit} per ${per.found}` };
  return { ...amount, unit: `${amount.unit} per ${per.found}`, equals: told, to: per.end };
}

/** "60 million kronor ($8 million, 7 million euros)": the amount in a third currency, which one bracket holds as well */
function isThird(pieces: readonly Piece[], amount: Amount, again: Amount, third: Amount | undefined): boolean {
  if (third?.type !== 'money' || amount.type !== 'money' || third.high !== undefined) return false;
  if (!THIRD.has(pieces[again.to]?.text ?? '') || pieces[third.to]?.text !== ')') return false;
  if (currencyOf(third) === currencyOf(amount) || currencyOf(third) === currencyOf(again)) return false;
  return isOnlyCue(pieces, again.to + 1, third.from);
}
const THIRD = new Set([',', ';', '/', 'or']);

function currencyOf({ unit }: Amount): string | undefined {
  return unit?.split(' ')[0];
}

/** Nothing from `at` to `end` but "about", "or" and their like. */
function isOnlyCue(pieces: readonly Piece[], at: number, end: number): boolean {
  for (let k = at; k < end; k++) if (!BOUNDS_BEFORE.has(pieces[k]!.text) && !SAME.has(pieces[k]!.text)) return false;
  return true;
}
const SAME = new Set(['or', '=']);

function isRestated(pieces: readonly Piece[], amount: Amount, again: Amount, third: Amount | undefined): boolean {
  if (amount.unit === undefined || again.unit === undefined || amount.unit === again.unit || amount.type !== again.type)
    return false;
  if (amount.high !== undefined || again.high !== undefined) return false;
  if (
    amount.type === 'money'
      ? currencyOf(amount) === currencyOf(again)
      : amount.type !== 'quantity' || amount.dimension !== again.dimension
  )
    return false;
  if (amount.type === 'quantity' && amount.dimension === 'time') return false;
  let k = amount.to;
  if (pieces[k]?.text !== '(' && pieces[k + 1]?.text === '(' && pieces[k]?.kind === 'word') k++;
  if (pieces[k]?.text !== '(' && pieces[k]?.text !== '[') return false;
  if (!isOnlyCue(pieces, k + 1, again.from)) return false;
  const after = pieces[again.to]?.text;
  return after === ')' || after === ']' || after === ',' || after === ';' || isThird(pieces, amount, again, third);
}
