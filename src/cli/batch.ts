import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { NutgrafError } from '../errors.js';
import type { ErrorLine } from '../model.js';
import { ANSWERS, type Answer, type BatchCommand } from './answers.js';
import { exitCode } from './exit.js';
import type { Settings } from './options.js';
import { recordOf } from './record.js';
import { tellerFor } from './tell.js';

/**
 * Node 20 optimizes a function after so many bytes of bytecode, 66 KB unless told. Text has rare cases that come later and throw the optimized
 * code away: waiting longer saves an eighth of the time of a thousand articles.
 */
const OPTIMIZE_LATER = '--interrupt-budget=300000';

/** `extract`, `facts` or `summarize` as a pipe from standard input to standard output. */
export async function runBatchCommand(command: BatchCommand, settings: Settings): Promise<number> {
  if (settings.output !== undefined || (settings.format !== undefined && settings.format !== 'ndjson')) {
    throw new NutgrafError('usage', '--batch writes NDJSON to standard output; leave --format and --output out');
  }
  if (process.versions.node.startsWith('20.')) setFlagsFromString(OPTIMIZE_LATER);
  const { lines, errors } = await runBatch(process.stdin, process.stdout, await ANSWERS[command](settings.bullets));
  if (errors > 0)
    tellerFor(settings).warn(
      `standard input: ${errors} of ${lines} lines could not be handled; each has its "error" in the output`,
    );
  return exitCode(lines - errors, errors);
}

/**
 * NDJSON in, NDJSON out: a line for each line, in order, as soon as it is read. Memory does not grow with the number of lines,
 * because a full output pipe stops the reading. Resolves to how many lines were answered with an error.
 */
export async function runBatch(
  input: Readable,
  output: Writable,
  answer: Answer,
): Promise<{ lines: number; errors: number }> {
  let lines = 0;
  let errors = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    lines++;
    const result = answerLine(line, lines, answer);
    if ('error' in result) errors++;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return { lines, errors };
}

const NEWLINE = 0x0a;

/** The lines of a stream of UTF-8, each decoded once and whole: node:readline searches and joins a line of a page's size several times. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const chunk of input) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      parts.push(bytes.subarray(start, end));
      yield Buffer.concat(parts).toString();
      parts = [];
      start = end + 1;
    }
    if (start < bytes.length) parts.push(bytes.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString();
}

function answerLine(line: string, number: number, answer: Answer): object {
  let id: string | number | null = null;
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return errorLine(null, 'bad-line', `line ${number} is not a JSON object`);
    if ('id' in record && (typeof record.id === 'string' || typeof record.id === 'number')) id = record.id;
    if (id === null) return errorLine(null, 'bad-line', `line ${number} has no "id" (a string or a number)`);
    return Object.assign({ id }, answer(recordOf(record, String(id))), { id });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (id === null) return errorLine(id, 'bad-line', `line ${number} is not valid JSON: ${message}`);
    return errorLine(id, error instanceof NutgrafError ? error.code : 'unreadable', message);
  }
}

function errorLine(id: string | number | null, code: string, message: string): ErrorLine {
  return { id, error: { code, message } };
}
