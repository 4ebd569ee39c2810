// The response of an exchange: its body as a stream, whole, or discarded.
import { ExpectedError, ignore } from '../../../errors.ts';
import type { StoreError, StoreErrorFacts } from '../../errors.ts';
import { atMinimumRate, type BodyTime, SlowBody, wholeBody } from './body.ts';
import type { WireAnswer } from './connections.ts';
import type { ExchangeResponse } from './exchange.ts';
import { networkFailure } from './network-failure.ts';
import { RegistryFailure } from './registry-failure.ts';
import { RequestFailure } from './requests.ts';

export interface ResponseContext {
  /** How often the request was sent. */
  readonly tries: number;
  readonly time: BodyTime;
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
      const { rate, clock } = this.#context.time;
      yield* atMinimumRate(this.#answer.body, rate, clock);
    } catch (cause) {
      throw this.#broken(cause);
    }
  }

  /** A truncated body is fetched again, as long as it is the same version of the resource. One that is too slow is not. */
  async bytes(limit: number): Promise<Uint8Array> {
    let answer = this.#answer;
    for (let tries = 0; ; tries++) {
      try {
        const bytes = await wholeBody(answer, limit, this.#context.time);
        if (bytes !== undefined) return bytes;
      } catch (cause) {
        const isFinal = cause instanceof SlowBody || tries === MAX_AGAIN;
        const next = isFinal ? undefined : await this.#context.again?.().catch(ignore(...AGAIN_FAILURES));
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
