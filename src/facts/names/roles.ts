import type { Mention } from './chunks.js';
import { CUES } from './cues.js';
import type { Page } from './page.js';

const set = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));
const ROLES = set(
  CUES.role,
  CUES.title,
  'head heads spokesman spokeswoman ceo judge mp fiancee fiancée fiance fiancé girlfriend boyfriend',
);
const TITLE_PARTS = set(
  CUES.title,
  CUES.role,
  'prime vice deputy foreign finance defence defense interior executive financial operating former acting chief senior co senior assistant managing general first lead head',
);
const OFFICES = set('minister secretary commissioner chief');
const HONORIFICS = set('mr mrs ms miss dr prof professor sir dame');
const ARTICLES = set('a an the its their his her');
const POSSESSIVES = set("'s ’s");
const OPENERS = set('a an the its their his her former acting');
const JOINS = set('of for at in to');
const MARKS = set(', . ; : ( ) " “ ” who which');
const VERBS = set(
  'said says told is was has had were are will would met stated added argued testified announced denied confirmed called',
);
/** where a role that a verb brings in ends */
const BREAKS = set('on after when while but because since last this next in 2 earlier later before until by at with');
const LONGEST_ROLE = 10;

/**
 * What a person is, from the title before the name ("chief executive Jane Roe"), the words in apposition behind it (", a teacher in
 * Leeds,") or before it ("the mayor of Leeds, Jane Roe,"), or what it is told to be ("was named chairman of Tarn").
 */
export function roleOf(page: Page, mention: Mention): string | undefined {
  const { from, to, chunk } = mention;
  const { unit } = chunk;
  return (
    titleBefore(page, from, unit.from) ??
    roleBehind(page, to, unit.to) ??
    roleAhead(page, from, to, unit.from) ??
    roleTold(page, to, unit.to)
  );
}

/** "chief executive [Jane Roe]", "research director Dr [Jane Roe]" */
function titleBefore({ forms, doc: { tokens, text } }: Page, from: number, first: number): string | undefined {
  let end = from;
  if (forms[end - 1]?.key === '.' && HONORIFICS.has(forms[end - 2]?.key ?? '')) end -= 2;
  else if (HONORIFICS.has(forms[end - 1]?.key ?? '')) end--;
  // "Mr Roe" is no role.
  if (end < from && !TITLE_PARTS.has(forms[end - 1]?.key ?? '')) end = from;
  let begin = end;
  while (begin > first && TITLE_PARTS.has(forms[begin - 1]!.key)) begin--;
  if (begin === end) return undefined;
  // "Mining Minister", "Trade Secretary"
  const field = tokens[begin - 1]?.word;
  const office = tokens[begin]!.word.shape === 'title' && OFFICES.has(forms[begin]!.key);
  if (office && begin - 1 > first && field?.shape === 'title' && forms[begin - 1]!.common) begin--;
  return text.slice(tokens[begin]!.start, tokens[end - 1]!.end);
}

/** "a former judge, [Maja Roe]", "Tarn's chief executive, [Maja Roe],", "the mayor of Harbury, [Maja Roe]," */
function roleAhead({ forms, doc }: Page, from: number, to: number, begin: number): string | undefined {
  if (forms[from - 1]?.key !== ',') return undefined;
  const closed = to >= forms.length || MARKS.has(forms[to]!.key);
  const direct = ROLES.has(forms[from - 2]?.key ?? '');
  if (!direct && !closed) return undefined;
  let joined = false;
  for (let at = from - 2; at >= begin && at > from - LONGEST_ROLE; at--) {
    const { key } = forms[at]!;
    if (MARKS.has(key) || VERBS.has(key)) return undefined;
    if (JOINS.has(key)) joined = true;
    const opens = ARTICLES.has(key) || (POSSESSIVES.has(key) && direct && closed);
    if (!opens || (!direct && !(joined && TITLE_PARTS.has(forms[at + 1]!.key)))) continue;
    // "as a suspect, Roe told reporters"
    if (forms[at - 1]?.key === 'as') return undefined;
    return doc.text.slice(doc.tokens[at + 1]!.start, doc.tokens[from - 2]!.end);
  }
  return undefined;
}

/** ", a teacher in Leeds,", ", 45, chairman of the board," and ", who is an engineer," */
function roleBehind({ forms, doc: { tokens, text } }: Page, behind: number, limit: number): string | undefined {
  if (forms[behind]?.key !== ',' || behind >= limit) return undefined;
  let at = appositionAt(forms, behind + 1);
  const opened = OPENERS.has(forms[at]?.key ?? '');
  while (at < limit && ARTICLES.has(forms[at]!.key)) at++;
  const opening = tokens[at]?.word;
  if (opening === undefined || (opening.stop && opening.shape === 'lower')) return undefined;
  let role = -1;
  let end = at;
  for (; end < limit && end - at < LONGEST_ROLE; end++) {
    const { key, abbreviated } = forms[end]!;
    // ", the player had not been there": no apposition
    if (VERBS.has(key)) return undefined;
    if (key === '.' && abbreviatedBefore(forms[end - 1])) continue;
    if (MARKS.has(key) && !abbreviated) break;
    if (role < 0 && end - at > 4) return undefined;
    if (role < 0 && ROLES.has(key)) role = end;
  }
  if (role < 0) return undefined;
  // ", met finance minister George Stone"
  if (!opened && role + 1 < end && forms[role + 1]!.name) return undefined;
  return text.slice(tokens[at]!.start, tokens[end - 1]!.end);
}

/** Behind an age or "who is" */
function appositionAt(forms: Page['forms'], at: number): number {
  if (NUMBER.test(forms[at]?.key ?? '') && forms[at + 1]?.key === ',') return at + 2;
  return forms[at]?.key === 'who' && (forms[at + 1]?.key === 'is' || forms[at + 1]?.key === 'was') ? at + 2 : at;
}
const NUMBER = /^\d+$/;

/** "for Mr. Stone" */
function abbreviatedBefore(form: Page['forms'][number] | undefined): boolean {
  return form !== undefined && HONORIFICS.has(form.key);
}

/** "was named [chairman of Tarn Steel] on Monday", "became the [mayor of Leeds]", "is a [teacher]" */
function roleTold({ forms, doc: { tokens, text } }: Page, behind: number, limit: number): string | undefined {
  let at = behind;
  if (BECAME.has(forms[at]?.key ?? '')) at++;
  else if (!BEING.has(forms[at]?.key ?? '')) return undefined;
  else at += NAMED.has(forms[at + 1]?.key ?? '') ? 2 : 1;
  if (forms[at]?.key === 'as') at++;
  if (ARTICLES.has(forms[at]?.key ?? '')) at++;
  let end = at;
  let role = false;
  for (; end < limit && end - at < LONGEST_ROLE; end++) {
    const { key } = forms[end]!;
    if (MARKS.has(key) || VERBS.has(key) || (BREAKS.has(key) && !(role && JOINS.has(key) && forms[end + 1]?.name)))
      break;
    if (!role && end - at > 2) return undefined;
    if (ROLES.has(key)) role = true;
  }
  return role && end > at ? text.slice(tokens[at]!.start, tokens[end - 1]!.end) : undefined;
}
const BEING = set('is was');
const BECAME = set('became becomes');
const NAMED = set('named appointed elected made');
