import type { Database } from '../../archive/database.js';
import { NutgrafError } from '../../errors.js';
import type { Target } from '../config/targets.js';
import { EXIT } from '../exit.js';
import type { Settings } from '../options.js';
import type { Shown, Store } from '../store.js';
import type { Teller } from '../tell.js';
import { sendToCommand } from './command.js';
import { sendToFeed } from './feed.js';
import { sendToFile } from './file.js';
import { sendByMail } from './mail.js';
import type { Parcel, Sending } from './parcel.js';
import { sendToStdout } from './stdout.js';

/** A digest that a target has refused so often is given up. */
const MOST_TRIES = 10;

/** Gives a run's digest, and what earlier runs could not deliver, to every target; gives the exit code, undefined where all went well. */
export async function deliver(
  shown: Shown,
  targets: readonly Target[],
  { store, settings, teller }: { readonly store: Store; readonly settings: Settings; readonly teller: Teller },
): Promise<number | undefined> {
  const news = shown.digest.stories.length > 0;
  const db = await store.owe(
    shown,
    targets.map(({ key }) => key),
  );
  const post = db === undefined ? undefined : await postOf(db);
  const rounds = targets.map((target) => {
    const owed = post?.owedTo(target) ?? (news ? [shown] : []);
    const parcels = !news && target.empty ? [...owed, shown] : owed;
    return async () => hand(parcels, target, { settings, ...(db === undefined ? {} : { db }) }, post);
  });
  const tell = ({ sent, trouble }: Result) => {
    for (const place of sent) if (place !== '') teller.warn(`delivered: ${place}`);
    for (const message of trouble) teller.trouble(message);
  };
  // standard output comes last: who reads it may go away, and the process ends with it
  const isLast = (_: unknown, at: number) => targets[at]?.kind === 'stdout';
  const results = await Promise.all(rounds.filter((_, at) => !isLast(_, at)).map((round) => round()));
  results.forEach(tell);
  for (const round of rounds.filter(isLast)) {
    const result = await round();
    tell(result);
    results.push(result);
  }
  if (results.every(({ trouble }) => trouble.length === 0)) return undefined;
  return results.some(({ sent }) => sent.length > 0) ? EXIT.partly : EXIT.nothing;
}

/** What the archive knows of deliveries. */
type Post = Awaited<ReturnType<typeof postOf>>;

async function postOf(db: Database) {
  const { keptDigest, owed, postpone, settle, waive } = await import('../../archive/outbox.js');
  return {
    owedTo: ({ key }: Target): Parcel[] => owed(db, key).flatMap((id) => keptDigest(db, id) ?? []),
    settle: (id: number, { key }: Target) => settle(db, id, key, new Date().toISOString()),
    postpone: (id: number, { key }: Target, problem: string) => postpone(db, id, key, problem),
    giveUp: (id: number, { key }: Target) => waive(db, id, key),
  };
}

interface Result {
  readonly sent: readonly string[];
  readonly trouble: readonly string[];
}

async function hand(
  parcels: readonly Parcel[],
  target: Target,
  sending: Sending,
  post: Post | undefined,
): Promise<Result> {
  const sent: string[] = [];
  const trouble: string[] = [];
  for (const parcel of parcels) {
    const { id } = parcel;
    try {
      sent.push(await send(target, parcel, sending));
      if (id !== undefined) post?.settle(id, target);
    } catch (error) {
      if (!(error instanceof NutgrafError)) throw error;
      const refused = error.code === 'refused';
      if (!refused && error.code !== 'undelivered' && error.code !== 'archive') throw error;
      const fate = error.code === 'archive' ? AGAIN : fateOf(parcel, target, { message: error.message, refused }, post);
      trouble.push(`${target.key}: ${error.message}; ${fate}`);
      // what one digest meets, the next one would
      if (!refused) break;
    }
  }
  return { sent, trouble };
}

const AGAIN = 'the next run may deliver it again';

/** What becomes of a digest that could not be delivered, in words. */
function fateOf(
  { id }: Parcel,
  target: Target,
  { message, refused }: { readonly message: string; readonly refused: boolean },
  post: Post | undefined,
): string {
  if (id === undefined || post === undefined) return 'it is not tried again, as the archive does not keep it';
  const tries = post.postpone(id, target, message);
  if (!refused || tries < MOST_TRIES)
    return `digest ${id} is kept, and the next run tries again; nutgraf digest --replay ${id} prints it now`;
  post.giveUp(id, target);
  return `given up after ${tries} tries; nutgraf digest --replay ${id} prints it`;
}

/**
 * Sends a digest, and resolves to where it went, in words, or "" where that can be seen. Throws NutgrafError 'undelivered' where the target cannot be reached,
 * and 'refused' where it does not want this digest.
 */
function send(target: Target, parcel: Parcel, sending: Sending): Promise<string> {
  switch (target.kind) {
    case 'stdout':
      return sendToStdout(target, parcel, sending);
    case 'file':
      return sendToFile(target, parcel, sending);
    case 'mail':
      return sendByMail(target, parcel);
    case 'feed':
      return sendToFeed(target, parcel, sending);
    case 'command':
      return sendToCommand(target, parcel, sending);
  }
}
