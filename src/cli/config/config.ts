import type { Interest } from '../../story/interest.js';
import type { ToldTheme } from '../../theme/told.js';
import type { Settings } from '../options.js';
import type { Target } from './targets.js';

/** A feed that the user subscribed to. */
export interface FeedConfig {
  readonly url: string;
  readonly name?: string;
  /** the group that it is listed and exported in */
  readonly group?: string;
  /** what its items are about */
  readonly theme?: ToldTheme;
  /** how many feeds it counts as */
  readonly weight?: number;
  /** whether it may live in a private network */
  readonly private: boolean;
  /** the variable of the environment that holds "user:password" */
  readonly login?: string;
  /** request headers, each by the variable that holds its value */
  readonly headers: Readonly<Record<string, string>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface Config {
  readonly path: string;
  /** the file as it was read */
  readonly text: string;
  /** what `digest` does unless the command line says otherwise */
  readonly digest: Partial<Settings>;
  /** what no feed's entry may have */
  readonly mute: readonly string[];
  /** what stories are moved up by, or down */
  readonly interests: readonly Interest[];
  readonly feeds: readonly FeedConfig[];
  /** where digests go; printed, if nowhere */
  readonly targets: readonly Target[];
}
