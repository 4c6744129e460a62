import type { Doc } from '../model.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** Reads a text once for all stages. Paragraphs are separated by an empty line. */
export function readText(text: string): Doc {
  const found = tokenize(text);
  return { text, tokens: found.tokens, sentences: splitSentences(found) };
}
