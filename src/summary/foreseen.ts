import type { Doc } from '../model.js';
import { bitsOf, CLASSES } from './classes.js';

/** The words of a candidate in their order, each with the chance that an editor's summary has it. */
export interface Foreseen {
  readonly stems: readonly string[];
  readonly chances: readonly number[];
}

/** A summary that says a word once has it once: what a further time counts against the one before. */
const AGAIN = 0.3;
/** By how often it has been said, as far as a byte counts. */
const COUNTS = Float64Array.from({ length: 256 }, (_, times) => AGAIN ** times);

export function foresee(doc: Doc, kept: readonly number[], chances: ReadonlyMap<string, number>): Foreseen {
  const bits = bitsOf(doc);
  const words = kept.filter((at) => (bits[at]! & CLASSES.mark) === 0);
  const stems = words.map((at) => doc.tokens[at]!.word.stem);
  return { stems, chances: stems.map((stem) => chances.get(stem) ?? 0) };
}

/** How many words an editor's summary is expected to have of some of these candidates, which are added and, the last first, taken back by their index. */
export class Expected {
  words = 0;
  /** by candidate: its words as places in `times`, and their chances */
  private readonly places: readonly Int32Array[];
  private readonly chances: readonly Float64Array[];
  private readonly times: Uint8Array;
  private readonly before: number[] = [];

  constructor(candidates: readonly Foreseen[]) {
    const known = new Map<string, number>();
    this.places = candidates.map(({ stems }) =>
      Int32Array.from(stems, (stem) => {
        const place = known.get(stem) ?? known.size;
        known.set(stem, place);
        return place;
      }),
    );
    this.chances = candidates.map(({ chances }) => Float64Array.from(chances));
    this.times = new Uint8Array(known.size);
  }

  add(candidate: number): void {
    const times = this.times;
    const places = this.places[candidate]!;
    const chances = this.chances[candidate]!;
    let more = 0;
    for (let i = 0; i < places.length; i++) more += chances[i]! * COUNTS[times[places[i]!]!++]!;
    this.before.push(this.words);
    this.words += more;
  }

  /** Takes back the candidate that was added last. */
  remove(candidate: number): void {
    const times = this.times;
    for (const place of this.places[candidate]!) times[place]!--;
    this.words = this.before.pop() ?? 0;
  }
}

export function expectedOf(foreseen: Foreseen): number {
  const expected = new Expected([foreseen]);
  expected.add(0);
  return expected.words;
}
