import { keyOf } from './candidates.js';
import { sharedBy } from './same.js';
import type { Scored } from './select.js';
import { significanceOf } from './significance.js';

/** A lead has so many words at most. */
const MOST_WORDS = 90;
/** The nut graf stands this near to the top. */
const NEAR = 8;
/** A sentence that has fewer signs of saying why the news matters is none for a lead, which is then the lede alone. */
const LEAST_SIGNIFICANCE = 0.03;
/** Content words that it may share with the lede or a bullet: it would say them again. */
const SAID_ALREADY = 0.6;

/** The sentence that opens a lead, as it is shown there. */
export interface Lede {
  readonly scored: Scored;
  readonly text: string;
  /** a bullet has the same words: more is to be said */
  readonly told: boolean;
}

/**
 * The sentences that say what happened and why it matters: the lede, also where a bullet has a shorter form of it, and one near
 * it that is no bullet and says why, if there is one. `told` = the keys of the bullets.
 */
export function leadOf(
  lede: Lede | undefined,
  scored: readonly Scored[],
  told: ReadonlySet<string>,
): { readonly texts: readonly string[]; readonly used: readonly Scored[] } {
  if (lede === undefined) return { texts: [], used: [] };
  const second =
    secondOf(lede, scored, told, { least: LEAST_SIGNIFICANCE, near: NEAR }) ??
    (lede.told ? secondOf(lede, scored, told, ANY) : undefined);
  return second === undefined
    ? { texts: [lede.text], used: [lede.scored] }
    : { texts: [lede.text, second.candidate.text], used: [lede.scored, second] };
}

/** Where a bullet has the lede's words: what is no mere detail will do, wherever it stands. */
const ANY = { least: 0, near: Number.POSITIVE_INFINITY };

function secondOf(
  { scored: { candidate: opening }, text }: Lede,
  scored: readonly Scored[],
  told: ReadonlySet<string>,
  { least, near }: typeof ANY,
): Scored | undefined {
  const room = MOST_WORDS - text.split(' ').length;
  const said = [
    opening,
    ...scored.filter(({ candidate }) => told.has(keyOf(candidate))).map(({ candidate }) => candidate),
  ];
  let best: Scored | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of scored) {
    const { reading, sentence, words, stems } = one.candidate;
    const follows = reading === opening.reading && sentence > opening.sentence && sentence <= near;
    // The last count may stand deep in another outlet's text: the best teller goes on.
    if (!follows && !(opening.reading > 0 && reading === 0 && sentence <= NEAR)) continue;
    if (told.has(keyOf(one.candidate)) || words > room) continue;
    if (said.some((other) => sharedBy(stems, other.stems) > SAID_ALREADY * Math.min(stems.size, other.stems.size)))
      continue;
    const significance = significanceOf(one.candidate.text);
    const worth = one.value / words + significance;
    if (significance < least || worth <= most) continue;
    best = one;
    most = worth;
  }
  return best;
}
