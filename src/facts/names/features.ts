import { WEIGHTS } from './weights.js';

/** The three kinds of names, in the order of the columns of weights. */
export const LABELS = ['person', 'organization', 'place'] as const;
export type Label = 0 | 1 | 2;

/** Numbers of a row of weights: three labels in the first look at a text, three in the second, which knows what the first found. */
export const COLUMNS = 6;
export const FIRST = 0;
export const SECOND = 3;
export type Look = typeof FIRST | typeof SECOND;

/**
 * The features of the engine by name, and their weights: `weights[id * COLUMNS + look + label]`. A closed space knows the fitted
 * features only and gives -1 for others; the fitting script uses an open one, which gives every name an id.
 */
export interface FeatureSpace {
  readonly ids: Map<string, number>;
  /** ids to names, as in rules: "before-title" */
  readonly names: readonly string[];
  /** by id: says little to a reader, and names a rule only where nothing else speaks */
  readonly vague: readonly boolean[];
  readonly open: boolean;
  readonly weights: Float64Array;
}

/** Takes in what speaks for and against a span. */
export interface Evidence {
  /** a feature, -1 for none */
  add(id: number): void;
  /** a graded feature */
  grade(id: number, value: number): void;
  /** the features of a word in a position: their ids, and the sums of their weights */
  addBundle(bundle: Bundle): void;
}

/** The features of a word form in one position beside or in a name, with the sum of their weights for each column. */
export interface Bundle {
  readonly ids: readonly number[];
  readonly sums: Float64Array;
  /** by label: the feature that speaks most for it against the others; see Strongest */
  readonly strongest: readonly number[];
}

export function fittedSpace(): FeatureSpace {
  const rows = Object.entries(WEIGHTS);
  const ids = new Map(rows.map(([name], id) => [name, id]));
  const weights = new Float64Array(rows.length * COLUMNS);
  rows.forEach(([, numbers], id) => {
    weights.set(numbers, id * COLUMNS);
  });
  const names = [...ids.keys()];
  return { ids, names: names.map(readable), vague: names.map((name) => VAGUE.test(name)), open: false, weights };
}

/** The id of a feature, -1 where the space is closed and has no weight for it. */
export function idOf(space: FeatureSpace, name: string): number {
  const known = space.ids.get(name);
  if (known !== undefined) return known;
  if (!space.open) return -1;
  space.ids.set(name, space.ids.size);
  return space.ids.size - 1;
}

export function bundleOf(space: FeatureSpace, ids: readonly number[]): Bundle {
  const { weights } = space;
  const known = ids.filter((id) => id >= 0);
  const sums = new Float64Array(COLUMNS);
  for (const id of known)
    for (let column = 0; column < COLUMNS; column++) sums[column]! += weights[id * COLUMNS + column] ?? 0;
  const strongest = LABELS.map((_, label) => known.reduce((best, id) => stronger(space, label, best, id), -1));
  return { ids: known, sums, strongest };
}

/** Sums the evidence for each label in both looks, span by span: a row for each in one array, as an array for each would take longer than the sums. */
export class Sums implements Evidence {
  /** rows of as many as COLUMNS; the first is for sums that are not kept */
  rows = new Float64Array(64 * COLUMNS);
  private end = COLUMNS;
  private at = 0;
  private readonly weights: Float64Array;

  constructor({ weights }: FeatureSpace) {
    this.weights = weights;
  }
  /** Begins a row of zeros. @returns where it begins */
  begin(): number {
    if (this.end === this.rows.length) {
      const grown = new Float64Array(2 * this.end);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.at = this.end;
    this.end += COLUMNS;
    return this.at;
  }
  /** Goes on from the row at `from`, which stays as it is. @returns where the sums are until the next call */
  resume(from: number): number {
    const { rows } = this;
    for (let column = 0; column < COLUMNS; column++) rows[column] = rows[from + column]!;
    this.at = 0;
    return 0;
  }
  add(id: number): void {
    if (id >= 0) this.addAt(this.weights, id * COLUMNS, 1);
  }
  grade(id: number, value: number): void {
    if (id >= 0) this.addAt(this.weights, id * COLUMNS, value);
  }
  addBundle({ ids, sums }: Bundle): void {
    if (ids.length > 0) this.addAt(sums, 0, 1);
  }
  private addAt(weights: Float64Array, from: number, value: number): void {
    const { rows, at } = this;
    for (let column = 0; column < COLUMNS; column++) rows[at + column]! += weights[from + column]! * value;
  }
}

/** Keeps the evidence itself: ids, and graded features as pairs of id and value. */
export class Record implements Evidence {
  readonly ids: number[] = [];
  readonly graded: number[] = [];
  add(id: number): void {
    if (id >= 0) this.ids.push(id);
  }
  grade(id: number, value: number): void {
    if (id >= 0) this.graded.push(id, value);
  }
  addBundle({ ids }: Bundle): void {
    for (const id of ids) this.ids.push(id);
  }
}

/** Keeps the feature that speaks most for a label against the others, as the second look weighs them. */
export class Strongest implements Evidence {
  private readonly space: FeatureSpace;
  private readonly label: Label;
  private id = -1;
  private most = Number.NEGATIVE_INFINITY;

  constructor(space: FeatureSpace, label: Label) {
    this.space = space;
    this.label = label;
  }
  /** undefined where nothing spoke */
  get name(): string | undefined {
    return this.space.names[this.id];
  }
  add(id: number): void {
    if (id >= 0) this.grade(id, 1);
  }
  grade(id: number, value: number): void {
    if (id < 0) return;
    const says = saying(this.space, this.label, id, value);
    if (says <= this.most) return;
    this.most = says;
    this.id = id;
  }
  addBundle({ strongest }: Bundle): void {
    this.add(strongest[this.label]!);
  }
}

/** How much a feature says for a label against the others. */
function saying({ weights, vague }: FeatureSpace, label: number, id: number, value: number): number {
  const at = id * COLUMNS + SECOND;
  let rivals = 0;
  for (let other = 0; other < LABELS.length; other++)
    if (other !== label) rivals = Math.max(rivals, weights[at + other]! * value);
  return weights[at + label]! * value - rivals - (vague[id] ? VAGUE_COST : 0);
}

/** Which of two features says more for a label, the first of equals; -1 is none. */
function stronger(space: FeatureSpace, label: number, first: number, second: number): number {
  return first >= 0 && saying(space, label, second, 1) <= saying(space, label, first, 1) ? first : second;
}
/** More than any weight. */
const VAGUE_COST = 10;

/** Kinds of words that are only what is left when they are no cue. */
const VAGUE =
  /^words |^left |^right |^new name| (?:small-\w+|stop|common|rarer|other|capital|listed|unlisted|number|surname-rarely|first-name-rarely|city-rarely|tie|win|chunk|edge|sentence)$|^(?:defined|before2|after2) (?:surname|first-name|city|")/;
const NOT_IN_RULES = /[^a-z0-9+]+/gi;
const OUTER_DASHES = /^-|-$/g;
const MARK_NAMES: Readonly<{ [mark: string]: string }> = {
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
  return `${position}-${MARK_NAMES[kind] ?? kind}`.replace(NOT_IN_RULES, '-').replace(OUTER_DASHES, '');
}
