import { NutgrafError } from '../../errors.js';
import type { CommandRow } from '../command.js';
import { EXIT } from '../exit.js';
import type { Settings } from '../options.js';
import { put } from '../output.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { type Surface, surfaceOf } from './surface.js';
import { zshScript } from './zsh.js';

const SCRIPTS: Readonly<Record<string, (surface: Surface) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `completion`: prints the script that a shell reads to complete what is typed after "nutgraf". */
export async function runCompletion(
  [shell = '', ...more]: readonly string[],
  { output }: Settings,
  commands: readonly CommandRow[],
): Promise<number> {
  const script = Object.hasOwn(SCRIPTS, shell) && more.length === 0 ? SCRIPTS[shell] : undefined;
  if (script === undefined)
    throw new NutgrafError('usage', `completion ${[shell, ...more].join(' ')}: name one of bash, zsh and fish`);
  await put(script(surfaceOf(commands)), output);
  return EXIT.done;
}
