import type { Found, PastDigest } from '../model.js';
import { escapeHtml, webLink } from './clean.js';
import { foundNote, LOOK_BACK_TITLES, minute, snippetParts } from './look-back.js';
import type { LookBack } from './result.js';
import { trendsBody } from './trends-markup.js';

export function lookBackBody(result: LookBack): string {
  if (result.kind === 'trends') return trendsBody(result.trends);
  const body = result.kind === 'found' ? result.records.map(foundPart).join('\n') : pastTable(result.records);
  return `<header><p class="name">nutgraf</p><h1>${LOOK_BACK_TITLES[result.kind]}</h1></header>\n<main>\n${body}\n</main>`;
}

function foundPart(found: Found): string {
  const title = escapeHtml(found.title ?? found.id);
  const target = webLink(found.url);
  const linked =
    target === undefined ? title : `<a href="${escapeHtml(target)}" rel="noopener noreferrer">${title}</a>`;
  const snippet = snippetParts(found)
    .map((part, i) => (i % 2 === 0 ? escapeHtml(part) : `<mark>${escapeHtml(part)}</mark>`))
    .join('');
  return `<article><h2>${linked}</h2>\n<p class="kicker">${escapeHtml(foundNote(found))}</p>\n<p>${snippet}</p></article>`;
}

function pastTable(records: readonly PastDigest[]): string {
  const rows = records.map(
    ({ id, made, stories, headline }) =>
      `<tr><td>${id}</td><td>${escapeHtml(minute(made))}</td><td>${stories}</td><td>${escapeHtml(headline ?? '')}</td></tr>`,
  );
  return `<table><thead><tr><th>Id</th><th>Made</th><th>Stories</th><th>First headline</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
