import type { Doc, Organization, Person, Place } from '../../model.js';
import { genderOfName } from '../lexicon/given-names.js';
import type { Quoted } from './marks.js';
import type { QuoteRule } from './rules.js';
import { SPEECH } from './verbs.js';

/** The names of a text by where they start, and its people's names by their ids. */
export interface Names {
  get(start: number): Organization | Person | Place | undefined;
  readonly persons: ReadonlyMap<string, string>;
}

/** Who says a quotation, and how: an id of a name or a noun phrase, a verb's lemma. `until` = the token behind the attribution. */
export interface Attribution {
  readonly rule: QuoteRule;
  readonly speaker?: string;
  readonly verb: string;
  readonly until: number;
}

const LONGEST_PHRASE = 12;
/** how far before a verb its subject may begin, with what stands in apposition */
const LONGEST_SUBJECT = 24;
const PHRASE_ENDS = new Set(', . ; : ( ) " “ ” ‘ ’ - – — ? !'.split(' '));
const CLAUSE_WORDS = new Set(
  'who which that when as after before while but because if where in on at to during by via with'.split(' '),
);
const BEFORE_QUOTE = new Set(', : that'.split(' '));
const PRONOUNS = new Set('he she'.split(' '));
const NO_SPEAKERS = new Set('i we you they it this that there what who which he she his her and but so'.split(' '));
const ADVERBS = new Set('also later then further only simply once again'.split(' '));
const HELPERS = new Set('has had have was is'.split(' '));
const RELATIVES = new Set('who which whose'.split(' '));
/** before the name of a person that only tells whose, of whom or where */
const OBLIQUE = new Set('of for to by at in from against about on near under'.split(' '));
const POSSESSIVES = new Set("'s ’s ' ’".split(' '));
const DETERMINERS = new Set('the a an one his her its their another'.split(' '));
const TOLD_OBJECTS = 24;
/** how far from the quotation a verb may stand that does not always report */
const NEAR_OBJECTS = 10;
const REPORTING = new Set('say tell add claim argue warn insist write announce reply'.split(' '));

