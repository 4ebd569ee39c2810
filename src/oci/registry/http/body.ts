// Reads response bodies within bounds of size and time.
import { rethrowUnless } from '../../../errors.ts';
import type { TransferRate, WireAnswer } from './connections.ts';

/** A body that is read whole and did not arrive in time. */
class LateBody extends Error {
  readonly code = 'UND_ERR_BODY_TIMEOUT';
}

/** A body that keeps arriving, below the minimum rate. */
export class SlowBody extends Error {
  readonly code = 'SLOW_BODY';
}

/**
 * Passes a body through and throws a SlowBody if it arrives below the minimum rate. Only time spent waiting for the next
 * chunk counts, so that a slow consumer is not mistaken for a slow registry.
 */
export async function* atMinimumRate(
  body: AsyncIterable<Uint8Array>,
  { bytesPerSecond, window }: TransferRate,
  now: () => number,
): AsyncGenerator<Uint8Array> {
  let waited = 0;
  let received = 0;
  let began = now();
  // Thrown only when a further chunk arrives, so that a complete body never fails.
  let failure: SlowBody | undefined;
  for await (const chunk of body) {
    if (failure !== undefined) throw failure;
    waited += now() - began;
    received += chunk.byteLength;
    if (waited >= window) {
      if (received * 1000 < bytesPerSecond * waited) {
        const seconds = Math.round(waited / 1000);
        failure = new SlowBody(`${received} bytes in ${seconds} s, below ${bytesPerSecond} bytes per second`);
      }
      waited = 0;
      received = 0;
    }
    yield chunk;
    began = now();
  }
}

/** All of a body, or undefined if it is longer than `limit` bytes. Throws what the connection throws. */
export async function wholeBody(
  { body, headers }: WireAnswer,
  limit: number,
  milliseconds: number,
): Promise<Uint8Array | undefined> {
  if (Number(headers['content-length'] ?? 0) > limit) {
    body.destroy();
    return undefined;
  }
  const timer = setTimeout(() => body.destroy(new LateBody(`incomplete after ${milliseconds / 1000} s`)), milliseconds);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
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
/** The codes of sockets, TLS, streams, undici and its parser. */
const CONNECTION_CODE = /^(?:E[A-Z0-9]+|UND_ERR_\w+|HPE_\w+|ERR_(?:STREAM|SSL|TLS|HTTP2)_\w+|ABORT_ERR)$/;

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
    rethrowUnless(error, Error, CONNECTION_CODE);
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
