import type { Reading } from '../model.js';
import type { Likeness } from './alike.js';

/** A text of so many words, and one with so many figures, tells all that it could. */
const FULL_WORDS = 500;
const FULL_FIGURES = 8;
const HALF_DAY = 12 * 60 * 60 * 1000;

/** The readings of a story, the one that tells it best first: long enough, like the others, with figures. */
export function bestFirst(
  readings: readonly Reading[],
  members: readonly number[],
  ties: readonly Likeness[],
): Reading[] {
  const likeness = new Map<number, number>();
  for (const { a, b, score } of ties)
    for (const one of [a, b]) likeness.set(one, (likeness.get(one) ?? 0) + Math.min(1, score));
  const others = Math.max(1, members.length - 1);
  const scored = members.map((member) => ({
    member,
    score: substance(readings[member]!) + (likeness.get(member) ?? 0) / others,
  }));
  scored.sort((a, b) => b.score - a.score || a.member - b.member);
  return scored.map(({ member }) => readings[member]!);
}

/** The stories in a digest's order: by how many sources tell them, how new they are and how much is told. */
export function heaviestFirst(stories: readonly (readonly Reading[])[]): (readonly Reading[])[] {
  const newest = stories.flat().reduce((latest, { published }) => Math.max(latest, timeOf(published)), 0);
  const weighed = stories.map((readings, i) => ({ readings, i, weight: weighStory(readings, newest) }));
  weighed.sort((a, b) => b.weight - a.weight || a.i - b.i);
  return weighed.map(({ readings }) => readings);
}

/** How much a story weighs in a digest whose newest article is of the time `newest`. */
export function weighStory(readings: readonly Reading[], newest: number): number {
  const sources = new Set(readings.map(({ source, url, id }) => source ?? hostOf(url) ?? id)).size;
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
