// The body of an upload: a blob's bytes, checked by size and digest before the last of them is sent.
import { verifiedContent } from '../../blob-content.ts';
import { StoreError } from '../../errors.ts';
import type { Blob } from '../../store.ts';

export class Content {
  readonly #blob: Blob;
  readonly #where: string;
  #source: AsyncGenerator<Uint8Array> | undefined;
  /** Read from the source and not yet returned. */
  #rest: Uint8Array = new Uint8Array();
  #position = 0;

  /** `where`: the store, for errors. */
  constructor(blob: Blob, where: string) {
    this.#blob = blob;
    this.#where = where;
  }

  /** All of it in memory. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#checked()) chunks.push(chunk);
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  }

  /**
   * Everything from `offset` on, from a new source. Content that does not match its descriptor fails before its last bytes
   * are sent, so that no registry stores it.
   */
  async *rest(offset = 0): AsyncGenerator<Uint8Array> {
    let skip = offset;
    let held: Uint8Array | undefined;
    for await (const chunk of this.#checked()) {
      const part = chunk.subarray(Math.min(skip, chunk.byteLength));
      skip -= chunk.byteLength - part.byteLength;
      if (part.byteLength === 0) continue;
      if (held !== undefined) yield held;
      held = part;
    }
    if (held !== undefined) yield held;
  }

  /** `length` bytes from `offset`. Continues after the last slice, or starts over for another offset. */
  async *slice(offset: number, length: number): AsyncGenerator<Uint8Array> {
    if (this.#source === undefined || this.#position !== offset) await this.#rewind(offset);
    for (let left = length; left > 0; ) {
      const chunk = await this.#next();
      if (chunk === undefined) return;
      const part = chunk.subarray(0, left);
      this.#rest = chunk.subarray(part.byteLength);
      this.#position += part.byteLength;
      left -= part.byteLength;
      yield part;
    }
  }

  async close(): Promise<void> {
    await this.#source?.return(undefined);
    this.#source = undefined;
  }

  async #rewind(offset: number): Promise<void> {
    await this.close();
    this.#source = this.#checked();
    this.#rest = new Uint8Array();
    this.#position = 0;
    for await (const _ of this.slice(0, offset));
  }

  async #next(): Promise<Uint8Array | undefined> {
    if (this.#rest.byteLength > 0) return this.#rest;
    const next = await this.#source?.next();
    return next?.done === false ? next.value : undefined;
  }

  async *#checked(): AsyncGenerator<Uint8Array> {
    const { digest } = this.#blob.descriptor;
    try {
      yield* verifiedContent(this.#blob, this.#where);
    } catch (error) {
      const changed = error instanceof StoreError && error.code.endsWith('-mismatch') && error.store === this.#where;
      if (!changed) throw error;
      throw new StoreError({
        code: error.code,
        store: this.#where,
        reference: digest,
        attempted: 'push the blob',
        detail: `the content has changed since its digest was computed: ${error.detail}`,
        remedy: 'run again when nothing writes to the file',
        cause: error,
      });
    }
  }
}
