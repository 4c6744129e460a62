import type { Outdated, Reading } from '../model.js';
import type { Candidate } from './candidate.js';
import type { StoryStats } from './features.js';
import { SAME_FACT, sharedBy } from './same.js';
import { scenesOf } from './scenes.js';
import type { Scored } from './select.js';
import { isTruism } from './significance.js';
import { FEATURES, SUBSTANCE, type Weights } from './weights.js';

/** A lede stands among so many first sentences. */
export const LEDE = 2;
/** An outlet's opening may stand below its deck. */
const OPENING = 3;
/** The part of its content words that another outlet's lede shares with the news where it tells it again; within days, less will do for its first sentence. */
const SAME_NEWS = 0.25;
const OF_ITS_DAYS = 0.2;
/** A sentence of the best teller, below its deck, that adds so few content words to so great a part of the news tells it again. */
const FEWEST_NEW = 4;
const MOSTLY_SAME = 0.5;
const DECK = 3;
/** A sentence of another outlet with a smaller part in common with the news, and more than this that nobody else has, is of another matter. */
const OTHER_MATTER = 0.1;
const OWN_MATTER = 0.6;
/** The same, for a lede that may stand for the news; and how long before the best teller it may have been written. */
const SAME_LEDE = 0.35;
const FEWEST_SHARED = 6;
const DAY = 24 * 60 * 60 * 1000;
const DAYS = 3 * DAY;
const RECENT = DAY / 4;
/** Cost a word of what no other outlet tells, for the best teller's sentences less, and the share of words from which a sentence loses nothing. */
const CONFIRMED = 0.8;
const SCENE = 0.2;
const MOSTLY_TOLD = 0.5;
const CONFIRMED_BEST = 0.25;
const USUAL = 0.5;
/** No sentence is worth as much: the news is always told. */
const NEWS = 1000;

const CONFIRMED_AT = FEATURES.indexOf('confirmed');
const PERSONAL_AT = FEATURES.indexOf('personal');
const OF_PLACE = ['first', 'early', 'place', 'lead'] as const;

/** What of a story may be a bullet. */
export interface Telling {
  /** all that may be, the news worth most */
  readonly open: readonly Scored[];
  /** the sentence that tells the news */
  readonly news?: Scored;
  /** other outlets' ledes that tell the news again */
  readonly again: readonly Scored[];
}

/**
 * Weighs the sentences of a story against each other: the best teller's lede is the news; what another outlet tells of the
 * same is passed over, and what nobody else tells (an anecdote, a columnist's thought) counts less.
 */
export function tellingOf(
  readings: readonly Reading[],
  scored: readonly Scored[],
  { tellers, weights }: Pick<StoryStats, 'tellers'> & { readonly weights: Weights },
  outdated?: Outdated,
): Telling {
  const news = newsOf(scored);
  if (readings.length < 2) return { open: scored, again: [], ...(news === undefined ? {} : { news }) };
  const core = news === undefined ? new Set<string>() : coreOf(readings[0]!, news.candidate);
  const again = new Set(
    news === undefined ? [] : scored.filter(({ candidate }) => tellsAgain(readings, candidate, core)),
  );
  const isScene = scenesOf(readings);
  const open = scored.flatMap((one) => {
    const at = ({ reading, sentence }: Outdated['last']) =>
      reading === one.candidate.reading && sentence === one.candidate.sentence;
    if (outdated !== undefined && at(outdated.last)) return [added(one, NEWS)];
    if (outdated?.replaced.some(at)) return [];
    if (one === news) return [added(one, NEWS)];
    if (isScene(one.candidate) || isOtherMatter(one.candidate, core, tellers)) return [];
    if (again.has(one) || (setsScene(one.candidate, core) && isWithin(DAY, readings, one.candidate))) return [];
    const { words } = one.candidate;
    return [added(one, words * adjusted(one, tellers, weights), words * adjusted(one, tellers, SUBSTANCE))];
  });
  const ledes = [...again].filter(
    ({ candidate: { reading, sentence, stems } }) =>
      sentence === 0 &&
      sharedBy(stems, core) >= Math.max(FEWEST_SHARED, SAME_LEDE * stems.size) &&
      timeOf(readings[reading]!) + RECENT >= timeOf(readings[0]!),
  );
  return { open, ...(news === undefined ? {} : { news }), again: ledes };
}

