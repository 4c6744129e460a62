import { json, ndjson } from './data.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { terminal, text } from './prose.js';
import type { Format, Look, Renderer, Result } from './result.js';

const RENDERERS = { terminal, text, json, ndjson, markdown, html } as const satisfies Record<Format, Renderer>;

/** A result as it is printed. Nothing of what strangers wrote reaches it unescaped. */
export function render(result: Result, format: Format, look: Look): string {
  return RENDERERS[format](result, look);
}
