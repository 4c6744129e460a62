import { escapeHtml } from './clean.js';

const [WIDTH, HEIGHT] = [180, 40];

/**
 * A chart of bars, from none to the highest, the last `recent` set off, with a line where the recent ones would stand if
 * all were as it was before. Its label gives the same in words.
 */
export function barChart(values: readonly number[], recent: number, expected: number, label: string): string {
  const most = Math.max(1, expected, ...values);
  const step = WIDTH / Math.max(1, values.length);
  const first = values.length - recent;
  const bars = values.map((value, i) => {
    const height = value <= 0 ? 1 : Math.max(2, (value / most) * HEIGHT);
    return `<rect${i < first ? '' : ' class="now"'} x="${told(i * step)}" y="${told(HEIGHT - height)}" width="${told(Math.max(1, step - 1))}" height="${told(height)}"/>`;
  });
  const level = told(HEIGHT - (expected / most) * HEIGHT);
  const baseline = `<line x1="${told(first * step)}" x2="${WIDTH}" y1="${level}" y2="${level}"/>`;
  return picture(WIDTH, HEIGHT, label, [...bars, baseline]);
}

const [WIDE, TALL, MARGIN] = [320, 72, 6];

/** A chart of a line through values over time, from the lowest to the highest. Its label gives the same in words. */
export function lineChart(points: readonly { readonly day: string; readonly value: number }[], label: string): string {
  const days = points.map(({ day }) => Date.parse(day));
  const values = points.map(({ value }) => value);
  const x = scale(days, MARGIN, WIDE - MARGIN);
  const y = scale(values, TALL - MARGIN, MARGIN);
  const spots = points.map((_, i) => `${told(x(days[i] ?? 0))},${told(y(values[i] ?? 0))}`);
  const dots = spots.map((spot, i) => {
    const [cx, cy] = spot.split(',');
    return `<circle${i === spots.length - 1 ? ' class="now"' : ''} cx="${cx}" cy="${cy}" r="${i === spots.length - 1 ? 4 : 2.5}"/>`;
  });
  return picture(WIDE, TALL, label, [`<polyline points="${spots.join(' ')}"/>`, ...dots]);
}

/** A function that takes the least of some values to one end and the greatest to the other. */
function scale(values: readonly number[], least: number, greatest: number): (value: number) => number {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return (value) => (span === 0 ? (least + greatest) / 2 : least + ((value - low) / span) * (greatest - least));
}

function picture(width: number, height: number, label: string, parts: readonly string[]): string {
  return `<svg role="img" aria-label="${escapeHtml(label)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

/** Tenths are enough for a picture. */
function told(value: number): string {
  return String(Math.round(value * 10) / 10);
}
