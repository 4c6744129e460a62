import type { Doc } from '../model.js';
import { bitsOf, CLASSES } from './classes.js';

/** The words of a candidate in their order, each with the chance that an editor's summary has it. */
export interface Foreseen {
  readonly stems: readonly string[];
  readonly chances: readonly number[];
}

/** A summary that says a word once has it once: what a further time counts against the one before. */
const AGAIN = 0.3;
const MOST_TIMES = 8;
const COUNTS = Array.from({ length: MOST_TIMES }, (_, times) => AGAIN ** times);

export function foresee(doc: Doc, kept: readonly number[], chances: ReadonlyMap<string, number>): Foreseen {
  const bits = bitsOf(doc);
  const words = kept.filter((at) => (bits[at]! & CLASSES.mark) === 0);
  const stems = words.map((at) => doc.tokens[at]!.word.stem);
  return { stems, chances: stems.map((stem) => chances.get(stem) ?? 0) };
}

/** How many words an editor's summary is expected to have of some of these candidates, which are added and taken back by their index. */
export class Expected {
  words = 0;
  /** by candidate: its words as places in `times` */
  private readonly places: readonly Int32Array[];
  private readonly times: Uint8Array;

  constructor(private readonly candidates: readonly Foreseen[]) {
    const known = new Map<string, number>();
    this.places = candidates.map(({ stems }) =>
      Int32Array.from(stems, (stem) => {
        const place = known.get(stem) ?? known.size;
        known.set(stem, place);
        return place;
      }),
    );
    this.times = new Uint8Array(known.size);
  }

  add(candidate: number): void {
    const { chances } = this.candidates[candidate]!;
    const places = this.places[candidate]!;
    for (let i = 0; i < places.length; i++) {
      const before = this.times[places[i]!]!++;
      this.words += chances[i]! * (COUNTS[before] ?? 0);
    }
  }

  remove(candidate: number): void {
    const { chances } = this.candidates[candidate]!;
    const places = this.places[candidate]!;
    for (let i = places.length - 1; i >= 0; i--) {
      const before = --this.times[places[i]!]!;
      this.words -= chances[i]! * (COUNTS[before] ?? 0);
    }
  }
}

export function expectedOf(foreseen: Foreseen): number {
  const expected = new Expected([foreseen]);
  expected.add(0);
  return expected.words;
}
