// Reads response bodies within bounds of size and time.
import { isConnectionError } from '../../../net/connection-error.ts';
import type { TransferRate, WireAnswer } from './connections.ts';

/** A body that arrives below the minimum rate, or that is read whole and not complete in time. */
export class SlowBody extends Error {
  readonly code = 'SLOW_BODY';
}

export interface BodyClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `expired` after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, expired: () => void): () => void;
}

/** Timers of the event loop. After a blocked loop, data that has arrived is delivered before `expired` is called. */
export function afterMilliseconds(milliseconds: number, expired: () => void): () => void {
  let turn: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    turn = setImmediate(expired);
  }, milliseconds);
  return () => {
    clearTimeout(timer);
    clearImmediate(turn);
  };
}

/**
 * Passes a body through. Throws a SlowBody once fewer bytes than the minimum rate allows have arrived in a window, without
 * waiting for the next chunk. Only time spent waiting for chunks counts, so that a slow consumer is not mistaken for a slow
 * registry.
 */
export async function* atMinimumRate(
  body: AsyncIterable<Uint8Array> & { destroy?(): unknown },
  { bytesPerSecond, window }: TransferRate,
  clock: BodyClock,
): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  let waited = 0;
  let received = 0;
  let refused = false;
  try {
    for (;;) {
      const next = chunks.next();
      let began = clock.now();
      let chunk = await within(next, window + 1 - waited, clock);
      while (chunk === undefined) {
        if (received * 1000 < bytesPerSecond * window) {
          refused = true;
          const measured = `received ${received} bytes in ${window / 1000} s`;
          throw new SlowBody(`${measured}, below the minimum of ${bytesPerSecond} bytes per second`);
        }
        waited = 0;
        received = 0;
        began = clock.now();
        chunk = await within(next, window + 1, clock);
      }
      if (chunk.done) return;
      waited += clock.now() - began;
      received += chunk.value.byteLength;
      yield chunk.value;
    }
  } finally {
    // A generator that waits for its next chunk cannot be returned.
    if (refused) body.destroy?.();
    else await chunks.return?.();
  }
}

/** The result of `work`, or undefined if it takes longer. */
async function within<T>(work: Promise<T>, milliseconds: number, clock: BodyClock): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const cancel = clock.after(Math.max(0, milliseconds), () => resolve(undefined));
  try {
    return await Promise.race([work, promise]);
  } finally {
    cancel();
  }
}

/** The time that a body may take that is read whole. */
export interface BodyTime {
  readonly milliseconds: number;
  readonly rate: TransferRate;
  readonly clock: BodyClock;
}

/** All of a body, or undefined if it is longer than `limit` bytes. Throws what the connection throws. */
export async function wholeBody(
  { body, headers }: WireAnswer,
  limit: number,
  { milliseconds, rate, clock }: BodyTime,
): Promise<Uint8Array | undefined> {
  if (Number(headers['content-length'] ?? 0) > limit) {
    body.destroy();
    return undefined;
  }
  const timer = setTimeout(() => body.destroy(new SlowBody(`incomplete after ${milliseconds / 1000} s`)), milliseconds);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of atMinimumRate(body, rate, clock)) {
      size += chunk.length;
      if (size > limit) return undefined;
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

const START_MILLISECONDS = 5_000;

/** The first bytes of a body as text, for errors. A body that fails yields what came before. */
export async function bodyStart({ body }: WireAnswer, limit: number): Promise<string> {
  const timer = setTimeout(() => body.destroy(), START_MILLISECONDS);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= limit) break;
    }
  } catch (error) {
    // An error response is shown as far as it came; the request has failed already.
    if (!isConnectionError(error)) throw error;
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
