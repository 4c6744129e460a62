// Fits the table in src/summary/weights.ts on human highlights: `npm run fit -- [--data DIR] [--rounds N] [--all]`.
// A ridge regression of each sentence's share of words and word pairs in common with the highlights gives the weights, then
// coordinate ascent on ROUGE the few settings of the selection. Every other text is held out and only measured; --all fits on all
// of them, for the table to be committed once the held-out part has shown what it is worth. A person decides on that.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleOf, readingOf } from '../../dist/index.js';
import { candidatesOf } from '../../dist/summary/candidates.js';
import { featuresOf, statsOf } from '../../dist/summary/features.js';
import { scoreOf, select } from '../../dist/summary/select.js';
import { FEATURES, SELECTION, WEIGHTS } from '../../dist/summary/weights.js';
import { rouge, stemsOf } from './rouge.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    rounds: { type: 'string', default: '3' },
    bullets: { type: 'string', default: '3' },
    ridge: { type: 'string', default: '20' },
    all: { type: 'boolean', default: false },
  },
});
/** A set weighs by its share of the sum, however many texts it has. */
const SETS = { cnn: 0.7, dailymail: 0.3 };
/**
 * Features that the data cannot tell keep their weights: its texts have no titles and no second outlet, and ROUGE does not see
 * what a reader does, that a sentence points at someone unnamed or is somebody's talk.
 */
const FIXED = new Set(['title', 'confirmed', 'dangling', 'personal', 'quoted']);
const most = Number(options.bullets);

const docs = readFileSync(`${options.data}/summaries.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ set }) => set in SETS)
  .map(prepare);
const train = docs.filter((_, i) => options.all || i % 2 === 0);
const held = docs.filter((_, i) => i % 2 === 1);

const before = FEATURES.map((name) => WEIGHTS[name]);
report('before', before, SELECTION);
const weights = regress(train, Number(options.ridge));
report('regressed', weights, SELECTION);
const settings = ascend(train, weights, SELECTION, Number(options.rounds));
report('after', weights, settings);
const round = (x) => Number(x.toFixed(3));
console.log(Object.fromEntries(FEATURES.map((name, i) => [name, round(weights[i])])));
console.log(Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, round(value)])));

function prepare({ id, set, title, article, highlights }) {
  const reading = readingOf(id, articleOf({ text: article, title }).article);
  const { candidates } = candidatesOf(reading, 0);
  const features = featuresOf([reading], candidates, statsOf([reading]));
  return { set, highlights, candidates, features, cache: new Map() };
}

function regress(some, ridge) {
  const n = FEATURES.length + 1;
  const a = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? ridge : 0)));
  const b = new Array(n).fill(0);
  for (const { candidates, features, highlights } of some) {
    const words = highlights.flatMap(stemsOf);
    const wanted = new Set([...words, ...words.slice(1).map((stem, i) => `${words[i]} ${stem}`)]);
    candidates.forEach((candidate, k) => {
      const stems = stemsOf(candidate.text);
      const y = shareOf(stems, wanted);
      const x = [...features[k], 1];
      for (let i = 0; i < n; i++) {
        b[i] += x[i] * y;
        for (let j = 0; j < n; j++) a[i][j] += x[i] * x[j];
      }
    });
  }
  const solved = solve(a, b);
  return FEATURES.map((name, i) => (FIXED.has(name) ? WEIGHTS[name] : solved[i]));
}

/** Share of a sentence's words and of its pairs of words that the highlights have. */
function shareOf(stems, wanted) {
  const pairs = stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
  const hits = (some) => some.filter((one) => wanted.has(one)).length / Math.max(1, some.length);
  return hits([...new Set(stems)]) + hits(pairs);
}

function solve(a, b) {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(a[k][i]) > Math.abs(a[pivot][i])) pivot = k;
    [a[i], a[pivot]] = [a[pivot], a[i]];
    [b[i], b[pivot]] = [b[pivot], b[i]];
    for (let k = i + 1; k < n; k++) {
      const f = a[k][i] / a[i][i];
      for (let j = i; j < n; j++) a[k][j] -= f * a[i][j];
      b[k] -= f * b[i];
    }
  }
  const x = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = b[i];
    for (let j = i + 1; j < n; j++) rest -= a[i][j] * x[j];
    x[i] = rest / a[i][i];
  }
  return x;
}

function ascend(some, row, start, rounds) {
  let now = { ...start };
  let best = objective(some, row, now);
  for (let round = 0; round < rounds; round++) {
    for (const factor of [1.3, 0.75, 1.1, 0.9]) {
      for (const name of Object.keys(now)) {
        const trial = { ...now, [name]: now[name] * factor };
        const score = objective(some, row, trial);
        if (score > best + 0.02) [best, now] = [score, trial];
      }
    }
  }
  return now;
}

function objective(some, row, now) {
  return Object.entries(SETS).reduce((sum, [set, share]) => {
    const { r1, r2, rl } = measure(some, set, row, now);
    return sum + share * (r1 + r2 + rl);
  }, 0);
}

function measure(some, set, row, now) {
  const total = { r1: 0, r2: 0, rl: 0, words: 0, bullets: 0 };
  const mine = some.filter((doc) => doc.set === set);
  for (const doc of mine) {
    const scored = doc.candidates.map((candidate, i) => scoreOf(candidate, doc.features[i], row));
    const chosen = select(scored, most, now).map(({ candidate }) => candidate);
    const key = chosen
      .map(({ sentence }) => sentence)
      .sort((a, b) => a - b)
      .join();
    let score = doc.cache.get(key);
    if (score === undefined) {
      score = rouge(
        chosen.map(({ text }) => text),
        doc.highlights,
      );
      doc.cache.set(key, score);
    }
    for (const name of ['r1', 'r2', 'rl']) total[name] += (100 * score[name]) / mine.length;
    total.words += chosen.reduce((sum, { words }) => sum + words, 0) / mine.length;
    total.bullets += chosen.length / mine.length;
  }
  return total;
}

function report(name, row, now) {
  for (const [part, some] of [
    ['fitted', train],
    ['held out', held],
    ['all', docs],
  ])
    for (const set of Object.keys(SETS)) {
      const { r1, r2, rl, words, bullets } = measure(some, set, row, now);
      console.log(
        `${name.padEnd(10)} ${part.padEnd(9)} ${set.padEnd(10)} ${[r1, r2, rl, words, bullets].map((x) => x.toFixed(2)).join(' ')}`,
      );
    }
}
