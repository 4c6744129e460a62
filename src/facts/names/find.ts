import type { Doc, Organization, Person, Place } from '../../model.js';
import { namesAbroad } from './abroad.js';
import { BODY_HOMONYMS, countryBehind, HOMONYMS, isCompany, tickerOf } from './attributes.js';
import { keyOf, type Mention } from './chunks.js';
import { findMentions } from './decode.js';
import { sharedEngine } from './engine.js';
import { type Entity, joinMentions } from './entities.js';
import type { Page } from './page.js';
import { readPage } from './page.js';
import { roleOf } from './roles.js';

export type Name = Organization | Person | Place;

/**
 * The organizations, people and places that a text names, in its order; mentions of one entity share its `id`. Of a text that is
 * not in English, only those that are sure.
 */
export function findNames(doc: Doc, english = true): Name[] {
  const engine = sharedEngine();
  const page = readPage(doc, engine);
  const { mentions: found } = findMentions(engine, page);
  const mentions = english ? found : namesAbroad(page, engine.lexicon, found);
  const joined = joinMentions(page, engine.lexicon, mentions);
  const told = new Map<Entity, Told>();
  const starts = new Map(mentions.map((mention) => [mention.from, mention]));
  for (const [mention, entity] of joined) {
    let known = told.get(entity);
    if (known === undefined) {
      known = {};
      told.set(entity, known);
    }
    tell(known, page, mention, entity, starts.get(mention.to + 1));
  }
  settleHomonyms(told);
  settleBodies(told, page);
  return mentions.map((mention) => {
    const entity = joined.get(mention)!;
    return factOf(page, mention, entity, told.get(entity)!);
  });
}

/** What any mention tells of its entity. */
interface Told {
  company?: boolean;
  ticker?: string;
  role?: string;
  country?: string;
  /** what the entity is called where the lists' name is another country's */
  called?: { readonly name: string; readonly id: string };
}

/** `next` = the name behind the mark that follows. */
function tell(told: Told, page: Page, mention: Mention, entity: Entity, next: Mention | undefined): void {
  const { lexicon } = sharedEngine();
  const key = keyOf(page, mention.from, mention.to);
  if (entity.label === 0) {
    const role = told.role ?? roleOf(page, mention);
    if (role !== undefined) told.role = role;
  } else if (entity.label === 1) {
    const ticker = told.ticker ?? tickerOf(page, mention) ?? lexicon.organization(key)?.ticker;
    if (ticker !== undefined) told.ticker = ticker;
    // One clear sign settles it; a firm's sign outweighs the lack of one.
    const company = ticker !== undefined ? true : isCompany(page, mention, lexicon);
    if (company !== undefined && !told.company) told.company = company;
  } else {
    const around = next === undefined ? undefined : countryBehind(page, mention, next, lexicon);
    const country = around ?? told.country ?? lexicon.place(key)?.country ?? lexicon.countryOfCity(key);
    if (country !== undefined) told.country = country;
  }
}

function settleHomonyms(told: ReadonlyMap<Entity, Told>): void {
  for (const [{ label, name }, known] of told) {
    const homonym = label === 2 ? HOMONYMS.get(name.toLowerCase()) : undefined;
    if (homonym === undefined) continue;
    let lead = 0;
    for (const [other, { country }] of told) {
      if (other.label !== 2 || country === undefined || other.name === name) continue;
      if (country === homonym.country) lead++;
      else if (homonym.near.has(country)) lead--;
    }
    if (lead > 0) known.country = homonym.country;
  }
}

/** "The Treasury" of a text that tells of Britain more often than of America is Britain's. */
function settleBodies(told: ReadonlyMap<Entity, Told>, page: Page): void {
  for (const [{ label, name, mentions }, known] of told) {
    const homonym = label === 1 ? BODY_HOMONYMS.get(name) : undefined;
    if (homonym === undefined || mentions.some(({ from, to }) => keyOf(page, from, to) !== homonym.short)) continue;
    let lead = 0;
    for (const [other, { country }] of told) {
      if (other.label !== 2) continue;
      if (country === homonym.country) lead += other.mentions.length;
      else if (country === homonym.own) lead -= other.mentions.length;
    }
    if (lead > 0) known.called = homonym;
  }
}

function factOf(page: Page, mention: Mention, entity: Entity, told: Told): Name {
  const { tokens, text } = page.doc;
  const start = tokens[mention.from]!.start;
  const end = tokens[mention.to - 1]!.end;
  const { name, id } = told.called ?? entity;
  const { sentence } = mention.chunk.unit;
  const base = { start, end, text: text.slice(start, end), sentence, rule: mention.rule, name, id };
  if (entity.label === 0) return { kind: 'person', ...base, ...(told.role === undefined ? {} : { role: told.role }) };
  if (entity.label === 1)
    return {
      kind: 'organization',
      ...base,
      company: told.company ?? false,
      ...(told.ticker === undefined ? {} : { ticker: told.ticker }),
    };
  return { kind: 'place', ...base, ...(told.country === undefined ? {} : { country: told.country }) };
}
