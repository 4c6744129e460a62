import type { Reading, SourceSpan } from '../model.js';
import type { Candidate } from './candidate.js';

/** Where a candidate's words come from, in their order. */
export function sourcesOf(readings: readonly Reading[], { reading, sentence, pieces }: Candidate): SourceSpan[] {
  const { id } = readings[reading]!;
  return pieces.map((piece) => ({
    article: id,
    sentence: piece.sentence ?? sentence,
    start: piece.start,
    end: piece.end,
  }));
}
