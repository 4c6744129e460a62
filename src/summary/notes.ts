import type {
  Bullet,
  CompanyNote,
  Figure,
  FigureNote,
  NameNote,
  Notes,
  PersonNote,
  PlaceNote,
  Reading,
} from '../model.js';
import { type NamedOne, namedIn } from './names.js';

/** A brief names at most so many figures and names of a kind: what a reader takes in, and enough for a pipe to count with. */
const MOST = 20;

/** The figures (those of the bullets first), companies, people and places (most mentioned first) of one or more readings. */
export function notesOf(readings: readonly Reading[], bullets: readonly Bullet[]): Notes {
  const named = namedIn(readings);
  return {
    figures: figuresOf(readings, bullets),
    companies: named.filter(isCompany).slice(0, MOST).map(companyNote),
    people: ofKind(named, 'person').map(personNote),
    places: ofKind(named, 'place').map(placeNote),
  };
}

function isCompany({ facts }: NamedOne): boolean {
  return facts.some((fact) => fact.kind === 'organization' && fact.company);
}

function ofKind(named: readonly NamedOne[], kind: NamedOne['kind']): NamedOne[] {
  return named.filter((one) => one.kind === kind).slice(0, MOST);
}

function companyNote(one: NamedOne): CompanyNote {
  const ticker = one.facts.map((fact) => (fact.kind === 'organization' ? fact.ticker : undefined)).find(isTold);
  return { ...nameNote(one), ...(ticker === undefined ? {} : { ticker }) };
}

function personNote(one: NamedOne): PersonNote {
  const role = one.facts.map((fact) => (fact.kind === 'person' ? fact.role : undefined)).find(isTold);
  return { ...nameNote(one), ...(role === undefined ? {} : { role }) };
}

function placeNote(one: NamedOne): PlaceNote {
  const country = one.facts.map((fact) => (fact.kind === 'place' ? fact.country : undefined)).find(isTold);
  return { ...nameNote(one), ...(country === undefined ? {} : { country }) };
}

function isTold(value: string | undefined): boolean {
  return value !== undefined;
}

function nameNote({ id, name, forms, mentions }: NamedOne): NameNote {
  return { id, name, forms, mentions };
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
    const key = [fact.value, fact.high, fact.unit, fact.noun, fact.about].join('\n');
    if (!notes.has(key)) notes.set(key, figureNote(fact));
    if (notes.size === MOST) break;
  }
  return [...notes.values()];
}

function figureNote({ text, type, value, bound, high, unit, noun, change, about }: Figure): FigureNote {
  return {
    text,
    type,
    value,
    bound,
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unit }),
    ...(noun === undefined ? {} : { noun }),
    ...(change === undefined ? {} : { change }),
    ...(about === undefined ? {} : { about }),
  };
}
