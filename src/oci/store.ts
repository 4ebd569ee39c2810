// The interface of a store, which a registry repository and an OCI layout directory share: capabilities, composed.
import type { Descriptor, Manifest } from './descriptor.ts';
import type { Digest } from './digest.ts';
import type { StoreError } from './errors.ts';

/** How a referrer was found: by the referrers API, under a fallback tag (distribution 1.1.1, "Referrers Tag Schema"), in an index. */
export type Via = 'api' | 'fallback-tag' | 'index';

/** An entry of a list, with the artifact type of its manifest. */
export interface ListedReferrer extends Descriptor {
  /** The artifact type in the list, null if it has none; absent if it is that of the manifest. Other clients choose by it. */
  readonly listedType?: string | null;
}

/** One page of referrers. */
export interface ReferrersPage {
  readonly via: Via;
  readonly referrers: readonly ListedReferrer[];
}

/** Bytes to push. `open` starts from the beginning each time: an upload that is retried must not send a used stream. */
export interface Blob {
  readonly descriptor: Descriptor;
  /** True if what `open` returns throws before its end unless digest and size match, as whole reads of a store do. */
  readonly isVerified?: boolean;
  open(): AsyncIterable<Uint8Array>;
}

/** An artifact manifest, its blobs, and the subject that it refers to. `manifest.descriptor` has artifactType and annotations. */
export interface Artifact {
  readonly manifest: Manifest;
  readonly subject: Descriptor;
  readonly blobs: readonly Blob[];
}

/** The result for one artifact of a batch. `created`: pushed and listed for its subject; `existing`: it was there before. */
export type ArtifactOutcome =
  | { readonly artifact: Artifact; readonly status: 'created' | 'existing'; readonly via: Via }
  | { readonly artifact: Artifact; readonly status: 'failed'; readonly error: StoreError };

/** Entries of a fallback tag that were written, but not confirmed to last: other writers may have overwritten them. */
export interface UnconfirmedReferrers {
  /** The store's location. */
  readonly store: string;
  readonly subject: Digest;
  /** The entries as JSON texts. */
  readonly entries: readonly string[];
  /** When they were written, in milliseconds since the epoch. */
  readonly written: number;
}

/** What a store has transferred so far. A layout makes no requests. */
export interface Traffic {
  readonly requests: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** Wall time from the first request to the last answer, in milliseconds. */
  readonly milliseconds: number;
}

export const NO_TRAFFIC: Traffic = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };

export interface ByteRange {
  readonly start: number;
  /** Inclusive, as in RFC 9110; the end of the blob if absent. */
  readonly end?: number;
}

export interface ReferrersFilter {
  readonly artifactType?: string;
}

/** Messages name the store by this. */
export interface Located {
  /** `registry/repository` or `oci-layout:PATH`: the same for two stores that are the same place. */
  readonly location: string;
}

export interface ReferenceResolver {
  /** The descriptor of a tag or digest. Throws StoreError `not-found`. */
  resolve(reference: string): Promise<Descriptor>;
}

export interface ManifestReader {
  /** Manifest bytes and media type, checked if `reference` is a digest. At most MAX_MANIFEST_BYTES. */
  manifest(reference: string): Promise<Manifest>;
}

export interface BlobReader {
  /** A blob as a stream. Whole reads are checked by digest and size as they pass, ranges by size alone. */
  blob(descriptor: Descriptor, range?: ByteRange): AsyncIterable<Uint8Array>;
}

export interface ReferrersLister {
  /**
   * Everything that refers to `subject`, page by page, filtered again by the client. A subject without referrers yields
   * an empty page that says how it was found. A failure is thrown and never reported as an empty list, and so is a list
   * beyond its bounds (`limit-exceeded`).
   */
  referrers(subject: Digest, filter?: ReferrersFilter): AsyncIterable<ReferrersPage>;
}

export interface TagLister {
  /** Every tag, in the store's order. */
  tags(): AsyncIterable<string>;
}

export interface BlobFinder {
  /** Whether a blob exists, without reading it. */
  hasBlob(descriptor: Descriptor): Promise<boolean>;
}

export interface BlobWriter {
  /** Pushes a blob unless it exists. */
  pushBlob(blob: Blob): Promise<void>;

  /** Mounts a blob from another repository of the same store; false if the store cannot, and it has to be pushed. */
  mountBlob(descriptor: Descriptor, from: ReadableStore): Promise<boolean>;
}

export interface ManifestWriter {
  /** Pushes a manifest by digest, or under a tag. Its blobs must exist. Referrers lists are not updated. */
  pushManifest(manifest: Manifest, tag?: string): Promise<void>;
}

export interface ArtifactWriter {
  /**
   * Pushes artifacts for their subjects: blobs in parallel, then manifests in parallel, then one index write per subject
   * if the store has no referrers API, then the check that each is listed. Each artifact has its own outcome: the failure
   * of one does not reject. An artifact whose subject is in the same batch is pushed after it, in whatever order they come.
   */
  pushArtifacts(batch: readonly Artifact[]): Promise<readonly ArtifactOutcome[]>;
}

export interface ReferrersConfirmer {
  /** Waits until overwrites show, and restores entries that were lost. Throws StoreError `lost-update` if they cannot be kept. */
  confirmReferrers(unconfirmed: UnconfirmedReferrers): Promise<void>;
}

export interface ManifestDeleter {
  /** Deletes a manifest by digest, then its entry in the subject's fallback index. StoreError `unsupported` if refused. */
  delete(digest: Digest): Promise<void>;
}

export interface ReferrersUnlister {
  /**
   * Removes entries of manifests that were deleted by other means from the fallback index of their subject. Other entries
   * stay as they are. Nothing happens without such an index.
   */
  unlistReferrers(subject: Digest, referrers: readonly Digest[]): Promise<void>;
}

export interface TagDeleter {
  /**
   * Deletes a tag and leaves the manifest and its other tags. Throws StoreError `not-found`, or `unsupported` if the store
   * cannot: the manifest is never deleted instead.
   */
  deleteTag(tag: string): Promise<void>;
}

export interface PushAccessChecker {
  /** Checks that a push would be allowed, and leaves nothing behind. Throws what a push would throw. */
  provePushAccess(): Promise<void>;
}

export interface ReadableStore
  extends Located,
    ReferenceResolver,
    ManifestReader,
    BlobReader,
    ReferrersLister,
    TagLister {
  traffic(): Traffic;
  close(): Promise<void>;
}

export interface WritableStore
  extends BlobFinder,
    BlobWriter,
    ManifestWriter,
    ArtifactWriter,
    ReferrersConfirmer,
    ManifestDeleter,
    ReferrersUnlister,
    TagDeleter,
    PushAccessChecker {}

export type Store = ReadableStore & WritableStore;
