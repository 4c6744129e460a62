import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { NutgrafError } from '../errors.js';
import type { Page } from '../model.js';
import { collected } from './bodies.js';

/** 100 MB */
const MOST = 100_000_000;

/** Reads a local file. Rejects with NutgrafError 'not-found', 'unreadable' or 'too-large'. */
export async function readLocal(path: string, source: string = path): Promise<Page> {
  try {
    const { size } = await stat(path);
    if (size > MOST) throw tooLarge(source);
    return { source, bytes: await upToMost(createReadStream(path), source) };
  } catch (error) {
    throw error instanceof NutgrafError ? error : unreadable(error, source);
  }
}

/** Reads all of standard input, or of another stream. Rejects with NutgrafError 'unreadable' or 'too-large'. */
export async function readInput(input: AsyncIterable<Uint8Array>, source = '-'): Promise<Page> {
  try {
    return { source, bytes: await upToMost(input, source) };
  } catch (error) {
    throw error instanceof NutgrafError ? error : unreadable(error, source);
  }
}

async function upToMost(stream: AsyncIterable<Uint8Array>, source: string): Promise<Uint8Array> {
  const bytes = await collected(stream, MOST);
  if (bytes === undefined) throw tooLarge(source);
  return bytes;
}

const tooLarge = (source: string) =>
  new NutgrafError('too-large', `${source}: larger than ${MOST / 1e6} MB; split it, or use --batch for a stream`);

function unreadable(error: unknown, source: string): NutgrafError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new NutgrafError('not-found', `${source}: no such file, and no address that begins with https://`, error);
  if (code === 'EISDIR') return new NutgrafError('unreadable', `${source}: a folder; name the files in it`, error);
  if (code === 'EACCES' || code === 'EPERM')
    return new NutgrafError('unreadable', `${source}: you may not read this file; check its permissions`, error);
  return new NutgrafError('unreadable', `${source}: cannot be read (${String(code ?? 'unknown error')})`, error);
}
