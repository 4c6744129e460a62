import type { OptionName, Settings } from './options.js';

/** A command of the command line: what help, completion and the manual page tell of it, and what it does. */
export interface CommandRow {
  readonly name: string;
  /** what the arguments are, where they are not just SOURCEs; null = there are none */
  readonly arguments?: readonly [form: string, description: string] | null;
  /** all that the first argument may be, where that is known */
  readonly words?: readonly string[];
  /** the first arguments after which files are named; none = any argument may be a file */
  readonly files?: readonly string[];
  readonly description: string;
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  readonly isDefault?: boolean;
  readonly run: (sources: readonly string[], settings: Settings) => Promise<number>;
}

export const SOURCES = ['[source...]', 'feeds, pages, files, or - for standard input'] as const;
