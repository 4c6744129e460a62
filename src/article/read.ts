import type { Article, Problem } from '../model.js';
import { mainText } from './body.js';
import { gatherClues } from './meta/clues.js';
import { languageOf } from './meta/language.js';
import { languageTold, linkedArticleOf, metadataOf } from './meta/metadata.js';
import { parsePage } from './page.js';
import { problemsOf } from './problems.js';
import { readRuns } from './runs.js';

export interface ArticleReading {
  readonly article: Article;
  /** why the page is no article, or not all of it could be read; no `source` yet */
  readonly problems: readonly Problem[];
}

/** Takes the article out of a page: metadata and main text. Never throws: what cannot be read is a Problem. */
export function readArticle(html: string, options: { readonly url?: string } = {}): ArticleReading {
  const page = parsePage(html);
  const clues = gatherClues(page);
  const linked = linkedArticleOf(clues, options.url);
  const runs = readRuns(page);
  const metadata = metadataOf(clues, linked, runs, options.url);
  const blocks = mainText(page, runs, metadata, linked?.body);
  const text = blocks.map((block) => block.text).join('\n\n');
  const language = languageOf(languageTold(clues, linked), text);
  const article: Article = { ...metadata, ...(language === undefined ? {} : { language }), blocks, text };
  const problems = problemsOf({
    clues,
    linked,
    text: runs,
    url: options.url,
    title: metadata.title,
    paragraphs: blocks.filter((block) => block.kind !== 'heading').map((block) => block.text),
  });
  return { article, problems };
}
