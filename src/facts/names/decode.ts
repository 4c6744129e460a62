import { type Chunk, chunksOf, LONGEST, type Mention, mayBeName } from './chunks.js';
import type { Engine } from './engine.js';
import { COLUMNS, LABELS, type Label, type Look, Record, Sum } from './features.js';
import { gather, type Known, type Passed } from './known.js';
import type { Page } from './page.js';
import { weighSpan } from './spans.js';

/** Finds names in two looks: the second knows what the first found elsewhere in the text. */
export function findMentions(engine: Engine, page: Page): { readonly mentions: Mention[]; readonly known: Known } {
  const chunks = page.units.flatMap((unit) => chunksOf(page, unit));
  const { found, passed } = firstLook(engine, page, chunks);
  const known = gather(engine, page, found, passed);
  const sum = new Sum(engine.space, 3);
  const mentions = chunks.flatMap((chunk) => decode(engine, page, chunk, known, sum));
  return { mentions: mentions.map((mention) => explain(engine, page, mention, known)), known };
}

/** The names of the first look, and the capitals that it took for none. */
export function firstLook(
  engine: Engine,
  page: Page,
  chunks: readonly Chunk[],
): { readonly found: Mention[]; readonly passed: Passed[] } {
  const sum = new Sum(engine.space, 0);
  const passed: Passed[] = [];
  const found = chunks.flatMap((chunk) => {
    const mentions = decode(engine, page, chunk, undefined, sum);
    let next = 0;
    for (let at = chunk.from; at < chunk.to; at++) {
      if (mentions[next] !== undefined && at >= mentions[next]!.to) next++;
      if (at >= (mentions[next]?.from ?? chunk.to) || !mayBeName(page, chunk, at, at + 1)) continue;
      sum.reset();
      weighSpan(engine, page, chunk, at, at + 1, undefined, sum);
      passed.push({ at, scores: [...sum.scores] });
    }
    return mentions;
  });
  return { found, passed };
}

/**
 * The best division of a chunk into names and words beside names: a semi-Markov model's Viterbi path (Sarawagi and Cohen 2004). A name
 * scores the sum of its evidence, a word that is no part of a name nothing.
 */
export function decode(engine: Engine, page: Page, chunk: Chunk, known: Known | undefined, sum: Sum): Mention[] {
  const { from: start, to: stop } = chunk;
  const size = stop - start;
  const best: number[] = [0];
  const back: number[] = [0];
  const names: (Scored | undefined)[] = [undefined];
  for (let j = 1; j <= size; j++) {
    best.push(best[j - 1]!);
    back.push(j - 1);
    names.push(undefined);
    for (let i = Math.max(0, j - LONGEST); i < j; i++) {
      if (!mayBeName(page, chunk, start + i, start + j)) continue;
      sum.reset();
      weighSpan(engine, page, chunk, start + i, start + j, known, sum);
      const { scores } = sum;
      const label: Label = scores[0] >= scores[1] && scores[0] >= scores[2] ? 0 : scores[1] >= scores[2] ? 1 : 2;
      const score = best[i]! + scores[label];
      if (score <= best[j]!) continue;
      best[j] = score;
      back[j] = i;
      names[j] = { label, scores: [scores[0], scores[1], scores[2]] };
    }
  }
  const mentions: Mention[] = [];
  for (let j = size; j > 0; j = back[j]!) {
    const name = names[j];
    if (name !== undefined) mentions.push({ from: start + back[j]!, to: start + j, chunk, ...name, rule: '' });
  }
  return mentions.reverse();
}

interface Scored {
  readonly label: Label;
  readonly scores: readonly [number, number, number];
}

/** The names of all features that were weighed for a mention. */
export function evidenceOf(engine: Engine, page: Page, mention: Mention, known: Known): string[] {
  const record = new Record();
  weighSpan(engine, page, mention.chunk, mention.from, mention.to, known, record);
  const names = [...engine.space.ids.keys()];
  return [...record.ids, ...record.graded.filter((_, i) => i % 2 === 0)].map((id) => names[id]!);
}

/** More than any weight. */
const VAGUE_COST = 10;

/** Names the rule of a mention: the feature that spoke most for its label against the others. */
function explain(engine: Engine, page: Page, mention: Mention, known: Known): Mention {
  const record = new Record();
  weighSpan(engine, page, mention.chunk, mention.from, mention.to, known, record);
  const { weights, names, vague } = engine.space;
  const look: Look = 3;
  let strongest = -1;
  let most = Number.NEGATIVE_INFINITY;
  const weigh = (id: number, value: number) => {
    const at = id * COLUMNS + look;
    let rivals = 0;
    for (let other = 0; other < 3; other++)
      if (other !== mention.label) rivals = Math.max(rivals, weights[at + other]! * value);
    const says = weights[at + mention.label]! * value - rivals - (vague[id] ? VAGUE_COST : 0);
    if (says <= most) return;
    most = says;
    strongest = id;
  };
  for (const id of record.ids) weigh(id, 1);
  for (let k = 0; k < record.graded.length; k += 2) weigh(record.graded[k]!, record.graded[k + 1]!);
  return { ...mention, rule: `${LABELS[mention.label]}/${names[strongest] ?? 'shape'}` };
}
