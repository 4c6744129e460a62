import { existsSync } from 'node:fs';
import { NutgrafError } from '../errors.js';

const WORD = /^[a-z-]{3,20}$/i;
/** One letter in three may be wrong: what is further apart is another word. */
const WRONG = 1 / 3;

/**
 * Throws NutgrafError 'usage' where a first argument that is neither a command nor a file looks like a misspelt command: without
 * this it would be taken for the SOURCE of a digest.
 */
export async function refuseMisspelt(first: string | undefined, commands: readonly string[]): Promise<void> {
  if (first === undefined || !WORD.test(first) || commands.includes(first) || existsSync(first)) return;
  const { DamerauLevenshteinDistance: distance } = (await import('natural/lib/natural/distance/index.js')).default;
  const near = commands
    .map((name) => ({ name, apart: distance(first.toLowerCase(), name, { restricted: true }) }))
    .filter(({ name, apart }) => apart <= Math.max(1, Math.floor(Math.max(name.length, first.length) * WRONG)))
    .sort((a, b) => a.apart - b.apart)[0];
  if (near !== undefined)
    throw new NutgrafError(
      'usage',
      `${first}: no such command, and no such file; did you mean "nutgraf ${near.name}"?`,
    );
}
