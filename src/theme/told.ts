import type { Theme } from '../model.js';
import { TAXONOMY } from './taxonomy/index.js';

/** A theme as a reader names it: a field, and a part of it where that is meant. */
export interface ToldTheme {
  readonly field: Pick<Theme, 'id' | 'name'>;
  readonly part?: Pick<Theme, 'id' | 'name'>;
}

/** Where the text says nothing, the theme that is told stands at this. */
const TOLD_SCORE = 0.5;

/** The theme of an id or a name, whatever its case: "sport", "Football", "economy/jobs". */
export function toldTheme(text: string): ToldTheme | undefined {
  const wanted = text.trim().toLowerCase();
  const isIt = ({ id, name }: { readonly id: string; readonly name: string }) =>
    id.toLowerCase() === wanted || name.toLowerCase() === wanted;
  const field = TAXONOMY.find(isIt);
  if (field !== undefined) return { field: named(field) };
  for (const one of TAXONOMY) {
    const parts = one.parts.map(({ id, name }) => ({ id: `${one.id}/${id}`, name }));
    const part = parts.find(isIt);
    if (part !== undefined) return { field: named(one), part };
  }
  return undefined;
}

/** The names of the fields. */
export function themeNames(): string[] {
  return TAXONOMY.map(({ name }) => name);
}

/** Themes with the one first that the reader told, as sure as the text is of any; what the text says follows. */
export function ledBy(told: ToldTheme, themes: readonly Theme[]): Theme[] {
  const { field, part } = told;
  const score = themes.reduce((best, theme) => Math.max(best, theme.score), TOLD_SCORE);
  const lead = [field, ...(part === undefined ? [] : [part])].map(({ id, name }) => ({ id, name, score }));
  const others = themes.filter(({ id }) => !lead.some((theme) => theme.id === id));
  const isFiner = ({ id }: Theme) => id.startsWith(`${field.id}/`);
  return [...lead, ...others.filter(isFiner), ...others.filter((theme) => !isFiner(theme))];
}

function named({ id, name }: Pick<Theme, 'id' | 'name'>): Pick<Theme, 'id' | 'name'> {
  return { id, name };
}
