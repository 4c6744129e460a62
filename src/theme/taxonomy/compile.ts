import type { Word } from '../../model.js';
import { tokenize } from '../../text/tokens.js';
import type { Field, Terms } from './field.js';
import { nameOf, nounOf, singular } from './forms.js';
import { type PatternWord, STEP_LETTERS, STOP, type Table, TITLE, UPPER } from './written.js';

interface Term {
  readonly words: readonly PatternWord[];
  /** the letter of the step by theme */
  readonly steps: Map<number, number>;
}

/** Reads the taxonomy: the words of all its terms, found once when it is written and not at every start. */
export function compile(taxonomy: readonly Field[]): Table {
  const themes: string[] = [];
  const terms = new Map<string, Map<string, Term>>();
  for (const field of taxonomy) {
    const parent = themes.length;
    themes.push(`-1\t${field.id}\t${field.name}`);
    add(terms, field, [parent]);
    for (const part of field.parts) {
      themes.push(`${parent}\t${field.id}/${part.id}\t${part.name}`);
      add(terms, part, [parent, themes.length - 1]);
    }
  }
  const lines = [...terms].map(([noun, senses]) => `${noun}\t${longestFirst(senses).map(written).join('|')}`);
  return { themes: themes.join('\n'), terms: lines.join('\n') };
}

function add(terms: Map<string, Map<string, Term>>, { strong, plain, weak }: Terms, themes: readonly number[]): void {
  [strong, plain, weak].forEach((list, step) => {
    for (const term of list?.split(',') ?? []) addTerm(terms, term, themes, step);
  });
}

function addTerm(terms: Map<string, Map<string, Term>>, term: string, themes: readonly number[], step: number): void {
  const words = tokenize(term).tokens.map(({ word }) => patternWord(word));
  const first = singular(words[0]!.form);
  const senses = terms.get(first) ?? new Map<string, Term>();
  terms.set(first, senses);
  // Forms of one word ("merger", "mergers") are one term: the strongest counts.
  const sense = words.map(wordWritten).join(' ');
  const known = senses.get(sense) ?? { words, steps: new Map<number, number>() };
  senses.set(sense, known);
  for (const theme of themes) known.steps.set(theme, Math.min(step, known.steps.get(theme) ?? step));
}

function patternWord(word: Word): PatternWord {
  const { stop, shape, text } = word;
  if (shape === 'upper' && text.length > 1) return { form: nameOf(word), stop, letters: 'upper' };
  if (shape === 'title' || shape === 'upper') return { form: nameOf(word), stop, letters: 'title' };
  return { form: nounOf(word), stop, letters: 'any' };
}

function longestFirst(senses: ReadonlyMap<string, Term>): Term[] {
  return [...senses.values()].sort((a, b) => b.words.length - a.words.length);
}

function written({ words, steps }: Term): string {
  const [first, ...others] = words;
  const hits = [...steps].map(([theme, step]) => `${theme}${STEP_LETTERS[step]}`);
  return `${[firstWritten(first!), ...others.map(wordWritten)].join(' ')}=${hits.join(',')}`;
}

/** The noun of its line goes without saying. */
function firstWritten(word: PatternWord): string {
  return singular(word.form) === word.form ? marksOf(word) : wordWritten(word);
}

function wordWritten(word: PatternWord): string {
  return `${marksOf(word)}${word.form}`;
}

function marksOf({ stop, letters }: PatternWord): string {
  return `${letters === 'title' ? TITLE : letters === 'upper' ? UPPER : ''}${stop ? STOP : ''}`;
}
