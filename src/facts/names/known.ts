import { keyOf, type Mention } from './chunks.js';
import type { Engine } from './engine.js';
import { type Evidence, LABELS } from './features.js';
import type { Page } from './page.js';

/** What the first look at a text has found, for the second. */
export interface Known {
  /** adds what the text says elsewhere of a span: `to` is behind its last capital, `end` behind its last token */
  weigh(key: string, page: Page, from: number, to: number, end: number, single: boolean, out: Evidence): void;
}

/** A capital that the first look took for no name, and what spoke for each label all the same. */
export interface Passed {
  readonly at: number;
  readonly scores: readonly [number, number, number];
}

/** What is known of one spelling: how often it was taken for what, and the sum of what spoke for each label. */
interface Votes {
  readonly votes: [number, number, number];
  readonly pool: [number, number, number];
  total: number;
}

/** A score beyond it says no more. */
const SURE = 4;

/** Gathers the names of the first look: their votes by key, surnames, first words of organizations, initials. */
export function gather(engine: Engine, page: Page, mentions: readonly Mention[], passed: readonly Passed[]): Known {
  const votes = new Map<string, Votes>();
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  const parts = new Parts();
  for (const { from, to, label, scores } of mentions) {
    const key = keyOf(page, from, to);
    const entry = entryOf(votes, key);
    entry.votes[label]++;
    vote(entry, scores);
    ends.set(to, label);
    starts.set(from, label);
    parts.add(key, label);
  }
  for (const { at, scores } of passed) vote(entryOf(votes, keyOf(page, at, at + 1)), scores);
  const small = new Set<string>();
  for (const { word } of page.doc.tokens) if (word.shape === 'lower') small.add(word.lower);

  const { ids, known } = engine;
  return {
    weigh(key, at, from, to, end, single, out) {
      const entry = votes.get(key);
      if (entry === undefined) put(out, ids['new name']);
      else {
        for (let label = 0; label < 3; label++) {
          const share = entry.votes[label]! / entry.total;
          if (share > 0) grade(out, known.same[label]!, share);
          grade(out, known.pool[label]!, entry.pool[label]! / entry.total / SURE);
          if (entry.votes[label]! > 1 && share > 0.5) put(out, known.often[label]!);
        }
      }
      flags(parts.surnames.get(key), known.surname, out);
      flags(parts.given.get(key), known.given, out);
      flags(parts.heads.get(key), known.head, out);
      flags(parts.tails.get(key), known.tail, out);
      if (single) {
        if (parts.initials.has(key.replaceAll('.', ''))) put(out, ids.initials);
        if (small.has(key)) put(out, ids['seen small']);
      } else if (anySmall(at, from, to, small)) put(out, ids['part seen small']);
      beside(engine, at, from, end, starts, ends, out);
    },
  };
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
  if (left !== undefined && before !== undefined) put(out, engine.known.left[left]![before]!);
  const right = LINKS.get(forms[end]?.key ?? '');
  const after =
    right === undefined ? undefined : (starts.get(end + 1) ?? (right < 2 ? starts.get(end + 2) : undefined));
  if (right !== undefined && after !== undefined) put(out, engine.known.right[right]![after]!);
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

function entryOf(votes: Map<string, Votes>, key: string): Votes {
  let entry = votes.get(key);
  if (entry === undefined) {
    entry = { votes: [0, 0, 0], pool: [0, 0, 0], total: 0 };
    votes.set(key, entry);
  }
  return entry;
}

function vote(entry: Votes, scores: readonly [number, number, number]): void {
  entry.total++;
  for (let label = 0; label < 3; label++) {
    const rival = Math.max(0, scores[(label + 1) % 3]!, scores[(label + 2) % 3]!);
    entry.pool[label]! += Math.max(-SURE, Math.min(SURE, scores[label]! - rival));
  }
}

/** The parts of the longer names of a text by which it may call them again, as bits of labels. */
class Parts {
  readonly surnames = new Map<string, number>();
  readonly given = new Map<string, number>();
  readonly heads = new Map<string, number>();
  readonly tails = new Map<string, number>();
  readonly initials = new Set<string>();

  add(key: string, label: number): void {
    const words = key.split(' ');
    if (words.length < 2) return;
    if (label === 0) {
      mark(this.surnames, words.at(-1)!, 0);
      if (words.length > 2) mark(this.surnames, words.slice(-2).join(' '), 0);
      mark(this.given, words[0]!, 0);
      return;
    }
    for (let length = 1; length < words.length; length++) {
      mark(this.heads, words.slice(0, length).join(' '), label);
      mark(this.tails, words.slice(-length).join(' '), label);
    }
    if (label !== 1) return;
    this.initials.add(words.map((word) => (JOINS.has(word) ? '' : word[0])).join(''));
    this.initials.add(words.map((word) => word[0]).join(''));
  }
}
const JOINS = new Set("of and the for & de in on 's".split(' '));

function mark(map: Map<string, number>, key: string, label: number): void {
  map.set(key, (map.get(key) ?? 0) | (1 << label));
}

function anySmall(page: Page, from: number, to: number, small: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (page.forms[i]!.name && small.has(page.forms[i]!.key)) return true;
  return false;
}

function put(out: Evidence, id: number): void {
  if (id >= 0) out.ids.push(id);
}

function grade(out: Evidence, id: number, value: number): void {
  if (id >= 0) out.graded.push(id, value);
}

function flags(bits: number | undefined, ids: readonly number[], out: Evidence): void {
  if (bits === undefined) return;
  for (let label = 0; label < LABELS.length; label++) if ((bits & (1 << label)) !== 0) put(out, ids[label]!);
}
