import type { ShapeRule } from './shape.js';

/** Percentages and percentage points. */
export const PERCENT_RULES: readonly ShapeRule[] = [
  {
    id: 'percent.sign',
    read: ({ pieces, numeral }) => {
      const next = pieces[numeral.end];
      if (next?.text !== '%') return undefined;
      const after = pieces[numeral.end + 1];
      const k = after?.kind === 'joint' || after?.text === '-' ? numeral.end + 2 : numeral.end + 1;
      if (pieces[k]?.text === 'points' || pieces[k]?.text === 'point')
        return { type: 'percent', unit: 'percentage point', end: k + 1 };
      return { type: 'percent', unit: 'percent', end: numeral.end + 1 };
    },
    yes: [
      '83% of Chinese adults agreed => 83 percent',
      'It rose by 5 % => 5 percent up',
      'A 0.5% fee => 0.5 percent',
      'The share fell 2 %-points? No => 2 percentage point down',
      'A 7 3/4 % bond => 7.75 percent',
      'Growth of -0.3% => -0.3 percent',
      'It owns 43.4%-stakes => 43.4 percent',
    ],
    no: ['The % sign of 5 kinds => 5 kind', 'It was 5 => 5'],
  },
  {
    id: 'percent.word',
    read: ({ pieces, numeral }) => {
      let k = pieces[numeral.end]?.kind === 'joint' ? numeral.end + 1 : numeral.end;
      const next = pieces[k];
      if (next === undefined) return undefined;
      if (next.text === 'per' && pieces[k + 1]?.text === 'cent') k += 2;
      else if (next.text.startsWith('percent-')) return { type: 'percent', unit: 'percent', end: k + 1 };
      else if (PERCENT.has(next.text) || (next.text === 'pc' && next.form === 'pc')) k++;
      else return undefined;
      const point = pieces[pieces[k]?.kind === 'joint' ? k + 1 : k];
      if (point?.text === 'point' || point?.text === 'points')
        return { type: 'percent', unit: 'percentage point', end: pieces[k]?.kind === 'joint' ? k + 2 : k + 1 };
      if (REPEATED_PERCENT.has(pieces[k]?.text ?? '') && next.text !== 'per') k++;
      return { type: 'percent', unit: 'percent', end: k };
    },
    yes: [
      'Turnout was 61 percent => 61 percent',
      'About five per cent left => ~5 percent',
      'Shares are up 5pc => 5 percent up',
      'A 2-percent tax => 2 percent',
      'Support fell four percentage points => 4 percentage point down',
      'A two-percentage-point gap => 2 percentage point',
      'one hundred percent => 100 percent',
      'minus five percent => -5 percent',
      'It is 43.4 percent-owned by Tarn => 43.4 percent',
    ],
    no: ['Fifty of 20 cents => 50; 0.2 USD', 'He paid 5 cents => 0.05 USD'],
  },
  {
    id: 'percent.before',
    read: ({ pieces, numeral }) => {
      const first = pieces[0]!.text === 'per' && pieces[1]?.text === 'cent' ? 2 : 1;
      if (pieces[first]?.text !== 'of' || numeral.at !== first + 1 || (first === 1 && !PERCENT.has(pieces[0]!.text)))
        return undefined;
      return numeral.end === pieces.length ? { type: 'percent', unit: 'percent', end: numeral.end } : undefined;
    },
    yes: ['percent of 10 => 10 percent', 'per cent of 210 => 210 percent'],
    no: ['A percent of 10 men => 10 man', '5 percent of 10 => 5 percent; 10'],
  },
];

const PERCENT = new Set(['percent', 'percents', 'pct', 'pct.', 'percentage', 'percentages']);

const REPEATED_PERCENT = new Set(['percent', 'percents', 'percentage']);
