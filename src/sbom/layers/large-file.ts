// Keeps a large file of a layer in a temporary file without a name, so that it is read at any position without holding it.
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RandomAccess } from '../cataloguers/cataloguer.ts';

/** The `code` of errors of the file system, such as a full disk. */
export const FILE_SYSTEM_CODE = /^E[A-Z0-9]+$/;

export class LargeFile implements RandomAccess {
  readonly #descriptor: number;
  readonly #directory: string;
  readonly #hashes = [createHash('sha1'), createHash('sha256')] as const;
  #digests: { readonly sha1: string; readonly sha256: string } | undefined;
  #isNamed = true;
  size = 0;

  /** Throws the error of the file system. The name is random: nothing of the archive is part of a path. */
  constructor() {
    this.#directory = mkdtempSync(join(tmpdir(), 'oci-evidence-large-file-'));
    try {
      this.#descriptor = openSync(join(this.#directory, 'file'), 'wx+', 0o600);
    } catch (error) {
      rmSync(this.#directory, { recursive: true, force: true });
      throw error;
    }
    // A file that is removed while it is open is gone even if this process is killed. Windows removes none that is open.
    if (platform() !== 'win32') this.#unname();
  }

  append(chunk: Uint8Array): void {
    for (const hash of this.#hashes) hash.update(chunk);
    for (let at = 0; at < chunk.byteLength; ) at += writeSync(this.#descriptor, chunk, at);
    this.size += chunk.byteLength;
  }

  read(start: number, length: number): Buffer {
    if (start < 0 || length < 0 || start + length > this.size) throw new RangeError('the range is beyond the end');
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let at = 0; at < length; ) {
      const count = readSync(this.#descriptor, bytes, at, length - at, start + at);
      if (count === 0) throw new RangeError('the temporary file was truncated');
      at += count;
    }
    return bytes;
  }

  get sha1(): string {
    return this.#finished().sha1;
  }

  get sha256(): string {
    return this.#finished().sha256;
  }

  close(): void {
    closeSync(this.#descriptor);
    if (this.#isNamed) this.#unname();
  }

  #unname(): void {
    rmSync(this.#directory, { recursive: true, force: true });
    this.#isNamed = false;
  }

  #finished(): { readonly sha1: string; readonly sha256: string } {
    const [sha1, sha256] = this.#hashes;
    this.#digests ??= { sha1: sha1.digest('hex'), sha256: sha256.digest('hex') };
    return this.#digests;
  }
}
