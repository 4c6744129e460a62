import type { Brief, Bullet, Fact, Outdated, Reading, Spot } from '../model.js';
import { type Candidate, keyOf } from './candidate.js';
import { candidatesOf, isTitle, type Rejected, readsEnglish, shownAsIs } from './candidates.js';
import { measured, type StoryStats, statsOf } from './features.js';
import { introduce, MOST_WORDS_BELOW, namedBy } from './introduce.js';
import { isAllTold, type Lead, leadOf } from './lead.js';
import { acrossParts } from './parts.js';
import type { Piece } from './piece.js';
import { sharedBy } from './same.js';
import { sectionsOf } from './sections.js';
import { grownTo, netOf, type Scored, scoreOf, select } from './select.js';
import { shownOf } from './shown.js';
import { idlenessOf, significanceOf, signsIn, signsOf } from './significance.js';
import { sourcesOf } from './sources.js';
import { LEDE, type Telling, tellingOf } from './tellings.js';
import { ENGLISH, type Model, OTHER_LANGUAGE, type Selection } from './weights.js';

export interface SummaryOptions {
  /** how many bullets, 5 unless told */
  readonly bullets?: number;
  /** what a later report of the story has replaced */
  readonly outdated?: Outdated;
}
const BULLETS = 5;

/** Briefs a reader on an article, or on a story told by several (best first). */
export function summarise(readings: readonly Reading[], options: SummaryOptions = {}): Brief {
  const { chosen, scored, open, lead, stats } = choose(readings, options);
  const used = new Set([...chosen, ...lead.used].map(({ candidate }) => keyOf(candidate)));
  const bullets = chosen.map(({ candidate }) => candidate);
  const [lede, ...others] = lead.used.map(({ candidate }) => candidate);
  const known = namedBy(readings, lede === undefined ? bullets : [...bullets, lede]);
  const introduced = introduce(readings, others, known, MOST_WORDS_BELOW).map(({ text }) => text);
  const texts = lead.texts.map((text, i) => introduced[i - 1] ?? text);
  const short = isShort(readings);
  return {
    bullets: bullets.map((candidate) => bulletOf(readings, candidate)),
    lead: short ? wholeText(readings[0]!) : texts.join(' '),
    sections: short ? [] : sectionsOf(readings, { scored, open, stats }, { used, known }),
  };
}

export interface Choice {
  readonly chosen: readonly Scored[];
  readonly scored: readonly Scored[];
  /** those that may be bullets, weighed against other outlets' */
  readonly open: readonly Scored[];
  readonly lead: Lead;
  readonly rejected: readonly Rejected[];
  readonly stats: StoryStats;
  readonly model: Model;
}

/** All sentences that could be bullets with their scores, those that could not, and those that are. */
export function choose(readings: readonly Reading[], { bullets = BULLETS, outdated }: SummaryOptions = {}): Choice {
  const found = readings.map(candidatesOf);
  const candidates = found.flatMap(({ candidates: some }) => some);
  const stats = statsOf(readings);
  const measures = measured(readings, candidates, stats);
  const model = readings.every(readsEnglish) ? ENGLISH : OTHER_LANGUAGE;
  const scored = candidates.map((candidate, i) => scoreOf(candidate, measures[i]!, model));
  const telling = tellingOf(readings, scored, { tellers: stats.tellers, weights: model.weights }, outdated);
  const { news } = telling;
  const open = beyondTitle(readings[0], telling.open);
  // Who asks for one bullet asks for the news.
  const alone = bullets === 1 && readings.length === 1 && news !== undefined;
  const best = alone
    ? [news]
    : select(weighed(readings, open, model.selection), bullets, modelFor(readings, news, bullets, model));
  const selected = inOrder(best, outdated?.last ?? belowDeck(news));
  const ledes = ledesOf(readings, scored, stats, telling, outdated);
  const rejected = found.flatMap(({ rejected: some }) => some);
  const rest = { ledes, open, rejected };
  let chosen = shownOf(readings, selected, ledes[0]);
  let lead = leadOf(readings, chosen, rest);
  // Where bullets have used up the text, the least of them is left to the lead.
  if (isAllTold(lead, chosen) && chosen.length > 1) {
    chosen = shownOf(readings, withoutLeast(selected, lead), ledes[0]);
    lead = leadOf(readings, chosen, rest);
  }
  return { chosen, scored, open, lead, rejected, stats, model };
}

