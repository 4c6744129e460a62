import type { Doc } from '../../model.js';
import { COUNTRIES } from '../lexicon/countries.js';
import type { Rule } from '../rule.js';
import type { Amount } from './amounts.js';
import { type Money, SHARED_NAMES } from './currencies.js';
import { perAt } from './measures.js';
import type { Piece } from './pieces.js';

/** Names that the money of many countries bears: whose it is, the text's countries tell. */
export const HOME_RULES: readonly Rule[] = [
  {
    id: 'money.country',
    yes: [
      'A can in Algiers costs 200 dinars ($2.77) => 200 DZD = 2.77 USD',
      "Norway's reserves were 73 billion crowns in May against 76 billion in April => 73000000000 NOK; 76000000000 NOK",
      'The Mexican firm paid 30 pesos a litre => 30 MXN per litre',
      'It sold 5 million lira of Turkish bonds => 5000000 TRY',
    ],
    no: [
      'It costs 200 dinars => 200 dinar',
      'She won 3 crowns in Norway => 3 crown',
      'He saw 12 pesos in Japan => 12 peso',
    ],
  },
];

/** The money that a shared name means at a place of the text: that of the nearest country before it that has such money, else of the first one after it. */
type HomeOf = (name: string, at: number) => Money | undefined;

/** Counts of "dinars" and their like as the money that they are. */
export function inCurrency(pieces: readonly Piece[], amounts: Amount[], homeOf: HomeOf): Amount[] {
  return amounts.some((amount) => nameOf(pieces, amount) !== undefined)
    ? amounts.map((amount) => priced(pieces, amount, homeOf))
    : amounts;
}

function nameOf(
  pieces: readonly Piece[],
  { noun, unit, type, rule, value, numeral, phrase, to }: Amount,
): string | undefined {
  if (unit !== undefined || (phrase !== undefined && phrase[1] - phrase[0] > 1)) return undefined;
  const name = type === 'count' ? noun : rule === 'number.bare' ? pieces[to]?.text : undefined;
  if (name === undefined || !SHARED_NAMES.has(name)) return undefined;
  return SMALL_THINGS.has(name) && value < 100 && !numeral.scaled ? undefined : name;
}
/** what is counted as well: "three crowns", "two drams" */
const SMALL_THINGS = new Set(['crown', 'crowns', 'dram', 'drams', 'florin', 'florins']);

function priced(pieces: readonly Piece[], amount: Amount, homeOf: HomeOf): Amount {
  const name = nameOf(pieces, amount);
  const money = name === undefined ? undefined : homeOf(name, pieces[amount.from]!.start);
  if (money === undefined) return amount;
  const { noun, phrase, ...rest } = amount;
  const end = phrase?.[1] ?? (noun === undefined ? amount.to + 1 : amount.to);
  const per = perAt(pieces, end);
  const unit = per === undefined || per.found === '' ? money.code : `${money.code} per ${per.found}`;
  const rule = amount.rule.startsWith('range') ? amount.rule : 'money.country';
  return { ...rest, type: 'money', unit, rule, to: per?.end ?? end };
}

/** For one text; to be asked in the order of its places. */
export function homesOf(doc: Doc): HomeOf {
  let mentions: readonly Mention[] | undefined;
  const before = new Map<string, number>();
  let next = 0;
  return (name, at) => {
    mentions ??= mentionsIn(doc);
    for (; next < mentions.length && mentions[next]!.start < at; next++) before.set(mentions[next]!.country, next);
    const own = SHARED_NAMES.get(name);
    let found: Money | undefined;
    let nearest = -1;
    for (const [country, money] of own ?? []) {
      const place = before.get(country) ?? -1;
      if (place > nearest) [nearest, found] = [place, money];
    }
    return found ?? own?.get(mentions.slice(next, next + AHEAD).find(({ country }) => own.has(country))?.country ?? '');
  };
}
/** how many countries after the amount are looked at: "200 dinars in Algiers" */
const AHEAD = 20;

interface Mention {
  readonly country: string;
  readonly start: number;
}

/** Where countries, their capitals and their people are named. */
function mentionsIn({ tokens }: Doc): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [i, { word, start }] of tokens.entries()) {
    if (word.shape !== 'title' && word.shape !== 'upper') continue;
    const country = COUNTRY_OF.get(word.lower) ?? COUNTRY_OF.get(`${word.lower} ${tokens[i + 1]?.word.lower ?? ''}`);
    if (country !== undefined) mentions.push({ country, start });
  }
  return mentions;
}

/** names of one or two words, in lower case */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((row) => {
      const [code, ...terms] = row.split('\t');
      return terms.flatMap((list) => list.split('|')).map((term) => [term.toLowerCase(), code!] as const);
    })
    .filter(([term]) => term !== ''),
);
