import type { Found, PastDigest } from '../model.js';
import { escapeMarkdown, webLink } from './clean.js';
import { foundNote, LOOK_BACK_TITLES, minute, snippetParts } from './look-back.js';
import type { LookBack } from './result.js';
import { trendsMarkdown } from './trends-markdown.js';

export function lookBackMarkdown(result: LookBack): string {
  if (result.kind === 'trends') return trendsMarkdown(result.trends);
  const parts = result.kind === 'found' ? result.records.flatMap(foundParts) : [pastTable(result.records)];
  return `${[`# ${LOOK_BACK_TITLES[result.kind]}`, ...parts].join('\n\n')}\n`;
}

function foundParts(found: Found): string[] {
  const title = escapeMarkdown(found.title ?? found.id);
  const target = webLink(found.url);
  const snippet = snippetParts(found)
    .map((part, i) => (i % 2 === 0 || part.trim() === '' ? escapeMarkdown(part) : `**${escapeMarkdown(part)}**`))
    .join('');
  return [
    `## ${target === undefined ? title : `[${title}](<${target.replaceAll('>', '%3E')}>)`}`,
    `*${escapeMarkdown(foundNote(found))}*`,
    snippet,
  ];
}

function pastTable(records: readonly PastDigest[]): string {
  const rows = records.map(
    ({ id, made, stories, headline }) => `| ${id} | ${minute(made)} | ${stories} | ${escapeMarkdown(headline ?? '')} |`,
  );
  return ['| id | made | stories | first headline |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
