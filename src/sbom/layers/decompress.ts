// Decompresses a layer's blob. The compression is detected from the bytes, not from the media type.
import type { Transform } from 'node:stream';
import { constants, createGunzip, createZstdDecompress } from 'node:zlib';
import { BoundExceeded, type Bounds } from './bounds.ts';

/** The compression of a layer. `unknown`: neither gzip, zstd nor a plain tar archive. */
export type Compression = 'gzip' | 'zstd' | 'tar' | 'empty' | 'unknown';

/** Large enough to make calls into zlib worthwhile, small enough for four layers at once. */
const CHUNK_BYTES = 512 * 1024;
/** A blob arrives in chunks of 64 KB. Waking a thread for each of them takes longer than joining them. */
const JOINED_BYTES = 256 * 1024;
/** Chunks of output are never joined, so that each is a part of the buffer that the decoder fills. */
const SINGLE_CHUNKS = { readableObjectMode: true, readableHighWaterMark: 1 };
/** Bytes needed to detect a tar archive, whose magic ends at offset 262. */
const HEAD_BYTES = 512;
/** Magic and length of a skippable frame. */
const SKIPPABLE_HEADER = 8;
/** Chunk size of the frames after the first. There may be one frame per small file. */
const FRAME_BYTES = 64 * 1024;
/** Largest zstd window: 2^27 is 128 MB, the default limit of the zstd command. */
const ZSTD = { [constants.ZSTD_d_windowLogMax]: 27 };

/** Detects the compression from the first 512 bytes, or from all bytes of a shorter blob. */
export function compressionOf(head: Uint8Array): Compression {
  if (head.byteLength === 0) return 'empty';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  // Skippable frame (RFC 8878, 3.1.2): 0x184D2A50 to 0x184D2A5F, which some tools put first.
  if (isSkippableFrame(head)) return 'zstd';
  if (new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar') return 'tar';
  // An empty archive consists of blocks of zeros.
  return head.byteLength >= HEAD_BYTES && head.every((byte) => byte === 0) ? 'tar' : 'unknown';
}

function isSkippableFrame(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}

/** Why a blob of unknown compression cannot be read. */
export function unknownCompression(head: Uint8Array): string {
  const hex = Buffer.from(head.subarray(0, 6)).toString('hex');
  if (hex.startsWith('425a68')) return 'compressed with bzip2, which is not allowed for image layers';
  if (hex.startsWith('fd377a585a00')) return 'compressed with xz, which is not allowed for image layers';
  return 'neither gzip, zstd nor tar; the layer may be encrypted or damaged';
}

/** What is known about a blob while it is being decompressed. */
export interface DecompressionState {
  compression: Compression;
  compressedBytes: number;
  /** The first bytes, used in messages. */
  head: Uint8Array;
}

/**
 * Yields the uncompressed bytes. A chunk is valid until the next one is requested. Always reads the blob to its end, even if decompression fails or the consumer stops early,
 * because the digest is verified at the end. Errors of the blob take precedence over all others. A decompression fault is
 * thrown as the error of node:zlib. Throws the reason of `signal` once it is aborted.
 */
export async function* decompressed(
  blob: AsyncIterable<Uint8Array>,
  state: DecompressionState,
  signal: AbortSignal,
  bounds: Pick<Bounds, 'frames' | 'frameBytes'>,
): AsyncGenerator<Uint8Array> {
  const source = blob[Symbol.asyncIterator]();
  const next = async (): Promise<Uint8Array | undefined> => {
    if (signal.aborted) {
      await source.return?.();
      throw signal.reason;
    }
    const { value, done } = await source.next();
    if (done) return undefined;
    state.compressedBytes += value.byteLength;
    return value;
  };
  const first: Uint8Array[] = [];
  let held = 0;
  for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
    first.push(chunk);
    held += chunk.byteLength;
    if (held >= HEAD_BYTES) break;
  }
  state.head = Buffer.concat(first).subarray(0, HEAD_BYTES);
  state.compression = compressionOf(state.head);

  const input = new Input(first, next);
  try {
    if (state.compression === 'tar') yield* input.chunks();
    else if (state.compression === 'gzip') {
      yield* decoded(
        new Input([], () => input.takeJoined()),
        createGunzip({ chunkSize: CHUNK_BYTES, ...SINGLE_CHUNKS }),
      );
    } else if (state.compression === 'zstd') {
      // node:zlib stops after one frame (RFC 8878, 3.1). zstd:chunked layers have one frame per file.
      for (let frame = 0; await input.hasMore(); frame++) {
        if (frame >= bounds.frames && state.compressedBytes < frame * bounds.frameBytes) {
          throw new BoundExceeded(
            `it has more than ${bounds.frames} zstd frames of less than ${bounds.frameBytes} bytes`,
          );
        }
        if (await input.skipFrame()) continue;
        yield* decoded(
          input,
          createZstdDecompress({ chunkSize: frame === 0 ? CHUNK_BYTES : FRAME_BYTES, params: ZSTD, ...SINGLE_CHUNKS }),
        );
      }
    }
  } finally {
    await input.drain();
  }
}

