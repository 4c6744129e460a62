// Fits src/facts/names/weights.ts on the names of ../shared/data/entities.jsonl, where it is there:
//   npm run build && node test/fit/names.mjs [--folds] [--write] [--misses FILE]
// A semi-Markov conditional model (Sarawagi and Cohen 2004), trained by AdaGrad with L2 and L1; --folds only measures, on five folds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addChunks, LONGEST, mayBeName, spanOf } from '../../dist/facts/names/chunks.js';
import { latticeOf, firstLook as look, secondLook } from '../../dist/facts/names/decode.js';
import { makeEngine } from '../../dist/facts/names/engine.js';
import { Record, Sums } from '../../dist/facts/names/features.js';
import { gather } from '../../dist/facts/names/known.js';
import { loadLexicon } from '../../dist/facts/names/lexicon.js';
import { readPage } from '../../dist/facts/names/page.js';
import { weighSpan } from '../../dist/facts/names/spans.js';
import { readText } from '../../dist/text/read.js';

const { values: opt } = parseArgs({
  options: {
    folds: { type: 'boolean' },
    write: { type: 'boolean' },
    misses: { type: 'string' },
    rounds: { type: 'string', default: '14' },
    l2: { type: 'string', default: '0.003' },
    l1: { type: 'string', default: '0.001' },
    sets: { type: 'string' },
    data: { type: 'string' },
    bias: { type: 'string', default: '0.2' },
    texts: { type: 'string', default: '8' },
    bare: { type: 'boolean' },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const DATA = opt.data ?? ['..', '../..'].map((up) => resolve(root, up, 'shared/data/entities.jsonl')).find(existsSync);
const LABEL = { PER: 0, ORG: 1, LOC: 2 };
const rows = readFileSync(DATA, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const lexicon = loadLexicon({ bare: opt.bare });
const open = { ids: new Map(), names: [], vague: [], open: true, weights: new Float64Array(0) };
const engine = makeEngine(open, lexicon);

let lost = 0;
const lostExamples = [];
const docs = rows.map((row, index) => {
  const doc = readText(row.text);
  const page = readPage(doc, engine);
  const byStart = new Map(doc.tokens.map((t, i) => [t.start, i]));
  const byEnd = new Map(doc.tokens.map((t, i) => [t.end, i + 1]));
  const gold = row.entities.map((e) => ({
    ...e,
    from: byStart.get(e.start),
    to: byEnd.get(e.end),
    label: LABEL[e.type],
  }));
  const chunks = [];
  for (const unit of page.units) addChunks(page, unit, chunks);
  const found = new Set();
  const cases = chunks.map((chunk) => {
    const a = doc.tokens[chunk.from].start;
    const b = doc.tokens[chunk.to - 1].end;
    const inside = gold.filter((g) => g.start < b && g.end > a);
    const good = inside.every(
      (g) =>
        g.from !== undefined &&
        g.to !== undefined &&
        g.from >= chunk.from &&
        g.to <= chunk.to &&
        g.to - g.from <= LONGEST &&
        mayBeName(page, chunk, g.from, g.to),
    );
    for (const g of inside)
      if (
        g.from !== undefined &&
        g.to !== undefined &&
        g.from >= chunk.from &&
        g.to <= chunk.to &&
        mayBeName(page, chunk, g.from, g.to)
      )
        found.add(g);
    return { chunk, gold: inside, good };
  });
  for (const g of gold)
    if (!found.has(g)) {
      lost++;
      lostExamples.push(
        `${row.set} ${g.type} ${row.text.slice(g.start - 15, g.start)}[${row.text.slice(g.start, g.end)}]${row.text.slice(g.end, g.end + 15)}`.replace(
          /\n/g,
          '$',
        ),
      );
    }
  return { row, page, cases, fold: index % 5 };
});
console.log(
  'unreachable',
  lost,
  'of',
  rows.reduce((n, r) => n + r.entities.length, 0),
);
if (opt.misses) writeFileSync(`${opt.misses}.lost`, lostExamples.join('\n'));

/** All spans of a chunk with their features. */
function lattice(page, { chunk, gold }, known) {
  const size = chunk.to - chunk.from;
  const spans = [];
  for (let j = 1; j <= size; j++)
    for (let i = Math.max(0, j - LONGEST); i < j; i++) {
      if (!mayBeName(page, chunk, chunk.from + i, chunk.from + j)) continue;
      const out = new Record();
      const span = spanOf(page, chunk, chunk.from + i, chunk.from + j);
      weighSpan(engine, span, out);
      known?.weigh(span, out);
      const g = gold.find((x) => x.from === chunk.from + i && x.to === chunk.from + j);
      spans.push({
        i,
        j,
        ids: Int32Array.from(out.ids),
        soft: Float64Array.from(out.graded),
        gold: g === undefined ? -1 : g.label,
      });
    }
  return { size, spans };
}

function scoreOf(span, w, label) {
  let s = 0;
  for (const id of span.ids) s += w[id * 3 + label];
  for (let k = 0; k < span.soft.length; k += 2) s += w[span.soft[k] * 3 + label] * span.soft[k + 1];
  return s;
}

function train(lattices, features, rounds) {
  const w = new Float64Array(features * 3);
  const g2 = new Float64Array(features * 3).fill(1e-2);
  const l2 = +opt.l2;
  const l1 = +opt.l1;
  const order = lattices.map((_, i) => i);
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k], order[i]];
    }
    const rate = 0.25 / (1 + round * 0.25);
    let loss = 0;
    for (const n of order) {
      const { size, spans } = lattices[n];
      const scores = spans.map((s) => [scoreOf(s, w, 0), scoreOf(s, w, 1), scoreOf(s, w, 2)]);
      const alpha = new Float64Array(size + 1).fill(-Infinity);
      const beta = new Float64Array(size + 1).fill(-Infinity);
      alpha[0] = 0;
      beta[size] = 0;
      let at = 0;
      for (let j = 1; j <= size; j++) {
        const terms = [alpha[j - 1]];
        for (; at < spans.length && spans[at].j === j; at++)
          for (let y = 0; y < 3; y++) terms.push(alpha[spans[at].i] + scores[at][y]);
        alpha[j] = logSum(terms);
      }
      for (let i = size - 1; i >= 0; i--) {
        const terms = [beta[i + 1]];
        spans.forEach((s, k) => {
          if (s.i === i) for (let y = 0; y < 3; y++) terms.push(beta[s.j] + scores[k][y]);
        });
        beta[i] = logSum(terms);
      }
      const z = alpha[size];
      loss += z;
      spans.forEach((s, k) => {
        for (let y = 0; y < 3; y++) {
          const p = Math.exp(alpha[s.i] + scores[k][y] + beta[s.j] - z);
          const d = p - (s.gold === y ? 1 : 0);
          if (s.gold === y) loss -= scores[k][y];
          if (Math.abs(d) < 1e-4) continue;
          const step = (q, value) => {
            const grad = d * value + l2 * w[q];
            g2[q] += grad * grad;
            const r = rate / Math.sqrt(g2[q]);
            const v = w[q] - r * grad;
            const shrink = r * l1;
            w[q] = v > shrink ? v - shrink : v < -shrink ? v + shrink : 0;
          };
          for (const id of s.ids) step(id * 3 + y, 1);
          for (let q = 0; q < s.soft.length; q += 2) step(s.soft[q] * 3 + y, s.soft[q + 1]);
        }
      });
    }
    if (round === rounds - 1) console.log('  loss', (loss / lattices.length).toFixed(4));
  }
  return w;
}
function logSum(terms) {
  let top = -Infinity;
  for (const t of terms) if (t > top) top = t;
  let sum = 0;
  for (const t of terms) sum += Math.exp(t - top);
  return top + Math.log(sum);
}

