// ROUGE-1, -2 and -Lsum F1 after Lin (2004), on stems as nutgraf reads them: near enough to the usual scorers to fit weights by.
import { readText } from '../../dist/text/read.js';

const WORD = /[\p{L}\p{N}]+/gu;
const cache = new Map();

export function stemsOf(sentence) {
  let found = cache.get(sentence);
  if (found === undefined) {
    found = readText(sentence).tokens.flatMap(({ word }) =>
      word.shape === 'mark' ? [] : (word.stem.match(WORD) ?? []),
    );
    cache.set(sentence, found);
  }
  return found;
}

export function rouge(candidate, reference) {
  const ours = candidate.map(stemsOf);
  const theirs = reference.map(stemsOf);
  return { r1: gramF1(ours, theirs, 1), r2: gramF1(ours, theirs, 2), rl: sequenceF1(ours, theirs) };
}

function f1(hits, a, b) {
  return hits === 0 ? 0 : (2 * hits) / (a + b);
}

function counts(sentences, n) {
  const words = sentences.flat();
  const found = new Map();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

function gramF1(ours, theirs, n) {
  const a = counts(ours, n);
  const b = counts(theirs, n);
  const size = (map) => [...map.values()].reduce((sum, count) => sum + count, 0);
  let hits = 0;
  for (const [gram, count] of b) hits += Math.min(count, a.get(gram) ?? 0);
  return f1(hits, size(a), size(b));
}

function sequenceF1(ours, theirs) {
  const left = counts(ours, 1);
  let hits = 0;
  for (const wanted of theirs) {
    const union = new Set();
    for (const given of ours) for (const at of commonIn(wanted, given)) union.add(at);
    for (const at of union) {
      const word = wanted[at];
      const rest = left.get(word) ?? 0;
      if (rest === 0) continue;
      hits++;
      left.set(word, rest - 1);
    }
  }
  return f1(hits, ours.flat().length, theirs.flat().length);
}

/** Positions in `a` of a longest common subsequence with `b`. */
export function commonIn(a, b) {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i][j] = a[i - 1] === b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
  const found = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      found.push(i - 1);
      i--;
      j--;
    } else if (table[i - 1][j] >= table[i][j - 1]) i--;
    else j--;
  }
  return found;
}
