import type { ArticleLine, Entry, SummaryLine } from '../model.js';
import { escapeHtml } from './clean.js';
import { explanationLines } from './explanation.js';
import { factNote } from './fact-note.js';
import { briefParts, digestBody } from './html-digest.js';
import { link } from './html-link.js';
import { STYLE } from './html-style.js';
import { isLookBack, LOOK_BACK_TITLES } from './look-back.js';
import { lookBackBody } from './look-back-html.js';
import type { LookBack, Renderer, Result, TitledExplanation, TitledSheet } from './result.js';
import { dayOf, longDay } from './wording.js';

/** Nothing is loaded and nothing runs, whatever a stranger may have put into the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page: no script, nothing loaded from anywhere, light and dark, readable on a phone and in print. */
export const html: Renderer = (result) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(titleOf(result))}</title>
<style>${STYLE}</style>
</head>
<body>
${bodyOf(result)}
</body>
</html>
`;

function titleOf(result: Result): string {
  if (isLookBack(result)) return LOOK_BACK_TITLES[result.kind];
  if (result.kind === 'digest') {
    const day = longDay(result.digest.until);
    return day === undefined ? 'News digest' : `News of ${day}`;
  }
  const first = result.records[0];
  const title = first !== undefined && 'title' in first ? first.title : undefined;
  return result.records.length === 1 && title !== undefined ? title : TITLES[result.kind];
}

const TITLES = {
  summaries: 'Summaries',
  explanations: 'Why these bullets',
  facts: 'Facts',
  articles: 'Articles',
  entries: 'Entries',
} as const;

function bodyOf(result: Result): string {
  if (isLookBack(result)) return lookBackBody(result);
  if (result.kind === 'digest') return digestBody(result.digest);
  const alone = result.records.length === 1 && result.kind !== 'entries';
  const heading = `<header class="masthead"><p class="name">Nutgraf</p><h1>${TITLES[result.kind]}</h1></header>\n`;
  return `${alone ? '' : heading}<main>\n${partsOf(result, alone ? ALONE : AMONG).join('\n')}\n</main>`;
}

/** The tags of an article's title and of its parts. */
interface Levels {
  readonly title: 'h1' | 'h2';
  readonly part: 'h2' | 'h3';
}
const ALONE: Levels = { title: 'h1', part: 'h2' };
const AMONG: Levels = { title: 'h2', part: 'h3' };

function partsOf(result: Exclude<Result, LookBack | { kind: 'digest' }>, levels: Levels): string[] {
  if (result.kind === 'summaries') return result.records.map((record) => summaryPart(record, levels));
  if (result.kind === 'explanations') return result.records.map((record) => explanationPart(record, levels));
  if (result.kind === 'facts') return result.records.map((record) => factsPart(record, levels));
  if (result.kind === 'articles') return result.records.map((record) => articlePart(record, levels));
  return [`<ul class="entries">${result.records.map(entryPart).join('\n')}</ul>`];
}

function summaryPart(summary: SummaryLine, { title, part }: Levels): string {
  return `<article>\n<${title} dir="auto">${escapeHtml(summary.title ?? String(summary.id))}</${title}>\n${briefParts(summary, summary, part).join('\n')}\n</article>`;
}

function explanationPart(record: TitledExplanation, { title }: Levels): string {
  const [name = '', ...lines] = explanationLines(record).map(escapeHtml);
  return `<article>\n<${title}>${name}</${title}>\n<pre>${lines.join('\n')}</pre>\n</article>`;
}

const EQUALS = /^= /;

function factsPart(sheet: TitledSheet, { title }: Levels): string {
  const rows = sheet.facts.map(
    (fact) =>
      `<tr><td>${fact.kind}</td><td>${escapeHtml(fact.text)}</td><td>${escapeHtml(factNote(fact).replace(EQUALS, ''))}</td><td><small>${escapeHtml(fact.rule)}</small></td></tr>`,
  );
  return `<article>\n<${title}>${escapeHtml(sheet.title ?? String(sheet.id))}</${title}>
<table><thead><tr><th scope="col">Kind</th><th scope="col">Text</th><th scope="col">Means</th><th scope="col">Rule</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>\n</article>`;
}

function articlePart(article: ArticleLine, { title, part }: Levels): string {
  const line = [article.byline, article.site, dayOf(article.published)].filter((part) => part !== undefined);
  const tags = { paragraph: 'p', heading: part, item: 'li', quote: 'blockquote' } as const;
  const body = article.blocks.map((block, i) => {
    const tag = tags[block.kind];
    const open = block.kind === 'item' && article.blocks[i - 1]?.kind !== 'item' ? '<ul>' : '';
    const close = block.kind === 'item' && article.blocks[i + 1]?.kind !== 'item' ? '</ul>' : '';
    return `${open}<${tag} dir="auto">${escapeHtml(block.text)}</${tag}>${close}`;
  });
  return `<article>\n<${title} dir="auto">${link(article.title ?? String(article.id), article.url)}</${title}>
<p class="kicker">${escapeHtml(line.join(' · '))}</p>
${body.join('\n')}\n</article>`;
}

function entryPart(entry: Entry): string {
  const note = [dayOf(entry.published), entry.feed.title].filter((part) => part !== undefined).join(' · ');
  return `<li>${link(entry.title ?? entry.id, entry.url)} <small>${escapeHtml(note)}</small></li>`;
}
