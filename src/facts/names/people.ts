import { keyOf, type Mention } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Page } from './page.js';

/** How often a spelling is taken for a person, and for something else. */
interface Count {
  person: number;
  other: number;
}

/** What a text tells of its people and bodies in full. */
interface Told {
  /** surnames of people who are named in full, with the first token of that */
  readonly surnames: ReadonlyMap<string, number>;
  /** the words of other names of several words */
  readonly others: ReadonlySet<string>;
  /** places that something is in */
  readonly placed: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, Count>;
}

/** A text that names Ana Holt in full means her by "Holt", and where it mostly takes "Ana Holt" or "Holt" for a person it does so everywhere. */
export function asPeople(lexicon: Lexicon, page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const told = gather(page, mentions);
  if (told.surnames.size === 0) return mentions;
  return mentions.map((mention) =>
    mention.label !== 0 && isPerson(lexicon, page, mention, told) ? { ...mention, label: 0 as const } : mention,
  );
}

function gather(page: Page, mentions: readonly Mention[]): Told {
  const surnames = new Map<string, number>();
  const others = new Set<string>();
  const placed = new Set<string>();
  const counts = new Map<string, Count>();
  for (const { from, to, label } of mentions) {
    const key = keyOf(page, from, to);
    const count = counts.get(key) ?? { person: 0, other: 0 };
    count[label === 0 ? 'person' : 'other']++;
    counts.set(key, count);
    if (PLACING.has(page.forms[from - 1]?.key ?? '')) placed.add(key);
    if (to - from < 2) continue;
    const last = page.forms[to - 1]!.key;
    if (label !== 0) for (let i = from; i < to; i++) others.add(page.forms[i]!.key);
    else if (!surnames.has(last)) surnames.set(last, from);
  }
  return { surnames, others, placed, counts };
}

function isPerson(
  lexicon: Lexicon,
  page: Page,
  { from, to }: Mention,
  { surnames, others, placed, counts }: Told,
): boolean {
  const { forms } = page;
  const key = keyOf(page, from, to);
  const { person, other } = counts.get(key)!;
  const mostly = person > 2 * other;
  const before = forms[from - 1]?.key ?? '';
  if (to - from > 1) {
    const alone = counts.get(forms[to - 1]!.key);
    const known = alone !== undefined && alone.person > 1 && alone.person > alone.other;
    return person > 0 && (mostly || known) && !OF_BODIES.has(before);
  }
  const full = surnames.get(key);
  if (full === undefined) return false;
  if (lexicon.place(key) !== undefined || lexicon.countryOfCity(key) !== undefined)
    return !PLACING.has(before) && (mostly || (full < from && !placed.has(key)));
  if (others.has(key)) return false;
  if (lexicon.organization(key) !== undefined) return full < from && person >= other;
  // "the group Holt", "the Holt family"
  return !OF_BODIES.has(before);
}
const PLACING = new Set('in at from near to of outside across around'.split(' '));
const OF_BODIES = new Set('group band team club firm company brand label called named'.split(' '));
