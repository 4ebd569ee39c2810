// Counts requests and bytes, including retries, redirects and token requests.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Traffic } from '../../store.ts';

/** The meter of the work that is running, if its traffic is counted apart from that of other work. */
const ofWork = new AsyncLocalStorage<Meter>();

/** Runs `work` so that `traffic` in it counts only what it requests. A token that works share counts for the first of them. */
export function meteredApart<T>(now: () => number, work: () => Promise<T>): Promise<T> {
  return ofWork.run(new Meter(now), work);
}

export class Meter {
  readonly #now: () => number;
  #requests = 0;
  #sentBytes = 0;
  #receivedBytes = 0;
  #first: number | undefined;
  #last = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The meters that count a request made now: this one, and that of the work that makes it. */
  all(): readonly Meter[] {
    const own = ofWork.getStore();
    return own === undefined ? [this] : [this, own];
  }

  /** Of the work that is running if it is counted apart, else of everything. */
  current(): Traffic {
    return (ofWork.getStore() ?? this).traffic();
  }

  request(): void {
    this.#requests += 1;
    this.#first ??= this.#now();
    this.#last = this.#now();
  }

  /** Bytes of a request's body. */
  sent(bytes: number): void {
    this.#sentBytes += bytes;
  }

  /** Bytes of a response's body; 0 for its head and its end. */
  received(bytes: number): void {
    this.#receivedBytes += bytes;
    this.#last = this.#now();
  }

  traffic(): Traffic {
    return {
      requests: this.#requests,
      sentBytes: this.#sentBytes,
      receivedBytes: this.#receivedBytes,
      milliseconds: this.#first === undefined ? 0 : this.#last - this.#first,
    };
  }
}
