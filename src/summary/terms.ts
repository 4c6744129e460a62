import type { Doc, Word } from '../model.js';
import { bitsOf, CLASSES } from './classes.js';

/** What the words of one stem do in a text, function words too. */
export interface Term {
  readonly word: Word;
  /** how often they stand there, and in how many sentences; of those, how many are among the first TOP */
  times: number;
  holders: number;
  top: number;
  /** the sentences in which they stand first and last */
  readonly first: number;
  last: number;
  /** a bit for each of the first LEAD sentences that has one */
  lead: number;
  /** where the first of them stands: in tokens from the text's beginning, and as a part of its sentence's length */
  readonly at: number;
  readonly within: number;
  /** how often one stands inside a sentence, and is capitalised there */
  inside: number;
  capitals: number;
  /** how often one stands beside a verb of saying, between quotation marks, beside a name */
  said: number;
  quoted: number;
  beside: number;
  /** how much the other words of the most central sentence that has one are said elsewhere too, 0..1 */
  central: number;
}

export interface Terms {
  readonly byStem: ReadonlyMap<string, Term>;
  readonly sentences: number;
  /** how often the most frequent content word stands there */
  readonly most: number;
}
const TOP = 10;
const LEAD = 3;

/** The terms of a text, as far as its sentences are read for a brief. */
export function termsOf(doc: Doc): Terms {
  const byStem = new Map<string, Term>();
  const bits = bitsOf(doc);
  const contents: Term[][] = [];
  let inQuote = false;
  for (const { from, to } of doc.sentences) {
    if (to > bits.length) break;
    const content: Term[] = [];
    for (let i = from; i < to; i++) {
      const own = bits[i]!;
      if ((own & CLASSES.quote) !== 0) inQuote = !inQuote;
      if ((own & CLASSES.mark) !== 0) continue;
      const { word } = doc.tokens[i]!;
      let term = byStem.get(word.stem);
      if (term === undefined) {
        term = termAt(word, contents.length, i, (i - from) / (to - from));
        byStem.set(word.stem, term);
      }
      if (term.last !== contents.length) {
        stands(term, contents.length);
        if (!word.stop) content.push(term);
      }
      count(term, word, i > from, (bits[i - 1] ?? 0) | (bits[i + 1] ?? 0));
      if (inQuote) term.quoted++;
    }
    contents.push(content);
  }
  let most = 1;
  for (const { word, times } of byStem.values()) if (!word.stop && times > most) most = times;
  centre(contents, most);
  return { byStem, sentences: contents.length, most };
}

function count(term: Term, { shape }: Word, inside: boolean, near: number): void {
  term.times++;
  if (inside) {
    term.inside++;
    if (shape === 'title' || shape === 'upper') term.capitals++;
  }
  if ((near & CLASSES.say) !== 0) term.said++;
  if ((near & CLASSES.name) !== 0) term.beside++;
}

function termAt(word: Word, first: number, at: number, within: number): Term {
  const none = { times: 0, holders: 0, top: 0, lead: 0, inside: 0, capitals: 0, said: 0, quoted: 0, beside: 0 };
  return { word, first, last: -1, at, within, central: 0, ...none };
}

function stands(term: Term, sentence: number): void {
  term.last = sentence;
  term.holders++;
  if (sentence < TOP) term.top++;
  if (sentence < LEAD) term.lead |= 1 << sentence;
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
