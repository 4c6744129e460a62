import type { Word } from '../model.js';
import { COMMON, RARER } from './english.js';
import { perWord } from './words.js';

let stems: { readonly common: ReadonlySet<string>; readonly rarer: ReadonlySet<string> } | undefined;

/** How common a word is; see commonness. */
export const commonnessOf: (word: Word) => 0 | 1 | 2 = perWord(({ stem }) => commonness(stem));

/** How common an English word is, by its stem: 1 = everyday, 2 = rarer, 0 = a name, a term or of another language. */
export function commonness(stem: string): 0 | 1 | 2 {
  stems ??= { common: unpack(COMMON), rarer: unpack(RARER) };
  if (stems.common.has(stem)) return 1;
  return stems.rarer.has(stem) ? 2 : 0;
}

/** Front-coded stems: a capital (A = 0) for how many letters an entry shares with the one before, then the rest. */
function unpack(packed: string): Set<string> {
  const found = new Set<string>();
  let before = '';
  for (let at = 0; at < packed.length; ) {
    let end = at + 1;
    while (end < packed.length && packed.charCodeAt(end) > 90) end++;
    before = before.slice(0, packed.charCodeAt(at) - 65) + packed.slice(at + 1, end);
    found.add(before);
    at = end;
  }
  return found;
}
