import { escapeHtml, webLink } from './clean.js';

/** A link if the address is one of the web, else the name alone. */
export function link(name: string, url: string | undefined): string {
  const target = webLink(url);
  return target === undefined
    ? escapeHtml(name)
    : `<a href="${escapeHtml(target)}" rel="noopener noreferrer">${escapeHtml(name)}</a>`;
}
