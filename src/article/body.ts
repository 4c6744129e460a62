import type { Block } from '../model.js';
import { dropByName } from './drop.js';
import { NAME } from './names.js';
import { proseOf, sumRuns, within } from './prose.js';
import { PLACE, type Run, type Text } from './runs.js';
import { trimRuns } from './trim.js';

/** Finds the main text of a page. */
export function mainText(text: Text, title: string | undefined): readonly Block[] {
  const { page } = text;
  const prose = Float64Array.from(text.runs, proseOf);
  const dropped = dropByName(text, prose, true);
  const best = bestNode(text, prose, dropped);
  const [start, end] = best < 0 ? [0, text.runs.length] : [text.from[best]!, text.from[page.nodes[best]!.end]!];
  const kept: number[] = [];
  for (let i = start; i < end; i++) if (dropped[i] === 0) kept.push(i);
  return trimRuns(
    kept.map((i) => text.runs[i]!),
    kept.map((i) => prose[i]!),
    title,
  ).map(blockOf);
}

function bestNode(text: Text, prose: Float64Array, dropped: Uint8Array): number {
  const { page, runs, names } = text;
  const sums = sumRuns(runs, prose, dropped);
  const all = sums.prose[runs.length]! || 1;
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < page.nodes.length; ) {
    const node = page.nodes[i]!;
    const mass = within(sums.prose, text, i);
    if (mass < all * 0.1) {
      i = node.end;
      continue;
    }
    const size = within(sums.chars, text, i) + within(sums.linked, text, i);
    let score = (mass * mass) / (all * size);
    const bits = names[i]!;
    if ((bits & NAME.body) !== 0) score *= 1.3;
    else if ((bits & NAME.near) !== 0) score *= 1.05;
    if (node.attributes['itemprop'] === 'articleBody') score *= 1.4;
    if (node.tag === 'article') score *= 1.15;
    if (node.tag === 'p') score *= 0.8;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
    i++;
  }
  return best;
}

function blockOf(run: Run): Block {
  if (run.level > 0) return { kind: 'heading', text: run.text, level: run.level };
  if ((run.place & PLACE.item) !== 0) return { kind: 'item', text: run.text };
  if ((run.place & PLACE.quote) !== 0) return { kind: 'quote', text: run.text };
  return { kind: 'paragraph', text: run.text };
}
