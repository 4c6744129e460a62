import type { Doc } from '../model.js';

/** Sentences that a quotation in single marks goes on for, at most; three times that in double ones. */
const LONGEST_QUOTE = 3;
/** "the '60s", "'em" */
const ELIDED = /^(?:\d+s?|em|til|cause|n|tis|twas|bout)$/;

/** Follows quotation marks through a text: whether a sentence begins inside a quotation or leaves one open. */
export class QuoteState {
  private double = false;
  private single = false;
  private block = -1;
  private age = 0;

  /** Is to be asked for every sentence in order. */
  pass(doc: Doc, sentence: number): boolean {
    const span = doc.sentences[sentence]!;
    if (span.block !== this.block) {
      this.double = false;
      this.single = false;
    }
    // A mark that was never closed must not silence the rest of the text.
    if (this.age > LONGEST_QUOTE) this.single = false;
    if (this.age > 3 * LONGEST_QUOTE) this.double = false;
    // What opens anew goes on a speech, or tells that the last one ended.
    if (opensDouble(doc, span.from)) this.double = false;
    this.block = span.block;
    const before = this.double || this.single;
    let last = -1;
    for (let i = span.from; i < span.to; i++) {
      const { text, shape } = doc.tokens[i]!.word;
      if (shape !== 'mark') continue;
      if (text === '“') this.double = true;
      else if (text === '”') this.double = false;
      else if (text === '"') this.double = opens(doc, i) && !this.double;
      else if (text === '‘') this.single = true;
      else if (text === '’') this.single = false;
      else if (text === "'") this.single = opens(doc, i) && !ELIDED.test(doc.tokens[i + 1]!.word.lower);
      if (text === '“' || text === '"') last = i;
    }
    const inside = before || this.double || this.single;
    if (this.double && last >= 0 && !closesLater(doc, sentence)) this.double = false;
    this.age = inside ? this.age + 1 : 0;
    return inside;
  }
}

/** Whether the next double mark behind a sentence closes what it has left open, or opens a sentence, as speech does that goes on. */
function closesLater({ tokens, sentences }: Doc, sentence: number): boolean {
  const { block } = sentences[sentence]!;
  const last = Math.min(sentences.length - 1, sentence + 3 * LONGEST_QUOTE);
  for (let s = sentence + 1; s <= last && sentences[s]!.block === block; s++) {
    const { from, to } = sentences[s]!;
    for (let i = from; i < to; i++) {
      const { text } = tokens[i]!.word;
      if (text === '”') return true;
      if (text === '“' || text === '"') return i === from || !opens({ tokens }, i);
    }
  }
  return false;
}

function opensDouble(doc: Doc, at: number): boolean {
  const { text } = doc.tokens[at]!.word;
  return text === '“' || (text === '"' && opens(doc, at));
}

/** A straight mark opens where a word follows at once and none stands before it. */
function opens({ tokens }: Pick<Doc, 'tokens'>, at: number): boolean {
  const { start, end } = tokens[at]!;
  return (
    tokens[at + 1]?.start === end && (at === 0 || tokens[at - 1]!.end < start || tokens[at - 1]!.word.shape === 'mark')
  );
}
