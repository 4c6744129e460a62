import type { Person, Reading } from '../model.js';

/** The persons whom a reading names. */
export interface Persons {
  readonly all: readonly Person[];
  /** by the index of the sentence, in its order */
  readonly bySentence: ReadonlyMap<number, readonly Person[]>;
  /** lower-case last names */
  readonly surnames: ReadonlySet<string>;
}
const ofReadings = new WeakMap<Reading['facts'], Persons>();

/** The persons of a reading, sought once. */
export function personsOf({ facts }: Pick<Reading, 'facts'>): Persons {
  const known = ofReadings.get(facts);
  if (known !== undefined) return known;
  const all: Person[] = [];
  const bySentence = new Map<number, Person[]>();
  const surnames = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== 'person') continue;
    all.push(fact);
    surnames.add(fact.text.slice(fact.text.lastIndexOf(' ') + 1).toLowerCase());
    const there = bySentence.get(fact.sentence);
    if (there === undefined) bySentence.set(fact.sentence, [fact]);
    else there.push(fact);
  }
  const persons = { all, bySentence, surnames };
  ofReadings.set(facts, persons);
  return persons;
}
