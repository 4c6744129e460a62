import type { Doc } from '../../model.js';
import type { Quoted } from './marks.js';
import {
  ADVERBS,
  type Attribution,
  LONGEST_PHRASE,
  type Names,
  PHRASE_ENDS,
  personIn,
  phrase,
  sentenceAt,
  sentenceIndex,
  subject,
  type View,
  wordAt,
} from './subjects.js';
import { SPEECH } from './verbs.js';

/** how far before a verb its subject may begin, with what stands in apposition */
const LONGEST_SUBJECT = 24;
const BEFORE_QUOTE = new Set(', : that'.split(' '));
const RELATIVES = new Set('who which whose'.split(' '));
const TOLD_OBJECTS = 24;
/** how far from the quotation a verb may stand that does not always report */
const NEAR_OBJECTS = 10;
const REPORTING = new Set('say tell add claim argue warn insist write announce reply'.split(' '));

/** Finds who says a quotation (`chained`: the paragraph before it was left open, so the same speaker goes on): behind it, before it, in the sentence around it, from the quotation before, or in the next sentence. */
export function attribute(
  doc: Doc,
  names: Names,
  quoted: Quoted,
  sentence: number,
  before: Attribution | undefined,
  chained: boolean,
): Attribution | undefined {
  const view = { doc, names, sentence, before, named: personsIn(doc, names, quoted) };
  return (
    (chained ? sameSpeech(view, quoted) : undefined) ??
    behind(view, quoted) ??
    ahead(view, quoted) ??
    according(view, quoted) ??
    goesOn(view, quoted) ??
    afterReport(view, quoted) ??
    nextSentence(view, quoted)
  );
}

/** The part before was said by somebody and left open: the same goes on, in the next paragraph as well. */
function sameSpeech({ before }: View, { from }: Quoted): Attribution | undefined {
  if (before?.speaker === undefined || before.until < from - LONGEST_GAP) return undefined;
  return { rule: 'quote/goes-on', verb: before.verb, speaker: before.speaker, until: from };
}
/** tokens between two parts: the mark that opens again */
const LONGEST_GAP = 2;

function personsIn(doc: Doc, names: Names, { from, to }: Quoted): Set<string> {
  const ids = new Set<string>();
  for (let i = from; i < to; i++) {
    const name = names.get(doc.tokens[i]!.start);
    if (name?.kind === 'person') ids.add(name.id);
  }
  return ids;
}

/** "...," said Jane Roe; "...," she said */
function behind(view: View, { to, closed }: Quoted): Attribution | undefined {
  const { doc } = view;
  // A full stop inside ends the sentence: what follows is the next one.
  if (!closed || wordAt(doc, to - 1) === '.') return undefined;
  let at = to + 1;
  const { to: end } = sentenceAt(doc, Math.min(at, doc.tokens.length - 1), view.sentence);
  if (wordAt(doc, at) === ',') at++;
  if (at >= end) return undefined;
  if (SPEECH.has(wordAt(doc, at)) && doc.tokens[at]!.word.shape === 'lower') {
    const speaker = phrase(view, at + 1, end);
    return (
      speaker && {
        rule: 'quote/verb-name',
        verb: SPEECH.get(wordAt(doc, at))!,
        speaker: speaker.speaker,
        until: speaker.until,
      }
    );
  }
  const verb = verbBehind(doc, at, end);
  if (verb === undefined) return undefined;
  const speaker = subject(view, at, verb, true);
  const lemma = SPEECH.get(wordAt(doc, verb))!;
  return speaker === undefined ? undefined : { rule: 'quote/name-verb', verb: lemma, speaker, until: verb + 1 };
}

/** The verb of speech behind a subject that begins at `at`. */
function verbBehind(doc: Doc, at: number, end: number): number | undefined {
  let commas = 0;
  for (let i = at + 1; i < end && i < at + LONGEST_PHRASE; i++) {
    const word = wordAt(doc, i);
    if (SPEECH.has(word) && doc.tokens[i]!.word.shape === 'lower') return i;
    // "Jane Roe, the mayor, said"
    if (word === ',') commas++;
    else if (PHRASE_ENDS.has(word) && word !== '.') return undefined;
    if (commas > 2) return undefined;
  }
  return undefined;
}

/** Jane Roe said: "..."; Jane Roe called it "..." */
function ahead(view: View, { from }: Quoted): Attribution | undefined {
  const { doc } = view;
  const { from: begin } = doc.sentences[view.sentence]!;
  let at = from - 2;
  if (BEFORE_QUOTE.has(wordAt(doc, at))) at--;
  for (let i = at; i >= begin && i > at - TOLD_OBJECTS; i--) {
    const word = wordAt(doc, i);
    if (word === '”' || word === '"' || word === '“' || word === ';') return undefined;
    const lemma = SPEECH.get(word);
    if (lemma === undefined || doc.tokens[i]!.word.shape !== 'lower') continue;
    if (i <= at - NEAR_OBJECTS && !REPORTING.has(lemma)) continue;
    const verb = beforeRelative(doc, i, begin);
    if (isPassive(doc, verb)) return undefined;
    const speaker = subject(view, subjectStart(doc, verb, begin), verb);
    return speaker === undefined ? undefined : { rule: 'quote/before', verb: lemma, speaker, until: i + 1 };
  }
  return undefined;
}

