// Fits what the three steps of a field's terms and the signals of a text weigh (src/theme/weights.ts), where a `shared/` folder
// with data lies beside the project:   npm run build && node test/fit/themes.mjs [--write]
// The terms themselves are written by hand in src/theme/taxonomy/. A log-linear model over the fields, trained with AdaGrad on the
// sum of the probabilities of the fields that a section allows, pulled towards the steps 4, 2, 1. Prints accuracy in five folds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFacts } from '../../dist/facts/find.js';
import { readText } from '../../dist/text/read.js';
import { evidenceOf, FAMILIES, KIN, themeNodes as nodesOf } from '../../dist/theme/score.js';
import { SIGNALS } from '../../dist/theme/signals.js';
import { TAXONOMY } from '../../dist/theme/taxonomy/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const shared = ['..', '../..'].map((up) => resolve(root, up, 'shared')).find((dir) => existsSync(join(dir, 'data')));
if (shared === undefined) {
  console.error('no ../shared/data: nothing to fit on');
  process.exit(0);
}
const PULL = 0.0002; // towards the prior, a row
const PULL_RARE = 0.001; // the same of a field that hardly any section allows: the data can only tell that it is none of the others
const RARE = 0.08;
const PULL_SIGNAL = 0.0003; // the same of a signal: short items and long articles have them in other numbers
const ROUNDS = 160;
const RATE = 0.15;
const PRIOR = [4, 2, 1];
const OWN_EXAMPLES = 2; // how much one of the taxonomy's own examples weighs beside an article

const themeNodes = nodesOf();
const fields = themeNodes.flatMap((node, i) => (node.parent < 0 ? [i] : []));
const ids = fields.map((i) => themeNodes[i].id);
const indexOf = new Map(fields.map((theme, f) => [theme, f]));
const kin = ids.map((a, i) =>
  ids.flatMap((b, j) => (i !== j && FAMILIES.some((f) => f.includes(a) && f.includes(b)) ? [j] : [])),
);
const WIDTH = 3 + SIGNALS.length;

const task = readFileSync(join(shared, 'bench/tasks/task-topics.mjs'), 'utf8');
// The scorer's table of the fields that each section allows is not exported.
const allowed = new Function(`${task.match(/const MONEY[\s\S]*?\n};/)[0]} return ALLOWED`)();
const articles = readFileSync(join(shared, 'data/topics.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ set, label, title, text }) => row(set, text, title, new Set(allowed[set][label]), 1));
const examples = TAXONOMY.flatMap((field) =>
  [field, ...field.parts].flatMap((theme) =>
    theme.yes.map((text) => row('examples', text, undefined, new Set([field.id]), OWN_EXAMPLES)),
  ),
);

/** features[f * WIDTH + k] = how much step or signal k is there for field f */
function row(set, text, title, right, weight) {
  const doc = readText(text);
  const { terms, signals } = evidenceOf(
    doc,
    findFacts(doc, title === undefined ? {} : { title }),
    title === undefined ? undefined : readText(title),
  );
  const features = new Float64Array(fields.length * WIDTH);
  for (const [hit, n] of terms)
    hit.themes.forEach((theme, i) => {
      const f = indexOf.get(theme);
      if (f !== undefined) features[f * WIDTH + hit.steps[i]] += n;
    });
  for (let f = 0; f < fields.length; f++) features.set(signals, f * WIDTH + 3);
  return { set, features, ok: ids.map((id) => right.has(id)), weight };
}

/** Own scores take steps and lend to their kin; signals speak for the field alone. */
function scores(weights, { features }) {
  const own = new Float64Array(fields.length);
  const total = new Float64Array(fields.length);
  for (let f = 0; f < fields.length; f++)
    for (let k = 0; k < WIDTH; k++) (k < 3 ? own : total)[f] += weights[f * WIDTH + k] * features[f * WIDTH + k];
  for (let f = 0; f < fields.length; f++) {
    total[f] += own[f];
    for (const j of kin[f]) total[f] += KIN * own[j];
  }
  return total;
}

function train(rows) {
  const pulls = ids.map((_, f) => (rows.filter(({ ok }) => ok[f]).length < RARE * rows.length ? PULL_RARE : PULL));
  const start = Float64Array.from({ length: fields.length * WIDTH }, (_, i) => PRIOR[i % WIDTH] ?? 0);
  const weights = start.slice();
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(weights.length);
    for (const one of rows) {
      const z = scores(weights, one);
      const top = Math.max(...z);
      const p = z.map((x) => Math.exp(x - top));
      const all = p.reduce((a, b) => a + b, 0);
      const good = p.reduce((a, b, f) => a + (one.ok[f] ? b : 0), 0);
      const pull = p.map((x, f) => one.weight * (x / all - (one.ok[f] ? x / good : 0)));
      for (let f = 0; f < fields.length; f++) {
        const lent = pull[f] + kin[f].reduce((sum, j) => sum + KIN * pull[j], 0);
        for (let k = 0; k < WIDTH; k++) slope[f * WIDTH + k] += (k < 3 ? lent : pull[f]) * one.features[f * WIDTH + k];
      }
    }
    for (let i = 0; i < weights.length; i++) {
      const g =
        slope[i] + (i % WIDTH < 3 ? pulls[Math.floor(i / WIDTH)] : PULL_SIGNAL) * rows.length * (weights[i] - start[i]);
      squares[i] += g * g;
      weights[i] -= (RATE * g) / Math.sqrt(squares[i]);
      if (i % WIDTH < 3) weights[i] = Math.max(0.05, weights[i]);
    }
  }
  return weights.map((w) => Math.round(w * 100) / 100);
}

function accuracy(weights, rows, into = new Map()) {
  for (const one of rows) {
    const z = scores(weights, one);
    const best = z.indexOf(Math.max(...z));
    const [right, n] = into.get(one.set) ?? [0, 0];
    into.set(one.set, [right + (one.ok[best] ? 1 : 0), n + 1]);
  }
  return into;
}
const show = (result) => [...result].map(([set, [right, n]]) => `${set} ${((100 * right) / n).toFixed(1)}`).join('  ');

const folds = new Map();
for (let fold = 0; fold < 5; fold++) {
  const weights = train([...articles.filter((_, i) => i % 5 !== fold), ...examples]);
  accuracy(
    weights,
    articles.filter((_, i) => i % 5 === fold),
    folds,
  );
}
console.log(`five folds  ${show(folds)}`);
const weights = train([...articles, ...examples]);
console.log(`all         ${show(accuracy(weights, [...articles, ...examples]))}`);
if (process.argv.includes('--write')) {
  const table = (from, to) =>
    ids.map((id, f) => `  ${id}: [${[...weights.slice(f * WIDTH + from, f * WIDTH + to)].join(', ')}],\n`).join('');
  writeFileSync(
    join(root, 'src/theme/weights.ts'),
    `/** What a field's strong, plain and weak terms weigh. Fitted by test/fit/themes.mjs (five folds: ${show(folds)}). */
export const STEP_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${table(0, 3)}};

/** What each signal, in the order of SIGNALS, adds to a field. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${table(3, WIDTH)}};
`,
  );
}
