// Owns the bounds on a layer. Reaching one ends the layer or skips the file, and adds a note that names the bound.

export interface Bounds {
  /** Uncompressed bytes per compressed byte, applied once a layer exceeds `ratioFloorBytes`. */
  readonly ratio: number;
  /** A layer that unpacks to fewer bytes may have any ratio, because a file of zeros is not an attack. */
  readonly ratioFloorBytes: number;
  /** Uncompressed bytes of one layer. */
  readonly layerBytes: number;
  /** Tar entries of one layer. */
  readonly entries: number;
  /** Characters of one path. Linux refuses paths longer than 4,096. */
  readonly pathLength: number;
  /** Segments of one path. */
  readonly depth: number;
  /** Characters in all names of one layer that are kept for the overlay: directories, links, whiteouts. */
  readonly nameCharacters: number;
  /** Bytes of files held in memory at once, over all layers. A file that does not fit waits for the others. */
  readonly heldBytes: number;
  /** Files of one layer that describe packages. Their facts are kept for the overlay. */
  readonly files: number;
  /** Bytes unpacked from archives in one layer's files: a minimum for any layer, and a factor per compressed byte. */
  readonly archiveFloorBytes: number;
  readonly archiveRatio: number;
  /** Entries of all archives in one layer's files. */
  readonly archiveEntries: number;
  /** Frames of a zstd layer whatever its size. Beyond them a frame must have `frameBytes` on average. */
  readonly frames: number;
  readonly frameBytes: number;
  /** Notes kept per layer. Further notes are counted. */
  readonly notes: number;
}

export const BOUNDS: Bounds = {
  ratio: 200,
  ratioFloorBytes: 256 * 1024 * 1024,
  layerBytes: 64 * 1024 ** 3,
  entries: 2_000_000,
  pathLength: 4096,
  depth: 256,
  nameCharacters: 32 * 1024 * 1024,
  heldBytes: 128 * 1024 * 1024,
  files: 200_000,
  archiveFloorBytes: 64 * 1024 * 1024,
  archiveRatio: 16,
  archiveEntries: 1_000_000,
  frames: 10_000,
  frameBytes: 256,
  notes: 100,
};

/** Thrown when a layer reaches a bound. The part read so far is kept, the rest is skipped. */
export class BoundExceeded extends Error {
  override readonly name = 'BoundExceeded';
}

/** Limits the bytes held at once. A waiting caller holds no bytes, so waiting cannot deadlock. */
export class Budget {
  readonly #limit: number;
  #used = 0;
  readonly #waiting: { readonly bytes: number; readonly go: () => void }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Undefined if `bytes` may be held at once, or else a promise that resolves when they may. A request larger than the whole
   * budget is granted when nothing else is held.
   */
  acquire(bytes: number): Promise<void> | undefined {
    if (this.#fits(bytes) && this.#waiting.length === 0) {
      this.#used += bytes;
      return undefined;
    }
    return new Promise<void>((go) => this.#waiting.push({ bytes, go }));
  }

  release(bytes: number): void {
    this.#used -= bytes;
    for (let next = this.#waiting[0]; next !== undefined && this.#fits(next.bytes); next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#used += next.bytes;
      next.go();
    }
  }

  #fits(bytes: number): boolean {
    return this.#used === 0 || this.#used + bytes <= this.#limit;
  }
}
