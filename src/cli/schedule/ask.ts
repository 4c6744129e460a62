import { createInterface } from 'node:readline/promises';
import { NutgrafError } from '../../errors.js';

export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

const YES = /^\s*y(?:es)?\s*$/i;

/** Whether the user says yes. Throws NutgrafError 'usage' where there is nobody to ask. */
export async function agreed(question: string, { input, output }: Terminal): Promise<boolean> {
  if (input.isTTY !== true)
    throw new NutgrafError('usage', 'this asks before it changes anything, and there is no terminal; --yes answers it');
  const lines = createInterface({ input, output });
  const closed = new Promise<string>((end) => lines.once('close', () => end('')));
  try {
    return YES.test(await Promise.race([lines.question(`${question} [y/N] `), closed]));
  } finally {
    lines.close();
  }
}
