// Fits the tables of src/summary on human highlights: `npm run fit -- [--data DIR] [--folds N] [--write]`.
// First the chance of each word to be in the highlights (chances.mjs); then, one by one and around again, each weight and setting of
// the choice of bullets is moved as long as that raises the ROUGE of what is chosen (coordinate ascent on the measure itself, as in
// Och 2003), under the condition that nearly as many bullets are told as asked for. Each fold is measured with tables that never saw
// it. The table of all texts is printed for a person to commit, in the unit of the committed one; `--write` writes that of the words.
// The same run prints the lead, TextRank and LexRank.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleOf, readingOf } from '../../dist/index.js';
import { candidatesOf } from '../../dist/summary/candidates.js';
import { chancesOf } from '../../dist/summary/chances.js';
import { measured, statsOf } from '../../dist/summary/features.js';
import { grownTo, netOf, scoreOf, select } from '../../dist/summary/select.js';
import { ENGLISH, FEATURES } from '../../dist/summary/weights.js';
import { BASELINES } from './baselines.mjs';
import { fittedChances, lossOf, rowsOf, sourceOf } from './chances.mjs';
import { rouge } from './rouge.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    folds: { type: 'string', default: '2' },
    bullets: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
/** A set weighs by its share of the sum, however many texts it has. */
const SETS = { cnn: 0.65, dailymail: 0.35 };
/**
 * What is moved. The others keep their weights: the texts have no titles and no second outlet, and ROUGE does not see what a reader
 * does, that a sentence points at someone unnamed or is somebody's talk.
 */
const MOVED = [
  ...['told', 'early', 'place', 'lead', 'central', 'spread', 'coverage', 'names', 'figure', 'speech', 'length'],
  ...['wordCost', 'overBudget', 'repeated', 'missing'],
];
/** By what part of itself a weight is moved, in the first round and later; one that is near nothing by a part of LEAST. */
const MOVES = [
  [0.5, -0.4],
  [0.25, -0.2],
];
const LEAST = 0.05;
/** A gain in points that is worth a move. */
const GAIN = 0.01;
/** The share of the bullets asked for that is told at least on the mean, and what is lost for each bullet less. */
const ENOUGH = 0.84;
const TOO_FEW = 15;
/** The ROUGE-1 F1 that is usual; by it a word's cost of F1 is told. */
const USUAL_F1 = 0.33;
const most = Number(options.bullets);
const folds = Number(options.folds);

/** What stands below more texts than this is a box of their site, no summary: nothing is learnt from it. */
const MOST_TEXTS = 2;
const records = readFileSync(`${options.data}/summaries.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ set }) => set in SETS);
const uses = new Map();
for (const highlight of records.flatMap(({ highlights }) => highlights))
  uses.set(highlight, (uses.get(highlight) ?? 0) + 1);
const docs = records.filter(hasOwnHighlights).map(prepare);
const committed = { ...ENGLISH.weights, ...ENGLISH.selection };
for (const [name, choose] of Object.entries(BASELINES))
  report(name, docs, (doc) =>
    rougeOf(
      doc,
      choose(doc.sentences, most).map((i) => doc.sentences[i]),
    ),
  );
for (const doc of docs) doc.measures = measuresOf(doc);
report('as committed', docs, (doc) => resultOf(doc, committed));
if (folds === 0) process.exit();

// A text's words are foreseen by a model that never saw it, also where the second step learns from it.
for (let fold = 0; fold < folds; fold++) {
  const model = fittedChances(docs.filter((_, i) => i % folds !== fold).map(({ terms }) => terms));
  docs.forEach((doc, i) => {
    if (i % folds !== fold) return;
    doc.chances = chancesOf(doc.reading.doc, model);
    doc.measures = measuresOf(doc, doc.chances);
  });
}
const terms = docs.map((doc) => doc.terms);
const loss = lossOf(terms, (i) => docs[i].chances);
console.log(`chances, held out: a loss of ${loss.toFixed(4)} a word`);
const held = new Map();
for (let fold = 0; fold < folds; fold++) {
  const table = fitted(docs.filter((_, i) => i % folds !== fold));
  docs.forEach((doc, i) => {
    if (i % folds === fold) held.set(doc, table);
  });
}
report('fitted, held out', docs, (doc) => resultOf(doc, held.get(doc)));
const all = inUnitOf(committed, fitted(docs));
const model = fittedChances(terms);
for (const doc of docs) {
  doc.measures = measuresOf(doc, chancesOf(doc.reading.doc, model));
  doc.results.clear();
}
report('fitted, all', docs, (doc) => resultOf(doc, all));
const rounded = (names) => Object.fromEntries(names.map((name) => [name, Number(all[name].toFixed(3))]));
console.log(rounded(FEATURES), rounded(Object.keys(ENGLISH.selection)));
if (options.write)
  writeFileSync(
    'src/summary/chance-weights.ts',
    sourceOf(
      model,
      `fitted by \`npm run fit\` on CNN and Daily Mail highlights: held out, a loss of ${loss.toFixed(4)} a word.`,
    ),
  );

