// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.
import { setTimeout as sleep } from 'node:timers/promises';
import { retry } from './retry.ts';

export interface ServicePolicy {
  /** Further attempts after the first. */
  readonly retries: number;
  /** Milliseconds before the second attempt; each next wait is twice as long, up to ten times the first. */
  readonly firstDelay: number;
  /** Milliseconds that one attempt may take. */
  readonly timeout: number;
}

export const SERVICE_POLICY: ServicePolicy = { retries: 3, firstDelay: 500, timeout: 10_000 };

/** Runs `attempt` until it does not reject, or `again` says that another attempt could not succeed either. */
export async function retried<T>(
  attempt: () => Promise<T>,
  { retries, firstDelay, timeout }: ServicePolicy,
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
    throw new Error(`no response within ${milliseconds} ms`);
  });
  // The race below receives its rejection, or a response in time has aborted the timer.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
