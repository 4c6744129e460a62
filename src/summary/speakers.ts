import type { Doc } from '../model.js';
import type { Piece } from './piece.js';

const MOST_WORDS = 4;
/** A single label may be any heading in capitals. */
const FEWEST = 2;

/** In a transcript, whose words the later sentences of a paragraph are: its label ("MAYOR LIND:"), by the index of the sentence. */
export function speakersOf(doc: Doc): ReadonlyMap<number, Piece> {
  const speakers = new Map<number, Piece>();
  let labels = 0;
  let label: Piece | undefined;
  doc.sentences.forEach((span, i) => {
    if (i === 0 || span.block !== doc.sentences[i - 1]!.block) {
      label = labelAt(doc, i);
      if (label !== undefined) labels++;
    } else if (label !== undefined) speakers.set(i, label);
  });
  return labels < FEWEST ? NOBODY : speakers;
}
const NOBODY: ReadonlyMap<number, Piece> = new Map();

function labelAt({ tokens, sentences }: Doc, sentence: number): Piece | undefined {
  const { from, to, start } = sentences[sentence]!;
  for (let i = from; i < to && i <= from + MOST_WORDS; i++) {
    const { word, end } = tokens[i]!;
    if (word.text === ':' && i > from) return { start, end, sentence };
    if (word.shape !== 'upper' || word.text.length < 2) return undefined;
  }
  return undefined;
}