function added(one: Scored, value: number, substance = value): Scored {
  return { ...one, value: one.value + value, substance: one.substance + substance };
}

/** The lede; below a deck of other matter, the sentence that tells what the title does. */
function newsOf(scored: readonly Scored[]): Scored | undefined {
  const top = scored.filter(({ candidate: { reading, sentence } }) => reading === 0 && sentence < TOP);
  const titled = (one: Scored) => one.features[TITLE_AT] ?? 0;
  const opening = top.find(
    ({ candidate: { sentence }, features }) => sentence < LEDE && (features[PERSONAL_AT] ?? 0) === 0,
  );
  const isIdle = opening !== undefined && isTruism(opening.candidate.text);
  const lede = isIdle ? top.find((one) => one !== opening && titled(one) > 0) : opening;
  const told = top.find((one) => titled(one) >= TELLS_TITLE);
  return told !== undefined && (lede === undefined || titled(lede) <= OTHER_THAN_TITLE) ? told : lede;
}
const TITLE_AT = FEATURES.indexOf('title');
const TOP = 5;
/** Parts of the title's content words. */
const TELLS_TITLE = 0.6;
const OTHER_THAN_TITLE = 0.25;

/** Worth a word: for what nobody else tells (an anecdote, a scene), a place near the top says nothing. */
function adjusted({ candidate, features }: Scored, tellers: ReadonlyMap<string, number>, weights: Weights): number {
  const alone = Math.min(0, (features[CONFIRMED_AT] ?? 0) - USUAL);
  if (candidate.reading === 0) return CONFIRMED_BEST * alone;
  const place =
    alonePart(candidate, tellers) <= MOSTLY_TOLD
      ? 0
      : OF_PLACE.reduce((sum, name) => sum + (features[FEATURES.indexOf(name)] ?? 0) * weights[name], 0);
  return CONFIRMED * alone - place + (features[PERSONAL_AT] ?? 0) * weights.personal;
}

/** An outlet that opens on something else than the news does so to set a scene. */
function setsScene({ reading, sentence, stems }: Candidate, core: ReadonlySet<string>): boolean {
  return reading > 0 && sentence < OPENING && core.size > 0 && sharedBy(stems, core) < SCENE * stems.size;
}

/** What an outlet opens on a day later or more may be the news of that day. */
function isWithin(time: number, readings: readonly Reading[], { reading }: Candidate): boolean {
  return Math.abs(timeOf(readings[reading]!) - timeOf(readings[0]!)) < time;
}

/** The part of a sentence's content words that no other outlet has. */
function alonePart({ stems }: Candidate, tellers: ReadonlyMap<string, number>): number {
  let alone = 0;
  for (const stem of stems) if ((tellers.get(stem) ?? 0) < 2) alone++;
  return alone / Math.max(1, stems.size);
}

/** The content words of the news, all of its sentence's and the title's. */
function coreOf({ doc, headline }: Reading, { sentence }: Candidate): ReadonlySet<string> {
  const span = doc.sentences[sentence];
  const tokens = span === undefined ? [] : doc.tokens.slice(span.from, span.to);
  const all = [...tokens, ...(headline?.tokens ?? [])];
  return new Set(all.flatMap(({ word }) => (word.stop || word.shape === 'mark' ? [] : [word.stem])));
}

function tellsAgain(readings: readonly Reading[], candidate: Candidate, core: ReadonlySet<string>): boolean {
  const { reading, sentence, stems } = candidate;
  const same = sharedBy(stems, core);
  if (reading === 0) return sentence >= DECK && stems.size - same < FEWEST_NEW && same >= MOSTLY_SAME * stems.size;
  const enough =
    sentence >= LEDE ? SAME_FACT : sentence === 0 && isWithin(DAYS, readings, candidate) ? OF_ITS_DAYS : SAME_NEWS;
  return same >= enough * Math.max(1, stems.size);
}

/** What another outlet tells in the same text of something else, as a page of many items does. */
function isOtherMatter(candidate: Candidate, core: ReadonlySet<string>, tellers: ReadonlyMap<string, number>): boolean {
  const { reading, stems } = candidate;
  if (reading === 0 || core.size === 0) return false;
  return sharedBy(stems, core) < OTHER_MATTER * stems.size && alonePart(candidate, tellers) > OWN_MATTER;
}

function timeOf({ published }: Reading): number {
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? 0 : time;
}
