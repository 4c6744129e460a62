import type { Doc, Person, Reading, Word } from '../model.js';
import type { Candidate } from './candidate.js';
import { personsOf } from './persons.js';
import { type Piece, sentenceOf } from './piece.js';
import { apposedOf, mayBeApposed, mayBeTitled, type Titled, titledOf } from './titled.js';

const SPACE = /\s/u;
const QUOTE_MARKS = /["“”‘]/u;
/** A capital before a bare surname is a title or given name, which says enough. */
const TITLED = /(?:\p{Lu}[\p{L}.’'-]*|['’‘"“(-])\s?$/u;
/** "the Lee government" is no "the Ann Lee government". */
const ARTICLE = /(?:^|\s)(?:the|a|an)\s$/iu;
const NOUN = /^\s\p{Ll}/u;

const APPOSITION = /^, (?!who|which|whose)/u;
/** A longer bullet gets no role; below the bullets there is more room. */
const MOST_WORDS = 30;
export const MOST_WORDS_BELOW = 40;
/** "directed by director Ann Lee" says it twice. */
const SAME_ROOT = 5;
const SHORTEST_SAME = 4;

/**
 * The first sentence that names a person gives the full name and what the person is, as the text has them somewhere; a name that
 * stands for a pronoun is short where a sentence above has given it in full. `known` = the names that a reader has met, to which
 * those of the sentences are added; `most` = words up to which a sentence may grow.
 */
export function introduce(
  readings: readonly Reading[],
  candidates: readonly Candidate[],
  known = new Set<string>(),
  most = MOST_WORDS,
): Candidate[] {
  const namesakes = namesakesIn(readings);
  return candidates.map((candidate) => {
    const { doc } = readings[candidate.reading]!;
    const story: Story = { doc, people: peopleIn(readings, candidate), namesakes, known, most };
    const whole = withAppositions(story, candidate);
    const pieces = whole.flatMap((piece) => renamed(story, piece, candidate));
    return pieces.length === candidate.pieces.length && pieces.every((piece, i) => piece === candidate.pieces[i])
      ? candidate
      : {
          ...candidate,
          pieces,
          text: sentenceOf(doc.text, pieces),
          rules: [...candidate.rules, 'name-at-first-mention'],
        };
  });
}

/** The names of the people of whom some sentences tell, as they are shown. */
export function namedBy(readings: readonly Reading[], candidates: readonly Candidate[]): Set<string> {
  const names = new Set<string>();
  for (const candidate of candidates)
    for (const { start, end, name } of peopleIn(readings, candidate))
      if (candidate.pieces.some((piece) => piece.start <= start && end <= piece.end)) names.add(name.toLowerCase());
  return names;
}

function peopleIn(readings: readonly Reading[], { reading }: Candidate): readonly Person[] {
  return personsOf(readings[reading]!).all;
}

interface Story {
  readonly doc: Doc;
  readonly people: readonly Person[];
  /** the surnames that several people of the story bear */
  readonly namesakes: ReadonlySet<string>;
  /** whom the sentences above have named, in lower case */
  readonly known: Set<string>;
  /** words that a sentence may have with a role */
  readonly most: number;
}

/** The surnames that people of different given names bear: which of them a text means may be another outlet's to say. */
function namesakesIn(readings: readonly Reading[]): ReadonlySet<string> {
  const known = ofStories.get(readings);
  if (known !== undefined) return known;
  const given = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text } of readings.flatMap((reading) => personsOf(reading).all)) {
    if (!SPACE.test(text)) continue;
    const words = text.toLowerCase().split(' ');
    const surname = words.at(-1)!;
    if ((given.get(surname) ?? words[0]) !== words[0]) shared.add(surname);
    given.set(surname, words[0]!);
  }
  ofStories.set(readings, shared);
  return shared;
}
const ofStories = new WeakMap<readonly Reading[], ReadonlySet<string>>();

/** The pieces with what a cut has taken from behind a name, where it says who that is. */
function withAppositions({ doc, people, known, most }: Story, { pieces, words }: Candidate): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    // A name that stands for a pronoun is from another sentence.
    const beside = last?.sentence === undefined && piece.sentence === undefined;
    const gap = last === undefined || !beside ? '' : doc.text.slice(last.end, piece.start);
    const person = people.find(({ end, role }) => end === last?.end && role !== undefined && gap.includes(role));
    const long = words + gap.split(SPACE).length > most;
    if (
      last === undefined ||
      person === undefined ||
      long ||
      !APPOSITION.test(gap) ||
      known.has(person.name.toLowerCase())
    )
      whole.push(piece);
    else whole[whole.length - 1] = { ...last, end: piece.end };
  }
  return whole;
}

