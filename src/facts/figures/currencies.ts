import { CURRENCY_TABLE } from './currency-table.js';

export interface Money {
  readonly code: string;
  /** 1, or what a coin, or another name's unit, is of the main one: 0.01 of a cent, 10 of a toman */
  readonly share: number;
}

const WORDS = /^(?:gold|sum|pound|dollar)s?$/;
const codes = new Map<string, Money>();
const symbols = new Map<string, Money>();
const names = new Map<string, Money>();
const coins = new Map<string, Map<string, Money>>();
const shared = new Map<string, Map<string, Money>>();

for (const row of CURRENCY_TABLE.trim().split('\n')) {
  const [code, signs, whose, heads, parts] = row.split('|') as [string, string, string, string, string];
  const money: Money = { code, share: 1 };
  codes.set(code.toLowerCase(), money);
  for (const sign of signs.split(' ')) if (sign !== '') symbols.set(sign, money);
  const nationals = whose.split(',').filter((national) => national !== '');
  const own = new Map<string, Money>();
  for (const [list, parity, known] of [
    [heads, 1, undefined],
    [parts, 100, own],
  ] as const)
    for (const entry of list.split(',')) {
      const [name, many] = entry.split('/') as [string, string?];
      const share = 1 / Number(many ?? parity);
      for (const form of name === '' ? [] : formsOf(name)) {
        known?.set(form.replace('*', ''), { code, share });
        addName(form, nationals, { code, share });
        if (known === undefined && !form.startsWith('*')) addShared(form, { code, share });
      }
    }
  coins.set(code, own);
}

/** Singular and plurals of a name, each with its star: "*real=reais" gives "*real", "*reais"; "lek=leke" gives "lek", "leke", "leks". */
function formsOf(entry: string): readonly string[] {
  const given = entry.split('=');
  const star = given[0]!.startsWith('*') ? '*' : '';
  const forms = given.map((form) => (form.startsWith('*') ? form : star + form));
  // "p" and "¢" have no plural: "300 PS" is horsepower.
  return given[0]!.length - star.length < 2 ? forms : [...forms, `${given[0]!}s`];
}

function addName(form: string, nationals: readonly string[], money: Money): void {
  const bare = form.replace('*', '');
  const full = nationals.map((national) => `${national} ${bare}`);
  for (const name of form === bare ? full : [bare, ...full]) if (!names.has(name)) names.set(name, money);
}

/** A currency's code begins with its country's. */
function addShared(name: string, money: Money): void {
  const own = shared.get(name) ?? new Map<string, Money>();
  const country = money.code.slice(0, 2);
  if (!own.has(country)) own.set(country, money);
  shared.set(name, own);
}
// "dollars" alone are those of the US; "gold" and "sum" are words.
for (const name of shared.keys()) if (names.has(name) || WORDS.test(name)) shared.delete(name);

/** of a name that alone says nothing, by the country's code: "dinar" -> DZ: DZD */
export const SHARED_NAMES: ReadonlyMap<string, ReadonlyMap<string, Money>> = shared;
/** ISO codes in lower case: "usd" */
export const CURRENCY_CODES: ReadonlyMap<string, Money> = codes;
/** symbols and prefixes in lower case: "$", "hk$", "rm" */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, Money> = symbols;
/** names of one to five words and their coins, in singular and plural, without accents: "yen", "hong kong dollars", "kuwaiti fils" */
export const CURRENCY_NAMES: ReadonlyMap<string, Money> = names;
/** of each code the coins, by their names without a country: "fils" of KWD */
export const CURRENCY_COINS: ReadonlyMap<string, ReadonlyMap<string, Money>> = coins;
/** what any of the names begins with */
export const CURRENCY_FIRST_WORDS: ReadonlySet<string> = new Set([...names.keys()].map((name) => name.split(' ')[0]!));
