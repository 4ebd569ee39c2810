// Keeps the requests to one registry within its rate limit: all of them wait when it asks one of them to.
import { parseRetryAfter } from '../../../net/retry.ts';

export interface RateClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** A number in [0, 1): jitter. */
  random(): number;
}

/** Above this number of requests at once nothing is limited here any more. */
const MAX_WINDOW = 256;
/** Without a time in the response, requests that are refused in this time are one burst. */
const BURST_MS = 1_000;
const MAX_JITTER_MS = 500;
/** A reset that is later than this in seconds is a date and not a duration. */
const EPOCH_SECONDS = 1_000_000_000;

/**
 * Learns from 429 with Retry-After and from headers that say that nothing is left (`RateLimit: r=0;t=30`,
 * `RateLimit-Remaining` and `X-RateLimit-Remaining` with their reset). The number of requests at once is halved after a
 * burst of refusals and grows again by one for each round that succeeds.
 */
export class RateLimit {
  readonly #clock: RateClock;
  /** Longer waits are left to the request itself, which fails then. */
  readonly #longest: number;
  #pausedUntil = 0;
  #window = Number.POSITIVE_INFINITY;
  #active = 0;
  #burstUntil = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(clock: RateClock, longest: number) {
    this.#clock = clock;
    this.#longest = longest;
  }

  /** Waits for the turn of a request; the function ends it. */
  async turn(): Promise<() => void> {
    while (this.#active >= this.#window) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#active += 1;
    const wait = this.#pausedUntil - this.#clock.now();
    // The jitter keeps the requests that wait from being one burst again.
    if (wait > 0) await this.#clock.sleep(wait + this.#clock.random() * Math.min(wait, MAX_JITTER_MS));
    return () => {
      this.#active -= 1;
      this.#waiting.shift()?.();
    };
  }

  learn(status: number, headers: Readonly<Record<string, string>>): void {
    const now = this.#clock.now();
    if (status === 429) {
      const asked = parseRetryAfter(headers['retry-after'], now);
      this.#pause(asked, now);
      if (now >= this.#burstUntil) {
        this.#window = Math.max(1, Math.floor(Math.min(this.#window, this.#active) / 2));
        this.#burstUntil = now + Math.max(BURST_MS, Math.min(asked ?? 0, this.#longest));
      }
      return;
    }
    this.#pause(resetOf(headers, now), now);
    if (status >= 400 || !Number.isFinite(this.#window)) return;
    this.#window += 1 / this.#window;
    if (this.#window >= MAX_WINDOW) this.#window = Number.POSITIVE_INFINITY;
    if (this.#active < this.#window) this.#waiting.shift()?.();
  }

  #pause(milliseconds: number | undefined, now: number): void {
    if (milliseconds === undefined || milliseconds > this.#longest) return;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + milliseconds);
  }
}

/** Milliseconds until the limit is reset, if nothing is left of it. */
function resetOf(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const both = headers.ratelimit ?? '';
  const [remaining, reset] = /(?:^|[;,\s])r=\d/.test(both)
    ? [/(?:^|[;,\s])r=(\d+)/.exec(both)?.[1], /(?:^|[;,\s])t=(\d+)/.exec(both)?.[1]]
    : [
        headers['ratelimit-remaining'] ?? headers['x-ratelimit-remaining'],
        headers['ratelimit-reset'] ?? headers['x-ratelimit-reset'],
      ];
  if (!/^\s*0+\s*(?:;|$)/.test(remaining ?? '') || !/^\s*\d{1,12}\s*$/.test(reset ?? '')) return undefined;
  const seconds = Number(reset);
  return Math.max(0, seconds >= EPOCH_SECONDS ? seconds * 1000 - now : seconds * 1000);
}
