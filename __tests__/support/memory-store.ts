// A store of a few blobs in memory, for tests of code that only reads. It verifies blobs like the real stores.
import type { Descriptor, Manifest } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf, verified } from '../../src/oci/digest.ts';
import { StoreError } from '../../src/oci/errors.ts';
import type { ReadableStore, ReferrersPage } from '../../src/oci/store.ts';

export class MemoryStore implements ReadableStore {
  readonly location: string;
  /** Digests of the blobs that were asked for, in order. */
  readonly asked: Digest[] = [];
  readonly #blobs = new Map<string, () => AsyncIterable<Uint8Array>>();
  readonly #manifests = new Map<string, Manifest>();

  constructor(location = 'registry.example/team/app') {
    this.location = location;
  }

  put(bytes: Uint8Array, mediaType: string): Descriptor {
    const digest = digestOf(bytes);
    this.putStream(digest, async function* () {
      // Small pieces, so that every boundary falls somewhere.
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    });
    return { mediaType, digest, size: bytes.byteLength };
  }

  /** A blob too large to be held. */
  putStream(digest: Digest, open: () => AsyncIterable<Uint8Array>): void {
    this.#blobs.set(digest, open);
  }

  putManifest(content: object, mediaType: string): Descriptor {
    const bytes = Buffer.from(JSON.stringify(content));
    const descriptor: Descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    this.#manifests.set(descriptor.digest, { descriptor, bytes });
    return descriptor;
  }

  remove(digest: Digest): void {
    this.#blobs.delete(digest);
  }

  async resolve(reference: string): Promise<Descriptor> {
    return (await this.manifest(reference)).descriptor;
  }

  async manifest(reference: string): Promise<Manifest> {
    return this.#manifests.get(reference) ?? this.#missing(reference);
  }

  async *blob(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    this.asked.push(descriptor.digest);
    const open = this.#blobs.get(descriptor.digest) ?? this.#missing(descriptor.digest);
    yield* verified(open(), { digest: descriptor.digest, size: descriptor.size, where: this.location });
  }

  async *referrers(): AsyncGenerator<ReferrersPage> {
    yield { via: 'api', referrers: [] };
  }

  async *tags(): AsyncGenerator<string> {}

  traffic() {
    return { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };
  }

  async close(): Promise<void> {}

  #missing(reference: string): never {
    throw new StoreError({
      code: 'not-found',
      store: this.location,
      reference,
      attempted: 'read',
      detail: 'there is no such content',
      remedy: 'push it',
    });
  }
}
