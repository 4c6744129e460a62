import type { Token } from '../model.js';
import { wordOf } from './words.js';

// Order matters: addresses stay whole, then numbers with separators, abbreviations with inner stops, words with inner
// apostrophes, hyphens or ampersands ("Coca-Cola", "AT&T", "O'Neill"), then each mark by itself.
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"]{1,2000}`,
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}.]{2,24}`,
    String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}\p{M}]+|-[\p{L}\p{M}\p{N}]+)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
const POSSESSIVE = /['’][sS]$/;

/** The tokens of a text in order; white space is between them. A possessive "'s" is a token of its own, as in the Penn Treebank. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const form = match[0];
    const start = match.index;
    const end = start + form.length;
    const cut = POSSESSIVE.test(form) && form.length > 2 ? end - 2 : end;
    tokens.push({ word: wordOf(text.slice(start, cut)), start, end: cut });
    if (cut < end) tokens.push({ word: wordOf(text.slice(cut, end)), start: cut, end });
  }
  return tokens;
}
