import { FORMATS, isFormat } from '../render/formats.js';
import type { Format } from '../render/result.js';
import {
  nonEmpty,
  parseCount,
  parseFormat,
  parseNow,
  parsePositive,
  parseReplay,
  parseSince,
  parseSpan,
  parseTime,
  parseWeight,
  parseWidth,
} from './option-values.js';

/** What the command line asks for, once read and checked. */
export interface Settings {
  readonly format?: Format;
  readonly output?: string;
  readonly since?: (until: string) => string;
  /** --since last-run */
  readonly lastRun: boolean;
  readonly until?: (now: string) => string;
  readonly now?: string;
  readonly bullets?: number;
  readonly stories?: number;
  readonly width?: number;
  readonly mirror?: string;
  /** milliseconds for one answer of a server */
  readonly timeout?: number;
  /** the configuration's file, where it is not the usual one */
  readonly config?: string;
  readonly archive: boolean;
  /** whether the digest goes where the configuration says */
  readonly delivery: boolean;
  /** a past digest's number, or "list" */
  readonly replay?: string;
  readonly company?: string;
  readonly theme?: string;
  readonly feed?: string;
  readonly limit?: number;
  /** milliseconds and bytes */
  readonly keep?: number;
  readonly keepSize?: number;
  /** of a feed that is added */
  readonly name?: string;
  readonly group?: string;
  readonly weight?: number;
  readonly private: boolean;
  readonly filters: boolean;
  readonly update: boolean;
  readonly starter: boolean;
  /** a time of day, "07:00" */
  readonly at?: string;
  readonly weekdays: boolean;
  readonly install: boolean;
  readonly remove: boolean;
  readonly systemd: boolean;
  readonly yes: boolean;
  readonly batch: boolean;
  readonly explain: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

export type OptionName =
  | 'format'
  | 'output'
  | 'since'
  | 'news'
  | 'until'
  | 'now'
  | 'bullets'
  | 'stories'
  | 'width'
  | 'mirror'
  | 'timeout'
  | 'config'
  | 'archive'
  | 'delivery'
  | 'replay'
  | 'company'
  | 'theme'
  | 'feed'
  | 'limit'
  | 'keep'
  | 'keepSize'
  | 'name'
  | 'group'
  | 'feedTheme'
  | 'weight'
  | 'private'
  | 'filters'
  | 'update'
  | 'starter'
  | 'at'
  | 'weekdays'
  | 'install'
  | 'remove'
  | 'systemd'
  | 'yes'
  | 'batch'
  | 'explain'
  | 'quiet'
  | 'verbose'
  | 'color';

export interface OptionRow {
  readonly flags: string;
  readonly description: string;
  readonly parse?: (value: string) => unknown;
  /** values that a shell may offer: all there are, or the usual ones */
  readonly values?: readonly string[];
  /** what a value names, where it is a path */
  readonly path?: 'file' | 'folder';
}

const LAST_RUN = 'last-run';

/** Every option, once: the commands pick theirs by name; help, completion and the manual page are made from it. */
export const OPTIONS: Readonly<Record<OptionName, OptionRow>> = {
  format: {
    flags: '-f, --format <format>',
    description: 'terminal, text, json, ndjson, markdown or html (default: terminal on a terminal, text in a pipe)',
    parse: parseFormat,
    values: FORMATS,
  },
  output: {
    flags: '-o, --output <file>',
    description: 'write the result to a file, whole or not at all',
    parse: nonEmpty,
    path: 'file',
  },
  since: {
    flags: '--since <when>',
    description: 'leave out what is older: 24h, 3d, 2w, 2026-11-22 (default: 24h for feeds, 4w for trends)',
    parse: parseSince,
    values: ['24h', '3d', '2w'],
  },
  news: {
    flags: '--since <when>',
    description:
      'leave out what is older: 24h, 3d, 2w, 2026-11-22, or what was shown: last-run (default for feeds: 24h)',
    parse: (value) => (value === LAST_RUN ? value : parseSince(value)),
    values: ['24h', '3d', '2w', LAST_RUN],
  },
  until: {
    flags: '--until <when>',
    description: 'leave out what is newer: 24h, 3d, 2w, 2026-11-22',
    parse: parseSince,
    values: ['24h', '3d', '2w'],
  },
  now: {
    flags: '--now <date>',
    description: 'what counts as now, ISO 8601 (default: the clock, or the newest item of local files)',
    parse: parseNow,
  },
  bullets: {
    flags: '--bullets <n>',
    description: 'bullets at most for each article or story (default: 5)',
    parse: parseCount,
  },
  stories: { flags: '--stories <n>', description: 'stories of the digest (default: 10)', parse: parseCount },
  width: {
    flags: '--width <n>',
    description: 'columns to wrap at (default: those of the terminal, up to 100; text in a pipe is not wrapped)',
    parse: parseWidth,
  },
  mirror: {
    flags: '--mirror <dir>',
    description: 'read pages from a folder as "wget --mirror" leaves it, and nothing from the network',
    parse: nonEmpty,
    path: 'folder',
  },
  timeout: {
    flags: '--timeout <seconds>',
    description: 'how long one answer of a server may take (default: 20)',
    parse: (value) => parsePositive(value) * 1000,
  },
  config: {
    flags: '--config <file>',
    description: 'the configuration to use (default: nutgraf/config.toml under $XDG_CONFIG_HOME or ~/.config)',
    parse: nonEmpty,
    path: 'file',
  },
  archive: { flags: '--no-archive', description: 'neither read nor write the archive of what was shown' },
  delivery: {
    flags: '--no-delivery',
    description: 'print the digest, and deliver it nowhere; so do --format and --output',
  },
  replay: {
    flags: '--replay <id>',
    description: 'print a past digest again, as it was unless --format is given; "list" names them',
    parse: parseReplay,
    values: ['list'],
  },
  company: { flags: '--company <name>', description: 'only what names this company', parse: nonEmpty },
  theme: { flags: '--theme <name>', description: 'only what has this theme', parse: nonEmpty },
  feed: {
    flags: '--feed <name>',
    description: 'only what comes from this source: a part of its name or address',
    parse: nonEmpty,
  },
  limit: {
    flags: '--limit <n>',
    description: 'how many results at most (default: 20, of trends 10 of a kind)',
    parse: parseCount,
  },
  keep: {
    flags: '--keep <span>',
    description: 'how long the archive keeps articles and digests: 90d, 52w, 5y (default: 2y)',
    parse: parseSpan,
  },
  keepSize: {
    flags: '--keep-size <MB>',
    description: 'how large the archive may grow before the oldest goes, in MB (default: 1000)',
    parse: (value) => parseCount(value) * 1_000_000,
  },
  name: {
    flags: '--name <name>',
    description: 'what the feed that is added is called (default: its title)',
    parse: nonEmpty,
  },
  group: { flags: '--group <name>', description: 'the group that the feeds that are added stand in', parse: nonEmpty },
  feedTheme: {
    flags: '--theme <name>',
    description: 'what the feeds that are added are about, whatever their words: Business, economy/jobs',
    parse: nonEmpty,
  },
  weight: {
    flags: '--weight <n>',
    description: 'how many feeds each that is added counts as: 2 counts twice, 0.5 half',
    parse: parseWeight,
  },
  private: { flags: '--private', description: 'the feeds that are added may lie in a private network' },
  filters: {
    flags: '--filters',
    description: 'show what each filter of the configuration drops, and what each interest moves',
  },
  update: {
    flags: '--update',
    description: 'write down the new address of each feed that has moved for good',
  },
  starter: { flags: '--starter', description: 'with a few public feeds to begin with' },
  at: { flags: '--at <time>', description: 'the time of day: 6:30, 18:00 (default: 07:00)', parse: parseTime },
  weekdays: { flags: '--weekdays', description: 'from Monday to Friday only' },
  install: {
    flags: '--install',
    description: 'add it to your crontab, or as a timer where there is no cron, after asking',
  },
  remove: { flags: '--remove', description: 'take away what --install added' },
  systemd: { flags: '--systemd', description: 'install a timer of systemd, also where there is cron' },
  yes: { flags: '-y, --yes', description: 'do not ask' },
  batch: { flags: '--batch', description: 'NDJSON records on standard input, one line of NDJSON out for each' },
  explain: {
    flags: '--explain',
    description: 'show which rule found each fact; why each bullet was chosen, what cut it and which sentences lost',
  },
  quiet: { flags: '-q, --quiet', description: 'silent unless there is news, or a source fails' },
  verbose: {
    flags: '-v, --verbose',
    description: 'tell every problem on standard error, and a stack trace where nutgraf itself fails',
  },
  color: { flags: '--no-color', description: 'no colours (so does NO_COLOR)' },
};

/** Settings from what commander collected; each value has been through its own parser. */
export function settingsOf(values: Readonly<Record<string, unknown>>): Settings {
  const { format, output, since, until, now, bullets, stories, width, mirror, timeout, config } = values;
  const { replay, company, theme, feed, limit, keep, keepSize, name, group, weight, at } = values;
  return {
    ...(typeof format === 'string' && isFormat(format) ? { format } : {}),
    ...(typeof output === 'string' ? { output } : {}),
    ...(isSince(since) ? { since } : {}),
    ...(isSince(until) ? { until } : {}),
    ...(typeof now === 'string' ? { now } : {}),
    ...(typeof bullets === 'number' ? { bullets } : {}),
    ...(typeof stories === 'number' ? { stories } : {}),
    ...(typeof width === 'number' ? { width } : {}),
    ...(typeof mirror === 'string' ? { mirror } : {}),
    ...(typeof timeout === 'number' ? { timeout } : {}),
    ...(typeof config === 'string' ? { config } : {}),
    ...(typeof replay === 'string' ? { replay } : {}),
    ...(typeof company === 'string' ? { company } : {}),
    ...(typeof theme === 'string' ? { theme } : {}),
    ...(typeof feed === 'string' ? { feed } : {}),
    ...(typeof limit === 'number' ? { limit } : {}),
    ...(typeof keep === 'number' ? { keep } : {}),
    ...(typeof keepSize === 'number' ? { keepSize } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof group === 'string' ? { group } : {}),
    ...(typeof weight === 'number' ? { weight } : {}),
    ...(typeof at === 'string' ? { at } : {}),
    private: values['private'] === true,
    filters: values['filters'] === true,
    update: values['update'] === true,
    starter: values['starter'] === true,
    weekdays: values['weekdays'] === true,
    install: values['install'] === true,
    remove: values['remove'] === true,
    systemd: values['systemd'] === true,
    yes: values['yes'] === true,
    lastRun: since === LAST_RUN,
    archive: values['archive'] !== false,
    delivery: values['delivery'] !== false,
    batch: values['batch'] === true,
    explain: values['explain'] === true,
    quiet: values['quiet'] === true,
    verbose: values['verbose'] === true,
    color: values['color'] !== false,
  };
}

function isSince(value: unknown): value is (until: string) => string {
  return typeof value === 'function';
}
