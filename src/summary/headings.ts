import type { Reading } from '../model.js';
import { CLASSES, classesOf } from './classes.js';

const MOST_WORDS = 6;
const LEAST_PHRASE = 2;
/** Nouns that say nothing as the heart of a heading. */
const GENERIC = new Set(
  'people person man woman men women time times year years month months week weeks day days hour hours minute minutes night morning afternoon evening way ways thing things part parts number numbers lot lots case cases fact point points place places kind sort end others one ones someone statement spokesman spokeswoman spokesperson interview news article story comment comments question questions answer something anything everything nothing bit half rest side example moment today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december percent cent million billion trillion dollar dollars euro euros pound pounds mr mrs ms dr sir fellow former latest recent new last first second third next previous same many several total chance matter issue issues member members idea name names job word words thousands hundreds dozens millions couple group family friend friends guy official officials addition result order terms reason video photo image report reports'.split(
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
  { doc }: Reading,
  index: number,
  local: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): Phrase[] {
  const { from, to } = doc.sentences[index]!;
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
    if (GENERIC.has(tokens.at(-1)!.word.lower)) return [];
    const stems = content.map(({ word }) => word.stem);
    const fresh = stems.filter((stem) => !taken.has(stem)).length / stems.length;
    if (fresh < 0.5) return [];
    const worth = stems.reduce((sum, stem) => sum + specific(local.get(stem) ?? 0, counts.get(stem) ?? 1), 0);
    return [{ words, stems, score: (worth / Math.sqrt(stems.length + 1)) * fresh }];
  });
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

function titleCase(words: readonly string[]): string {
  return words
    .map((word, i) =>
      i > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
