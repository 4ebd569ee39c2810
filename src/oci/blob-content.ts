// Reads the content of a blob to push, verified exactly once.
import { verified } from './digest.ts';
import type { Blob } from './store.ts';

/** `where`: the store that it is pushed to, for errors. Throws a StoreError before the end if digest or size differ. */
export function verifiedContent(blob: Blob, where: string): AsyncIterable<Uint8Array> {
  const { digest, size } = blob.descriptor;
  return blob.isVerified ? blob.open() : verified(blob.open(), { digest, size, where });
}
