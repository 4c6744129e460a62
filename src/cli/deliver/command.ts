import { spawn } from 'node:child_process';
import { NutgrafError } from '../../errors.js';
import { render } from '../../render/render.js';
import type { CommandTarget } from '../config/targets.js';
import { lookFor } from '../look.js';
import { within } from './deadline.js';
import type { Parcel, Sending } from './parcel.js';

/** How long a command that was asked to end may take, in milliseconds. */
const GRACE = 2000;

/** Runs a command with a digest on its standard input. What it prints goes to standard error, where it disturbs no result. */
export async function sendToCommand(target: CommandTarget, { digest }: Parcel, { settings }: Sending): Promise<string> {
  const { key, argv, format, timeout } = target;
  const look = await lookFor({ ...settings, output: key }, format);
  await run(argv, render({ kind: 'digest', digest }, format, look), timeout);
  return key;
}

async function run([program, ...rest]: CommandTarget['argv'], input: string, seconds: number): Promise<void> {
  const child = spawn(program, rest, { stdio: ['pipe', 2, 2], shell: false });
  const ended = new Promise<End>((resolve) => {
    child.on('error', (error) => resolve({ error }));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  // a command need not read all that it is given
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const end = await within(ended, seconds * 1000);
  // what the command started may hold the pipe open after it, and would hold up this process
  child.stdin?.destroy();
  if (end === undefined) {
    child.kill('SIGTERM');
    if ((await within(ended, GRACE)) === undefined) child.kill('SIGKILL');
    throw new NutgrafError('undelivered', `takes longer than ${seconds} seconds and was ended; timeout allows more`);
  }
  if (end.error !== undefined)
    throw new NutgrafError(
      'undelivered',
      `cannot be run (${end.error.message}); give its whole path, as cron looks in few places`,
      end.error,
    );
  if (end.signal) throw new NutgrafError('refused', `was ended by ${end.signal}`);
  if (end.code !== 0) throw new NutgrafError('refused', `failed with exit code ${end.code}`);
}

interface End {
  readonly code?: number | null;
  readonly signal?: NodeJS.Signals | null;
  readonly error?: Error;
}
