import { genderOfName } from '../../text/given-names.js';
import { addChunks, type Chunk, keyOf, LONGEST, type Mention, mayBeName, type Span, spanOf } from './chunks.js';
import type { Engine } from './engine.js';
import { COLUMNS, FIRST, LABELS, type Label, type Look, Record, SECOND, Strongest, Sums } from './features.js';
import { gather, type Known, type Passed, type Scores } from './known.js';
import type { Page } from './page.js';
import { asPeople } from './people.js';
import { settle } from './settle.js';
import { weighSpan } from './spans.js';

/** Finds names in two looks: the second knows what the first found elsewhere in the text. */
export function findMentions(engine: Engine, page: Page): { readonly mentions: Mention[]; readonly known: Known } {
  const chunks: Chunk[] = [];
  for (const unit of page.units) addChunks(page, unit, chunks);
  const lattices = keptLattices(engine, page, chunks);
  const { found, passed } = firstLook(chunks.length, lattices);
  const known = gather(engine, page, found, passed);
  const decoded: Mention[] = [];
  for (let i = 0; i < chunks.length; i++) secondLook(lattices(i), known, decoded);
  const mentions: Mention[] = [];
  for (let i = 0; i < decoded.length; i++)
    for (const part of partsOfList(engine, page, decoded[i]!, decoded[i - 1]))
      mentions.push(isBody(engine, page, part) ? { ...part, label: 1 } : part);
  const all = [...mentions, ...calledFirms(page, chunks, mentions)].sort((a, b) => a.from - b.from);
  const sure = asPeople(engine.lexicon, page, withoutOpeners(page, asFirms(page, all)));
  const settled = settle(engine.lexicon, page, sure);
  return { mentions: settled.map((mention) => explain(engine, page, mention, known)), known };
}

/** The spans of a chunk that may be names, by their ends. The evidence on each for both looks is in `sums`, in rows one after the other from `first` on. */
export interface Lattice {
  readonly chunk: Chunk;
  readonly spans: readonly Span[];
  readonly sums: Sums;
  readonly first: number;
}

/** Gives the lattice of a chunk, kept for the second look as long as they are few: those of a book in capitals would fill the memory. */
function keptLattices(engine: Engine, page: Page, chunks: readonly Chunk[]): (index: number) => Lattice {
  const kept: Lattice[] = [];
  const sums = new Sums(engine.space);
  let spans = 0;
  return (index) => {
    const known = kept[index];
    if (known !== undefined) return known;
    const made = latticeOf(engine, page, chunks[index]!, spans < MOST_KEPT ? sums : new Sums(engine.space));
    if (spans < MOST_KEPT) kept.push(made);
    spans += made.spans.length;
    return made;
  };
}
const MOST_KEPT = 50_000;

/** Weighs all spans of a chunk, for both looks at once. */
export function latticeOf(engine: Engine, page: Page, chunk: Chunk, sums: Sums): Lattice {
  const spans: Span[] = [];
  let first = 0;
  for (let to = chunk.from + 1; to <= chunk.to; to++)
    for (let from = Math.max(chunk.from, to - LONGEST); from < to; from++) {
      if (!mayBeName(page, chunk, from, to)) continue;
      const span = spanOf(page, chunk, from, to);
      const row = sums.begin();
      if (spans.length === 0) first = row;
      weighSpan(engine, span, sums);
      spans.push(span);
    }
  return { chunk, spans, sums, first };
}

/** "Florida Highway Patrol": no place, whatever its first word is */
function isBody({ lexicon }: Engine, page: Page, { from, to, label }: Mention): boolean {
  if (label !== 2 || to - from < 2 || !BODY_ENDS.has(page.forms[to - 1]!.key)) return false;
  return lexicon.place(keyOf(page, from, to)) === undefined;
}
const BODY_ENDS = new Set(
  'police patrol council university college department ministry commission agency association federation party committee company corporation laboratories laboratory inc ltd plc'.split(
    ' ',
  ),
);

