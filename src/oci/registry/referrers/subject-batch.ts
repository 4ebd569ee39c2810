// The artifacts of a batch that have one subject: its list is looked at before, and has to hold them afterwards.
import { artifactTypeOf, type ManifestContent } from '../../descriptor.ts';
import type { Digest } from '../../digest.ts';
import { StoreError } from '../../errors.ts';
import type { Artifact, ArtifactOutcome, Blob, Via } from '../../store.ts';
import type { Manifests } from '../content/manifests.ts';
import type { Uploads } from '../content/uploads.ts';
import type { Repository } from '../repository.ts';
import { type Entry, entryOf } from './fallback-index.ts';
import { asStoreError, contentFor, orphanOf, type PushResult } from './push-result.ts';
import type { Referrers } from './referrers.ts';
import type { Reading, ReferrersTagUpdater } from './referrers-tag-updater.ts';

export interface BatchContext {
  readonly repository: Repository;
  readonly manifests: Manifests;
  readonly uploads: Uploads;
  readonly referrers: Referrers;
  /** The one stay of this store at a subject's tag. */
  updater(subject: Digest): ReferrersTagUpdater;
}

/** What the subject's list held before. */
interface Before {
  /** Undefined where the registry does not know the repository yet. */
  readonly via: Via | undefined;
  readonly found: ReadonlyMap<Digest, Via>;
  /** False of a list so long that only its beginning was read. */
  readonly whole: boolean;
}

interface Done {
  readonly artifact: Artifact;
  readonly status: 'created' | 'existing';
  readonly recorded: boolean;
}

/** Pages of a list that are read ahead of a push. What is not on them is looked for by digest. */
const PAGES_AHEAD = 3;
/** Milliseconds before each further look for what was pushed: some lists follow their writes late. */
const LIST_RETRY_DELAYS_MS = [100, 250, 500, 1000, 2000];

export class SubjectBatch {
  readonly #parts: BatchContext;
  readonly #subject: Digest;
  /** The list, where it was read a moment ago. */
  readonly #recent: Before | undefined;
  readonly #before: Promise<Before>;
  readonly #pushes: { readonly artifact: Artifact; readonly pushed: Promise<PushResult> }[] = [];
  readonly #entries = new Map<Digest, Entry>();
  /** Manifests of which the push has begun. */
  #started = 0;
  /** The tag as it is while the last manifest is written, so that the index can follow at once. */
  #reading: Promise<Reading> | undefined;

  constructor(parts: BatchContext, subject: Digest) {
    this.#parts = parts;
    this.#subject = subject;
    const listing = parts.referrers.listings.recent(subject);
    this.#recent = listing && { ...listing, whole: true };
    this.#before = this.#recent ? Promise.resolve(this.#recent) : this.#look();
    this.#before.catch(() => undefined);
  }

  /** Pushes blobs and manifest, unless the list has it. `parent`: what becomes of the subject, where the batch has that. */
  push(artifact: Artifact, parent: Promise<PushResult> | undefined): Promise<PushResult> {
    const pushed = this.#push(artifact, parent).catch((error: unknown): PushResult => {
      return { status: 'failed', error: asStoreError(error, this.#parts.repository, artifact) };
    });
    pushed.catch(() => undefined);
    this.#pushes.push({ artifact, pushed });
    return pushed;
  }

  /** Waits for the pushes, and sees to it that the subject's list has what came of them. */
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
    blobs.catch(() => undefined);
    if (await there) {
      // What was sent in hope must not outlive the call.
      await blobs.catch(() => undefined);
      return { status: 'existing', recorded: false };
    }
    await blobs;
    if ((await parent)?.status === 'failed') throw orphanOf(artifact, repository);
    const put = manifests.put(manifest);
    this.#started += 1;
    if (this.#started === this.#pushes.length && (await this.#before).via === 'fallback-tag') {
      this.#reading = referrers.tag(this.#subject).read();
      this.#reading.catch(() => undefined);
    }
    return { status: 'created', recorded: (await put) === this.#subject };
  }

  /** A small blob goes at once: finding it listed in the meantime costs nothing, and waiting costs a round trip. */
  async #pushBlob(blob: Blob, there: Promise<boolean>): Promise<void> {
    const { uploads } = this.#parts;
    const optimistic = this.#recent === undefined && uploads.isSmall(blob.descriptor);
    if (optimistic || !(await there)) await uploads.push(blob);
  }

  /** Whether nothing has to be written for a manifest. An entry of a fallback index may outlive what it stands for. */
  async #isThere(digest: Digest): Promise<boolean> {
    const { found, whole } = await this.#before;
    const how = found.get(digest);
    if (how !== undefined) return how === 'api' || this.#parts.manifests.exists(digest);
    return !whole && this.#parts.manifests.exists(digest);
  }

  async #look(): Promise<Before> {
    const found = new Map<Digest, Via>();
    let via: Via | undefined;
    let pages = 0;
    try {
      for await (const page of this.#parts.referrers.list(this.#subject)) {
        via ??= page.via;
        for (const { digest } of page.referrers) found.set(digest, page.via);
        if (++pages > PAGES_AHEAD) return { via, found, whole: false };
      }
    } catch (error) {
      // A repository that is not there yet has no referrers, and the push makes it.
      if (!(error instanceof StoreError) || error.code !== 'not-found') throw error;
    }
    return { via, found, whole: true };
  }

  /** Where the subject's list shows what was pushed. Throws where it cannot be made to. */
  async #list(done: readonly Done[]): Promise<Via> {
    const { referrers, repository, updater } = this.#parts;
    const { via, found, whole } = await this.#before;
    if (via !== undefined && whole && done.every(({ status }) => status === 'existing')) {
      return done.some((push) => found.get(digestOf(push)) === 'fallback-tag') ? 'fallback-tag' : via;
    }
    const recorded = done.some((push) => push.recorded);
    const tag = referrers.tag(this.#subject);
    if (via !== 'fallback-tag' || recorded) {
      const listed = await this.#isListed(new Set(done.map(digestOf)), via === 'api' || recorded);
      if (listed === true) return 'api';
      if (listed === false) {
        repository.environment.warn(
          `${repository.location} has the referrers API and does not list what was pushed for ${this.#subject}; ` +
            `it is kept under the tag ${tag.name} as well`,
        );
        referrers.support = 'both';
      }
    }
    referrers.listings.forget(this.#subject);
    const added = done.flatMap((push) => this.#entries.get(digestOf(push)) ?? []);
    await updater(this.#subject).apply({ added, ...(this.#reading && { first: this.#reading }) });
    return 'fallback-tag';
  }

  async #isListed(digests: ReadonlySet<Digest>, patient: boolean): Promise<boolean | 'absent'> {
    const { referrers, repository } = this.#parts;
    let listed = await referrers.lists(this.#subject, digests);
    for (const wait of patient ? LIST_RETRY_DELAYS_MS : []) {
      if (listed !== false) break;
      await repository.environment.sleep(wait);
      listed = await referrers.lists(this.#subject, digests);
    }
    return listed;
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