/** Where the subject of the verb ends: "The mayor[, who was born in Leeds,] said". */
function beforeRelative(doc: Doc, verb: number, begin: number): number {
  if (wordAt(doc, verb - 1) !== ',') return verb;
  for (let i = verb - 2; i > begin && verb - i < LONGEST_SUBJECT; i--)
    if (wordAt(doc, i) === ',' && RELATIVES.has(wordAt(doc, i + 1))) return i;
  return verb;
}

/** "he was told", "it is called": what follows are not the subject's words. */
function isPassive(doc: Doc, verb: number): boolean {
  let i = verb - 1;
  while (ADVERBS.has(wordAt(doc, i))) i--;
  return BEING.has(wordAt(doc, i)) && !wordAt(doc, verb).endsWith('ing');
}
const BEING = new Set('is are was were be been being'.split(' '));

/** Where a subject that ends before `verb` begins, as far as marks tell: behind the last comma where that would be too far. */
function subjectStart(doc: Doc, verb: number, begin: number): number {
  let commas = 0;
  let comma = verb - 1;
  let first = verb - 1;
  for (; first >= begin; first--) {
    if (verb - first > LONGEST_SUBJECT) return comma + 1;
    const mark = wordAt(doc, first);
    if (mark === ',' && first < verb - 1 && comma === verb - 1) comma = first;
    if (mark === ',') commas++;
    if (commas > 2) return comma + 1;
    if (mark !== ',' && mark !== '.' && PHRASE_ENDS.has(mark)) break;
  }
  return first + 1;
}

/** According to Jane Roe, "..." */
function according(view: View, { from }: Quoted): Attribution | undefined {
  const { doc } = view;
  const { from: begin } = doc.sentences[view.sentence]!;
  if (wordAt(doc, begin) !== 'according' || wordAt(doc, begin + 1) !== 'to') return undefined;
  const speaker = phrase(view, begin + 2, from - 1);
  return speaker && { rule: 'quote/according', verb: 'say', speaker: speaker.speaker, until: speaker.until };
}

/** "...," said Jane Roe. "..." and "...," Jane Roe said, "..." */
function goesOn({ doc, sentence, before }: View, { from }: Quoted): Attribution | undefined {
  if (before?.speaker === undefined || before.until > from) return undefined;
  const there = sentenceIndex(doc, before.until - 1, sentence);
  if (doc.sentences[there]!.block !== doc.sentences[sentence]!.block || sentence - there > 1) return undefined;
  // In the sentence after the attribution only where that sentence begins with the quotation.
  if (sentence > there && doc.sentences[sentence]!.from < from - 1) return undefined;
  return { rule: 'quote/goes-on', verb: before.verb, speaker: before.speaker, until: from };
}

/** Jane Roe said that it would rain. "..." */
function afterReport(view: View, { from, to, closed }: Quoted): Attribution | undefined {
  const { doc, sentence } = view;
  const own = doc.sentences[sentence]!;
  const last = doc.sentences[sentence - 1];
  if (last === undefined || last.block !== own.block || own.from !== from - 1 || (closed && to + 1 < own.to))
    return undefined;
  for (let i = last.from + 1; i < last.to; i++) {
    const word = wordAt(doc, i);
    if (QUOTE_MARKS.has(word)) return undefined;
    const lemma = SPEECH.get(word);
    if (lemma === undefined || !REPORTING.has(lemma) || doc.tokens[i]!.word.shape !== 'lower') continue;
    if (isPassive(doc, i)) return undefined;
    const verb = beforeRelative(doc, i, last.from);
    const speaker = personIn(view, subjectStart(doc, verb, last.from), verb - 1);
    return speaker === undefined ? undefined : { rule: 'quote/after-report', verb: lemma, speaker, until: i + 1 };
  }
  return undefined;
}
const QUOTE_MARKS = new Set(['"', '“', '”']);

/** "..." Jane Roe was speaking after the vote. */
function nextSentence(view: View, { to, closed }: Quoted): Attribution | undefined {
  const { doc } = view;
  const index = sentenceIndex(doc, to, view.sentence) + 1;
  const next = doc.sentences[index];
  if (!closed || next === undefined || next.block !== doc.sentences[view.sentence]!.block) return undefined;
  for (let i = next.from + 1; i < next.to && i < next.from + LONGEST_PHRASE; i++) {
    if (wordAt(doc, i) !== 'was' || wordAt(doc, i + 1) !== 'speaking') continue;
    const speaker = subject({ ...view, sentence: index }, next.from, i);
    return speaker === undefined ? undefined : { rule: 'quote/next-sentence', verb: 'speak', speaker, until: i + 2 };
  }
  return undefined;
}
