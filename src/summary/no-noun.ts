import type { Word } from '../model.js';
import { unpack } from '../text/packed.js';
import { perWord } from '../text/words.js';
import { DESCRIBING, VERBS } from './no-nouns.js';

let table: { readonly describing: ReadonlySet<string>; readonly verbs: ReadonlySet<string> } | undefined;

/** What a word written small is that is never a noun: an adjective or adverb, or a verb. */
export const noNounOf: (word: Word) => 'describes' | 'verb' | undefined = perWord(({ lower, shape }) => {
  if (shape !== 'lower') return undefined;
  table ??= { describing: unpack(DESCRIBING), verbs: unpack(VERBS) };
  if (table.describing.has(lower)) return 'describes';
  return table.verbs.has(lower) ? 'verb' : undefined;
});
