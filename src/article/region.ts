import { deckRuns, leadRuns } from './lead.js';
import { NAME } from './names.js';
import type { Node } from './page.js';
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
 * Both shares are 1 for an element that holds all prose and nothing else. Prose in boxes unlike its largest is not its own.
 */
function bestNode(text: Text, prose: Float64Array, dropped: Int32Array, headline: number): number {
  const { page, runs, names, from } = text;
  const sums = sumRuns(runs, prose, dropped);
  const all = sums.prose[runs.length]! || 1;
  const own = ownProse(text, sums.prose);
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < page.nodes.length; i++) {
    const node = page.nodes[i]!;
    const mass = own[i]!;
    if (within(sums.prose, text, i) < all * 0.05) {
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

/** Elements that set parts of a page apart. */
const BOXES: ReadonlySet<string> = new Set(
  'html body div section article main aside header footer nav form center table tbody tr td'.split(' '),
);
/** A box with so much of the prose around it is the text, and boxes beside it that are unlike it are something else. */
const MAIN_BOX = 0.75;

/** For each node the prose of its article: all of it, or that of its main box, of boxes like it and of what is in no box. One walk from the last to the first, children before parents. */
function ownProse({ page, from }: Text, prose: Float64Array): Float64Array {
  const own = new Float64Array(page.nodes.length);
  for (let i = page.nodes.length - 1; i >= 0; i--) {
    const { end } = page.nodes[i]!;
    const all = prose[from[end]!]! - prose[from[i]!]!;
    if (all === 0) continue;
    const boxes: number[] = [];
    let main = -1;
    let boxed = 0;
    let sum = 0;
    for (let child = i + 1; child < end; child = page.nodes[child]!.end) {
      const node = page.nodes[child]!;
      if (own[child] === 0 || !BOXES.has(node.tag)) continue;
      boxes.push(child);
      boxed += prose[from[node.end]!]! - prose[from[child]!]!;
      sum += own[child]!;
      if (main < 0 || own[child]! > own[main]!) main = child;
    }
    if (main >= 0 && own[main]! >= all * MAIN_BOX)
      sum = boxes.reduce((like, box) => like + (isLike(page.nodes[box]!, page.nodes[main]!) ? own[box]! : 0), 0);
    own[i] = all - boxed + sum;
  }
  return own;
}

/** Whether two elements have the same tag and class. */
function isLike(a: Node, b: Node): boolean {
  return a.tag === b.tag && firstName(a.attributes['class']) === firstName(b.attributes['class']);
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
