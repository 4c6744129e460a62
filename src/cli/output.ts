import { rename, rm, writeFile } from 'node:fs/promises';
import { NutgrafError } from '../errors.js';

/** Prints to standard output, or writes the file whole or not at all: beside it first, then in its place. */
export async function put(text: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') {
    await new Promise<void>((taken) => process.stdout.write(text, () => taken()));
    return;
  }
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new NutgrafError(
      'usage',
      `${file}: cannot be written (${reason}); name a file in a folder that you may write to`,
      error,
    );
  }
}

/** `| head` closes the pipe early; that is no error of ours, and there is nobody left to tell. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}
