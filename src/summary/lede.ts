import type { Reading } from '../model.js';
import { untrimmed } from './candidates.js';
import type { Scored } from './select.js';

/** The sentence that opens a lead, as it is shown there. */
export interface Lede {
  readonly scored: Scored;
  readonly text: string;
  /** a bullet has the same words: more is to be said */
  readonly told: boolean;
}

/** A bullet with so many of a sentence's words leaves nothing of it to tell. */
const TOLD = 0.8;

/**
 * What opens the lead: the first of the `ledes` (what tells the news, best first) that tells more than a bullet, as it stands but for
 * datelines and connectives; else the news again, for a lead without it is none.
 */
export function ledeOf(
  readings: readonly Reading[],
  ledes: readonly Scored[],
  bullets: readonly Scored[],
): Lede | undefined {
  const shown = ledes.map((scored) => ledeFrom(readings, scored, bullets));
  const [first] = bullets;
  // Of ledes that bullets have told, the one that the first tells is the news.
  const news = shown.find(({ text }) => first !== undefined && tells(first.candidate.text, text));
  return shown.find(({ told }) => !told) ?? news ?? shown[0];
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
