import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/nutgraf.js', import.meta.url));

/** Where the runs of a test file keep their archive, unless the test says otherwise: never in the home of who runs the tests. */
const DATA = mkdtempSync(join(tmpdir(), 'nutgraf-data-'));
process.on('exit', () => rmSync(DATA, { recursive: true, force: true }));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in the project's folder, as a shell would. */
export function nutgraf(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = start(args, options.env);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
    });
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

export function start(args: readonly string[], env: Record<string, string> = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  return spawn(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    env: { ...rest, XDG_DATA_HOME: DATA, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
