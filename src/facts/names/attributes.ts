import { keyOf, type Mention } from './chunks.js';
import { CUES } from './cues.js';
import type { Lexicon } from './lexicon.js';
import type { Page } from './page.js';

const set = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));
const ROLES = set(CUES.role, CUES.title, 'head heads spokesman spokeswoman ceo judge');
const TITLE_PARTS = set(
  CUES.title,
  CUES.role,
  'prime vice deputy foreign finance defence defense interior executive financial operating former acting chief senior co senior assistant managing general first lead head',
);
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
/** Beside an organization, in the same or the next sentence, they tell that it is a firm. */
const FIRM_WORDS = set(
  'company firm startup start-up retailer carmaker airline insurer shareholders shareholder investors shares revenue profit profits earnings ceo takeover acquisition acquired customers funding valuation supplier suppliers competitor competitors subsidiary brand brands',
);
const OFFICES = set('minister secretary commissioner chief');
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
const ARTICLES = set('a an the its their his her');
const ROLE_ENDS = set(', . ; : ( ) " “ ” who which said says told was is has had were are will');
const LONGEST_ROLE = 10;

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
  for (let i = first; i < limit; i++) if (FIRM_WORDS.has(forms[i]!.key)) return true;
  return undefined;
}

/** The country of a place by what a comma puts behind it: "Birmingham, Alabama," and "Harbury, Canada", but not "Harbury, Canada and Spain". */
export function countryBehind(
  { forms }: Page,
  { from, to }: Mention,
  next: Mention,
  lexicon: Lexicon,
): string | undefined {
  if (next.label !== 2 || forms[to]?.key !== ',') return undefined;
  // "Iraq, Syria" are two countries.
  const own = lexicon.place(keyOf({ forms }, from, to));
  if (own !== undefined && !own.city) return undefined;
  const behind = forms[next.to]?.key === ',' ? next.to + 1 : next.to;
  const listed = LINKS.has(forms[behind]?.key ?? '') && forms[behind + 1]?.name === true;
  if (listed) return undefined;
  const key = keyOf({ forms }, next.from, next.to);
  const place = lexicon.place(key);
  return place?.city || HOMONYMS.has(key) ? undefined : place?.country;
}

/** Countries that share their name with a part of another: "Georgia" is the American state in a text that tells of more places there than near the country. */
export const HOMONYMS: ReadonlyMap<string, { readonly country: string; readonly near: ReadonlySet<string> }> = new Map([
  ['georgia', { country: 'US', near: new Set(['GE', 'RU', 'AM', 'AZ', 'TR', 'UA']) }],
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

/** What a person is, from the title before the name ("chief executive Jane Roe") or the words in apposition behind it (", a teacher in Leeds,"). */
export function roleOf(page: Page, { from, to, chunk }: Mention): string | undefined {
  const { forms, doc } = page;
  const { tokens, text } = doc;
  const { unit } = chunk;
  let begin = from;
  while (begin > unit.from && TITLE_PARTS.has(forms[begin - 1]!.key)) begin--;
  // "Mining Minister", "Trade Secretary"
  const field = tokens[begin - 1]?.word;
  const office = begin < from && tokens[begin]!.word.shape === 'title' && OFFICES.has(forms[begin]!.key);
  if (office && begin - 1 > unit.from && field?.shape === 'title' && forms[begin - 1]!.common) begin--;
  if (begin < from) return text.slice(tokens[begin]!.start, tokens[from - 1]!.end);
  return roleBehind(page, to, unit.to) ?? roleAhead(page, from, unit.from);
}

/** "a former judge, Maja Roe": the words between an article and the comma before a name. */
function roleAhead({ forms, doc }: Page, from: number, begin: number): string | undefined {
  if (forms[from - 1]?.key !== ',' || !ROLES.has(forms[from - 2]?.key ?? '')) return undefined;
  for (let at = from - 2; at >= begin && at > from - LONGEST_ROLE; at--) {
    if (ARTICLES.has(forms[at]!.key)) return doc.text.slice(doc.tokens[at + 1]!.start, doc.tokens[from - 2]!.end);
    if (ROLE_ENDS.has(forms[at]!.key)) return undefined;
  }
  return undefined;
}

/** ", a teacher in Leeds," and ", 45, chairman of the board," */
function roleBehind({ forms, doc: { tokens, text } }: Page, behind: number, limit: number): string | undefined {
  let at = behind;
  if (forms[at]?.key !== ',' || at >= limit) return undefined;
  at++;
  // an age
  if (tokens[at]?.word.shape === 'number' && forms[at + 1]?.key === ',') at += 2;
  while (at < limit && ARTICLES.has(forms[at]!.key)) at++;
  const opening = tokens[at]?.word;
  if (opening === undefined || (opening.stop && opening.shape === 'lower')) return undefined;
  let role = false;
  let end = at;
  for (; end < limit && end - at < LONGEST_ROLE; end++) {
    const { key } = forms[end]!;
    if (ROLE_ENDS.has(key)) break;
    if (!role && end - at > 4) return undefined;
    if (ROLES.has(key)) role = true;
  }
  return role && end > at ? text.slice(tokens[at]!.start, tokens[end - 1]!.end) : undefined;
}
