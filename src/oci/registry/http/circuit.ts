// Stops sending requests to a registry that has stopped answering, and tries it again after a while.
import { isConnectionError } from '../../../net/connection-error.ts';

/** A request that was not sent, because the ones before it got no response. The cause is the error of the last one. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';

  constructor(failures: number, cause: unknown) {
    super(`the last ${failures} requests got no response`, { cause });
  }
}

/** Requests in a row without an answer, and for how long at least: a lost connection breaks many requests at the same moment. */
const FAILURES = 3;
const SILENT_MS = 10_000;
/** After this time one request is sent, and the others follow if it is answered. */
const PAUSE_MS = 60_000;

export class Circuit {
  readonly #now: () => number;
  #failures = 0;
  /** When the first of the requests in a row was sent. */
  #since = 0;
  #last: unknown;
  #nextTry = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Called before a request is sent. Throws Unanswered while requests are not sent. */
  enter(): void {
    const now = this.#now();
    if (!this.#isOpen(now)) return;
    if (now < this.#nextTry) throw new Unanswered(this.#failures, this.#last);
    this.#nextTry = now + PAUSE_MS;
  }

  /** The registry has answered, with whatever status. */
  answered(): void {
    this.#failures = 0;
  }

  /** A request that was sent at `began` got no response. */
  failed(error: unknown, began: number): void {
    if (!isConnectionError(error)) return;
    const now = this.#now();
    this.#since = this.#failures === 0 ? began : Math.min(this.#since, began);
    this.#failures += 1;
    this.#last = error;
    if (this.#isOpen(now)) this.#nextTry = now + PAUSE_MS;
  }

  #isOpen(now: number): boolean {
    return this.#failures >= FAILURES && now - this.#since >= SILENT_MS;
  }
}
