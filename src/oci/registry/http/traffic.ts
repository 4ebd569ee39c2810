// Counts requests and bytes, including retries, redirects and token requests.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Traffic } from '../../store.ts';

/** The meter of the current asynchronous task, if its traffic is counted separately. */
const ofWork = new AsyncLocalStorage<Meter>();

/** Runs `work` with its own meter, which `traffic` then reads. A shared token request is counted for the task that sent it. */
export function withOwnMeter<T>(now: () => number, work: () => Promise<T>): Promise<T> {
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

  /** The meters for a request made now: this one, and that of the current task. */
  all(): readonly Meter[] {
    const own = ofWork.getStore();
    return own === undefined ? [this] : [this, own];
  }

  /** The traffic of the current task if it has its own meter, else of everything. */
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

  /** Bytes of a response's body; 0 for its head and its end, which only update the time. */
  received(bytes: number): void {
    this.#receivedBytes += bytes;
    this.#last = this.#now();
  }

  /** Adds the requests that another process has sent for this one until now. */
  add({ requests, sentBytes, receivedBytes }: Traffic): void {
    this.#requests += requests;
    this.#sentBytes += sentBytes;
    this.#receivedBytes += receivedBytes;
    this.#first ??= this.#now();
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
