// A repository of a registry as a store (distribution specification 1.1.1).
import { artifactTypeOf, type Descriptor, type Manifest, parseManifest } from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import type { Environment } from '../environment.ts';
import { StoreError } from '../errors.ts';
import { MEDIA_TYPE } from '../media-types.ts';
import { referrersTag } from '../referrers-tag.ts';
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
} from '../store.ts';
import { readBlob } from './blobs.ts';
import type { Transport } from './exchange.ts';
import { Manifests } from './manifests.ts';
import { listReferrers, readFallback } from './referrers.ts';
import { Repository } from './repository.ts';
import { Uploads } from './uploads.ts';

export class RegistryStore implements Store {
  readonly location: string;
  readonly #repository: Repository;
  readonly #manifests: Manifests;
  readonly #uploads: Uploads;

  constructor(transport: Transport, repository: string, environment: Environment) {
    this.#repository = new Repository(transport, repository, environment);
    this.location = this.#repository.location;
    this.#manifests = new Manifests(this.#repository);
    this.#uploads = new Uploads(this.#repository);
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

  referrers(subject: Digest, filter?: ReferrersFilter): AsyncIterable<ReferrersPage> {
    return listReferrers(this.#repository, subject, filter);
  }

  async *tags(): AsyncGenerator<string> {
    const response = await this.#repository.pull({
      method: 'GET',
      url: this.#repository.path('tags/list'),
      accept: [200],
      attempted: 'list tags',
    });
    yield* (JSON.parse(new TextDecoder().decode(await response.bytes(16 << 20))) as { tags?: string[] }).tags ?? [];
  }

  traffic(): Traffic {
    return this.#repository.transport.traffic();
  }

  /** Nothing is open here: the session closes the transport, which other stores use too. */
  async close(): Promise<void> {}

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

  async pushArtifacts(batch: readonly Artifact[]): Promise<readonly ArtifactOutcome[]> {
    const outcomes: ArtifactOutcome[] = [];
    for (const artifact of batch) {
      try {
        await Promise.all(artifact.blobs.map((blob) => this.#uploads.push(blob)));
        const recorded = await this.#manifests.put(artifact.manifest);
        const via = recorded === artifact.subject.digest ? 'api' : 'fallback-tag';
        if (via === 'fallback-tag') await this.#addToFallback(artifact);
        outcomes.push({ artifact, status: 'created', via });
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        outcomes.push({ artifact, status: 'failed', error });
      }
    }
    return outcomes;
  }

  async delete(digest: Digest): Promise<void> {
    await this.#manifests.delete(digest);
  }

  provePushAccess(): Promise<void> {
    return this.#uploads.prove();
  }

  async #addToFallback({ manifest, subject }: Artifact): Promise<void> {
    const content = parseManifest(manifest, this.location);
    const artifactType = artifactTypeOf(content);
    const entry = { ...manifest.descriptor, artifactType, annotations: content.annotations };
    const others = (await readFallback(this.#repository, subject.digest)).filter(
      ({ digest }) => digest !== entry.digest,
    );
    const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [...others, entry] };
    const bytes = new TextEncoder().encode(JSON.stringify(index));
    const { digestOf } = await import('../digest.ts');
    const descriptor = { mediaType: MEDIA_TYPE.index, digest: digestOf(bytes), size: bytes.byteLength };
    await this.#manifests.put({ descriptor, bytes }, referrersTag(subject.digest));
  }
}
