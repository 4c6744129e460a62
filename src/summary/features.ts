import type { Doc, Reading, Word } from '../model.js';
import { perWord } from '../text/words.js';
import type { Candidate } from './candidate.js';
import { readsEnglish } from './candidates.js';
import { chancesOf } from './chances.js';
import { bitsOf, CLASSES, classesOf } from './classes.js';
import { expectedOf, type Foreseen, foresee } from './foreseen.js';
import { FEATURES, type FeatureName } from './weights.js';

export type FeatureVector = readonly number[];

/** What the candidates of a story are measured against. */
export interface StoryStats {
  /** by stem of content words that occur more than once */
  readonly worths: ReadonlyMap<string, Worth>;
  /** frequency of the same */
  readonly counts: ReadonlyMap<string, number>;
  readonly lead: readonly ReadonlySet<string>[];
  readonly title: ReadonlySet<string>;
  readonly sentences: readonly number[];
  /** how many readings have a stem; empty for a single one */
  readonly tellers: ReadonlyMap<string, number>;
  /** by reading: the chance that an editor's summary of it has a word, by stem; empty for other languages than English */
  readonly chances: readonly ReadonlyMap<string, number>[];
}

/** How much a stem tells what a story is about. */
interface Worth {
  /** log(1 + frequency) / the highest such */
  readonly weight: number;
  /** log number of sentences that have it, against the log of all sentences, at most 1 */
  readonly spread: number;
}
const MOST_TOKENS = 20_000;
const LEAD_SENTENCES = 3;
const NONE: ReadonlyMap<string, number> = new Map();

export function statsOf(readings: readonly Reading[]): StoryStats {
  const { seen, sentences } = countsOf(readings);
  const all = Math.log(1 + sentences);
  let most = 1;
  for (const { count } of seen.values()) if (count > most) most = count;
  const scale = Math.log(1 + most);
  const counts = new Map<string, number>();
  const worths = new Map<string, Worth>();
  for (const [stem, { count, holders }] of seen) {
    if (count < 2) continue;
    counts.set(stem, count);
    worths.set(stem, { weight: Math.log(1 + count) / scale, spread: holders > 1 ? Math.log(holders) / all : 0 });
  }
  return {
    worths,
    counts,
    lead: readings.map(leadStems),
    title: new Set(readings.flatMap(titleStems)),
    sentences: readings.map(({ doc }) => doc.sentences.length),
    chances: readings.map((reading) => (readsEnglish(reading) ? chancesOf(reading.doc) : NONE)),
    tellers: tellersOf(readings),
  };
}

interface Count {
  count: number;
  /** in how many sentences it occurs, and in which last */
  holders: number;
  last: number;
}

function countsOf(readings: readonly Reading[]): {
  readonly seen: ReadonlyMap<string, Count>;
  readonly sentences: number;
} {
  const seen = new Map<string, Count>();
  let sentences = 0;
  for (const { doc } of readings) {
    for (const { from, to } of doc.sentences) {
      if (to > MOST_TOKENS) break;
      sentences++;
      for (let i = from; i < to; i++) {
        const { word } = doc.tokens[i]!;
        if (word.stop || word.shape === 'mark') continue;
        const known = seen.get(word.stem);
        if (known === undefined) seen.set(word.stem, { count: 1, holders: 1, last: sentences });
        else {
          known.count++;
          if (known.last !== sentences) known.holders++;
          known.last = sentences;
        }
      }
    }
  }
  return { seen, sentences };
}

function tellersOf(readings: readonly Reading[]): Map<string, number> {
  const tellers = new Map<string, number>();
  if (readings.length < 2) return tellers;
  for (const { doc } of readings) {
    const own = new Set(doc.tokens.slice(0, MOST_TOKENS).map(({ word }) => word.stem));
    for (const stem of own) tellers.set(stem, (tellers.get(stem) ?? 0) + 1);
  }
  return tellers;
}

function leadStems({ doc }: Reading): Set<string> {
  const end = doc.sentences[Math.min(LEAD_SENTENCES, doc.sentences.length) - 1]?.to ?? 0;
  return new Set(
    doc.tokens.slice(0, end).flatMap(({ word }) => (word.stop || word.shape === 'mark' ? [] : [word.stem])),
  );
}