/** Those that say more than the title does, if any do. */
function beyondTitle(reading: Reading | undefined, open: readonly Scored[]): readonly Scored[] {
  const words = reading?.headline?.tokens.map(({ word }) => word.stem) ?? [];
  const title = new Set(words);
  const more = open.filter(
    ({ candidate }) => candidate.reading > 0 || sharedBy(candidate.stems, title) < candidate.stems.size,
  );
  return more.length > 0 ? more : open;
}

function withoutLeast(selected: readonly Scored[], { used: [lede] }: Lead): Scored[] {
  const others = selected.filter(({ candidate }) => keyOf(candidate) !== keyOf(lede!.candidate));
  const least = others.reduce((a, b) => (b.value < a.value ? b : a));
  return selected.filter((one) => one !== least);
}

/** What tells the news as it stands now: of a story that has moved on, the last count and no earlier one. */
function ledesOf(
  readings: readonly Reading[],
  scored: readonly Scored[],
  stats: StoryStats,
  { news, again }: Telling,
  outdated: Outdated | undefined,
): Scored[] {
  const ledes = [
    ...(news === undefined ? bestOpening(readings, scored) : fullest(scored, news, stats.title)),
    ...again,
  ];
  if (outdated === undefined) return ledes;
  const isAt = ({ candidate }: Scored, spot: Outdated['last']) =>
    candidate.reading === spot.reading && candidate.sentence === spot.sentence;
  const standing = ledes.filter((one) => !outdated.replaced.some((spot) => isAt(one, spot)));
  const last = scored.filter((one) => isAt(one, outdated.last));
  return last.length > 0 ? [...last, ...standing] : ledes;
}

/** Below a deck, which may have two lines, the first paragraph tells the news again, and more of it. */
function fullest(scored: readonly Scored[], news: Scored, title: ReadonlySet<string>): Scored[] {
  const { reading, sentence, words, stems } = news.candidate;
  const core = new Set([...stems, ...title]);
  const below = scored.find(
    ({ candidate: other }) =>
      other.reading === reading &&
      other.sentence > sentence &&
      other.sentence <= sentence + DECK_LINES &&
      other.words >= FULLER * words &&
      sharedBy(other.stems, core) >= TOLD_AGAIN * other.stems.size &&
      sharedBy(stems, other.stems) >= SAME_NEWS * stems.size,
  );
  return below === undefined ? [news] : [below, news];
}
const DECK_LINES = 2;
const FULLER = 1.6;
const TOLD_AGAIN = 0.3;
const SAME_NEWS = 0.5;

/** Where a text opens on no news (a scene, a talk to the reader), what near its top tells most. */
function bestOpening(readings: readonly Reading[], scored: readonly Scored[]): Scored[] {
  const near = scored.filter(({ candidate }) => candidate.reading === 0 && candidate.sentence < NEAR_TOP);
  const worth = ({ substance, candidate }: Scored) =>
    substance / candidate.words + significanceOf(candidate.text, signsOf(readings[0]!.doc, candidate));
  const best = near.reduce<Scored | undefined>((a, b) => (a === undefined || worth(b) > worth(a) ? b : a), undefined);
  return best === undefined ? scored.slice(0, 1) : [best];
}
const NEAR_TOP = 8;

/** Some sentences, the best first, by what they are worth beside each other. */
function weighed(readings: readonly Reading[], open: readonly Scored[], selection: Selection): Scored[] {
  const best = withoutIdle(readings, open, selection);
  return readings.length === 1 ? acrossParts(readings[0]!, best) : best;
}

