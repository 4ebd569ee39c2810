// Keeps layer records in a directory between runs, one file per layer, and connects it to a shared cache.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../oci/digest.ts';
import type { LayerCache } from './layer-reader.ts';
import type { LayerRecord } from './layer-record.ts';
import { decodeRecord, encodeRecord } from './record-file.ts';

/** Part of the names of the directory and of shared entries. It changes with the file format. */
const FORM = 'sbom-layers-v1';
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
}

/** Ignores and overwrites damaged records. A directory that cannot be used costs time only. */
export class DirectoryCache implements LayerCache {
  readonly directory: string;
  readonly #options: DirectoryCacheOptions;
  #written = 0;

  /** Uses its own directory below `parent`. */
  constructor(parent: string, options: DirectoryCacheOptions) {
    this.directory = join(parent, FORM);
    this.#options = options;
  }

  /** How many records this run has added. */
  get written(): number {
    return this.#written;
  }

  async get(key: string): Promise<LayerRecord | undefined> {
    const path = this.#pathOf(key);
    try {
      const record = await decodeRecord(await readFile(path));
      // The modification time is the time of the last use.
      if (record !== undefined) await utimes(path, this.#options.now() / 1000, this.#options.now() / 1000);
      return record;
    } catch {
      return undefined;
    }
  }

  async put(key: string, record: LayerRecord): Promise<void> {
    try {
      await mkdir(this.directory, { recursive: true });
      // The rename makes the record appear as a whole. No fsync: the hash reveals a record that a power cut truncated.
      const temporary = `${this.#pathOf(key)}.${randomUUID()}`;
      await writeFile(temporary, await encodeRecord(record), { flag: 'wx' });
      await rename(temporary, this.#pathOf(key));
      this.#written++;
    } catch {
      // Not cached: the next run reads the layer again.
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
    } catch {
      // Another run may prune at the same time, or the directory does not exist.
    }
  }

  #pathOf(key: string): string {
    if (!KEY.test(key)) throw new RangeError(`"${key}" is not a cache key`);
    return join(this.directory, key);
  }
}

/** A cache outside of this machine, such as @actions/cache. */
export interface SharedCache {
  /** Restores the newest entry whose name starts with one of `prefixes` into `directory`, if there is one. */
  restore(directory: string, name: string, prefixes: readonly string[]): Promise<unknown>;
  /** Saves the directory under a name that no entry has yet. */
  save(directory: string, name: string): Promise<unknown>;
}

/**
 * Restores the directory from the shared cache, runs `work`, and saves the directory if `work` added records. `name`
 * distinguishes entries, for example by repository. A shared cache that fails causes a warning only.
 */
export async function withSharedCache<T>(
  cache: DirectoryCache,
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
      warn(`could not ${what} the shared SBOM cache: ${(error as Error).message}`);
    }
  };
  await attempt('restore', () => shared.restore(cache.directory, prefix, [prefix]));
  const result = await work();
  if (cache.written > 0) {
    await cache.prune();
    const names = (await readdir(cache.directory).catch(() => [])).filter((one) => KEY.test(one));
    await attempt('save', () => shared.save(cache.directory, `${prefix}${contentName(names)}`));
  }
  return result;
}

/** Entries cannot be overwritten, so each is named after its content. */
function contentName(names: readonly string[]): string {
  return digestOf(names.toSorted().join()).slice('sha256:'.length, 'sha256:'.length + 16);
}
