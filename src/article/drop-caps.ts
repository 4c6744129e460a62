import type { Block } from '../model.js';
import { commonnessOf } from '../text/commonness.js';
import { wordOf } from '../text/words.js';

const LETTER = /^\p{Lu}$/u;
const REST = /^\p{Ll}[\p{L}’']*/u;
/** These are words, too. */
const WORDS = new Set(['A', 'I', 'O']);

/** A text with its first letter, where the run before it is that letter, set large in an element of its own. */
export function withDropCap(before: string | undefined, text: string): string {
  if (before === undefined || !LETTER.test(before)) return text;
  const rest = REST.exec(text)?.[0];
  return rest === undefined ? text : before + (isWordAlone(before, rest) ? ' ' : '') + text;
}

/** "A man", but "After", "Adam" */
function isWordAlone(letter: string, rest: string): boolean {
  if (!WORDS.has(letter)) return false;
  return commonnessOf(wordOf(rest)) > 0 && commonnessOf(wordOf((letter + rest).toLowerCase())) === 0;
}

/** The blocks without the letters that stand in the paragraphs after them, too. */
export function withoutDropCaps(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    ({ kind, text }, i) => !(kind === 'paragraph' && LETTER.test(text) && blocks[i + 1]?.text.startsWith(text)),
  );
}
