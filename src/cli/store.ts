import type { Database } from '../archive/database.js';
import type { Pages } from '../archive/pages.js';
import type { Outcome } from '../digest.js';
import { NutgrafError } from '../errors.js';
import type { Digest, Problem } from '../model.js';
import type { Memory } from '../source/memory.js';
import type { Settings } from './options.js';
import type { Teller } from './tell.js';

/** Half an hour: a digest of thousands of feeds on a slow line takes so long. */
const LONGEST_WAIT = 30 * 60 * 1000;
const TWO_YEARS = 2 * 365 * 24 * 60 * 60 * 1000;
const GIGABYTE = 1_000_000_000;

/** The archive as a run of `digest` uses it: opened when it is first needed, and where it fails, told once and done without. */
export interface Store {
  /** what earlier runs learned of the web */
  readonly memory: Memory;
  readonly database: () => Promise<Database | undefined>;
  /** lets this run be the only one from here on, and looks after what a killed one left */
  readonly claim: () => Promise<Database | undefined>;
  /** shows a run's output and records it; without a working archive it is shown all the same. Resolves to whether it was recorded */
  readonly show: (run: Shown, target: string | undefined, put: () => Promise<void>) => Promise<boolean>;
  /** records a run, and that each target is to get its digest, before any gets it; undefined where no archive can */
  readonly owe: (run: Shown, targets: readonly string[]) => Promise<Database | undefined>;
  readonly close: () => Promise<void>;
}
export interface Shown {
  readonly outcome: Outcome;
  readonly digest: Digest;
  readonly format: string;
  readonly output: string;
}

/** `needed`: without the archive the run makes no sense, so what fails is thrown. */
export function storeFor(settings: Settings, teller: Teller, needed: boolean): Store {
  let opened: Promise<Database | undefined> | undefined;
  let release: (() => void) | undefined;
  const told = (error: unknown): undefined => {
    if (needed || !isArchive(error)) throw error;
    teller.trouble(`${error.message}; the digest is made without`);
  };
  const open = async () => {
    if (!settings.archive) return undefined;
    const [{ openArchive }, { archivePath }] = await Promise.all([
      import('../archive/open.js'),
      import('../archive/place.js'),
    ]);
    return openArchive(archivePath(process.env, process.platform));
  };
  const database = () => {
    opened ??= open().catch(told);
    return opened;
  };
  const claim = async () => {
    const db = await database();
    if (db === undefined || release !== undefined) return db;
    const [{ lockRun }, { resume }] = await Promise.all([
      import('../archive/lock.js'),
      import('../archive/journal.js'),
    ]);
    release = await lockRun(db.path, LONGEST_WAIT, () =>
      teller.warn('another nutgraf is at work; waiting until it is done'),
    );
    resume(db);
    return db;
  };
  let pages: Promise<Pages> | undefined;
  const memory = () => {
    pages ??= import('../archive/pages.js').then(({ pagesOf }) => pagesOf(database, () => new Date().toISOString()));
    return pages;
  };
  return {
    memory: {
      recall: async (url) => (await memory()).recall(url),
      keep: (url, what) => void memory().then((known) => known.keep(url, what)),
    },
    database,
    claim,
    show: async (shown, target, put) => {
      let out = false;
      const once = async () => {
        if (out) return;
        out = true;
        await put();
      };
      try {
        const db = await claim();
        if (db !== undefined) {
          const { showRecorded } = await import('../archive/journal.js');
          await showRecorded(db, await runOf(shown), target, once);
          await tidied(db, settings);
          return true;
        }
      } catch (error) {
        if (!isArchive(error)) throw error;
        teller.trouble(out ? error.message : `${error.message}; what is shown now will be shown again`);
      }
      await once();
      return !settings.archive;
    },
    owe: async (shown, targets) => {
      try {
        const db = await claim();
        if (db === undefined) return undefined;
        const { owe } = await import('../archive/outbox.js');
        owe(db, await runOf(shown), targets);
        await tidied(db, settings);
        return db;
      } catch (error) {
        if (!isArchive(error)) throw error;
        teller.trouble(`${error.message}; what is delivered now will be delivered again`);
        return undefined;
      }
    },
    close: async () => {
      try {
        await (await pages)?.flush();
      } catch (error) {
        // the page is asked for again next time, no more is lost
        if (!isArchive(error)) throw error;
      }
      release?.();
      // what failed to open has been told
      (await opened?.catch(() => undefined))?.close();
    },
  };
}

async function tidied(db: Database, { keep: age = TWO_YEARS, keepSize: size = GIGABYTE }: Settings): Promise<void> {
  const { tidy } = await import('../archive/retention.js');
  tidy(db, { age, size }, new Date().toISOString());
}

async function runOf({ outcome, digest, format, output }: Shown) {
  const { keptArticle } = await import('../archive/record.js');
  return {
    now: digest.until,
    digest,
    format,
    output,
    items: outcome.listed.map(({ source, id, url, title, published }) => ({
      source,
      id,
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
    })),
    articles: outcome.readings.map(keptArticle),
    read: outcome.read,
    failed: outcome.failed.map((source) => ({ source, message: messageOf(source, digest.problems) })),
  };
}

function messageOf(source: string, problems: readonly Problem[]): string {
  return problems.find((problem) => problem.source === source)?.message ?? source;
}

function isArchive(error: unknown): error is NutgrafError {
  return error instanceof NutgrafError && error.code === 'archive';
}
