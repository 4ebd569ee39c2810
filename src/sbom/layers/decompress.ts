// A layer's blob as the bytes of its tar archive: what the bytes are counts, not what the media type says of them.
import type { Transform } from 'node:stream';
import { constants, createGunzip, createZstdDecompress } from 'node:zlib';

/** How a layer is packed. `unknown`: neither compressed in a way that OCI layers may be, nor a tar archive. */
export type Packing = 'gzip' | 'zstd' | 'tar' | 'empty' | 'unknown';

/** Large enough that a call into zlib does real work, small enough that four layers at once stay within memory. */
const CHUNK_BYTES = 512 * 1024;
/** The bytes that tell a tar archive: its magic ends at 262. */
const HEAD_BYTES = 512;
/** The same for the frames after the first, of which there may be one for each small file. */
const FRAME_BYTES = 64 * 1024;
/** Windows that zstd may ask memory for: 2^27 is 128 MB, what the command line tool allows by default. */
const ZSTD = { [constants.ZSTD_d_windowLogMax]: 27 };

/** The packing, from the first 512 bytes or all that there are. */
export function packingOf(head: Uint8Array): Packing {
  if (head.byteLength === 0) return 'empty';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  // Skippable frame (RFC 8878, 3.1.2): 0x184D2A50 to 0x184D2A5F, which some tools put first.
  if (((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18) return 'zstd';
  if (new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar') return 'tar';
  // An archive without any entry is blocks of zeros.
  return head.byteLength >= HEAD_BYTES && head.every((byte) => byte === 0) ? 'tar' : 'unknown';
}

/** Why bytes that are no layer might have come, where the first of them tell. */
export function unknownPacking(head: Uint8Array): string {
  const hex = Buffer.from(head.subarray(0, 6)).toString('hex');
  if (hex.startsWith('425a68')) return 'it is compressed with bzip2, which image layers may not be';
  if (hex.startsWith('fd377a585a00')) return 'it is compressed with xz, which image layers may not be';
  return 'it is neither gzip, zstd nor tar; the layer may be encrypted or damaged';
}

/** What is known of the blob while it passes. */
export interface Passage {
  packing: Packing;
  compressedBytes: number;
  /** The first bytes, for messages. */
  head: Uint8Array;
}

/**
 * Yields the uncompressed bytes. The blob is always read to its end, even where decompression fails or the reader stops
 * early, because only then is its digest known to be right; what the blob's own reading throws comes before everything
 * else. A fault of the compression is thrown as the error of node:zlib. Once `signal` is aborted, throws its reason.
 */
export async function* decompressed(
  blob: AsyncIterable<Uint8Array>,
  passage: Passage,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const source = blob[Symbol.asyncIterator]();
  const next = async (): Promise<Uint8Array | undefined> => {
    if (signal.aborted) {
      await source.return?.();
      throw signal.reason;
    }
    const { value, done } = await source.next();
    if (done) return undefined;
    passage.compressedBytes += value.byteLength;
    return value;
  };
  const first: Uint8Array[] = [];
  let held = 0;
  for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
    first.push(chunk);
    held += chunk.byteLength;
    if (held >= HEAD_BYTES) break;
  }
  passage.head = Buffer.concat(first).subarray(0, HEAD_BYTES);
  passage.packing = packingOf(passage.head);

  const input = new Input(first, next);
  try {
    if (passage.packing === 'tar') yield* input.chunks();
    else if (passage.packing === 'gzip') yield* decoded(input, createGunzip({ chunkSize: CHUNK_BYTES }));
    else if (passage.packing === 'zstd') {
      // node:zlib ends with the first frame (RFC 8878, 3.1); zstd:chunked layers have one for each file.
      for (let frame = 0; await input.hasMore(); frame++) {
        yield* decoded(
          input,
          createZstdDecompress({ chunkSize: frame === 0 ? CHUNK_BYTES : FRAME_BYTES, params: ZSTD }),
        );
      }
    }
  } finally {
    await input.drain();
  }
}

/** What is left of the blob. A decoder that stops early gives back what it did not take. */
class Input {
  readonly #next: () => Promise<Uint8Array | undefined>;
  #held: Uint8Array[];

  constructor(first: readonly Uint8Array[], next: () => Promise<Uint8Array | undefined>) {
    this.#held = [...first];
    this.#next = next;
  }

  async take(): Promise<Uint8Array | undefined> {
    return this.#held.shift() ?? this.#next();
  }

  giveBack(chunks: readonly Uint8Array[]): void {
    this.#held = [...chunks, ...this.#held];
  }

  async hasMore(): Promise<boolean> {
    for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) {
      if (chunk.byteLength === 0) continue;
      this.giveBack([chunk]);
      return true;
    }
    return false;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) yield chunk;
  }

  async drain(): Promise<void> {
    this.#held = [];
    while ((await this.#next()) !== undefined);
  }
}

/** What one decoder makes of the input, as far as it takes it. */
async function* decoded(
  input: Input,
  decoder: Transform & { readonly bytesWritten: number },
): AsyncGenerator<Uint8Array> {
  decoder.on('error', () => undefined);
  const fed = feed(input, decoder);
  let inputFault: unknown;
  fed.catch((error: unknown) => {
    inputFault = error;
    decoder.destroy(error as Error);
  });
  try {
    for await (const chunk of decoder) yield chunk as Uint8Array;
  } finally {
    decoder.destroy();
    await fed.catch(() => undefined);
    // biome-ignore lint/correctness/noUnsafeFinally: a wrong digest outranks whatever its bytes led to.
    if (inputFault !== undefined) throw inputFault;
  }
}

/** Writes the input into the decoder at its pace until either ends, and gives back what the decoder did not take. */
async function feed(input: Input, decoder: Transform & { readonly bytesWritten: number }): Promise<void> {
  const written: Uint8Array[] = [];
  let dropped = 0;
  const dropTaken = (): void => {
    for (let oldest = written[0]; oldest && dropped + oldest.byteLength <= decoder.bytesWritten; oldest = written[0]) {
      dropped += oldest.byteLength;
      written.shift();
    }
  };
  while (!decoder.destroyed) {
    const chunk = await input.take();
    if (chunk === undefined) {
      decoder.end();
      await settled(decoder, 'close');
      break;
    }
    dropTaken();
    written.push(chunk);
    if (!decoder.destroyed && !decoder.write(chunk)) await settled(decoder, 'drain');
  }
  dropTaken();
  const [first, ...rest] = written;
  if (first !== undefined) input.giveBack([first.subarray(decoder.bytesWritten - dropped), ...rest]);
}

/** Resolves when the decoder has emitted the event, or is gone. */
function settled(decoder: Transform, event: 'drain' | 'close'): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      decoder.off(event, go).off('close', go);
      resolve();
    };
    decoder.on(event, go).on('close', go);
    if (decoder.closed) go();
  });
}
