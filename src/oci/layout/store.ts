// An OCI layout directory as a store (image specification 1.1, image-layout.md).
import pLimit from 'p-limit';
import { type Descriptor, type Manifest, parseManifest } from '../descriptor.ts';
import { type Digest, parseDigest } from '../digest.ts';
import type { Environment } from '../environment.ts';
import { StoreError } from '../errors.ts';
import type { PullGrant, PullGranter } from '../pull-access.ts';
import {
  type Artifact,
  type ArtifactOutcome,
  type Blob,
  type ByteRange,
  NO_TRAFFIC,
  type ReadableStore,
  type ReferrersFilter,
  type ReferrersPage,
  type Store,
  type Traffic,
} from '../store.ts';
import { Archive } from './archive/archive.ts';
import { BlobDirectory } from './blobs.ts';
import { layoutFailure } from './failure.ts';
import { addToFallback, type Layout, removeFromFallback } from './fallback.ts';
import { LayoutFiles } from './files.ts';
import {
  entriesOf,
  entriesTagged,
  type IndexFile,
  withEntries,
  withoutDigest,
  withoutTag,
  withTag,
} from './index-file.ts';
import { LayoutManifests } from './manifests.ts';
import type { LayoutBlobs, LayoutIndex, LayoutParts } from './parts.ts';

const DEFAULT_CONCURRENCY = 16;

/**
 * Reads index.json on each call, since another process may write it. Concurrent writes of this project are safe: blobs first,
 * then index.json under a lock, each file atomically.
 */
export class LayoutStore implements Store, PullGranter {
  readonly location: string;
  readonly #directory: string | undefined;
  readonly #environment: Environment;
  readonly #parts: LayoutParts;
  readonly #files: LayoutIndex;
  readonly #blobs: LayoutBlobs;
  readonly #manifests: LayoutManifests;
  readonly #layout: Layout;

  /** `path`: the directory, unless `parts` are those of something else. */
  constructor(path: string, environment: Environment, parts?: LayoutParts) {
    this.#directory = parts === undefined ? path : undefined;
    this.#environment = environment;
    this.#parts = parts ?? directoryParts(path, environment);
    const { location, files, blobs } = this.#parts;
    this.location = location;
    this.#files = files;
    this.#blobs = blobs;
    this.#manifests = new LayoutManifests(this.#blobs, this.location);
    this.#layout = { blobs: this.#blobs, manifests: this.#manifests, store: this.location };
  }

  /** The layout in a tar archive. What is written is in the file once the store has been closed. */
  static ofArchive(path: string, environment: Environment): LayoutStore {
    return new LayoutStore(path, environment, new Archive(path, environment));
  }

  /** `reference` is a tag, a digest, or empty for the only image of a layout. */
  async resolve(reference: string): Promise<Descriptor> {
    const { mediaType, digest, size } = (await this.manifest(reference)).descriptor;
    return { mediaType, digest, size };
  }

  async manifest(reference: string): Promise<Manifest> {
    const index = await this.#files.index();
    const digest = parseDigest(reference);
    const expected =
      digest === undefined ? await this.#named(index, reference) : entriesOf(index, digest)[0]?.descriptor;
    const exact = digest ?? expected?.digest;
    const manifest = exact === undefined ? undefined : await this.#manifests.read(exact, expected);
    if (manifest === undefined) throw this.#notFound(reference, 'the manifest does not exist in the layout');
    return manifest;
  }

  blob(descriptor: Descriptor, range?: ByteRange): AsyncIterable<Uint8Array> {
    return this.#blobs.stream(descriptor, range);
  }

  /** Only for directories. */
  async grantPull(): Promise<PullGrant | undefined> {
    const path = this.#directory;
    if (path === undefined) return undefined;
    return {
      access: { kind: 'oci-layout', path, location: this.location },
      renew: async () => undefined,
      count: () => undefined,
    };
  }

  async *referrers(subject: Digest, filter?: ReferrersFilter): AsyncGenerator<ReferrersPage> {
    const { via, referrers } = await this.#manifests.referrers(await this.#files.index(), subject);
    const wanted = filter?.artifactType;
    yield { via, referrers: referrers.filter(({ artifactType }) => wanted === undefined || artifactType === wanted) };
  }

  async *tags(): AsyncGenerator<string> {
    const { entries } = await this.#files.index();
    yield* new Set(entries.flatMap(({ tag }) => tag ?? []));
  }

