import { keyOf, type Mention } from './chunks.js';
import { CUES } from './cues.js';
import type { Lexicon } from './lexicon.js';
import type { Page } from './page.js';

const set = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));
const ROLES = set(CUES.role, CUES.title, 'spokesman spokeswoman ceo');
const TITLE_PARTS = set(
  CUES.title,
  CUES.role,
  'prime vice deputy foreign finance defence defense interior executive financial operating former acting chief senior co senior assistant managing general first lead head',
);
const FIRM_ENDS = set(CUES['company-suffix']);
const BODIES = set(CUES['org-head']);
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
const ARTICLES = set('a an the its their his her');
const ROLE_ENDS = set(', . ; : ( ) " “ ” who which said says told was is has had were are will');
const LONGEST_ROLE = 10;

/** Whether a mention shows that an organization is a firm: its legal form, the lists, or what stands beside it. */
export function isCompany(page: Page, { from, to }: Mention, lexicon: Lexicon): boolean {
  const { forms } = page;
  const key = keyOf(page, from, to);
  if (lexicon.entry(key)?.company) return true;
  const last = forms[to - 1]!.key === '.' ? forms[to - 2]!.key : forms[to - 1]!.key;
  if (to - from > 1 && FIRM_ENDS.has(last)) return true;
  if (BODIES.has(last)) return false;
  const before = forms[from - 1]?.key;
  if (before !== undefined && FIRM_BEFORE.has(before)) return true;
  let next = to;
  if (forms[next]?.key === "'s" || forms[next]?.key === '’s') next++;
  return FIRM_AFTER.has(forms[next]?.key ?? '');
}

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
  if (begin < from) return text.slice(tokens[begin]!.start, tokens[from - 1]!.end);
  let at = to;
  if (forms[at]?.key !== ',' || at >= unit.to) return undefined;
  at++;
  // an age
  if (tokens[at]?.word.shape === 'number' && forms[at + 1]?.key === ',') at += 2;
  while (at < unit.to && ARTICLES.has(forms[at]!.key)) at++;
  let role = false;
  let end = at;
  for (; end < unit.to && end - at < LONGEST_ROLE; end++) {
    const { key } = forms[end]!;
    if (ROLE_ENDS.has(key)) break;
    if (!role && end - at > 4) return undefined;
    if (ROLES.has(key)) role = true;
  }
  return role && end > at ? text.slice(tokens[at]!.start, tokens[end - 1]!.end) : undefined;
}
