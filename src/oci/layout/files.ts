// The files oci-layout and index.json of a layout: created, read on each call, edited under a lock.
import { constants } from 'node:fs';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pLimit from 'p-limit';
import { isRecord } from '../../json/fields.ts';
import { parseJson } from '../../json/parse.ts';
import type { Environment } from '../environment.ts';
import { StoreError } from '../errors.ts';
import { proveWritable, syncDirectory, TEMPORARY_PREFIX, writeAtomically } from './atomic-file.ts';
import { isMissing, layoutFailure } from './failure.ts';
import { EMPTY_INDEX, type IndexFile, MAX_INDEX_BYTES, parseIndexFile, serialiseIndexFile } from './index-file.ts';
import { withLock } from './lock.ts';

/** Image specification 1.1, image-layout.md "oci-layout file". */
const OCI_LAYOUT = new TextEncoder().encode('{"imageLayoutVersion":"1.0.0"}');
const MAX_OCI_LAYOUT_BYTES = 4096;
/** Files open at once: a walk requests the referrers of thousands of nodes at the same time. */
const READ_CONCURRENCY = 16;

export class LayoutFiles {
  readonly #root: string;
  readonly #store: string;
  readonly #environment: Environment;
  readonly #reads = pLimit(READ_CONCURRENCY);
  #recognised = false;
  #prepared: Promise<void> | undefined;
  #last: { readonly bytes: Uint8Array; readonly index: IndexFile } | undefined;
  /** One edit at a time: each starts from the index that the one before it left. */
  readonly #edits = pLimit(1);

  constructor(root: string, store: string, environment: Environment) {
    this.#root = root;
    this.#store = store;
    this.#environment = environment;
  }

  /** The current index.json; the same object as long as the file does not change. StoreError `not-found` without a layout. */
  async index(): Promise<IndexFile> {
    await this.#recognise();
    const index = await this.#read();
    if (index === undefined) throw this.#missing('index.json');
    return index;
  }

  /**
   * Replaces index.json by the result of `change`, under a lock that excludes other processes. `change` is called once and
   * returns its argument if there is nothing to write.
   */
  edit(change: (index: IndexFile) => Promise<IndexFile>): Promise<void> {
    return this.#edits(() => this.#edit(change));
  }

  /** Creates the layout unless it exists. Refuses a directory with other content. */
  prepare(): Promise<void> {
    this.#prepared ??= this.#prepare().catch((error: unknown) => {
      this.#prepared = undefined;
      throw layoutFailure(error, { store: this.#store, attempted: 'create the layout', path: this.#root });
    });
    return this.#prepared;
  }

  /** Throws the error that a write would throw, and leaves no files. */
  async proveWritable(): Promise<void> {
    let directory = resolve(this.#root);
    try {
      const exists = await this.#isLayout();
      while (!(await isThere(directory))) directory = dirname(directory);
      await proveWritable(directory);
      const blobs = join(this.#root, 'blobs', 'sha256');
      if (exists && (await isThere(blobs))) await proveWritable(blobs);
    } catch (error) {
      throw layoutFailure(error, { store: this.#store, attempted: 'check write access', path: directory });
    }
  }

  async #edit(change: (index: IndexFile) => Promise<IndexFile>): Promise<void> {
    const path = join(this.#root, 'index.json');
    await withLock(`${path}.lock`, this.#store, this.#environment, async (lock) => {
      const before = await this.index();
      const after = await change(before);
      if (after === before) return;
      try {
        await writeAtomically(path, serialiseIndexFile(after), () => lock.confirm());
        await syncDirectory(this.#root);
      } catch (error) {
        throw layoutFailure(error, { store: this.#store, attempted: 'write the index', path });
      }
    });
  }

  /** The file oci-layout is written last, so that every layout has an index. */
  async #prepare(): Promise<void> {
    if (await this.#isLayout()) return;
    await mkdir(this.#root, { recursive: true });
    const path = join(this.#root, 'index.json');
    await withLock(`${path}.lock`, this.#store, this.#environment, async (lock) => {
      if ((await this.#read()) === undefined) {
        await writeAtomically(path, serialiseIndexFile(EMPTY_INDEX), () => lock.confirm());
      }
      await writeAtomically(join(this.#root, 'oci-layout'), OCI_LAYOUT);
      await syncDirectory(this.#root);
    });
  }

  async #recognise(): Promise<void> {
    if (this.#recognised) return;
    if (!(await this.#reads(() => this.#isLayout()))) throw this.#missing('oci-layout');
    this.#recognised = true;
  }

  /** False if the directory does not exist or is empty. Throws a StoreError if it is not a layout. */
  async #isLayout(): Promise<boolean> {
    const path = join(this.#root, 'oci-layout');
    const bytes = await this.#bytes(path, MAX_OCI_LAYOUT_BYTES);
    if (bytes === undefined) {
      const names = await readdir(this.#root).catch((error: unknown): string[] => {
        if (isMissing(error)) return [];
        throw layoutFailure(error, { store: this.#store, attempted: 'open the layout', path: this.#root });
      });
      // Another process has created the layout between the two reads.
      if (names.includes('oci-layout')) return this.#isLayout();
      const foreign = names.find((name) => !isOurs(name));
      if (foreign === undefined) return false;
      throw this.#missing('oci-layout', 'the directory contains other files');
    }
    const json = parseJson(new TextDecoder().decode(bytes));
    const version = isRecord(json) ? json.imageLayoutVersion : undefined;
    if (typeof version === 'string' && /^1\.\d+\.\d+$/.test(version)) return true;
    throw new StoreError({
      code: 'unsupported',
      store: this.#store,
      attempted: 'open the layout',
      detail: `${path} has no imageLayoutVersion 1.x`,
      remedy: 'create the layout again with a current tool',
    });
  }

  async #read(): Promise<IndexFile | undefined> {
    const path = join(this.#root, 'index.json');
    const bytes = await this.#reads(() => this.#bytes(path, MAX_INDEX_BYTES));
    if (bytes === undefined) return undefined;
    if (this.#last === undefined || Buffer.compare(this.#last.bytes, bytes) !== 0) {
      this.#last = { bytes, index: parseIndexFile(bytes, this.#store, path) };
    }
    return this.#last.index;
  }

  /** A file of at most `limit` bytes; undefined if it does not exist. Does not block on a pipe. */
  async #bytes(path: string, limit: number): Promise<Uint8Array | undefined> {
    const at = { store: this.#store, attempted: 'open the layout', path };
    try {
      await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      const stats = await file.stat();
      if (stats.isFile() && stats.size <= limit) return await file.readFile();
      throw new StoreError({
        code: 'limit-exceeded',
        store: at.store,
        attempted: at.attempted,
        detail: `${path} is not a file of at most ${limit} bytes`,
        remedy: 'check the path: the layout is damaged, or this is not a layout',
      });
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw layoutFailure(error, at);
    }
  }

  #missing(name: string, why = 'the file does not exist'): StoreError {
    return new StoreError({
      code: 'not-found',
      store: this.#store,
      attempted: 'open the layout',
      detail: `${join(this.#root, name)}: ${why}`,
      remedy: 'give the path of an OCI layout, or of an empty or new directory to create one',
    });
  }
}

/** Files that a killed writer of this project may have left before the layout was complete. */
function isOurs(name: string): boolean {
  return (
    ['blobs', 'index.json', 'index.json.lock', 'index.json.lock.break'].includes(name) ||
    name.startsWith(TEMPORARY_PREFIX)
  );
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}
