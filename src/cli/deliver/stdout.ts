import { render } from '../../render/render.js';
import type { StdoutTarget } from '../config/targets.js';
import { formatFor, lookFor } from '../look.js';
import { put } from '../output.js';
import type { Parcel, Sending } from './parcel.js';

/** Prints a digest, as a run without delivery does. */
export async function sendToStdout(target: StdoutTarget, { digest }: Parcel, { settings }: Sending): Promise<string> {
  const format = target.format ?? formatFor(settings);
  await put(render({ kind: 'digest', digest }, format, await lookFor(settings, format)), undefined);
  return '';
}
