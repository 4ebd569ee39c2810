// Evidence: one document about one subject, before it is packed.
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import type { Blob } from '../oci/store.ts';
import type { ScanReport } from '../scan/report.ts';
import type { Kind } from './kinds.ts';

export interface Evidence {
  readonly kind: Kind;
  /** What the document is about: an index, one platform's manifest, or any other manifest. */
  readonly subject: Descriptor;
  /** The document's bytes, made afresh at each `open`, with its own media type, digest and size. */
  readonly document: Blob;
  /** The file name that readers are shown: `sbom.cdx.json`. */
  readonly title: string;
  /** In-toto predicate type that the document has or would be signed under. */
  readonly predicateType?: string;
  /** The evidence's own time (RFC 3339): when the SBOM was made, the scan ended, the statement was issued. Never now. */
  readonly created?: string;
  /** Who made it, as `name version`. */
  readonly producer?: string;
  /** Further annotations for the artifact manifest; pack adds its own. */
  readonly annotations: Annotations;
  /** Where readers look for another artifact type than the document's media type: cosign's signatures. */
  readonly artifactType?: string;
  /** Annotations that readers look for on the layer: cosign keeps a signature in them. */
  readonly layerAnnotations?: Annotations;
  /** What a scan's document says, in the one model: for reports and gates, and to be signed in the document's stead. */
  readonly scan?: ScanReport;
}

/** What a source hands over: evidence, and what it must tell the user although it is no failure. */
export interface SourceResult {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
  /** What it could not make; absent where it made everything. */
  readonly failures?: readonly Error[];
}
