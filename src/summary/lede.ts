import type { Reading } from '../model.js';
import { keyOf, untrimmed } from './candidates.js';
import { sharedBy } from './same.js';
import type { Scored } from './select.js';
import { significanceOf } from './significance.js';

/** The sentence that opens a lead, as it is shown there. */
export interface Lede {
  readonly scored: Scored;
  readonly text: string;
  /** a bullet has the same words: more is to be said */
  readonly told: boolean;
}

/** A bullet with so many of a sentence's words leaves nothing of it to tell. */
const TOLD = 0.8;
/** Another telling stands among so many first sentences, says so much, and shares so much with the news. */
const NEAR = 9;
const FEWEST_WORDS = 14;
const FEWEST_SHARED = 3;
const LEAST_SHARED = 0.3;
/** A quotation or a detail is none. */
const LEAST_SIGNIFICANCE = -0.04;
/** What a sentence of what was before loses as an opening. */
const BACKGROUND = 0.25;
const PAST = /\b(?:1[89]|20)\d\d\b|\b(?:last|previous(?:ly)?|earlier|formerly|ago|once)\b/u;

/** What a lede is chosen from. */
export interface LedeChoice {
  /** what tells the news, the best first: the best teller's lede, then other outlets' */
  readonly ledes: readonly Scored[];
  readonly open: readonly Scored[];
  /** the stems of the titles */
  readonly title: ReadonlySet<string>;
}

/**
 * What opens the lead: the first of the `ledes` that tells more than a bullet, as it stands but for datelines and connectives; else what
 * goes on from the news nearby, about the same; else the news again.
 */
export function ledeOf(
  readings: readonly Reading[],
  { ledes, open, title }: LedeChoice,
  bullets: readonly Scored[],
): Lede | undefined {
  const shown = ledes.map((scored) => ledeFrom(readings, scored, bullets));
  const first = shown[0];
  if (first === undefined) return undefined;
  const fresh = shown.find(({ told }) => !told);
  if (fresh !== undefined) return fresh;
  const keys = new Set(bullets.map(({ candidate }) => keyOf(candidate)));
  const again = goingOn(first.scored, open, title).filter(({ candidate }) => !keys.has(keyOf(candidate)));
  return again.map((scored) => ledeFrom(readings, scored, bullets)).find(({ told }) => !told) ?? first;
}

function ledeFrom(readings: readonly Reading[], scored: Scored, bullets: readonly Scored[]): Lede {
  const text = untrimmed(readings[scored.candidate.reading]!, scored.candidate) || scored.candidate.text;
  return { scored, text, told: bullets.some(({ candidate }) => tells(candidate.text, text)) };
}

/** Whether a bullet is a sentence or nearly all of it. */
export function tells(bullet: string, text: string): boolean {
  const said = new Set(wordsOf(bullet));
  const words = wordsOf(text);
  return words.filter((word) => said.has(word)).length > TOLD * words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
const WORD = /[\p{L}\p{N}]+/gu;

/** The sentences below the news that say most about the same, the best first. */
function goingOn({ candidate: news }: Scored, open: readonly Scored[], title: ReadonlySet<string>): Scored[] {
  const core = new Set([...news.stems, ...title]);
  const found = open.flatMap((one) => {
    const { reading, sentence, words, stems, text } = one.candidate;
    if (reading !== news.reading || sentence <= news.sentence || sentence > news.sentence + NEAR) return [];
    const shared = sharedBy(stems, core);
    if (words < FEWEST_WORDS || shared < FEWEST_SHARED || shared < LEAST_SHARED * stems.size) return [];
    const significance = significanceOf(text) - (PAST.test(text) ? BACKGROUND : 0);
    const worth = one.value / words + significance + shared / stems.size;
    return significance < LEAST_SIGNIFICANCE ? [] : [{ one, worth }];
  });
  return found.sort((a, b) => b.worth - a.worth).map(({ one }) => one);
}
