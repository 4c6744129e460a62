import { readFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { NutgrafError } from '../../errors.js';
import { render } from '../../render/render.js';
import { makeFolder } from '../../source/folder.js';
import type { FileTarget } from '../config/targets.js';
import { lookFor } from '../look.js';
import { put } from '../output.js';
import type { Parcel, Sending } from './parcel.js';
import { timed } from './times.js';

/**
 * Writes a digest to its file, whole or not at all, into folders that are made where there are none. A path that has parts of
 * the time is that of one digest: the second of a day goes to a file beside it. A path without is that of the newest.
 */
export async function sendToFile(target: FileTarget, { digest }: Parcel, { settings }: Sending): Promise<string> {
  const { path, format } = target;
  // nothing that a feed says gets into a path: a pattern has parts of the time only
  const named = timed(path, new Date(digest.until));
  const text = render({ kind: 'digest', digest }, format, await lookFor({ ...settings, output: named }, format));
  const file = named === path ? path : await freeFor(text, named);
  await writeWhole(file, text);
  return `file ${file}`;
}

/** The file itself, or "file-2" and so on beside it, that is not there yet or has this text already. */
async function freeFor(text: string, file: string): Promise<string> {
  const { dir, name, ext } = parse(file);
  for (let n = 1; ; n++) {
    const one = n === 1 ? file : join(dir, `${name}-${n}${ext}`);
    const there = await readFile(one, 'utf8').catch(() => undefined);
    if (there === undefined || there === text) return one;
  }
}

/** Throws NutgrafError 'undelivered'. */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    makeFolder(dirname(file));
    await put(text, file);
  } catch (error) {
    if (error instanceof NutgrafError) throw new NutgrafError('undelivered', error.message, error);
    const reason = error instanceof Error ? error.message : String(error);
    throw new NutgrafError(
      'undelivered',
      `its folder cannot be made (${reason}); name one that you may write to`,
      error,
    );
  }
}
