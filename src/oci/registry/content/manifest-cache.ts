// Caches manifests that were read or written, within a bound, so that none is fetched twice.
import type { Manifest } from '../../descriptor.ts';
import type { Digest } from '../../digest.ts';

/** Bytes that are kept; the least recently used are dropped first. */
const MAX_BYTES = 32 * 1024 * 1024;

export class ManifestCache {
  readonly #known = new Map<Digest, Manifest>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  get(digest: Digest): Manifest | undefined {
    const known = this.#known.get(digest);
    return known && this.keep(known);
  }

  /** Adds a manifest as the most recently used one, and returns it. */
  keep(manifest: Manifest): Manifest {
    const { digest } = manifest.descriptor;
    this.forget(digest);
    this.#known.set(digest, manifest);
    this.#bytes += manifest.bytes.byteLength;
    for (const oldest of this.#known.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.forget(oldest);
    }
    return manifest;
  }

  forget(digest: Digest): void {
    const known = this.#known.get(digest);
    if (known === undefined) return;
    this.#known.delete(digest);
    this.#bytes -= known.bytes.byteLength;
  }
}
