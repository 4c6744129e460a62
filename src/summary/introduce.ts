import type { Person, Reading } from '../model.js';
import type { Candidate } from './candidates.js';
import { type Piece, sentenceOf } from './piece.js';

const SPACE = /\s/u;
const QUOTE_MARKS = /["“”‘]/u;
/** A capital before a bare surname is a title or given name, which says enough. */
const TITLED = /(?:\p{Lu}[\p{L}.’'-]*|['’‘"“(-])\s?$/u;
/** "the Lee government" is no "the Ann Lee government". */
const ARTICLE = /(?:^|\s)(?:the|a|an)\s$/iu;
const NOUN = /^\s\p{Ll}/u;

/**
 * The first bullet that names a person gives the full name, as the text has it somewhere; a name that stands for a pronoun is short
 * where a bullet above has given it in full.
 */
export function introduce(readings: readonly Reading[], candidates: readonly Candidate[]): Candidate[] {
  const known = new Set<string>();
  const namesakes = namesakesIn(readings);
  return candidates.map((candidate) => {
    const { doc, facts } = readings[candidate.reading]!;
    const people = facts.filter((fact): fact is Person => fact.kind === 'person');
    const story: Story = { text: doc.text, people, namesakes, known, reading: candidate.reading };
    const pieces = candidate.pieces.flatMap((piece) => renamed(story, piece));
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

interface Story {
  readonly text: string;
  readonly people: readonly Person[];
  /** the surnames that several people of the story bear */
  readonly namesakes: ReadonlySet<string>;
  /** whom the bullets above have named */
  readonly known: Set<string>;
  readonly reading: number;
}

/** The surnames that people of different given names bear: which of them a text means may be another outlet's to say. */
function namesakesIn(readings: readonly Reading[]): Set<string> {
  const given = new Map<string, string>();
  const shared = new Set<string>();
  for (const fact of readings.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'person' || !SPACE.test(fact.text)) continue;
    const words = fact.text.toLowerCase().split(' ');
    const surname = words.at(-1)!;
    if ((given.get(surname) ?? words[0]) !== words[0]) shared.add(surname);
    given.set(surname, words[0]!);
  }
  return shared;
}

function renamed(story: Story, piece: Piece): Piece[] {
  const { text, people, namesakes, known, reading } = story;
  if (piece.sentence !== undefined) return [shortened(piece, people, known, reading)];
  for (const person of people) {
    if (person.start < piece.start || person.end > piece.end) continue;
    const key = `${reading} ${person.id}`;
    if (known.has(key)) continue;
    known.add(key);
    const short = !SPACE.test(person.text) && !namesakes.has(person.text.toLowerCase());
    const full = short ? fullName(person, people) : undefined;
    const before = text.slice(piece.start, person.start);
    const after = text.slice(person.end, piece.end);
    if (full === undefined || TITLED.test(before) || QUOTE_MARKS.test(before)) continue;
    if (ARTICLE.test(before) && NOUN.test(after)) continue;
    const rest = renamed(story, { ...piece, start: person.end });
    const name = { start: full.start, end: full.end, sentence: full.sentence };
    return [...(before.trim() === '' ? [] : [{ ...piece, end: person.start }]), name, ...rest].filter(
      ({ start, end }) => start < end,
    );
  }
  return [piece];
}

/** Where the text first names someone by the given name too. */
function fullName({ id, text }: Person, people: readonly Person[]): Person | undefined {
  return people.find((other) => other.id === id && other.text.endsWith(` ${text}`));
}

function shortened(piece: Piece, people: readonly Person[], known: Set<string>, reading: number): Piece {
  const named = people.find(({ start, end }) => start === piece.start && end === piece.end);
  if (named === undefined) return piece;
  const key = `${reading} ${named.id}`;
  if (!known.has(key)) {
    known.add(key);
    return piece;
  }
  const short = people.find(({ id, text }) => id === named.id && !SPACE.test(text) && named.text.endsWith(` ${text}`));
  return short === undefined ? piece : { ...piece, start: short.start, end: short.end, sentence: short.sentence };
}
