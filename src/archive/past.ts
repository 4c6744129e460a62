import { inflateSync } from 'node:zlib';
import type { Digest, PastDigest } from '../model.js';
import { bytesIn, type Database, numberIn, type Row, textIn } from './database.js';

/** The digests of the archive, the newest first. */
export function pastDigests(db: Database): PastDigest[] {
  return db.all('SELECT id, made, since, until, stories, headline, format FROM digests ORDER BY id DESC').map(pastOf);
}

/** A digest as it was printed and as data; undefined where there is none of that id. */
export function pastDigest(
  db: Database,
  id: number,
): { readonly format: string; readonly output: string; readonly digest: Digest } | undefined {
  const row = db.first('SELECT format, json, output FROM digests WHERE id = ?', id);
  const [json, output] = [bytesIn(row, 'json'), bytesIn(row, 'output')];
  if (json === undefined || output === undefined) return undefined;
  // written by writeDigest from a Digest, and a digest's shape never loses a field
  const digest: Digest = JSON.parse(inflateSync(json).toString());
  return { format: textIn(row, 'format') ?? 'text', output: inflateSync(output).toString(), digest };
}

/** The end of the last digest's window: where the next one begins. */
export function lastUntil(db: Database): string | undefined {
  return textIn(db.first('SELECT until FROM digests ORDER BY id DESC LIMIT 1'), 'until');
}

function pastOf(row: Row): PastDigest {
  const [since, headline] = [textIn(row, 'since'), textIn(row, 'headline')];
  return {
    id: numberIn(row, 'id') ?? 0,
    made: textIn(row, 'made') ?? '',
    ...(since === undefined ? {} : { since }),
    until: textIn(row, 'until') ?? '',
    stories: numberIn(row, 'stories') ?? 0,
    ...(headline === undefined ? {} : { headline }),
    format: textIn(row, 'format') ?? 'text',
  };
}
