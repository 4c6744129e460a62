import { NutgrafError } from '../../errors.js';
import type { Settings } from '../options.js';

type Action = (words: readonly string[], settings: Settings) => Promise<number>;

const ACTIONS = {
  list: alone(async (settings) => (await import('./lists.js')).listFeeds(settings)),
  add: async (words, settings) => (await import('./add.js')).addFeeds(words, settings),
  remove: async (words, settings) => (await import('./lists.js')).removeFeeds(words, settings),
  check: async (words, settings) => (await import('./check.js')).checkFeeds(words, settings),
  discover: async (words, settings) => (await import('./add.js')).discoverAll(words, settings),
  import: async (words, settings) => (await import('./lists.js')).importFeeds(words, settings),
  export: alone(async (settings) => (await import('./lists.js')).exportFeeds(settings)),
} as const satisfies Record<string, Action>;

/** `feeds ACTION ...`: looks after the feeds of the configuration. */
export async function runFeeds([action = 'list', ...words]: readonly string[], settings: Settings): Promise<number> {
  const run = Object.entries<Action>(ACTIONS).find(([name]) => name === action)?.[1];
  if (run !== undefined) return run(words, settings);
  throw new NutgrafError('usage', `feeds ${action}: there are only ${Object.keys(ACTIONS).join(', ')}`);
}

function alone(run: (settings: Settings) => Promise<number>): Action {
  return async ([word], settings) => {
    if (word === undefined) return run(settings);
    throw new NutgrafError('usage', `${word}: this takes no arguments; --output names a file`);
  };
}
