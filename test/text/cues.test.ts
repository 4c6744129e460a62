import { describe, expect, test } from 'vitest';
import { SIGNPOSTS } from '../../src/summary/heading-signposts.js';
import { JUNK_RULES } from '../../src/summary/junk.js';
import { SIGNS } from '../../src/summary/significance.js';
import { cuesIn, cuesOf } from '../../src/text/cues.js';
import { readText } from '../../src/text/read.js';

/** Whether a sentence has a cue of a pattern. */
function hasCue(pattern: RegExp, sentence: string): boolean {
  const { tokens } = readText(sentence);
  return cuesIn(cuesOf([pattern]), tokens, 0, tokens.length) === 1;
}

test.each([
  [/\bferry\b/u, 'The ferry sank.', 'The ferryman slept.'],
  [/\bferr(?:y|ies)\b/iu, 'Ferries sank.', 'The ferret slept.'],
  [/\b(?:was|were) (?:\p{L}+ )?sunk by\b/u, 'It was never sunk by ice.', 'It was here.'],
  [/\b(?:sank|\p{L}+ ferry) in \d{4}/u, 'It sank in 1904.', 'It went in 1904.'],
  [/[$€]\d/u, 'It cost €9.', 'It cost 9 crowns.'],
  [/\u2019em\b|x{2}y/u, 'They saw ’em.', 'They saw them.'],
  [/(?<!old )ferry(?! line)/u, 'An old ferry line', 'An old line'],
  [/\bferr(?:[a-z]{1,3})? lost/u, 'A ferry lost', 'A barge lost'],
  [/\p{L}ing$/u, 'They sing', 'They sang'],
  [/[’“]s?$/u, 'the crews’', "the crews'"],
  [/^(?:“|')?Dear\b/u, '“Dear Rosa', 'The deer left.'],
  [/(?:one|two|three) (?:mill|bakery|quay|pier)s? (?:shut|open|idle)\b/u, 'two quays shut', 'the quays went'],
])('%s may match "%s", not "%s"', (pattern, may, not) => {
  expect(hasCue(pattern, may)).toBe(true);
  expect(hasCue(pattern, not)).toBe(false);
});

test.each([/^\p{Lu}/u, /(?:ferry)?/u, /(?:ferry|\p{L}{9})/u, /[^a-z]/u, /(?:ferry){0,2}/u, /ferry|/u])(
  'nothing tells where %s may match',
  (pattern) => expect(hasCue(pattern, 'so')).toBe(true),
);

const SETS = { junk: JUNK_RULES, signs: SIGNS, signposts: SIGNPOSTS };
const sentences = Object.values(SETS).flatMap((rules) => rules.flatMap(({ yes, no }) => [...yes, ...no]));
/** Each sentence's first half before another's second. */
const mixed = sentences.flatMap((sentence, i) => {
  const other = sentences[(7 * i + 3) % sentences.length]!;
  return [sentence, sentence.slice(0, sentence.length / 2) + other.slice(other.length / 2), `${other}. ${sentence}`];
});

describe.each(Object.entries(SETS))('the cues of %s', (_, rules) => {
  const cues = cuesOf(rules.map(({ pattern }) => pattern));
  test.each(rules.map(({ pattern }, i) => [pattern, i] as const))('are in all that %s matches', (pattern, i) => {
    const missed = mixed.filter((text) => {
      const { tokens } = readText(text);
      return pattern.test(text) && (cuesIn(cues, tokens, 0, tokens.length) & (1 << i)) === 0;
    });
    expect(missed).toEqual([]);
  });
});
