// Pushes the artifacts of a batch that have the same subject, and checks that they are listed for it.
import { ERRNO, ExpectedError, ignore, whenSettled } from '../../../errors.ts';
import { artifactTypeOf, type ManifestContent } from '../../descriptor.ts';
import type { Digest } from '../../digest.ts';
import { StoreError } from '../../errors.ts';
import type { Artifact, ArtifactOutcome, Blob, Via } from '../../store.ts';
import type { Manifests } from '../content/manifests.ts';
import type { Uploads } from '../content/uploads.ts';
import type { Repository } from '../repository.ts';
import { type Entry, entryOf } from './fallback-index.ts';
import { asStoreError, contentFor, orphanOf, type PushResult } from './push-result.ts';
import { LISTING, type Referrers } from './referrers.ts';
import type { Reading, ReferrersTagUpdater } from './referrers-tag-updater.ts';

export interface BatchContext {
  readonly repository: Repository;
  readonly manifests: Manifests;
  readonly uploads: Uploads;
  readonly referrers: Referrers;
  /** The updater of a subject's tag; one per store. */
  updater(subject: Digest): ReferrersTagUpdater;
}

/** The referrers of the subject before the push. */
interface ExistingReferrers {
  /** Undefined if the registry does not know the repository yet. */
  readonly via: Via | undefined;
  readonly found: ReadonlyMap<Digest, Via>;
  /** False if only the beginning of a long list was read. */
  readonly whole: boolean;
}

interface Done {
  readonly artifact: Artifact;
  readonly status: 'created' | 'existing';
  readonly recorded: boolean;
}

/** Pages of a list that are read before a push. Beyond them, manifests are checked by digest. */
const PAGES_AHEAD = 3;
/** Delays before the list is read again: some registries list a push late. */
const LIST_RETRY_DELAYS_MS = [100, 250];
/** The same once missing manifests have been pushed again. */
const LIST_RETRY_DELAYS_AFTER_REPAIR_MS = [0, 500, 1000, 2000];

export class SubjectBatch {
  readonly #parts: BatchContext;
  readonly #subject: Digest;
  /** The list, if it was read a short time ago. */
  readonly #recent: ExistingReferrers | undefined;
  readonly #before: Promise<ExistingReferrers>;
  readonly #pushes: { readonly artifact: Artifact; readonly pushed: Promise<PushResult> }[] = [];
  readonly #entries = new Map<Digest, Entry>();
  /** Number of manifests whose push has started. */
  #started = 0;
  /** A read of the tag while the last manifest is pushed, so that the index can be written right after it. */
  #reading: Promise<Reading> | undefined;
  /** The push of the last manifest, for registries that lose referrers pushed at the same time. */
  #lastPut: Promise<unknown> = Promise.resolve();

