// When a request is sent again, and after how long: pure, with the clock and the dice handed in.

/** A request is sent this many times at most. */
export const MAX_TRIES = 5;
const BASE_MILLISECONDS = 250;
const CAP_MILLISECONDS = 10_000;
/** A registry that wants a longer wait is given up: a build that hangs is worse than one that says why it stopped. */
export const MAX_RETRY_AFTER_MILLISECONDS = 120_000;

/** What came of one try: a status with its Retry-After, or no answer at all. */
export type Outcome =
  | { readonly status: number; readonly retryAfter: string | undefined }
  | { readonly transient: boolean };

export interface RetryClock {
  /** Milliseconds since the epoch, for a Retry-After that is a date. */
  now(): number;
  /** In [0, 1). */
  random(): number;
}

/**
 * Milliseconds to wait before the next try, or undefined where there is none. `tries` is how often the request was sent.
 * Without `retry` only 429 is waited for: it says that nothing was done. Backs off exponentially with full jitter, and
 * never comes back sooner than Retry-After (RFC 9110, section 10.2.3) says.
 */
export function waitBefore(outcome: Outcome, tries: number, retry: boolean, dice: RetryClock): number | undefined {
  if (tries >= MAX_TRIES) return undefined;
  const backoff = dice.random() * Math.min(CAP_MILLISECONDS, BASE_MILLISECONDS * 2 ** (tries - 1));
  if ('transient' in outcome) return outcome.transient && retry ? backoff : undefined;
  if (!isTransient(outcome.status) || (!retry && outcome.status !== 429)) return undefined;
  const asked = parseRetryAfter(outcome.retryAfter, dice.now()) ?? 0;
  return asked > MAX_RETRY_AFTER_MILLISECONDS ? undefined : asked + backoff;
}

/** For the end of an error's detail. */
export function afterTries(tries: number): string {
  return tries > 1 ? ` (after ${tries} tries)` : '';
}

/** Retry-After in milliseconds from now, seconds or a date; undefined where it is absent or neither. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only the forms of RFC 9110, section 5.6.7, which all begin with the day's name: Date.parse takes much else.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** 501 (not implemented) and 505 do not pass with time. */
function isTransient(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
