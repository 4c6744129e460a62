import { describe, expect, test } from 'vitest';
import { trim } from '../../src/summary/compress.js';
import { BRIEF_RULES } from '../../src/summary/cut-brief.js';
import type { CutRule } from '../../src/summary/cut-rule.js';
import { CUT_RULES } from '../../src/summary/cut-rules.js';
import { piecesOf, sentenceOf } from '../../src/summary/piece.js';
import { compileRules } from '../../src/summary/rule-sets.js';
import { readText } from '../../src/text/read.js';

function cutBy(rules: readonly CutRule[], text: string): string {
  const doc = readText(text);
  const [sentence] = doc.sentences;
  if (sentence === undefined) return '';
  const { kept } = trim(doc, sentence, compileRules(rules));
  return sentenceOf(text, piecesOf(doc, kept));
}

describe.each([...CUT_RULES, ...BRIEF_RULES])('$id', (rule) => {
  test.each(rule.yes)('cuts: $in', ({ in: text, out }) => expect(cutBy([rule], text)).toBe(out));
  test.each(rule.no)('leaves: %s', (text) => expect(cutBy([rule], text)).toBe(text));
});

test('the rules have a hundred examples at least, each of both kinds', () => {
  for (const { yes, no } of CUT_RULES) expect(Math.min(yes.length, no.length)).toBeGreaterThan(0);
  expect(CUT_RULES.reduce((sum, { yes, no }) => sum + yes.length + no.length, 0)).toBeGreaterThanOrEqual(100);
});
