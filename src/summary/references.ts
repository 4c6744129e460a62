import type { Person, Reading, SentenceSpan } from '../model.js';
import { Ages, agedAt } from './ages.js';
import { Bodies, type BodyMeant } from './bodies.js';
import { classesOf } from './classes.js';
import { spellOut } from './contractions.js';
import type { Gender } from './genders.js';
import { isNamedLater } from './named-later.js';
import { type Named, People } from './people.js';
import {
  ADJUNCT,
  GENDERS,
  goesOnAsName,
  goesOnSaying,
  hasObject,
  hasSaying,
  headed,
  humanIn,
  humansBeside,
  isBeaten,
  isNoun,
  isOwner,
  isQuoted,
  isSaid,
  LONGEST_PHRASE,
  PERSONAL,
  type PronounAt,
  pronounBefore,
  pronounLater,
  pronounNear,
  speaksOf,
  tellsSpeech,
} from './reference-forms.js';
import { Voices } from './voices.js';

/** A name that a bullet shows in place of a reference at its opening: token `at` up to but without `to` stand aside. */
export interface Resolved {
  readonly at: number;
  readonly to: number;
  readonly fact: Pick<Named, 'start' | 'end' | 'sentence'>;
  /** what the name gets: "'s", or the word that was contracted with the pronoun */
  readonly suffix?: string;
}

const SPACE = /\s/u;
const LONGEST_CHAIN = 3;
const HAS = new Map([
  ['his', true],
  ['her', true],
]);
/** a verb with its auxiliaries and its object */
const NEAR_VERB = 4;
/** Sentences between a pronoun and the one that names whom it means, and that one. */
const LONGEST_ASIDE = 3;

/** Knows whom the sentences of a reading name, to tell whom "he" and "the company" at the next one's opening mean. */
export class References {
  readonly people: People;
  /** whom the opening pronoun of a sentence means, where that is sure */
  private readonly subjects: (Person | undefined)[] = [];
  /** the person at the head of a sentence, whomever else it names */
  private readonly heads: (Person | undefined)[] = [];
  /** the sentences whose first pronoun means whom they name later */
  private readonly told = new Set<number>();
  /** the sentences whose subject is a pronoun of which nobody knows whom it means */
  private readonly unsure = new Set<number>();
  /** how many sentences in a row have opened on a pronoun for the same person */
  private readonly chain: number[] = [];
  private readonly bodies: Bodies;
  private readonly ages: Ages;
  private readonly voices: Voices;

  constructor(private readonly reading: Reading) {
    this.bodies = new Bodies(reading.doc);
    this.people = new People(reading);
    this.ages = new Ages(reading, this.people);
    this.voices = new Voices(reading.doc, this.people);
  }

  /** Is to be asked for every sentence in order. `at` = index of the token that the sentence opens on, after what was cut. */
  resolve(sentence: number, at: number): Resolved[] {
    const { doc } = this.reading;
    const span = doc.sentences[sentence]!;
    const first = pronounNear(doc, span, at);
    // "If Lee runs, she wins" is about Lee.
    const named =
      first?.place !== 'quote' &&
      this.people.of(sentence).some(({ start }) => start < doc.tokens[first?.at ?? at]!.start);
    const near = named ? undefined : first;
    const body = this.bodies.resolve(sentence, at, this.people.bodiesOf(sentence));
    const noun = near === undefined && !isQuoted(doc, span, at) ? this.byNoun(sentence, span, at, body) : undefined;
    const unnamed = this.people.of(sentence).length === 0;
    const later = near === undefined && unnamed ? pronounLater(doc, span, at) : undefined;
    // "The 46-year-old said he": he.
    const found = near ?? (later?.place === 'content' && noun !== undefined && body === undefined ? undefined : later);
    const pronoun = found && this.byPronoun(sentence, span, found);
    if (found === undefined) this.voices.note(sentence, undefined);
    if (named && this.subjects[sentence] === undefined) this.unsure.add(sentence);
    if (pronoun === undefined && later === undefined) this.lookOn(sentence, span, at);
    // "The company will close the mill, he said": of no use while "he" is anybody.
    if (found !== undefined && pronoun === undefined) {
      if (!this.isTold(sentence)) this.unsure.add(sentence);
      return [];
    }
    return [noun, pronoun].filter((one) => one !== undefined);
  }

