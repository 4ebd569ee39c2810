// Counts the layers of one run, and the bytes of them that are read.
import type { Descriptor } from '../../oci/descriptor.ts';
import type { BlobReader } from '../../oci/store.ts';

/** A layer that is counted. */
export interface CountedLayer {
  /** The same store, which counts the bytes that are read. */
  countingIn(store: BlobReader): BlobReader;
  /** The layer is read, or came from the cache. */
  end(): void;
}

export class LayerProgress {
  parts = 0;
  totalParts = 0;
  bytes = 0;
  totalBytes = 0;

  /** Adds a layer, by the size that its manifest states. */
  begin({ size }: Pick<Descriptor, 'size'>): CountedLayer {
    this.totalParts += 1;
    this.totalBytes += size;
    let read = 0;
    return {
      countingIn: (store) => ({
        blob: (descriptor, range) =>
          counting(store.blob(descriptor, range), (bytes) => {
            read += bytes;
            this.bytes += bytes;
          }),
      }),
      end: () => {
        this.parts += 1;
        // Nothing is read of a layer from the cache, and not everything of one that is damaged.
        this.bytes += size - read;
      },
    };
  }
}

async function* counting(blob: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of blob) {
    count(chunk.byteLength);
    yield chunk;
  }
}
