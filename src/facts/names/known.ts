import { extentOf, hashOfSpan, type Mention } from './chunks.js';
import type { Engine } from './engine.js';
import { type Evidence, LABELS } from './features.js';
import type { Page } from './page.js';

/** What the first look at a text has found, for the second. */
export interface Known {
  /** adds what the text says elsewhere of a span, which is `tokens[from]` up to but without `tokens[end]` */
  weigh(page: Page, from: number, end: number, out: Evidence): void;
}

/** A capital that the first look took for no name, and what spoke for each label all the same. */
export interface Passed {
  readonly at: number;
  readonly scores: Scores;
}
export type Scores = readonly [number, number, number];

/** What the first look took a span for; -1 for nothing. */
interface Own {
  readonly to: number;
  readonly label: number;
  readonly scores: Scores;
}

/** What is known of one spelling: how often it was taken for what, and the sum of what spoke for each label. */
interface Votes {
  readonly votes: [number, number, number];
  readonly pool: [number, number, number];
  total: number;
}

/** A score beyond it says no more. */
const SURE = 4;

/** Gathers the names of the first look: their votes by spelling, surnames, first words of organizations, initials. */
export function gather(engine: Engine, page: Page, mentions: readonly Mention[], passed: readonly Passed[]): Known {
  const votes = new Map<number, Votes>();
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  const parts = new Parts();
  const owns = new Map<number, Own>();
  for (const { from, to, label, scores } of mentions) {
    owns.set(from, { to, label, scores });
    const entry = entryOf(votes, hashOfSpan(page, from, to));
    entry.votes[label]++;
    vote(entry, scores);
    ends.set(to, label);
    starts.set(from, label);
    parts.add(page, from, to, label);
  }
  for (const { at, scores } of passed) {
    owns.set(at, { to: at + 1, label: -1, scores });
    vote(entryOf(votes, page.forms[at]!.hash), scores);
  }
  const small = new Set<number>();
  page.doc.tokens.forEach(({ word }, i) => {
    if (word.shape === 'lower') small.add(page.forms[i]!.hash);
  });
  const { ids, known } = engine;
  return {
    weigh(at, from, end, out) {
      const { last, words, hash } = extentOf(at, from, end);
      const own = owns.get(from);
      weighVotes(engine, votes.get(hash), own?.to === end ? own : undefined, out);
      flags(parts.surnames.get(hash), known.surname, out);
      flags(parts.given.get(hash), known.given, out);
      flags(parts.heads.get(hash), known.head, out);
      flags(parts.tails.get(hash), known.tail, out);
      if (words === 1) {
        if (parts.initials.has(at.forms[from]!.key.replaceAll('.', ''))) out.add(ids.initials);
        if (small.has(hash)) out.add(ids['seen small']);
      } else if (anySmall(at, from, last + 1, small)) out.add(ids['part seen small']);
      beside(engine, at, from, end, starts, ends, out);
    },
  };
}

/** What its other mentions were taken for; what it was itself taken for is no witness. */
function weighVotes({ ids, known }: Engine, entry: Votes | undefined, self: Own | undefined, out: Evidence): void {
  const total = (entry?.total ?? 0) - (self === undefined ? 0 : 1);
  if (entry === undefined || total === 0) {
    out.add(ids['new name']);
    return;
  }
  for (let label = 0; label < 3; label++) {
    const count = entry.votes[label]! - (self?.label === label ? 1 : 0);
    if (count > 0) out.grade(known.same[label]!, count / total);
    const pool = entry.pool[label]! - (self === undefined ? 0 : margin(self.scores, label));
    out.grade(known.pool[label]!, pool / total / SURE);
    if (count > 1 && count > 0.5 * total) out.add(known.often[label]!);
  }
}

/** What stands in a list with it: "Xavi, X and Y" are of a kind. */
function beside(
  engine: Engine,
  { forms }: Page,
  from: number,
  end: number,
  starts: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, number>,
  out: Evidence,
): void {
  const left = LINKS.get(forms[from - 1]?.key ?? '');
  const before = left === undefined ? undefined : (ends.get(from - 1) ?? (left < 2 ? ends.get(from - 2) : undefined));
  if (left !== undefined && before !== undefined) out.add(engine.known.left[left]![before]!);
  const right = LINKS.get(forms[end]?.key ?? '');
  const after =
    right === undefined ? undefined : (starts.get(end + 1) ?? (right < 2 ? starts.get(end + 2) : undefined));
  if (right !== undefined && after !== undefined) out.add(engine.known.right[right]![after]!);
}
const LINKS = new Map([
  [',', 0],
  ['and', 1],
  ['or', 1],
  ['&', 1],
  ['(', 2],
  ["'s", 3],
  ['-', 4],
  ['of', 5],
  ['in', 6],
  ['v', 7],
  ['beat', 7],
]);

function entryOf(votes: Map<number, Votes>, key: number): Votes {
  let entry = votes.get(key);
  if (entry === undefined) {
    entry = { votes: [0, 0, 0], pool: [0, 0, 0], total: 0 };
    votes.set(key, entry);
  }
  return entry;
}

function vote(entry: Votes, scores: Scores): void {
  entry.total++;
  for (let label = 0; label < 3; label++) entry.pool[label]! += margin(scores, label);
}

/** By how much a label leads the others and no name at all. */
function margin(scores: Scores, label: number): number {
  const rival = Math.max(0, scores[(label + 1) % 3]!, scores[(label + 2) % 3]!);
  return Math.max(-SURE, Math.min(SURE, scores[label]! - rival));
}

/** The parts of the longer names of a text by which it may call them again, as bits of labels. */
class Parts {
  readonly surnames = new Map<number, number>();
  readonly given = new Map<number, number>();
  readonly heads = new Map<number, number>();
  readonly tails = new Map<number, number>();
  readonly initials = new Set<string>();

  add(page: Page, from: number, to: number, label: number): void {
    const { forms } = page;
    let end = to;
    while (end > from && forms[end - 1]!.key === '.') end--;
    if (end - from < 2) return;
    if (label === 0) {
      mark(this.surnames, forms[end - 1]!.hash, 0);
      if (end - from > 2) mark(this.surnames, hashOfSpan(page, end - 2, end), 0);
      mark(this.given, forms[from]!.hash, 0);
      return;
    }
    for (let cut = from + 1; cut < end; cut++) {
      mark(this.heads, hashOfSpan(page, from, cut), label);
      mark(this.tails, hashOfSpan(page, cut, end), label);
    }
    if (label !== 1) return;
    let all = '';
    let strong = '';
    for (let i = from; i < end; i++) {
      const { key } = forms[i]!;
      all += key[0];
      if (!JOINS.has(key)) strong += key[0];
    }
    this.initials.add(all).add(strong);
  }
}
const JOINS = new Set("of and the for & de in on 's".split(' '));

function mark(map: Map<number, number>, key: number, label: number): void {
  map.set(key, (map.get(key) ?? 0) | (1 << label));
}

function anySmall(page: Page, from: number, to: number, small: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (page.forms[i]!.name && small.has(page.forms[i]!.hash)) return true;
  return false;
}

function flags(bits: number | undefined, ids: readonly number[], out: Evidence): void {
  if (bits === undefined) return;
  for (let label = 0; label < LABELS.length; label++) if ((bits & (1 << label)) !== 0) out.add(ids[label]!);
}