/** The unread part of the blob. A decoder that stops early returns the bytes that it did not consume. */
class Input {
  readonly #next: () => Promise<Uint8Array | undefined>;
  #held: Uint8Array[];
  #joined: Buffer | undefined;

  constructor(first: readonly Uint8Array[], next: () => Promise<Uint8Array | undefined>) {
    this.#held = [...first];
    this.#next = next;
  }

  async take(): Promise<Uint8Array | undefined> {
    return this.#held.shift() ?? this.#next();
  }

  /** The next chunks as one, in a buffer that the next call overwrites. Only the last one is shorter than the buffer. */
  async takeJoined(): Promise<Uint8Array | undefined> {
    this.#joined ??= Buffer.allocUnsafeSlow(JOINED_BYTES);
    let length = 0;
    while (length < JOINED_BYTES) {
      const chunk = await this.take();
      if (chunk === undefined) break;
      const part = chunk.subarray(0, JOINED_BYTES - length);
      this.#joined.set(part, length);
      length += part.byteLength;
      if (part.byteLength < chunk.byteLength) this.giveBack([chunk.subarray(part.byteLength)]);
    }
    return length === 0 ? undefined : this.#joined.subarray(0, length);
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

  /** Skips a skippable frame, which would cost a decoder of its own. False if the next frame has content. */
  async skipFrame(): Promise<boolean> {
    let head: Buffer = Buffer.alloc(0);
    for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) {
      head =
        head.byteLength === 0
          ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
          : Buffer.concat([head, chunk]);
      if (head.byteLength >= SKIPPABLE_HEADER) break;
    }
    if (head.byteLength < SKIPPABLE_HEADER || !isSkippableFrame(head)) {
      this.giveBack([head]);
      return false;
    }
    let left = head.readUInt32LE(4);
    let rest: Uint8Array | undefined = head.subarray(SKIPPABLE_HEADER);
    for (; rest !== undefined && rest.byteLength <= left; rest = await this.take()) left -= rest.byteLength;
    if (rest !== undefined) this.giveBack([rest.subarray(left)]);
    return true;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) yield chunk;
  }

  async drain(): Promise<void> {
    this.#held = [];
    while ((await this.#next()) !== undefined);
  }
}

/** Yields the output of one decoder, up to the end of its frame. A chunk is valid until the next one is requested. */
async function* decoded(
  input: Input,
  decoder: Transform & { readonly bytesWritten: number },
): AsyncGenerator<Uint8Array> {
  decoder.on('error', () => undefined);
  let inputError: unknown;
  const fed = feed(input, decoder).catch((error: unknown) => {
    inputError = error;
    decoder.destroy(error as Error);
  });
  let filled: ArrayBuffer | undefined;
  try {
    for await (const chunk of decoder as AsyncIterable<Uint8Array<ArrayBuffer>>) {
      // The decoder takes another buffer when one is full. Buffers that wait to be collected make V8 collect all the time.
      if (filled !== chunk.buffer && filled?.byteLength === CHUNK_BYTES) filled.transfer(0);
      filled = chunk.buffer;
      yield chunk;
    }
  } finally {
    decoder.destroy();
    await fed;
    // biome-ignore lint/correctness/noUnsafeFinally: a wrong digest takes precedence over errors in the bytes.
    if (inputError !== undefined) throw inputError;
  }
}

/** Writes the input to the decoder with backpressure until either ends, and returns unconsumed bytes to the input. */
async function feed(input: Input, decoder: Transform & { readonly bytesWritten: number }): Promise<void> {
  const written: Uint8Array[] = [];
  let dropped = 0;
  const dropConsumed = (): void => {
    for (let oldest = written[0]; oldest && dropped + oldest.byteLength <= decoder.bytesWritten; oldest = written[0]) {
      dropped += oldest.byteLength;
      written.shift();
    }
  };
  while (!decoder.destroyed) {
    const chunk = await input.take();
    if (chunk === undefined) {
      decoder.end();
      await emitted(decoder, 'close');
      break;
    }
    dropConsumed();
    written.push(chunk);
    if (!decoder.destroyed && !decoder.write(chunk)) await emitted(decoder, 'drain');
  }
  dropConsumed();
  const [first, ...rest] = written;
  if (first !== undefined) input.giveBack([first.subarray(decoder.bytesWritten - dropped), ...rest]);
}

/** Resolves when the decoder has emitted the event or is closed. */
function emitted(decoder: Transform, event: 'drain' | 'close'): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      decoder.off(event, go).off('close', go);
      resolve();
    };
    decoder.on(event, go).on('close', go);
    if (decoder.closed) go();
  });
}
