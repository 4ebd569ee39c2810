// How often and how long services are tried, the same for every one of them.
import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryPolicy {
  /** Further attempts after the first. */
  readonly retries: number;
  /** Milliseconds before the second attempt; each next wait is twice as long, up to ten times the first. */
  readonly firstDelay: number;
  /** Milliseconds that one attempt may take. */
  readonly timeout: number;
}

export const DEFAULT_POLICY: RetryPolicy = { retries: 3, firstDelay: 500, timeout: 10_000 };

/** The same as the options of Sigstore's clients. */
export function clientOptions({ retries, firstDelay, timeout }: RetryPolicy): {
  retry: { retries: number; factor: number; minTimeout: number; maxTimeout: number; randomize: boolean };
  timeout: number;
} {
  const retry = { retries, factor: 2, minTimeout: firstDelay, maxTimeout: 10 * firstDelay, randomize: true };
  return { retry, timeout };
}

/** Runs `attempt` until it does not reject and `again` says of its error that another could go better. */
export async function retried<T>(
  attempt: () => Promise<T>,
  { retries, firstDelay, timeout }: RetryPolicy,
  again: (error: unknown) => boolean = () => true,
): Promise<T> {
  for (let left = retries, delay = firstDelay; ; left -= 1, delay = Math.min(2 * delay, 10 * firstDelay)) {
    try {
      return await bounded(attempt(), timeout);
    } catch (error) {
      if (left <= 0 || !again(error)) throw error;
      await sleep(delay);
    }
  }
}

async function bounded<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const timer = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  // An answer in time aborts the wait, which is no failure of anything.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
