// Fits the table in src/summary/weights.ts on human highlights: `npm run fit -- [--data DIR] [--folds N] [--ridge X]`.
// For each text all sets of up to three of its first candidates are scored by ROUGE; a set is taken to be chosen with a chance that
// grows with its worth by the table (softmax), and gradient ascent raises the ROUGE to be expected (minimum risk training: Och 2003,
// Smith and Eisner 2006). Each fold is measured with a table that never saw it; the table of all texts is printed for a person to
// commit (its scale brought back to the table's by one factor, then `missing` and `overBudget` settled
// for readers: nearly as many bullets as asked for, no long ones). The same run prints the lead, TextRank and LexRank.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleOf, readingOf } from '../../dist/index.js';
import { candidatesOf } from '../../dist/summary/candidates.js';
import { featuresOf, statsOf } from '../../dist/summary/features.js';
import { scoreOf, select, settingsOf } from '../../dist/summary/select.js';
import { FEATURES, SELECTION, WEIGHTS } from '../../dist/summary/weights.js';
import { BASELINES } from './baselines.mjs';
import { rouge } from './rouge.mjs';
import { subsetsOf } from './subsets.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    folds: { type: 'string', default: '5' },
    bullets: { type: 'string', default: '3' },
    ridge: { type: 'string', default: '0.1' },
    steps: { type: 'string', default: '300' },
  },
});
/** A set weighs by its share of the sum, however many texts it has. */
const SETS = { cnn: 0.7, dailymail: 0.3 };
/**
 * Features that the data cannot tell keep their weights: its texts have no titles and no second outlet, and ROUGE does not see
 * what a reader does, that a sentence points at someone unnamed or is somebody's talk.
 */
const FIXED = new Set(['title', 'confirmed', 'dangling', 'personal', 'quoted']);
/** The settings that are fitted with the weights. */
const SETTINGS = ['wordCost', 'overBudget', 'repeated', 'missing'];
/** Worth in the table's unit, to the exponent of the softmax. */
const SHARPNESS = 1;
/** Words and shared stems come in these units, for the ridge to weigh on all alike; on settings it weighs a tenth. */
const UNIT = 20;
const STEMS = 5;
const SETTINGS_RIDGE = 0.1;
const SPREAD = FEATURES.indexOf('spread');
const most = Number(options.bullets);
const folds = Number(options.folds);

