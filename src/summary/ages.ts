import type { Doc, Person, Reading, SentenceSpan, Word } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { type Gender, genderOfNoun } from './genders.js';
import { isHuman } from './humans.js';
import type { People } from './people.js';
import { humansBeside, isBeaten, pronounBefore, tellsSpeech } from './reference-forms.js';

const { aux, say, verb, mark, prep, det } = CLASSES;
const OLD = /^(\d{1,3})-year-old$/;
const AGE = /^\d{1,2}$/;
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

/** Whom the sentence before was about, and who stood at its head. */
interface Last {
  readonly subject: Person | undefined;
  readonly head: Person | undefined;
}

/** Whom the text gives which age. */
export class Ages {
  private readonly ageOf = new Map<string, number>();
  /** ids by age, '' for somebody without a name */
  private readonly byAge = new Map<number, Set<string>>();

  constructor(
    private readonly reading: Reading,
    private readonly people: People,
  ) {
    const { doc, facts } = reading;
    for (const fact of facts) {
      if (fact.kind !== 'figure' || fact.unit !== 'year' || !fact.rule.startsWith('age.')) continue;
      const { about } = fact;
      const named = people.of(fact.sentence).find((person) => about?.endsWith(person.text));
      if (named !== undefined) this.ageOf.set(named.id, fact.value);
      // "A 46-year-old man" may be another.
      const before = doc.text.slice(Math.max(0, fact.start - 3), fact.start);
      const id = named?.id ?? (ANYBODY.test(before) ? '' : undefined);
      if (id !== undefined) this.byAge.set(fact.value, (this.byAge.get(fact.value) ?? new Set()).add(id));
    }
  }

  /** Whom "The 46-year-old singer" means: to whom the text gives the age, or the only one named before who may be meant. */
  resolve(sentence: number, { age, gender }: Aged, last: Last): Person | undefined {
    const own = this.people.of(sentence);
    const may = (person: Person) =>
      own.every(({ id }) => id !== person.id) &&
      (this.ageOf.get(person.id) ?? age) === age &&
      (gender === undefined || this.people.mayBe(person, gender));
    const told = [...(this.byAge.get(age) ?? [])];
    const person = told.length === 1 ? this.people.byId(told[0]!) : undefined;
    if (told.length > 0) return person && may(person) ? person : undefined;
    const { sentences } = this.reading.doc;
    const before = sentences[sentence - 1];
    if (before === undefined || sentences[sentence]!.block - before.block > 1) return undefined;
    return this.near(sentence, before, last, may);
  }

  private near(sentence: number, before: SentenceSpan, { subject, head }: Last, may: (person: Person) => boolean) {
    const { doc } = this.reading;
    const there = this.people.of(sentence - 1);
    const near = [...(subject === undefined ? [] : [subject]), ...there].filter(may);
    // "Lee won over Hahn. The 30-year-old": Lee, who is told of.
    if (head !== undefined && may(head) && !tellsSpeech(doc, before))
      if (near.every((one) => one.id === head.id || isBeaten(doc, before, one))) return head;
    const first = near[0] ?? (there.length === 0 ? this.people.protagonistBefore(sentence) : undefined);
    if (first === undefined || !may(first) || near.some(({ id }) => id !== first.id)) return undefined;
    // "Lee said he was hit": Lee speaks of another.
    if (there.every(({ id }) => id === first.id) && tellsSpeech(doc, before)) return undefined;
    if (subject?.id === first.id) return first;
    return pronounBefore(doc, before, first) || humansBeside(doc, before, first) ? undefined : first;
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
  const gender = noun && genderOfNoun(noun.lower);
  return { age: Number(age), to, ...(gender && { gender }) };
}

function ends(word: Word): boolean {
  return word.lower === "'s" || (classesOf(word) & ENDS) !== 0;
}
const ENDS = aux | say | verb | mark | prep | det;
