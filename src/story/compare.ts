import type { Comparison, Reading } from '../model.js';

/** What the articles of a story agree and differ on. */
export function compareFigures(_readings: readonly Reading[]): {
  agreements: readonly Comparison[];
  conflicts: readonly Comparison[];
} {
  return { agreements: [], conflicts: [] };
}
