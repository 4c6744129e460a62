import type { Reading, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { compileRules, trim } from './compress.js';
import { CUT_RULES } from './cut-rules.js';
import { junkIn } from './junk.js';
import { openingOf } from './openings.js';
import { type Piece, piecesOf, sentenceOf } from './piece.js';

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
/** A sentence that is none, and why. */
export interface Rejected {
  readonly reading: number;
  readonly sentence: number;
  readonly reason: string;
}

const COMPILED = compileRules(CUT_RULES);
/** Live blogs and transcripts: what comes later than this is not looked at. */
const MOST_SENTENCES = 120;
const FEWEST_WORDS = 5;
const MOST_WORDS = 45;
const OPENER = /["“](?=\S)/u;

/** The sentences of a reading that can stand alone, cut. */
export function candidatesOf(reading: Reading, index: number): { candidates: Candidate[]; rejected: Rejected[] } {
  const candidates: Candidate[] = [];
  const rejected: Rejected[] = [];
  const { doc } = reading;
  const quotes = new QuoteState();
  const count = Math.min(doc.sentences.length, MOST_SENTENCES);
  for (let i = 0; i < count; i++) {
    const span = doc.sentences[i]!;
    const inside = quotes.pass(reading, span);
    const found = candidateOf(reading, index, i, span, inside);
    if (typeof found === 'string') rejected.push({ reading: index, sentence: i, reason: found });
    else candidates.push(found);
  }
  return { candidates, rejected };
}

function candidateOf(
  reading: Reading,
  index: number,
  sentence: number,
  span: SentenceSpan,
  insideQuote: boolean,
): Candidate | string {
  const { doc } = reading;
  if (insideQuote) return 'inside-quotation';
  if (span.to - span.from > 120) return 'too-long';
  const source = doc.text.slice(span.start, span.end);
  if (source.endsWith('?') || source.endsWith('?"') || source.endsWith('?”')) return 'question';
  const junk = junkIn(source);
  if (junk !== undefined) return junk;
  const { kept, rules } = trim(doc, span, COMPILED);
  const tokens = kept.map((at) => doc.tokens[at]!);
  const opening = openingOf(tokens.slice(0, 12).map(({ word }) => word.lower));
  if (opening !== undefined) return opening;
  const stems = new Set<string>();
  let words = 0;
  let verb = false;
  for (const { word } of tokens) {
    const bits = classesOf(word);
    if ((bits & CLASSES.mark) !== 0) continue;
    words++;
    verb ||= (bits & (CLASSES.verb | CLASSES.aux | CLASSES.say)) !== 0;
    if (!word.stop) stems.add(word.stem);
  }
  if (words < FEWEST_WORDS) return 'too-short';
  if (words > MOST_WORDS) return 'too-long';
  if (!verb) return 'no-verb';
  const pieces = piecesOf(doc, kept);
  return { reading: index, sentence, pieces, text: sentenceOf(doc.text, pieces), kept, words, stems, rules };
}

/** Follows double quotation marks through a text: whether a sentence begins inside a quotation or leaves one open. */
class QuoteState {
  private open = false;
  private block = -1;

  pass({ doc }: Reading, span: SentenceSpan): boolean {
    if (span.block !== this.block) this.open = false;
    this.block = span.block;
    const before = this.open;
    for (let i = span.from; i < span.to; i++) {
      const { word, start } = doc.tokens[i]!;
      if (word.text === '“') this.open = true;
      else if (word.text === '”') this.open = false;
      else if (word.text === '"') this.open = OPENER.test(doc.text.slice(start, start + 2)) && !this.open;
    }
    return before || this.open;
  }
}
