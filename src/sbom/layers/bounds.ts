// The bounds that hostile layers run into. Reaching one cuts that layer or skips that file, and leaves a note that names it.

export interface Bounds {
  /** Uncompressed bytes for each compressed byte; counted once a layer is past `ratioFloorBytes`. */
  readonly ratio: number;
  /** A layer that unpacks to less than this may have any ratio: a file of zeros is no attack. */
  readonly ratioFloorBytes: number;
  /** Uncompressed bytes of one layer. */
  readonly layerBytes: number;
  /** Tar entries of one layer. */
  readonly entries: number;
  /** Characters of one path. Linux opens no path longer than 4,096. */
  readonly pathLength: number;
  /** Segments of one path. */
  readonly depth: number;
  /** Characters in all names of one layer that are kept until the layers are overlaid: directories, links, whiteouts. */
  readonly nameCharacters: number;
  /** Bytes of files held in memory at once, over all layers: a file that does not fit waits for the others. */
  readonly heldBytes: number;
  /** Files of one layer that state packages: what they say is kept until the layers are overlaid. */
  readonly files: number;
  /** Notes kept of one layer; what is beyond is counted. */
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
  notes: 100,
};

/** A bound was reached: what was read so far of the layer stands, the rest of it is not looked at. */
export class Cut extends Error {
  override readonly name = 'Cut';
}

/** Bytes that may be held at once. Whoever waits holds nothing itself, so that waiting cannot lock. */
export class Budget {
  readonly #limit: number;
  #used = 0;
  readonly #waiting: { readonly bytes: number; readonly go: () => void }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Resolves when `bytes` may be held; what is larger than the whole budget is let in alone. */
  async acquire(bytes: number): Promise<void> {
    if (this.#fits(bytes) && this.#waiting.length === 0) {
      this.#used += bytes;
      return;
    }
    await new Promise<void>((go) => this.#waiting.push({ bytes, go }));
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
