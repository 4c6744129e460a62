import type { Doc, Fact, Organization, Person, Reading, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';

type Named = Person | Organization;

/** A name that a bullet shows in place of a reference at its opening: token `at` up to but without `to` stand aside. */
export interface Resolved {
  readonly at: number;
  readonly to: number;
  readonly fact: Named;
  readonly possessive: boolean;
}

type Gender = 'he' | 'she';
const GENDERS = new Map<string, Gender>([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['mr', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
]);
/** "Mr Hale said" names its own subject. */
const PRONOUNS = new Set(['he', 'his', 'him', 'she', 'her']);
const LONGEST_WORD = 40;
const SPACE = /\s/u;
const LONGEST_CHAIN = 3;
const LONGEST_PHRASE = 14;
/** Common nouns for human beings, roughly: whoever a pronoun may mean beside the person named. */
const HUMAN =
  /(?:[a-z]{3}(?:er|or|ist|ian|ant|man|woman|men|women)|^(?:boy|girl|kid|child|son|daughter|wife|husband|cleric|pilot|chief|king|queen|prince|guard|coach|agent|official|patient|student|victim|nurse|judge|cousin|uncle|aunt|friend|guy|he|who))s?$/;
const PERSONAL = new Set(['he', 'she']);
const HAS = new Map([
  ['his', true],
  ['her', true],
]);
const BARE_COMPANY = new Set([
  'company',
  'firm',
  'group',
  'carrier',
  'airline',
  'bank',
  'retailer',
  'carmaker',
  'automaker',
]);
/** Words that may stand before a person's name when the name is the subject: "former president Ann Lee". */
const MOST_BEFORE_SUBJECT = 5;
const { say, aux, verb, mark, prep, subordinator, ing, adverb, quote } = CLASSES;

/** Knows whom the sentences of a reading name, to tell whom "he" and "the company" at the next one's opening mean. */
export class References {
  private readonly bySentence = new Map<number, Named[]>();
  private readonly fullest = new Map<string, Named>();
  /** lower-case last names of persons */
  readonly surnames = new Set<string>();
  /** whom the opening pronoun of a sentence means, where that is sure */
  private readonly subjects: (Person | undefined)[] = [];
  /** how many sentences in a row have opened on a pronoun for the same person */
  private readonly chain: number[] = [];
  private readonly genders = new Map<string, Gender>();

  constructor(private readonly reading: Reading) {
    for (const fact of reading.facts) {
      if (!isNamed(fact)) continue;
      if (fact.kind === 'person') this.surnames.add(fact.text.slice(fact.text.lastIndexOf(' ') + 1).toLowerCase());
      const there = this.bySentence.get(fact.sentence);
      if (there === undefined) this.bySentence.set(fact.sentence, [fact]);
      else there.push(fact);
      const known = this.fullest.get(fact.id);
      if (known === undefined || fact.text.length > known.text.length) this.fullest.set(fact.id, fact);
    }
  }

  /** Is to be asked for every sentence in order. `at` = index of the token that the sentence opens on, after what was cut. */
  resolve(sentence: number, at: number): Resolved | undefined {
    const { doc } = this.reading;
    const span = doc.sentences[sentence]!;
    const word = doc.tokens[at]!.word.lower;
    if (at > span.from && isQuoteMark(doc, at - 1)) return undefined;
    const subject = this.subjectOf(sentence, span, at);
    this.subjects[sentence] = subject;
    if (PERSONAL.has(word) && subject !== undefined) return this.shown(subject, at, at + 1, false);
    if (HAS.has(word) && subject !== undefined && isNoun(doc, at + 1)) return this.shown(subject, at, at + 1, true);
    if (word === 'the' && BARE_COMPANY.has(doc.tokens[at + 1]?.word.lower ?? '')) return this.company(sentence, at);
    return undefined;
  }

  /** The longest form in which the text names someone, with the role before it if there is one. */
  fullName(id: string): Named | undefined {
    return this.fullest.get(id);
  }

  private shown(person: Named, at: number, to: number, possessive: boolean): Resolved {
    const fullest = SPACE.test(person.text) ? person : this.fullest.get(person.id);
    return { at, to, fact: fullest ?? person, possessive };
  }

  /** Who is the subject of a sentence: the person named at its head, or whom its pronoun means: who the sentence before was about. */
  private subjectOf(sentence: number, span: SentenceSpan, at: number): Person | undefined {
    const { doc } = this.reading;
    const { lower } = doc.tokens[at]!.word;
    const gender = PRONOUNS.has(lower) ? GENDERS.get(lower) : undefined;
    if (gender === undefined) return this.headOf(sentence, span, at);
    const before = doc.sentences[sentence - 1];
    if (before === undefined || span.block - before.block > 1 || speaksOf(doc, before, gender, false)) return undefined;
    const chained = this.subjects[sentence - 1];
    const links = chained === undefined ? 0 : (this.chain[sentence - 1] ?? 0) + 1;
    this.chain[sentence] = links;
    const meant = chained ?? this.speaker(sentence - 1) ?? this.sole(sentence - 1, before, gender);
    if (meant === undefined || links > LONGEST_CHAIN || (this.genders.get(meant.id) ?? gender) !== gender)
      return undefined;
    this.genders.set(meant.id, gender);
    return meant;
  }

  /** The only person of a sentence, at its head or after an opening phrase: "In March, Ann Lee left". */
  private headOf(sentence: number, span: SentenceSpan, at: number): Person | undefined {
    const { doc } = this.reading;
    const people = this.peopleOf(sentence);
    const first = people[0];
    if (first === undefined || people.some(({ id }) => id !== first.id)) return undefined;
    if (headed(doc, span, at, first)) return first;
    if ((classesOf(doc.tokens[at]!.word) & (prep | subordinator | ing | adverb)) === 0) return undefined;
    for (let i = at + 1; i < Math.min(span.to, at + LONGEST_PHRASE); i++)
      if (doc.tokens[i]!.word.text === ',') return headed(doc, span, i + 1, first) ? first : undefined;
    return undefined;
  }

  /** The one person that the sentence names where no other human being is spoken of. */
  private sole(sentence: number, span: SentenceSpan, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    const people = [...this.peopleOf(sentence), ...this.peopleOf(sentence - 1)];
    const first = this.peopleOf(sentence)[0];
    if (first === undefined || people.some(({ id }) => id !== first.id)) return undefined;
    const others = doc.tokens
      .slice(span.from, span.to)
      .some(({ word }) => word.shape === 'lower' && word.lower.length < LONGEST_WORD && HUMAN.test(word.lower));
    return others || !speaksOf(doc, span, gender, true) ? undefined : first;
  }

  /** The only person of a sentence, where a verb of saying stands beside the name. */
  private speaker(sentence: number): Person | undefined {
    const people = this.peopleOf(sentence);
    const first = people[0];
    if (first === undefined || people.some(({ id }) => id !== first.id)) return undefined;
    const { tokens, sentences } = this.reading.doc;
    const span = sentences[sentence]!;
    return people.find(({ start, end }) => {
      let from = span.from;
      while (from < span.to && tokens[from]!.start < start) from++;
      let to = from;
      while (to < span.to && tokens[to]!.start < end) to++;
      const beside = [tokens[from - 1], tokens[to]].filter((token) => token !== undefined);
      return beside.some(({ word }) => (classesOf(word) & say) !== 0);
    });
  }

  /** The one company that the two sentences before name. */
  private company(sentence: number, at: number): Resolved | undefined {
    const { doc } = this.reading;
    const next = doc.tokens[at + 2];
    if (next === undefined || (classesOf(next.word) & (say | aux | verb)) === 0) return undefined;
    const near = [sentence - 1, sentence - 2].flatMap((i) => this.bySentence.get(i) ?? []);
    const companies = near.filter((fact): fact is Organization => fact.kind === 'organization');
    const first = companies[0];
    if (first === undefined || !first.company || companies.some(({ id }) => id !== first.id)) return undefined;
    return this.shown(first, at, at + 2, false);
  }

  peopleOf(sentence: number): Person[] {
    return (this.bySentence.get(sentence) ?? []).filter((fact): fact is Person => fact.kind === 'person');
  }
}

function isNamed(fact: Fact): fact is Named {
  return fact.kind === 'person' || fact.kind === 'organization';
}

/** The name stands at the sentence's head, with nothing before it but a role, and a verb or an apposition follows. */
function headed(doc: Doc, span: SentenceSpan, at: number, person: Person): boolean {
  for (let i = at; i < span.to && i <= at + MOST_BEFORE_SUBJECT; i++) {
    const token = doc.tokens[i]!;
    if (token.start === person.start) {
      let next = i;
      while (next < span.to && doc.tokens[next]!.start < person.end) next++;
      const after = doc.tokens[next];
      return after !== undefined && (after.word.text === ',' || (classesOf(after.word) & (say | aux | verb)) !== 0);
    }
    if ((classesOf(token.word) & (mark | verb | aux | say | prep)) !== 0) return false;
  }
  return false;
}

/** Whether a sentence has a pronoun or title of the gender, or (same false) of the other one. */
function speaksOf(doc: Doc, span: SentenceSpan, gender: Gender, same: boolean): boolean {
  for (let i = span.from; i < span.to; i++) {
    const found = GENDERS.get(doc.tokens[i]!.word.lower);
    if (found !== undefined && (found === gender) === same) return true;
  }
  return false;
}

function isQuoteMark(doc: Doc, at: number): boolean {
  const { word } = doc.tokens[at]!;
  return word.text === "'" || (classesOf(word) & quote) !== 0;
}

function isNoun(doc: Doc, at: number): boolean {
  const word = doc.tokens[at]?.word;
  return word !== undefined && word.shape !== 'mark' && !word.stop;
}
