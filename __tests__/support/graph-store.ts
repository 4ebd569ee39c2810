// A store for tests of the walk in which any digest can be listed for any other. It records all calls.
import type { Descriptor, Manifest } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { StoreError } from '../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { ReadableStore, ReferrersPage, Via } from '../../src/oci/store.ts';

export interface GraphStoreOptions {
  readonly via?: Via;
  /** Whether it costs requests, as a registry does. */
  readonly remote?: boolean;
  /** Entries of a page; all on one page where absent. */
  readonly pageSize?: number;
}

export class GraphStore implements ReadableStore {
  readonly location = 'registry.example/app';
  /** `referrers`, `manifest` or `tags`, with what was asked for, in order. */
  readonly asked: string[] = [];
  readonly #options: GraphStoreOptions;
  readonly #manifests = new Map<string, Manifest>();
  readonly #referrers = new Map<string, Descriptor[]>();
  /** What `tags` yields; an error that it throws. */
  tagList: readonly string[] | StoreError = [];
  /** Digests whose listing fails, with the error. */
  readonly failing = new Map<string, StoreError>();

  constructor(options: GraphStoreOptions = {}) {
    this.#options = options;
  }

  /** Puts a manifest, under a tag too. */
  put(json: { readonly mediaType?: string; readonly [key: string]: unknown }, tag?: string): Descriptor {
    const mediaType = json.mediaType ?? MEDIA_TYPE.manifest;
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, layers: [], ...json }));
    const descriptor: Descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    this.#manifests.set(descriptor.digest, { descriptor, bytes });
    if (tag !== undefined) this.#manifests.set(tag, { descriptor, bytes });
    return descriptor;
  }

  /** Lists a referrer for a subject, without a manifest behind it. */
  list(subject: Digest, name: string, fields: Partial<Descriptor> = {}): Descriptor {
    const descriptor: Descriptor = {
      mediaType: MEDIA_TYPE.manifest,
      digest: digestOf(name),
      size: name.length,
      artifactType: 'application/sarif+json',
      ...fields,
    };
    this.#referrers.set(subject, [...(this.#referrers.get(subject) ?? []), descriptor]);
    return descriptor;
  }

  async resolve(reference: string): Promise<Descriptor> {
    return (await this.manifest(reference)).descriptor;
  }

  async manifest(reference: string): Promise<Manifest> {
    this.asked.push(`manifest ${reference}`);
    const manifest = this.#manifests.get(reference);
    if (manifest === undefined) throw storeError('not-found', reference);
    return manifest;
  }

  // biome-ignore lint/correctness/useYield: a graph has no blobs
  async *blob(): AsyncGenerator<Uint8Array> {
    throw new Error('the walk reads no blob');
  }

  async *referrers(subject: Digest): AsyncGenerator<ReferrersPage> {
    this.asked.push(`referrers ${subject}`);
    const failure = this.failing.get(subject);
    if (failure !== undefined) throw failure;
    const { via = 'api', pageSize = Number.MAX_SAFE_INTEGER } = this.#options;
    const all = this.#referrers.get(subject) ?? [];
    for (let at = 0; at === 0 || at < all.length; at += pageSize)
      yield { via, referrers: all.slice(at, at + pageSize) };
  }

  async *tags(): AsyncGenerator<string> {
    this.asked.push('tags');
    if (this.tagList instanceof StoreError) throw this.tagList;
    yield* this.tagList;
  }

  traffic() {
    return { requests: this.#options.remote ? this.asked.length : 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };
  }

  async close(): Promise<void> {}

  count(verb: string): number {
    return this.asked.filter((asked) => asked.startsWith(verb)).length;
  }
}

export function storeError(code: StoreError['code'], reference: string): StoreError {
  return new StoreError({
    code,
    store: 'registry.example/app',
    reference,
    attempted: 'read',
    detail: code,
    remedy: 'none',
  });
}