/** Some sentences, the best first, those of them that say nothing ("declined to comment") or a detail worth less. */
function withoutIdle(readings: readonly Reading[], open: readonly Scored[], selection: Selection): Scored[] {
  const best = [...open].sort((a, b) => b.value - a.value);
  const near = new Set([...open].sort((a, b) => netOf(b, selection) - netOf(a, selection)).slice(0, WEIGHED));
  return best.map((one) => {
    if (!near.has(one)) return one;
    const { reading, sentence, words } = one.candidate;
    const { doc } = readings[reading]!;
    const span = doc.sentences[sentence]!;
    // A short one may have been cut to nothing much; the text of a longer one costs time to make.
    const [shown, may] =
      words <= SHORT_WORDS
        ? [one.candidate.text, signsOf(doc, one.candidate)]
        : [doc.text.slice(span.start, span.end), signsIn(doc, span)];
    const tiring = sentence === 0 ? 0 : TIRING * Math.max(0, words - MOST_READ);
    return { ...one, value: one.value - tiring - Math.max(words, IDLE_WORDS) * idlenessOf(shown, may) };
  });
}
/** More than are ever chosen among. */
const WEIGHED = 14;
const SHORT_WORDS = 10;
/** What each word costs above so many, which a reader takes in at once. */
const TIRING = 0.5;
const MOST_READ = 38;
/** What says nothing in a few words is no better for it. */
const IDLE_WORDS = 24;

/** One text has words by its length. The news of a story is told at any length: what it has above the mean is not taken from the other bullets. */
function modelFor(readings: readonly Reading[], news: Scored | undefined, bullets: number, model: Model): Model {
  if (readings.length === 1) return grownTo(readings[0]!.doc.tokens.length, model);
  if (news === undefined) return model;
  const { weights, selection } = model;
  const extra = Math.max(0, news.candidate.words - selection.wordsPerBullet);
  return {
    weights,
    selection: { ...selection, wordsPerBullet: selection.wordsPerBullet + extra / Math.max(1, bullets) },
  };
}

/** An item of so few sentences is its own lead. */
const SHORT = 3;

function isShort(readings: readonly Reading[]): boolean {
  return readings.length === 1 && readings[0]!.doc.sentences.length <= SHORT;
}

function wholeText(reading: Reading): string {
  const { doc } = reading;
  const shown = doc.sentences
    .map((span) => (isTitle(reading, span) ? '' : shownAsIs(doc, span)))
    .filter((text) => text !== '');
  return shown.join(' ');
}

/** Where news stands that is told only below a deck of other matter. */
function belowDeck(news: Scored | undefined): Spot | undefined {
  return news === undefined || news.candidate.sentence < LEDE ? undefined : news.candidate;
}

/** The news first, or the last state of a developing story, then the order of the best teller's text, the others after it. */
function inOrder(chosen: readonly Scored[], first: Spot | undefined): Scored[] {
  const rank = ({ candidate: { reading, sentence } }: Scored) =>
    reading === first?.reading && sentence === first.sentence ? -1 : reading;
  return [...chosen].sort((a, b) => rank(a) - rank(b) || a.candidate.sentence - b.candidate.sentence);
}

function bulletOf(readings: readonly Reading[], candidate: Candidate): Bullet {
  const { reading, pieces, text } = candidate;
  return {
    text,
    facts: factsIn(readings[reading]!.facts, pieces),
    sources: sourcesOf(readings, candidate),
  };
}

/** The indices of the facts that stand whole in what is shown. */
function factsIn(facts: readonly Fact[], pieces: readonly Piece[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < facts.length; i++) {
    const { start, end } = facts[i]!;
    if (pieces.some((piece) => piece.start <= start && end <= piece.end)) found.push(i);
  }
  return found;
}