/** "Song Xanh" in a text that tells of "Song Xanh Timber": the firm, not a person, unless it begins with a given name */
function asFirms(page: Page, mentions: readonly Mention[]): Mention[] {
  const heads = new Set<string>();
  for (const { from, to, label } of mentions)
    if (label === 1 && to - from > 2 && genderOfName(page.forms[from]!.key) === undefined)
      for (let end = from + 2; end < to; end++) heads.add(keyOf(page, from, end));
  return mentions.map((mention) =>
    mention.label === 0 && heads.has(keyOf(page, mention.from, mention.to)) ? { ...mention, label: 1 } : mention,
  );
}

/** "a company called Song Xanh Timber": the capitals are a firm, where nothing of them is taken for a name */
function calledFirms({ forms }: Page, chunks: readonly Chunk[], found: readonly Mention[]): Mention[] {
  const called: Mention[] = [];
  let taken: Set<Chunk> | undefined;
  for (const chunk of chunks) {
    const { from } = chunk;
    if (!CALLED.has(forms[from - 1]?.key ?? '') || !FIRMS.has(forms[from - 2]?.key ?? '')) continue;
    let to = from;
    while (to < chunk.to && forms[to]!.name) to++;
    taken ??= new Set(found.map((mention) => mention.chunk));
    if (to === from || taken.has(chunk)) continue;
    called.push({ from, to, chunk, label: 1, scores: [0, 0, 0], rule: '' });
  }
  return called;
}
const CALLED = new Set(['called', 'named']);
const FIRMS = new Set(['company', 'firm', 'startup', 'start-up', 'manufacturer', 'retailer', 'bank', 'brand']);

/** "Rent decided it": the first word of a sentence, that is a common one and nowhere else a name, is no person */
function withoutOpeners(page: Page, mentions: readonly Mention[]): Mention[] {
  const { forms } = page;
  const isOpener = ({ from, to, label, chunk }: Mention) => {
    const { common, lists } = forms[from]!;
    const opens = from === chunk.unit.from || forms[from - 1]?.key === '.';
    return label === 0 && to - from === 1 && opens && common && lists.length === 0;
  };
  const named = new Set<string>();
  for (const mention of mentions)
    if (!isOpener(mention)) for (let at = mention.from; at < mention.to; at++) named.add(forms[at]!.key);
  return mentions.filter((mention) => !isOpener(mention) || named.has(forms[mention.from]!.key));
}

/** "Bass, Tarnbrau and Kolvik": the last two of a list of single words are two names, unless the lists know them as one. */
function partsOfList({ lexicon }: Engine, page: Page, mention: Mention, before: Mention | undefined): Mention[] {
  const { from, to, label } = mention;
  const { forms } = page;
  const listed = forms[from - 1]?.key === ',' && before?.to === from - 1;
  if (!listed || to - from !== 3 || (forms[from + 1]!.key !== 'and' && forms[from + 1]!.key !== '&')) return [mention];
  if (!forms[from]!.name || label !== 1 || lexicon.organization(keyOf(page, from, to)) !== undefined) return [mention];
  if (lexicon.kindsOf(forms[to - 1]!.key).length > 0 || forms[to - 1]!.common) return [mention];
  return [
    { ...mention, to: from + 1 },
    { ...mention, from: to - 1 },
  ];
}

/** The names of the first look at some chunks, and the capitals that it took for none. */
export function firstLook(
  chunks: number,
  lattices: (index: number) => Lattice,
): { readonly found: Mention[]; readonly passed: Passed[] } {
  const found: Mention[] = [];
  const passed: Passed[] = [];
  for (let i = 0; i < chunks; i++) {
    const lattice = lattices(i);
    const { chunk, spans, sums } = lattice;
    let next = found.length;
    decode(lattice, FIRST, (_, row) => row, found);
    for (let index = 0; index < spans.length; index++) {
      const { from, to } = spans[index]!;
      if (to - from > 1) continue;
      while (next < found.length && from >= found[next]!.to) next++;
      if (from >= (found[next]?.from ?? chunk.to)) continue;
      passed.push({ from, to, label: -1, scores: scoresAt(sums, rowOf(lattice, index)) });
    }
  }
  return { found, passed };
}

