// A virtual clock that advances only when all work waits for it: simulates minutes in milliseconds, deterministically.

export interface VirtualClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Lets time pass until `work` is done. Throws where nobody waits for the clock and the work is not done. */
  run<T>(work: Promise<T>): Promise<T>;
}

/** Waits until no file is being read or written, for work that uses real files. */
export async function filesIdle(): Promise<void> {
  // A stream starts its next read a few turns after the last one.
  for (let quiet = 0; quiet < 5; quiet += 1) {
    await new Promise((resume) => setImmediate(resume));
    if (process.getActiveResourcesInfo().some((name) => /^F(?:S|ile)/.test(name))) quiet = -1;
  }
}

/** `idle` waits until the work can go on only with the clock. */
export function virtualClock(
  start = 1_000_000,
  idle: () => Promise<void> = () => new Promise((resume) => setImmediate(resume)),
): VirtualClock {
  let now = start;
  let order = 0;
  const sleepers: { readonly until: number; readonly order: number; wake(): void }[] = [];
  return {
    now: () => now,
    async sleep(milliseconds) {
      // A real timer warns of this, and waits.
      if (!(milliseconds >= 0)) throw new RangeError(`nobody can sleep for ${milliseconds} ms`);
      return new Promise((wake) => {
        const sleeper = { until: now + milliseconds, order: order++, wake };
        const at = sleepers.findLastIndex(({ until }) => until <= sleeper.until);
        sleepers.splice(at + 1, 0, sleeper);
      });
    },
    async run(work) {
      let done = false;
      const settle = (): void => {
        done = true;
      };
      work.then(settle, settle);
      for (;;) {
        // All that can go on without the clock does so first.
        await idle();
        if (done) return await work;
        const next = sleepers.shift();
        if (next === undefined) throw new Error('nobody waits for the clock, and the work is not done');
        now = next.until;
        next.wake();
      }
    },
  };
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
