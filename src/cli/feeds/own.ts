import type { Config } from '../config/config.js';
import { configPath } from '../config/place.js';
import { configFor, needFeeds } from '../config/plan.js';
import { configOf, readConfig } from '../config/read.js';
import { TEMPLATE } from '../config/template.js';
import type { Settings } from '../options.js';

/** The user's configuration, or what it would be at first. */
export async function ownConfig(settings: Settings): Promise<Config> {
  const path = settings.config ?? configPath(process.env, process.platform);
  return (await readConfig(path)) ?? configOf(TEMPLATE, path);
}

/** The user's configuration, which must have feeds. */
export async function subscribed(settings: Settings): Promise<Config> {
  return needFeeds(await configFor(settings));
}