  traffic(): Traffic {
    return NO_TRAFFIC;
  }

  close(): Promise<void> {
    return this.#parts.close();
  }

  async hasBlob({ digest, size }: Descriptor): Promise<boolean> {
    return (await this.#blobs.sizeOf(digest)) === size;
  }

  async pushBlob(blob: Blob): Promise<void> {
    await this.#files.prepare();
    await this.#blobs.write(blob);
    await this.#blobs.sync();
  }

  /** Hard-links from another directory, or copies if that is not possible. An archive holds no links. */
  async mountBlob(descriptor: Descriptor, from: ReadableStore): Promise<boolean> {
    if (!(from instanceof LayoutStore)) return false;
    if (!(this.#blobs instanceof BlobDirectory && from.#blobs instanceof BlobDirectory)) return false;
    await this.#files.prepare();
    for await (const _ of from.blob(descriptor)); // Verifies the content: a link would propagate damage.
    // An existing file may be damaged: writing checks its size.
    if (!(await this.#blobs.linkFrom(from.#blobs, descriptor.digest))) {
      await this.#blobs.write({ descriptor, isVerified: true, open: () => from.blob(descriptor) });
    }
    await this.#blobs.sync();
    return true;
  }

  /** Every manifest gets an entry in index.json, so that it is found as a referrer. */
  async pushManifest(manifest: Manifest, tag?: string): Promise<void> {
    await this.#files.prepare();
    await this.#writeManifest(manifest);
    await this.#blobs.sync();
    await this.#files.edit(async (index) =>
      tag === undefined ? withEntries(index, [manifest.descriptor]) : withTag(index, manifest.descriptor, tag),
    );
  }

  async pushArtifacts(batch: readonly Artifact[]): Promise<readonly ArtifactOutcome[]> {
    const failed = new Map<Artifact, StoreError>();
    const fail = (artifact: Artifact, error: unknown): void => {
      const at = { store: this.location, attempted: 'push the artifact', path: artifact.manifest.descriptor.digest };
      failed.set(artifact, layoutFailure(error, at));
    };
    let existing: ReadonlySet<Digest> = new Set();
    try {
      await this.#files.prepare();
      const written = await this.#writeArtifacts(batch, fail);
      const whole = batch.filter((artifact) => !failed.has(artifact));
      // Caches the manifests of the layout, so that they are not read while others wait for the lock.
      await this.#listed(await this.#files.index(), whole);
      await this.#files.edit(async (index) => {
        const listed = await this.#listed(index, whole);
        existing = new Set([...listed].filter((digest) => !written.has(digest)));
        return this.#withReferrers(index, whole);
      });
      const listed = await this.#listed(await this.#files.index(), whole);
      for (const artifact of whole) {
        if (!listed.has(artifact.manifest.descriptor.digest)) fail(artifact, this.#lost(artifact));
      }
    } catch (error) {
      for (const artifact of batch) if (!failed.has(artifact)) fail(artifact, error);
    }
    return batch.map((artifact) => {
      const error = failed.get(artifact);
      if (error !== undefined) return { artifact, status: 'failed', error };
      const status = existing.has(artifact.manifest.descriptor.digest) ? 'existing' : 'created';
      return { artifact, status, via: 'index' };
    });
  }

  /** Nothing to do: entries are written under a lock, and no confirmation is deferred. */
  async confirmReferrers(): Promise<void> {}

  /** Removes the entries of the manifest in index.json and under its subject's referrers tag, then its blob. Other blobs stay. */
  async delete(digest: Digest): Promise<void> {
    const manifest = await this.manifest(digest);
    const { subject } = parseManifest(manifest, this.location);
    await this.#files.edit(async (index) => {
      const rest = entriesOf(index, digest).length > 0 ? withoutDigest(index, digest) : index;
      return subject === undefined ? rest : removeFromFallback(this.#layout, rest, subject.digest, digest);
    });
    await this.#blobs.remove(digest);
    await this.#blobs.sync();
  }

  async unlistReferrers(subject: Digest, referrers: readonly Digest[]): Promise<void> {
    await this.#files.edit(async (index) => {
      let next = index;
      for (const digest of referrers) next = await removeFromFallback(this.#layout, next, subject, digest);
      return next;
    });
  }

