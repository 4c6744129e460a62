import { genderOfName } from '../../text/given-names.js';
import { type Chunk, chunksOf, keyOf, LONGEST, type Mention, mayBeName } from './chunks.js';
import type { Engine } from './engine.js';
import { LABELS, type Label, Record, Strongest, Sum } from './features.js';
import { gather, type Known, type Passed, type Scores } from './known.js';
import type { Page } from './page.js';
import { asPeople } from './people.js';
import { settle } from './settle.js';
import { weighSpan } from './spans.js';

/** Finds names in two looks: the second knows what the first found elsewhere in the text. */
export function findMentions(engine: Engine, page: Page): { readonly mentions: Mention[]; readonly known: Known } {
  const chunks = page.units.flatMap((unit) => chunksOf(page, unit));
  const latticeOf = keptLattices(engine, page);
  const { found, passed } = firstLook(chunks, latticeOf);
  const known = gather(engine, page, found, passed);
  const decoded = chunks.flatMap((chunk) => secondLook(engine, page, latticeOf(chunk), known));
  const mentions = decoded
    .flatMap((mention, i) => partsOfList(engine, page, mention, decoded[i - 1]))
    .map((mention) => (isBody(engine, page, mention) ? { ...mention, label: 1 as const } : mention));
  const all = [...mentions, ...calledFirms(page, chunks, mentions)].sort((a, b) => a.from - b.from);
  const sure = asPeople(engine.lexicon, page, withoutOpeners(page, asFirms(page, all)));
  const settled = settle(engine.lexicon, page, sure);
  return { mentions: settled.map((mention) => explain(engine, page, mention, known)), known };
}

/** The spans of a chunk that may be names, by their ends, and the sums of their evidence for both looks. */
export interface Lattice {
  readonly chunk: Chunk;
  readonly spans: readonly Span[];
}
interface Span {
  readonly from: number;
  readonly to: number;
  /** as many as COLUMNS: what the text around it says, without what the first look knows */
  readonly sums: readonly number[];
}

/** Gives the lattice of a chunk, kept for the second look as long as they are few: those of a book in capitals would fill the memory. */
function keptLattices(engine: Engine, page: Page): (chunk: Chunk) => Lattice {
  const kept = new Map<Chunk, Lattice>();
  let spans = 0;
  return (chunk) => {
    const known = kept.get(chunk);
    if (known !== undefined) return known;
    const made = latticeOf(engine, page, chunk);
    spans += made.spans.length;
    if (spans <= MOST_KEPT) kept.set(chunk, made);
    return made;
  };
}
const MOST_KEPT = 50_000;

/** Weighs all spans of a chunk, for both looks at once. */
export function latticeOf(engine: Engine, page: Page, chunk: Chunk): Lattice {
  const spans: Span[] = [];
  const sum = new Sum(engine.space);
  for (let to = chunk.from + 1; to <= chunk.to; to++)
    for (let from = Math.max(chunk.from, to - LONGEST); from < to; from++) {
      if (!mayBeName(page, chunk, from, to)) continue;
      sum.reset();
      weighSpan(engine, page, chunk, from, to, sum);
      spans.push({ from, to, sums: [...sum.sums] });
    }
  return { chunk, spans };
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
  const taken = new Set(found.map(({ chunk }) => chunk));
  return chunks.flatMap((chunk) => {
    const { from } = chunk;
    if (taken.has(chunk) || !CALLED.has(forms[from - 1]?.key ?? '') || !FIRMS.has(forms[from - 2]?.key ?? ''))
      return [];
    let to = from;
    while (to < chunk.to && forms[to]!.name) to++;
    return to === from ? [] : [{ from, to, chunk, label: 1 as const, scores: [0, 0, 0] as const, rule: '' }];
  });
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

/** The names of the first look, and the capitals that it took for none. */
export function firstLook(
  chunks: readonly Chunk[],
  latticeOf: (chunk: Chunk) => Lattice,
): { readonly found: Mention[]; readonly passed: Passed[] } {
  const passed: Passed[] = [];
  const found = chunks.flatMap((chunk) => {
    const lattice = latticeOf(chunk);
    const mentions = decode(lattice, ({ sums }) => [sums[0]!, sums[1]!, sums[2]!]);
    let next = 0;
    for (const { from, to, sums } of lattice.spans) {
      if (to - from > 1) continue;
      while (next < mentions.length && from >= mentions[next]!.to) next++;
      if (from < (mentions[next]?.from ?? chunk.to)) passed.push({ at: from, scores: [sums[0]!, sums[1]!, sums[2]!] });
    }
    return mentions;
  });
  return { found, passed };
}

/** The names of a chunk, told what the first look knows. */
export function secondLook(engine: Engine, page: Page, lattice: Lattice, known: Known): Mention[] {
  const sum = new Sum(engine.space);
  return decode(lattice, ({ from, to, sums }) => {
    sum.reset(sums);
    known.weigh(page, from, to, sum);
    return [sum.sums[3]!, sum.sums[4]!, sum.sums[5]!];
  });
}

/**
 * The best division of a chunk into names and words beside names: a semi-Markov model's Viterbi path (Sarawagi and Cohen 2004). A name
 * scores the sum of its evidence, a word that is no part of a name nothing.
 */
function decode({ chunk, spans }: Lattice, scoresOf: (span: Span) => Scores): Mention[] {
  const { from: start, to: stop } = chunk;
  const best: number[] = [0];
  const names: (Mention | undefined)[] = [undefined];
  let next = 0;
  for (let to = start + 1; to <= stop; to++) {
    let most = best[to - 1 - start]!;
    let name: Mention | undefined;
    for (; next < spans.length && spans[next]!.to === to; next++) {
      const span = spans[next]!;
      const scores = scoresOf(span);
      const label: Label = scores[0] >= scores[1] && scores[0] >= scores[2] ? 0 : scores[1] >= scores[2] ? 1 : 2;
      const score = best[span.from - start]! + scores[label];
      if (score <= most) continue;
      most = score;
      name = { from: span.from, to, chunk, label, scores, rule: '' };
    }
    best.push(most);
    names.push(name);
  }
  const mentions: Mention[] = [];
  for (let to = stop; to > start; ) {
    const name = names[to - start];
    if (name !== undefined) mentions.push(name);
    to = name?.from ?? to - 1;
  }
  return mentions.reverse();
}

/** The names of all features that were weighed for a mention. */
export function evidenceOf(engine: Engine, page: Page, mention: Mention, known: Known): string[] {
  const record = new Record();
  weighSpan(engine, page, mention.chunk, mention.from, mention.to, record);
  known.weigh(page, mention.from, mention.to, record);
  const names = [...engine.space.ids.keys()];
  return [...record.ids, ...record.graded.filter((_, i) => i % 2 === 0)].map((id) => names[id]!);
}

/** Names the rule of a mention: the feature that spoke most for its label against the others. */
function explain(engine: Engine, page: Page, mention: Mention, known: Known): Mention {
  const { from, to, chunk, label, scores } = mention;
  const strongest = new Strongest(engine.space, label);
  weighSpan(engine, page, chunk, from, to, strongest);
  known.weigh(page, from, to, strongest);
  return { from, to, chunk, label, scores, rule: `${LABELS[label]}/${strongest.name ?? 'shape'}` };
}
