import type { Bullet, SourceSpan } from '../model.js';

/** What is wrong with a bullet: its first word that its sources do not give, or a source that is not there. */
export interface Mismatch {
  readonly bullet: string;
  readonly problem: 'no-source' | 'no-article' | 'bad-span' | 'other-words';
  /** the words that the bullet has, and those that its sources have, from the first difference on */
  readonly got?: string;
  readonly want?: string;
}

const WORD = /[\p{L}\p{N}\p{M}%$£€¥]+/gu;
/** What a name that stands for "his" or "the company's" gets. */
const POSSESSIVE = 's';
/** "She's", a word or two before the span that follows: the name that stands for it gets the word that was contracted. */
const CONTRACTED = /\b(?:he|she)['’](s|d|ll)\b[^.!?]*$/iu;
const SPELLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['s', ['is', 'has']],
  ['d', ['had', 'would']],
  ['ll', ['will']],
]);
const NEAR = 40;

/**
 * Checks that a bullet's words are its sources' words in their order. Free are only capital letters, marks, spaces,
 * and at the end of a source a possessive "'s", or the word that the text contracts with a pronoun before the next source. `textOf` gives an article's text by its id.
 */
export function verifyBullet(
  bullet: Pick<Bullet, 'text' | 'sources'>,
  textOf: (article: string) => string | undefined,
): Mismatch | undefined {
  if (bullet.sources.length === 0) return { bullet: bullet.text, problem: 'no-source' };
  const want: string[] = [];
  const spanEnds = new Map<number, readonly string[]>();
  for (const [i, source] of bullet.sources.entries()) {
    const text = textOf(source.article);
    if (text === undefined) return { bullet: bullet.text, problem: 'no-article' };
    if (!isSpan(source, text)) return { bullet: bullet.text, problem: 'bad-span' };
    want.push(...wordsOf(text.slice(source.start, source.end)));
    const next = bullet.sources[i + 1];
    spanEnds.set(want.length, [POSSESSIVE, ...(next?.article === source.article ? spelledBefore(text, next) : [])]);
  }
  return compare(bullet.text, want, spanEnds);
}

function isSpan({ start, end }: SourceSpan, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

function spelledBefore(text: string, { start }: SourceSpan): readonly string[] {
  const found = CONTRACTED.exec(text.slice(Math.max(0, start - NEAR), start));
  return SPELLED.get(found?.[1]?.toLowerCase() ?? '') ?? [];
}

function compare(
  bullet: string,
  want: readonly string[],
  spanEnds: ReadonlyMap<number, readonly string[]>,
): Mismatch | undefined {
  const got = wordsOf(bullet);
  let at = 0;
  for (let i = 0; i < got.length; i++) {
    if (got[i] === want[at]) at++;
    else if (!spanEnds.get(at)?.includes(got[i]!)) return differ(bullet, got.slice(i), want.slice(at));
  }
  return at === want.length ? undefined : differ(bullet, [], want.slice(at));
}

function differ(bullet: string, got: readonly string[], want: readonly string[]): Mismatch {
  return { bullet, problem: 'other-words', got: got.join(' '), want: want.join(' ') };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
