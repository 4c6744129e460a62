import type { Found } from '../model.js';
import type { LookBack, Result } from './result.js';
import { dayOf } from './wording.js';

export const LOOK_BACK_TITLES = { found: 'Found in the archive', past: 'Past digests', trends: 'Trends' } as const;

export function isLookBack(result: Result): result is LookBack {
  return result.kind in LOOK_BACK_TITLES;
}

/** "22 Nov 2026 · Northwire · Orrin Bank, Halden" */
export function foundNote(found: Found): string {
  const day = dayOf(found.published);
  return [
    ...(day === undefined ? [] : [day]),
    ...(found.source === undefined ? [] : [found.source]),
    ...(found.themes.length === 0 ? [] : [found.themes.slice(0, 2).join(', ')]),
    ...(found.companies.length === 0 ? [] : [found.companies.slice(0, 4).join(', ')]),
  ].join(' · ');
}

/** A snippet cut where what was found begins and ends: every second part is what was found. */
export function snippetParts({ snippet, marks }: Found): string[] {
  const edges = [0, ...marks.flatMap(({ start, end }) => [start, end]), snippet.length];
  return edges.slice(1).map((edge, i) => snippet.slice(edges[i], edge));
}

/** "2026-11-22 07:00" */
export function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
