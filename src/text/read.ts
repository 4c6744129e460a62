import type { Doc } from '../model.js';
import { tongueOf } from './function-words.js';
import { linesAreParagraphs } from './lines.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** Reads a text once for all stages. Paragraphs are separated by an empty line, or are the lines of a text without one; `language` (ISO 639-1) says which words carry no topic. */
export function readText(text: string, language?: string): Doc {
  const found = tokenize(text, tongueOf(language));
  return { text, tokens: found.tokens, sentences: splitSentences(found, linesAreParagraphs(text)) };
}
