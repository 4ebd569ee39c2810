// Retries: which failures may pass, how often a request is repeated, and after how long. One policy a service.

export interface RetryPolicy {
  /** How often a request is sent at most. */
  readonly tries: number;
  /** Milliseconds before the second try, at most; doubled with each further one. */
  readonly firstDelay: number;
  readonly maxDelay: number;
  /**
   * Milliseconds of Retry-After that are waited for in all tries together: a build that hangs is worse than one that
   * fails.
   */
  readonly maxRetryAfter: number;
}

/** For every service, unless it has a policy of its own. */
export const RETRY_POLICY: RetryPolicy = {
  tries: 5,
  firstDelay: 250,
  maxDelay: 10_000,
  maxRetryAfter: 120_000,
};

export interface RetryClock {
  /** Milliseconds since the epoch. Without it, a Retry-After that is a date is ignored. */
  now?(): number;
  sleep(milliseconds: number): Promise<void>;
  /** A number in [0, 1): jitter. */
  random(): number;
}

/** A failure that may pass. */
export interface Transient {
  /** The service's own Retry-After, if it sent one. */
  readonly retryAfter?: string | null | undefined;
  /** Called before the wait, to release what the failed try holds. */
  release?(): void;
}

/** What came of one try. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/**
 * Sends until `transient` finds nothing in an outcome that another try could change, or until the policy is exhausted.
 * Gives the last value with the number of tries, or throws the last error.
 */
export async function retry<T>(
  send: (tries: number) => Promise<T>,
  policy: RetryPolicy,
  clock: RetryClock,
  transient: (outcome: Outcome<T>) => Transient | undefined,
): Promise<{ readonly value: T; readonly tries: number }> {
  let waited = 0;
  for (let tries = 1; ; tries++) {
    const outcome: Outcome<T> = await send(tries).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const failure = transient(outcome);
    const rest = { ...policy, maxRetryAfter: policy.maxRetryAfter - waited };
    const wait = failure && delayBefore(tries, rest, clock, failure.retryAfter ?? undefined);
    if (wait === undefined) {
      if ('error' in outcome) throw outcome.error;
      return { value: outcome.value, tries };
    }
    failure?.release?.();
    waited += wait;
    await clock.sleep(wait);
  }
}

/**
 * Milliseconds to wait after so many tries; undefined if there is to be no further one. Exponential backoff with full
 * jitter, never sooner than Retry-After (RFC 9110, section 10.2.3) says.
 */
export function delayBefore(
  tries: number,
  policy: RetryPolicy,
  clock: Pick<RetryClock, 'now' | 'random'>,
  retryAfter?: string,
): number | undefined {
  if (tries >= policy.tries) return undefined;
  const backoff = clock.random() * Math.min(policy.maxDelay, policy.firstDelay * 2 ** (tries - 1));
  const asked = parseRetryAfter(retryAfter, clock.now?.()) ?? 0;
  return asked > policy.maxRetryAfter ? undefined : asked + backoff;
}

/** Retry-After in milliseconds from now, from seconds or a date; undefined if it is absent or neither. */
export function parseRetryAfter(value: string | undefined, now: number | undefined): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only the forms of RFC 9110, section 5.6.7, which all begin with the day's name: Date.parse accepts much else.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return now === undefined || Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** 501 (not implemented) and 505 do not pass with time. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** ` (after 3 tries)`, for the end of an error's detail. */
export function afterTries(tries: number): string {
  return tries > 1 ? ` (after ${tries} tries)` : '';
}
