import { keyOf, type Mention } from './chunks.js';
import { CUES } from './cues.js';
import type { Lexicon } from './lexicon.js';
import type { Page } from './page.js';

const set = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));
/** Ends of names that firms alone bear. */
const FIRM_ENDS = set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa s.a nv n.v bv ab asa oyj gmbh kk spa se kgaa bhd berhad pte pty tbk holdings holding group bancorp bancshares industries enterprises technologies laboratories labs pharmaceuticals ventures bros motors airlines airways electronics semiconductor semiconductors networks stores brands entertainment records pictures studios films productions software capital petroleum chemicals steel mining minerals foods hotels resorts breweries brewery telecom wireless broadcasting realty properties therapeutics biosciences biotech logistics aerospace systems insurance securities energy oil shipping bank trains rail railways ferries',
);
const BODIES = set(
  CUES['org-head'],
  CUES.sports,
  'reserve treasury union party council ministry university committee nations community commonwealth movement',
);
/** In the name of a bank they make it the state's. */
const STATE_BANK = set('central reserve federal national development world of');
/** How many words away they are still heard. */
const NEAR = 50;
const FIRM_BEFORE = set(
  'company firm retailer maker airline carrier conglomerate developer manufacturer supplier operator insurer lender brokerage startup start-up drugmaker automaker carmaker chipmaker miner refiner brewer utility',
);
const FIRM_AFTER = set(
  'shares stock shareholders investors earnings profit profits revenue sales dividend ceo customers subsidiary stores',
);
const EXCHANGES = set(
  'nyse nasdaq lse amex tsx asx otc otcbb otcqb otcqx hkg hkex hk sehk tyo tse nse bse fra etr epa sgx nysearca nasdaqgs nasdaqgm xetra sse szse krx kosdaq bit bme jse tsxv cse aim',
);
const SYMBOL = /^[A-Z0-9]{1,6}(?:\.[A-Z]{1,4})?$/;
const POSSESSIVES = set("'s ’s '");

/** Whether a mention shows that an organization is a firm or that it is none: its form, the lists, or what stands beside it. */
export function isCompany(page: Page, { from, to, chunk }: Mention, lexicon: Lexicon): boolean | undefined {
  const { forms } = page;
  const listed = lexicon.organization(keyOf(page, from, to));
  if (listed !== undefined) return listed.company;
  let last = to - 1;
  while (last > from && !forms[last]!.name) last--;
  const end = forms[last]!.key;
  if (end === 'bank' || forms[from]!.key === 'bank' || forms[from]!.key === 'banco')
    return !forms.slice(from, to).some(({ key }) => STATE_BANK.has(key));
  if (last > from && FIRM_ENDS.has(end)) return true;
  if (BODIES.has(end) || BODIES.has(forms[from]!.key) || page.sports > 0) return false;
  if (FIRM_BEFORE.has(forms[from - 1]?.key ?? '')) return true;
  const next = POSSESSIVES.has(forms[to]?.key ?? '') ? to + 1 : to;
  if (FIRM_AFTER.has(forms[next]?.key ?? '')) return true;
  const { sentences } = page.doc;
  const { sentence } = chunk.unit;
  const until = sentences[sentence + 1]?.block === sentences[sentence]!.block ? sentence + 1 : sentence;
  const first = Math.max(sentences[sentence]!.from, from - NEAR);
  const limit = Math.min(sentences[until]!.to, to + NEAR);
  for (let i = first; i < limit; i++) if (forms[i]!.firm) return true;
  return undefined;
}

/** The country of a place by what a comma puts behind it: "Birmingham, Alabama," and "Harbury, Canada", but not "Harbury, Canada and Spain". */
export function countryBehind(page: Page, { from, to }: Mention, next: Mention, lexicon: Lexicon): string | undefined {
  const { forms } = page;
  if (next.label !== 2 || forms[to]?.key !== ',') return undefined;
  // "Iraq, Syria" are two countries.
  const own = lexicon.place(keyOf(page, from, to));
  if (own !== undefined && !own.city) return undefined;
  const behind = forms[next.to]?.key === ',' ? next.to + 1 : next.to;
  const listed = LINKS.has(forms[behind]?.key ?? '') && forms[behind + 1]?.name === true;
  if (listed) return undefined;
  const key = keyOf(page, next.from, next.to);
  // "from Tehran, Iraq and Syria" are three, "Paris, Texas" is one.
  if (own?.city && lexicon.listsOf(key).includes('country')) return undefined;
  const place = lexicon.place(key);
  return place?.city || HOMONYMS.has(key) ? undefined : place?.country;
}

/** Countries that share their name with a part of another: "Georgia" is the American state in a text that tells of more places there than near the country. */
export const HOMONYMS: ReadonlyMap<string, { readonly country: string; readonly near: ReadonlySet<string> }> = new Map([
  ['georgia', { country: 'US', near: new Set(['GE', 'RU', 'AM', 'AZ', 'TR', 'UA']) }],
]);
/** Short forms of bodies that another country's text means otherwise: by the listed name, whose it is and what it is elsewhere. */
export const BODY_HOMONYMS: ReadonlyMap<
  string,
  { readonly short: string; readonly own: string; readonly country: string; readonly name: string; readonly id: string }
> = new Map([
  ['U.S. Treasury', { short: 'treasury', own: 'US', country: 'GB', name: 'HM Treasury', id: 'hm-treasury' }],
  [
    'Central Bureau of Investigation',
    {
      short: 'cbi',
      own: 'IN',
      country: 'GB',
      name: 'Confederation of British Industry',
      id: 'confederation-of-british-industry',
    },
  ],
]);
const LINKS = new Set(['and', 'or', '&']);

/** The symbol in "Norvik Systems (NYSE: NVK)". */
export function tickerOf({ forms, doc }: Page, { to }: Mention): string | undefined {
  const { tokens } = doc;
  if (forms[to]?.key !== '(' || !EXCHANGES.has(forms[to + 1]?.key ?? '')) return undefined;
  const at = forms[to + 2]?.key === ':' ? to + 3 : to + 2;
  const symbol = tokens[at]?.word.text;
  return symbol !== undefined && SYMBOL.test(symbol) ? symbol : undefined;
}
