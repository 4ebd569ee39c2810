// Writes a tar archive to a temporary file, one entry after the other, and puts it into place when it is complete.
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { ERRNO, ignore } from '../../../errors.ts';
import { removeLeftovers, syncDirectory, TEMPORARY_PREFIX } from '../atomic-file.ts';
import type { Extent } from './contents.ts';
import { BLOCK, fileHeaders, paddingOf } from './tar-header.ts';

export class ArchiveWriter {
  readonly file: FileHandle;
  readonly #path: string;
  readonly #temporary: string;
  #isOpen = true;
  #position = 0;
  /** Entries, and the end of the archive, are written one after the other. */
  readonly #writes = pLimit(1);

  private constructor(path: string, temporary: string, file: FileHandle) {
    this.#path = path;
    this.#temporary = temporary;
    this.file = file;
  }

  /** The temporary file is beside `path`, so that it can be renamed. */
  static async open(path: string, now: number): Promise<ArchiveWriter> {
    await removeLeftovers(dirname(path), now);
    const temporary = join(dirname(path), `${TEMPORARY_PREFIX}${process.pid}-${randomUUID()}`);
    return new ArchiveWriter(path, temporary, await open(temporary, 'wx+', 0o644));
  }

  /** Appends a file. `source` is opened when its turn comes; if it throws, nothing of it is left in the archive. */
  append(name: string, size: number, source: () => AsyncIterable<Uint8Array>): Promise<Extent> {
    return this.#writes(() => this.#append(name, size, source));
  }

  /** Ends the archive and renames it to its path. `beforeRename` may still refuse. */
  finish(beforeRename: () => Promise<void>): Promise<void> {
    return this.#writes(() => this.#finish(beforeRename));
  }

  /** Removes what was written, unless it is in place already. */
  discard(): Promise<void> {
    return this.#writes(() => this.#discard());
  }

  async #finish(beforeRename: () => Promise<void>): Promise<void> {
    await this.#write(Buffer.alloc(2 * BLOCK), this.#position);
    await this.file.truncate(this.#position + 2 * BLOCK);
    await this.file.sync();
    await beforeRename();
    await rename(this.#temporary, this.#path);
    this.#isOpen = false;
    await this.file.close();
    await syncDirectory(dirname(this.#path));
  }

  async #discard(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.file.close();
    await unlink(this.#temporary).catch(ignore(ERRNO));
  }

  async #append(name: string, size: number, source: () => AsyncIterable<Uint8Array>): Promise<Extent> {
    const start = this.#position;
    const headers = fileHeaders(name, size);
    const extent: Extent = { offset: start + headers.byteLength, size };
    let position = extent.offset;
    for await (const chunk of source()) {
      if (position + chunk.byteLength > extent.offset + size)
        throw new RangeError(`${name} is longer than ${size} bytes`);
      await this.#write(chunk, position);
      position += chunk.byteLength;
    }
    if (position !== extent.offset + size) throw new RangeError(`${name} is shorter than ${size} bytes`);
    await this.#write(Buffer.alloc(paddingOf(size)), position);
    // Last: without its headers an entry that was interrupted is overwritten by the next one.
    await this.#write(headers, start);
    this.#position = position + paddingOf(size);
    return extent;
  }

  async #write(bytes: Uint8Array, position: number): Promise<void> {
    for (let written = 0; written < bytes.byteLength; ) {
      const left = bytes.byteLength - written;
      written += (await this.file.write(bytes, written, left, position + written)).bytesWritten;
    }
  }
}
