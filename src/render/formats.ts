import type { Format } from './result.js';

export const FORMATS = ['terminal', 'text', 'json', 'ndjson', 'markdown', 'html'] as const satisfies readonly Format[];

export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}
