import type { FigureHistory, Trend, Trends } from '../model.js';
import { escapeHtml, escapeMarkdown } from './clean.js';
import { figureLine, sparkline, TREND_GROUPS, trendNote, windowLine } from './trends-wording.js';

export function trendsMarkdown(trends: Trends): string {
  const groups = TREND_GROUPS.flatMap(({ change, heading }) => {
    const own = trends.trends.filter((trend) => trend.change === change);
    return own.length === 0 ? [] : [`## ${heading}`, own.map(markdownLine).join('\n')];
  });
  const figures =
    trends.figures.length === 0
      ? []
      : ['## Figures', trends.figures.map((one) => `- ${escapeMarkdown(figureLine(one))}`).join('\n')];
  return `${['# Trends', `*${windowLine(trends)}*`, ...groups, ...figures].join('\n\n')}\n`;
}

function markdownLine(trend: Trend): string {
  return `- ${sparkline(trend.counts)} **${escapeMarkdown(trend.name)}** (${trendNote(trend)})`;
}

export function trendsBody(trends: Trends): string {
  const groups = TREND_GROUPS.map(({ change, heading }) => {
    const own = trends.trends.filter((trend) => trend.change === change);
    const rows = own.map(
      (one) =>
        `<tr><td>${chart(one.counts, trends.recent, `${one.name}: ${one.counts.join(', ')}`)}</td><th scope="row">${escapeHtml(one.name)}</th><td>${escapeHtml(trendNote(one))}</td></tr>`,
    );
    return own.length === 0
      ? ''
      : `<section><h2>${heading}</h2>\n<table><tbody>${rows.join('\n')}</tbody></table></section>`;
  });
  const figures = trends.figures.map(figureRow);
  const history =
    figures.length === 0
      ? ''
      : `<section><h2>Figures</h2>\n<table><tbody>${figures.join('\n')}</tbody></table></section>`;
  return `<header><p class="name">nutgraf</p><h1>Trends</h1><p class="census">${escapeHtml(windowLine(trends))}</p></header>
<main>\n${[...groups, history].join('\n')}\n</main>`;
}

function figureRow(history: FigureHistory): string {
  const values = history.reports.map(({ value }) => value);
  return `<tr><td>${chart(values, 1, `${history.about}: ${values.join(', ')}`)}</td><td>${escapeHtml(figureLine(history))}</td></tr>`;
}

const [WIDTH, HEIGHT] = [140, 28];

/** A chart of bars; the last `recent` ones in the accent's colour. Its label gives the same in words. */
function chart(values: readonly number[], recent: number, label: string): string {
  const most = values.reduce((a, b) => Math.max(a, b), 0) || 1;
  const step = WIDTH / Math.max(1, values.length);
  const bars = values.map((value, i) => {
    const height = Math.max(1, Math.round((Math.max(0, value) / most) * HEIGHT));
    const fill = i >= values.length - recent ? 'var(--accent)' : 'var(--soft)';
    return `<rect x="${(i * step).toFixed(1)}" y="${HEIGHT - height}" width="${Math.max(1, step - 1).toFixed(1)}" height="${height}" fill="${fill}"/>`;
  });
  return `<svg role="img" aria-label="${escapeHtml(label)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${bars.join('')}</svg>`;
}
