// An OCI layout directory as a store (image specification 1.1, image-layout.md): the verbs, and nothing of how they work.
import pLimit from 'p-limit';
import { type Descriptor, type Manifest, parseManifest } from '../descriptor.ts';
import { type Digest, parseDigest } from '../digest.ts';
import type { Environment } from '../environment.ts';
import { StoreError } from '../errors.ts';
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
import { BlobDirectory } from './blobs.ts';
import { layoutFailure } from './failure.ts';
import { addToFallback, type Layout, removeFromFallback } from './fallback.ts';
import { LayoutFiles } from './files.ts';
import {
  entriesOf,
  entriesTagged,
  type IndexFile,
  withEntry,
  withoutDigest,
  withoutTag,
  withTag,
} from './index-file.ts';
import { LayoutManifests } from './manifests.ts';

const DEFAULT_CONCURRENCY = 16;
const NO_TRAFFIC: Traffic = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };

/**
 * Reading re-reads index.json at each call, since another process may write it. Writing is safe beside other writers of
 * this project: blobs first, then index.json under a lock, each file whole or not there.
 */
export class LayoutStore implements Store {
  readonly location: string;
  readonly #environment: Environment;
  readonly #files: LayoutFiles;
  readonly #blobs: BlobDirectory;
  readonly #manifests: LayoutManifests;
  readonly #layout: Layout;

  constructor(path: string, environment: Environment) {
    this.location = `oci-layout:${path}`;
    this.#environment = environment;
    this.#files = new LayoutFiles(path, this.location, environment);
    this.#blobs = new BlobDirectory(path, this.location, environment);
    this.#manifests = new LayoutManifests(this.#blobs, this.location);
    this.#layout = { blobs: this.#blobs, manifests: this.#manifests, store: this.location };
  }

