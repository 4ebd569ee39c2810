// The graph as plain data: subject, platform manifests, referrers at every level. Its JSON form is what `discover` prints.
import type { Kind } from '../evidence/kinds.ts';
import type { Annotations } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';

/** How a node was found. `subject`: it is the root; `cosign-tag`: a legacy `sha256-….sig|att|sbom` tag. */
export type FoundVia = 'subject' | 'api' | 'fallback-tag' | 'index' | 'cosign-tag';

export interface GraphNode {
  readonly digest: Digest;
  /** Empty where the node is a subject that is not in the store. */
  readonly mediaType: string;
  readonly artifactType: string | null;
  /** What the referrers list gives as its artifact type, by which other readers choose; null where no list has it. */
  readonly listedType: string | null;
  /** The evidence kind that the node shows itself to be; null for images and their manifests. */
  readonly kind: Kind | null;
  /** In-toto predicate types that it shows itself to hold; several in a BuildKit or cosign attestation manifest. */
  readonly predicateTypes: readonly string[];
  /** Bytes of the manifest. */
  readonly size: number;
  /** `org.opencontainers.image.created`, a hint by whoever pushed it. */
  readonly created: string | null;
  readonly annotations: Annotations;
  /** `os/architecture[/variant]` of an index entry that has one; of a BuildKit attestation, the platform it is about. */
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
  /** False where a bound ended the walk: there may be more than is shown. `notes` says which bound. */
  readonly complete: boolean;
  readonly root: GraphNode;
  /** What the walk found wrong or had to leave out, in words: a bound that was reached, a cycle that was cut. */
  readonly notes: readonly string[];
}

/** A node with its place: the node that it refers to or is an entry of, and how many levels of either lie above it. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly parent: GraphNode | undefined;
  readonly relation: 'root' | 'entry' | 'referrer';
  readonly depth: number;
}

/** Every node, depth first, an index's entries before its referrers. A digest found in two places comes twice. */
export function* nodesOf(graph: Graph): Generator<PlacedNode> {
  yield* placed({ node: graph.root, parent: undefined, relation: 'root', depth: 0 });
}

function* placed(place: PlacedNode): Generator<PlacedNode> {
  yield place;
  const { node } = place;
  const depth = place.depth + 1;
  for (const entry of node.manifests) yield* placed({ node: entry, parent: node, relation: 'entry', depth });
  for (const referrer of node.referrers) yield* placed({ node: referrer, parent: node, relation: 'referrer', depth });
}
