import type { Bullet, Fact, Figure, FigureNote, NameNote, Notes, Reading } from '../model.js';

/** A brief names at most so many figures and names of a kind: what a reader takes in, and enough for a pipe to count with. */
const MOST = 20;

/** The figures (those of the bullets first), companies, people and places (most mentioned first) of one or more readings. */
export function notesOf(readings: readonly Reading[], bullets: readonly Bullet[]): Notes {
  const facts = readings.flatMap((reading) => reading.facts);
  return {
    figures: figuresOf(readings, bullets),
    companies: named(facts, (fact) =>
      fact.kind === 'organization' && fact.company ? { ...basics(fact), ...pick(fact, 'ticker') } : undefined,
    ),
    people: named(facts, (fact) => (fact.kind === 'person' ? { ...basics(fact), ...pick(fact, 'role') } : undefined)),
    places: named(facts, (fact) => (fact.kind === 'place' ? { ...basics(fact), ...pick(fact, 'country') } : undefined)),
  };
}

function figuresOf(readings: readonly Reading[], bullets: readonly Bullet[]): FigureNote[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading.facts]));
  const told = bullets.flatMap((bullet) => {
    const facts = byId.get(bullet.sources[0]?.article ?? '') ?? [];
    return bullet.facts.flatMap((index) => facts[index] ?? []);
  });
  const notes = new Map<string, FigureNote>();
  for (const fact of [...told, ...readings.flatMap((reading) => reading.facts)]) {
    if (fact.kind !== 'figure') continue;
    const note = figureNote(fact);
    const key = JSON.stringify([note.value, note.high, note.unit, note.noun, note.about]);
    if (!notes.has(key)) notes.set(key, note);
    if (notes.size === MOST) break;
  }
  return [...notes.values()];
}

function figureNote(fact: Figure): FigureNote {
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

function basics(fact: { readonly id: string; readonly name: string; readonly text: string }) {
  return { id: fact.id, name: fact.name, form: fact.text };
}

function pick<T extends object, K extends keyof T>(from: T, key: K): Pick<T, K> | Record<never, never> {
  return from[key] === undefined ? {} : { [key]: from[key] };
}

function named<T extends { readonly id: string; readonly name: string; readonly form: string }>(
  facts: readonly Fact[],
  noteOf: (fact: Fact) => T | undefined,
): (Omit<T, 'form'> & NameNote)[] {
  const notes = new Map<string, { note: Omit<T, 'form'>; forms: Set<string>; mentions: number }>();
  for (const fact of facts) {
    const found = noteOf(fact);
    if (found === undefined) continue;
    const { form, ...note } = found;
    const known = notes.get(note.id);
    if (known === undefined) notes.set(note.id, { note, forms: new Set([form]), mentions: 1 });
    else {
      known.note = { ...note, ...known.note };
      known.forms.add(form);
      known.mentions++;
    }
  }
  return [...notes.values()]
    .map(({ note, forms, mentions }) => ({
      ...note,
      forms: [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      mentions,
    }))
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}
