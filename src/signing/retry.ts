// How often and how long services are tried, the same for every one of them.
import { setTimeout as sleep } from 'node:timers/promises';
import { retry } from '../net/retry.ts';

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

/** Runs `attempt` until it does not reject, or `again` says that another attempt could not succeed either. */
export async function retried<T>(
  attempt: () => Promise<T>,
  { retries, firstDelay, timeout }: RetryPolicy,
  again: (error: unknown) => boolean = () => true,
): Promise<T> {
  const maxDelay = 10 * firstDelay;
  const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
  const { value } = await retry(
    () => bounded(attempt(), timeout),
    policy,
    { sleep, random: () => 1 },
    (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined),
  );
  return value;
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
