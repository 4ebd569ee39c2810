// The body of an answer: read within bounds, in the time that it may take, and let go of where nobody reads it.
import type { WireAnswer } from './connections.ts';

/** A body whose pieces keep coming, but too slowly for it to end. */
class SlowBody extends Error {
  readonly code = 'UND_ERR_BODY_TIMEOUT';
}

/** All of a body, or undefined where it is longer than `limit` bytes. Throws what the connection throws. */
export async function wholeBody(
  { body, headers }: WireAnswer,
  limit: number,
  milliseconds: number,
): Promise<Uint8Array | undefined> {
  if (Number(headers['content-length'] ?? 0) > limit) {
    body.destroy();
    return undefined;
  }
  const timer = setTimeout(() => body.destroy(new SlowBody(`not whole after ${milliseconds / 1000} s`)), milliseconds);
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

/** The first bytes of a body as text, whatever becomes of the rest: for errors and small documents. Never throws. */
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
    // What came until then is all there is to show.
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
