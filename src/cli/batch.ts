import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ErrorLine } from '../model.js';

/** Answers a record, or throws; what it throws becomes the line's error. */
export type Answer = (record: BatchRecord) => object;
export interface BatchRecord {
  readonly id: string | number;
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly bullets?: number;
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
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    lines++;
    const result = answerLine(line, lines, answer);
    if ('error' in result) errors++;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return { lines, errors };
}

function answerLine(line: string, number: number, answer: Answer): object {
  let id: string | number | null = null;
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return errorLine(null, 'bad-line', `line ${number} is not a JSON object`);
    if ('id' in record && (typeof record.id === 'string' || typeof record.id === 'number')) id = record.id;
    if (id === null) return errorLine(null, 'bad-line', `line ${number} has no "id" (a string or a number)`);
    return { id, ...answer(checked(record, id)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (id === null) return errorLine(id, 'bad-line', `line ${number} is not valid JSON: ${message}`);
    return errorLine(id, 'unreadable', message);
  }
}

function errorLine(id: string | number | null, code: string, message: string): ErrorLine {
  return { id, error: { code, message } };
}

const STRINGS = ['text', 'html', 'title', 'url', 'published'] as const;

/** A record whose fields are of the right type. A null counts as absent; any other wrong type is an error. */
function checked(record: object, id: string | number): BatchRecord {
  const found: { -readonly [K in keyof BatchRecord]: BatchRecord[K] } = { id };
  for (const [key, value] of Object.entries(record)) {
    const name = STRINGS.find((field) => field === key);
    if (value === null || value === undefined) continue;
    if (name !== undefined) {
      if (typeof value !== 'string') throw new TypeError(`"${key}" must be a string`);
      found[name] = value;
    } else if (key === 'bullets') {
      if (!Number.isInteger(value) || value < 0) throw new TypeError('"bullets" must be a whole number');
      found.bullets = value;
    }
  }
  return found;
}
