import type { Fact, Reading } from '../model.js';
import type { Candidate } from './candidate.js';

/** A count of at least so many is news in itself; a smaller one may be of two grandchildren. */
const MANY = 100;
/** Who stands so near to the best teller's top is what the news is about. */
const TOP = 2;

/**
 * Tells the scenes of a story told by several: a sentence about a person whom one outlet alone names, without rank or trade,
 * and that has no sum, share or large count and no organization ("The water reached her bed at ten past four").
 */
export function scenesOf(readings: readonly Reading[]): (candidate: Candidate) => boolean {
  const tellers = new Map<string, Set<number>>();
  const known = new Set<string>();
  readings.forEach(({ facts }, i) => {
    for (const fact of facts) {
      if (fact.kind !== 'person') continue;
      const by = tellers.get(fact.id) ?? new Set<number>();
      tellers.set(fact.id, by.add(i));
      if (by.size > 1 || fact.role !== undefined || (i === 0 && fact.sentence < TOP) || isOfBody(fact, facts))
        known.add(fact.id);
    }
  });
  return ({ reading, sentence }) => {
    const there = readings[reading]!.facts.filter((fact) => fact.sentence === sentence);
    const people = there.filter((fact) => fact.kind === 'person');
    return people.length > 0 && !there.some(isPublic) && !people.some((fact) => known.has(fact.id));
  };
}

/** Named beside an organization: who speaks for it or knows it. */
function isOfBody({ sentence }: Fact, facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.sentence === sentence && fact.kind === 'organization');
}

function isPublic(fact: Fact): boolean {
  if (fact.kind === 'organization') return true;
  if (fact.kind !== 'figure') return false;
  return fact.type === 'money' || fact.type === 'percent' || (fact.type === 'count' && fact.value >= MANY);
}
