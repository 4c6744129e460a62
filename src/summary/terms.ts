import type { Doc, Word } from '../model.js';
import { bitsOf, CLASSES } from './classes.js';

/** What the words of one stem do in a text, function words too. */
export interface Term {
  readonly word: Word;
  /** how often they stand there, and in how many sentences */
  times: number;
  holders: number;
  /** the sentences in which they stand first and last */
  readonly first: number;
  last: number;
  /** how many tokens stand before the first of them */
  readonly at: number;
  /** how often one stands inside a sentence, and is capitalised there */
  inside: number;
  capitals: number;
  /** how often one stands beside a verb of saying */
  said: number;
  /** how much the other words of the most central sentence that has one are said elsewhere too, 0..1 */
  central: number;
}

export interface Terms {
  readonly byStem: ReadonlyMap<string, Term>;
  readonly sentences: number;
}

/** The terms of a text, as far as its sentences are read for a brief. */
export function termsOf(doc: Doc): Terms {
  const byStem = new Map<string, Term>();
  const bits = bitsOf(doc);
  const contents: Term[][] = [];
  for (const { from, to } of doc.sentences) {
    if (to > bits.length) break;
    const content: Term[] = [];
    for (let i = from; i < to; i++) {
      if ((bits[i]! & CLASSES.mark) !== 0) continue;
      const { word } = doc.tokens[i]!;
      let term = byStem.get(word.stem);
      if (term === undefined) {
        term = termAt(word, contents.length, i);
        byStem.set(word.stem, term);
      }
      if (term.last !== contents.length) {
        term.last = contents.length;
        term.holders++;
        if (!word.stop) content.push(term);
      }
      count(term, word, i > from, (bits[i - 1] ?? 0) | (bits[i + 1] ?? 0));
    }
    contents.push(content);
  }
  let most = 1;
  for (const { word, times } of byStem.values()) if (!word.stop && times > most) most = times;
  centre(contents, most);
  return { byStem, sentences: contents.length };
}

function count(term: Term, { shape }: Word, inside: boolean, near: number): void {
  term.times++;
  if (inside) {
    term.inside++;
    if (shape === 'title' || shape === 'upper') term.capitals++;
  }
  if ((near & CLASSES.say) !== 0) term.said++;
}

function termAt(word: Word, first: number, at: number): Term {
  return { word, first, at, last: -1, times: 0, holders: 0, inside: 0, capitals: 0, said: 0, central: 0 };
}

function centre(contents: readonly (readonly Term[])[], most: number): void {
  const scale = Math.log(1 + most);
  for (const terms of contents) {
    let sum = 0;
    for (const { times } of terms) sum += Math.log(times);
    const mean = sum / Math.max(1, terms.length) / scale;
    for (const term of terms) if (mean > term.central) term.central = mean;
  }
}
