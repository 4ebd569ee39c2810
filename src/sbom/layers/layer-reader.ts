// Layers of the images of one run: each read once however many images share it, from the cache where it has been read before.
import pLimit from 'p-limit';
import { digestOf } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import { type Bounds, Budget } from './bounds.ts';
import { type LayerSource, readLayer } from './layer.ts';
import type { LayerRecord } from './layer-record.ts';
import { PathSet } from './path.ts';

/** Results of layers kept between runs. A key stands for the layer's bytes and for everything that decides how they are read. */
export interface LayerCache {
  /** The record kept under `key`, or undefined where there is none that can be trusted. Never rejects. */
  get(key: string): Promise<LayerRecord | undefined>;
  /** Keeps a record. Never rejects: a cache that cannot be written costs time alone. */
  put(key: string, record: LayerRecord): Promise<void>;
}

export interface Reading {
  readonly record: LayerRecord;
  readonly cached: boolean;
}

export interface LayerReaderOptions {
  readonly store: ReadableStore;
  readonly cataloguers: readonly AnyCataloguer[];
  readonly bounds: Bounds;
  readonly concurrency: number;
  readonly cache?: LayerCache;
}

/** Raised with the shape or meaning of LayerRecord, and with what the reader does about the same bytes. */
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
   * What a layer holds; with `only`, no more than the files that it names (paths in the archive), each under the paths that
   * it is wanted as. Throws a StoreError where the store fails or gives wrong bytes.
   */
  read(source: LayerSource, only?: ReadonlyMap<string, readonly string[]>): Promise<Reading> {
    const key = this.#keyOf(source, only);
    const known = this.#known.get(key) ?? this.#limit(() => this.#readOnce(key, source, only));
    this.#known.set(key, known);
    return known;
  }

  /** Ends the readings that are under way, after one has failed. */
  stop(reason: unknown): void {
    this.#limit.clearQueue();
    this.#stopped.abort(reason);
  }

  async #readOnce(key: string, source: LayerSource, only?: ReadonlyMap<string, readonly string[]>): Promise<Reading> {
    const { cache, concurrency: _, ...reading } = this.#options;
    const kept = await cache?.get(key);
    if (kept?.digest === source.descriptor.digest) return { record: kept, cached: true };
    try {
      const record = await readLayer(source, {
        ...reading,
        budget: this.#budget,
        signal: this.#stopped.signal,
        ...(only && { only }),
      });
      await cache?.put(key, record);
      return { record, cached: false };
    } catch (error) {
      if (isElsewhere(source, error)) return { record: unread(source, error.detail), cached: false };
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

/** Layers that may not be distributed (image specification 1.1, layer.md) need not be in the store. */
function isElsewhere({ descriptor }: LayerSource, error: unknown): error is StoreError {
  const foreign = /nondistributable|\.foreign\./.test(descriptor.mediaType);
  return foreign && error instanceof StoreError && error.code === 'not-found';
}

function unread({ descriptor: { digest } }: LayerSource, why: string): LayerRecord {
  const nothing = { facts: [], symlinks: [], hardLinks: [], whiteouts: [], opaque: [], implied: [] };
  const note = { path: '', text: `not read: it is not distributed with the image (${why.slice(0, 200)})` };
  return { digest, ...nothing, directories: new PathSet(), others: new PathSet(), notes: [note] };
}
