// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.
import { isConnectionError } from './connection-error.ts';
import { pause } from './pause.ts';
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

/** An attempt took longer than its policy allows. */
export class AttemptTimeout extends Error {
  override readonly name = 'AttemptTimeout';
}

/** A lost connection or a response that takes too long: another attempt may succeed. */
export function isConnectionFailure(error: unknown): boolean {
  return error instanceof AttemptTimeout || isConnectionError(error);
}

/** Runs `attempt` until it does not reject, or rejects with an error that `again` does not name. */
export async function retried<T>(
  attempt: () => Promise<T>,
  { retries, firstDelay, timeout }: ServicePolicy,
  again: (error: unknown) => boolean = isConnectionFailure,
): Promise<T> {
  const maxDelay = 10 * firstDelay;
  const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
  const { value } = await retry(
    () => bounded(attempt(), timeout),
    policy,
    { sleep: pause, random: () => 1 },
    (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined),
  );
  return value;
}

async function bounded<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new AttemptTimeout(`no response within ${milliseconds} ms`)),
    milliseconds,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
