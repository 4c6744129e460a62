// All sets of up to three candidates of a text with the ROUGE that each reaches: what a fit of the selection learns from.
import { commonIn, stemsOf } from './rouge.mjs';

/** Sets are made of so many candidates from the top of a text and so many others: 469 sets of up to three. */
const TOP = 8;
const OTHERS = 6;

/**
 * `candidates` have text; `highlights` are sentences; `worth` guesses which of the later candidates may be good, by index. Gives the members
 * of each set (indices of candidates) and its reward, ROUGE-1 + ROUGE-2 + ROUGE-Lsum F1 in points. Pairs of words across sentences are not counted.
 */
export function subsetsOf(candidates, highlights, most, worth) {
  const all = [...candidates.keys()];
  const others = all.slice(TOP).sort((a, b) => worth(b) - worth(a));
  const places = [...all.slice(0, TOP), ...others.slice(0, OTHERS)];
  const pool = places.map((i) => stemsOf(candidates[i].text));
  const wanted = highlights.map(stemsOf);
  const words = indexed(wanted, (stems) => stems);
  const pairs = indexed(wanted, pairsOf);
  const sizes = { words: wanted.flat().length, pairs: wanted.flatMap(pairsOf).length };
  const members = pool.map((stems) => ({
    length: stems.length,
    words: countsIn(words, stems),
    pairs: countsIn(pairs, pairsOf(stems)),
    common: wanted.map((sentence) => commonIn(sentence, stems)),
  }));
  const sets = setsOf(pool.length, most);
  return {
    sets: sets.map((set) => set.map((i) => places[i])),
    rewards: sets.map((set) =>
      rewardOf(
        set.map((i) => members[i]),
        wanted,
        { words, pairs },
        sizes,
      ),
    ),
  };
}

function rewardOf(members, wanted, { words, pairs }, sizes) {
  const length = members.reduce((sum, { length }) => sum + length, 0);
  const left = summed(members, 'words', words.wanted.length);
  const hits = clipped(left, words.wanted);
  const pairHits = clipped(summed(members, 'pairs', pairs.wanted.length), pairs.wanted);
  let sequence = 0;
  wanted.forEach((sentence, s) => {
    const found = new Set(members.flatMap(({ common }) => common[s]));
    for (const at of found) {
      const word = words.index.get(sentence[at]);
      if (left[word] === 0) continue;
      left[word]--;
      sequence++;
    }
  });
  const f1 = (count, a, b) => (count === 0 ? 0 : (200 * count) / (a + b));
  return (
    f1(hits, length, sizes.words) +
    f1(pairHits, length - members.length, sizes.pairs) +
    f1(sequence, length, sizes.words)
  );
}

function indexed(wanted, gramsOf) {
  const index = new Map();
  const counts = [];
  for (const gram of wanted.flatMap(gramsOf)) {
    const at = index.get(gram) ?? index.set(gram, index.size).get(gram);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { index, wanted: counts };
}

function countsIn({ index }, grams) {
  const counts = new Uint16Array(index.size);
  for (const gram of grams) {
    const at = index.get(gram);
    if (at !== undefined) counts[at]++;
  }
  return counts;
}

function summed(members, name, size) {
  const total = new Uint16Array(size);
  for (const member of members) for (let i = 0; i < size; i++) total[i] += member[name][i];
  return total;
}

function clipped(counts, wanted) {
  let hits = 0;
  for (let i = 0; i < wanted.length; i++) hits += Math.min(counts[i], wanted[i]);
  return hits;
}

function pairsOf(stems) {
  return stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
}

function setsOf(n, most) {
  const found = [];
  const add = (set, from) => {
    if (set.length > 0) found.push(set);
    if (set.length < most) for (let i = from; i < n; i++) add([...set, i], i + 1);
  };
  add([], 0);
  return found;
}