  /** Whether a sentence that opens on a pronoun says itself whom it means. */
  isTold(sentence: number): boolean {
    return this.told.has(sentence);
  }

  private lookOn(sentence: number, span: SentenceSpan, at: number): void {
    const first = this.people.of(sentence)[0];
    const gender = first && this.people.genderOf(first);
    if (first === undefined || gender === undefined || !isNamedLater(this.reading.doc, span, at, first, gender)) return;
    const before = [this.subjects[sentence - 1], ...this.people.of(sentence - 1)];
    if (before.some((one) => one !== undefined && one.id !== first.id && this.people.mayBe(one, gender))) return;
    this.told.add(sentence);
    this.subjects[sentence] = this.onlyOne(sentence);
  }

  private byPronoun(sentence: number, span: SentenceSpan, found: PronounAt): Resolved | undefined {
    const { doc } = this.reading;
    const form = doc.tokens[found.at]!.word.lower;
    const subject = this.meant(sentence, span, GENDERS.get(form)!, found);
    this.subjects[sentence] = subject;
    this.voices.note(sentence, isSaid(doc, found.at) ? subject : undefined);
    if (subject === undefined || this.leavesOpen(sentence, span, subject)) return undefined;
    // "Lee's been" would read like a possessive.
    const spelled = spellOut(doc, found.at);
    if (spelled === undefined) return undefined;
    if (PERSONAL.has(form)) return this.shown(subject, found.at, spelled.to, spelled.suffix);
    return HAS.has(form) && isNoun(doc, found.at + 1) ? this.shown(subject, found.at, found.at + 1, "'s") : undefined;
  }

  /** What a sentence without such a pronoun opens on: an age, a body, a name. */
  private byNoun(sentence: number, span: SentenceSpan, at: number, body: BodyMeant | undefined): Resolved | undefined {
    const { doc } = this.reading;
    const aged = agedAt(doc, span, at, this.people.of(sentence));
    const [subject, head] = [this.subjects[sentence - 1], this.heads[sentence - 1]];
    const person = aged && this.ages.resolve(sentence, aged, { subject, head });
    this.subjects[sentence] = aged === undefined ? this.headOf(sentence, span, at) : person;
    if (aged !== undefined) return person && this.shown(person, at, aged.to);
    return body && this.shownBody(body, at);
  }

  private shown(person: Named, at: number, to: number, suffix?: string): Resolved {
    const fullest = SPACE.test(person.text) ? person : this.people.fullestOf(person);
    return { at, to, fact: fullest ?? person, ...(suffix !== undefined && { suffix }) };
  }

  /** With its article, where the text has one: "The Coastal Guild said". */
  private shownBody({ body, to, possessive }: BodyMeant, at: number): Resolved {
    const { fact, ...rest } = this.shown(body, at, to, possessive ? "'s" : undefined);
    const { from } = this.reading.doc.sentences[fact.sentence]!;
    const { tokens } = this.reading.doc;
    let first = from;
    while (tokens[first]!.start < fact.start) first++;
    const article = first > from && tokens[first - 1]!.word.lower === 'the' ? tokens[first - 1]!.start : fact.start;
    return { ...rest, fact: { start: article, end: fact.end, sentence: fact.sentence } };
  }

  /** Whom a sentence's pronoun means: who the sentence before was about, or who speaks. */
  private meant(sentence: number, span: SentenceSpan, gender: Gender, found: PronounAt): Person | undefined {
    if (found.place === 'attribution') return this.voice(sentence, gender);
    const sure = this.sure(sentence, span, gender, found.place);
    // "In 2007, she told investigators" tells of another day than the speech before.
    return (
      sure ??
      (found.place !== 'phrase' && isSaid(this.reading.doc, found.at) ? this.voice(sentence, gender) : undefined)
    );
  }

