// Owns the input of reading evidence: the manifests that a graph lists, and the selection of what to read.
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
  /** The bundle itself if it came from a service. Then there is no manifest, and `artifact` is its descriptor. */
  readonly bundle?: Uint8Array;
}

/** The capabilities of a store that reading evidence needs. */
export type EvidenceStore = Located & ManifestReader & BlobReader;

export interface ReadSelection {
  /** The kinds to read; all if absent. Signed evidence is always opened, because its annotations may be wrong. */
  readonly kinds?: ReadonlySet<Kind>;
  /** Verifies signatures. If absent, signatures are `unverified`, and signed statements are not returned. */
  readonly verifier?: Verifier;
  /**
   * `documents` (default): read everything. `signatures`: list raw documents and unsigned statements without fetching them.
   * `claims`: open only evidence whose annotations do not describe it, and verify nothing.
   */
  readonly depth?: 'documents' | 'signatures' | 'claims';
  readonly limits?: Partial<ReadLimits>;
}

export interface ReadLimits {
  /** Limit on one document, in bytes. A larger document is reported as a problem of its evidence. */
  readonly documentBytes: number;
  /** Limit on documents that are held at the same time, in bytes. */
  readonly heldBytes: number;
  /** Limit on all documents of one call together, in bytes. */
  readonly totalBytes: number;
  /** Limit on manifests that are opened in one call. */
  readonly manifests: number;
  /** Limit on manifests that are opened at the same time. */
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
