import { readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { NutgrafError } from '../../errors.js';
import { makeFolder } from '../../source/folder.js';
import { put } from '../output.js';
import { type Job, serviceUnit, timerUnit, UNIT_MARK } from './job.js';
import { runTool, toolFailure } from './tool.js';

const TIMER = 'nutgraf.timer';
const SERVICE = 'nutgraf.service';

/** The folder of the user's own units (systemd.unit(5)). */
export function unitFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CONFIG_HOME: told } = env;
  return join(told !== undefined && isAbsolute(told) ? told : join(homedir(), '.config'), 'systemd', 'user');
}

/**
 * Writes the units and has systemd start the timer; where systemd refuses, the files are again as they were. Resolves to whether
 * anything was to be done. Throws NutgrafError, also where a file of the same name is not nutgraf's own.
 */
export async function installUnits(job: Job, folder: string): Promise<boolean> {
  const units = [
    { path: join(folder, SERVICE), text: serviceUnit(job) },
    { path: join(folder, TIMER), text: timerUnit(job) },
  ];
  const before = await Promise.all(units.map(({ path }) => ownUnit(path)));
  makeFolder(folder);
  for (const { path, text } of units) await put(text, path);
  try {
    await systemctl('daemon-reload');
    await systemctl('enable', '--now', TIMER);
  } catch (error) {
    for (const [at, { path }] of units.entries()) {
      const old = before[at];
      await (old === undefined ? rm(path, { force: true }) : put(old, path));
    }
    throw error;
  }
  return units.some(({ text }, at) => before[at] !== text);
}

/** The paths of nutgraf's own units that are there. Throws NutgrafError 'usage' where another wrote one of these names. */
export async function ownUnits(folder: string): Promise<string[]> {
  const paths = [TIMER, SERVICE].map((name) => join(folder, name));
  const texts = await Promise.all(paths.map(ownUnit));
  return paths.filter((_, at) => texts[at] !== undefined);
}

/** Stops the timer and deletes the units. */
export async function removeUnits(folder: string): Promise<void> {
  const paths = await ownUnits(folder);
  if (paths.some((path) => path.endsWith(TIMER))) await systemctl('disable', '--now', TIMER);
  for (const path of paths) await rm(path, { force: true });
  await systemctl('daemon-reload');
}

/** The text of a unit file, undefined where there is none. Throws NutgrafError 'usage' where another wrote it. */
async function ownUnit(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new NutgrafError('unreadable', `${path}: cannot be read`, error);
  });
  if (text === undefined || text.startsWith(UNIT_MARK)) return text;
  throw new NutgrafError('usage', `${path}: is not nutgraf's own, and is left as it is; move it away first`);
}

async function systemctl(...args: readonly string[]): Promise<void> {
  const told = await runTool('systemctl', ['--user', ...args]);
  if (told === undefined) throw new NutgrafError('usage', 'there is no systemctl here, so nothing is installed');
  if (told.code !== 0) throw toolFailure(`systemctl --user ${args.join(' ')}`, told);
}
