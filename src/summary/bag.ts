import type { Token } from '../model.js';
import { CLASSES } from './classes.js';

const { verb, aux, say } = CLASSES;
const FEWEST_WORDS = 5;
const FEWEST_STEMS = 4;

/** The words of a sentence that may become a bullet. */
export interface Bag {
  readonly words: number;
  readonly stems: ReadonlySet<string>;
  readonly finite: boolean;
  readonly quotes: number;
}

/** What the tokens come to. `bits` = their class bits. */
export function bagOf(tokens: readonly Token[], bits: readonly number[]): Bag {
  const stems = new Set<string>();
  let words = 0;
  let finite = false;
  let quotes = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    if (word.text === '"') quotes++;
    if ((bits[i]! & CLASSES.mark) !== 0) continue;
    words++;
    finite ||= (bits[i]! & (verb | aux | say)) !== 0;
    if (!word.stop) stems.add(word.stem);
  }
  return { words, stems, finite, quotes };
}

/** Why they are no bullet, if they are none. `most` = words that it may have. */
export function faultOf({ words, stems, finite, quotes }: Bag, most: number): string | undefined {
  if (words < FEWEST_WORDS || stems.size < FEWEST_STEMS) return 'too-short';
  if (words > most) return 'too-long';
  if (!finite) return 'no-verb';
  return quotes % 2 !== 0 ? 'inside-quotation' : undefined;
}
