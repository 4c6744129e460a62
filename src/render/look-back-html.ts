import type { Found, PastDigest } from '../model.js';
import { escapeHtml } from './clean.js';
import { link } from './html-link.js';
import { foundNote, LOOK_BACK_TITLES, minute, snippetParts } from './look-back.js';
import type { LookBack } from './result.js';
import { trendsBody } from './trends-html.js';

export function lookBackBody(result: LookBack): string {
  if (result.kind === 'trends') return trendsBody(result.trends);
  const body = result.kind === 'found' ? result.records.map(foundPart).join('\n') : pastTable(result.records);
  return `<header class="masthead"><p class="name">Nutgraf</p><h1>${LOOK_BACK_TITLES[result.kind]}</h1></header>\n<main>\n${body}\n</main>`;
}

function foundPart(found: Found): string {
  const snippet = snippetParts(found)
    .map((part, i) => (i % 2 === 0 ? escapeHtml(part) : `<mark>${escapeHtml(part)}</mark>`))
    .join('');
  return `<article class="found">\n<h2>${link(found.title ?? found.id, found.url)}</h2>\n<p class="kicker">${escapeHtml(foundNote(found))}</p>\n<p>${snippet}</p></article>`;
}

function pastTable(records: readonly PastDigest[]): string {
  const rows = records.map(
    ({ id, made, stories, headline }) =>
      `<tr><td>${id}</td><td>${escapeHtml(minute(made))}</td><td>${stories}</td><td>${escapeHtml(headline ?? '')}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Id</th><th scope="col">Made</th><th scope="col">Stories</th><th scope="col">First headline</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
