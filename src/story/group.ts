import type { Reading, StoryGroup } from '../model.js';
import { findAlike, type Likeness } from './alike.js';
import { cluster } from './cluster.js';
import { compareFigures, outdatedIn } from './compare.js';
import { namesOf } from './identity.js';
import type { Leanings } from './interest.js';
import { termsOf } from './terms.js';
import { bestFirst, heaviestFirst } from './weight.js';

const NO_LEANINGS: Leanings = { interests: [], weights: new Map() };
/** Clusters are joined down to this mean likeness. */
const SAME_EVENT = 0.165;
/** Pairs below this part of it are not looked at. */
const NOTED = 0.5;

/** An outlet tells an event once, or comes back to it within days; its other articles are alike by its style and its field. */
const ONE_OUTLET = 0.55;
const ONE_OUTLET_LATER = 0.3;
const LATER = 2 * 24 * 60 * 60 * 1000;

/**
 * Groups readings that tell the same event, by the rare words, names and numbers that they share: the story told by most
 * sources first, as far as the reader leans to no other, in each story the reading that tells it best. Nothing depends on the
 * readings' order.
 */
export function groupStories(readings: readonly Reading[], leanings: Leanings = NO_LEANINGS): StoryGroup[] {
  const ordered = inOwnOrder(readings);
  const alike = findAlike(termsOf(ordered), SAME_EVENT * NOTED).map((pair) => lessOfOneOutlet(pair, ordered));
  const clusters = cluster(ordered.length, alike, SAME_EVENT);
  const groups = new Map<number, { members: number[]; ties: Likeness[] }>();
  clusters.forEach((number, item) => {
    const known = groups.get(number);
    if (known === undefined) groups.set(number, { members: [item], ties: [] });
    else known.members.push(item);
  });
  for (const tie of alike) {
    const number = clusters[tie.a]!;
    if (number === clusters[tie.b]) groups.get(number)?.ties.push(tie);
  }
  const told = heaviestFirst(
    [...groups.values()].map(({ members, ties }) => bestFirst(ordered, members, ties)),
    leanings,
  );
  const names = namesOf(told);
  return told.map((group, i) => {
    const outdated = outdatedIn(group);
    return {
      id: names[i]!,
      readings: group,
      ...compareFigures(group),
      ...(outdated === undefined ? {} : { outdated }),
    };
  });
}

function lessOfOneOutlet(pair: Likeness, readings: readonly Reading[]): Likeness {
  const [a, b] = [readings[pair.a]!, readings[pair.b]!];
  if (a.source === undefined || a.source !== b.source) return pair;
  const apart = Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? ''));
  return { ...pair, score: pair.score * (apart > LATER ? ONE_OUTLET_LATER : ONE_OUTLET) };
}

/** An order that comes from the readings themselves. */
function inOwnOrder(readings: readonly Reading[]): Reading[] {
  const keyed = readings.map((reading) => ({
    reading,
    key: [reading.id, reading.url ?? '', reading.source ?? '', reading.title ?? '', reading.doc.text].join('\n'),
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ reading }) => reading);
}