  /** Who has spoken just before. */
  private voice(sentence: number, gender: Gender): Person | undefined {
    const person = this.voices.before(sentence);
    if (person === undefined || this.people.genderOf(person) !== gender) return undefined;
    return this.people.of(sentence).some(({ id }) => id === person.id) ? undefined : person;
  }

  private sure(sentence: number, span: SentenceSpan, gender: Gender, place: PronounAt['place']): Person | undefined {
    const later = place !== 'opening';
    const { doc } = this.reading;
    const before = doc.sentences[sentence - 1];
    if (before === undefined || span.block - before.block > 1) return undefined;
    // "In his speech, Lee said": the pronoun means who comes after it.
    const own = this.people.of(sentence);
    if (later && own.some(({ id }) => this.people.mayBe({ id }, gender))) return undefined;
    const chained = this.subjects[sentence - 1];
    const links = chained === undefined ? 0 : (this.chain[sentence - 1] ?? 0) + 1;
    this.chain[sentence] = links;
    const meant =
      chained ??
      (place === 'content' ? undefined : this.spoke(sentence, gender)) ??
      this.sole(sentence - 1, gender) ??
      this.carried(sentence, gender) ??
      this.protagonist(sentence, gender);
    if (meant === undefined || links > LONGEST_CHAIN || !this.people.mayBe(meant, gender)) return undefined;
    // "Lee said the driver slept. Police say he was hit": the driver.
    if (place === 'content' && (hasSaying(doc, before) || humansBeside(doc, before, meant))) return undefined;
    const known = this.people.genderOf(meant) === gender;
    if (!known && ((later && !this.isLone(sentence - 1, meant)) || speaksOf(doc, before, gender, false)))
      return undefined;
    if (this.rivalsIn(sentence - 1, meant, gender) || this.actsOnAnother(sentence - 1, meant)) return undefined;
    if (this.people.bodiesOf(sentence - 1).some(({ text }) => this.people.surnames.has(text.toLowerCase())))
      return undefined;
    if (this.people.of(sentence - 1).some((one) => one.id === meant.id && goesOnAsName(doc, before, one)))
      return undefined;
    // "He said Lee left": he is not Lee.
    if (own.some(({ id }) => id === meant.id)) return undefined;
    this.people.isNow(meant, gender);
    return meant;
  }

  /** Whether a sentence names someone else whom the pronoun may mean. */
  private rivalsIn(sentence: number, person: Person, gender: Gender): boolean {
    const heads = this.subjects[sentence]?.id === person.id;
    return this.people
      .of(sentence)
      .some(
        (other) => other.id !== person.id && this.people.mayBe(other, gender) && (!heads || this.rivals(other, person)),
      );
  }

  /** "Lee called him a giant": him is another than Lee, and the next sentence may be about either. */
  private actsOnAnother(sentence: number, { id }: Person): boolean {
    const { doc } = this.reading;
    const span = doc.sentences[sentence]!;
    const named = this.people.of(sentence).find((person) => person.id === id);
    let from = span.from;
    while (from < span.to && doc.tokens[from]!.start < (named?.end ?? 0)) from++;
    return hasObject(doc, from, Math.min(span.to, from + NEAR_VERB));
  }

  /** Whether someone may be meant instead of a subject: not who is named in passing, in a sentence that tells of what nobody says. */
  private rivals(other: Person, person: Person): boolean {
    if (other.id === person.id) return false;
    const { doc } = this.reading;
    const span = doc.sentences[other.sentence]!;
    const aside = this.people.isPassing(other, person) || isOwner(doc, span, other) || isBeaten(doc, span, other);
    return !aside || tellsSpeech(doc, span);
  }

  /** Who spoke in the sentence before, of nobody that the pronoun may mean. */
  private spoke(sentence: number, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    const before = doc.sentences[sentence - 1]!;
    // "The jogger was hurt, Lee said. His leg": not Lee's.
    const another = speaksOf(doc, before, gender, true) || humanIn(doc, before);
    return another && !goesOnSaying(doc, doc.sentences[sentence]!) ? undefined : this.voices.alone(sentence - 1);
  }

