import type { Doc, Person, SentenceSpan } from '../model.js';
import { CLASSES, classesOf } from './classes.js';
import type { People } from './people.js';
import { DOUBLE, isQuoteMark } from './reference-forms.js';

const { say, aux, verb, mark, prep, day, adverb } = CLASSES;
const BEHIND = mark | prep | day | adverb;
const TO_SOMEBODY = new Set(['told', 'tells', 'tell']);
/** "said" and the name, with a role between them */
const LONGEST_ROLE = 7;
/** Sentences of one speech between two that say whose it is. */
const LONGEST_SPEECH = 3;

/** Knows who speaks in each sentence, as far as the text says so beside the name or beside a pronoun for it. */
export class Voices {
  private readonly known: (Person | undefined)[] = [];

  constructor(
    private readonly doc: Doc,
    private readonly people: People,
  ) {}

  /** Is to be asked for every sentence in order. `told` = whom a pronoun beside a verb of saying means. */
  note(sentence: number, told: Person | undefined): void {
    const named = this.named(sentence);
    const agree = told === undefined || named === undefined || named.id === told.id;
    this.known[sentence] = agree ? (told ?? named) : undefined;
  }

  /** Who spoke before a sentence, with nothing but more of the speech between. */
  before(sentence: number): Person | undefined {
    for (let i = sentence - 1; i >= Math.max(0, sentence - LONGEST_SPEECH); i--) {
      if (this.known[i] !== undefined) return this.known[i];
      const span = this.doc.sentences[i]!;
      const goesOn = isQuoteMark(this.doc, span.from) && !this.saysAnother(span, []);
      if (!goesOn || this.people.of(i).length > 0) return undefined;
    }
    return undefined;
  }

  /** Who speaks in a sentence that names nobody else. */
  alone(sentence: number): Person | undefined {
    const people = this.people.of(sentence);
    const first = people[0];
    if (first === undefined || people.some(({ id }) => id !== first.id)) return undefined;
    return people.find((person) => this.saying(person) !== undefined);
  }

  /** The only one beside whose name a verb of saying stands: "Lee said", '"No," said the spokesman Karl Lee'. */
  private named(sentence: number): Person | undefined {
    const verbs: number[] = [];
    const found = this.people.of(sentence).filter((person) => {
      const at = this.saying(person);
      if (at !== undefined) verbs.push(at);
      return at !== undefined;
    });
    const first = found[0];
    if (first === undefined || found.some(({ id }) => id !== first.id)) return undefined;
    return this.saysAnother(this.doc.sentences[sentence]!, verbs) ? undefined : first;
  }

  /** "Lee said yes, but the mayor said no": whether outside quotations stands a verb of saying that is none of theirs, nor a pronoun's. */
  private saysAnother({ from, to }: SentenceSpan, verbs: readonly number[]): boolean {
    const { tokens } = this.doc;
    let quoted = this.endsQuotation(from, to);
    for (let i = from; i < to; i++) {
      const { word } = tokens[i]!;
      if (DOUBLE.has(word.text)) quoted = !quoted;
      if (quoted || i === from || (classesOf(word) & say) === 0 || word.lower === 'tell') continue;
      if (verbs.includes(i)) continue;
      if ((classesOf(tokens[i - 1]!.word) & GOES_ON) === 0 && tokens[i - 1]!.word.lower !== 'and') return true;
    }
    return false;
  }

  /** Whether the first mark closes what a sentence before has opened. */
  private endsQuotation(from: number, to: number): boolean {
    const { tokens } = this.doc;
    for (let i = from; i < to; i++)
      if (DOUBLE.has(tokens[i]!.word.text)) return i > from && tokens[i]!.start === tokens[i - 1]!.end;
    return false;
  }

  /** The verb of saying beside a name. */
  private saying({ sentence, start, end }: Person): number | undefined {
    const { tokens, sentences } = this.doc;
    const span = sentences[sentence]!;
    let from = span.from;
    while (from < span.to && tokens[from]!.start < start) from++;
    let to = from;
    while (to < span.to && tokens[to]!.start < end) to++;
    const next = tokens[to]?.word;
    if (next === undefined || to >= span.to) return undefined;
    if ((classesOf(next) & say) !== 0) return next.lower === 'according' ? undefined : to;
    // "The minister, Ann Lee, said that"
    const apart = next.text === ',' && (classesOf(tokens[to + 1]?.word ?? next) & say) !== 0;
    if (apart && OPENS_SPEECH.has(tokens[to + 2]?.word.lower ?? '')) return to + 1;
    if ((classesOf(next) & BEHIND) === 0) return undefined;
    for (let i = from - 1; i >= Math.max(span.from + 1, from - LONGEST_ROLE); i--) {
      const { word } = tokens[i]!;
      const bits = classesOf(word);
      if ((bits & say) !== 0)
        return TO_SOMEBODY.has(word.lower) || (classesOf(tokens[i - 1]!.word) & mark) === 0 ? undefined : i;
      if ((bits & (mark | verb | aux)) !== 0) return undefined;
    }
    return undefined;
  }
}
const OPENS_SPEECH = new Set([':', ',', '"', '“', 'that']);
const GOES_ON = CLASSES.pronoun | CLASSES.aux | CLASSES.adverb;
