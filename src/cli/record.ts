import { NutgrafError } from '../errors.js';

/** A line of a pipe, checked. */
export interface BatchRecord {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly bullets?: number;
}

const STRINGS = ['text', 'html', 'title', 'url', 'published'] as const;

/** A record whose fields are of the right type. A null counts as absent; any other wrong type is an error. */
export function recordOf(record: object, id: string): BatchRecord {
  const found: { -readonly [K in keyof BatchRecord]: BatchRecord[K] } = { id };
  for (const [key, value] of Object.entries(record)) {
    const name = STRINGS.find((field) => field === key);
    if (value === null || value === undefined) continue;
    if (name !== undefined) {
      if (typeof value !== 'string') throw new NutgrafError('bad-line', `"${key}" must be a string`);
      found[name] = value;
    } else if (key === 'bullets') {
      if (!Number.isInteger(value) || value < 0) throw new NutgrafError('bad-line', '"bullets" must be a whole number');
      found.bullets = value;
    }
  }
  return found;
}
