// Counts requests and bytes, including retries, redirects and token requests.
import type { Traffic } from '../../store.ts';

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
