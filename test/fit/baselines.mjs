// What a summariser is measured against, each in its plainest form.
import { readText } from '../../dist/text/read.js';

/** The indices of the chosen sentences, in the order of the text. */
export const BASELINES = {
  lead: (sentences, most) => sentences.slice(0, most).map((_, i) => i),
  textrank: (sentences, most) => ranked(sentences, most, () => overlapOf),
  lexrank: (sentences, most) => ranked(sentences, most, cosineOf),
};

/** PageRank over similar sentences. */
function ranked(sentences, most, measureOf) {
  const bags = sentences.slice(0, 120).map(contentOf);
  const similar = measureOf(bags);
  const n = bags.length;
  const edges = bags.map((a, i) => bags.map((b, j) => (i === j ? 0 : similar(a, b))));
  const out = edges.map((row) => row.reduce((sum, x) => sum + x, 0));
  let rank = new Array(n).fill(1 / n);
  for (let round = 0; round < 50; round++)
    rank = rank.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < n; j++) if (out[j] > 0) sum += (edges[j][i] / out[j]) * rank[j];
      return (1 - DAMPING) / n + DAMPING * sum;
    });
  const best = rank.map((_, i) => i).sort((a, b) => rank[b] - rank[a] || a - b);
  return best.slice(0, most).sort((a, b) => a - b);
}
const DAMPING = 0.85;

function contentOf(sentence) {
  const bag = new Map();
  for (const { word } of readText(sentence).tokens)
    if (!word.stop && word.shape !== 'mark') bag.set(word.stem, (bag.get(word.stem) ?? 0) + 1);
  return bag;
}

/** TextRank (Mihalcea and Tarau 2004): shared words against the logarithms of the lengths. */
function overlapOf(a, b) {
  if (a.size < 2 || b.size < 2) return 0;
  let shared = 0;
  for (const stem of a.keys()) if (b.has(stem)) shared++;
  return shared / (Math.log(a.size) + Math.log(b.size));
}

/** LexRank (Erkan and Radev 2004): the cosine of tf-idf, edges of 0.1 and more counting alike. */
function cosineOf(bags) {
  const holders = new Map();
  for (const bag of bags) for (const stem of bag.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const weight = (stem, count) => count * Math.log(bags.length / (holders.get(stem) ?? 1));
  const norms = new Map(
    bags.map((bag) => [bag, Math.sqrt([...bag].reduce((sum, [stem, count]) => sum + weight(stem, count) ** 2, 0))]),
  );
  return (a, b) => {
    let dot = 0;
    for (const [stem, count] of a) if (b.has(stem)) dot += weight(stem, count) * weight(stem, b.get(stem));
    const both = norms.get(a) * norms.get(b);
    return both > 0 && dot / both >= THRESHOLD ? 1 : 0;
  };
}
const THRESHOLD = 0.1;
