import type { Doc, Reading } from '../model.js';
import type { Likeness } from './alike.js';
import { type Leanings, liftOf, liftsFor } from './interest.js';
import { plainnessOf } from './plain.js';

/** A text of so many words, and one with so many figures, tells all that it could. */
const FULL_WORDS = 500;
const FULL_FIGURES = 8;
const HALF_DAY = 12 * 60 * 60 * 1000;

/** What counts in a teller. Found on the sample news: what its first words share with the others' tells news from feature best. */
const FEW_WORDS = 0.5;
const SHARED_LEDE = 2;
const PLAIN = 0.6;
const LATER = 0.1;
/** The lede, and the top of another's text, in tokens. */
const LEDE_TOKENS = 45;
const TOP_TOKENS = 150;

/**
 * The readings of a story, the one that tells it best first: under a plain headline, with a lede that the others' openings
 * confirm, long enough, with figures, like the others, and rather a later report.
 */
export function bestFirst(
  readings: readonly Reading[],
  members: readonly number[],
  ties: readonly Likeness[],
): Reading[] {
  const likeness = new Map<number, number>();
  for (const { a, b, score } of ties)
    for (const one of [a, b]) likeness.set(one, (likeness.get(one) ?? 0) + Math.min(1, score));
  const others = Math.max(1, members.length - 1);
  const shares = ledeShares(members.map((member) => readings[member]!));
  const later = laterOf(members.map((member) => timeOf(readings[member]!.published)));
  const scored = members.map((member, i) => ({
    member,
    score:
      FEW_WORDS * substance(readings[member]!) +
      SHARED_LEDE * shares[i]! +
      PLAIN * plainnessOf(readings[member]!.title) +
      LATER * later[i]! +
      (likeness.get(member) ?? 0) / others,
  }));
  scored.sort((a, b) => b.score - a.score || a.member - b.member);
  return scored.map(({ member }) => readings[member]!);
}

/** For each reading, the part of its lede's content words that the tops of the others have, on the mean. */
function ledeShares(readings: readonly Reading[]): number[] {
  if (readings.length < 2) return readings.map(() => 0);
  const tellers = new Map<string, number>();
  for (const { doc } of readings)
    for (const stem of contentOf(doc, TOP_TOKENS)) tellers.set(stem, (tellers.get(stem) ?? 0) + 1);
  return readings.map(({ doc }) => {
    const lede = contentOf(doc, LEDE_TOKENS);
    let shared = 0;
    for (const stem of lede) shared += Math.max(0, (tellers.get(stem) ?? 0) - 1);
    return shared / (Math.max(1, lede.size) * (readings.length - 1));
  });
}

function contentOf({ tokens }: Doc, most: number): Set<string> {
  const stems = new Set<string>();
  for (const { word } of tokens.slice(0, most)) if (!word.stop && word.shape !== 'mark') stems.add(word.stem);
  return stems;
}

/** 0 for the first report of a story to 1 for the last, where the story goes on for half a day or more. */
function laterOf(times: readonly number[]): number[] {
  const known = times.filter((time) => time > 0);
  const first = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const span = Math.max(HALF_DAY, known.reduce((a, b) => Math.max(a, b), 0) - first);
  return times.map((time) => (time === 0 ? 0 : (time - first) / span));
}

/** The stories in a digest's order: by how many sources tell them, how new they are, how much is told, and what the reader cares for. */
export function heaviestFirst(
  stories: readonly (readonly Reading[])[],
  { interests, weights }: Leanings,
): (readonly Reading[])[] {
  const liftsOf = liftsFor(interests);
  const newest = stories.flat().reduce((latest, { published }) => Math.max(latest, timeOf(published)), 0);
  const weighed = stories.map((readings, i) => ({
    readings,
    i,
    weight: weighStory(readings, newest, { weights, lift: liftOf(liftsOf(readings)) }),
  }));
  weighed.sort((a, b) => b.weight - a.weight || a.i - b.i);
  return weighed.map(({ readings }) => readings);
}

/** How much a story weighs in a digest whose newest article is of the time `newest`; `lift` = how many times its sources count. */
export function weighStory(
  readings: readonly Reading[],
  newest: number,
  { weights, lift }: { readonly weights: ReadonlyMap<string, number>; readonly lift: number },
): number {
  const outlets = new Map<string, number>();
  for (const { source, url, id } of readings) {
    const outlet = source ?? hostOf(url) ?? id;
    outlets.set(outlet, Math.max(outlets.get(outlet) ?? 0, weights.get(id) ?? 1));
  }
  const sources = lift * [...outlets.values()].reduce((sum, weight) => sum + weight, 0);
  const latest = readings.reduce((time, { published }) => Math.max(time, timeOf(published)), 0);
  const fresh = latest === 0 ? 0 : 0.5 ** ((newest - latest) / HALF_DAY);
  const fullest = readings.reduce((most, reading) => Math.max(most, substance(reading)), 0);
  return 2 * Math.log(sources) + 0.5 * Math.log(readings.length) + fresh + fullest;
}

/** 0 to 1.3 by length and figures */
function substance({ doc, facts }: Reading): number {
  const figures = facts.reduce((n, fact) => n + (fact.kind === 'figure' ? 1 : 0), 0);
  return Math.min(1, doc.tokens.length / FULL_WORDS) + 0.3 * Math.min(1, figures / FULL_FIGURES);
}

function timeOf(published: string | undefined): number {
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? 0 : time;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const from = url.indexOf('//');
  const host = from < 0 ? url : url.slice(from + 2);
  const end = host.indexOf('/');
  return end < 0 ? host : host.slice(0, end);
}
