// The response of an exchange: its body as a stream, whole, or discarded.
import { ExpectedError, ignore } from '../../../errors.ts';
import type { StoreError, StoreErrorFacts } from '../../errors.ts';
import { atMinimumRate, wholeBody } from './body.ts';
import type { TransferRate, WireAnswer } from './connections.ts';
import type { ExchangeResponse } from './exchange.ts';
import { networkFailure } from './network-failure.ts';
import { RegistryFailure } from './registry-failure.ts';
import { RequestFailure } from './requests.ts';

export interface ResponseContext {
  /** How often the request was sent. */
  readonly tries: number;
  /** Time for a body that is read whole, in milliseconds. */
  readonly whole: number;
  /** The minimum rate of a body that is streamed. */
  readonly rate: TransferRate;
  now(): number;
  fail(facts: Pick<StoreErrorFacts, 'code' | 'detail' | 'remedy' | 'cause'>): StoreError;
  /** Repeats the request; absent if that is not safe. */
  again?(): Promise<WireAnswer>;
}

/** How often a truncated body is requested again. */
const MAX_AGAIN = 2;
/** The ways in which that request fails. Then the first error is thrown. */
const AGAIN_FAILURES = [ExpectedError, RegistryFailure, RequestFailure];
/** Headers that differ between versions of a resource. */
const VERSION = ['docker-content-digest', 'etag', 'content-length', 'content-range'];

export class RegistryResponse implements ExchangeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly tries: number;
  readonly #answer: WireAnswer;
  readonly #context: ResponseContext;

  constructor(answer: WireAnswer, context: ResponseContext) {
    this.status = answer.status;
    this.headers = answer.headers;
    this.url = answer.url.href;
    this.tries = context.tries;
    this.#answer = answer;
    this.#context = context;
  }

  /** Leaving the iteration early ends the request. */
  async *body(): AsyncGenerator<Uint8Array> {
    try {
      const { rate, now } = this.#context;
      yield* atMinimumRate(this.#answer.body as AsyncIterable<Uint8Array>, rate, now);
    } catch (cause) {
      throw this.#broken(cause);
    }
  }

  /** A truncated body is fetched again, as long as it is the same version of the resource. */
  async bytes(limit: number): Promise<Uint8Array> {
    let answer = this.#answer;
    for (let tries = 0; ; tries++) {
      try {
        const bytes = await wholeBody(answer, limit, this.#context.whole);
        if (bytes !== undefined) return bytes;
      } catch (cause) {
        const next = tries < MAX_AGAIN ? await this.#context.again?.().catch(ignore(...AGAIN_FAILURES)) : undefined;
        if (next === undefined || !this.#isSame(next)) {
          void next?.body.dump();
          throw this.#broken(cause);
        }
        answer = next;
        continue;
      }
      throw this.#context.fail({
        code: 'limit-exceeded',
        detail: `the response exceeds the limit of ${limit} bytes`,
        remedy: 'check what the registry serves: no response of this kind should be that large',
      });
    }
  }

  async discard(): Promise<void> {
    await this.#answer.body.dump();
  }

  #isSame(next: WireAnswer): boolean {
    return next.status === this.status && VERSION.every((name) => next.headers[name] === this.headers[name]);
  }

  #broken(cause: unknown): StoreError {
    const { code, detail, remedy } = networkFailure(cause, this.#answer.url.host);
    return this.#context.fail({ code, detail, remedy, cause });
  }
}