function renamed(story: Story, piece: Piece, candidate: Candidate): Piece[] {
  const { doc, people, namesakes, known } = story;
  if (piece.sentence !== undefined) return [shortened(story, piece, candidate)];
  for (const person of people) {
    if (person.start < piece.start || person.end > piece.end) continue;
    const key = person.name.toLowerCase();
    if (known.has(key)) continue;
    known.add(key);
    const before = doc.text.slice(piece.start, person.start);
    const after = doc.text.slice(person.end, piece.end);
    if (QUOTE_MARKS.test(before)) continue;
    const short = !SPACE.test(person.text) && !namesakes.has(person.text.toLowerCase());
    const kept = TITLED.test(before) || (ARTICLE.test(before) && NOUN.test(after));
    const full = short && !kept ? fullName(person, people) : undefined;
    const between = neighbours(doc, piece, person);
    const whole = SPACE.test(person.text) || full !== undefined;
    const opens = between[0] === undefined;
    const titled = whole && mayBeTitled(...between) ? withRole(story, person, candidate, titledOf, opens) : undefined;
    const apposed =
      titled === undefined && whole && mayBeApposed(...between)
        ? withRole(story, person, candidate, apposedOf, opens)
        : undefined;
    const shown = titled ?? apposed ?? full;
    if (shown === undefined) continue;
    const rest = renamed(story, { ...piece, start: person.end }, candidate);
    const { start, end, sentence } = shown;
    const name = { start, end, sentence, ...(apposed === undefined ? {} : { suffix: ',' }) };
    return [...(before.trim() === '' ? [] : [{ ...piece, end: person.start }]), name, ...rest].filter(
      ({ start, end }) => start < end,
    );
  }
  return [piece];
}

/** The words of a piece beside a name in it. */
function neighbours(
  { tokens, sentences }: Doc,
  piece: Piece,
  { start, end, sentence }: Person,
): [Word | undefined, Word | undefined] {
  const { from, to } = sentences[sentence]!;
  let first = from;
  while (first < to && tokens[first]!.start < start) first++;
  let next = first;
  while (next < to && tokens[next]!.start < end) next++;
  const before = first > from && tokens[first - 1]!.start >= piece.start ? tokens[first - 1]!.word : undefined;
  const after = next < to && tokens[next]!.end <= piece.end ? tokens[next]!.word : undefined;
  return [before, after];
}

/** A person's full name with a role, where the bullet does not tell it already. `first` = the name opens the bullet. */
function withRole(
  { doc, people, most }: Story,
  { id }: Person,
  candidate: Candidate,
  find: typeof titledOf,
  first: boolean,
): Titled | undefined {
  const said = candidate.kept.map((at) => doc.tokens[at]!.word.lower.slice(0, SAME_ROOT));
  const own = people.filter((other) => other.id === id);
  return find(doc, own).find(
    ({ opens, words }) =>
      candidate.words + words.length <= most &&
      (first || !opens) &&
      !words.some((word) => word.length >= SHORTEST_SAME && said.includes(word.slice(0, SAME_ROOT))),
  );
}

/** Where the text first names someone by the given name too. */
function fullName({ id, text }: Person, people: readonly Person[]): Person | undefined {
  return people.find((other) => other.id === id && other.text.endsWith(` ${text}`));
}

function shortened(story: Story, piece: Piece, candidate: Candidate): Piece {
  const { people, namesakes, known } = story;
  const named = people.find(({ start, end }) => start === piece.start && end === piece.end);
  if (named === undefined) return piece;
  const key = named.name.toLowerCase();
  if (!known.has(key)) {
    known.add(key);
    const titled = withRole(story, named, candidate, titledOf, piece === candidate.pieces[0]);
    return titled === undefined ? piece : { ...piece, start: titled.start, end: titled.end, sentence: titled.sentence };
  }
  const short = people.find(({ id, text }) => id === named.id && !SPACE.test(text) && named.text.endsWith(` ${text}`));
  return short === undefined || namesakes.has(short.text.toLowerCase())
    ? piece
    : { ...piece, start: short.start, end: short.end, sentence: short.sentence };
}
