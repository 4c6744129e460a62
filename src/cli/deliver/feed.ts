import { createHash } from 'node:crypto';
import { NutgrafError } from '../../errors.js';
import { atom } from '../../render/atom.js';
import type { FeedTarget } from '../config/targets.js';
import { writeWhole } from './file.js';
import type { Parcel, Sending } from './parcel.js';

/** Writes the feed of the newest digests that this target got, from the archive. */
export async function sendToFeed(target: FeedTarget, _: Parcel, { db }: Sending): Promise<string> {
  const { key, path, title, url, entries } = target;
  if (db === undefined)
    throw new NutgrafError(
      'undelivered',
      'a feed is made of the digests of the archive, and there is none; leave --no-archive out',
    );
  const { lastingName, sentTo } = await import('../../archive/outbox.js');
  const name = lastingName(db, key);
  const kept = sentTo(db, key, entries);
  if (kept.length === 0) throw new NutgrafError('undelivered', 'there is no digest to be in it yet');
  await writeWhole(
    path,
    atom({
      id: `urn:uuid:${name}`,
      title,
      ...(url === undefined ? {} : { url }),
      entries: kept.map(({ id, digest }) => ({ id: `urn:uuid:${uuidOf(`${name}/${id}`)}`, digest })),
    }),
  );
  return key;
}

/** A UUID that is made from a name alone: version 8 of RFC 9562. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
