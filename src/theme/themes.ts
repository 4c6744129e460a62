import type { Doc, Fact, Theme } from '../model.js';
import { keyphrasesOf } from './keyphrases.js';
import { themesOf } from './score.js';

export interface Topics {
  /** best first, scores in 0..1 */
  readonly themes: readonly Theme[];
  /** best first, in their surface form */
  readonly keyphrases: readonly string[];
}

/** What a text is about. */
export function findTopics(doc: Doc, facts: readonly Fact[], headline?: Doc): Topics {
  return { themes: themesOf(doc, facts, headline), keyphrases: keyphrasesOf(doc, facts, headline) };
}
