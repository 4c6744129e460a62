import { genderOfName } from '../../text/given-names.js';
import { keyOf, type Mention } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Page } from './page.js';

/** What the words in and right beside a name make sure: that it is two names, or a place, where its end is, and what a bracket says it is called. */
export function settle(lexicon: Lexicon, page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const parts: Mention[] = [];
  for (const mention of mentions) if (!isAdverb(page, mention)) parts.push(...partsOf(lexicon, page, mention));
  const short = new Set<string>();
  for (const mention of parts) {
    const key = shortFormOf(page, mention);
    if (key !== undefined) short.add(key);
  }
  return parts.map((mention) => {
    const whole = withEnd(lexicon, page, mention);
    if (isLivedIn(page, whole)) return { ...whole, label: 2 };
    const called = whole.label !== 1 && short.has(keyOf(page, whole.from, whole.to));
    return called ? { ...whole, label: 1 } : whole;
  });
}

/** "Meanwhile" */
function isAdverb({ forms }: Page, { from, to }: Mention): boolean {
  return to - from === 1 && ADVERBS.has(forms[from]!.key);
}
const ADVERBS = new Set(
  'meanwhile however moreover furthermore nevertheless nonetheless therefore otherwise elsewhere additionally consequently accordingly likewise afterwards'.split(
    ' ',
  ),
);

/** "[Ana Holt] of [Tarn Magazine]", "[Halifax] and [Nationwide]": two names that were taken for one body's */
function partsOf(lexicon: Lexicon, page: Page, mention: Mention): readonly Mention[] {
  const { from, to, label } = mention;
  if (label !== 1 || to - from < 3) return [mention];
  const { forms } = page;
  const isListed = (first: number, end: number) => lexicon.organization(keyOf(page, first, end)) !== undefined;
  let link = from + 1;
  while (link < to - 1 && forms[link]!.key !== 'of' && forms[link]!.key !== 'and') link++;
  if (link === to - 1 || isListed(from, to)) return [mention];
  const rest = { ...mention, from: forms[link + 1]!.name ? link + 1 : link + 2 };
  if (forms[link]!.key === 'and')
    return isListed(from, link) && isListed(link + 1, to) ? [{ ...mention, to: link }, rest] : [mention];
  const person =
    link - from === 2 &&
    genderOfName(forms[from]!.key) !== undefined &&
    !forms[link - 1]!.common &&
    !forms[link - 1]!.key.includes('-');
  return person ? [{ ...mention, to: link, label: 0 }, rest] : [mention];
}

/** "born in [Škofja Loka]": people are born in places */
function isLivedIn({ forms }: Page, { from, label }: Mention): boolean {
  return label === 0 && forms[from - 1]?.key === 'in' && LIVING.has(forms[from - 2]?.key ?? '');
}
const LIVING = new Set(
  'born raised live lives lived living died resident residents residing arrived grew up'.split(' '),
);

/** "Channel 4", "BBC Radio 4"; "St Dunstan's" of a school or a church */
function withEnd(lexicon: Lexicon, page: Page, mention: Mention): Mention {
  const { from, to, label } = mention;
  const { forms, doc } = page;
  const next = doc.tokens[to]?.word;
  if (next === undefined) return mention;
  if (
    label === 1 &&
    STATIONS.has(forms[to - 1]!.key) &&
    SMALL_NUMBER.test(next.text) &&
    !COUNTED.has(forms[to + 1]?.key ?? '')
  )
    return { ...mention, to: to + 1 };
  const saint = label === 1 && SAINTS.has(forms[from]!.key) && POSSESSIVES.has(next.lower);
  return saint && lexicon.organization(keyOf(page, from, to)) === undefined ? { ...mention, to: to + 1 } : mention;
}
const STATIONS = new Set(['channel', 'radio']);
const SMALL_NUMBER = /^\d{1,2}$/;
const COUNTED = new Set(['million', 'billion', 'percent', '%', 'per', 'people']);
const SAINTS = new Set(['st', 'saint']);
const POSSESSIVES = new Set(["'s", '’s']);

/** What the bracket behind a body's name calls it: "Bay Area Lab Co-Operative [(Balco)]". Its letters stand in the name in their order. */
export function shortFormOf({ forms }: Page, { from, to, label }: Mention): string | undefined {
  if (label !== 1 || to - from < 2 || forms[to]?.key !== '(' || forms[to + 2]?.key !== ')') return undefined;
  const { key, name } = forms[to + 1]!;
  if (!name || key.length < 3 || forms[from]!.key[0] !== key[0]) return undefined;
  let at = 0;
  for (let i = from; i < to; i++) for (const letter of forms[i]!.key) if (letter === key[at]) at++;
  return at >= key.length ? key : undefined;
}
