import type { ArticleLine, Digest, Entry, Notes, Problem, Story, SummaryLine } from '../model.js';
import { cleanLine, escapeHtml, webLink } from './clean.js';
import { pieces } from './emphasis.js';
import { explanationLines } from './explanation.js';
import { STYLE } from './html-style.js';
import { isLookBack, LOOK_BACK_TITLES } from './look-back.js';
import { lookBackBody } from './look-back-html.js';
import type { Renderer, Result, TitledSheet } from './result.js';
import { census, comparison, kicker, longDay, outletOf, shortDay } from './wording.js';

/** One self-contained page: no script, nothing loaded from anywhere, light and dark, readable on a phone and in print. */
export const html: Renderer = (result) => {
  const title = escapeHtml(titleOf(result));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${bodyOf(result)}
</body>
</html>
`;
};

function titleOf(result: Result): string {
  if (isLookBack(result)) return LOOK_BACK_TITLES[result.kind];
  if (result.kind === 'digest') {
    const day = longDay(result.digest.until);
    return day === undefined ? 'News digest' : `News of ${day}`;
  }
  const first = result.records[0];
  return (first !== undefined && 'title' in first ? first.title : undefined) ?? 'nutgraf';
}

function bodyOf(result: Result): string {
  if (isLookBack(result)) return lookBackBody(result);
  if (result.kind === 'digest') return digestBody(result.digest);
  const parts =
    result.kind === 'summaries'
      ? result.records.map(summaryPart)
      : result.kind === 'explanations'
        ? result.records.map((record) => `<pre>${explanationLines(record).map(escapeHtml).join('\n')}</pre>`)
        : result.kind === 'facts'
          ? result.records.map(factsPart)
          : result.kind === 'articles'
            ? result.records.map(articlePart)
            : [`<ul class="entries">${result.records.map(entryPart).join('\n')}</ul>`];
  return `<main>\n<h1 class="sr">${escapeHtml(titleOf(result))}</h1>\n${parts.join('\n')}\n</main>`;
}

function digestBody(digest: Digest): string {
  const day = longDay(digest.until);
  const contents = digest.stories.map(
    (story, i) =>
      `<li><a href="#story-${i + 1}">${escapeHtml(story.headline)}</a> <small>${escapeHtml(kicker(story))}</small></li>`,
  );
  return `<header>
<p class="name">nutgraf</p>
<h1>${escapeHtml(day ?? 'News digest')}</h1>
<p class="census">${escapeHtml(census(digest))}</p>
${themeBar(digest)}
</header>
<nav aria-label="Stories"><ol>
${contents.join('\n')}
</ol></nav>
<main>
${digest.stories.map(storyPart).join('\n')}
</main>
${problemsPart(digest.problems)}`;
}

function themeBar(digest: Digest): string {
  if (digest.themes.length === 0) return '';
  const items = digest.themes.map((theme) => `<li>${escapeHtml(theme.name)} <span>${theme.stories.length}</span></li>`);
  return `<ul class="themes" aria-label="Themes">${items.join('')}</ul>`;
}

function storyPart(story: Story, i: number): string {
  const sources = story.articles.map((article) => {
    const day = shortDay(article.published);
    return `<li>${link(outletOf(article), article.url)}${article.title === undefined ? '' : `: ${escapeHtml(article.title)}`}${day === undefined ? '' : ` <small>${day}</small>`}</li>`;
  });
  const differences = story.conflicts.map(
    (item) => `<p class="differ"><b>Accounts differ</b> on ${escapeHtml(comparison(item, story))}</p>`,
  );
  return `<article id="story-${i + 1}">
<p class="kicker">${escapeHtml(kicker(story))}</p>
<h2>${escapeHtml(story.headline)}</h2>
${briefPart(story, story, 'h3')}
${differences.join('\n')}
<ul class="sources">${sources.join('')}</ul>
</article>`;
}

function summaryPart(summary: SummaryLine): string {
  const title = summary.title === undefined ? '' : `<h2>${escapeHtml(summary.title)}</h2>`;
  return `<article>${title}${briefPart(summary, summary, 'h3')}</article>`;
}

function briefPart(brief: Story | SummaryLine, notes: Notes, heading: 'h3'): string {
  const bullets = brief.bullets.map((bullet) => `<li>${emphasised(bullet.text, notes)}</li>`);
  return [
    bullets.length === 0 ? '' : `<ul class="bullets">${bullets.join('')}</ul>`,
    brief.lead === '' ? '' : `<p class="lead">${emphasised(brief.lead, notes)}</p>`,
    ...brief.sections.map(
      (s) => `<${heading}>${escapeHtml(s.heading)}</${heading}><p>${emphasised(s.text, notes)}</p>`,
    ),
  ].join('\n');
}

function emphasised(line: string, notes: Notes): string {
  const marks = {
    plain: ['', ''],
    figure: ['<b class="figure">', '</b>'],
    name: ['<span class="company">', '</span>'],
  };
  return pieces(cleanLine(line), notes)
    .map(({ text, kind }) => `${marks[kind][0]}${escapeHtml(text)}${marks[kind][1]}`)
    .join('');
}

function factsPart(sheet: TitledSheet): string {
  const rows = sheet.facts.map(
    (fact) => `<tr><td>${fact.kind}</td><td>${escapeHtml(fact.text)}</td><td>${escapeHtml(fact.rule)}</td></tr>`,
  );
  return `<article><h2>${escapeHtml(sheet.title ?? String(sheet.id))}</h2>
<table><thead><tr><th>Kind</th><th>Text</th><th>Rule</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></article>`;
}

function articlePart(article: ArticleLine): string {
  const line = [article.byline, article.site, article.published].filter((part) => part !== undefined).join(' · ');
  const tags = { paragraph: 'p', heading: 'h3', item: 'li', quote: 'blockquote' } as const;
  const body = article.blocks.map((block, i) => {
    const tag = tags[block.kind];
    const open = block.kind === 'item' && article.blocks[i - 1]?.kind !== 'item' ? '<ul>' : '';
    const close = block.kind === 'item' && article.blocks[i + 1]?.kind !== 'item' ? '</ul>' : '';
    return `${open}<${tag}>${escapeHtml(block.text)}</${tag}>${close}`;
  });
  return `<article><h2>${article.title === undefined ? '' : link(article.title, article.url)}</h2>
<p class="kicker">${escapeHtml(line)}</p>
${body.join('\n')}</article>`;
}

function entryPart(entry: Entry): string {
  const note = [shortDay(entry.published), entry.feed.title].filter((part) => part !== undefined).join(' · ');
  return `<li>${link(entry.title ?? entry.id, entry.url)} <small>${escapeHtml(note)}</small></li>`;
}

function problemsPart(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const items = problems.map((problem) => `<li>${escapeHtml(problem.message)}</li>`);
  return `<footer><h2>Could not be read</h2><ul>${items.join('')}</ul></footer>`;
}

function link(name: string, url: string | undefined): string {
  const target = webLink(url);
  return target === undefined
    ? escapeHtml(name)
    : `<a href="${escapeHtml(target)}" rel="noopener noreferrer">${escapeHtml(name)}</a>`;
}
