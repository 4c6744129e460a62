import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findFacts } from '../../src/facts/find.js';
import { readText } from '../../src/text/read.js';
import { TAXONOMY } from '../../src/theme/taxonomy/index.js';
import { findTopics } from '../../src/theme/themes.js';

function themesOf(text: string, title?: string): string[] {
  const doc = readText(text);
  const { themes } = findTopics(doc, findFacts(doc), title === undefined ? undefined : readText(title));
  return themes.map(({ id }) => id);
}

describe('a theme’s own examples', () => {
  for (const field of TAXONOMY) {
    for (const text of field.yes) test(`${field.id}: ${text}`, () => expect(themesOf(text)[0]).toBe(field.id));
    for (const part of field.parts)
      for (const text of part.yes)
        test(`${field.id}/${part.id}: ${text}`, () => expect(themesOf(text)).toContain(`${field.id}/${part.id}`));
  }
});

describe('findTopics', () => {
  it('gives a field first, each finer theme behind its field, scores in 0..1', () => {
    const doc = readText('The central bank raised interest rates as inflation rose. Shares fell on Wall Street.');
    const { themes } = findTopics(doc, []);
    expect(themes[0]?.id).toBe('economy');
    expect(themes.map(({ id }) => id)).toContain('economy/central-banks');
    for (const [i, { id, score }] of themes.entries()) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      const [field] = id.split('/');
      if (field !== id) expect(themes.slice(0, i).some((theme) => theme.id === field)).toBe(true);
    }
  });

  it('tells several themes of a text that has several', () => {
    const told = themesOf(
      'The airline ordered forty jets for $3 billion. Its shares rose 4 percent, and profit beat forecasts.',
    );
    expect(told).toEqual(expect.arrayContaining(['transport', 'business']));
  });

  it('is not led by words of many kinds where strong ones speak for another field', () => {
    const text =
      'The train to Ostwick stopped for 40 minutes on Saturday. Ann Okoro, 43, a passenger, counted 12 people of a beaten team in the carriage, and said: “The train was late.” Nils Aker, 61, said 30 trains had been held up, a record for this season.';
    expect(themesOf(text)).toEqual(['transport', 'transport/rail']);
  });

  it('tells a name from a word by its capital', () => {
    expect(themesOf('Apple shipped its laptops to Turkey.')).toContain('technology');
    expect(themesOf('They ate an apple and a turkey.')).not.toContain('technology');
  });

  it('takes a function word for no other word of its stem', () => {
    expect(themesOf('He was in and out and over and in.')).toEqual([]);
    expect(themesOf('She batted in the last innings.')).toContain('sport');
  });

  it.each([
    ['an author', 'Both authors signed.', 'The authorities signed.', 'culture'],
    ['a team', 'The Chargers.', 'The Charger.', 'sport'],
    ['a researcher', 'The physicists signed.', 'The physical signed.', 'science'],
  ])('takes no other word of its stem for %s', (_, right, wrong, theme) => {
    expect(themesOf(right)[0]).toBe(theme);
    expect(themesOf(wrong)).not.toContain(theme);
  });

  it('gives nothing for nothing', () => {
    for (const text of ['', ' ', '...', '12 34', 'of the and']) {
      const { themes, keyphrases } = findTopics(readText(text), []);
      expect(themes).toEqual([]);
      expect(keyphrases).toEqual([]);
    }
  });

  it('gives the same for the same, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 40 }), (text, title) => {
        const once = findTopics(readText(text), [], readText(title));
        expect(findTopics(readText(text), [], readText(title))).toEqual(once);
      }),
    );
  });
});

describe('the taxonomy', () => {
  it('has ids of their own, names, examples, and terms for every theme', () => {
    const themes = TAXONOMY.flatMap((field) => [
      field,
      ...field.parts.map((part) => ({ ...part, id: `${field.id}/${part.id}` })),
    ]);
    expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
    for (const theme of themes) {
      expect(theme.name, theme.id).toMatch(/^\p{Lu}/u);
      expect(theme.yes.length, theme.id).toBeGreaterThan(0);
      expect([theme.strong, theme.plain, theme.weak].join(), theme.id).toMatch(/\w/);
    }
  });

  it('names no term twice in a step, and leaves none empty', () => {
    for (const field of TAXONOMY)
      for (const theme of [field, ...field.parts])
        for (const step of [theme.strong, theme.plain, theme.weak]) {
          if (step === undefined) continue;
          const terms = step.split(',').map((term) => term.trim().replaceAll(/\s+/g, ' '));
          expect(terms, theme.id).not.toContain('');
          expect(
            terms.filter((term, i) => terms.indexOf(term) !== i),
            theme.id,
          ).toEqual([]);
        }
  });
});
