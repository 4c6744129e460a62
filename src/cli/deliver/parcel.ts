import type { Database } from '../../archive/database.js';
import type { Digest } from '../../model.js';
import type { Settings } from '../options.js';

/** A digest on its way to a target. */
export interface Parcel {
  readonly digest: Digest;
  /** its number in the archive, where it has one */
  readonly id?: number;
}
/** What sending needs beside the digest. */
export interface Sending {
  readonly settings: Settings;
  readonly db?: Database;
}
