import { hashOfSpan, type Mention, type Span } from './chunks.js';
import type { Engine } from './engine.js';
import { type Evidence, LABELS } from './features.js';
import { Hashes } from './keys.js';
import type { Page } from './page.js';

/** What the first look at a text has found, for the second. */
export interface Known {
  /** adds what the text says elsewhere of a span */
  weigh(span: Span, out: Evidence): void;
}

/** What the first look took a stretch of capitals for. */
interface Own {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** what spoke for each label */
  readonly scores: Scores;
}
/** A capital that the first look took for no name. */
export interface Passed extends Own {
  readonly label: -1;
}
export type Scores = readonly [number, number, number];

/** What is known of one spelling: how often it was taken for what, and the sum of what spoke for each label. */
interface Votes {
  readonly votes: [number, number, number];
  readonly pool: [number, number, number];
  total: number;
  /** bits of the labels of longer names of which it is a part */
  surname: number;
  given: number;
  head: number;
  tail: number;
}
type Part = 'surname' | 'given' | 'head' | 'tail';

/** A score beyond it says no more. */
const SURE = 4;

/** Gathers the names of the first look: their votes by spelling, surnames, first words of organizations, initials. */
export function gather(engine: Engine, page: Page, mentions: readonly Mention[], passed: readonly Passed[]): Known {
  const spellings = new Spellings();
  // Both by token, and as long as the text from the start: a Map takes longer to fill.
  const starts = new Array<Own | undefined>(page.forms.length + 2);
  const ends = new Array<Own | undefined>(page.forms.length + 2);
  for (const mention of mentions) {
    const { from, to, label, scores } = mention;
    starts[from] = mention;
    ends[to] = mention;
    const entry = spellings.entryOf(hashOfSpan(page, from, to));
    entry.votes[label]++;
    vote(entry, scores);
    spellings.addParts(page, from, to, label);
  }
  for (const own of passed) {
    starts[own.from] = own;
    vote(spellings.entryOf(page.forms[own.from]!.hash), own.scores);
  }
  const small = smallWords(page);
  const { ids, known } = engine;
  return {
    weigh(span, out) {
      const { page: on, from, to, last, words, hash } = span;
      const own = starts[from];
      const entry = spellings.get(hash);
      weighVotes(engine, entry, own?.to === to ? own : undefined, out);
      if (entry !== undefined) {
        flags(entry.surname, known.surname, out);
        flags(entry.given, known.given, out);
        flags(entry.head, known.head, out);
        flags(entry.tail, known.tail, out);
      }
      if (words === 1) {
        if (spellings.isInitials(on.forms[from]!.key)) out.add(ids.initials);
        if (small.has(hash)) out.add(ids['seen small']);
      } else if (anySmall(on, from, last + 1, small)) out.add(ids['part seen small']);
      beside(engine, span, starts, ends, out);
    },
  };
}

/** The words that a text writes small. */
function smallWords({ doc, forms }: Page): Hashes {
  const small = new Hashes();
  for (let i = 0; i < forms.length; i++) if (doc.tokens[i]!.word.shape === 'lower') small.add(forms[i]!.hash);
  return small;
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
  { known }: Engine,
  { page: { forms }, from, to }: Span,
  starts: readonly (Own | undefined)[],
  ends: readonly (Own | undefined)[],
  out: Evidence,
): void {
  const left = forms[from - 1]?.link ?? -1;
  if (left >= 0) {
    const before = ends[from - 1] ?? (left < LOOSE && from > 1 ? ends[from - 2] : undefined);
    if (before !== undefined) out.add(known.left[left]![before.label]!);
  }
  const right = forms[to]?.link ?? -1;
  if (right >= 0) {
    const after = named(starts[to + 1]) ?? (right < LOOSE ? named(starts[to + 2]) : undefined);
    if (after !== undefined) out.add(known.right[right]![after.label]!);
  }
}
/** Links below it may have a word between them and the name: a comma and "and". */
const LOOSE = 2;

function named(own: Own | undefined): Own | undefined {
  return own === undefined || own.label < 0 ? undefined : own;
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

/** What is known of the spellings of a text, by their hashes: also of parts of longer names, by which it may call these again. */
class Spellings {
  private readonly entries = new Map<number, Votes>();
  private readonly initials = new Set<string>();

  get(hash: number): Votes | undefined {
    return this.entries.get(hash);
  }
  entryOf(hash: number): Votes {
    let entry = this.entries.get(hash);
    if (entry === undefined) {
      entry = { votes: [0, 0, 0], pool: [0, 0, 0], total: 0, surname: 0, given: 0, head: 0, tail: 0 };
      this.entries.set(hash, entry);
    }
    return entry;
  }
  isInitials(key: string): boolean {
    return this.initials.size > 0 && this.initials.has(key.replaceAll('.', ''));
  }
  addParts(page: Page, from: number, to: number, label: number): void {
    const { forms } = page;
    let end = to;
    while (end > from && forms[end - 1]!.key === '.') end--;
    if (end - from < 2) return;
    if (label === 0) {
      this.mark(forms[end - 1]!.hash, 'surname', 0);
      if (end - from > 2) this.mark(hashOfSpan(page, end - 2, end), 'surname', 0);
      this.mark(forms[from]!.hash, 'given', 0);
      return;
    }
    for (let cut = from + 1; cut < end; cut++) {
      this.mark(hashOfSpan(page, from, cut), 'head', label);
      this.mark(hashOfSpan(page, cut, end), 'tail', label);
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
  private mark(hash: number, part: Part, label: number): void {
    this.entryOf(hash)[part] |= 1 << label;
  }
}
const JOINS = new Set("of and the for & de in on 's".split(' '));

function anySmall(page: Page, from: number, to: number, small: Hashes): boolean {
  for (let i = from; i < to; i++) if (page.forms[i]!.name && small.has(page.forms[i]!.hash)) return true;
  return false;
}

function flags(bits: number, ids: readonly number[], out: Evidence): void {
  if (bits === 0) return;
  for (let label = 0; label < LABELS.length; label++) if ((bits & (1 << label)) !== 0) out.add(ids[label]!);
}
