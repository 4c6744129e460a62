import { ENGLISH, isFunctionWord } from '../text/function-words.js';
import { CLASSES, classNames } from './classes.js';

/**
 * Patterns over tokens. Elements are parted by spaces:
 *   word  a|b     a literal lower-case form, or one of several
 *   <name> <a|b>  a token of a class (classes.ts), or of one of several
 *   !<name>       a look at the next token, which must exist and be of none of these classes; takes nothing
 *   =<name>       a look at the next token, which must be of one of these classes; takes nothing
 *   ..  ..8       one to twelve (eight) tokens that are no comma, stop, colon, dash, bracket or quotation mark
 *   ,..9          the same, but commas may be among them
 *   X? X* X+      optional, any number, at least one (greedy)
 *   ^  $          the sentence's start and its end (before the final stop)
 *   [  ]          what is cut stands between them; a pattern may hold several pairs. Brackets of the text are \( and \)
 */
export interface Pattern {
  /** The cut positions as pairs from, to (to not included), or undefined where the pattern does not match. */
  readonly match: (view: TokenView, at: number) => readonly number[] | undefined;
  /** what it begins with: one of some words, or a class; neither is set where it may begin with anything */
  readonly words?: ReadonlySet<string>;
  readonly mask: number;
  /** words of which one stands behind the token that it begins with */
  readonly next?: ReadonlySet<string>;
  /** marks (MARKS) and classes that a sentence must have for it to match at all, and words of which it must have one */
  readonly marks: number;
  readonly needs: readonly number[];
  readonly rarest?: readonly string[];
  /** for a pattern to the sentence's end: how many words before the end it begins at most */
  readonly reach: number;
}

/** A sentence's remaining words by position: lower-case forms and class bits. The final stop is not among them. */
export interface TokenView {
  readonly lower: readonly string[];
  readonly bits: readonly number[];
}

/** Marks that patterns ask for, as bits. */
export const MARKS: ReadonlyMap<string, number> = new Map([
  [',', 1],
  ['—', 2],
  ['(', 4],
  [';', 8],
]);

type Node =
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly min: number; readonly max: number }
  | { readonly kind: 'class'; readonly mask: number; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly mask: number; readonly want: boolean }
  | { readonly kind: 'gap'; readonly max: number; readonly commas: boolean }
  | { readonly kind: 'start' | 'end' | 'open' | 'close' };

const BREAKS = new Set([',', ';', ':', '.', '(', ')', '"', '“', '”', '—', '?', '!', '…']);
const REPEATS = { '?': [0, 1], '*': [0, 4], '+': [1, 4] } as const;
const PARTS = /^([!=]?)(.+?)([?*+]?)$/;

/** Compiles a pattern. */
export function compile(source: string): Pattern {
  const nodes = source.split(' ').map(nodeOf);
  const [first, second] = nodes.filter(({ kind }) => kind !== 'open' && kind !== 'close' && kind !== 'start');
  const isOne = (first?.kind === 'word' || first?.kind === 'class') && first.min === 1 && first.max === 1;
  let marks = 0;
  const needs: number[] = [];
  let rarest: readonly string[] | undefined;
  for (const node of nodes) {
    if (node.kind === 'word' && node.min > 0 && shareOf(node.words) < shareOf(rarest)) rarest = node.words;
    if (node.kind === 'word' && node.min > 0 && node.words.length === 1) marks |= MARKS.get(node.words[0]!) ?? 0;
    if ((node.kind === 'class' && node.min > 0) || (node.kind === 'look' && node.want)) needs.push(node.mask);
  }
  return {
    match: (view, at) => {
      const cuts: number[] = [];
      return match(nodes, 0, view, at, cuts) ? cuts : undefined;
    },
    ...(first?.kind === 'word' && first.min > 0 ? { words: new Set(first.words) } : {}),
    ...(isOne && second?.kind === 'word' && second.min > 0 ? { next: new Set(second.words) } : {}),
    mask: first?.kind === 'class' && first.min > 0 ? first.mask : 0,
    marks,
    needs,
    ...(rarest === undefined ? {} : { rarest }),
    reach:
      nodes.at(-1)?.kind === 'end'
        ? nodes.reduce((sum, node) => sum + ('max' in node ? node.max : 0), 0)
        : Number.POSITIVE_INFINITY,
  };
}