  /** The entry stays in index.json without the tag, unless the digest has another entry. */
  async deleteTag(tag: string): Promise<void> {
    await this.#files.edit(async (index) => {
      if (entriesTagged(index, tag).length === 0) throw this.#notFound(tag, 'the tag does not exist in the layout');
      return withoutTag(index, tag);
    });
  }

  async provePushAccess(): Promise<void> {
    await this.#files.proveWritable();
  }

  /** Each blob once, and manifests after their blobs. Returns the digests of the manifests that did not exist before. */
  async #writeArtifacts(
    batch: readonly Artifact[],
    fail: (artifact: Artifact, error: unknown) => void,
  ): Promise<ReadonlySet<Digest>> {
    const limit = pLimit(this.#environment.concurrency ?? DEFAULT_CONCURRENCY);
    const blobs = new Map<Digest, Promise<boolean>>();
    const written = new Set<Digest>();
    const pushBlob = (blob: Blob): Promise<boolean> => {
      const { digest } = blob.descriptor;
      const push = blobs.get(digest) ?? limit(() => this.#blobs.write(blob));
      blobs.set(digest, push);
      return push;
    };
    await Promise.all(
      batch.map(async (artifact) => {
        try {
          await Promise.all(artifact.blobs.map(pushBlob));
          if (await limit(() => this.#writeManifest(artifact.manifest)))
            written.add(artifact.manifest.descriptor.digest);
        } catch (error) {
          fail(artifact, error);
        }
      }),
    );
    await this.#blobs.sync();
    return written;
  }

  #writeManifest(manifest: Manifest): Promise<boolean> {
    const { descriptor, bytes } = manifest;
    return this.#blobs.write({
      descriptor,
      open: async function* () {
        yield bytes;
      },
    });
  }

  /** The artifacts that are listed for their subjects. */
  async #listed(index: IndexFile, artifacts: readonly Artifact[]): Promise<ReadonlySet<Digest>> {
    const listed = new Set<Digest>();
    for (const subject of new Set(artifacts.map((artifact) => artifact.subject.digest))) {
      const { referrers } = await this.#manifests.referrers(index, subject);
      for (const { digest } of referrers) listed.add(digest);
    }
    return listed;
  }

  async #withReferrers(index: IndexFile, artifacts: readonly Artifact[]): Promise<IndexFile> {
    const descriptorOf = ({ manifest }: Artifact): Descriptor => manifest.descriptor;
    let next = withEntries(index, artifacts.map(descriptorOf));
    for (const [subject, group] of Map.groupBy(artifacts, (artifact) => artifact.subject.digest)) {
      // Searched in the index as it was, whose manifests are cached.
      const { referrers } = await this.#manifests.referrers(index, subject);
      next = await addToFallback(this.#layout, next, subject, [...referrers, ...group.map(descriptorOf)]);
    }
    return next;
  }

  /** The entry of a tag, or of the only image. */
  async #named(index: IndexFile, reference: string): Promise<Descriptor | undefined> {
    const found =
      reference === ''
        ? await this.#manifests.roots(index)
        : entriesTagged(index, reference).flatMap(({ descriptor }) => descriptor ?? []);
    const digests = [...new Set(found.map(({ digest }) => digest))];
    if (digests.length <= 1) return found[0];
    const name = reference === '' ? 'the layout has several images' : `the tag "${reference}" is ambiguous`;
    throw new StoreError({
      code: 'invalid-response',
      store: this.location,
      attempted: 'find the manifest',
      detail: `${name}: ${digests.slice(0, 5).join(', ')}${digests.length > 5 ? `, and ${digests.length - 5} more` : ''}`,
      remedy: 'give a digest',
    });
  }

  #notFound(reference: string, detail: string): StoreError {
    return new StoreError({
      code: 'not-found',
      store: this.location,
      ...(reference !== '' && { reference }),
      attempted: 'find the manifest',
      detail,
      remedy: 'check the tag or digest against the index.json of the layout',
    });
  }

  #lost({ manifest, subject }: Artifact): StoreError {
    return new StoreError({
      code: 'lost-update',
      store: this.location,
      reference: manifest.descriptor.digest,
      attempted: 'push the artifact',
      detail: `it was written, but is not listed for ${subject.digest}: another program rewrote index.json`,
      remedy: 'run again when that program has ended',
    });
  }
}

function directoryParts(path: string, environment: Environment): LayoutParts {
  const location = `oci-layout:${path}`;
  return {
    location,
    files: new LayoutFiles(path, location, environment),
    blobs: new BlobDirectory(path, location, environment),
    close: async () => {},
  };
}
