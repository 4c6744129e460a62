import stringWidth from 'string-width';
import type { ArticleLine, ArticleRef, Digest, Entry, Notes, Story, SummaryLine } from '../model.js';
import { cleanLine } from './clean.js';
import { pieces } from './emphasis.js';
import { explanationLines } from './explanation.js';
import { factNote } from './fact-note.js';
import { isLookBack } from './look-back.js';
import { lookBackBlocks } from './look-back-prose.js';
import { type Paint, paintFor } from './paint.js';
import type { Look, Renderer, Result, TitledSheet } from './result.js';
import { census, comparison, dayOf, kicker, longDay, outletOf } from './wording.js';
import { hanging, wrapped } from './wrap.js';

/** A page for the terminal: wrapped, with colours and links where the terminal has them. */
export const terminal: Renderer = (result, look) => page(result, look, paintFor(look));

/** The same words without colours and links, a paragraph a line unless a width was asked for. */
export const text: Renderer = (result, look) => {
  const plain = { ...look, color: false, links: false };
  return page(result, plain, paintFor(plain));
};

const DEFAULT_RULE = 72;

function page(result: Result, look: Look, paint: Paint): string {
  const parts = blocks(result, look, paint);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function blocks(result: Result, look: Look, paint: Paint): string[] {
  if (isLookBack(result)) return lookBackBlocks(result, look, paint);
  if (result.kind === 'digest') return digestBlocks(result.digest, look, paint);
  if (result.kind === 'summaries') return result.records.flatMap((record) => summaryBlocks(record, look, paint));
  if (result.kind === 'explanations') return result.records.map((record) => explanationLines(record).join('\n'));
  if (result.kind === 'facts') return result.records.map((record) => factLines(record, look, paint));
  if (result.kind === 'articles') return result.records.flatMap((record) => articleBlocks(record, look, paint));
  return result.records.map((entry) => entryLines(entry, look, paint));
}

function digestBlocks(digest: Digest, look: Look, paint: Paint): string[] {
  const rule = paint.quiet('─'.repeat(look.width || DEFAULT_RULE));
  const stories = digest.stories.flatMap((story) => [...storyBlocks(story, digest.until, look, paint), rule]);
  return [masthead(digest, look, paint), ...stories.slice(0, -1)];
}

function masthead(digest: Digest, look: Look, paint: Paint): string {
  const width = look.width || DEFAULT_RULE;
  const day = longDay(digest.until) ?? '';
  const name = 'NUTGRAF';
  const gap = width - name.length - stringWidth(day);
  const top =
    gap < 1 ? `${paint.title(name)}\n${wrapped(day, look)}` : `${paint.title(name)}${' '.repeat(gap)}${day}`.trimEnd();
  const rule = paint.quiet('━'.repeat(width));
  return [rule, top, wrapped(paint.quiet(census(digest)), look), rule].join('\n');
}

function storyBlocks(story: Story, until: string, look: Look, paint: Paint): string[] {
  const head = [
    wrapped(paint.title(cleanLine(story.headline)), look),
    wrapped(paint.quiet(cleanLine(kicker(story, until))), look),
  ];
  const differences = story.conflicts.map((item) =>
    wrapped(`${paint.warning('Accounts differ')} on ${cleanLine(comparison(item, story))}`, look),
  );
  return [head.join('\n'), ...briefBlocks(story, story, look, paint), ...differences, sourcesLine(story, look, paint)];
}

function summaryBlocks(summary: SummaryLine, look: Look, paint: Paint): string[] {
  const title = summary.title === undefined ? [] : [wrapped(paint.title(cleanLine(summary.title)), look)];
  return [...title, ...briefBlocks(summary, summary, look, paint)];
}

function briefBlocks(brief: Story | SummaryLine, notes: Notes, look: Look, paint: Paint): string[] {
  const line = (value: string) => emphasised(value, notes, paint);
  const bullets = brief.bullets.map((bullet) => hanging('• ', line(bullet.text), look));
  const summary = bullets.length === 0 ? [] : [[paint.heading('Summary:'), ...bullets].join('\n')];
  const lead = brief.lead === '' ? [] : [wrapped(line(brief.lead), look)];
  const sections = brief.sections.map(
    (section) => `${wrapped(paint.heading(cleanLine(section.heading)), look)}\n${wrapped(line(section.text), look)}`,
  );
  return [...summary, ...lead, ...sections];
}

function sourcesLine(story: Story, look: Look, paint: Paint): string {
  if (look.links) {
    const names = story.articles.map((article) => paint.link(cleanLine(outletOf(article)), article.url));
    return wrapped(`${paint.quiet('Sources:')} ${names.join(paint.quiet(' · '))}`, look);
  }
  return [paint.quiet('Sources:'), ...story.articles.map((article) => sourceLine(article, look, paint))].join('\n');
}

/** Where no link can be followed by clicking, the address itself is what a reader needs, and in one piece. */
function sourceLine(article: ArticleRef, look: Look, paint: Paint): string {
  const name = hanging('  ', cleanLine(outletOf(article)), look);
  if (article.url === undefined) return name;
  const url = cleanLine(article.url);
  const fits = look.width === 0 || stringWidth(name) + 1 + url.length <= look.width;
  return `${name}${fits ? ' ' : '\n  '}${paint.quiet(url)}`;
}

function factLines(sheet: TitledSheet, look: Look, paint: Paint): string {
  const lines = sheet.facts.map((fact) => {
    const rule = look.explain ? `  ${paint.quiet(`${fact.rule} @${fact.start}-${fact.end}`)}` : '';
    return hanging(
      '  ',
      `${paint.quiet(fact.kind.padEnd(13))}${cleanLine(fact.text)}  ${paint.figure(factNote(fact))}${rule}`,
      look,
    );
  });
  return [wrapped(paint.title(cleanLine(sheet.title ?? String(sheet.id))), look), ...lines].join('\n');
}

function articleBlocks(article: ArticleLine, look: Look, paint: Paint): string[] {
  const line = [article.byline, article.site, article.published].filter((part) => part !== undefined).join(' · ');
  const head = [
    ...(article.title === undefined ? [] : [wrapped(paint.title(cleanLine(article.title)), look)]),
    ...(line === '' ? [] : [wrapped(paint.quiet(cleanLine(line)), look)]),
    ...(article.url === undefined ? [] : [paint.quiet(cleanLine(article.url))]),
  ];
  const body = article.blocks.map((block) => {
    const words = cleanLine(block.text);
    if (block.kind === 'heading') return wrapped(paint.heading(words), look);
    return block.kind === 'item'
      ? hanging('• ', words, look)
      : hanging(block.kind === 'quote' ? '  ' : '', words, look);
  });
  return [...(head.length === 0 ? [] : [head.join('\n')]), ...body];
}

function entryLines(entry: Entry, look: Look, paint: Paint): string {
  const feed = entry.feed.title ?? entry.source;
  const note = [dayOf(entry.published), cleanLine(feed)].filter((part) => part !== undefined).join(' · ');
  const url = entry.url === undefined ? [] : [paint.quiet(cleanLine(entry.url))];
  const title = paint.link(paint.title(cleanLine(entry.title ?? entry.id)), entry.url);
  return [wrapped(title, look), wrapped(paint.quiet(note), look), ...(look.links ? [] : url)].join('\n');
}

function emphasised(line: string, notes: Notes, paint: Paint): string {
  const paints = { plain: (words: string) => words, figure: paint.figure, name: paint.name };
  return pieces(cleanLine(line), notes)
    .map((piece) => paints[piece.kind](piece.text))
    .join('');
}
