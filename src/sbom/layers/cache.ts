// Keeps layer records in a directory between runs, one file per layer, and connects it to a shared cache.
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorDetail, rethrowBug } from '../../errors.ts';
import { digestOf } from '../../oci/digest.ts';
import { makeDirectory } from '../../process/directory.ts';
import type { LayerCache } from './layer-reader.ts';
import type { LayerRecord } from './layer-record.ts';
import { decodeRecord, encodeRecord, MAX_RECORD_BYTES } from './record-file.ts';

/** Part of the names of the directory and of shared entries. Change it with the file format. */
const FORM = 'sbom-layers-v2';
/** Above this size the least recently used records are deleted. */
const MAX_BYTES = 512 * 1024 * 1024;
const KEY = /^sha256-[0-9a-f]{64}$/;
/** A file that is being written, or that a killed process left behind. */
const TEMPORARY = /^sha256-[0-9a-f]{64}\.[0-9a-f-]{36}$/;
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

export interface DirectoryCacheOptions {
  /** Milliseconds since the epoch. */
  now(): number;
  readonly maxBytes?: number;
  /** Authenticates records. Without it, records of any process that can write to the directory are trusted. */
  readonly key?: Uint8Array;
  /** Called once if the directory cannot be used. */
  warn?(text: string): void;
}

/** The directory of the records below `parent`. */
export function recordDirectory(parent: string): string {
  return join(parent, FORM);
}

/** Ignores and overwrites damaged records. A directory that cannot be used costs time only. */
export class DirectoryCache implements LayerCache {
  readonly directory: string;
  readonly #options: DirectoryCacheOptions;
  #written = 0;
  #isUnusable = false;

  /** Uses its own directory below `parent`. */
  constructor(parent: string, options: DirectoryCacheOptions) {
    this.directory = recordDirectory(parent);
    this.#options = options;
  }

  /** How many records this run has added. */
  get written(): number {
    return this.#written;
  }

  async get(key: string): Promise<LayerRecord | undefined> {
    const path = this.#pathOf(key);
    try {
      if ((await stat(path)).size > MAX_RECORD_BYTES) return undefined;
      const record = await decodeRecord(await readFile(path), this.#options.key);
      if (record !== undefined) await this.#markUsed(path);
      return record;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#report(error);
      return undefined;
    }
  }

  async put(key: string, record: LayerRecord): Promise<void> {
    if (this.#isUnusable) return;
    const temporary = `${this.#pathOf(key)}.${randomUUID()}`;
    try {
      const bytes = await encodeRecord(record, this.#options.key);
      if (bytes === undefined) return;
      await makeDirectory(this.directory);
      // The rename makes the record appear as a whole. No fsync: the hash reveals a record that a power cut truncated.
      await writeFile(temporary, bytes, { flag: 'wx' });
      await rename(temporary, this.#pathOf(key));
      this.#written++;
    } catch (error) {
      this.#report(error);
      // A full disk leaves a part of the file.
      await rm(temporary, { force: true }).catch((removal: unknown) => this.#report(removal));
    }
  }

  /** Deletes the least recently used records until the directory is within its bound, and files of killed runs. */
  async prune(): Promise<void> {
    const { now, maxBytes = MAX_BYTES } = this.#options;
    try {
      const names = (await readdir(this.directory)).filter((name) => KEY.test(name) || TEMPORARY.test(name));
      const files = await Promise.all(
        names.map(async (name) => {
          const { size, mtimeMs } = await stat(join(this.directory, name));
          return { name, size, mtimeMs };
        }),
      );
      let total = 0;
      for (const { name, size, mtimeMs } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
        total += size;
        const isLeftover = TEMPORARY.test(name) && now() - mtimeMs > LEFTOVER_AGE_MS;
        if (isLeftover || (total > maxBytes && KEY.test(name))) await unlink(join(this.directory, name));
      }
    } catch (error) {
      // Another run may prune at the same time, and nothing may have been written.
      if (codeOf(error) !== 'ENOENT') this.#report(error);
    }
  }

  /** The modification time is the time of the last use. */
  async #markUsed(path: string): Promise<void> {
    const time = this.#options.now() / 1000;
    await utimes(path, time, time).catch((error: unknown) => this.#report(error));
  }

  /** Warns about the first failure of the file system; then the run goes on without writing. */
  #report(error: unknown): void {
    if (codeOf(error) === undefined) throw error;
    if (this.#isUnusable) return;
    this.#isUnusable = true;
    const reason = errorDetail(error);
    this.#options.warn?.(`could not use the SBOM cache in "${this.directory}": ${reason}; its layers are read again`);
  }

  #pathOf(key: string): string {
    if (!KEY.test(key)) throw new RangeError(`"${key}" is not a cache key`);
    return join(this.directory, key);
  }
}

/** The code of an error of the file system, undefined for any other error. */
function codeOf(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof syscall === 'string' ? code : undefined;
}

/** A cache outside of this machine, such as @actions/cache. */
export interface SharedCache {
  /** Restores the newest entry whose name starts with one of `prefixes` into `directory`, if there is one. */
  restore(directory: string, name: string, prefixes: readonly string[]): Promise<unknown>;
  /** Saves the directory under a name that no entry has yet. */
  save(directory: string, name: string): Promise<unknown>;
}

/**
 * Restores the directory from the shared cache, runs `work`, and saves the directory if `work` has written records. `name`
 * distinguishes entries, for example by repository. A shared cache that fails causes a warning only.
 */
export async function withSharedCache<T extends { readonly written: number }>(
  directory: string,
  shared: SharedCache,
  name: string,
  warn: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const prefix = `oci-evidence-${FORM}-${name}-`;
  const attempt = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      // The errors of a cache service have no class in common.
      rethrowBug(error);
      warn(`could not ${what} the shared SBOM cache: ${errorDetail(error)}`);
    }
  };
  await attempt('restore', () => shared.restore(directory, prefix, [prefix]));
  const result = await work();
  if (result.written > 0) {
    await attempt('save', async () => {
      const names = (await readdir(directory)).filter((one) => KEY.test(one));
      await shared.save(directory, `${prefix}${contentName(names)}`);
    });
  }
  return result;
}

/** Entries cannot be overwritten, so each is named after its content. */
function contentName(names: readonly string[]): string {
  return digestOf(names.toSorted().join()).slice('sha256:'.length, 'sha256:'.length + 16);
}
