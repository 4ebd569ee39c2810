// Manifests that were read or written, so that none is fetched twice. Bounded.
import type { Manifest } from '../../descriptor.ts';
import type { Digest } from '../../digest.ts';

/** Bytes that are kept; the least recently used go first. */
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

  /** Takes note of a manifest, as the one that was used last, and gives it back. */
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