  /** `reference` is a tag, a digest, or empty: then the one image of a layout that has no more than one. */
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
    if (manifest === undefined) throw this.#notFound(reference, 'the layout has no such manifest');
    return manifest;
  }

  blob(descriptor: Descriptor, range?: ByteRange): AsyncIterable<Uint8Array> {
    return this.#blobs.stream(descriptor, range);
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

  async close(): Promise<void> {}

  async pushBlob(blob: Blob): Promise<void> {
    await this.#files.prepare();
    await this.#blobs.write(blob.descriptor, () => blob.open());
    await this.#blobs.sync();
  }

  /** From another layout by a hard link, or by a copy on this side where the two are on different file systems. */
  async mountBlob(descriptor: Descriptor, from: ReadableStore): Promise<boolean> {
    if (!(from instanceof LayoutStore)) return false;
    await this.#files.prepare();
    for await (const _ of from.blob(descriptor)); // Checks the content: a link would hand on what is damaged.
    // A file that is there already may be damaged: writing looks at its size.
    if (!(await this.#blobs.linkFrom(from.#blobs, descriptor.digest))) {
      await this.#blobs.write(descriptor, () => from.blob(descriptor));
    }
    await this.#blobs.sync();
    return true;
  }

  /** Every manifest gets an entry in index.json: the one under which it is listed, and found as a referrer. */
  async pushManifest(manifest: Manifest, tag?: string): Promise<void> {
    await this.#files.prepare();
    await this.#writeManifest(manifest);
    await this.#blobs.sync();
    await this.#files.edit(async (index) =>
      tag === undefined ? withEntry(index, manifest.descriptor) : withTag(index, manifest.descriptor, tag),
    );
  }

  async pushArtifacts(batch: readonly Artifact[]): Promise<readonly ArtifactOutcome[]> {
    const failed = new Map<Artifact, StoreError>();
    const fail = (artifact: Artifact, error: unknown): void => {
      const at = { store: this.location, attempted: 'push an artifact', path: artifact.manifest.descriptor.digest };
      failed.set(artifact, layoutFailure(error, at));
    };
    let existing: ReadonlySet<Digest> = new Set();
    try {
      await this.#files.prepare();
      const written = await this.#writeArtifacts(batch, fail);
      const whole = batch.filter((artifact) => !failed.has(artifact));
      // Reads the manifests of the layout now, so that they need not be read while others wait for the lock.
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

  /** Takes the manifest out of index.json and its subject's referrers tag, then removes it. Other blobs stay. */
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

  /** The entry stays in index.json without the tag, unless the digest has another entry. */
  async deleteTag(tag: string): Promise<void> {
    await this.#files.edit(async (index) => {
      if (entriesTagged(index, tag).length === 0) throw this.#notFound(tag, 'the layout has no such tag');
      return withoutTag(index, tag);
    });
  }

  async provePushAccess(): Promise<void> {
    await this.#files.proveWritable();
  }

  /** Blobs once each, a manifest after its blobs; the digests of the manifests that were not there before. */
  async #writeArtifacts(
    batch: readonly Artifact[],
    fail: (artifact: Artifact, error: unknown) => void,
  ): Promise<ReadonlySet<Digest>> {
    const limit = pLimit(this.#environment.concurrency ?? DEFAULT_CONCURRENCY);
    const blobs = new Map<Digest, Promise<boolean>>();
    const written = new Set<Digest>();
    const pushBlob = (blob: Blob): Promise<boolean> => {
      const { digest } = blob.descriptor;
      const push = blobs.get(digest) ?? limit(() => this.#blobs.write(blob.descriptor, () => blob.open()));
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
    return this.#blobs.write(manifest.descriptor, async function* () {
      yield manifest.bytes;
    });
  }

  /** Those of the artifacts that their subjects' lists hold. */
  async #listed(index: IndexFile, artifacts: readonly Artifact[]): Promise<ReadonlySet<Digest>> {
    const listed = new Set<Digest>();
    for (const subject of new Set(artifacts.map((artifact) => artifact.subject.digest))) {
      const { referrers } = await this.#manifests.referrers(index, subject);
      for (const { digest } of referrers) listed.add(digest);
    }
    return listed;
  }

  async #withReferrers(index: IndexFile, artifacts: readonly Artifact[]): Promise<IndexFile> {
    let next = artifacts.reduce((known, { manifest }) => withEntry(known, manifest.descriptor), index);
    for (const [subject, group] of Map.groupBy(artifacts, (artifact) => artifact.subject.digest)) {
      const descriptors = group.map(({ manifest }) => manifest.descriptor);
      next = await addToFallback(this.#layout, next, subject, descriptors);
    }
    return next;
  }

  /** The one entry of a tag, or of a layout that is about one image. */
  async #named(index: IndexFile, reference: string): Promise<Descriptor | undefined> {
    const found =
      reference === ''
        ? await this.#manifests.roots(index)
        : entriesTagged(index, reference).flatMap(({ descriptor }) => descriptor ?? []);
    const digests = [...new Set(found.map(({ digest }) => digest))];
    if (digests.length <= 1) return found[0];
    const name = reference === '' ? 'without a tag or digest' : `by the tag ${reference}`;
    throw new StoreError({
      code: 'invalid-response',
      store: this.location,
      attempted: 'find a manifest',
      detail: `${name} it could be any of ${digests.length}: ${digests.slice(0, 5).join(', ')}`,
      remedy: 'name the digest',
    });
  }

  #notFound(reference: string, detail: string): StoreError {
    return new StoreError({
      code: 'not-found',
      store: this.location,
      ...(reference !== '' && { reference }),
      attempted: 'find a manifest',
      detail,
      remedy: 'check the tag or digest against the index.json of the layout',
    });
  }

  #lost({ manifest, subject }: Artifact): StoreError {
    return new StoreError({
      code: 'lost-update',
      store: this.location,
      reference: manifest.descriptor.digest,
      attempted: 'push an artifact',
      detail: `it was written, and is not listed for ${subject.digest}; another program rewrote index.json`,
      remedy: 'run again when that program has ended',
    });
  }
}
