import { FITTED } from './weights.js';

/** The three kinds of names, in the order of the columns of weights. */
export const LABELS = ['person', 'organization', 'place'] as const;
export type Label = 0 | 1 | 2;

/**
 * The features of the engine by name, and their weights: `weights[id * 6 + label]` for the first look at a text, `+ 3` for the
 * second, which knows what the first found. A closed space knows the fitted features only and gives -1 for others;
 * the fitting script uses an open one, which gives every name an id.
 */
export interface FeatureSpace {
  readonly ids: Map<string, number>;
  /** ids to names, as in rules: "before-title" */
  readonly names: readonly string[];
  readonly open: boolean;
  readonly weights: Float64Array;
}

export function fittedSpace(): FeatureSpace {
  const rows = FITTED.trim().split('\n');
  const ids = new Map<string, number>();
  const weights = new Float64Array(rows.length * 6);
  rows.forEach((row, id) => {
    const [name, numbers] = row.split(': ');
    ids.set(name!, id);
    numbers!.split(' ').forEach((number, column) => {
      weights[id * 6 + column] = Number(number);
    });
  });
  return { ids, names: [...ids.keys()].map(readable), open: false, weights };
}

/** What speaks for and against a span: ids of features, and of graded features with their values (`graded[2k]` the id, `graded[2k + 1]` the value). */
export interface Evidence {
  readonly ids: number[];
  readonly graded: number[];
}

/** The id of a feature, -1 where the space is closed and has no weight for it. */
export function idOf(space: FeatureSpace, name: string): number {
  const known = space.ids.get(name);
  if (known !== undefined) return known;
  if (!space.open) return -1;
  space.ids.set(name, space.ids.size);
  return space.ids.size - 1;
}

const NOT_IN_RULES = /[^a-z0-9+]+/gi;
const MARK_NAMES: Readonly<Record<string, string>> = {
  '"("': 'parenthesis',
  '")"': 'parenthesis-end',
  '","': 'comma',
  '"."': 'stop',
  '":"': 'colon',
  '"-"': 'dash',
  '"\'s"': 'possessive',
  '"""': 'quotation',
};

/** A feature's name as part of a rule's id: `before "("` is "before-parenthesis". */
function readable(name: string): string {
  const [position, ...rest] = name.split(' ');
  const kind = rest.join(' ');
  return `${position}-${MARK_NAMES[kind] ?? kind}`.replace(NOT_IN_RULES, '-').replace(/^-|-$/g, '');
}
