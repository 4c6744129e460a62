import type { Doc, Fact, Theme } from '../model.js';
import { isEnglish } from '../text/language.js';
import { keyphrasesOf } from './keyphrases.js';
import { evidenceOf, themesOf } from './score.js';

export interface Topics {
  /** best first, scores in 0..1 */
  readonly themes: readonly Theme[];
  /** best first, in their surface form */
  readonly keyphrases: readonly string[];
}

/** What a text is about. The taxonomy's terms are English: of a text in another `language` (ISO 639-1) only what they say plainly is told. */
export function findTopics(doc: Doc, facts: readonly Fact[], headline?: Doc, language?: string): Topics {
  const evidence = evidenceOf(doc, facts, headline);
  const few = evidence.terms.length < Math.max(FEWEST_TERMS, TERM_SHARE * doc.tokens.length);
  const themes = isEnglish(language) ? themesOf(evidence) : few ? [] : themesOf(evidence).filter(isPlain);
  return { themes, keyphrases: keyphrasesOf(doc, facts, headline, language) };
}

function isPlain({ score }: Theme): boolean {
  return score >= PLAIN;
}
/** Fewer terms, by number or by their part of the tokens, are chance: words that look like English ones. */
const FEWEST_TERMS = 8;
const TERM_SHARE = 0.015;
const PLAIN = 0.55;
