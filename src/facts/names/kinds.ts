import { type Bundle, bundleOf, type FeatureSpace, idOf } from './features.js';

/**
 * The kinds of a word in their order ("role", "common"), and the features that they make beside a name and within one. Words of the same
 * kinds share one, and a bundle is made when a name is first weighed with it: most words never stand beside a name.
 */
export class Kinds {
  readonly names: readonly string[];
  private readonly space: FeatureSpace;
  private readonly more = new Map<string, Kinds>();
  private readonly bundles: (Bundle | undefined)[] = POSITIONS.map(() => undefined);

  constructor(space: FeatureSpace, names: readonly string[] = []) {
    this.space = space;
    this.names = names;
  }
  /** These kinds and one more behind them. */
  and(name: string): Kinds {
    const known = this.more.get(name);
    if (known !== undefined) return known;
    const made = new Kinds(this.space, [...this.names, name]);
    this.more.set(name, made);
    return made;
  }
  get before(): Bundle {
    return this.bundles[0] ?? this.make(0);
  }
  get before2(): Bundle {
    return this.bundles[1] ?? this.make(1);
  }
  get after(): Bundle {
    return this.bundles[2] ?? this.make(2);
  }
  get after2(): Bundle {
    return this.bundles[3] ?? this.make(3);
  }
  get first(): Bundle {
    return this.bundles[4] ?? this.make(4);
  }
  get last(): Bundle {
    return this.bundles[5] ?? this.make(5);
  }
  get inner(): Bundle {
    return this.bundles[6] ?? this.make(6);
  }
  get only(): Bundle {
    return this.bundles[7] ?? this.make(7);
  }
  /** as the first word of a sentence */
  get start(): Bundle {
    return this.bundles[8] ?? this.make(8);
  }
  /** where it is the head of what a name is said to be */
  get defined(): Bundle {
    return this.bundles[9] ?? this.make(9);
  }
  private make(position: number): Bundle {
    const ids = this.names.map((name) => idOf(this.space, `${POSITIONS[position]} ${name}`));
    const made = bundleOf(this.space, ids);
    this.bundles[position] = made;
    return made;
  }
}
const POSITIONS = ['before', 'before2', 'after', 'after2', 'first', 'last', 'inner', 'only', 'start', 'defined'];
