import { spawn } from 'node:child_process';
import { NutgrafError } from '../../errors.js';

export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a tool of the system with `input` on its standard input; undefined where there is no such tool. */
export async function runTool(name: string, args: readonly string[], input = ''): Promise<Told | undefined> {
  const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  child.stdin.on('error', () => undefined); // one that ends without reading tells by its exit code
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? done(undefined) : fail(error)));
    child.on('close', (code) => done({ code: code ?? 1, out: out.join(''), err: err.join('') }));
  });
}

/** The error of a tool that failed, in its own words. */
export function toolFailure(what: string, { code, err }: Told): NutgrafError {
  const said = err.trim().split('\n').at(-1) ?? '';
  return new NutgrafError('unreadable', `${what} fails: ${said === '' ? `it ends with ${code}` : said}`);
}
