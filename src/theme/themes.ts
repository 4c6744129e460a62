import type { Doc, Fact, Theme } from '../model.js';
import { themesOf } from './score.js';

export interface Topics {
  /** best first, scores in 0..1 */
  readonly themes: readonly Theme[];
  /** best first, in their surface form */
  readonly keyphrases: readonly string[];
}

/** What a text is about. */
export function findTopics(doc: Doc, facts: readonly Fact[], headline?: Doc): Topics {
  const counts = new Map<string, number>();
  for (const token of [...(headline?.tokens ?? []), ...doc.tokens]) {
    if (token.word.stop || token.word.shape === 'mark' || token.word.shape === 'number') continue;
    counts.set(token.word.lower, (counts.get(token.word.lower) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { themes: themesOf(doc, facts, headline), keyphrases: ranked.slice(0, 10).map(([word]) => word) };
}
