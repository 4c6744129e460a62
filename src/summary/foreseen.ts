import type { Doc } from '../model.js';
import { bitsOf, CLASSES } from './classes.js';

/** The words of a candidate in their order, each with the chance that an editor's summary has it. */
export interface Foreseen {
  readonly stems: readonly string[];
  readonly chances: readonly number[];
}

/** The chance that a word counts, against the time before: a summary that says it once has it once. */
const AGAIN = 0.3;

export function foresee(doc: Doc, kept: readonly number[], chances: ReadonlyMap<string, number>): Foreseen {
  const bits = bitsOf(doc);
  const words = kept.filter((at) => (bits[at]! & CLASSES.mark) === 0);
  const stems = words.map((at) => doc.tokens[at]!.word.stem);
  return { stems, chances: stems.map((stem) => chances.get(stem) ?? 0) };
}

/** How many words of the bullets told so far an editor's summary is expected to have. */
export class Expected {
  words = 0;
  private readonly times = new Map<string, number>();

  add({ stems, chances }: Foreseen): void {
    for (let i = 0; i < stems.length; i++) {
      const stem = stems[i]!;
      const before = this.times.get(stem) ?? 0;
      this.words += chances[i]! * AGAIN ** before;
      this.times.set(stem, before + 1);
    }
  }

  remove({ stems, chances }: Foreseen): void {
    for (let i = stems.length - 1; i >= 0; i--) {
      const stem = stems[i]!;
      const before = this.times.get(stem)! - 1;
      this.words -= chances[i]! * AGAIN ** before;
      this.times.set(stem, before);
    }
  }
}

export function expectedOf(foreseen: Foreseen): number {
  const expected = new Expected();
  expected.add(foreseen);
  return expected.words;
}
