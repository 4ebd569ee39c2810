// A registry repository as a store (distribution specification 1.1.1).
import { type Descriptor, type Manifest, parseManifest } from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import type { Environment } from '../environment.ts';
import type { PullGrant, PullGranter } from '../pull-access.ts';
import type {
  Artifact,
  ArtifactOutcome,
  Blob,
  ByteRange,
  ReadableStore,
  ReferrersFilter,
  ReferrersPage,
  Store,
  Traffic,
  UnconfirmedReferrers,
} from '../store.ts';
import { readBlob } from './content/blobs.ts';
import { Manifests } from './content/manifests.ts';
import { deleteTag, listTags } from './content/tags.ts';
import { Uploads } from './content/uploads.ts';
import type { Transport } from './http/exchange.ts';
import { type RegistryProbe, registryProbe } from './probe.ts';
import { pushBatch } from './referrers/batch.ts';
import { parseEntry } from './referrers/fallback-index.ts';
import { Referrers } from './referrers/referrers.ts';
import { ReferrersTagUpdater } from './referrers/referrers-tag-updater.ts';
import type { BatchContext } from './referrers/subject-batch.ts';
import { type Access, Repository } from './repository.ts';

/** Only the confirmation of longer windows is deferred. Shorter ones are awaited. */
const DEFERRED_WINDOW_MS = 2_000;

export class RegistryStore implements Store, PullGranter {
  readonly location: string;
  readonly #repository: Repository;
  readonly #manifests: Manifests;
  readonly #uploads: Uploads;
  readonly #referrers: Referrers;
  readonly #updaters = new Map<Digest, ReferrersTagUpdater>();

  constructor(transport: Transport, repository: string, environment: Environment) {
    this.#repository = new Repository(transport, repository, environment);
    this.location = this.#repository.location;
    this.#manifests = new Manifests(this.#repository);
    this.#uploads = new Uploads(this.#repository);
    this.#referrers = new Referrers(this.#repository, this.#manifests);
  }

  probe(): RegistryProbe {
    return registryProbe(this.#repository);
  }

  /** Announces the access that will be needed, so that the first token covers it. */
  expect(access: Access): void {
    this.#repository.expect(access);
  }

  resolve(reference: string): Promise<Descriptor> {
    return this.#manifests.resolve(reference);
  }

  manifest(reference: string): Promise<Manifest> {
    return this.#manifests.read(reference);
  }

  blob(descriptor: Descriptor, range?: ByteRange): AsyncIterable<Uint8Array> {
    return readBlob(this.#repository, descriptor, range);
  }

  grantPull(): Promise<PullGrant | undefined> {
    return this.#repository.grantPull();
  }

  referrers(subject: Digest, filter?: ReferrersFilter): AsyncIterable<ReferrersPage> {
    return this.#referrers.list(subject, filter);
  }

  tags(): AsyncIterable<string> {
    return listTags(this.#repository);
  }

  /** The traffic of all stores of this host, which share its transport, unless the caller has its own meter. */
  traffic(): Traffic {
    return this.#repository.transport.traffic();
  }

  /** The session closes the transport, which other stores share. */
  async close(): Promise<void> {}

  hasBlob(descriptor: Descriptor): Promise<boolean> {
    return this.#uploads.exists(descriptor);
  }

  pushBlob(blob: Blob): Promise<void> {
    return this.#uploads.push(blob);
  }

  async mountBlob(descriptor: Descriptor, from: ReadableStore): Promise<boolean> {
    if (!(from instanceof RegistryStore)) return false;
    if (from.#repository.transport.registry !== this.#repository.transport.registry) return false;
    return from.location === this.location || this.#uploads.mount(descriptor, from.#repository);
  }

  async pushManifest(manifest: Manifest, tag?: string): Promise<void> {
    await this.#manifests.put(manifest, tag);
  }

  pushArtifacts(batch: readonly Artifact[]): Promise<readonly ArtifactOutcome[]> {
    const parts: BatchContext = {
      repository: this.#repository,
      manifests: this.#manifests,
      uploads: this.#uploads,
      referrers: this.#referrers,
      updater: (subject) => this.#updater(subject),
    };
    return pushBatch(parts, batch);
  }

  async confirmReferrers({ subject, entries, written }: UnconfirmedReferrers): Promise<void> {
    const { environment, settings } = this.#repository;
    const wait = written + settings.updateWindow - environment.now();
    if (wait > 0) {
      environment.note?.(`waiting ${Math.ceil(wait / 1000)} s until the referrers of ${subject} can be confirmed`);
      await environment.sleep(wait);
    }
    // Not the store's own updater: this confirmation must not be deferred again.
    await this.#makeUpdater(subject, false).apply({ added: entries.map(parseEntry) });
  }

  /**
   * Deletes the manifest first: an entry without a manifest is detected and repaired later, a manifest without an entry is
   * not. If the manifest is gone already, a fallback index that was seen to list it is still updated.
   */
  async delete(digest: Digest): Promise<void> {
    const { support, listings } = this.#referrers;
    const subjects = new Set(listings.underTagsOf(digest));
    if (support !== 'api' && subjects.size === 0) {
      const manifest = await this.#manifests.find(digest);
      const subject = manifest && parseManifest(manifest, this.location).subject;
      if (subject !== undefined) subjects.add(subject.digest);
    }
    const existed = await this.#manifests.delete(digest);
    if (!existed && subjects.size === 0) {
      throw this.#repository.error({
        code: 'not-found',
        reference: digest,
        attempted: 'delete the manifest',
        detail: 'the manifest does not exist',
        remedy: 'check the digest; the manifest may have been deleted already',
      });
    }
    await Promise.all([...subjects].map((subject) => this.unlistReferrers(subject, [digest])));
  }

  async unlistReferrers(subject: Digest, referrers: readonly Digest[]): Promise<void> {
    for (const digest of referrers) this.#referrers.removed(subject, digest);
    await this.#updater(subject).apply({ removed: referrers });
    this.#referrers.listings.forget(subject);
  }

  deleteTag(tag: string): Promise<void> {
    return deleteTag(this.#repository, this.#manifests, tag);
  }

  provePushAccess(): Promise<void> {
    return this.#uploads.prove();
  }

  #makeUpdater(subject: Digest, mayDefer: boolean): ReferrersTagUpdater {
    const { environment, settings, location } = this.#repository;
    const window = settings.updateWindow;
    return new ReferrersTagUpdater(this.#referrers.tag(subject), environment, {
      window,
      note: (text) => environment.note?.(text),
      ...(mayDefer &&
        window >= DEFERRED_WINDOW_MS && {
          defer: (entries, written) => {
            const texts = entries.map(({ text }) => text);
            if (environment.defer?.({ store: location, subject, entries: texts, written }) !== true) return false;
            this.#referrers.written(subject, entries);
            return true;
          },
        }),
    });
  }

  #updater(subject: Digest): ReferrersTagUpdater {
    const known = this.#updaters.get(subject);
    if (known !== undefined) return known;
    const made = this.#makeUpdater(subject, true);
    this.#updaters.set(subject, made);
    return made;
  }
}
