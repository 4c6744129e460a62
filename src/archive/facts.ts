import type { Fact, Figure } from '../model.js';

/** A fact as the archive keeps it: a name once an article with how often it is named, a figure each time. */
export interface KeptFact {
  readonly kind: 'company' | 'organization' | 'person' | 'place' | 'figure';
  /** the same in all articles for the same thing */
  readonly key: string;
  readonly name: string;
  readonly mentions: number;
  readonly value?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly bound?: string;
  readonly text?: string;
}

export function keptFacts(facts: readonly Fact[], text: string): KeptFact[] {
  const names = new Map<string, { kind: KeptFact['kind']; key: string; name: string; mentions: number }>();
  const figures: KeptFact[] = [];
  for (const fact of facts) {
    if (fact.kind === 'figure')
      figures.push(keptFigure(fact, text.slice(Math.max(0, fact.start - LONGEST_CUE), fact.start)));
    if (fact.kind !== 'organization' && fact.kind !== 'person' && fact.kind !== 'place') continue;
    const kind = fact.kind === 'organization' && fact.company ? 'company' : fact.kind;
    const known = names.get(`${kind} ${fact.id}`);
    if (known === undefined) names.set(`${kind} ${fact.id}`, { kind, key: fact.id, name: fact.name, mentions: 1 });
    else known.mentions++;
  }
  return [...names.values(), ...figures];
}

/**
 * The key of a figure is what it says something of, and in which unit: only such figures have a history. "Sales rose 4%" tells
 * of a step and not of a level, and has none; of "fell from 85 to 82" the level is the last.
 */
function keptFigure(
  { about, value: first, high: last, unit, noun, bound, change, text }: Figure,
  before: string,
): KeptFact {
  const isStep = change !== undefined && !LEVEL.test(before);
  const moved = change !== undefined && last !== undefined && FROM.test(before);
  const [value, high] = moved ? [last, undefined] : [first, last];
  const name = isStep ? '' : (about ?? '').trim();
  const measure = unit ?? noun;
  return {
    kind: 'figure',
    key: name === '' ? '' : `${plain(name)}|${plain(measure ?? '')}`,
    name,
    mentions: 1,
    value,
    ...(high === undefined ? {} : { high }),
    ...(measure === undefined ? {} : { unit: measure }),
    bound,
    text,
  };
}

const LONGEST_CUE = 40;
const LEVEL = /\b(?:(?:to|at|from) (?:[a-z]+ ){0,3}|(?:was|is|were|reached|hit) )$/i;
const FROM = /\bfrom (?:[a-z]+ ){0,3}$/i;
const ARTICLES = /^(?:the|a|an|its|their|his|her)\s+/;
const SPACES = /\s+/g;

function plain(words: string): string {
  return words.toLowerCase().trim().replace(ARTICLES, '').replace(SPACES, ' ');
}
