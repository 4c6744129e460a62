import type { Doc, Fact, Person, SentenceSpan, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import type { Gender } from './genders.js';
import { isHuman } from './humans.js';

const { aux, say, verb, mark, prep, det } = CLASSES;
const OLD = /^(\d{1,3})-year-old$/;
const AGE = /^\d{1,2}$/;
const MALE = /^(?:.*man|boy|father.*|actor|striker|midfielder|prince|king)$/;
const FEMALE = /^(?:.*woman|girl|mother.*|actress|princess|queen|duchess)$/;
const PERSON = /(?:[a-z]{4}(?:eur|ee|ent|an|iard)|^(?:mp|briton|(?:mother|father|mum|dad)-of-.{1,20}))$/;
const ANYBODY = /\ban? $/i;
const LONGEST_NOUN = 4;
const LONGEST_WORD = 40;

/** A person told by the age at a sentence's opening: "The 46-year-old pop star", "The sailor, 41,". Token `to` is the first that is not replaced. */
export interface Aged {
  readonly age: number;
  readonly to: number;
  readonly gender?: Gender;
}

/** Whom the text gives which age. */
export class Ages {
  private readonly ageOf = new Map<string, number>();
  private readonly byAge = new Map<number, Set<string>>();

  constructor({ text }: Doc, facts: readonly Fact[]) {
    const people = new Map<number, Person[]>();
    for (const fact of facts) {
      if (fact.kind !== 'person') continue;
      const there = people.get(fact.sentence);
      if (there === undefined) people.set(fact.sentence, [fact]);
      else there.push(fact);
    }
    for (const fact of facts) {
      if (fact.kind !== 'figure' || fact.unit !== 'year' || !fact.rule.startsWith('age.')) continue;
      const { about } = fact;
      const named = people.get(fact.sentence)?.find((person) => about?.endsWith(person.text));
      if (named !== undefined) this.ageOf.set(named.id, fact.value);
      // "A 46-year-old man" may be another.
      const id = named?.id ?? (ANYBODY.test(text.slice(fact.start - 3, fact.start)) ? '' : undefined);
      if (id !== undefined) this.byAge.set(fact.value, (this.byAge.get(fact.value) ?? new Set()).add(id));
    }
  }

  /** Whether someone may be of an age, as far as the text says. */
  mayBe(id: string, age: number): boolean {
    return (this.ageOf.get(id) ?? age) === age;
  }

  /** To whom the text gives the age: the ids, '' for somebody without a name. */
  of(age: number): readonly string[] {
    return [...(this.byAge.get(age) ?? [])];
  }
}

/** Reads such an opening; what has a name in it or after it says itself whom it means. */
export function agedAt({ tokens }: Doc, span: SentenceSpan, at: number, named: readonly Person[]): Aged | undefined {
  if (tokens[at]!.word.lower !== 'the') return undefined;
  const found = OLD.exec(tokens[at + 1]?.word.lower ?? '');
  const from = found === null ? at + 1 : at + 2;
  let to = from;
  while (to < span.to && to - from <= LONGEST_NOUN && !ends(tokens[to]!.word)) to++;
  if (to === span.to || to - from > LONGEST_NOUN || (found === null && to === from)) return undefined;
  const next = tokens[to]!.word;
  const noun = to > from ? tokens[to - 1]!.word : undefined;
  if (noun !== undefined && !isHuman(noun) && !(noun.lower.length < LONGEST_WORD && PERSON.test(noun.lower)))
    return undefined;
  const apart = next.text === ',';
  const { start } = tokens[to + (apart ? 1 : 0)] ?? tokens[to]!;
  if (named.some((person) => person.start >= tokens[at]!.start && person.start <= start)) return undefined;
  const told = apart && tokens[to + 2]?.word.text === ',' ? tokens[to + 1]!.word.text : '';
  const age = found === null ? (AGE.test(told) ? told : '') : found[1]!;
  if (age === '' || (!apart && next.lower !== "'s" && (classesOf(next) & (aux | say | verb)) === 0)) return undefined;
  const lower = noun?.lower ?? '';
  const gender = MALE.test(lower) ? 'he' : FEMALE.test(lower) ? 'she' : undefined;
  return { age: Number(age), to, ...(gender && { gender }) };
}

function ends(word: Word): boolean {
  return word.lower === "'s" || (classesOf(word) & ENDS) !== 0;
}
const ENDS = aux | say | verb | mark | prep | det;
