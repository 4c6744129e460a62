import type { Doc, Fact, Theme } from '../model.js';
import { isEnglish } from '../text/language.js';
import { keyphrasesOf } from './keyphrases.js';
import { themesOf } from './score.js';

export interface Topics {
  /** best first, scores in 0..1 */
  readonly themes: readonly Theme[];
  /** best first, in their surface form */
  readonly keyphrases: readonly string[];
}

/** What a text is about. The taxonomy's terms are English: of a text in another `language` (ISO 639-1) only what they say plainly is told. */
export function findTopics(doc: Doc, facts: readonly Fact[], headline?: Doc, language?: string): Topics {
  const themes = themesOf(doc, facts, headline);
  return {
    themes: isEnglish(language) ? themes : themes.filter(({ score }) => score >= PLAIN),
    keyphrases: keyphrasesOf(doc, facts, headline),
  };
}
const PLAIN = 0.5;
