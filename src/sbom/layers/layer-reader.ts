// Reads the layers of all images of one run, each only once, and uses the cache.
import pLimit from 'p-limit';
import { digestOf } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import type { BlobReader } from '../../oci/store.ts';
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import { type Bounds, Budget } from './bounds.ts';
import { type LayerSource, readLayer } from './layer.ts';
import type { CountedLayer, LayerProgress } from './layer-progress.ts';
import type { LayerRecord } from './layer-record.ts';
import { PathSet } from './path.ts';

/** Layer records kept between runs. The key covers the layer's bytes and everything that affects how they are read. */
export interface LayerCache {
  /** The record stored under `key`, or undefined if there is no trustworthy one. Never rejects. */
  get(key: string): Promise<LayerRecord | undefined>;
  /** Stores a record. Never rejects: a cache that cannot be written costs time only. */
  put(key: string, record: LayerRecord): Promise<void>;
}

export interface Reading {
  readonly record: LayerRecord;
  readonly cached: boolean;
}

export interface LayerReaderOptions {
  readonly store: BlobReader;
  readonly cataloguers: readonly AnyCataloguer[];
  readonly bounds: Bounds;
  readonly concurrency: number;
  readonly cache?: LayerCache;
  /** Counts the layers, those of a second pass not again. */
  readonly progress?: LayerProgress;
}

/** Raise when the structure or meaning of LayerRecord changes, or when the same bytes lead to another record. */
const RECORD_VERSION = 1;

export class LayerReader {
  readonly #options: LayerReaderOptions;
  readonly #budget: Budget;
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #stopped = new AbortController();
  readonly #known = new Map<string, Promise<Reading>>();

  constructor(options: LayerReaderOptions) {
    this.#options = options;
    this.#budget = new Budget(options.bounds.heldBytes);
    this.#limit = pLimit(options.concurrency);
  }

  /**
   * The record of a layer. With `only`, it covers just those files (paths in the archive), each under the paths listed for
   * it. Throws StoreError when the store fails or returns wrong bytes.
   */
  read(source: LayerSource, only?: ReadonlyMap<string, readonly string[]>): Promise<Reading> {
    const key = this.#keyOf(source, only);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const counted = only === undefined ? this.#options.progress?.begin(source.descriptor) : undefined;
    const reading = this.#limit(async () => {
      const done = await this.#readOnce(key, source, only, counted);
      counted?.end();
      return done;
    });
    this.#known.set(key, reading);
    return reading;
  }

  /** Cancels all reads in progress after one has failed. */
  stop(reason: unknown): void {
    this.#limit.clearQueue();
    this.#stopped.abort(reason);
  }

  async #readOnce(
    key: string,
    source: LayerSource,
    only: ReadonlyMap<string, readonly string[]> | undefined,
    counted: CountedLayer | undefined,
  ): Promise<Reading> {
    const { cache, concurrency: _, progress: __, ...reading } = this.#options;
    const kept = await cache?.get(key);
    if (kept?.digest === source.descriptor.digest) return { record: kept, cached: true };
    try {
      const record = await readLayer(source, {
        ...reading,
        ...(counted && { store: counted.countingIn(reading.store) }),
        budget: this.#budget,
        signal: this.#stopped.signal,
        ...(only && { only }),
      });
      await cache?.put(key, record);
      return { record, cached: false };
    } catch (error) {
      if (isUndistributed(source, error)) return { record: unread(source, error.detail), cached: false };
      throw error;
    }
  }

  #keyOf({ descriptor, diffId }: LayerSource, only?: ReadonlyMap<string, readonly string[]>): string {
    const { cataloguers, bounds } = this.#options;
    const versions = cataloguers.map(({ name, version }) => [name, version]);
    const parts = [RECORD_VERSION, descriptor.digest, diffId, only && [...only].sort(), versions, bounds];
    return digestOf(JSON.stringify(parts)).replace(':', '-');
  }
}

/** Non-distributable layers (image specification 1.1, layer.md) may be absent from the store. */
function isUndistributed({ descriptor }: LayerSource, error: unknown): error is StoreError {
  const foreign = /nondistributable|\.foreign\./.test(descriptor.mediaType);
  return foreign && error instanceof StoreError && error.code === 'not-found';
}

function unread({ descriptor: { digest } }: LayerSource, why: string): LayerRecord {
  const nothing = { facts: [], symlinks: [], hardLinks: [], whiteouts: [], opaque: [], implied: [] };
  const note = { path: '', text: `not read: non-distributable and not in the store (${why.slice(0, 200)})` };
  return { digest, ...nothing, directories: new PathSet(), others: new PathSet(), notes: [note] };
}
