import type { Fact, Organization, Person, Reading } from '../model.js';
import { type Gender, gendersOf } from './genders.js';
import { personsOf } from './persons.js';

export type Named = Person | Organization;

const FEWEST_OF_PROTAGONIST = 4;

/** Whom a text names: in which sentence, how often, in which form, and what is known of each. */
export class People {
  /** lower-case last names */
  readonly surnames: ReadonlySet<string>;
  private readonly persons: readonly Person[];
  private readonly bySentence: ReadonlyMap<number, readonly Person[]>;
  private readonly bodies = new Map<number, Organization[]>();
  private readonly fullest = new Map<string, Named>();
  private readonly mentions = new Map<string, number>();
  private readonly genders: Map<string, Gender>;

  constructor({ doc, facts }: Reading) {
    const { all, bySentence, surnames } = personsOf({ facts });
    this.persons = all;
    this.bySentence = bySentence;
    this.surnames = surnames;
    this.genders = gendersOf(doc, this.persons);
    for (const fact of facts) {
      if (!isNamed(fact)) continue;
      if (fact.kind === 'organization') addTo(this.bodies, fact);
      this.mentions.set(fact.id, this.often(fact) + 1);
      const known = this.fullest.get(fact.id);
      if (known === undefined || fact.text.length > known.text.length) this.fullest.set(fact.id, fact);
    }
  }

  /** The persons that a sentence names, in its order. */
  of(sentence: number): readonly Person[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** The organizations that a sentence names, in its order. */
  bodiesOf(sentence: number): readonly Organization[] {
    return this.bodies.get(sentence) ?? [];
  }

  /** The first mention of a person. */
  byId(id: string): Person | undefined {
    return this.persons.find((person) => person.id === id);
  }

  /** The longest form in which the text names someone. */
  fullestOf({ id }: Named): Named | undefined {
    return this.fullest.get(id);
  }

  /** By titles, roles, given names and pronouns; undefined where they do not agree or tell nothing. */
  genderOf({ id }: Pick<Person, 'id'>): Gender | undefined {
    return this.genders.get(id);
  }

  /** Whether nothing tells that a person is of the other gender. */
  mayBe({ id }: Pick<Person, 'id'>, gender: Gender): boolean {
    return (this.genders.get(id) ?? gender) === gender;
  }

  /** Notes what a pronoun has told. */
  isNow({ id }: Pick<Person, 'id'>, gender: Gender): void {
    this.genders.set(id, gender);
  }

  /** Whether the text is about someone: nobody else (of the gender) is named even a quarter as often. */
  isProtagonist(person: Person, gender?: Gender): boolean {
    const often = this.often(person);
    const rivals = ({ id }: Person) => id !== person.id && (gender === undefined || this.mayBe({ id }, gender));
    return (
      often >= FEWEST_OF_PROTAGONIST && !this.persons.some((other) => rivals(other) && 4 * this.often(other) > often)
    );
  }

  /** Whom the text is about, if a sentence before has named them. */
  protagonistBefore(sentence: number): Person | undefined {
    const first = this.persons.find((person) => this.often(person) >= FEWEST_OF_PROTAGONIST);
    return first !== undefined && first.sentence < sentence && this.isProtagonist(first) ? first : undefined;
  }

  /** Whether someone is named in passing in a text that is about another. */
  isPassing(other: Person, person: Person): boolean {
    const often = this.often(person);
    return often >= FEWEST_OF_PROTAGONIST && 4 * this.often(other) <= often;
  }

  private often({ id }: Pick<Named, 'id'>): number {
    return this.mentions.get(id) ?? 0;
  }
}

function addTo(map: Map<number, Organization[]>, fact: Organization): void {
  const there = map.get(fact.sentence);
  if (there === undefined) map.set(fact.sentence, [fact]);
  else there.push(fact);
}

function isNamed(fact: Fact): fact is Named {
  return fact.kind === 'person' || fact.kind === 'organization';
}
