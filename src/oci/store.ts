// The one interface that a registry repository and an OCI layout directory share. Everything above `oci` knows only this.
import type { Descriptor, Manifest } from './descriptor.ts';
import type { Digest } from './digest.ts';
import type { StoreError } from './errors.ts';

/** How a referrer was found: the referrers API, a fallback tag (distribution 1.1.1, "Referrers Tag Schema"), an index. */
export type Via = 'api' | 'fallback-tag' | 'index';

/** One page of referrers; the pages of one listing all carry the same `via`. */
export interface ReferrersPage {
  readonly via: Via;
  readonly referrers: readonly Descriptor[];
}

/** Bytes to be pushed, from a function that makes them afresh: an upload that is retried must never send a used stream. */
export interface Blob {
  readonly descriptor: Descriptor;
  open(): AsyncIterable<Uint8Array>;
}

/** An artifact manifest, its blobs, and the subject that it refers to. `manifest.descriptor` has artifactType and annotations. */
export interface Artifact {
  readonly manifest: Manifest;
  readonly subject: Descriptor;
  readonly blobs: readonly Blob[];
}

/** What became of one artifact of a batch. `created`: written and seen in the subject's list; `existing`: it was there. */
export type ArtifactOutcome =
  | { readonly artifact: Artifact; readonly status: 'created' | 'existing'; readonly via: Via }
  | { readonly artifact: Artifact; readonly status: 'failed'; readonly error: StoreError };

/** What a store has cost so far. A layout costs no requests. */
export interface Traffic {
  readonly requests: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** Wall time from the first request to the last answer, in milliseconds. */
  readonly milliseconds: number;
}

export interface ByteRange {
  readonly start: number;
  /** Inclusive, as in RFC 9110; to the end where absent. */
  readonly end?: number;
}

export interface ReferrersFilter {
  readonly artifactType?: string;
}

export interface ReadableStore {
  /** `registry/repository` or `oci-layout:PATH`: for messages, and the same for two stores that are the same place. */
  readonly location: string;

  /** The descriptor of a tag or digest. Throws StoreError `not-found` where there is none. */
  resolve(reference: string): Promise<Descriptor>;

  /** Manifest bytes with media type, checked against the digest where `reference` is one. Bounded by MAX_MANIFEST_BYTES. */
  manifest(reference: string): Promise<Manifest>;

  /** A blob as a stream; whole reads are checked by digest and size as they pass, ranged reads by size alone. */
  blob(descriptor: Descriptor, range?: ByteRange): AsyncIterable<Uint8Array>;

  /**
   * Everything that refers to `subject`, page by page, filtered again on this side. A store without referrers yields one
   * empty page that says how it looked. An error is thrown, never taken for an empty list.
   */
  referrers(subject: Digest, filter?: ReferrersFilter): AsyncIterable<ReferrersPage>;

  /** Every tag, in the store's order. */
  tags(): AsyncIterable<string>;

  traffic(): Traffic;
  close(): Promise<void>;
}

export interface WritableStore {
  /** Pushes a blob unless it is there. */
  pushBlob(blob: Blob): Promise<void>;

  /** Takes a blob over from another repository of the same store; false where the store cannot, and the caller pushes. */
  mountBlob(descriptor: Descriptor, from: ReadableStore): Promise<boolean>;

  /** Pushes a manifest by digest, or under a tag. Its blobs must be there. A subject's referrers are not touched. */
  pushManifest(manifest: Manifest, tag?: string): Promise<void>;

  /**
   * Pushes a batch of artifacts for their subjects: blobs in parallel, then manifests in parallel, then one index write
   * a subject where the store has no referrers API, then the check that each is listed. Never rejects for one artifact's
   * sake: each has its own outcome. The batch is sorted by nobody; an artifact whose subject is in the same batch is
   * pushed after it.
   */
  pushArtifacts(batch: readonly Artifact[]): Promise<readonly ArtifactOutcome[]>;

  /** Deletes a manifest by digest, then its entry in the subject's fallback index. StoreError `unsupported` on a refusal. */
  delete(digest: Digest): Promise<void>;

  /** Shows that a push would be allowed, without leaving anything behind. Throws what a push would throw. */
  provePushAccess(): Promise<void>;
}

export type Store = ReadableStore & WritableStore;
