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
export type Pattern = (view: TokenView, at: number) => readonly number[] | undefined;

/** A sentence's remaining words by position: lower-case forms and class bits. The final stop is not among them. */
export interface TokenView {
  readonly lower: readonly string[];
  readonly bits: readonly number[];
}

type Node =
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly min: number; readonly max: number }
  | { readonly kind: 'class'; readonly mask: number; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly mask: number; readonly want: boolean }
  | { readonly kind: 'gap'; readonly max: number; readonly commas: boolean }
  | { readonly kind: 'start' | 'end' | 'open' | 'close' };

const BREAKS = new Set([',', ';', ':', '.', '(', ')', '"', '“', '”', '—', '?', '!', '…']);
const REPEATS = { '?': [0, 1], '*': [0, 4], '+': [1, 4] } as const;
const PARTS = /^([!=]?)(.+?)([?*+]?)$/;

/** Compiles a pattern. It gives the cut positions as pairs from, to (to not included), or undefined. */
export function compile(source: string): Pattern {
  const nodes = source.split(' ').map(nodeOf);
  return (view, at) => {
    const cuts: number[] = [];
    return match(nodes, 0, view, at, cuts) ? cuts : undefined;
  };
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
    case 'gap': {
      for (let to = at + 1; to <= at + node.max && to <= view.lower.length; to++) {
        const word = view.lower[to - 1]!;
        if (BREAKS.has(word) && !(node.commas && word === ',')) return false;
        if (match(nodes, n + 1, view, to, cuts)) return true;
      }
      return false;
    }
    default: {
      let to = at;
      while (to - at < node.max && to < view.lower.length && fits(node, view, to)) to++;
      for (; to - at >= node.min; to--) if (match(nodes, n + 1, view, to, cuts)) return true;
      return false;
    }
  }
}

function fits(node: Extract<Node, { min: number }>, view: TokenView, at: number): boolean {
  return node.kind === 'word' ? node.words.includes(view.lower[at]!) : (view.bits[at]! & node.mask) !== 0;
}
