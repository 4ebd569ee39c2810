// Owns what evidence is read from: the manifests that a graph lists, and the choice of what to read of them.
import type { Kind } from '../evidence/kinds.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { BlobReader, Located, ManifestReader } from '../oci/store.ts';
import type { EvidenceSource } from './found-evidence.ts';
import type { Verifier } from './verifier.ts';

/** A manifest that holds evidence, as a graph found it. */
export interface EvidencePlace {
  /** With the artifact type and annotations that are known so far: those of a list, or of the manifest. */
  readonly artifact: Descriptor;
  /** The digest that it was found for. */
  readonly subject: Digest;
  readonly platform: string | null;
  readonly source: EvidenceSource;
  /** The bundle itself, if a service gave it: then there is no manifest, and `artifact` is its descriptor. */
  readonly bundle?: Uint8Array;
}

/** What reading needs of a store. */
export type EvidenceStore = Located & ManifestReader & BlobReader;

export interface ReadSelection {
  /** The kinds to read; all if absent. Evidence that is signed is always opened, since its annotations may be wrong. */
  readonly kinds?: ReadonlySet<Kind>;
  /** Verifies signatures. Without one they are `unverified`, and no signed statement is given. */
  readonly verifier?: Verifier;
  /**
   * `documents`: everything (default). `signatures`: raw documents and unsigned statements are listed and not fetched.
   * `claims`: only what annotations do not reveal is opened, and nothing is verified.
   */
  readonly depth?: 'documents' | 'signatures' | 'claims';
  readonly limits?: Partial<ReadLimits>;
}

export interface ReadLimits {
  /** A larger document is a problem of its evidence. */
  readonly documentBytes: number;
  /** Documents that are held at the same time, in bytes. */
  readonly heldBytes: number;
  /** All documents of one call together, in bytes. */
  readonly totalBytes: number;
  /** Manifests that are opened in one call. */
  readonly manifests: number;
  /** Manifests that are opened at the same time. */
  readonly atOnce: number;
}

const MIB = 1024 * 1024;

export const READ_LIMITS: ReadLimits = {
  documentBytes: 64 * MIB,
  heldBytes: 96 * MIB,
  totalBytes: 256 * MIB,
  manifests: 2_000,
  atOnce: 64,
};
