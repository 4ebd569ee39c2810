// Reads response bodies within bounds of size and time.
import type { WireAnswer } from './connections.ts';

/** A body that keeps arriving, too slowly. */
class SlowBody extends Error {
  readonly code = 'UND_ERR_BODY_TIMEOUT';
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
  const timer = setTimeout(() => body.destroy(new SlowBody(`incomplete after ${milliseconds / 1000} s`)), milliseconds);
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
  } catch {
    // An error response is shown as far as it came; the request has failed already.
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