const docs = readFileSync(`${options.data}/summaries.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ set }) => set in SETS)
  .map(prepare);
const norms = normsOf(docs);
for (const doc of docs) Object.assign(doc, rowsOf(doc));

for (const [name, choose] of Object.entries(BASELINES))
  report(name, docs, (doc) => choose(doc.sentences, most).map((i) => doc.sentences[i]));
const now = { row: FEATURES.map((name) => WEIGHTS[name]), settings: SELECTION };
report('as committed', docs, (doc) => chosenBy(doc, now));
const held = new Map();
if (folds === 0) process.exit();
for (let fold = 0; fold < folds; fold++) {
  const table = fitted(docs.filter((_, i) => i % folds !== fold));
  docs.forEach((doc, i) => {
    if (i % folds === fold) held.set(doc, table);
  });
}
report('fitted, held out', docs, (doc) => chosenBy(doc, held.get(doc)));
report('settled, held out', docs, (doc) => chosenBy(doc, settled(held.get(doc))));
const all = fitted(docs);
report('fitted, all', docs, (doc) => chosenBy(doc, all));
const round = (x) => Number(x.toFixed(3));
console.log(Object.fromEntries(FEATURES.map((name, i) => [name, round(all.row[i])])));
console.log(Object.fromEntries(SETTINGS.map((name) => [name, round(all.settings[name])])));

function prepare({ id, set, title, article, highlights }) {
  const reading = readingOf(id, articleOf({ text: article, title }).article);
  const { candidates } = candidatesOf(reading, 0);
  const features = featuresOf([reading], candidates, statsOf([reading]));
  const { doc } = reading;
  const sentences = doc.sentences.map(({ start, end }) => doc.text.slice(start, end));
  return { set, highlights, sentences, candidates, features, tokens: doc.tokens.length };
}

/** Mean and deviation of each feature over all candidates. */
function normsOf(some) {
  const rows = some.flatMap(({ features }) => features);
  return FEATURES.map((_, f) => {
    const mean = rows.reduce((sum, row) => sum + row[f], 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[f] - mean) ** 2, 0) / rows.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

/**
 * Of each set of candidates the reward, what is fitted (words x normed feature, summed, then the parts of the settings), and the
 * worth by the weights that are fixed.
 */
function rowsOf({ candidates, features, highlights, tokens }) {
  const { sets, rewards } = subsetsOf(candidates, highlights, most, (i) => candidates[i].words * features[i][SPREAD]);
  const width = FEATURES.length + SETTINGS.length;
  const budget = settingsOf(tokens).wordsPerBullet * most;
  const rows = new Float64Array(sets.length * width);
  const fixed = new Float64Array(sets.length);
  sets.forEach((set, s) => {
    let words = 0;
    let repeated = 0;
    set.forEach((i, at) => {
      const candidate = candidates[i];
      words += candidate.words;
      FEATURES.forEach((name, f) => {
        const { mean, deviation } = norms[f];
        if (FIXED.has(name)) fixed[s] += candidate.words * features[i][f] * WEIGHTS[name];
        else rows[s * width + f] += ((candidate.words / UNIT) * (features[i][f] - mean)) / deviation;
      });
      for (const j of set.slice(0, at))
        for (const stem of candidates[j].stems) if (candidate.stems.has(stem)) repeated++;
    });
    const over = Math.max(0, words - budget);
    const parts = [-words / UNIT, -over / UNIT, -repeated / STEMS, set.length - most];
    rows.set(parts, s * width + FEATURES.length);
  });
  return { rows, fixed, rewards: Float64Array.from(rewards) };
}

function fitted(some) {
  const counts = Object.fromEntries(
    Object.keys(SETS).map((set) => [set, some.filter((doc) => doc.set === set).length]),
  );
  const b = new Float64Array(FEATURES.length + SETTINGS.length);
  const mean = new Float64Array(b.length);
  const square = new Float64Array(b.length);
  const steps = Number(options.steps);
  const ridge = Number(options.ridge);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(b.length);
    for (const doc of some) ascend(doc, b, gradient, SETS[doc.set] / counts[doc.set]);
    // Adam (Kingma and Ba 2015), its step falling to nothing.
    const rate = 0.05 * (1 - (step - 1) / steps);
    for (let i = 0; i < b.length; i++) {
      const slope = gradient[i] - 2 * ridge * b[i] * (i < FEATURES.length ? 1 : SETTINGS_RIDGE);
      mean[i] = 0.9 * mean[i] + 0.1 * slope;
      square[i] = 0.99 * square[i] + 0.01 * slope * slope;
      b[i] += (rate * (mean[i] / (1 - 0.9 ** step))) / (Math.sqrt(square[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return tableOf(b);
}

/** Undoes the norming: what the means add a word goes to the cost of a word. */
function tableOf(b) {
  const raw = [...b].map((x) => x / SHARPNESS);
  const row = FEATURES.map((name, f) => (FIXED.has(name) ? WEIGHTS[name] : raw[f] / norms[f].deviation / UNIT));
  const [wordCost, overBudget, repeated, missing] = raw.slice(FEATURES.length);
  const ofMeans = row.reduce((sum, x, f) => sum + (FIXED.has(FEATURES[f]) ? 0 : x * norms[f].mean), 0);
  const settings = {
    wordCost: wordCost / UNIT + ofMeans,
    overBudget: overBudget / UNIT,
    repeated: repeated / STEMS,
    missing,
  };
  return { row, settings: { ...SELECTION, ...settings } };
}

/** With `missing` and `overBudget` as they are committed, brought to the fit's scale. */
function settled({ row, settings }) {
  const scale = settings.wordCost / SELECTION.wordCost;
  const { overBudget, missing } = SELECTION;
  return { row, settings: { ...settings, overBudget: scale * overBudget, missing: scale * missing } };
}

/** Adds the gradient of a text's expected ROUGE. */
function ascend({ rows, fixed, rewards }, b, gradient, weight) {
  const width = b.length;
  const n = rewards.length;
  const chance = new Float64Array(n);
  let highest = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < n; s++) {
    let worth = SHARPNESS * fixed[s];
    for (let i = 0; i < width; i++) worth += rows[s * width + i] * b[i];
    chance[s] = worth;
    if (worth > highest) highest = worth;
  }
  let total = 0;
  let expected = 0;
  for (let s = 0; s < n; s++) {
    chance[s] = Math.exp(chance[s] - highest);
    total += chance[s];
    expected += chance[s] * rewards[s];
  }
  expected /= total;
  for (let s = 0; s < n; s++) {
    const slope = (weight * chance[s] * (rewards[s] - expected)) / total;
    if (Math.abs(slope) < 1e-9) continue;
    for (let i = 0; i < width; i++) gradient[i] += slope * rows[s * width + i];
  }
}

function chosenBy({ candidates, features, tokens }, { row, settings }) {
  const scored = candidates.map((candidate, i) => scoreOf(candidate, features[i], row));
  return select(scored, most, settingsOf(tokens, settings)).map(({ candidate }) => candidate.text);
}

/** Means by set: ROUGE-1, -2, -Lsum, words and bullets; and ROUGE-1's standard error. */
function report(name, some, choose) {
  for (const set of Object.keys(SETS)) {
    const mine = some.filter((doc) => doc.set === set);
    const rows = mine.map((doc) => {
      const chosen = choose(doc);
      const { r1, r2, rl } = rouge(chosen, doc.highlights);
      const words = chosen.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
      return [100 * r1, 100 * r2, 100 * rl, words, chosen.length];
    });
    const means = [0, 1, 2, 3, 4].map((i) => rows.reduce((sum, row) => sum + row[i], 0) / mine.length);
    const spread = Math.sqrt(rows.reduce((sum, [r1]) => sum + (r1 - means[0]) ** 2, 0) / mine.length ** 2);
    console.log(
      `${name.padEnd(17)} ${set.padEnd(10)} ${means.map((x) => x.toFixed(2).padStart(6)).join(' ')}   ±${spread.toFixed(2)}`,
    );
  }
}
