import type { Trend, Trends } from '../model.js';
import { escapeMarkdown } from './clean.js';
import { figureLine, sparkline, TREND_GROUPS, trendNote, windowLine } from './trends-wording.js';

export function trendsMarkdown(trends: Trends): string {
  const groups = TREND_GROUPS.flatMap(({ change, heading }) => {
    const own = trends.trends.filter((trend) => trend.change === change);
    return own.length === 0 ? [] : [`## ${heading}`, own.map(markdownLine).join('\n')];
  });
  const figures =
    trends.figures.length === 0
      ? []
      : [
          '## Figures',
          trends.figures
            .map(
              (one) =>
                `- ${sparkline(
                  one.reports.map(({ value }) => value),
                  'least',
                )} ${escapeMarkdown(figureLine(one))}`,
            )
            .join('\n'),
        ];
  return `${['# Trends', `*${windowLine(trends)}*`, ...groups, ...figures].join('\n\n')}\n`;
}

function markdownLine(trend: Trend): string {
  return `- ${sparkline(trend.counts)} **${escapeMarkdown(trend.name)}** (${trendNote(trend)})`;
}
