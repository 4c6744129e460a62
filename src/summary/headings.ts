import type { Reading, Token } from '../model.js';
import { readText } from '../text/read.js';
import { CLASSES, classesOf } from './classes.js';

const MOST_WORDS = 6;
const LEAST_PHRASE = 2;
/** Nouns that say nothing as the heart of a heading. */
const GENERIC = new Set(
  'people person man woman men women time times year years month months week weeks day days hour hours minute minutes night morning afternoon evening way ways thing things part parts number numbers lot lots case cases fact point points place places kind sort end others one ones someone statement spokesman spokeswoman spokesperson interview news article story comment comments question questions answer something anything everything nothing bit half rest side example moment today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december percent cent million billion trillion dollar dollars euro euros pound pounds mr mrs ms dr sir fellow former latest recent new last first second third next previous same many several total chance matter issue issues member members idea name names job word words thousands hundreds dozens millions couple group family friend friends guy official officials addition result order terms reason video photo image report reports spite range standard expectations seconds concern kilometre kilometres kilometer kilometers metre metres meter meters mile miles tonne tonnes ton tons barrel barrels litre litres liter liters degree degrees basis hundred euros yen yuan franc francs row today deal lack series amount kind majority rest bulk'.split(
    ' ',
  ),
);
/** Participles that a noun phrase cannot end on, beside those in -ed. */
const PARTICIPLES = new Set(
  'shown seen known given taken done gone made found held sold bought built paid left lost kept told said sent spent set cut put led run won drawn grown written broken chosen driven due able likely worth ready aware overnight ahead apart abroad empty'.split(
    ' ',
  ),
);
/** Adjectives that tell no topic from another. */
const VAGUE = new Set(
  'former separate valuable smallest slice previous wide urgent single big bigger biggest large larger largest small smaller good better best bad worse worst great high higher highest low lower lowest major main key certain various different similar own such so-called whole other others more most less least new newer old older long short full own real true only recent current future past early late common'.split(
    ' ',
  ),
);
/** What may join two noun phrases in a heading. */
const JOINS = new Set(['of', 'in', 'for', 'on', 'against', 'over', 'at', 'from', 'between']);
const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'for',
  'on',
  'with',
  'to',
  'against',
  'over',
  'at',
  'from',
  'between',
  'and',
  'or',
  'by',
  'as',
]);
const {
  mark,
  verb,
  base,
  aux,
  say,
  adverb,
  number,
  day,
  month,
  pronoun,
  name,
  det,
  prep,
  ing,
  quote,
  official,
  speaker,
} = CLASSES;
const NO_NOUN = mark | verb | base | aux | say | adverb | number | day | month | pronoun | det | prep | quote;
const ENDS = mark | verb | base | aux | say | prep;
const PUNCTUATION = /[.?!:;,]+$/u;
const SPACE = /\s+/u;

interface Phrase {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly score: number;
}

/** A subhead as a heading: as it stands if it is short enough. */
export function headingOfSubhead(subhead: string): string | undefined {
  const words = subhead.replace(PUNCTUATION, '').trim().split(SPACE);
  return words.length > 0 && words.length <= MOST_WORDS && words[0] !== '' ? titleCase(words) : undefined;
}

/**
 * The noun phrase that says best what some sentences are about: the words that are frequent there and rarer elsewhere,
 * of two to six words ("chips", "export of chips"). `taken` = the stems of what the other headings and the title say.
 */
export function headingOf(
  reading: Reading,
  sentences: readonly number[],
  counts: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): string | undefined {
  const local = new Map<string, number>();
  for (const index of sentences)
    for (const stem of stemsOf(reading, index)) local.set(stem, (local.get(stem) ?? 0) + 1);
  let best: Phrase | undefined;
  for (const index of sentences) {
    for (const phrase of phrasesOf(reading, index, local, counts, taken))
      if (best === undefined || phrase.score > best.score) best = phrase;
  }
  return best === undefined ? undefined : titleCase(best.words);
}

function stemsOf({ doc }: Reading, index: number): string[] {
  const { from, to } = doc.sentences[index]!;
  return doc.tokens.slice(from, to).flatMap(({ word }) => (word.stop || word.shape === 'mark' ? [] : [word.stem]));
}