function titleStems({ headline }: Reading): string[] {
  return (headline?.tokens ?? []).flatMap(({ word }) => (word.stop || word.shape === 'mark' ? [] : [word.stem]));
}

export interface Measured {
  /** in the order of FEATURES */
  readonly features: FeatureVector;
  readonly foreseen: Foreseen;
}

export function measured(
  readings: readonly Reading[],
  candidates: readonly Candidate[],
  stats: StoryStats,
): Measured[] {
  const seenFigures = new Set<string>();
  return candidates.map((candidate) => {
    const { reading, kept } = candidate;
    const foreseen = foresee(readings[reading]!.doc, kept, stats.chances[reading]!);
    const values = measure(readings, candidate, stats, foreseen, seenFigures);
    return { features: FEATURES.map((name) => values[name]), foreseen };
  });
}

const DEMONSTRATIVES = new Set(['this', 'these', 'those', 'such', 'either', 'latter']);
const isDemonstrative = perWord(({ lower }) => DEMONSTRATIVES.has(lower));

/** "this week" points at nothing that was said. */
function isTime(next: Word | undefined): boolean {
  return next !== undefined && (TIMES.has(next.lower) || (classesOf(next) & CLASSES.day) !== 0 || next.lower === 'who');
}
const TIMES = new Set('spring summer autumn fall winter season decade century quarter time'.split(' '));

function measure(
  readings: readonly Reading[],
  candidate: Candidate,
  stats: StoryStats,
  foreseen: Foreseen,
  seenFigures: Set<string>,
): Record<FeatureName, number> {
  const { sentence, words, stems } = candidate;
  const said = wording(readings[candidate.reading]!.doc, candidate, seenFigures);
  let shared = 0;
  let weight = 0;
  let inTitle = 0;
  let spread = 0;
  let confirmed = 0;
  const others = readings.length - 1;
  const lead = stats.lead[candidate.reading]!;
  for (const stem of stems) {
    if (lead.has(stem)) shared++;
    if (stats.title.has(stem)) inTitle++;
    const worth = stats.worths.get(stem);
    weight += worth?.weight ?? 0;
    spread += worth?.spread ?? 0;
    if (others > 0) confirmed += (stats.tellers.get(stem) ?? 1) - 1;
  }
  const content = Math.max(1, stems.size);
  return {
    told: expectedOf(foreseen) / words,
    first: sentence === 0 ? 1 : 0,
    early: Math.exp(-sentence / 5),
    place: 1 - sentence / stats.sentences[candidate.reading]!,
    lead: shared / content,
    title: stats.title.size === 0 ? 0 : inTitle / stats.title.size,
    central: weight / content,
    spread: spread / content,
    coverage: weight / 10,
    ...said,
    names: said.names / words,
    quoted: said.quoted / words,
    length: Math.abs(words - 14) / 10,
    confirmed: content > 0 && others > 0 ? confirmed / (content * others) : 0,
  };
}

/** What a candidate's words are: how many names and quoted ones, and whether (1) it has a new figure, speech and so on. */
function wording(doc: Doc, { kept }: Candidate, seenFigures: Set<string>) {
  const all = bitsOf(doc);
  let names = 0;
  let figure = 0;
  let quoted = 0;
  let speech = 0;
  let personal = 0;
  let dangling = 0;
  let inQuote = false;
  for (let at = 0; at < kept.length; at++) {
    const index = kept[at]!;
    const { word } = doc.tokens[index]!;
    const bits = all[index]!;
    if ((bits & CLASSES.quote) !== 0) inQuote = !inQuote;
    if ((bits & CLASSES.mark) !== 0) continue;
    if (inQuote) quoted++;
    if ((bits & CLASSES.name) !== 0 && (at > 0 || !word.stop)) names++;
    if (word.shape === 'number' && !seenFigures.has(word.text)) {
      figure = 1;
      seenFigures.add(word.text);
    }
    if (!inQuote && (bits & CLASSES.say) !== 0) speech = 1;
    if (!inQuote && (bits & CLASSES.first) !== 0) personal = 1;
    if (names === 0 && (bits & CLASSES.pronoun) !== 0) dangling = 1;
    if (isDemonstrative(word) && !isTime(doc.tokens[index + 1]?.word)) dangling = 1;
  }
  return { names, figure, quoted, speech, personal, dangling };
}
