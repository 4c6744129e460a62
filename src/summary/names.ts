import type { Organization, Person, Place, Reading } from '../model.js';
import { withoutLegalForm } from '../text/legal-forms.js';

type Named = Organization | Person | Place;

/** Someone or something that readings name. */
export interface NamedOne {
  /** the kind that most speaks for */
  readonly kind: Named['kind'];
  /** of the fullest name */
  readonly id: string;
  readonly name: string;
  /** how the readings name it, the longest first */
  readonly forms: readonly string[];
  readonly mentions: number;
  /** the facts of its kind, the fullest name first */
  readonly facts: readonly Named[];
}

/**
 * Who and what the readings name, the most mentioned first. Facts tell entities apart within one document; here those of several come
 * together: what bears one name, be it with its legal form ("Orrin Metals SA", "Orrin Metals"), and the short form of a company or
 * person where only one of the readings' can be meant. Where they take a name for different kinds, a legal form or a ticker decides,
 * then the number of mentions. An outlet that names itself, as in a dateline, is left out.
 */
export function namedIn(readings: readonly Reading[]): NamedOne[] {
  const byName = new Map<string, Named[]>();
  for (const reading of readings) for (const [name, fact] of namesOf(reading)) add(byName, name, [fact]);
  for (const [short, full] of shortForms(byName)) {
    add(byName, full, byName.get(short)!);
    byName.delete(short);
  }
  return [...byName]
    .map(([, facts]) => oneOf(facts))
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

/** The facts that name something, each under the plain name of its entity. */
function* namesOf({ facts, source }: Reading): Generator<[string, Named]> {
  const own = source?.toLowerCase();
  const plain = new Map<string, string>();
  for (const fact of facts) {
    if (fact.kind !== 'organization' && fact.kind !== 'person' && fact.kind !== 'place') continue;
    const name = plain.get(fact.name) ?? withoutLegalForm(fact.name).toLowerCase();
    plain.set(fact.name, name);
    if (name !== own) yield [name, fact];
  }
}

function add(byName: Map<string, Named[]>, name: string, facts: readonly Named[]): void {
  const known = byName.get(name);
  if (known === undefined) byName.set(name, [...facts]);
  else known.push(...facts);
}

/** Names of companies and people that begin or end just one other name of their kind, with that name; the shortest first. */
function shortForms(byName: ReadonlyMap<string, readonly Named[]>): [string, string][] {
  const kinds = new Map([...byName].map(([name, facts]) => [name, kindOf(facts)]));
  const found: [string, string][] = [];
  for (const [name, kind] of kinds) {
    if (kind === 'place') continue;
    const [begin, end] = [`${name} `, ` ${name}`];
    const full = [...kinds].filter(([other, its]) => its === kind && (other.startsWith(begin) || other.endsWith(end)));
    if (full.length === 1) found.push([name, full[0]![0]]);
  }
  return found.sort(([a], [b]) => a.length - b.length);
}

function kindOf(facts: readonly Named[]): Named['kind'] {
  if (facts.some(isSurelyCompany)) return 'organization';
  const counts = { organization: 0, place: 0, person: 0 };
  for (const fact of facts) counts[fact.kind]++;
  const most = Math.max(counts.organization, counts.place, counts.person);
  return counts.organization === most ? 'organization' : counts.place === most ? 'place' : 'person';
}

function isSurelyCompany(fact: Named): boolean {
  return (
    fact.kind === 'organization' && (fact.ticker !== undefined || withoutLegalForm(fact.name).length < fact.name.length)
  );
}

function oneOf(all: readonly Named[]): NamedOne {
  const kind = kindOf(all);
  const facts = all.filter((fact) => fact.kind === kind).sort((a, b) => b.name.length - a.name.length);
  const forms = [...new Set(all.map(({ text }) => text))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const { id, name } = facts[0]!;
  return { kind, id, name, forms, mentions: all.length, facts };
}
