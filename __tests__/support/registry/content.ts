// Bytes of a blob, in memory or in a file of a directory, and the sink that an upload fills.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

export interface Content {
  readonly size: number;
  /** The bytes from `start` to `end`, both inclusive. */
  read(start: number, end: number): AsyncIterable<Buffer>;
  /** Memory only: the bytes at hand, without a stream. */
  readonly bytes?: Buffer;
}

/** What an upload appends to. `finish` hands over the content; the sink is then spent. */
export interface Sink {
  readonly size: number;
  append(chunk: Buffer): Promise<void> | void;
  finish(): Promise<Content>;
  discard(): Promise<void>;
}

export function memoryContent(bytes: Buffer): Content {
  return {
    size: bytes.byteLength,
    bytes,
    async *read(start, end) {
      yield bytes.subarray(start, end + 1);
    },
  };
}

export class MemorySink implements Sink {
  readonly #chunks: Buffer[] = [];
  size = 0;

  append(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.size += chunk.byteLength;
  }

  async finish(): Promise<Content> {
    return memoryContent(Buffer.concat(this.#chunks));
  }

  async discard(): Promise<void> {
    this.#chunks.length = 0;
  }
}

/** Writes into a file of its own, so that uploads of any size take no memory. */
export class FileSink implements Sink {
  readonly #path: string;
  #file: Promise<FileHandle> | undefined;
  size = 0;

  constructor(directory: string) {
    this.#path = join(directory, randomUUID());
  }

  async append(chunk: Buffer): Promise<void> {
    const file = await this.#open();
    await file.write(chunk, 0, chunk.byteLength, this.size);
    this.size += chunk.byteLength;
  }

  async finish(): Promise<Content> {
    await (await this.#open()).close();
    const path = this.#path;
    const size = this.size;
    return {
      size,
      read: (start, end) => (size === 0 ? none() : (createReadStream(path, { start, end }) as AsyncIterable<Buffer>)),
    };
  }

  async discard(): Promise<void> {
    if (this.#file === undefined) return;
    await (await this.#file).close();
    await unlink(this.#path);
  }

  #open(): Promise<FileHandle> {
    this.#file ??= open(this.#path, 'w');
    return this.#file;
  }
}

export async function digestOfContent(content: Content, algorithm: string): Promise<string> {
  const hash = createHash(algorithm);
  if (content.size > 0) for await (const chunk of content.read(0, content.size - 1)) hash.update(chunk);
  return `${algorithm}:${hash.digest('hex')}`;
}

export function digestOfBytes(bytes: Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

export function algorithmOf(digest: string): string {
  return digest.slice(0, digest.indexOf(':'));
}

async function* none(): AsyncGenerator<Buffer> {}
