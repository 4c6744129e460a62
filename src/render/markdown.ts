import type { ArticleLine, Digest, Entry, Notes, Story, SummaryLine } from '../model.js';
import { cleanLine, escapeMarkdown, webLink } from './clean.js';
import { pieces } from './emphasis.js';
import { explanationLines } from './explanation.js';
import { isLookBack } from './look-back.js';
import { lookBackMarkdown } from './look-back-markdown.js';
import type { Renderer, TitledSheet } from './result.js';
import { census, comparison, dayOf, kicker, longDay, outletOf } from './wording.js';

/** CommonMark, ready to be mailed or committed. */
export const markdown: Renderer = (result) => {
  if (isLookBack(result)) return lookBackMarkdown(result);
  const parts =
    result.kind === 'digest'
      ? digestParts(result.digest)
      : result.kind === 'summaries'
        ? result.records.flatMap((record) => summaryParts(record))
        : result.kind === 'explanations'
          ? result.records.map((record) => explanationLines(record).map(escapeMarkdown).join('\\\n'))
          : result.kind === 'facts'
            ? result.records.flatMap(factParts)
            : result.kind === 'articles'
              ? result.records.flatMap(articleParts)
              : result.records.map(entryPart);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
};

function digestParts(digest: Digest): string[] {
  const day = longDay(digest.until);
  return [
    `# ${day === undefined ? 'News digest' : `News of ${day}`}`,
    census(digest),
    ...digest.stories.flatMap((story) => storyParts(story, digest.until)),
  ];
}

function storyParts(story: Story, until: string): string[] {
  return [
    `## ${escapeMarkdown(story.headline)}`,
    `*${escapeMarkdown(kicker(story, until))}*`,
    ...briefParts(story, story, '###'),
    ...story.conflicts.map((item) => `**Accounts differ** on ${escapeMarkdown(comparison(item, story))}`),
    `Sources: ${story.articles.map((article) => link(outletOf(article), article.url)).join(' · ')}`,
  ];
}

function summaryParts(summary: SummaryLine): string[] {
  const title = summary.title === undefined ? [] : [`# ${escapeMarkdown(summary.title)}`];
  return [...title, ...briefParts(summary, summary, '##')];
}

function briefParts(brief: Story | SummaryLine, notes: Notes, level: string): string[] {
  const bullets = brief.bullets.map((bullet) => `- ${emphasised(bullet.text, notes)}`);
  return [
    ...(bullets.length === 0 ? [] : [bullets.join('\n')]),
    ...(brief.lead === '' ? [] : [emphasised(brief.lead, notes)]),
    ...brief.sections.flatMap((s) => [`${level} ${escapeMarkdown(s.heading)}`, emphasised(s.text, notes)]),
  ];
}

function emphasised(line: string, notes: Notes): string {
  return pieces(cleanLine(line), notes)
    .map(({ text, kind }) => (kind === 'figure' ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)))
    .join('');
}

function factParts(sheet: TitledSheet): string[] {
  const rows = sheet.facts.map(
    (fact) => `| ${fact.kind} | ${escapeMarkdown(fact.text)} | ${escapeMarkdown(fact.rule)} |`,
  );
  return [
    `# ${escapeMarkdown(sheet.title ?? String(sheet.id))}`,
    ['| kind | text | rule |', '| --- | --- | --- |', ...rows].join('\n'),
  ];
}

function articleParts(article: ArticleLine): string[] {
  const marks = { paragraph: '', item: '- ', quote: '> ' } as const;
  const title = article.title === undefined ? [] : [`# ${escapeMarkdown(article.title)}`];
  const body = article.blocks.map((block) =>
    block.kind === 'heading'
      ? `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${escapeMarkdown(block.text)}`
      : `${marks[block.kind]}${escapeMarkdown(block.text)}`,
  );
  return [...title, ...body];
}

function entryPart(entry: Entry): string {
  const note = [dayOf(entry.published), entry.feed.title].filter((part) => part !== undefined).join(', ');
  return `- ${link(entry.title ?? entry.id, entry.url)}${note === '' ? '' : ` (${escapeMarkdown(note)})`}`;
}

function link(name: string, url: string | undefined): string {
  const target = webLink(url);
  return target === undefined ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](<${target.replaceAll('>', '%3E')}>)`;
}
