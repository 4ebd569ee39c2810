// Copies blobs from one store to another, each digest once: skips existing blobs, mounts what it can, streams the rest.
import pLimit from 'p-limit';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import type { BlobFinder, BlobWriter, ReadableStore } from '../../oci/store.ts';

export interface BlobCounts {
  /** Number of blobs that were streamed. */
  readonly copied: number;
  readonly bytes: number;
  /** Number of blobs that were mounted from another repository or layout. */
  readonly mounted: number;
  /** Number of blobs that existed at the destination. */
  readonly present: number;
}

/** The progress of the blobs of a copy. */
export interface BlobProgress {
  readonly blobs: number;
  readonly bytes: number;
}

/** Larger blobs are bound by bandwidth, so only a few of them are copied at the same time. */
const LARGE = 1024 * 1024;
/**
 * A streamed blob keeps one request to each side open. If both are the same registry, slots must be left for the requests
 * that the uploads wait for.
 */
const LARGE_AT_ONCE = 4;
const SMALL_AT_ONCE = 32;

export class BlobCopier {
  readonly #source: ReadableStore;
  readonly #destination: BlobFinder & BlobWriter;
  readonly #onProgress: ((progress: BlobProgress) => void) | undefined;
  readonly #large = pLimit(LARGE_AT_ONCE);
  readonly #small = pLimit(SMALL_AT_ONCE);
  readonly #copies = new Map<Digest, Promise<void>>();
  readonly #counts = { copied: 0, bytes: 0, mounted: 0, present: 0 };
  #blobs = 0;
  #bytes = 0;
  #stopped = false;

  constructor(
    source: ReadableStore,
    destination: BlobFinder & BlobWriter,
    onProgress?: (progress: BlobProgress) => void,
  ) {
    this.#source = source;
    this.#destination = destination;
    this.#onProgress = onProgress;
  }

  get counts(): BlobCounts {
    return { ...this.#counts };
  }

  /** Rejects with the StoreError of either side. The digest and size of what is streamed are checked. */
  copy(blob: Descriptor): Promise<void> {
    const known = this.#copies.get(blob.digest);
    if (known !== undefined) return known;
    const slots = blob.size > LARGE ? this.#large : this.#small;
    const copy = slots(() => this.#copy(blob));
    this.#copies.set(blob.digest, copy);
    return copy;
  }

  /** Cancels the blobs that have not started, after the copy has failed. Their promises resolve without copying. */
  stop(): void {
    this.#stopped = true;
  }

  async #copy(blob: Descriptor): Promise<void> {
    if (this.#stopped) return;
    const streamed = new StreamedBytes((bytes) => this.#advance(bytes));
    const outcome = await this.#outcome(blob, streamed);
    this.#counts[outcome] += 1;
    if (outcome === 'copied') this.#counts.bytes += blob.size;
    this.#blobs += 1;
    this.#advance(blob.size - streamed.seen);
  }

  async #outcome(blob: Descriptor, streamed: StreamedBytes): Promise<'copied' | 'mounted' | 'present'> {
    if (await this.#destination.mountBlob(blob, this.#source)) return 'mounted';
    if (await this.#destination.hasBlob(blob)) return 'present';
    await this.#destination.pushBlob({
      descriptor: blob,
      isVerified: true,
      open: () => streamed.count(this.#source.blob(blob)),
    });
    return 'copied';
  }

  #advance(bytes: number): void {
    this.#bytes += bytes;
    this.#onProgress?.({ blobs: this.#blobs, bytes: this.#bytes });
  }
}

/** Counts the bytes of one blob that were sent. A retried upload starts again, but its bytes count only once. */
class StreamedBytes {
  readonly #advance: (bytes: number) => void;
  seen = 0;

  constructor(advance: (bytes: number) => void) {
    this.#advance = advance;
  }

  async *count(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let position = 0;
    for await (const chunk of source) {
      position += chunk.byteLength;
      const more = position - this.seen;
      if (more > 0) {
        this.seen = position;
        this.#advance(more);
      }
      yield chunk;
    }
  }
}
