// Records of layers kept in a directory between runs, one file each, whole or not there; and a hook to carry them further.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../oci/digest.ts';
import type { LayerCache } from './layer-reader.ts';
import type { LayerRecord } from './layer-record.ts';
import { decodeRecord, encodeRecord } from './record-file.ts';

/** Part of the directory's and of shared entries' names, so that another form of file never meets this one. */
const FORM = 'sbom-layers-v1';
/** A directory that grows beyond this loses what was not used for longest. */
const MAX_BYTES = 512 * 1024 * 1024;
const KEY = /^sha256-[0-9a-f]{64}$/;
/** What is being written, or was when its writer died. */
const TEMPORARY = /^sha256-[0-9a-f]{64}\.[0-9a-f-]{36}$/;
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

export interface DirectoryCacheOptions {
  /** Milliseconds since the epoch. */
  now(): number;
  readonly maxBytes?: number;
}

/** Damaged entries are as good as none and are overwritten; a directory that cannot be used costs time alone. */
export class DirectoryCache implements LayerCache {
  readonly directory: string;
  readonly #options: DirectoryCacheOptions;
  #written = 0;

  /** The cache lives in a directory of its own below `parent`. */
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
      // What was used last is dropped last.
      if (record !== undefined) await utimes(path, this.#options.now() / 1000, this.#options.now() / 1000);
      return record;
    } catch {
      return undefined;
    }
  }

  async put(key: string, record: LayerRecord): Promise<void> {
    try {
      await mkdir(this.directory, { recursive: true });
      // Whole or not there; what a power cut leaves of it does not have its hash, so nothing is flushed.
      const temporary = `${this.#pathOf(key)}.${randomUUID()}`;
      await writeFile(temporary, await encodeRecord(record), { flag: 'wx' });
      await rename(temporary, this.#pathOf(key));
      this.#written++;
    } catch {
      // The next run reads the layer again.
    }
  }

  /** Drops what was not used for longest until the directory is within its bound, and what killed runs left. */
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
      // Another run may be pruning at the same time, or nothing was ever written.
    }
  }

  #pathOf(key: string): string {
    if (!KEY.test(key)) throw new RangeError(`${key} is no cache key`);
    return join(this.directory, key);
  }
}

/** A cache that outlives the machine, such as @actions/cache, with its own naming of entries. */
export interface SharedCache {
  /** Brings the newest entry whose name begins with one of `prefixes` back to `directory`, if there is one. */
  restore(directory: string, name: string, prefixes: readonly string[]): Promise<unknown>;
  /** Keeps the directory under a name that no entry has yet. */
  save(directory: string, name: string): Promise<unknown>;
}

/**
 * Runs `work` with what the shared cache has brought into the directory, and afterwards saves the directory if `work` has
 * added to it. `name` tells entries apart (the image's repository, say). A shared cache that fails is warned of, no more.
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
      warn(`the SBOM cache could not be ${what}: ${(error as Error).message}`);
    }
  };
  await attempt('restored', () => shared.restore(cache.directory, prefix, [prefix]));
  const result = await work();
  if (cache.written > 0) {
    await cache.prune();
    const names = (await readdir(cache.directory).catch(() => [])).filter((one) => KEY.test(one));
    await attempt('saved', () => shared.save(cache.directory, `${prefix}${contentName(names)}`));
  }
  return result;
}

/** Entries cannot be overwritten, so each is named after what it holds. */
function contentName(names: readonly string[]): string {
  return digestOf(names.toSorted().join()).slice('sha256:'.length, 'sha256:'.length + 16);
}
