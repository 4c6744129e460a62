import type { Word } from '../model.js';
import { COMMON, RARER } from './english.js';
import { unpack } from './packed.js';
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
