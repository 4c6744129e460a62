import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/facts/figures/find.js';
import type { Rule } from '../../../src/facts/rule.js';
import type { Figure } from '../../../src/model.js';
import { readText } from '../../../src/text/read.js';

// Every table of rules that a file of figures/ exports runs its own examples: an array whose elements have id, yes and no.
const folder = new URL('../../../src/facts/figures/', import.meta.url);
// A rule may stand in a list of lists as well: it is run once.
const found = new Set<Rule>();
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.ts')) continue;
  const exported: object = await import(new URL(file, folder).href);
  for (const value of Object.values(exported))
    if (Array.isArray(value) && value.every(isRule)) for (const rule of value) found.add(rule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'yes' in value && 'no' in value;
}

const rules = [...found].map((rule) => ({ rule }));
const ids = new Set(rules.map(({ rule }) => rule.id));

describe.each(rules)('$rule.id', ({ rule }) => {
  const figuresOf = (text: string) => findFigures(readText(text));
  /** Rules that only see to a bound, a change, a period leave no id in the facts; their examples say what is told. */
  const examples = [...rule.yes, ...rule.no].map((example) => example.split(' => '));
  const names = rule.yes.some((example) => figuresOf(example.split(' => ')[0]!).some((fact) => fact.rule === rule.id));

  test.each(examples.filter(([, told]) => told !== undefined))('%s => %s', (text, told) => {
    expect(
      figuresOf(text!)
        .map((figure) => tellLike(figure, told!))
        .join('; '),
    ).toBe(told!.trim());
  });
  if (names) {
    test.each(rule.yes)('finds: %s', (example) => {
      expect(figuresOf(example.split(' => ')[0]!).map((fact) => fact.rule)).toContain(rule.id);
    });
    test.each(rule.no)('leaves: %s', (example) => {
      expect(figuresOf(example.split(' => ')[0]!).map((fact) => fact.rule)).not.toContain(rule.id);
    });
  }
});

test('every rule has an id of its own, and examples of both kinds', () => {
  expect(ids.size).toBe(rules.length);
  for (const { rule } of rules) {
    expect(rule.yes.length, rule.id).toBeGreaterThan(0);
    expect(rule.no.length, rule.id).toBeGreaterThan(0);
  }
});

test('there are at least 250 examples', () => {
  expect(rules.flatMap(({ rule }) => [...rule.yes, ...rule.no]).length).toBeGreaterThanOrEqual(250);
});

/** A figure in short, with its "[about]" and "{period}" only where the example tells them. */
function tellLike(figure: Figure, told: string): string {
  const about = told.includes('[') ? ` [${figure.about ?? ''}]` : '';
  const period =
    told.includes('{') && (figure.period !== undefined || told.includes('{}')) ? ` {${figure.period?.text ?? ''}}` : '';
  return `${tell(figure)}${about}${period}`;
}

function tell({ value, high, unit, noun, bound, change, equals }: Figure): string {
  const range = high === undefined ? String(value) : `${value}..${high}`;
  const parts = [`${bound === '=' ? '' : bound}${range}`, unit, noun, change].filter((part) => part !== undefined);
  return equals === undefined ? parts.join(' ') : `${parts.join(' ')} = ${equals.value} ${equals.unit}`;
}
