import type { Person, Reading } from '../model.js';
import type { Candidate } from './candidates.js';
import { type Piece, sentenceOf } from './piece.js';

const SPACE = /\s/u;
const QUOTE_MARKS = /["“”‘]/u;
/** A capital before a bare surname is a title or given name, which says enough. */
const TITLED = /(?:\p{Lu}[\p{L}.’'-]*|['’‘"“(-])\s?$/u;

/**
 * The first bullet that names a person gives the full name, as the text has it somewhere; a name that stands for a pronoun is short
 * where a bullet above has given it in full.
 */
export function introduce(readings: readonly Reading[], candidates: readonly Candidate[]): Candidate[] {
  const known = new Set<string>();
  return candidates.map((candidate) => {
    const { doc, facts } = readings[candidate.reading]!;
    const people = facts.filter((fact): fact is Person => fact.kind === 'person');
    const pieces = candidate.pieces.flatMap((piece) => renamed(doc.text, piece, people, known, candidate.reading));
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

function renamed(text: string, piece: Piece, people: readonly Person[], known: Set<string>, reading: number): Piece[] {
  if (piece.sentence !== undefined) return [shortened(piece, people, known, reading)];
  for (const person of people) {
    if (person.start < piece.start || person.end > piece.end) continue;
    const key = `${reading} ${person.id}`;
    if (known.has(key)) continue;
    known.add(key);
    const full = SPACE.test(person.text) ? undefined : fullName(person, people);
    const before = text.slice(piece.start, person.start);
    if (full === undefined || TITLED.test(before) || QUOTE_MARKS.test(before)) continue;
    const rest = renamed(text, { ...piece, start: person.end }, people, known, reading);
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