/** Roughly, how many sentences have one of some words. */
function shareOf(words: readonly string[] = [',', ',']): number {
  return words.reduce((sum, word) => sum + (word === ',' ? 1 : isFunctionWord(word, ENGLISH) ? 0.2 : 0.02), 0);
}

function nodeOf(element: string): Node {
  if (element === '^') return { kind: 'start' };
  if (element === '$') return { kind: 'end' };
  if (element === '[') return { kind: 'open' };
  if (element === ']') return { kind: 'close' };
  if (element.startsWith('..') || element.startsWith(',..')) {
    const commas = element.startsWith(',');
    return { kind: 'gap', max: Number(element.slice(commas ? 3 : 2)) || 12, commas };
  }
  const [, look, body, repeat] = PARTS.exec(element) ?? [];
  if (body === undefined) throw new TypeError(`not a pattern element: ${element}`);
  const [min, max] = repeat === '?' || repeat === '*' || repeat === '+' ? REPEATS[repeat] : [1, 1];
  if (!(body.startsWith('<') && body.endsWith('>')))
    return { kind: 'word', words: body.replaceAll('\\', '').split('|'), min, max };
  const mask = body
    .slice(1, -1)
    .split('|')
    .reduce((bits, name) => bits | bitOf(name), 0);
  return look ? { kind: 'look', mask, want: look === '=' } : { kind: 'class', mask, min, max };
}

function bitOf(name: string): number {
  const found = classNames().find((known) => known === name);
  if (found === undefined) throw new TypeError(`no class of words: ${name}`);
  return CLASSES[found];
}

/** Backtracks, but each repeat and gap is bounded, so that the work for a position is too. */
function match(nodes: readonly Node[], n: number, view: TokenView, at: number, cuts: number[]): boolean {
  const node = nodes[n];
  if (node === undefined) return true;
  switch (node.kind) {
    case 'start':
      return at === 0 && match(nodes, n + 1, view, at, cuts);
    case 'end':
      return at === view.lower.length && match(nodes, n + 1, view, at, cuts);
    case 'open':
    case 'close': {
      cuts.push(at);
      if (match(nodes, n + 1, view, at, cuts)) return true;
      cuts.pop();
      return false;
    }
    case 'look': {
      const bits = view.bits[at];
      return bits !== undefined && ((bits & node.mask) !== 0) === node.want && match(nodes, n + 1, view, at, cuts);
    }
    case 'gap':
      return matchGap(node, nodes, n, view, at, cuts);
    default: {
      let to = at;
      while (to - at < node.max && to < view.lower.length && fits(node, view, to)) to++;
      for (; to - at >= node.min; to--) if (match(nodes, n + 1, view, to, cuts)) return true;
      return false;
    }
  }
}

function matchGap(
  gap: Extract<Node, { kind: 'gap' }>,
  nodes: readonly Node[],
  n: number,
  view: TokenView,
  at: number,
  cuts: number[],
): boolean {
  const last = view.lower.length;
  // "To the end" needs no trying of every length.
  if (endsAfter(nodes, n + 1)) {
    if (last <= at || last - at > gap.max) return false;
    for (let i = at; i < last; i++) if (stops(gap, view.lower[i]!)) return false;
    return match(nodes, n + 1, view, last, cuts);
  }
  for (let to = at + 1; to <= at + gap.max && to <= last; to++) {
    if (stops(gap, view.lower[to - 1]!)) return false;
    if (match(nodes, n + 1, view, to, cuts)) return true;
  }
  return false;
}

function stops(gap: Extract<Node, { kind: 'gap' }>, word: string): boolean {
  return BREAKS.has(word) && !(gap.commas && word === ',');
}

function endsAfter(nodes: readonly Node[], n: number): boolean {
  return nodes[n]?.kind === 'end' || (nodes[n]?.kind === 'close' && nodes[n + 1]?.kind === 'end');
}

function fits(node: Extract<Node, { min: number }>, view: TokenView, at: number): boolean {
  return node.kind === 'word' ? node.words.includes(view.lower[at]!) : (view.bits[at]! & node.mask) !== 0;
}
