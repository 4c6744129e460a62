import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { NutgrafError } from '../errors.js';
import { makeFolder } from '../source/folder.js';
import { withFeeds } from './config/edit.js';
import { configPath } from './config/place.js';
import { configOf } from './config/read.js';
import { STARTERS, TEMPLATE } from './config/template.js';
import { EXIT } from './exit.js';
import type { Settings } from './options.js';
import { put } from './output.js';

/** `init`: writes a configuration that explains itself, where there is none yet. */
export async function runInit({ config, starter, quiet }: Settings): Promise<number> {
  const path = config ?? configPath(process.env, process.platform);
  const text = starter ? withFeeds(configOf(TEMPLATE, path), STARTERS) : TEMPLATE;
  try {
    makeFolder(dirname(path));
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const reason = error instanceof Error ? error.message : String(error);
    throw new NutgrafError(
      'usage',
      exists ? `${path}: is there already, and is left as it is` : `${path}: cannot be written (${reason})`,
      error,
    );
  }
  const next = starter ? 'nutgraf feeds check tries its feeds' : 'nutgraf feeds add https://example.org adds a feed';
  if (!quiet) await put(`${path}: written; ${next}\n`, undefined);
  return EXIT.done;
}
