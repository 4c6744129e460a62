import type { Reading } from '../model.js';
import { primaryTag } from '../text/language.js';
import { readText } from '../text/read.js';
import { CLASSES, classesOf } from './classes.js';
import { heartWorth, LEAST_WORDS, MOST_WORDS, type Phrase, SPACE, tellsTopic } from './heading-forms.js';
import { phrasesIn } from './heading-phrases.js';
import { SMALL } from './heading-words.js';

const { mark, verb, base, aux, say, adverb, number, day, month, pronoun, det, prep, quote } = CLASSES;
const NO_NOUN = mark | verb | base | aux | say | adverb | number | day | month | pronoun | det | prep | quote;
const PUNCTUATION = /(?<![.?!:;,])[.?!:;,]+$/u;
/** "1945 GMT" says nothing. */
const SAYING = /\p{L}\p{Ll}{2}/u;

export interface Heading {
  readonly text: string;
  /** the stretch comes back to its heart: it is what the stretch is about */
  readonly recurs: boolean;
  /** said once, and nothing that happens or is argued over: "Cloud of Glitter" */
  readonly passing: boolean;
}

/** What a heading is sought for. */
export interface Stretch {
  /** the sentences shown, whose phrases may head them */
  readonly shown: readonly number[];
  /** all sentences of the stretch: what it comes back to */
  readonly around: readonly number[];
  /** the stems of what is shown of those sentences, which may be cut */
  readonly said?: ReadonlySet<string>;
}

/** A subhead as a heading: as it stands if it is short enough; in title case where its language has one. */
export function headingOfSubhead(subhead: string, english: boolean): string | undefined {
  const words = subhead.replace(PUNCTUATION, '').trim().split(SPACE);
  const says = words.length <= MOST_WORDS && words.some((word) => SAYING.test(word));
  if (!says) return undefined;
  return english ? titleCase(words) : words.join(' ');
}

/**
 * The phrase that says best what some sentences are about: its words come back there and are rarer elsewhere, its heart is
 * something that happens or is argued over, and it does something in its sentence. `counts` = frequency of stems in the story,
 * from 2; `taken` = the stems of what the other headings and the title say. Nothing where no phrase says enough.
 */
export function headingOf(
  reading: Reading,
  { shown, around, said }: Stretch,
  counts: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): Heading | undefined {
  const local = frequencies(reading, [...new Set([...around, ...shown])]);
  const covered = frequencies(reading, shown, true);
  let best: { readonly phrase: Phrase; readonly score: number } | undefined;
  for (const [place, index] of shown.entries()) {
    for (const phrase of phrasesIn(reading, index)) {
      if (said !== undefined && !phrase.stems.every((stem) => said.has(stem))) continue;
      if (isByTheWay(phrase, local)) continue;
      const score = scoreOf(phrase, local, covered, counts, taken) * (place === 0 ? FIRST : 1);
      if (score > (best?.score ?? LEAST)) best = { phrase, score };
    }
  }
  if (best === undefined) return undefined;
  const { words, stems, topic } = best.phrase;
  const times = stems.reduce((sum, stem) => sum + (local.get(stem) ?? 1), 0);
  const recurs = (local.get(stems[0]!) ?? 0) > 1 || times >= OFTEN * stems.length;
  return { text: titleCase(words), recurs, passing: !recurs && !topic };
}
/** A thing that is named once, and neither does anything nor has anything done to it: "in his rain boots". */
function isByTheWay({ stems, fitness, topic }: Phrase, local: ReadonlyMap<string, number>): boolean {
  return !topic && fitness < 1 && stems.every((stem) => (local.get(stem) ?? 0) < 2);
}

const OFTEN = 2;
/** The first sentence sets the topic. */
const FIRST = 1.1;
const LEAST = 0.4;
const HALF = 0.5;

function scoreOf(
  { stems, fitness, lone }: Phrase,
  local: ReadonlyMap<string, number>,
  covered: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): number {
  const fresh = stems.filter((stem) => !taken.has(stem)).length / stems.length;
  if (fresh < HALF || (lone && (local.get(stems[0]!) ?? 0) < 2)) return 0;
  const worths = stems.map(
    (stem) => typical(local.get(stem) ?? 1, counts.get(stem) ?? 1) + COVERS * ((covered.get(stem) ?? 1) - 1),
  );
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / stems.length;
  // Two words say more than one, six not three times as much.
  return ((worths[0]! + mean) / 2) * Math.min(stems.length, 4) ** 0.3 * fitness * fresh;
}
const COVERS = 0.35;

/** How much a word tells a stretch from the rest of the story: it comes back here, and is rare elsewhere. */
function typical(here: number, everywhere: number): number {
  return Math.log(1 + here) * (0.4 + (0.6 * here) / Math.max(here, everywhere));
}

/** How often the content words of some sentences occur, or in how many of them. */
function frequencies({ doc }: Reading, sentences: readonly number[], once = false): Map<string, number> {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  for (const index of sentences) {
    const { from, to } = doc.sentences[index]!;
    for (let i = from; i < to; i++) {
      const { stem, stop, shape } = doc.tokens[i]!.word;
      if (stop || shape === 'mark' || (once && last.get(stem) === index)) continue;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (once) last.set(stem, index);
    }
  }
  return counts;
}

/** A keyphrase that may head a section: of two words at least, no bare name. */
export function headingOfKeyphrase(phrase: string): string | undefined {
  const { tokens } = readText(phrase);
  const fits =
    tokens.length >= LEAST_WORDS &&
    tokens.length <= MOST_WORDS &&
    tellsTopic(tokens) &&
    heartWorth(tokens.at(-1)!.word) >= 1;
  return fits && (classesOf(tokens.at(-1)!.word) & NO_NOUN) === 0 ? titleCase(phrase.split(SPACE)) : undefined;
}

/** A keyphrase of a language without rules here: several words (or `least`), none of them a function word, as they stand but for the first capital. */
export function headingOfPhrase(
  phrase: string,
  language: string | undefined,
  least: number = LEAST_WORDS,
): string | undefined {
  const { tokens } = readText(phrase, language);
  const fits = tokens.length >= least && tokens.length <= MOST_WORDS;
  if (!fits || tokens.some(({ word }) => word.stop || word.shape === 'mark')) return undefined;
  // German writes its nouns with a capital: what ends on another word is no noun phrase.
  const ends = primaryTag(language ?? '') === 'de' && tokens.at(-1)!.word.shape === 'lower';
  return ends ? undefined : capital(phrase);
}

/** A theme's name as a heading. */
export function titleOf(name: string): string {
  return titleCase(name.split(SPACE));
}

function titleCase(words: readonly string[]): string {
  return words
    .map((word, i) =>
      i > 0 && SMALL.has(word.toLowerCase()) && !OPENS_ANEW.test(words[i - 1]!) ? word.toLowerCase() : capital(word),
    )
    .join(' ');
}

/** "14) A Ghost Story", "Dune: The Planet" */
const OPENS_ANEW = /[):]$|^\d+\.$/;

/** A capital first, but for "iPod". */
function capital(word: string): string {
  return MIXED.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
const MIXED = /^\p{Ll}\p{Lu}/u;
