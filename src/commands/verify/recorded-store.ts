// Records the responses of a store while an image is read: the manifest of its tag, and every list of referrers.

import type { GraphSource } from '../../graph/walk.ts';
import type { Manifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import { referrersTag } from '../../oci/referrers-tag.ts';
import type { ReadableStore, ReferrersFilter, ReferrersPage } from '../../oci/store.ts';
import type { ReferrersQuery } from '../../policy/audit-record.ts';
import type { EvidenceStore } from '../../signing/read-evidence.ts';

export class RecordedStore implements GraphSource, EvidenceStore {
  readonly #store: ReadableStore;
  /** The repository in the registry; undefined for a layout. */
  readonly #repository: string | undefined;
  readonly #queries: ReferrersQuery[] = [];
  readonly #subject: string;
  #image: Manifest | undefined;

  constructor(store: ReadableStore, subject: string, repository: string | undefined) {
    this.#store = store;
    this.#subject = subject;
    this.#repository = repository;
  }

  /** The image's own manifest; undefined if it was not read. */
  get image(): Manifest | undefined {
    return this.#image;
  }

  /** Sorted by the digest of the subject, because responses arrive in any order. */
  get queries(): readonly ReferrersQuery[] {
    return this.#queries.toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
  }

  get location(): string {
    return this.#store.location;
  }

  async manifest(reference: string): Promise<Manifest> {
    const manifest = await this.#store.manifest(reference);
    if (reference === this.#subject) this.#image = manifest;
    return manifest;
  }

  blob(...call: Parameters<ReadableStore['blob']>): AsyncIterable<Uint8Array> {
    return this.#store.blob(...call);
  }

  tags(): AsyncIterable<string> {
    return this.#store.tags();
  }

  traffic(): ReturnType<ReadableStore['traffic']> {
    return this.#store.traffic();
  }

  async *referrers(subject: Digest, filter?: ReferrersFilter): AsyncGenerator<ReferrersPage> {
    let via: ReferrersQuery['via'] = null;
    let [pages, count] = [0, 0];
    let error: string | undefined;
    try {
      for await (const page of this.#store.referrers(subject, filter)) {
        via = page.via;
        pages += 1;
        count += page.referrers.length;
        yield page;
      }
    } catch (thrown) {
      if (thrown instanceof StoreError) error = thrown.message;
      throw thrown;
    } finally {
      this.#queries.push({
        subject,
        request: this.#repository === undefined ? null : pathOf(this.#repository, subject, via),
        via,
        filter: filter?.artifactType ?? null,
        pages,
        referrers: count,
        ...(error !== undefined && { error }),
      });
    }
  }
}

function pathOf(repository: string, subject: Digest, via: ReferrersQuery['via']): string {
  return via === 'fallback-tag'
    ? `/v2/${repository}/manifests/${referrersTag(subject)}`
    : `/v2/${repository}/referrers/${subject}`;
}