  constructor(parts: BatchContext, subject: Digest) {
    this.#parts = parts;
    this.#subject = subject;
    const listing = parts.referrers.listings.recent(subject);
    this.#recent = listing && { ...listing, whole: true };
    this.#before = this.#recent ? Promise.resolve(this.#recent) : this.#look();
    // Awaited by #isThere and #list.
    void whenSettled(this.#before);
  }

  /** Pushes blobs and manifest, unless it is listed. `parent`: the push of the subject, if that is in the batch. */
  push(artifact: Artifact, parent: Promise<PushResult> | undefined): Promise<PushResult> {
    const pushed = this.#push(artifact, parent).catch((error: unknown): PushResult => {
      return { status: 'failed', error: asStoreError(error, this.#parts.repository, artifact) };
    });
    // Awaited by the caller and by `finish`.
    void whenSettled(pushed);
    this.#pushes.push({ artifact, pushed });
    return pushed;
  }

  /** Waits for the pushes, and makes sure that the subject's list has them. */
  async finish(): Promise<readonly ArtifactOutcome[]> {
    const done: Done[] = [];
    const failed: ArtifactOutcome[] = [];
    for (const { artifact, pushed } of this.#pushes) {
      const push = await pushed;
      if (push.status === 'failed') failed.push({ artifact, status: 'failed', error: push.error });
      else done.push({ artifact, ...push });
    }
    if (done.length === 0) return failed;
    try {
      const via = await this.#list(done);
      return [...done.map(({ artifact, status }) => ({ artifact, status, via })), ...failed];
    } catch (error) {
      for (const { artifact } of done) {
        failed.push({ artifact, status: 'failed', error: asStoreError(error, this.#parts.repository, artifact) });
      }
      return failed;
    }
  }

  async #push(artifact: Artifact, parent: Promise<PushResult> | undefined): Promise<PushResult> {
    const { repository, manifests, referrers } = this.#parts;
    const { manifest } = artifact;
    this.#entries.set(manifest.descriptor.digest, entryFor(artifact, contentFor(artifact, repository)));
    const there = this.#isThere(manifest.descriptor.digest);
    const blobs = Promise.all(artifact.blobs.map((blob) => this.#pushBlob(blob, there)));
    // Awaited below, after `there`.
    void whenSettled(blobs);
    if (await there) {
      // Uploads that turned out to be unnecessary must not outlive the call.
      await blobs.catch(ignore(Error, ExpectedError, ERRNO));
      return { status: 'existing', recorded: false };
    }
    await blobs;
    if ((await parent)?.status === 'failed') throw orphanOf(artifact, repository);
    const previous = repository.host.losesReferrers ? this.#lastPut : undefined;
    const put = previous ? previous.then(() => manifests.put(manifest)) : manifests.put(manifest);
    // Its error is thrown below.
    this.#lastPut = whenSettled(put);
    this.#started += 1;
    if (this.#started === this.#pushes.length && (await this.#before).via === 'fallback-tag') {
      this.#reading = referrers.tag(this.#subject).read();
      // Awaited by the update of the tag in #list.
      void whenSettled(this.#reading);
    }
    return { status: 'created', recorded: (await put) === this.#subject };
  }

  /** A small blob is pushed immediately: pushing it unnecessarily is cheap, and waiting costs a round trip. */
  async #pushBlob(blob: Blob, there: Promise<boolean>): Promise<void> {
    const { uploads } = this.#parts;
    const optimistic = this.#recent === undefined && uploads.isSmall(blob.descriptor);
    if (optimistic || !(await there)) await uploads.push(blob);
  }

  /** Whether a manifest is pushed and listed. An entry of a fallback index may outlive its manifest. */
  async #isThere(digest: Digest): Promise<boolean> {
    const { found, whole } = await this.#before;
    const how = found.get(digest);
    if (how !== undefined) return how === 'api' || this.#parts.manifests.exists(digest);
    return !whole && this.#parts.manifests.exists(digest);
  }

  async #look(): Promise<ExistingReferrers> {
    const found = new Map<Digest, Via>();
    let via: Via | undefined;
    let pages = 0;
    try {
      for await (const page of this.#parts.referrers.list(this.#subject, {}, 'as listed')) {
        via ??= page.via;
        for (const { digest } of page.referrers) found.set(digest, page.via);
        if (++pages > PAGES_AHEAD) return { via, found, whole: false };
      }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // A list of the API that is too long to read does not prevent a push: it is reported when the push is checked. A tag
      // that is too long could not be written either.
      if (error.code === 'limit-exceeded' && error.attempted === LISTING) return { via, found, whole: false };
      // A repository that does not exist yet has no referrers. The push creates it.
      if (error.code !== 'not-found') throw error;
    }
    return { via, found, whole: true };
  }

  /** Where the subject's list has the pushed artifacts. Throws if it cannot be updated. */
  async #list(done: readonly Done[]): Promise<Via> {
    const { referrers, repository, updater } = this.#parts;
    const { via, found, whole } = await this.#before;
    if (via !== undefined && whole && done.every(({ status }) => status === 'existing')) {
      return done.some((push) => found.get(digestOf(push)) === 'fallback-tag') ? 'fallback-tag' : via;
    }
    const recorded = done.some((push) => push.recorded);
    const tag = referrers.tag(this.#subject);
    if (via !== 'fallback-tag' || recorded) {
      const missing = await this.#missing(done, via === 'api' || recorded);
      if (missing !== 'absent') {
        if (missing.size === 0) return 'api';
        repository.environment.warn(
          `${repository.location} has the referrers API and does not list ${missing.size} of ${done.length} referrers ` +
            `pushed for ${this.#subject}, although they were pushed again one at a time; ` +
            `wrote the tag ${tag.name} as well, which clients of the API do not read`,
        );
        referrers.support = 'both';
      }
    }
    referrers.listings.forget(this.#subject);
    const added = done.flatMap((push) => this.#entries.get(digestOf(push)) ?? []);
    await updater(this.#subject).apply({ added, ...(this.#reading && { first: this.#reading }) });
    return 'fallback-tag';
  }

  /**
   * The pushed manifests that the API does not list. Some registries (olareg) lose entries of their own list when several
   * referrers are pushed at once: these are pushed again one at a time. `patient` if the API is known to be there.
   */
  async #missing(done: readonly Done[], patient: boolean): Promise<ReadonlySet<Digest> | 'absent'> {
    const { referrers, repository, manifests } = this.#parts;
    const digests = done.map(digestOf);
    const look = async (delays: readonly number[]): Promise<ReadonlySet<Digest> | 'absent'> => {
      let missing: ReadonlySet<Digest> | 'absent' = new Set(digests);
      for (const delay of delays) {
        if (delay > 0) await repository.environment.sleep(delay);
        missing = await referrers.missing(this.#subject, digests);
        if (missing === 'absent' || missing.size === 0) break;
      }
      return missing;
    };
    const missing = await look(patient ? [0, ...LIST_RETRY_DELAYS_MS] : [0]);
    if (!patient || missing === 'absent' || missing.size === 0) return missing;
    for (const push of done) if (missing.has(digestOf(push))) await manifests.put(push.artifact.manifest);
    const left = await look(LIST_RETRY_DELAYS_AFTER_REPAIR_MS);
    if (left !== 'absent' && left.size < missing.size) repository.host.losesReferrers = true;
    return left;
  }
}

function entryFor({ manifest }: Artifact, content: ManifestContent): Entry {
  const { mediaType, digest, size } = manifest.descriptor;
  const artifactType = artifactTypeOf(content);
  const { annotations } = content;
  return entryOf({ mediaType, digest, size, annotations, ...(artifactType !== undefined && { artifactType }) });
}

function digestOf({ artifact }: Done): Digest {
  return artifact.manifest.descriptor.digest;
}