interface View {
  readonly doc: Doc;
  readonly names: Names;
  readonly sentence: number;
  /** those whom the quotation itself names: nobody speaks of himself so */
  readonly named: ReadonlySet<string>;
  /** who spoke last */
  readonly before: Attribution | undefined;
}

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
    (chained ? goesOn(view, quoted) : undefined) ??
    behind(view, quoted) ??
    ahead(view, quoted) ??
    according(view, quoted) ??
    goesOn(view, quoted) ??
    afterReport(view, quoted) ??
    nextSentence(view, quoted)
  );
}

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
  if (SPEECH.has(wordAt(doc, at))) {
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
  const speaker = subject(view, at, verb);
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
  if (!closed || last === undefined || last.block !== own.block || own.from !== from - 1 || to + 1 < own.to)
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

/** The speaker named by `tokens[first]` up to the verb: a person in it, an organization that is all of it, a pronoun's person, or the phrase itself. */
function subject(view: View, first: number, verb: number): string | undefined {
  const { doc, names } = view;
  let last = verb - 1;
  while (
    last > first &&
    (ADVERBS.has(wordAt(doc, last)) || HELPERS.has(wordAt(doc, last)) || wordAt(doc, last) === ',')
  )
    last--;
  if (last < first) return undefined;
  if (PRONOUNS.has(wordAt(doc, last)) && (last === first || wordAt(doc, last - 1) === ',')) return personOf(view, last);
  let start = first;
  // "In a letter, the council said"
  if (CLAUSE_WORDS.has(wordAt(doc, first)))
    for (let i = last; i > first && start === first; i--) if (wordAt(doc, i) === ',') start = i + 1;
  // the phrase begins behind the words that join sentences
  const person = personIn(view, first, last);
  if (person !== undefined) return person;
  for (let i = start; i <= last; i++)
    if (CLAUSE_WORDS.has(wordAt(doc, i)) && !hasName(doc, names, i, last)) return undefined;
  while (start < last && (wordAt(doc, start) === 'and' || wordAt(doc, start) === 'but' || wordAt(doc, start) === ','))
    start++;
  const bare = DETERMINERS.has(wordAt(doc, start)) ? start + 1 : start;
  const whole = names.get(doc.tokens[bare]?.start ?? -1);
  const end = doc.tokens[last]!.end;
  if (whole !== undefined && whole.kind === 'organization' && whole.end === end) return whole.id;
  return sayable(doc, start, last) ? doc.text.slice(doc.tokens[start]!.start, end) : undefined;
}

/** The first person of a phrase who is its head: not the "Roe" of "Roe's lawyer" or "a spokesman for Roe". */
function personIn({ doc, names }: View, first: number, last: number): string | undefined {
  for (let i = first; i <= last; i++) {
    const name = names.get(doc.tokens[i]!.start);
    if (name?.kind !== 'person') continue;
    const owner = POSSESSIVES.has(wordAt(doc, tokenBehind(doc, i, name.end)));
    if (!owner && !(i > first && OBLIQUE.has(wordAt(doc, i - 1)))) return name.id;
  }
  return undefined;
}

function hasName(doc: Doc, names: Names, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (names.get(doc.tokens[i]!.start)?.kind === 'person') return true;
  return false;
}

/** The speaker named by the words behind a verb. */
function phrase(view: View, at: number, end: number): { speaker: string; until: number } | undefined {
  const { doc, names } = view;
  let to = at;
  while (to < end && to - at < LONGEST_PHRASE) {
    const word = wordAt(doc, to);
    if (PHRASE_ENDS.has(word) && !(word === '.' && to + 1 < end)) break;
    const name = names.get(doc.tokens[to]!.start);
    if (name?.kind === 'person') return { speaker: name.id, until: tokenBehind(doc, to, name.end) };
    if (CLAUSE_WORDS.has(word)) break;
    to++;
  }
  if (to === at) return undefined;
  if (PRONOUNS.has(wordAt(doc, at))) {
    const speaker = personOf(view, at);
    return speaker === undefined ? undefined : { speaker, until: at + 1 };
  }
  const bare = DETERMINERS.has(wordAt(doc, at)) ? at + 1 : at;
  const whole = names.get(doc.tokens[bare]?.start ?? -1);
  const last = doc.tokens[to - 1]!.end;
  if (whole !== undefined && whole.kind === 'organization' && whole.end === last)
    return { speaker: whole.id, until: to };
  return sayable(doc, at, to - 1) ? { speaker: doc.text.slice(doc.tokens[at]!.start, last), until: to } : undefined;
}

/** Whether words can be told as a speaker: a noun phrase, no pronoun. */
function sayable(doc: Doc, first: number, last: number): boolean {
  const word = wordAt(doc, first);
  if (NO_SPEAKERS.has(word)) return false;
  const { shape } = doc.tokens[first]!.word;
  const head = doc.tokens[last]!.word;
  return (
    (DETERMINERS.has(word) || shape === 'title' || shape === 'upper' || isPlural(doc, first)) &&
    head.shape !== 'mark' &&
    !head.stop
  );
}

/** "analysts", but not "was" */
function isPlural(doc: Doc, at: number): boolean {
  const { lower, stop } = doc.tokens[at]!.word;
  return lower.endsWith('s') && !stop;
}

/**
 * Whom "he" or "she" means: the only person of this sentence and the one before; of several the one who spoke last, or with whom the
 * sentence before begins; of none who spoke last, if that is not long ago.
 */
function personOf({ doc, names, sentence, before, named }: View, at: number): string | undefined {
  const persons: string[] = [];
  const first = doc.sentences[Math.max(0, sentence - 1)]!;
  const gender = wordAt(doc, at) === 'she' ? 'f' : 'm';
  const may = (id: string, name: string) =>
    !named.has(id) && (genderOfName(name.split(' ')[0]!.toLowerCase()) ?? gender) === gender;
  let opener: string | undefined;
  for (let i = Math.max(first.from, at - FARTHEST); i < at; i++) {
    const name = names.get(doc.tokens[i]!.start);
    if (name?.kind !== 'person' || !may(name.id, name.name)) continue;
    if (i < first.from + OPENING && opener === undefined) opener = name.id;
    if (!persons.includes(name.id)) persons.push(name.id);
  }
  if (persons.length === 1) return persons[0];
  const speaker = before?.speaker;
  if (persons.length > 1) return speaker !== undefined && persons.includes(speaker) ? speaker : opener;
  const recent = before !== undefined && sentence - sentenceIndex(doc, before.until - 1, sentence) <= 3;
  const name = speaker === undefined ? undefined : names.persons.get(speaker);
  return recent && name !== undefined && may(speaker!, name) ? speaker : undefined;
}
/** "Mr Roe", "But Roe": a name that begins a sentence */
const OPENING = 3;
/** Two sentences are hardly longer, in tokens; a text without stops would be read through for each pronoun. */
const FARTHEST = 400;

function wordAt(doc: Doc, at: number): string {
  return doc.tokens[at]?.word.lower ?? '';
}

function tokenBehind(doc: Doc, at: number, end: number): number {
  let i = at;
  while (i < doc.tokens.length && doc.tokens[i]!.start < end) i++;
  return i;
}

/** The sentence that holds a token, looked for around the one where the quotation begins. */
function sentenceIndex(doc: Doc, token: number, near: number): number {
  let index = near;
  while (index > 0 && doc.sentences[index]!.from > token) index--;
  while (index + 1 < doc.sentences.length && doc.sentences[index]!.to <= token) index++;
  return index;
}

function sentenceAt(doc: Doc, token: number, near: number): { from: number; to: number } {
  return doc.sentences[sentenceIndex(doc, token, near)]!;
}
