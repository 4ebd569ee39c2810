// The directory blobs/ of a layout: reads are verified, writes atomic. Only validated digests become paths.
import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { verifiedContent } from '../blob-content.ts';
import type { Descriptor } from '../descriptor.ts';
import { type Digest, type Expected, parseDigest, splitDigest, verified, verifiedBytes } from '../digest.ts';
import type { Environment } from '../environment.ts';
import { StoreError } from '../errors.ts';
import type { Blob, ByteRange } from '../store.ts';
import { removeLeftovers, syncDirectory, writeAtomically } from './atomic-file.ts';
import { errnoOf, isMissing, layoutFailure } from './failure.ts';
import type { LayoutBlobs } from './parts.ts';

/** Refuses links and does not block on a pipe: an archive may contain either. The result is then checked to be a file. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export class BlobDirectory implements LayoutBlobs {
  readonly #root: string;
  readonly #store: string;
  readonly #clock: Pick<Environment, 'now'>;
  readonly #checked = new Map<string, Promise<void>>();
  readonly #prepared = new Map<string, Promise<void>>();
  readonly #unsynced = new Set<string>();

  constructor(root: string, store: string, clock: Pick<Environment, 'now'>) {
    this.#root = root;
    this.#store = store;
    this.#clock = clock;
  }

  /** Image specification 1.1, image-layout.md "Blobs": blobs/<alg>/<encoded>. */
  pathOf(digest: Digest): string {
    const checked = parseDigest(digest);
    if (checked === undefined) throw new TypeError(`${JSON.stringify(digest)} is not a digest`);
    const { algorithm, encoded } = splitDigest(checked);
    return join(this.#root, 'blobs', algorithm, encoded);
  }

  /** Size of a blob; undefined if it does not exist. */
  async sizeOf(digest: Digest): Promise<number | undefined> {
    const path = this.pathOf(digest);
    try {
      await this.#checkDirectories(path);
      const stats = await lstat(path);
      if (!stats.isFile()) throw this.#notAFile(path, digest);
      return stats.size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw this.#failure(error, 'read the blob', path, digest);
    }
  }

  /** A blob, verified against its digest; undefined if it does not exist. `limit-exceeded` beyond `limit` bytes. */
  async bytes(digest: Digest, limit: number, size?: number): Promise<Uint8Array | undefined> {
    const path = this.pathOf(digest);
    try {
      await using file = await this.#open(path, digest);
      const stats = await file.stat();
      if (stats.size > limit) {
        throw new StoreError({
          code: 'limit-exceeded',
          store: this.#store,
          reference: digest,
          attempted: 'read the manifest',
          detail: `its ${stats.size} bytes exceed the limit of ${limit} bytes for manifests`,
          remedy: 'check the digest: this is probably a layer',
        });
      }
      const bytes = await file.readFile();
      return verifiedBytes(bytes, { digest, size: size ?? bytes.byteLength, where: this.#store });
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw this.#failure(error, 'read the blob', path, digest);
    }
  }

  /** A blob as a stream: whole reads are checked by digest and size, ranges by size alone. */
  async *stream(descriptor: Descriptor, range?: ByteRange): AsyncGenerator<Uint8Array> {
    const { digest, size } = descriptor;
    const path = this.pathOf(digest);
    const expected: Expected = { digest, size, where: this.#store };
    try {
      await using file = await this.#open(path, digest);
      if (range === undefined) {
        yield* verified(chunks(file), expected);
        return;
      }
      const { size: actual } = await file.stat();
      const end = Math.min(range.end ?? size - 1, size - 1);
      if (actual !== size || range.start < 0 || range.start > end) {
        throw new StoreError({
          code: actual === size ? 'rejected' : 'size-mismatch',
          store: this.#store,
          reference: digest,
          attempted: `read the bytes ${range.start}-${range.end ?? ''}`,
          detail: `the blob has ${actual} bytes, expected ${size}`,
          remedy: 'check the range against the size of the blob',
        });
      }
      yield* chunks(file, range.start, end);
    } catch (error) {
      throw this.#failure(error, 'read the blob', path, digest);
    }
  }

  /** Writes a blob unless it exists with that size; true if it was written. Its content is verified as it passes. */
  async write(blob: Blob): Promise<boolean> {
    const { digest, size } = blob.descriptor;
    if ((await this.sizeOf(digest)) === size) return false;
    const path = this.pathOf(digest);
    await this.#prepare(dirname(path));
    try {
      await writeAtomically(path, verifiedContent(blob, this.#store));
    } catch (error) {
      throw this.#failure(error, 'write the blob', path, digest);
    }
    this.#unsynced.add(dirname(path));
    return true;
  }

  /** Hard-links a blob from another layout; false if the file exists or links are not possible. */
  async linkFrom(other: BlobDirectory, digest: Digest): Promise<boolean> {
    const path = this.pathOf(digest);
    await this.#prepare(dirname(path));
    try {
      await link(other.pathOf(digest), path);
    } catch (error) {
      if (['EEXIST', 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EACCES'].includes(errnoOf(error) ?? '')) return false;
      throw this.#failure(error, 'link the blob', path, digest);
    }
    this.#unsynced.add(dirname(path));
    return true;
  }

  async remove(digest: Digest): Promise<void> {
    const path = this.pathOf(digest);
    try {
      await this.#checkDirectories(path);
      await unlink(path);
    } catch (error) {
      if (!isMissing(error)) throw this.#failure(error, 'delete the manifest', path, digest);
    }
    this.#unsynced.add(dirname(path));
  }

  /** Flushes the directories that were written to: all earlier writes are on disk when this resolves. */
  async sync(): Promise<void> {
    const directories = [...this.#unsynced];
    this.#unsynced.clear();
    await Promise.all(directories.map((directory) => syncDirectory(directory)));
  }

  async #open(path: string, digest: Digest): Promise<FileHandle> {
    await this.#checkDirectories(path);
    const file = await open(path, OPEN_FLAGS);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw this.#notAFile(path, digest);
  }

  /** blobs/ and blobs/<alg>/ must be directories: in an archive they may be links to elsewhere. */
  #checkDirectories(path: string): Promise<void> {
    const directory = dirname(path);
    const known = this.#checked.get(directory);
    if (known !== undefined) return known;
    const check = (async () => {
      for (const part of [dirname(directory), directory]) {
        if (!(await lstat(part)).isDirectory()) throw this.#notAFile(part);
      }
    })();
    return kept(this.#checked, directory, check);
  }

  #prepare(directory: string): Promise<void> {
    const known = this.#prepared.get(directory);
    if (known !== undefined) return known;
    const preparation = (async () => {
      try {
        await mkdir(directory, { recursive: true });
        await this.#checkDirectories(join(directory, 'any'));
        await removeLeftovers(directory, this.#clock.now());
        this.#unsynced.add(dirname(directory));
      } catch (error) {
        throw this.#failure(error, 'write to the layout', directory);
      }
    })();
    return kept(this.#prepared, directory, preparation);
  }

  #notAFile(path: string, digest?: Digest): StoreError {
    return new StoreError({
      code: 'denied',
      store: this.#store,
      ...(digest !== undefined && { reference: digest }),
      attempted: 'use the blob',
      detail: `${path} is a link or a special file`,
      remedy: 'copy the layout with its links resolved (cp -rL) and use the copy',
    });
  }

  #failure(error: unknown, attempted: string, path: string, digest?: Digest): StoreError {
    return layoutFailure(error, { store: this.#store, attempted, path, ...(digest && { reference: digest }) });
  }
}

function chunks(file: FileHandle, start = 0, end = Number.POSITIVE_INFINITY): AsyncIterable<Uint8Array> {
  return file.createReadStream({ start, end, autoClose: false, highWaterMark: 256 * 1024 });
}

/** Keeps a promise for later calls. If it rejects, the next call tries again. */
function kept(promises: Map<string, Promise<void>>, key: string, work: Promise<void>): Promise<void> {
  const promise = work.catch((error: unknown) => {
    promises.delete(key);
    throw error;
  });
  promises.set(key, promise);
  return promise;
}
