import type { Progress } from '../gather.js';
import type { Problem } from '../model.js';
import { cleanLine } from '../render/clean.js';
import { isOfSource } from './exit.js';
import type { Settings } from './options.js';

const CLEAR = '\r\u001b[K';

/** Everything that nutgraf says beside its result, on standard error. */
export interface Teller {
  readonly progress: (event: Progress) => void;
  readonly warn: (message: string) => void;
  /** what must be told even to those who want quiet */
  readonly trouble: (message: string) => void;
  readonly problems: (problems: readonly Problem[]) => void;
  readonly done: () => void;
}

/** How many problems are told one by one before the rest is only counted, unless --verbose asks for all. */
const MOST_TOLD = 12;

export function tellerFor({ quiet, verbose }: Pick<Settings, 'quiet' | 'verbose'>): Teller {
  const live = process.stderr.isTTY === true && !quiet;
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write(CLEAR);
    shown = false;
  };
  const warn = (message: string) => {
    clear();
    process.stderr.write(`nutgraf: ${cleanLine(message)}\n`);
  };
  return {
    progress: ({ done, all, name }) => {
      if (!live) return;
      const line = `reading ${done} of ${all}  ${cleanLine(name)}`;
      process.stderr.write(`${CLEAR}${line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1))}`);
      shown = true;
    },
    warn: (message) => {
      if (!quiet) warn(message);
    },
    trouble: warn,
    problems: (problems) => {
      const worth = quiet ? problems.filter(isOfSource) : problems;
      const told = verbose ? worth : worth.slice(0, MOST_TOLD);
      for (const { message } of told) warn(message);
      const rest = worth.slice(told.length);
      if (rest.length > 0)
        warn(`and ${rest.length.toLocaleString('en-US')} more problems (${countsOf(rest)}); --verbose tells all`);
    },
    done: clear,
  };
}

/** "1,204 unreachable, 87 http-status" */
function countsOf(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .map(([code, count]) => `${count.toLocaleString('en-US')} ${code}`)
    .join(', ');
}
