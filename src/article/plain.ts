import type { Article, Block } from '../model.js';
import { languageOfText } from '../text/language.js';

const EMPTY_LINE = /\n[ \t\r]*\n/;

/** The article of a plain text: the paragraphs between its empty lines, and the same text letter for letter. */
export function articleOfText(text: string, meta: Omit<Article, 'blocks' | 'text'> = {}): Article {
  const blocks = text
    .split(EMPTY_LINE)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => ({ kind: 'paragraph', text: part }));
  const language = languageOfText(text);
  return { ...meta, ...(language === undefined ? {} : { language }), blocks, text };
}
