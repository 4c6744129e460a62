import { wordsOf } from './meta/words.js';
import { NAME } from './names.js';
import { PLACE, type Run, type Text } from './runs.js';

/** A deck has hardly more than this many runs between headline and text, figures and share buttons among them. */
const LEAD_REACH = 40;
/** More than this before the text are teasers of other pages. */
const MAX_LEADS = 4;
/** A shorter text in a deck's place is a date, a place or a rubric. */
const SHORTEST_LEAD = 40;
const SHORTEST_DECK = 25;
const LONGEST_DECK = 500;
const ELSEWHERE = PLACE.figure | PLACE.caption | PLACE.nav | PLACE.form;
const DECK_NAMES = NAME.deck | NAME.lead;
const DECK_PROPERTIES: ReadonlySet<string> = new Set(['alternativeHeadline', 'description']);
const OTHER_NAMES = NAME.caption | NAME.comment | NAME.picture;

/** What stands between the headline and the text and is the article's: its deck, or paragraphs that name or place say to be of it. */
export function leadRuns(
  text: Text,
  prose: Float64Array,
  dropped: Int32Array,
  headline: number,
  start: number,
): number[] {
  if (headline < 0 || headline >= start || start - headline > LEAD_REACH) return [];
  const found: number[] = [];
  for (let i = headline + 1; i < start; i++) {
    const run = text.runs[i]!;
    if (isElsewhere(run) || isDeck(text, i)) continue;
    if (run.text.length < SHORTEST_LEAD || (run.level > 0 && !run.text.endsWith('.'))) continue;
    const bits = namesAround(text, run.node, 3);
    if ((bits & OTHER_NAMES) !== 0) continue;
    const sentence = prose[i]! > 80 && run.text.endsWith('.');
    if ((bits & (NAME.lead | NAME.teaser)) !== 0 || sentence || (dropped[i]! < 0 && prose[i]! > 60)) found.push(i);
  }
  return found.length > MAX_LEADS ? [] : found;
}

/** The decks between the headline and the first paragraph of the text, `first`: what is around them may be dropped. */
export function deckRuns(text: Text, headline: number, first: number): number[] {
  if (headline < 0 || headline >= first || first - headline > LEAD_REACH) return [];
  const found: number[] = [];
  for (let i = headline + 1; i < first; i++) if (!isElsewhere(text.runs[i]!) && isDeck(text, i)) found.push(i);
  return found.length > MAX_LEADS ? [] : found;
}

function isElsewhere(run: Run): boolean {
  return (run.place & ELSEWHERE) !== 0 || run.linked > 0.3;
}

/** Whether a run is set apart as the headline's deck by the name of its element, or of the one around it. */
export function isDeck(text: Text, at: number): boolean {
  const run = text.runs[at]!;
  if (run.text.length < SHORTEST_DECK || run.text.length > LONGEST_DECK) return false;
  if (run.node < 0) return false;
  if (DECK_PROPERTIES.has(text.page.nodes[run.node]!.attributes['itemprop'] ?? '')) return true;
  const own = text.names[run.node]!;
  if ((own & DECK_NAMES) !== 0) return (own & (NAME.caption | NAME.byline)) === 0;
  const bits = namesAround(text, run.node, 2);
  return (bits & DECK_NAMES) !== 0 && (bits & (OTHER_NAMES | NAME.byline)) === 0;
}

/** Whether the paragraph below a deck begins with it. */
export function repeats(deck: Run, paragraph: Run): boolean {
  return wordsOf(paragraph.text).join(' ').startsWith(wordsOf(deck.text).join(' '));
}

/** The names of a run's block and of the elements around it, so many in all. */
function namesAround(text: Text, node: number, levels: number): number {
  let bits = 0;
  for (let at = node, up = 0; at >= 0 && up < levels; at = text.page.nodes[at]!.parent, up++) bits |= text.names[at]!;
  return bits;
}
