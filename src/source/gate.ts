/** Lets through at most `all` tasks at a time, and at most `each` of one key; the rest wait in the order they came. */
export interface Gate {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

export function createGate(all: number, each: number): Gate {
  let running = 0;
  const runningOf = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>(); // by key, so that one slow host's queue is not searched for each other
  const free = (key: string) => running < all && (runningOf.get(key) ?? 0) < each;
  const take = (key: string) => {
    running++;
    runningOf.set(key, (runningOf.get(key) ?? 0) + 1);
  };
  const release = (key: string) => {
    running--;
    const left = (runningOf.get(key) ?? 1) - 1;
    if (left === 0) runningOf.delete(key);
    else runningOf.set(key, left);
    for (const [next, queue] of waiting) {
      if (!free(next)) continue;
      const start = queue.shift();
      if (queue.length === 0) waiting.delete(next);
      take(next);
      start?.();
      return;
    }
  };
  return {
    async run(key, task) {
      if (free(key)) take(key);
      else {
        await new Promise<void>((start) => {
          const queue = waiting.get(key);
          if (queue === undefined) waiting.set(key, [start]);
          else queue.push(start);
        });
      }
      try {
        return await task();
      } finally {
        release(key);
      }
    },
  };
}