function hasOwnHighlights({ highlights }) {
  return highlights.every((highlight) => uses.get(highlight) <= MOST_TEXTS);
}

function prepare({ id, set, title, article, highlights }) {
  const reading = readingOf(id, articleOf({ text: article, title }).article);
  const { doc } = reading;
  const { candidates } = candidatesOf(reading, 0);
  const sentences = doc.sentences.map(({ start, end }) => doc.text.slice(start, end));
  return { set, highlights, reading, sentences, candidates, terms: rowsOf(doc, highlights), results: new Map() };
}

/** With the chances of words by another model than the committed one. */
function measuresOf({ reading, candidates }, chances) {
  const stats = statsOf([reading]);
  return measured([reading], candidates, chances === undefined ? stats : { ...stats, chances: [chances] });
}

function fitted(some) {
  let table = withF1Cost(committed);
  let best = worthOf(some, table);
  for (let round = 0; round < Number(options.rounds); round++)
    for (const name of MOVED)
      for (const part of MOVES[Math.min(round, 1)]) {
        const moved = withF1Cost({ ...table, [name]: table[name] + part * (Math.abs(table[name]) || LEAST) });
        const worth = worthOf(some, moved);
        if (worth <= best + GAIN) continue;
        best = worth;
        table = moved;
        break;
      }
  return table;
}

function withF1Cost(table) {
  return { ...table, f1Cost: (table.told * USUAL_F1) / 2 };
}

/** ROUGE-1 + ROUGE-2 + ROUGE-Lsum F1 in points, less what is lost for too few bullets. */
function worthOf(some, table) {
  const sums = meansOf(some, (doc) => resultOf(doc, table));
  return Object.entries(SETS).reduce((sum, [set, part]) => {
    const [r1, r2, rl, , bullets] = sums[set];
    return sum + part * (r1 + r2 + rl - TOO_FEW * Math.max(0, ENOUGH * most - bullets));
  }, 0);
}

/** In the committed table's unit: as far apart as the candidates' worths are by it. */
function inUnitOf(other, table) {
  const scale = spreadOf(other) / spreadOf(table);
  const SCALED = new Set(MOVED).add('f1Cost').add('first');
  return Object.fromEntries(Object.entries(table).map(([name, x]) => [name, SCALED.has(name) ? scale * x : x]));
}

/** Mean deviation within a text of what its candidates are worth. */
function spreadOf(table) {
  const spreads = docs.map(({ candidates, measures }) => {
    const worths = candidates.map((candidate, i) => netOf(scoreOf(candidate, measures[i], modelOf(table)), table));
    const mean = worths.reduce((sum, x) => sum + x, 0) / worths.length;
    return Math.sqrt(worths.reduce((sum, x) => sum + (x - mean) ** 2, 0) / worths.length);
  });
  return spreads.reduce((sum, x) => sum + x, 0) / spreads.length;
}

function modelOf(table) {
  return { weights: table, selection: table };
}

function resultOf(doc, table) {
  const { candidates, measures, reading, results } = doc;
  const model = modelOf(table);
  const scored = candidates.map((candidate, i) => scoreOf(candidate, measures[i], model));
  const chosen = select(scored, most, grownTo(reading.doc.tokens.length, model)).map(({ candidate }) => candidate);
  const key = chosen.map(({ sentence }) => sentence).join(' ');
  const known = results.get(key);
  if (known !== undefined) return known;
  const result = rougeOf(
    doc,
    chosen.map(({ text }) => text),
  );
  results.set(key, result);
  return result;
}

/** ROUGE-1, -2, -Lsum in points, words, bullets. */
function rougeOf({ highlights }, chosen) {
  const { r1, r2, rl } = rouge(chosen, highlights);
  const words = chosen.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return [100 * r1, 100 * r2, 100 * rl, words, chosen.length];
}

/** By set. */
function meansOf(some, resultOfDoc) {
  return Object.fromEntries(
    Object.keys(SETS).map((set) => {
      const rows = some.filter((doc) => doc.set === set).map(resultOfDoc);
      return [set, [0, 1, 2, 3, 4].map((i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length)];
    }),
  );
}

function report(name, some, resultOfDoc) {
  for (const [set, means] of Object.entries(meansOf(some, resultOfDoc)))
    console.log(`${name.padEnd(17)} ${set.padEnd(10)} ${means.map((x) => x.toFixed(2).padStart(6)).join(' ')}`);
}
