import type { Doc, Fact, Organization, Person, Reading, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import { type Gender, gendersOf } from './genders.js';
import { isHuman } from './humans.js';

type Named = Person | Organization;

/** A name that a bullet shows in place of a reference at its opening: token `at` up to but without `to` stand aside. */
export interface Resolved {
  readonly at: number;
  readonly to: number;
  readonly fact: Named;
  readonly possessive: boolean;
}

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
const SPACE = /\s/u;
const LONGEST_CHAIN = 3;
const LONGEST_PHRASE = 14;
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
/** "said" and the name, with a role between them */
const LONGEST_ROLE = 7;
/** Sentences between a pronoun and the one that names whom it means, and that one. */
const LONGEST_ASIDE = 3;
const { say, aux, verb, mark, prep, subordinator, ing, adverb, quote, pronoun } = CLASSES;
const ADJUNCT = prep | subordinator | ing | adverb;
const DOUBLE = new Set(['"', '“', '”']);

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
  private readonly genders: Map<string, Gender>;

  constructor(private readonly reading: Reading) {
    this.genders = gendersOf(
      reading.doc,
      reading.facts.filter((fact): fact is Person => fact.kind === 'person'),
    );
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
    const quoted = at > span.from && isQuoteMark(doc, at - 1);
    const found = quoted ? saidBy(doc, span, at) : PRONOUNS.has(word) ? at : afterPhrase(doc, span, at);
    if (found === undefined) {
      if (!quoted) this.subjects[sentence] = this.headOf(sentence, span, at);
      if (!quoted && word === 'the' && BARE_COMPANY.has(doc.tokens[at + 1]?.word.lower ?? ''))
        return this.company(sentence, at);
      return undefined;
    }
    const form = doc.tokens[found]!.word.lower;
    const subject = this.meant(sentence, span, GENDERS.get(form)!, found > at);
    this.subjects[sentence] = subject;
    if (subject === undefined || this.leavesOpen(sentence, span, subject)) return undefined;
    if (PERSONAL.has(form)) return this.shown(subject, found, found + 1, false);
    return HAS.has(form) && isNoun(doc, found + 1) ? this.shown(subject, found, found + 1, true) : undefined;
  }

  /** The longest form in which the text names someone, with the role before it if there is one. */
  fullName(id: string): Named | undefined {
    return this.fullest.get(id);
  }

  private shown(person: Named, at: number, to: number, possessive: boolean): Resolved {
    const fullest = SPACE.test(person.text) ? person : this.fullest.get(person.id);
    return { at, to, fact: fullest ?? person, possessive };
  }

  /** Whom a sentence's pronoun means: who the sentence before was about. `later` = it does not open the sentence. */
  private meant(sentence: number, span: SentenceSpan, gender: Gender, later: boolean): Person | undefined {
    const { doc } = this.reading;
    const before = doc.sentences[sentence - 1];
    if (before === undefined || span.block - before.block > 1) return undefined;
    // "In his speech, Lee said": the pronoun means who comes after it.
    const own = this.peopleOf(sentence);
    if (later && own.some(({ id }) => this.mayBe(id, gender))) return undefined;
    const chained = this.subjects[sentence - 1];
    const links = chained === undefined ? 0 : (this.chain[sentence - 1] ?? 0) + 1;
    this.chain[sentence] = links;
    const meant =
      chained ?? this.spoke(sentence, gender) ?? this.sole(sentence - 1, gender) ?? this.carried(sentence, gender);
    if (meant === undefined || links > LONGEST_CHAIN || !this.mayBe(meant.id, gender)) return undefined;
    const known = this.genders.get(meant.id) === gender;
    if (!known && (later || speaksOf(doc, before, gender, false))) return undefined;
    if (this.rivalsIn(sentence - 1, meant, gender)) return undefined;
    // "He said Lee left": he is not Lee.
    if (own.some(({ id }) => id === meant.id)) return undefined;
    this.genders.set(meant.id, gender);
    return meant;
  }

  /** Whether a sentence names someone else whom the pronoun may mean. */
  private rivalsIn(sentence: number, { id }: Person, gender: Gender): boolean {
    return this.peopleOf(sentence).some((other) => other.id !== id && this.mayBe(other.id, gender));
  }

  /** Who spoke in the sentence before, of nobody that the pronoun may mean. */
  private spoke(sentence: number, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    const before = doc.sentences[sentence - 1]!;
    return speaksOf(doc, before, gender, true) && !goesOnSaying(doc, doc.sentences[sentence]!)
      ? undefined
      : this.speaker(sentence - 1);
  }

  /** Whom the text was about before sentences that name and mean no being. */
  private carried(sentence: number, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    for (let i = sentence - 1; i >= Math.max(0, sentence - LONGEST_ASIDE); i--) {
      const meant = this.subjects[i] ?? this.speaker(i) ?? this.sole(i, gender);
      if (meant !== undefined)
        return this.genders.get(meant.id) === gender && !this.rivalsIn(i, meant, gender) ? meant : undefined;
      const span = doc.sentences[i]!;
      if (this.peopleOf(i).length > 0 || humanIn(doc, span) || speaksOf(doc, span, gender, true)) return undefined;
    }
    return undefined;
  }

  /** "Lee sent her a letter": the name does not tell whom the other pronoun means. */
  private leavesOpen(sentence: number, span: SentenceSpan, { id }: Person): boolean {
    const { doc } = this.reading;
    const gender = this.genders.get(id);
    if (gender === undefined || !speaksOf(doc, span, gender, false)) return false;
    return this.peopleOf(sentence).length === 0 && !humanIn(doc, span);
  }

  private mayBe(id: string, gender: Gender): boolean {
    return (this.genders.get(id) ?? gender) === gender;
  }

  /** The person at a sentence's head or after its opening phrase: "In March, Ann Lee left". Others of the sentence are of the other gender. */
  private headOf(sentence: number, span: SentenceSpan, at: number): Person | undefined {
    const { doc } = this.reading;
    const first = this.onlyOne(sentence);
    if (first === undefined) return undefined;
    if (headed(doc, span, at, first)) return first;
    if ((classesOf(doc.tokens[at]!.word) & ADJUNCT) === 0) return undefined;
    for (let i = at + 1; i < Math.min(span.to, at + LONGEST_PHRASE); i++)
      if (doc.tokens[i]!.word.text === ',') return headed(doc, span, i + 1, first) ? first : undefined;
    return undefined;
  }

  /** The first person of a sentence, if whoever else it names is surely of the other gender. */
  private onlyOne(sentence: number): Person | undefined {
    const people = this.peopleOf(sentence);
    const first = people[0];
    if (first === undefined) return undefined;
    const gender = this.genders.get(first.id);
    return people.every(({ id }) => id === first.id || (gender !== undefined && !this.mayBe(id, gender)))
      ? first
      : undefined;
  }

  /** The one person of the gender that the sentence names where no other being is spoken of. */
  private sole(sentence: number, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    const span = doc.sentences[sentence]!;
    const first = this.peopleOf(sentence).find(({ id }) => this.mayBe(id, gender));
    if (first === undefined || this.rivalsIn(sentence, first, gender) || this.rivalsIn(sentence - 1, first, gender))
      return undefined;
    if (this.genders.get(first.id) !== gender && !speaksOf(doc, span, gender, true)) return undefined;
    // "He met Lee": the pronoun is another.
    for (let i = span.from; i < span.to && doc.tokens[i]!.start < first.start; i++) {
      const { lower } = doc.tokens[i]!.word;
      if (PRONOUNS.has(lower) && GENDERS.get(lower) === gender) return undefined;
    }
    return humanIn(doc, span) ? undefined : first;
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
      if ((classesOf(tokens[to]?.word ?? tokens[from]!.word) & say) !== 0) return true;
      // "said the ministry's spokesman Charles Hale"
      for (let i = from - 1; i >= Math.max(span.from, from - LONGEST_ROLE); i--) {
        const bits = classesOf(tokens[i]!.word);
        if ((bits & say) !== 0) return true;
        if ((bits & (mark | verb | aux | subordinator)) !== 0 && tokens[i]!.word.lower !== "'s") return false;
      }
      return false;
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
      if ((classesOf(doc.tokens[next]?.word ?? token.word) & adverb) !== 0) next++;
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

/** The pronoun beside a verb of saying that a quotation at the opening is followed by: '"No," he said'. */
function saidBy({ tokens }: Doc, span: SentenceSpan, at: number): number | undefined {
  let inside = true;
  for (let i = at; i < span.to; i++) {
    const { word } = tokens[i]!;
    if (DOUBLE.has(word.text)) inside = !inside;
    else if (!inside && word.shape !== 'mark') {
      const said = (classesOf(tokens[i + 1]?.word ?? word) & say) !== 0;
      return PERSONAL.has(word.lower) && said ? i : undefined;
    }
  }
  return undefined;
}

/** The pronoun that is the subject after a phrase or conjunction at the opening: "In March, she", "When he". */
function afterPhrase({ tokens }: Doc, span: SentenceSpan, at: number): number | undefined {
  if ((classesOf(tokens[at]!.word) & ADJUNCT) === 0) return undefined;
  for (let i = at + 1; i < Math.min(span.to - 1, at + LONGEST_PHRASE); i++) {
    const { word } = tokens[i]!;
    if (PERSONAL.has(word.lower)) {
      const before = tokens[i - 1]!.word;
      return i === at + 1 || before.text === ',' ? i : undefined;
    }
    if ((classesOf(word) & pronoun) !== 0 || GENDERS.has(word.lower) || isHuman(word) || DOUBLE.has(word.text))
      return undefined;
  }
  return undefined;
}

/** Whether a sentence speaks of one being by a common noun. */
function humanIn({ tokens }: Doc, { from, to }: SentenceSpan): boolean {
  for (let i = from; i < to; i++) if (isHuman(tokens[i]!.word)) return true;
  return false;
}

/** "He said", "She also told" */
function goesOnSaying({ tokens }: Doc, { from, to }: SentenceSpan): boolean {
  for (let i = from + 1; i < Math.min(to, from + 4); i++) if ((classesOf(tokens[i]!.word) & say) !== 0) return true;
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