  /** Whom the text was about before sentences that name and mean no being. */
  private carried(sentence: number, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    for (let i = sentence - 1; i >= Math.max(0, sentence - LONGEST_ASIDE); i--) {
      const speaker = humanIn(doc, doc.sentences[i]!) ? undefined : this.voices.alone(i);
      const meant = this.subjects[i] ?? speaker ?? this.sole(i, gender);
      if (meant !== undefined)
        return this.people.genderOf(meant) === gender && !this.rivalsIn(i, meant, gender) ? meant : undefined;
      const span = doc.sentences[i]!;
      if (this.people.of(i).length > 0 || humanIn(doc, span) || speaksOf(doc, span, gender, true)) return undefined;
    }
    return undefined;
  }

  /** "Lee sent her a letter": the name does not tell whom the other pronoun means. */
  private leavesOpen(sentence: number, span: SentenceSpan, { id }: Person): boolean {
    const { doc } = this.reading;
    const gender = this.people.genderOf({ id });
    if (gender === undefined || !speaksOf(doc, span, gender, false)) return false;
    return this.people.of(sentence).length === 0 && !humanIn(doc, span);
  }

  /** Whom the text is about, named just before: nobody else who may be meant is named a quarter as often. */
  private protagonist(sentence: number, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    const near = [sentence - 1, sentence - 2].flatMap((i) => this.people.of(i));
    const first = near.find(({ id }) => this.people.genderOf({ id }) === gender);
    if (first === undefined || near.some(({ id }) => id !== first.id && this.people.mayBe({ id }, gender)))
      return undefined;
    if (!this.people.isProtagonist(first, gender)) return undefined;
    const before = doc.sentences[sentence - 1]!;
    // "According to Lee, the minister said yes": the pronoun may be the minister.
    return humanIn(doc, before) && (first.sentence < sentence - 1 || tellsSpeech(doc, before)) ? undefined : first;
  }

  /** The person at a sentence's head or after its opening phrase: "In March, Ann Lee left". Others of the sentence are of the other gender. */
  private headOf(sentence: number, span: SentenceSpan, at: number): Person | undefined {
    const { doc } = this.reading;
    const first = this.people.of(sentence)[0];
    if (first === undefined) return undefined;
    let from = at;
    if (!headed(doc, span, from, first)) {
      if ((classesOf(doc.tokens[at]!.word) & ADJUNCT) === 0) return undefined;
      while (from < span.to && from < at + LONGEST_PHRASE && doc.tokens[from]!.word.text !== ',') from++;
      if (doc.tokens[from]?.word.text !== ',' || !headed(doc, span, from + 1, first)) return undefined;
    }
    this.heads[sentence] = first;
    return this.onlyOne(sentence);
  }

  /** The first person of a sentence, if whoever else it names is surely of the other gender. */
  private onlyOne(sentence: number): Person | undefined {
    const people = this.people.of(sentence);
    const first = people[0];
    if (first === undefined) return undefined;
    const gender = this.people.genderOf(first);
    return people.every((one) => !this.rivals(one, first) || (gender !== undefined && !this.people.mayBe(one, gender)))
      ? first
      : undefined;
  }

  /** Whether a sentence and the two before it name nobody else. */
  private isLone(sentence: number, { id }: Person): boolean {
    return [sentence, sentence - 1, sentence - 2].every((i) => this.people.of(i).every((one) => one.id === id));
  }

  /** The one person of the gender that the sentence names where no other being is spoken of. */
  private sole(sentence: number, gender: Gender): Person | undefined {
    const { doc } = this.reading;
    const span = doc.sentences[sentence]!;
    const first = this.people.of(sentence).find(({ id }) => this.people.mayBe({ id }, gender));
    if (first === undefined || this.rivalsIn(sentence, first, gender) || this.rivalsIn(sentence - 1, first, gender))
      return undefined;
    if (this.people.genderOf(first) !== gender && !speaksOf(doc, span, gender, true) && !this.isLone(sentence, first))
      return undefined;
    // "He met Lee": the pronoun is another.
    if (this.unsure.has(sentence)) return undefined;
    return pronounBefore(doc, span, first, gender) || humanIn(doc, span) ? undefined : first;
  }
}
