import type { Fact, Notes, Reading } from '../model.js';

const MOST_FIGURES = 12;
const MOST_NAMES = 12;

/** The figures, companies, people and places of one or more readings; names by mentions, figures in the order of the text. */
export function notesOf(readings: readonly Reading[]): Notes {
  const facts = readings.flatMap((reading) => reading.facts);
  return {
    figures: facts.flatMap((fact) => (fact.kind === 'figure' ? [figureNote(fact)] : [])).slice(0, MOST_FIGURES),
    companies: named(facts, (fact) =>
      fact.kind === 'organization' && fact.company ? { ...basics(fact), ...pick(fact, 'ticker') } : undefined,
    ),
    people: named(facts, (fact) => (fact.kind === 'person' ? { ...basics(fact), ...pick(fact, 'role') } : undefined)),
    places: named(facts, (fact) => (fact.kind === 'place' ? { ...basics(fact), ...pick(fact, 'country') } : undefined)),
  };
}

function figureNote(fact: Extract<Fact, { kind: 'figure' }>): Notes['figures'][number] {
  const { text, type, value, bound } = fact;
  return {
    text,
    type,
    value,
    bound,
    ...pick(fact, 'high'),
    ...pick(fact, 'unit'),
    ...pick(fact, 'noun'),
    ...pick(fact, 'change'),
    ...pick(fact, 'about'),
  };
}

function basics(fact: { readonly id: string; readonly name: string }) {
  return { id: fact.id, name: fact.name };
}

function pick<T extends object, K extends keyof T>(from: T, key: K): Pick<T, K> | Record<never, never> {
  return from[key] === undefined ? {} : { [key]: from[key] };
}

function named<T extends { readonly id: string; readonly name: string }>(
  facts: readonly Fact[],
  noteOf: (fact: Fact) => T | undefined,
): (T & { mentions: number })[] {
  const notes = new Map<string, T & { mentions: number }>();
  for (const fact of facts) {
    const note = noteOf(fact);
    if (note === undefined) continue;
    const known = notes.get(note.id);
    notes.set(note.id, { ...note, ...known, mentions: (known?.mentions ?? 0) + 1 });
  }
  return [...notes.values()].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMES);
}