/** Weights of both looks side by side, as the engine takes them. */
function sideBySide(first, second, features) {
  const weights = new Float64Array(features * 6);
  for (let id = 0; id < features; id++)
    for (let y = 0; y < 3; y++) {
      weights[id * 6 + y] = first?.[id * 3 + y] ?? 0;
      weights[id * 6 + 3 + y] = second?.[id * 3 + y] ?? 0;
    }
  return weights;
}
/** F1 wants more names than likelihood does: every span of the second look gets a little more. */
function biased(weights) {
  for (const [name, id] of open.ids)
    if (/^words \d$/.test(name)) for (let y = 0; y < 3; y++) weights[id * 6 + 3 + y] += +opt.bias;
  return weights;
}

/** An engine of some weights: its forms carry their sums, so it is made anew, with the same ids. */
const engines = new Map();
function engineOf(weights) {
  let made = engines.get(weights);
  if (made === undefined) {
    made = makeEngine({ ...open, open: false, weights }, lexicon);
    engines.set(weights, made);
  }
  return made;
}
const pageOf = (e, doc) => readPage(doc.page.doc, e);

function knownOf(doc, weights) {
  const e = engineOf(weights);
  const page = pageOf(e, doc);
  const { found, passed } = look(doc.cases.length, (i) => latticeOf(e, page, doc.cases[i].chunk, new Sums(e.space)));
  return (as) => gather(as, page, found, passed);
}

const use = opt.sets ? docs.filter((d) => opt.sets.split(',').includes(d.row.set)) : docs;
for (const doc of use) doc.first = doc.cases.map((c) => (c.good ? lattice(doc.page, c, undefined) : undefined));
const lattices = (list, look) => list.flatMap((d) => d[look].filter((x) => x !== undefined));
const rounds = +opt.rounds;
const size = () => open.ids.size;

