import { deckRuns, leadRuns } from './lead.js';
import { NAME } from './names.js';
import { sumRuns, within } from './prose.js';
import type { Text } from './runs.js';
import { INLINE_TAGS } from './tags.js';

/** Which runs are the article's: indices in document order, and the element that most of them stand in (-1: none). */
export interface Region {
  readonly best: number;
  readonly start: number;
  readonly end: number;
  readonly kept: readonly number[];
}

/** Finds the article's runs among those that are not dropped. */
export function regionOf(text: Text, prose: Float64Array, dropped: Int32Array, headline: number): Region {
  const best = bestNode(text, prose, dropped, headline);
  const [start, end] = best < 0 ? [0, text.runs.length] : widened(text, prose, dropped, best);
  const body: number[] = [];
  for (let i = start; i < end; i++) if (dropped[i]! < 0) body.push(i);
  const said = new Set(body.map((i) => text.runs[i]!.text));
  const first = body.find((i) => i > headline && prose[i]! > 0) ?? -1;
  const before = new Set([...leadRuns(text, prose, dropped, headline, start), ...deckRuns(text, headline, first)]);
  const added = [...before].filter((i) => !body.includes(i) && once(said, text.runs[i]!.text));
  const kept = [...added, ...body].sort((a, b) => a - b);
  return { best, start, end, kept };
}

/** Tags that hold a paragraph or less. */
const TOO_SMALL: ReadonlySet<string> = new Set('p li h1 h2 h3 h4 h5 h6 blockquote pre tr dd dt'.split(' '));

/** Tags that hold part of an article more often than all of it. */
const LISTS: ReadonlySet<string> = new Set('ul ol dl table tbody aside form'.split(' '));

/**
 * The element that holds the article: the one whose share of the page's prose, times the share of prose in it, is the highest.
 * Both shares are 1 for an element that holds all prose and nothing else.
 */
function bestNode(text: Text, prose: Float64Array, dropped: Int32Array, headline: number): number {
  const { page, runs, names, from } = text;
  const sums = sumRuns(runs, prose, dropped);
  const all = sums.prose[runs.length]! || 1;
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < page.nodes.length; i++) {
    const node = page.nodes[i]!;
    const mass = within(sums.prose, text, i);
    if (mass < all * 0.05) {
      i = node.end - 1;
      continue;
    }
    if (node.tag === '' || INLINE_TAGS.has(node.tag)) continue;
    const size = within(sums.chars, text, i) + within(sums.linked, text, i);
    let score = (mass * mass) / (all * size);
    const bits = names[i]!;
    if ((bits & NAME.body) !== 0) score *= 1.3;
    else if ((bits & (NAME.side | NAME.drop | NAME.comment)) !== 0) score *= 0.5;
    else if ((bits & NAME.near) !== 0) score *= 1.05;
    if (node.attributes['itemprop'] === 'articleBody') score *= 1.4;
    if (node.tag === 'article') score *= 1.15;
    if (TOO_SMALL.has(node.tag)) score *= 0.6;
    else if (LISTS.has(node.tag)) score *= 0.8;
    if (headline >= 0 && from[node.end]! <= headline) score *= 0.5;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best;
}

/** Adds a text to those said; false if it was said before. */
function once(said: Set<string>, text: string): boolean {
  const before = said.size;
  return said.add(text).size > before;
}

/** How far up, and to how many siblings, the text's element is widened. */
const WIDEN_UP = 3;
const DENSE = 0.8;

/**
 * The runs of the best element and of those siblings, of it or of the elements around it, that have its tag and class and hold
 * prose: some sites put an article in several boxes with an advert between them.
 */
function widened(text: Text, prose: Float64Array, dropped: Int32Array, best: number): [number, number] {
  const { page, from } = text;
  const sums = sumRuns(text.runs, prose, dropped);
  let start = from[best]!;
  let end = from[page.nodes[best]!.end]!;
  let node = best;
  for (let up = 0; up < WIDEN_UP && node >= 0; up++) {
    const { tag, attributes, parent } = page.nodes[node]!;
    const name = firstName(attributes['class']);
    if (parent < 0) break;
    for (let i = parent + 1; i < page.nodes[parent]!.end; i = page.nodes[i]!.end) {
      const sibling = page.nodes[i]!;
      if (i === node || sibling.tag !== tag || name === '' || firstName(sibling.attributes['class']) !== name) continue;
      const mass = within(sums.prose, text, i);
      if (mass < MIN_SIBLING || mass < within(sums.chars, text, i) * DENSE) continue;
      start = Math.min(start, from[i]!);
      end = Math.max(end, from[sibling.end]!);
    }
    node = parent;
  }
  return [start, end];
}

/** A sibling with less prose than this is a teaser. */
const MIN_SIBLING = 140;

function firstName(classes: string | undefined): string {
  return classes?.trim().split(' ', 1)[0] ?? '';
}
