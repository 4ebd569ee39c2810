// Sends blobs through a pipe: chunks prefixed with their length, then the end or the error of the store.
import type { Readable, Writable } from 'node:stream';
import { decodeError, encodeError } from './messages.ts';

/** Bytes of the length prefix. */
const PREFIX = 4;
const END = 0;
const FAILED = 0xffff_ffff;
/** Larger chunks are split, so that a prefix never looks like FAILED. */
const MAX_CHUNK = 1024 * 1024;

/** Writes one blob with backpressure. An error of the blob is sent to the reader and not thrown. */
export async function writeBlob(pipe: Writable, blob: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of blob) {
      for (let at = 0; at < chunk.byteLength; at += MAX_CHUNK) await write(pipe, chunk.subarray(at, at + MAX_CHUNK));
    }
    pipe.write(prefix(END));
  } catch (error) {
    const text = Buffer.from(JSON.stringify(encodeError(error)));
    pipe.write(Buffer.concat([prefix(FAILED), prefix(text.byteLength), text]));
  }
}

async function write(pipe: Writable, chunk: Uint8Array): Promise<void> {
  pipe.cork();
  pipe.write(prefix(chunk.byteLength));
  const isFlowing = pipe.write(chunk);
  pipe.uncork();
  if (isFlowing || pipe.destroyed) return;
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      pipe.off('drain', settle).off('close', settle);
      resolve();
    };
    pipe.on('drain', settle).on('close', settle);
  });
}

function prefix(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(PREFIX);
  bytes.writeUInt32LE(length);
  return bytes;
}

/** Reads blobs from a pipe, one after another. */
export class BlobReceiver {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(pipe: Readable) {
    this.#chunks = pipe[Symbol.asyncIterator]();
  }

  /** The next blob. It must be read to its end before the next call. Throws the error of the store. */
  async *blob(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const length = (await this.#exactly(PREFIX)).readUInt32LE();
      if (length === END) return;
      if (length === FAILED) {
        const text = await this.#exactly((await this.#exactly(PREFIX)).readUInt32LE());
        throw decodeError(JSON.parse(text.toString()));
      }
      for (let left = length; left > 0; ) {
        if (this.#held.byteLength === 0) this.#held = await this.#next();
        const part = this.#held.subarray(0, left);
        this.#held = this.#held.subarray(part.byteLength);
        left -= part.byteLength;
        yield part;
      }
    }
  }

  async #exactly(length: number): Promise<Buffer> {
    while (this.#held.byteLength < length) this.#held = Buffer.concat([this.#held, await this.#next()]);
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return bytes;
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (done) throw new Error('the pipe closed within a blob');
    return value;
  }
}
