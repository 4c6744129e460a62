import { type Chunk, chunksOf, LONGEST, type Mention, mayBeName } from './chunks.js';
import type { Engine } from './engine.js';
import { type Evidence, LABELS, type Label } from './features.js';
import { gather, type Known, type Passed } from './known.js';
import type { Page } from './page.js';
import { weighSpan } from './spans.js';

/** Finds names in two looks: the second knows what the first found elsewhere in the text. */
export function findMentions(engine: Engine, page: Page): { mentions: Mention[]; known: Known } {
  const chunks = page.units.flatMap((unit) => chunksOf(page, unit));
  const passed: Passed[] = [];
  const first = chunks.flatMap((chunk) => decode(engine, page, chunk, undefined, passed));
  const known = gather(engine, page, first, passed);
  return { mentions: chunks.flatMap((chunk) => decode(engine, page, chunk, known)), known };
}

/**
 * The best division of a chunk into names and words beside names: a semi-Markov model's Viterbi path. A name scores the sum of its
 * features' weights, a word that is no part of a name nothing.
 */
export function decode(
  engine: Engine,
  page: Page,
  chunk: Chunk,
  known: Known | undefined,
  passed?: Passed[],
): Mention[] {
  const { from: start, to: stop } = chunk;
  const size = stop - start;
  const best = new Float64Array(size + 1);
  const back = new Int32Array(size + 1);
  const labels = new Int8Array(size + 1);
  const evidence: Evidence = { ids: [], graded: [] };
  const { weights } = engine.space;
  const base = known === undefined ? 0 : 3;
  for (let j = 1; j <= size; j++) {
    best[j] = best[j - 1]!;
    back[j] = j - 1;
    labels[j] = -1;
    for (let i = Math.max(0, j - LONGEST); i < j; i++) {
      if (!mayBeName(page, chunk, start + i, start + j)) continue;
      weighSpan(engine, page, chunk, start + i, start + j, known, evidence);
      const scores = sums(evidence, weights, base);
      for (let label = 0; label < 3; label++) {
        const score = best[i]! + scores[label]!;
        if (score > best[j]!) {
          best[j] = score;
          back[j] = i;
          labels[j] = label;
        }
      }
    }
  }
  const mentions: Mention[] = [];
  for (let j = size; j > 0; j = back[j]!) {
    const label = labels[j]!;
    const from = start + back[j]!;
    if (label === 0 || label === 1 || label === 2)
      mentions.push(mentionOf(engine, page, chunk, from, start + j, label, known));
    else if (passed !== undefined && page.forms[from]!.name) {
      weighSpan(engine, page, chunk, from, from + 1, known, evidence);
      passed.push({ at: from, scores: sums(evidence, weights, base) });
    }
  }
  return mentions.reverse();
}

/** What the evidence comes to for each label. */
function sums({ ids, graded }: Evidence, weights: Float64Array, base: number): [number, number, number] {
  let person = 0;
  let organization = 0;
  let place = 0;
  for (const id of ids) {
    const at = id * 6 + base;
    person += weights[at]!;
    organization += weights[at + 1]!;
    place += weights[at + 2]!;
  }
  for (let k = 0; k < graded.length; k += 2) {
    const at = graded[k]! * 6 + base;
    const value = graded[k + 1]!;
    person += weights[at]! * value;
    organization += weights[at + 1]! * value;
    place += weights[at + 2]! * value;
  }
  return [person, organization, place];
}

function mentionOf(
  engine: Engine,
  page: Page,
  chunk: Chunk,
  from: number,
  to: number,
  label: Label,
  known: Known | undefined,
): Mention {
  const evidence: Evidence = { ids: [], graded: [] };
  const { ids, graded } = evidence;
  weighSpan(engine, page, chunk, from, to, known, evidence);
  const { weights, names } = engine.space;
  const base = known === undefined ? 0 : 3;
  let strongest = -1;
  let most = Number.NEGATIVE_INFINITY;
  const weigh = (id: number, value: number) => {
    let rivals = 0;
    for (let other = 0; other < 3; other++) {
      const weight = weights[id * 6 + base + other]! * value;
      if (other !== label) rivals = Math.max(rivals, weight);
    }
    const says = weights[id * 6 + base + label]! * value - rivals;
    if (says > most) {
      most = says;
      strongest = id;
    }
  };
  for (const id of ids) weigh(id, 1);
  for (let k = 0; k < graded.length; k += 2) weigh(graded[k]!, graded[k + 1]!);
  return {
    from,
    to,
    label,
    chunk,
    scores: sums(evidence, weights, base),
    rule: `${LABELS[label]}/${names[strongest] ?? 'shape'}`,
  };
}