/** The noun phrases of a sentence, alone and joined by one preposition. */
function phrasesOf(
  { doc, facts: all }: Reading,
  index: number,
  local: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): Phrase[] {
  const { from, to } = doc.sentences[index]!;
  const facts = all.filter(({ sentence }) => sentence === index);
  const runs: { from: number; to: number }[] = [];
  for (let i = from; i < to; ) {
    if (!isNoun(doc.tokens[i]!.word, i === from)) {
      i++;
      continue;
    }
    let end = i;
    while (end < to && isNoun(doc.tokens[end]!.word, end === from)) end++;
    if (opensWell(doc, i, from) && closesWell(doc, end, to)) runs.push({ from: i, to: end });
    i = end;
  }
  const spans = runs.flatMap((run, k) => {
    const next = runs[k + 1];
    const joint = next === undefined ? '' : joined(doc, run.to, next.from);
    return next !== undefined && joint ? [run, { from: run.from, to: next.to }] : [run];
  });
  return spans.flatMap((span) => {
    const tokens = doc.tokens.slice(span.from, span.to);
    const words = doc.text.slice(tokens[0]!.start, tokens.at(-1)!.end).split(SPACE);
    const content = tokens.filter(({ word }) => !word.stop);
    const heart = runs.find((run) => run.from >= span.from && run.to <= span.to)!;
    const head = doc.tokens[heart.to - 1]!.word;
    if (words.length > MOST_WORDS || words.length < LEAST_PHRASE || GENERIC.has(head.lower)) return [];
    if (!tellsTopic(tokens) || inFixedPhrase(doc, span.from, heart.to)) return [];
    if (facts.some((fact) => fact.kind === 'person' && fact.start < tokens.at(-1)!.end && tokens[0]!.start < fact.end))
      return [];
    const stems = content.map(({ word }) => word.stem);
    const fresh = stems.filter((stem) => !taken.has(stem)).length / stems.length;
    if (fresh < 0.5) return [];
    const worth = stems.reduce((sum, stem) => sum + specific(local.get(stem) ?? 0, counts.get(stem) ?? 1), 0);
    return [{ words, stems, score: (worth / Math.sqrt(stems.length + 1)) * fresh }];
  });
}

/** A topic is no bare name, no amount, ends on a noun and opens on a word that says something. */
function tellsTopic(tokens: readonly Token[]): boolean {
  const first = tokens[0]!.word;
  const last = tokens.at(-1)!.word;
  if (GENERIC.has(last.lower) || PARTICIPLES.has(last.lower) || VAGUE.has(last.lower) || VAGUE.has(first.lower))
    return false;
  if (last.lower === "'s" || !LETTER_FIRST.test(first.text)) return false;
  if (tokens.some(({ word }) => word.numeric || (word.shape === 'mark' && word.text !== "'s"))) return false;
  return tokens.some(({ word }) => word.shape === 'lower' && !word.stop);
}
const LETTER_FIRST = /^\p{L}/u;

/** "in spite of sleet", "in front of the court": the noun belongs to the preposition. */
function inFixedPhrase({ tokens }: Reading['doc'], from: number, heartEnd: number): boolean {
  const before = tokens[from - 1]?.word.lower;
  return (
    heartEnd === from + 1 &&
    (before === 'in' || before === 'on' || before === 'by' || before === 'at') &&
    tokens[heartEnd]?.word.lower === 'of'
  );
}

/** A keyphrase that may head a section: of two words at least, no bare name. */
export function headingOfKeyphrase(phrase: string): string | undefined {
  const { tokens } = readText(phrase);
  const fits = tokens.length >= LEAST_PHRASE && tokens.length <= MOST_WORDS && tellsTopic(tokens);
  return fits && (classesOf(tokens.at(-1)!.word) & NO_NOUN) === 0 ? titleCase(phrase.split(SPACE)) : undefined;
}

/** How much a word tells a section from the rest of the text. */
function specific(here: number, everywhere: number): number {
  return Math.log(1 + here) * (0.3 + here / everywhere) * (everywhere > 1 ? 1 : 0.5);
}

function isNoun(word: Reading['doc']['tokens'][number]['word'], first: boolean): boolean {
  const bits = classesOf(word);
  if ((bits & name) !== 0) return !first || !word.stop;
  return !word.stop && (bits & NO_NOUN & ~(official | speaker)) === 0 && word.shape !== 'mark';
}

function opensWell({ tokens }: Reading['doc'], at: number, from: number): boolean {
  if (at === from) return true;
  const bits = classesOf(tokens[at - 1]!.word);
  return (bits & (det | prep | verb | say | ing)) !== 0 || tokens[at - 1]!.word.text === "'s";
}

function closesWell({ tokens }: Reading['doc'], end: number, to: number): boolean {
  if (end >= to) return true;
  const { word } = tokens[end]!;
  // "the United" of "the United States"
  if (word.shape === 'title' && tokens[end - 1]!.word.shape === 'title') return false;
  return (classesOf(word) & ENDS) !== 0 || word.lower === 'and' || word.lower === 'that' || word.lower === 'who';
}

/** Whether only a preposition, with an article perhaps, stands between two phrases. */
function joined({ tokens }: Reading['doc'], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  const first = tokens[from]!.word.lower;
  const second = tokens[from + 1]!.word.lower;
  return (
    JOINS.has(first) && first !== 'and' && (to - from === 1 || second === 'the' || second === 'a' || second === 'an')
  );
}

/** A theme's name as a heading. */
export function titleOf(name: string): string {
  return titleCase(name.split(SPACE));
}

function titleCase(words: readonly string[]): string {
  return words
    .map((word, i) =>
      i > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
