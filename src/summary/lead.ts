import type { Reading } from '../model.js';
import { type Candidate, keyOf } from './candidate.js';
import { type Rejected, shownAsIs } from './candidates.js';
import { type Lede, ledeOf, tells } from './lede.js';
import { sharedBy } from './same.js';
import type { Scored } from './select.js';
import { MOST_SIGNIFICANCE, significanceOf, signsOf } from './significance.js';

/** A lead has so many words at most. */
const MOST_WORDS = 90;
/** The nut graf stands this near to the top. */
const NEAR = 8;
/** A sentence that has fewer signs of saying why the news matters is none for a lead, which is then the lede alone. */
const LEAST_SIGNIFICANCE = 0.03;
/** Content words that it may share with the lede or a bullet: it would say them again. */
const SAID_ALREADY = 0.6;
/** A lede of no more words that a bullet has told leaves room for two sentences more. */
const SHORT_LEDE = 25;

/** The sentences that a lead is made of, and those of them that may stand elsewhere, too. */
export interface Lead {
  readonly texts: readonly string[];
  readonly used: readonly Scored[];
}

/** What a lead may be made of, beside the bullets. */
export interface Rest {
  /** what tells the news, the best first: the best teller's lede, then other outlets' */
  readonly ledes: readonly Scored[];
  readonly open: readonly Scored[];
  readonly rejected: readonly Rejected[];
}

/**
 * The sentences that say what happened and why it matters: the lede, also where a bullet has a shorter form of it, and one near
 * it that is no bullet and says why, if there is one. Where a bullet has the lede's words, the lead goes on, if it can.
 */
export function leadOf(readings: readonly Reading[], bullets: readonly Scored[], rest: Rest): Lead {
  const told = new Set(bullets.map(({ candidate }) => keyOf(candidate)));
  const lede = ledeOf(readings, rest.ledes, bullets);
  if (lede === undefined) return { texts: [], used: [] };
  const start: Lead = { texts: [lede.text], used: [lede.scored] };
  const next = (lead: Lead, where: typeof ANY) => withNext(readings, lead, rest.open, told, where);
  const significant = next(start, { least: LEAST_SIGNIFICANCE, near: NEAR });
  if (!lede.told) return significant ?? start;
  const once = significant ?? next(start, ANY) ?? withFollowing(readings, lede, rest);
  if (once === undefined || lede.scored.candidate.words > SHORT_LEDE) return once ?? start;
  return inOrder(next(once, { least: LEAST_SIGNIFICANCE, near: NEAR }) ?? once);
}

/** Whether a lead is one sentence, which a bullet has told. */
export function isAllTold({ texts, used }: Lead, bullets: readonly Scored[]): boolean {
  return texts.length === 1 && bullets.some(({ candidate }) => tells(candidate.text, texts[0]!)) && used.length > 0;
}

/** Where a bullet has the lede's words: what is no mere detail will do, wherever it stands. */
const ANY = { least: 0, near: Number.POSITIVE_INFINITY };

/** A lead with the sentence more that is worth most beside it, if there is one. */
function withNext(
  readings: readonly Reading[],
  { texts, used }: Lead,
  open: readonly Scored[],
  told: ReadonlySet<number>,
  { least, near }: typeof ANY,
): Lead | undefined {
  const opening = used[0]!.candidate;
  const room = MOST_WORDS - texts.join(' ').split(' ').length;
  const said = [...used, ...open.filter(({ candidate }) => told.has(keyOf(candidate)))];
  let best: Scored | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of open) {
    const { reading, sentence, words } = one.candidate;
    const follows = reading === opening.reading && sentence > opening.sentence && sentence <= near;
    // The last count may stand deep in another outlet's text: the best teller goes on.
    if (!follows && !(opening.reading > 0 && reading === 0 && sentence <= NEAR)) continue;
    if (told.has(keyOf(one.candidate)) || words > room) continue;
    if (one.substance / words + MOST_SIGNIFICANCE <= most) continue;
    if (said.some(({ candidate }) => saysAgain(one.candidate, candidate))) continue;
    const significance = significanceOf(one.candidate.text, signsOf(readings[reading]!.doc, one.candidate));
    const worth = one.substance / words + significance;
    if (significance < least || worth <= most) continue;
    best = one;
    most = worth;
  }
  return best === undefined ? undefined : { texts: [...texts, best.candidate.text], used: [...used, best] };
}

function saysAgain({ stems }: Candidate, other: Candidate): boolean {
  return sharedBy(stems, other.stems) > SAID_ALREADY * Math.min(stems.size, other.stems.size);
}

/** The lede with the sentence that follows it in the text: "he" and "it" are no riddle there. */
function withFollowing(readings: readonly Reading[], { scored, text }: Lede, { rejected }: Rest): Lead | undefined {
  const { reading, sentence } = scored.candidate;
  const next = rejected.find((one) => one.reading === reading && one.sentence === sentence + 1);
  if (next === undefined || !LEANING.has(next.reason)) return undefined;
  const { doc } = readings[reading]!;
  const following = shownAsIs(doc, doc.sentences[next.sentence]!);
  const words = `${text} ${following}`.split(' ').length;
  return following === '' || words > MOST_WORDS ? undefined : { texts: [text, following], used: [scored] };
}
const LEANING = new Set(['pointing', 'connective', 'bare', 'too-short']);

/** What follows the lede stands as the text has it. */
function inOrder({ texts, used }: Lead): Lead {
  if (used.length < 3 || used.some(({ candidate }) => candidate.reading !== used[0]!.candidate.reading))
    return { texts, used };
  const [first, ...others] = used.map((scored, i) => ({ scored, text: texts[i]! }));
  others.sort((a, b) => a.scored.candidate.sentence - b.scored.candidate.sentence);
  const sorted = [first!, ...others];
  return { texts: sorted.map(({ text }) => text), used: sorted.map(({ scored }) => scored) };
}