/** Adds the names of a chunk, told what the first look knows. */
export function secondLook(lattice: Lattice, known: Known, found: Mention[]): void {
  const { sums } = lattice;
  const weigh = (span: Span, row: number) => {
    const resumed = sums.resume(row);
    known.weigh(span, sums);
    return resumed;
  };
  decode(lattice, SECOND, weigh, found);
}

/**
 * Adds the names of the best division of a chunk into names and words beside names: a semi-Markov model's Viterbi path (Sarawagi and
 * Cohen 2004). A name scores the sum of its evidence, a word that is no part of a name nothing. `weigh` gives the row of a span's sums
 * and is told that of what the text around it says.
 */
function decode(lattice: Lattice, look: Look, weigh: (span: Span, row: number) => number, found: Mention[]): void {
  const { chunk, spans, sums } = lattice;
  const { from: start, to: stop } = chunk;
  const best = new Array<number>(stop - start + 1);
  const names = new Array<Mention | undefined>(stop - start + 1);
  best[0] = 0;
  let next = 0;
  for (let to = start + 1; to <= stop; to++) {
    let most = best[to - 1 - start]!;
    let name: Mention | undefined;
    for (; next < spans.length && spans[next]!.to === to; next++) {
      const span = spans[next]!;
      const at = weigh(span, rowOf(lattice, next)) + look;
      const label = leading(sums, at);
      const score = best[span.from - start]! + sums.rows[at + label]!;
      if (score <= most) continue;
      most = score;
      name = { from: span.from, to, chunk, label, scores: scoresAt(sums, at), rule: '' };
    }
    best[to - start] = most;
    names[to - start] = name;
  }
  const first = found.length;
  for (let to = stop; to > start; ) {
    const name = names[to - start];
    if (name !== undefined) found.push(name);
    to = name?.from ?? to - 1;
  }
  turn(found, first);
}

/** Turns the order of all from `first` on. */
function turn<T>(list: T[], first: number): void {
  for (let a = first, b = list.length - 1; a < b; a++, b--) [list[a], list[b]] = [list[b]!, list[a]!];
}

function rowOf({ first }: Lattice, index: number): number {
  return first + index * COLUMNS;
}

function scoresAt({ rows }: Sums, at: number): Scores {
  return [rows[at]!, rows[at + 1]!, rows[at + 2]!];
}

/** The label with the highest score, the first of equals. */
function leading({ rows }: Sums, at: number): Label {
  const [person, organization, place] = [rows[at]!, rows[at + 1]!, rows[at + 2]!];
  return person >= organization && person >= place ? 0 : organization >= place ? 1 : 2;
}

/** The names of all features that were weighed for a mention. */
export function evidenceOf(engine: Engine, page: Page, mention: Mention, known: Known): string[] {
  const record = new Record();
  const span = spanOf(page, mention.chunk, mention.from, mention.to);
  weighSpan(engine, span, record);
  known.weigh(span, record);
  const names = [...engine.space.ids.keys()];
  return [...record.ids, ...record.graded.filter((_, i) => i % 2 === 0)].map((id) => names[id]!);
}

/** Names the rule of a mention: the feature that spoke most for its label against the others. */
function explain(engine: Engine, page: Page, mention: Mention, known: Known): Mention {
  const { from, to, chunk, label, scores } = mention;
  const strongest = new Strongest(engine.space, label);
  const span = spanOf(page, chunk, from, to);
  weighSpan(engine, span, strongest);
  known.weigh(span, strongest);
  return { from, to, chunk, label, scores, rule: `${LABELS[label]}/${strongest.name ?? 'shape'}` };
}
