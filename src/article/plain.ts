import type { Article, Block } from '../model.js';
import { languageOfText } from '../text/language.js';
import { EMPTY_LINE, linesAreParagraphs } from '../text/lines.js';

/** The article of a plain text: its paragraphs, and the same text letter for letter. Its first line may be its title. */
export function articleOfText(text: string, meta: Omit<Article, 'blocks' | 'text'> = {}): Article {
  const blocks = text
    .split(linesAreParagraphs(text) ? '\n' : EMPTY_LINE)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => ({ kind: 'paragraph', text: part }));
  const language = languageOfText(text);
  const title = meta.title ?? titleOf(blocks);
  return {
    ...meta,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    blocks,
    text,
  };
}

/** A line without a stop above paragraphs that have one. */
function titleOf([first, ...others]: readonly Block[]): string | undefined {
  if (first === undefined || others.length === 0 || !TITLE.test(first.text)) return undefined;
  const words = first.text.split(' ').length;
  const told = others.some(({ text }) => text.length > first.text.length / 2 && STOPPED.test(text));
  return words >= FEWEST_WORDS && words <= MOST_WORDS && told ? first.text : undefined;
}
/** One line that ends on a word, or asks. */
const TITLE = /^[^\n]{0,250}[\p{L}\p{N}?!"”’'»)]$/u;
const STOPPED = /[.!?…。]["”’'»)]{0,2}$/u;
const FEWEST_WORDS = 3;
const MOST_WORDS = 20;
