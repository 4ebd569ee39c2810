// Applies the plan of a copy: blobs, the image, its evidence level by level, and the tags last.
import { ExpectedError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import type {
  ArtifactWriter,
  BlobFinder,
  BlobWriter,
  Located,
  ManifestWriter,
  ReadableStore,
} from '../../oci/store.ts';
import { BlobCopier, type BlobCounts } from './blobs.ts';
import { blobsIn, type CopyPlan, type PlannedManifest, type PlannedTag } from './plan.ts';
import type { CopyNode } from './source.ts';

export type CopyTarget = Located & BlobFinder & BlobWriter & ManifestWriter & ArtifactWriter;

export interface CopyProgress {
  readonly blobs: number;
  readonly bytes: number;
  readonly totalBlobs: number;
  readonly totalBytes: number;
}

export interface CopyOptions {
  /** Whether to leave out evidence whose blobs do not exist at the source, instead of failing. */
  readonly allowMissing?: boolean;
  readonly onProgress?: (progress: CopyProgress) => void;
}

/** `left-out`: a part is missing at the source, which is allowed. `planned`: not attempted, because something else failed. */
export type CopyOutcome =
  | { readonly status: 'created' | 'existing' | 'planned' }
  | { readonly status: 'left-out' | 'failed'; readonly error: ExpectedError };

export interface CopyResult {
  readonly manifests: readonly { readonly planned: PlannedManifest; readonly outcome: CopyOutcome }[];
  readonly tags: readonly { readonly planned: PlannedTag; readonly outcome: CopyOutcome }[];
  readonly blobs: BlobCounts;
}

/**
 * Pushes blobs before manifests, entries before their index, and subjects before their referrers. Evidence that fails does
 * not stop other evidence, but then no tag is written, so that tags point only to complete copies. Another run completes it.
 */
export function applyCopy(
  plan: CopyPlan,
  source: ReadableStore,
  target: CopyTarget,
  options: CopyOptions = {},
): Promise<CopyResult> {
  return new Copy(plan, source, target, options).run();
}

class Copy {
  readonly #plan: CopyPlan;
  readonly #source: ReadableStore;
  readonly #target: CopyTarget;
  readonly #allowMissing: boolean;
  readonly #blobs: BlobCopier;
  readonly #planned: ReadonlyMap<Digest, PlannedManifest>;
  readonly #outcomes = new Map<Digest, CopyOutcome>();
  readonly #pushes = new Map<Digest, Promise<void>>();

  constructor(plan: CopyPlan, source: ReadableStore, target: CopyTarget, options: CopyOptions) {
    this.#plan = plan;
    this.#source = source;
    this.#target = target;
    this.#allowMissing = options.allowMissing ?? false;
    this.#planned = new Map(plan.manifests.map((planned) => [planned.node.node.digest, planned]));
    const totals = { totalBlobs: plan.blobs.length, totalBytes: plan.blobs.reduce((sum, { size }) => sum + size, 0) };
    const { onProgress } = options;
    this.#blobs = new BlobCopier(source, target, onProgress && ((progress) => onProgress({ ...progress, ...totals })));
  }

  async run(): Promise<CopyResult> {
    const { manifests, tags } = this.#plan;
    for (const { node, action } of manifests) {
      if (action === 'none') this.#outcomes.set(node.node.digest, { status: 'existing' });
      if (action === 'conflict') this.#fail(node, conflict(node, this.#target));
    }
    const [image, evidence] = partition(manifests, ({ node }) => node.isImage);
    await this.#copyBlobs(() => Promise.all(image.map((planned) => this.#push(planned))));
    if (image.every(({ node }) => this.#isThere(node.node.digest))) await this.#pushEvidence(evidence);
    const outcomes = manifests.map((planned) => {
      const outcome: CopyOutcome = this.#outcomes.get(planned.node.node.digest) ?? { status: 'planned' };
      return { planned, outcome };
    });
    const isComplete = outcomes.every(({ outcome }) => outcome.status !== 'failed' && outcome.status !== 'planned');
    return {
      manifests: outcomes,
      tags: await Promise.all(tags.map((planned) => this.#tag(planned, isComplete))),
      blobs: this.#blobs.counts,
    };
  }

  /** Starts the blobs of the image, then those of evidence, the largest first. Calls `pushImage` once the image has its own. */
  async #copyBlobs(pushImage: () => Promise<unknown>): Promise<void> {
    const owners = new Map<Digest, CopyNode[]>();
    for (const { node, action } of this.#plan.manifests) {
      if (action !== 'copy') continue;
      for (const { digest } of blobsIn(node.content)) owners.set(digest, [...(owners.get(digest) ?? []), node]);
    }
    const copy = async (blob: Descriptor): Promise<void> => {
      try {
        await this.#blobs.copy(blob);
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        for (const node of owners.get(blob.digest) ?? []) {
          this.#fail(node, error);
          if (node.isImage) this.#blobs.stop();
        }
      }
    };
    const isOfImage = ({ digest }: Descriptor): boolean => owners.get(digest)?.some((node) => node.isImage) ?? false;
    const [ofImage, ofEvidence] = partition(
      this.#plan.blobs.toSorted((a, b) => b.size - a.size),
      isOfImage,
    );
    await Promise.all([Promise.all(ofImage.map(copy)).then(pushImage), ...ofEvidence.map(copy)]);
  }

  /** Pushes cosign tags and the entries of evidence, then all referrers in one batch, for one index write per subject. */
  async #pushEvidence(evidence: readonly PlannedManifest[]): Promise<void> {
    await Promise.all(evidence.filter(({ node }) => !isReferrer(node)).map((planned) => this.#push(planned)));
    const batch = this.#plan.manifests.filter((planned) => this.#isToBeListed(planned));
    if (batch.length === 0) return;
    const outcomes = await this.#target.pushArtifacts(batch.map(({ node }) => artifactOf(node)));
    batch.forEach(({ node }, at) => {
      const outcome = outcomes[at];
      if (outcome?.status === 'failed') this.#fail(node, outcome.error);
      // An entry of the image was pushed earlier and has an outcome already. The batch only lists it.
      else if (outcome !== undefined && !this.#outcomes.has(node.node.digest)) {
        this.#outcomes.set(node.node.digest, { status: outcome.status });
      }
    });
  }

  /** Whether a referrer must still be pushed or listed. What it requires precedes it in the plan or was pushed already. */
  #isToBeListed({ node, action }: PlannedManifest): boolean {
    if (!isReferrer(node) || action === 'none' || action === 'conflict') return false;
    const { digest } = node.node;
    if (!this.#outcomes.has(digest)) this.#block(node);
    const outcome = this.#outcomes.get(digest);
    return outcome === undefined || outcome.status === 'created';
  }

  /** Pushes a manifest by digest, or under its cosign tags, after what it requires. Referrers are left to the batch. */
  #push(planned: PlannedManifest): Promise<void> {
    const { digest } = planned.node.node;
    const push = this.#pushes.get(digest) ?? this.#pushAfterRequired(planned);
    this.#pushes.set(digest, push);
    return push;
  }

  async #pushAfterRequired({ node, action }: PlannedManifest): Promise<void> {
    const required = node.requires.map((digest) => this.#planned.get(digest)).filter((one) => one !== undefined);
    const before = required.filter((one) => one.node.isImage || !isReferrer(one.node));
    await Promise.all(before.map((one) => this.#push(one)));
    if (this.#outcomes.has(node.node.digest) || action !== 'copy') return;
    this.#block(node);
    if (this.#outcomes.has(node.node.digest)) return;
    try {
      const references = node.tags.length > 0 ? node.tags : [undefined];
      for (const tag of references) await this.#target.pushManifest(node.manifest, tag);
      this.#outcomes.set(node.node.digest, { status: 'created' });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      this.#fail(node, error);
    }
  }

  async #tag(planned: PlannedTag, isComplete: boolean): Promise<CopyResult['tags'][number]> {
    const { root } = this.#plan;
    const node = this.#planned.get(root.digest)?.node;
    if (!isComplete || node === undefined) return { planned, outcome: { status: 'planned' } };
    if (planned.before === root.digest) return { planned, outcome: { status: 'existing' } };
    try {
      await this.#target.pushManifest(node.manifest, planned.tag);
      return { planned, outcome: { status: 'created' } };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      return { planned, outcome: { status: 'failed', error } };
    }
  }

  #isThere(digest: Digest): boolean {
    const planned = this.#planned.get(digest);
    const status = this.#outcomes.get(digest)?.status;
    return status === 'created' || status === 'existing' || planned?.action === 'list';
  }

  /** Blocks a node if something that it requires is not at the destination. */
  #block(node: CopyNode): void {
    for (const digest of node.requires) {
      const outcome = this.#outcomes.get(digest);
      if (outcome?.status === 'left-out') this.#outcomes.set(node.node.digest, outcome);
      else if (outcome?.status === 'failed') this.#outcomes.set(node.node.digest, { status: 'planned' });
    }
  }

  #fail(node: CopyNode, error: ExpectedError): void {
    const isMissing =
      error instanceof StoreError && error.code === 'not-found' && error.store === this.#source.location;
    const isAllowed = this.#allowMissing && isMissing && !node.isImage;
    this.#outcomes.set(node.node.digest, { status: isAllowed ? 'left-out' : 'failed', error });
  }
}

function isReferrer({ listedFor }: CopyNode): boolean {
  return listedFor !== undefined;
}

/** The artifact without blobs, because these have been copied already. */
function artifactOf({ manifest, content, listedFor }: CopyNode) {
  const { subject, artifactType, annotations } = content;
  if (subject === undefined)
    throw new TypeError(`${manifest.descriptor.digest} is listed for ${listedFor} without a subject`);
  const descriptor: Descriptor = {
    ...manifest.descriptor,
    ...(artifactType !== undefined && { artifactType }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  };
  return { manifest: { ...manifest, descriptor }, subject, blobs: [] };
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

function conflict({ node, tags }: CopyNode, { location }: Located): StoreError {
  return new StoreError({
    code: 'rejected',
    store: location,
    reference: tags[0] ?? node.digest,
    attempted: 'copy the tag of cosign',
    detail: 'the tag exists and holds other signatures or attestations, which the copy would remove',
    remedy: 'delete the tag at the destination, or sign the image there again',
  });
}
