import { findFacts } from './facts/find.js';
import type { Article, Reading } from './model.js';
import { readText } from './text/read.js';
import { findTopics, type Topics } from './theme/themes.js';

/** What is read of an article before its topics. */
export type FactReading = Omit<Reading, keyof Topics>;

/** Reads an article: its sentences, facts and themes. */
export function readingOf(id: string, article: Article, source?: string): Reading {
  const reading = factReadingOf(id, article, source);
  return { ...reading, ...findTopics(reading.doc, reading.facts, reading.headline, reading.language) };
}

/** Reads an article's sentences and facts, for those who ask for no topics: these take as long again as half the facts. */
export function factReadingOf(id: string, article: Article, source?: string): FactReading {
  const { title, url, published, language } = article;
  const doc = readText(article.text, language);
  const headline = title === undefined ? undefined : readText(title, language);
  const facts = findFacts(doc, {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  });
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(headline === undefined ? {} : { headline }),
    blocks: article.blocks,
    doc,
    facts,
  };
}
