import type { FigureHistory, Trend, Trends } from '../model.js';
import { escapeHtml } from './clean.js';
import { link } from './html-link.js';
import { barChart, lineChart } from './trends-charts.js';
import { reportsNote, TREND_GROUPS, trendNote, windowLine } from './trends-wording.js';
import { dayOf } from './wording.js';

export function trendsBody(trends: Trends): string {
  const groups = TREND_GROUPS.map(({ change, heading }) => {
    const rows = trends.trends.filter((trend) => trend.change === change).map((trend) => trendRow(trend, trends));
    return section(heading, 'trends', rows);
  });
  return `<header class="masthead"><p class="name">Nutgraf</p><h1>Trends</h1><p class="census">${escapeHtml(windowLine(trends))}</p></header>
<main>\n${[...groups, section('Figures', 'histories', trends.figures.map(figureRow))].join('\n')}\n</main>`;
}

function section(heading: string, name: string, rows: readonly string[]): string {
  return rows.length === 0
    ? ''
    : `<section>\n<h2>${heading}</h2>\n<ul class="${name}">\n${rows.join('\n')}\n</ul>\n</section>`;
}

function trendRow(trend: Trend, { recent, bucket }: Trends): string {
  const chart = barChart(
    trend.counts,
    recent,
    trend.expected / recent,
    `${trend.name}, articles by the ${bucket}: ${trend.counts.join(', ')}`,
  );
  return `<li>${chart}<span><b>${escapeHtml(trend.name)}</b> <small>${escapeHtml(trendNote(trend))}</small></span></li>`;
}

function figureRow(history: FigureHistory): string {
  const { about, reports } = history;
  const [first, last] = [reports[0], reports.at(-1)];
  const chart = lineChart(reports, `${about}: ${reports.map(({ text }) => text).join(', ')}`);
  const arrow = `<b>${escapeHtml(first?.text ?? '')} → ${link(last?.text ?? '', last?.article)}</b>`;
  return `<li><h3>${escapeHtml(about)}</h3>\n<p>${arrow} <small>${escapeHtml(reportsNote(history))}</small></p>
${chart}\n<p class="ends"><span>${dayOf(first?.day, last?.day)}</span> <span>${dayOf(last?.day, first?.day)}</span></p></li>`;
}
