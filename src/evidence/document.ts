// Makes blobs of documents: the bytes of one piece of evidence with their descriptor.
import { buffer } from 'node:stream/consumers';
import { Digester, digestOf } from '../oci/digest.ts';
import type { Blob } from '../oci/store.ts';

/** A document that is in memory. */
export function documentOf(bytes: Uint8Array, mediaType: string): Blob {
  return {
    descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength },
    async *open() {
      yield bytes;
    },
  };
}

/** A document that each `open` produces as a stream; it is read once here for its digest and size. */
export async function streamedDocument(open: () => AsyncIterable<Uint8Array>, mediaType: string): Promise<Blob> {
  const digester = new Digester();
  for await (const chunk of open()) digester.update(chunk);
  const size = digester.size;
  return { descriptor: { mediaType, digest: digester.digest(), size }, open };
}

/** The same bytes with another media type. */
export function retyped(document: Blob, mediaType: string): Blob {
  return { descriptor: { ...document.descriptor, mediaType }, open: () => document.open() };
}

/** The whole document. Throws a RangeError if it is larger than `limit` bytes. */
export async function readDocument(document: Blob, limit: number): Promise<Buffer> {
  const { size } = document.descriptor;
  if (size > limit) throw new RangeError(`${size} bytes, more than the limit of ${limit}`);
  return buffer(document.open());
}
