import type { Doc } from '../model.js';
import { MOST_SENTENCES } from './classes.js';
import { type Piece, sentenceOf } from './piece.js';

/** A sentence that may become a bullet, as it would be shown. */
export interface Candidate {
  /** index into the readings */
  readonly reading: number;
  readonly sentence: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** indices of the tokens kept */
  readonly kept: readonly number[];
  readonly words: number;
  /** distinct stems of its content words */
  readonly stems: ReadonlySet<string>;
  readonly rules: readonly string[];
}
/** Tells candidates of a story apart: one sentence makes one. */
export function keyOf({ reading, sentence }: Pick<Candidate, 'reading' | 'sentence'>): number {
  return reading * MOST_SENTENCES + sentence;
}

/** A candidate whose text is made when it is asked for: most are never shown. */
export function unshown({ text }: Doc, fields: Omit<Candidate, 'text'>): Candidate {
  return new Unshown(text, fields);
}

/** A class, as a getter of each object's own would make as many kinds of objects, which are slow to read. */
class Unshown implements Candidate {
  readonly reading: number;
  readonly sentence: number;
  readonly pieces: readonly Piece[];
  readonly kept: readonly number[];
  readonly words: number;
  readonly stems: ReadonlySet<string>;
  readonly rules: readonly string[];
  private made: string | undefined = undefined;

  constructor(
    private readonly source: string,
    { reading, sentence, pieces, kept, words, stems, rules }: Omit<Candidate, 'text'>,
  ) {
    this.reading = reading;
    this.sentence = sentence;
    this.pieces = pieces;
    this.kept = kept;
    this.words = words;
    this.stems = stems;
    this.rules = rules;
  }

  get text(): string {
    this.made ??= sentenceOf(this.source, this.pieces);
    return this.made;
  }
}
