// Retries: which failures may pass, how often a request is repeated, and after how long. One policy a service.

export interface RetryPolicy {
  /** How often a request is sent at most. */
  readonly tries: number;
  /** Milliseconds before the second try, at most; doubled with each further one. */
  readonly firstDelay: number;
  readonly maxDelay: number;
  /**
   * Milliseconds of Retry-After that are waited for in all tries together. A longer wait is refused at once: a build that
   * hangs is worse than one that fails.
   */
  readonly maxRetryAfter: number;
}

/**
 * For every service, unless it has a policy of its own. Registries that limit the rate ask for up to a minute; quotas of
 * hours are not waited for.
 */
export const RETRY_POLICY: RetryPolicy = {
  tries: 5,
  firstDelay: 250,
  maxDelay: 10_000,
  maxRetryAfter: 60_000,
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
  /** Called instead, if the Retry-After is beyond the limit. */
  refuse?(wait: RefusedWait): void;
}

/** The number of tries, and the Retry-After that ended them. */
export interface RetryCourse {
  readonly tries: number;
  readonly refused?: RefusedWait;
}

/** A Retry-After beyond the policy's limit, in milliseconds. */
export interface RefusedWait {
  readonly asked: number;
  /** What was waited for before. */
  readonly waited: number;
  readonly limit: number;
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
): Promise<RetryCourse & { readonly value: T }> {
  let waited = 0;
  for (let tries = 1; ; tries++) {
    const outcome: Outcome<T> = await send(tries).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const failure = transient(outcome);
    const limit = policy.maxRetryAfter;
    const asked = parseRetryAfter(failure?.retryAfter ?? undefined, clock.now?.()) ?? 0;
    const refused = waited + asked > limit ? { asked, waited, limit } : undefined;
    if (failure === undefined || refused !== undefined || tries >= policy.tries) {
      if (refused !== undefined) failure?.refuse?.(refused);
      if ('error' in outcome) throw outcome.error;
      return { value: outcome.value, tries, ...(refused && { refused }) };
    }
    failure.release?.();
    waited += asked;
    await clock.sleep(asked + backoff(tries, policy, clock.random()));
  }
}

/** Milliseconds after so many tries, besides Retry-After (RFC 9110, section 10.2.3): exponential with full jitter. */
export function backoff(tries: number, policy: RetryPolicy, random: number): number {
  return random * Math.min(policy.maxDelay, policy.firstDelay * 2 ** (tries - 1));
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

/** `; Retry-After is 110 s, and the limit is 60 s`, for the end of an error's detail. */
export function refusedWait(refused: RefusedWait | undefined): string {
  if (refused === undefined) return '';
  const { asked, waited, limit } = refused;
  const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;
  const before = waited > 0 ? ` after a wait of ${seconds(waited)}` : '';
  return `; Retry-After is ${seconds(asked)}${before}, which exceeds the limit of ${seconds(limit)} for all waits`;
}
