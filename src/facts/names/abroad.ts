import { keyOf, type Mention } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Page } from './page.js';

/** Lists that hold a single word for sure, by label: nothing in them is mostly something else. */
const SURE: readonly ReadonlySet<string>[] = [
  new Set(),
  new Set(['company', 'body', 'media', 'club']),
  new Set(['country', 'capital', 'city', 'region']),
];
const GIVEN = new Set(['first-name', 'first-name-maybe']);
const LONGEST_PERSON = 3;
/** Three capitals stand for something else in each language. */
const LONGEST_ACRONYM = 3;

/**
 * The names of a text in a language whose words the engine does not know. Capitals, roles and prepositions say other things there
 * (German writes every noun with a capital), so that only what the lists know for sure is told, and people by their given names
 * and then by their surnames.
 */
export function namesAbroad(page: Page, lexicon: Lexicon, mentions: readonly Mention[]): Mention[] {
  const sure = new Set(mentions.filter((mention) => isSure(page, lexicon, mention)));
  const surnames = new Set<string>();
  for (const { label, to } of sure) if (label === 0) surnames.add(page.forms[to - 1]!.key);
  return mentions.filter(
    (mention) =>
      sure.has(mention) ||
      (mention.label === 0 && mention.to - mention.from === 1 && surnames.has(page.forms[mention.from]!.key)),
  );
}

function isSure(page: Page, lexicon: Lexicon, { from, to, label }: Mention): boolean {
  const { doc, forms } = page;
  const key = keyOf(page, from, to);
  if (label === 0) {
    const words = doc.tokens.slice(from, to).map(({ word }) => word);
    if (words.length < 2 || words.length > LONGEST_PERSON || words.some(({ stop, shape }) => stop || shape === 'lower'))
      return false;
    return lexicon.listsOf(forms[from]!.key).some((list) => GIVEN.has(list));
  }
  if (to - from === 1) {
    const { shape, text } = doc.tokens[from]!.word;
    if (shape === 'upper' && text.length <= LONGEST_ACRONYM) return false;
    return lexicon.listsOf(key).some((list) => SURE[label]!.has(list));
  }
  if (label === 1) return lexicon.organization(key) !== undefined;
  return (lexicon.place(key) ?? lexicon.countryOfCity(key)) !== undefined;
}
