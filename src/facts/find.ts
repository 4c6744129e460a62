import type { Doc, Fact } from '../model.js';
import { findFigures } from './figures.js';
import { findNames } from './names/find.js';

/** What is known of a text beside the text: its headline, and when it was published (ISO 8601), which relative dates need. */
export interface Context {
  readonly title?: string;
  readonly published?: string;
}

/** The facts of a text, in the order of their places. */
export function findFacts(doc: Doc, _context: Context = {}): Fact[] {
  return [...findFigures(doc), ...findNames(doc)].sort((a, b) => a.start - b.start || a.end - b.end);
}