/** A feature of few texts is left out: it says more of them than of names. */
function dropRare(look) {
  const count = new Map();
  for (const doc of use) {
    const seen = new Set();
    for (const x of doc[look]) for (const s of x?.spans ?? []) for (const id of s.ids) seen.add(id);
    for (const id of seen) count.set(id, (count.get(id) ?? 0) + 1);
  }
  for (const doc of use)
    for (const x of doc[look])
      for (const s of x?.spans ?? []) s.ids = s.ids.filter((id) => count.get(id) >= +opt.texts);
}
dropRare('first');

// the second look is trained on what a first look that never saw the text says of it
for (let fold = 0; fold < 5; fold++) {
  const w = train(
    lattices(
      use.filter((d) => d.fold !== fold),
      'first',
    ),
    size(),
    rounds,
  );
  const first = sideBySide(w, undefined, size());
  for (const doc of use.filter((d) => d.fold === fold)) {
    doc.known = knownOf(doc, first);
    const known = doc.known(engine);
    doc.second = doc.cases.map((c) => (c.good ? lattice(doc.page, c, known) : undefined));
  }
}
dropRare('second');
console.log('features', size());

const tally = {};
const misses = [];
function measure(doc, weights) {
  const e = engineOf(weights);
  const page = pageOf(e, doc);
  const known = doc.known(e);
  const said = [];
  for (const { chunk } of doc.cases) secondLook(latticeOf(e, page, chunk, new Sums(e.space)), known, said);
  const table = tally[doc.row.set] ?? [0, 1, 2, 3].map(() => ({ hit: 0, said: 0, true: 0 }));
  tally[doc.row.set] = table;
  const { tokens } = doc.page.doc;
  const have = new Set(said.map((m) => `${tokens[m.from].start}-${tokens[m.to - 1].end}-${m.label}`));
  const want = new Set(doc.row.entities.map((x) => `${x.start}-${x.end}-${LABEL[x.type]}`));
  for (const k of have) {
    const y = +k.at(-1);
    table[y].said++;
    table[3].said++;
    if (want.has(k)) {
      table[y].hit++;
      table[3].hit++;
    }
  }
  for (const k of want) {
    table[+k.at(-1)].true++;
    table[3].true++;
  }
  const show = (k) => {
    const [s, t, y] = k.split('-').map(Number);
    const x = doc.row.text;
    return `${'POL'[y]} ${x.slice(Math.max(0, s - 40), s)}[[${x.slice(s, t)}]]${x.slice(t, t + 40)}`.replace(
      /\s+/g,
      ' ',
    );
  };
  for (const k of want) if (!have.has(k)) misses.push(`${doc.row.set} MISS ${show(k)}`);
  for (const k of have) if (!want.has(k)) misses.push(`${doc.row.set} SAID ${show(k)}`);
}
if (opt.folds) {
  for (let fold = 0; fold < 5; fold++) {
    const second = train(
      lattices(
        use.filter((d) => d.fold !== fold),
        'second',
      ),
      size(),
      rounds,
    );
    const weights = biased(sideBySide(undefined, second, size()));
    for (const doc of use.filter((d) => d.fold === fold)) measure(doc, weights);
  }
}
let w1, w2;
if (opt.write || !opt.folds) {
  w1 = train(lattices(use, 'first'), size(), rounds);
  w2 = train(lattices(use, 'second'), size(), rounds);
}
if (!opt.folds) {
  const weights = biased(sideBySide(w1, w2, size()));
  for (const doc of use) measure(doc, weights);
}
for (const [set, t] of Object.entries(tally))
  console.log(
    set,
    ['PER', 'ORG', 'LOC', 'all']
      .map((n, i) => {
        const p = t[i].hit / t[i].said,
          r = t[i].hit / t[i].true;
        return `${n} ${((200 * p * r) / (p + r)).toFixed(1)} (p ${(100 * p).toFixed(0)} r ${(100 * r).toFixed(0)})`;
      })
      .join('  '),
  );
if (opt.misses) writeFileSync(opt.misses, misses.join('\n'));
if (opt.write) {
  const round = (x) => (Math.abs(x) < 0.05 ? '0' : String(+x.toFixed(2)));
  const lines = [];
  for (const [name, id] of [...open.ids].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const numbers = [...w1.slice(id * 3, id * 3 + 3), ...w2.slice(id * 3, id * 3 + 3)];
    while (numbers.length < 6) numbers.push(0);
    const text = numbers.map((x) => round(x ?? 0)).join(' ');
    if (/[1-9]/.test(text)) lines.push(`  ${JSON.stringify(name)}: [${text.replaceAll(' ', ', ')}],`);
  }
  const file = new URL('../../src/facts/names/weights.ts', import.meta.url);
  writeFileSync(
    file,
    `/**
 * The weights of the features of names, made by test/fit/names.mjs: for person, organization and place in the first look at a text, then
 * the same in the second.
 */
export const WEIGHTS: Readonly<{ [feature: string]: readonly number[] }> = {
${lines.join('\n')}
};
`,
  );
  spawnSync('npx', ['biome', 'format', '--write', fileURLToPath(file)]);
  console.log('wrote', lines.length);
}
