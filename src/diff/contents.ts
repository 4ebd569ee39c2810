// Owns what a comparison knows about one image: plain data, read from its evidence.
import type { Finding } from '../evidence/finding.ts';
import type { Kind } from '../evidence/kinds.ts';
import type { Digest } from '../oci/digest.ts';

/** One component of an SBOM. All texts are as the document claims. */
export interface Component {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly license?: string;
  /** Whether it is in a layer of the base image; absent if that is unknown. */
  readonly isBase?: boolean;
}

/** A document that was compared, and who is known to have signed it. */
export interface ComparedDocument {
  /** `generated`: from the layers of the image, because no usable one is attached. */
  readonly from: 'attached' | 'generated';
  readonly digest?: Digest;
  /** Absent for an unsigned document. */
  readonly signer?: string;
}

export interface PlatformContents {
  /** `os/architecture[/variant]`; null for an image without an index. */
  readonly platform: string | null;
  readonly digest: Digest;
  /** Absent if there is no SBOM. */
  readonly sbom?: ComparedDocument & { readonly components: readonly Component[] };
  /** The newest result of each scanner; absent if there is none. */
  readonly scans?: readonly (ComparedDocument & { readonly scanner: string; readonly findings: readonly Finding[] })[];
}

export interface AttachedEvidence {
  readonly kind: Kind;
  readonly platform: string | null;
  readonly predicateType: string | null;
  /** Null if it is unsigned, or if its signature does not verify. */
  readonly signer: string | null;
}

/** What was built, as the provenance says. */
export interface SourceState {
  /** `github.com/acme/app`. */
  readonly repository: string;
  readonly commit: string;
  readonly ref?: string;
}

export interface ImageContents {
  /** `registry/repository@digest`. */
  readonly reference: string;
  readonly digest: Digest;
  readonly platforms: readonly PlatformContents[];
  readonly evidence: readonly AttachedEvidence[];
  readonly source?: SourceState & Pick<ComparedDocument, 'signer'>;
  /** What could not be read or is not used, with the reason. */
  readonly notes: readonly string[];
}
