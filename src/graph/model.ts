// The graph as plain data: subject, platform manifests, referrers at every level. Its JSON form is what `discover` prints.
import type { Kind } from '../evidence/kinds.ts';
import type { Annotations } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';

/** How a node was found. `subject`: it is the root; `cosign-tag`: a legacy `sha256-….sig|att|sbom` tag. */
export type FoundVia = 'subject' | 'api' | 'fallback-tag' | 'index' | 'cosign-tag';

export interface GraphNode {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly artifactType: string | null;
  /** The evidence kind that the node shows itself to be; null for images and their manifests. */
  readonly kind: Kind | null;
  /** Bytes of the manifest. */
  readonly size: number;
  /** `org.opencontainers.image.created`, a hint by whoever pushed it. */
  readonly created: string | null;
  readonly annotations: Annotations;
  /** `os/architecture[/variant]` of an index entry that has one. */
  readonly platform: string | null;
  readonly via: FoundVia;
  /** Entries of an index, in its order, in the same shape. */
  readonly manifests: readonly GraphNode[];
  readonly referrers: readonly GraphNode[];
}

export interface Graph {
  /** `registry/repository@digest`, or `oci-layout:PATH@digest`. */
  readonly reference: string;
  /** False where the subject itself is not in the store: evidence may come before its image. */
  readonly present: boolean;
  readonly root: GraphNode;
  /** What the walk had to leave out, in words: a bound that was reached, a cycle that was cut. */
  readonly notes: readonly string[];
}
