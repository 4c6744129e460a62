import { openForReading } from '../archive/open.js';
import { pastDigest, pastDigests } from '../archive/past.js';
import { archivePath } from '../archive/place.js';
import { NutgrafError } from '../errors.js';
import { render } from '../render/render.js';
import { EXIT } from './exit.js';
import { formatFor, lookFor } from './look.js';
import type { Settings } from './options.js';
import { put } from './output.js';

/** `digest --replay`: a past digest byte for byte, or in another format, or the list of them. */
export async function runReplay(which: string, settings: Settings): Promise<number> {
  const db = openForReading(archivePath(process.env, process.platform));
  try {
    if (which === 'list') {
      const format = formatFor(settings);
      const result = { kind: 'past', records: pastDigests(db), problems: [] } as const;
      await put(render(result, format, await lookFor(settings, format)), settings.output);
      return EXIT.done;
    }
    const past = pastDigest(db, Number(which));
    if (past === undefined)
      throw new NutgrafError(
        'not-found',
        `${which}: no such digest in the archive; nutgraf digest --replay list names them`,
      );
    const { format } = settings;
    const { digest } = past;
    const text =
      format === undefined || format === past.format
        ? past.output
        : render({ kind: 'digest', digest }, format, await lookFor(settings, format));
    await put(text, settings.output);
    return EXIT.done;
  } finally {
    db.close();
  }
}
