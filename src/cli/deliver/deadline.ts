import { setTimeout as sleep } from 'node:timers/promises';

/** What work comes to, if it is done within so many milliseconds; undefined where it is not, and it goes on unheard. */
export async function within<T extends object>(work: Promise<T>, time: number): Promise<T | undefined> {
  const timer = new AbortController();
  const late = sleep(time, undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
    work.catch(() => undefined);
  }
}
