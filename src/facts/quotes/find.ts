import type { Doc, Organization, Person, Place, Quote } from '../../model.js';
import { quotedOf } from './marks.js';
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
  const { tokens, text } = doc;
  let before: Attribution | undefined;
  let sentence = 0;
  let chained = false;
  for (const quoted of quotedOf(doc)) {
    while (doc.sentences[sentence + 1] !== undefined && doc.sentences[sentence + 1]!.from <= quoted.from) sentence++;
    let words = 0;
    for (let i = quoted.from; i < quoted.to; i++) if (tokens[i]!.word.shape !== 'mark') words++;
    const said = attribute(doc, names, quoted, sentence, before, chained);
    chained = !quoted.closed;
    if (said?.speaker !== undefined) before = { ...said, until: Math.max(said.until, quoted.to) };
    if (words < SHORTEST || (said?.speaker === undefined && isTitle(doc, quoted.from, quoted.to))) continue;
    for (let index = sentence; index < doc.sentences.length; index++) {
      const part = doc.sentences[index]!;
      const from = Math.max(part.from, quoted.from);
      const to = Math.min(part.to, quoted.to);
      if (from >= to) break;
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      facts.push({
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
  }
  return facts;
}

/** Whether all longer words have capitals, as in the title of a work. */
function isTitle({ tokens }: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { shape, stop } = tokens[i]!.word;
    if (shape === 'lower' && !stop) return false;
  }
  return true;
}
