import type { FigureHistory, Trend, Trends } from '../model.js';
import { cleanLine } from './clean.js';
import type { Paint } from './paint.js';
import type { Look } from './result.js';
import { figureLine, sparkline, TREND_GROUPS, trendNote, windowLine } from './trends-wording.js';
import { hanging, wrapped } from './wrap.js';

export function trendBlocks(trends: Trends, look: Look, paint: Paint): string[] {
  return [
    [wrapped(paint.title('Trends'), look), wrapped(paint.quiet(windowLine(trends)), look)].join('\n'),
    ...TREND_GROUPS.flatMap(({ change, heading }) => {
      const own = trends.trends.filter((trend) => trend.change === change);
      return own.length === 0
        ? []
        : [[paint.heading(heading), ...own.map((one) => trendLine(one, look, paint))].join('\n')];
    }),
    ...(trends.figures.length === 0
      ? []
      : [[paint.heading('Figures'), ...trends.figures.map((one) => historyLine(one, look))].join('\n')]),
  ];
}

function trendLine(trend: Trend, look: Look, paint: Paint): string {
  const name = paint.name(cleanLine(trend.name));
  return hanging('  ', `${sparkline(trend.counts)}  ${name}  ${paint.quiet(trendNote(trend))}`, look);
}

function historyLine(history: FigureHistory, look: Look): string {
  const values = history.reports.map(({ value }) => value);
  return hanging('  ', `${sparkline(values, 'least')}  ${cleanLine(figureLine(history))}`, look);
}
