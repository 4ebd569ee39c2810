// Owns the type of evidence: one document about one subject, before it is packed.
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import type { Blob } from '../oci/store.ts';
import type { Kind } from './kinds.ts';
import type { ScanReport } from './scan-report.ts';

export interface Evidence {
  readonly kind: Kind;
  /** The manifest that the document is about: an index, one platform's manifest, or any other. */
  readonly subject: Descriptor;
  /** The document's bytes, which each `open` reads again, with its media type, digest and size. */
  readonly document: Blob;
  /** The file name to show: `sbom.cdx.json`. */
  readonly title: string;
  /** The in-toto predicate type that the document has, or is signed under. */
  readonly predicateType?: string;
  /** The evidence's own time (RFC 3339): when the SBOM was made, the scan ended, the statement was issued. Never the current time. */
  readonly created?: string;
  /** The tool that made it, as `name version`. */
  readonly producer?: string;
  /** What a bundle that this run made signs. */
  readonly signs?: Pick<Evidence, 'title' | 'document'>;
  /** A few words about the content for people, such as `342 packages`. They are not attached. */
  readonly detail?: string;
  /** The name of the subject in statements, if not that of the repository: a copy of generated evidence keeps its name. */
  readonly subjectName?: string;
  /** Annotations for the artifact manifest, in addition to those that `pack` adds. */
  readonly annotations: Annotations;
  /** Set if readers expect another artifact type than the media type of the document, as for cosign signatures. */
  readonly artifactType?: string;
  /** Annotations that readers expect on the layer: cosign stores a signature in them. */
  readonly layerAnnotations?: Annotations;
  /** The findings of a scan document, for reports and policies, and to be signed instead of the document. */
  readonly scan?: ScanReport;
}

/** The result of a source: evidence, and notes for the user. */
export interface SourceResult {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
  /** Why some evidence is missing; absent if nothing failed. */
  readonly failures?: readonly Error[];
}
