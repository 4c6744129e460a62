import type { Progress, World } from '../gather.js';
import { createFetch } from '../source/http.js';
import type { Memory } from '../source/memory.js';
import { createMirror } from '../source/mirror.js';
import { originsOf, readNamed } from '../source/named.js';
import type { Plan } from './config/plan.js';
import type { Settings } from './options.js';
import { version } from './version.js';

/** The outside as the command line asks for it: the network or a mirror, standard input, the clock. */
export function worldFor(
  { trusted, headers, wishes }: Omit<Plan, 'sources'>,
  settings: Settings,
  progress: (event: Progress) => void,
  memory?: Memory,
): { readonly world: World; readonly close: () => Promise<void> } {
  const http =
    settings.mirror === undefined
      ? createFetch({
          version: version(),
          allowOrigins: originsOf(trusted),
          ...(settings.timeout === undefined ? {} : { timeout: settings.timeout }),
          ...(headers === undefined ? {} : { headers }),
          ...(memory === undefined ? {} : { memory }),
        })
      : undefined;
  const fetch = http ?? createMirror(settings.mirror ?? '.');
  return {
    world: {
      open: (source) => readNamed(source, { fetch, input: process.stdin }),
      fetch,
      ...(http === undefined ? {} : { linked: http.linked }),
      clock: () => new Date().toISOString(),
      live: http !== undefined,
      progress,
      ...(wishes === undefined ? {} : { wishes }),
    },
    close: async () => http?.close(),
  };
}
