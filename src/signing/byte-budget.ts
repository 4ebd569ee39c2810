// Owns the budget of bytes that reads may hold in memory at the same time.

export interface Lease {
  /** Gives the bytes back. Calls after the first do nothing. */
  release(): void;
}

/** Makes reads wait for free bytes, so that large documents are read one after the other and small ones in parallel. */
export class ByteBudget {
  readonly #waiting: { readonly bytes: number; start(): void }[] = [];
  readonly #limit: number;
  #free: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#free = limit;
  }

  /** Resolves when the bytes are free. A request larger than the whole budget waits until nothing else is held. */
  async take(bytes: number): Promise<Lease> {
    const share = Math.min(bytes, this.#limit);
    if (this.#waiting.length > 0 || share > this.#free) {
      await new Promise<void>((start) => {
        this.#waiting.push({ bytes: share, start });
      });
    } else {
      this.#free -= share;
    }
    let held = true;
    const release = (): void => {
      if (!held) return;
      held = false;
      this.#free += share;
      this.#startNext();
    };
    return { release };
  }

  #startNext(): void {
    for (let next = this.#waiting[0]; next !== undefined && next.bytes <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.bytes;
      next.start();
    }
  }
}
