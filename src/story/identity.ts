import type { Reading } from '../model.js';

const SLUG_WORDS = 6;

/** An id for each story: its headline's first words and a few letters from what it is made of. */
export function namesOf(stories: readonly (readonly Reading[])[]): string[] {
  const taken = new Set<string>();
  return stories.map((readings) => {
    const base = [...slugOf(readings[0]), hashOf(readings.map(({ id }) => id).sort())].join('-');
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
    taken.add(name);
    return name;
  });
}

function slugOf(reading: Reading | undefined): string[] {
  const tokens = reading?.headline?.tokens ?? reading?.doc.tokens ?? [];
  const words: string[] = [];
  for (const { word } of tokens) {
    if (words.length === SLUG_WORDS) break;
    if (word.shape === 'mark' || (word.stop && words.length === 0)) continue;
    const plain = word.lower.replace(NOT_PLAIN, '').slice(0, 20);
    if (plain !== '') words.push(plain);
  }
  return words;
}

const NOT_PLAIN = /[^\p{L}\p{N}]/gu;

/** FNV-1a over the ids, in base 36. */
function hashOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of ids.join('\n')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}
