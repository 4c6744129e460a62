import type { Entry } from '../model.js';
import { patternOf, placeOf, wordsOf } from '../text/pattern.js';

/** What a reader wants of a feed: each is a pattern as `isPattern` has it. */
export interface Filter {
  /** where there are any, an entry needs one of them */
  readonly include: readonly string[];
  /** an entry that has one of them is left out */
  readonly exclude: readonly string[];
}

/** Why an entry is left out: the patterns that drop it, or that none of the wanted is in it. */
export type Drop = { readonly rules: readonly string[] } | { readonly missing: readonly string[] };

const FIELDS = {
  title: ({ title }) => [title],
  summary: ({ summary }) => [summary],
  category: ({ categories }) => categories,
  author: ({ author }) => [author],
} as const satisfies Record<string, (entry: Entry) => readonly (string | undefined)[]>;
type Field = keyof typeof FIELDS;

const FIELD = /^(title|summary|category|author):/i;

/**
 * Whether a text is a pattern: words that stand together, whatever their case, with `*` at the end for any ending, and "title:",
 * "summary:", "category:" or "author:" in front for that field only; without, it is title, summary and categories.
 */
export function isPattern(text: string): boolean {
  return patternOf(text.replace(FIELD, '')).words.length > 0;
}

/** Tells of each entry whether the filter leaves it out. */
export function filterOf({ include, exclude }: Filter): (entry: Entry) => Drop | undefined {
  const wanted = include.map(matcherOf);
  const unwanted = exclude.map((rule) => ({ rule, matches: matcherOf(rule) }));
  return (entry) => {
    const rules = unwanted.filter(({ matches }) => matches(entry)).map(({ rule }) => rule);
    if (rules.length > 0) return { rules };
    if (wanted.length > 0 && !wanted.some((matches) => matches(entry))) return { missing: include };
    return undefined;
  };
}

function matcherOf(pattern: string): (entry: Entry) => boolean {
  const field = FIELD.exec(pattern)?.[1]?.toLowerCase();
  const fields: readonly Field[] = isField(field) ? [field] : ['title', 'summary', 'category'];
  const wanted = patternOf(pattern.replace(FIELD, ''));
  return (entry) =>
    fields.some((name) => FIELDS[name](entry).some((text) => placeOf(wanted, wordsOf(text ?? '')) >= 0));
}

function isField(name: string | undefined): name is Field {
  return name !== undefined && Object.hasOwn(FIELDS, name);
}
