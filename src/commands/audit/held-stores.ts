// Releases the store of a repository when none of its images is being read, so that memory does not grow with their number.
import type { Stores } from '../../oci/open.ts';
import { locationOf, type Reference } from '../../oci/reference.ts';

export class HeldStores {
  readonly #readers = new Map<string, number>();

  /** The function ends the reading of one image. */
  hold(reference: Reference, stores: Pick<Stores, 'release'>): () => void {
    const location = locationOf(reference);
    this.#readers.set(location, (this.#readers.get(location) ?? 0) + 1);
    return () => {
      const left = (this.#readers.get(location) ?? 1) - 1;
      if (left > 0) {
        this.#readers.set(location, left);
        return;
      }
      this.#readers.delete(location);
      stores.release(reference);
    };
  }
}
