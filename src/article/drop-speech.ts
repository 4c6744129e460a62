import { sumRuns, within } from './prose.js';
import type { Text } from './runs.js';
import { isSiteSpeech } from './site-speech.js';

/** An element is of the site if so much of its prose is what the site says for itself. */
const MOST = 0.5;
/** So many elements around such a text are asked: a box within a box. */
const LEVELS = 6;
/** Shorter texts are buttons. */
const SHORTEST = 25;
/** More linked than this are menus and headlines. */
const MOST_LINKED = 0.7;
/** What stays is more than this, and more than this share of what goes: else the page is a wall, which is told by its text. */
const LEAST_LEFT = 120;
const LEAST_SHARE = 0.25;

/** Takes out the elements in which the site speaks for itself, whatever they are called: consent, subscriptions, forms. Marks them in `dropped`. */
export function dropSpeech(text: Text, prose: Float64Array, headline: number, dropped: Int32Array): void {
  const { page, runs, from } = text;
  const said: number[] = [];
  for (let i = 0; i < runs.length; i++) {
    const { text: words, linked } = runs[i]!;
    if (dropped[i]! < 0 && words.length >= SHORTEST && linked < MOST_LINKED && isSiteSpeech(words)) said.push(i);
  }
  if (said.length === 0) return;
  const speech = summed(said, prose);
  const sums = sumRuns(runs, prose, dropped);
  let left = sums.prose[runs.length]!;
  for (const at of said) {
    if (dropped[at]! >= 0 || runs[at]!.node < 0) continue;
    const node = ownElement(text, at, headline, speech, sums.prose);
    const mass = within(sums.prose, text, node);
    if (left - mass < Math.max(LEAST_LEFT, mass * LEAST_SHARE)) continue;
    left -= mass;
    for (let i = from[node]!; i < from[page.nodes[node]!.end]!; i++) if (dropped[i]! < 0) dropped[i] = node;
  }
}

/** The prose of the runs before each run that are among those said. */
function summed(said: readonly number[], prose: Float64Array): Float64Array {
  const sums = new Float64Array(prose.length + 1);
  for (const at of said) sums[at + 1] = Math.max(prose[at]!, 1);
  for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!;
  return sums;
}

/** The largest element around a run, without the headline, in which most prose is of the site. */
function ownElement(text: Text, at: number, headline: number, speech: Float64Array, prose: Float64Array): number {
  const { page, runs, from } = text;
  let node = runs[at]!.node;
  for (let up = 0; up < LEVELS; up++) {
    const around = page.nodes[node]!.parent;
    if (around < 0) break;
    const start = from[around]!;
    const end = from[page.nodes[around]!.end]!;
    if (headline >= start && headline < end) break;
    if (speech[end]! - speech[start]! < within(prose, text, around) * MOST) break;
    node = around;
  }
  return node;
}
