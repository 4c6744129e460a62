import type { Entry } from '../model.js';

/** What a reader wants of a feed: each is a pattern as `isPattern` has it. */
export interface Filter {
  /** where there are any, an entry needs one of them */
  readonly include: readonly string[];
  /** an entry that has one of them is left out */
  readonly exclude: readonly string[];
}

/** Why an entry is left out: the pattern that dropped it, or that none of the wanted is in it. */
export type Drop = { readonly rule: string } | { readonly missing: readonly string[] };

const FIELDS = {
  title: ({ title }) => [title],
  summary: ({ summary }) => [summary],
  category: ({ categories }) => categories,
  author: ({ author }) => [author],
} as const satisfies Record<string, (entry: Entry) => readonly (string | undefined)[]>;
type Field = keyof typeof FIELDS;

const FIELD = /^(title|summary|category|author):/i;
const OPEN_END = /\*\s*$/;
/** Words; in scripts that are written without spaces, each character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * Whether a text is a pattern: words that stand together, whatever their case, with `*` at the end for any ending, and "title:",
 * "summary:", "category:" or "author:" in front for that field only; without, it is title, summary and categories.
 */
export function isPattern(text: string): boolean {
  return wordsOf(text.replace(FIELD, '')).length > 0;
}

/** Tells of each entry whether the filter leaves it out. */
export function filterOf({ include, exclude }: Filter): (entry: Entry) => Drop | undefined {
  const wanted = include.map(matcherOf);
  const unwanted = exclude.map((rule) => ({ rule, matches: matcherOf(rule) }));
  return (entry) => {
    const dropped = unwanted.find(({ matches }) => matches(entry));
    if (dropped !== undefined) return { rule: dropped.rule };
    if (wanted.length > 0 && !wanted.some((matches) => matches(entry))) return { missing: include };
    return undefined;
  };
}

function matcherOf(pattern: string): (entry: Entry) => boolean {
  const field = FIELD.exec(pattern)?.[1]?.toLowerCase();
  const fields: readonly Field[] = isField(field) ? [field] : ['title', 'summary', 'category'];
  const words = wordsOf(pattern.replace(FIELD, ''));
  const open = OPEN_END.test(pattern);
  return (entry) => fields.some((name) => FIELDS[name](entry).some((text) => stands(words, open, wordsOf(text ?? ''))));
}

function isField(name: string | undefined): name is Field {
  return name !== undefined && Object.hasOwn(FIELDS, name);
}

function stands(words: readonly string[], open: boolean, text: readonly string[]): boolean {
  const last = words.length - 1;
  return text.some((_, at) =>
    words.every((word, i) => {
      const here = text[at + i];
      return here === word || (open && i === last && here?.startsWith(word) === true);
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}
