import type { Doc, Organization, Person, Place, Quote } from '../../model.js';
import { type Quoted, quotedOf } from './marks.js';
import { attribute } from './speakers.js';
import type { Attribution, Names } from './subjects.js';

const SHORTEST = 3;

/**
 * The quotations of three words and more, with their speakers where the text tells them. A span is the words between the marks, without
 * them; a quotation of several sentences gives a fact for each.
 */
export function findQuotes(doc: Doc, found: readonly (Organization | Person | Place)[]): Quote[] {
  const starts = new Map(found.map((name) => [name.start, name]));
  const names: Names = {
    get: (start) => starts.get(start),
    persons: new Map(found.filter(({ kind }) => kind === 'person').map(({ id, name }) => [id, name])),
  };
  const facts: Quote[] = [];
  let before: Attribution | undefined;
  let sentence = 0;
  let chained = false;
  let chainFrom = 0;
  for (const quoted of quotedOf(doc)) {
    while (doc.sentences[sentence + 1] !== undefined && doc.sentences[sentence + 1]!.from <= quoted.from) sentence++;
    if (!chained) chainFrom = facts.length;
    const said = attribute(doc, names, quoted, sentence, before, chained);
    if (chained && said?.speaker !== undefined)
      for (; chainFrom < facts.length; chainFrom++) facts[chainFrom] = goneOn(facts[chainFrom]!, said);
    chained = !quoted.closed;
    if (said?.speaker !== undefined) before = { ...said, until: Math.max(said.until, quoted.to) };
    if (isSpeech(doc, quoted, said)) facts.push(...partsOf(doc, quoted, sentence, said));
  }
  return facts;
}

/** Three words and more, and no title of a work. */
function isSpeech(doc: Doc, { from, to }: Quoted, said: Attribution | undefined): boolean {
  let words = 0;
  for (let i = from; i < to; i++) if (doc.tokens[i]!.word.shape !== 'mark') words++;
  return words >= SHORTEST && (said?.speaker !== undefined || !isTitle(doc, from, to));
}

/** A fact for each sentence of a quotation, which begins in `sentence`. */
function partsOf(
  doc: Doc,
  { from: first, to: last }: Quoted,
  sentence: number,
  said: Attribution | undefined,
): Quote[] {
  const { sentences, tokens, text } = doc;
  const parts: Quote[] = [];
  for (let index = sentence; index < sentences.length; index++) {
    const part = sentences[index]!;
    const from = Math.max(part.from, first);
    const to = Math.min(part.to, last);
    if (from >= to) break;
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    parts.push({
      kind: 'quote',
      start,
      end,
      text: text.slice(start, end),
      sentence: index,
      rule: said?.rule ?? 'quote/unattributed',
      ...(said?.speaker === undefined ? {} : { speaker: said.speaker }),
      ...(said?.verb === undefined ? {} : { verb: said.verb }),
    });
  }
  return parts;
}

/** A part of a speech whose speaker only a later part tells: "It rained. "We stayed in," said Jane Roe. */
function goneOn(quote: Quote, { speaker, verb }: Attribution): Quote {
  if (quote.speaker !== undefined || speaker === undefined) return quote;
  return { ...quote, rule: 'quote/goes-on', speaker, verb };
}

/** Whether all longer words have capitals, as in the title of a work. */
function isTitle({ tokens }: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { shape, stop } = tokens[i]!.word;
    if (shape === 'lower' && !stop) return false;
  }
  return true;
}
