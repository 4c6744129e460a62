import type { CutRule } from './cut-rule.js';
import { compile, type Pattern, type TokenView } from './pattern.js';

export interface CompiledRule {
  readonly rule: CutRule;
  readonly patterns: readonly Pattern[];
  readonly anchored: boolean;
  /** what it begins with, where all of its patterns tell */
  readonly opens?: { readonly words: ReadonlySet<string>; readonly mask: number };
}

/** Rules in their order, made ready: most rules can cut nothing of most sentences, and a look at the words tells which. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  /** the rules that need one of some words, as bits by these words; bit 0 is the first rule */
  readonly byWord: ReadonlyMap<string, number>;
  /** the rules that need none */
  readonly always: number;
}

/** Whether all that a rule cuts stands at a sentence's opening. */
export function isAnchored({ cut }: CutRule): boolean {
  return cut.every((source) => source.startsWith('^'));
}

/** Compiles rules (31 at most) once. */
export function compileRules(rules: readonly CutRule[]): RuleSet {
  if (rules.length > 31) throw new RangeError(`too many rules for bits: ${rules.length}`);
  const compiled = rules.map(compiledRule);
  const byWord = new Map<string, number>();
  let always = 0;
  compiled.forEach(({ patterns, anchored }, i) => {
    const needs = anchored ? [undefined] : patterns.map(({ rarest }) => rarest);
    for (const words of needs) {
      if (words === undefined) always |= 1 << i;
      for (const word of words ?? []) byWord.set(word, (byWord.get(word) ?? 0) | (1 << i));
    }
  });
  return { rules: compiled, byWord, always };
}

function compiledRule(rule: CutRule): CompiledRule {
  const patterns = rule.cut.map(compile);
  const told = patterns.every(({ words, mask }) => words !== undefined || mask !== 0);
  const words = new Set(patterns.flatMap((pattern) => [...(pattern.words ?? [])]));
  const mask = patterns.reduce((bits, pattern) => bits | pattern.mask, 0);
  return { rule, patterns, anchored: isAnchored(rule), ...(told ? { opens: { words, mask } } : {}) };
}

/** The rules that may cut something of a sentence, as bits. */
export function rulesFor({ byWord, always }: RuleSet, { lower }: TokenView): number {
  if (byWord.size === 0) return always;
  let bits = always;
  for (const word of lower) bits |= byWord.get(word) ?? 0;
  return bits;
}
