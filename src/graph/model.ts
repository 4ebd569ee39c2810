// Owns the graph as plain data: subject, platform manifests, and referrers at every level.
import type { Kind } from '../evidence/kinds.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';

/** How a node was found. `subject`: it is the root; `cosign-tag`: a legacy `sha256-….sig|att|sbom` tag. */
export type FoundVia = 'subject' | 'api' | 'fallback-tag' | 'index' | 'cosign-tag';

export interface GraphNode {
  readonly digest: Digest;
  /** Empty for a subject that is not in the store. */
  readonly mediaType: string;
  readonly artifactType: string | null;
  /** The artifact type in the referrers list, by which other readers choose; null if it is in no list. */
  readonly listedType: string | null;
  /** The evidence kind that the node claims to be; null for images and their manifests. Not verified. */
  readonly kind: Kind | null;
  /** In-toto predicate types that it claims to hold; several in a BuildKit or cosign attestation manifest. */
  readonly predicateTypes: readonly string[];
  /** Bytes of the manifest. */
  readonly size: number;
  /** `org.opencontainers.image.created`, as claimed by whoever pushed it. */
  readonly created: string | null;
  readonly annotations: Annotations;
  /** `os/architecture[/variant]` of an index entry; for a BuildKit attestation, the platform that it is about. */
  readonly platform: string | null;
  readonly via: FoundVia;
  /** Set if `via` is `fallback-tag` although the registry has the referrers API, which does not list it. */
  readonly tagOnly?: true;
  /** The tag under which it was found, if `via` is `cosign-tag`. */
  readonly tag?: string;
  /** What it holds, one per layer; absent if its manifest was not read for that. */
  readonly documents?: readonly GraphDocument[];
  /** Entries of an index, in its order. */
  readonly manifests: readonly GraphNode[];
  readonly referrers: readonly GraphNode[];
  /** A dry run would attach it. The digest of a planned bundle is not known yet. */
  readonly planned?: true;
  /** Of an index entry: referrers on the first page of its list, if there are more pages. */
  readonly firstPage?: number;
}

/** One layer of an artifact. */
export interface GraphDocument {
  readonly digest: Digest;
  readonly size: number;
  readonly mediaType: string;
  /** `org.opencontainers.image.title`, as claimed. */
  readonly title: string | null;
  readonly kind: Kind;
  /** Of the statement in it, as claimed unless its signature is verified. */
  readonly predicateType: string | null;
  readonly signature: GraphSignature;
}

export type GraphSignature =
  | { readonly state: 'none' | 'unverified' }
  | { readonly state: 'verified'; readonly signer: string; readonly trustedTime: string | null }
  | { readonly state: 'refused'; readonly reason: string };

export interface SubjectListing {
  /** With `api`, entries that only the fallback tag has are hidden from clients that follow the specification. */
  readonly via: 'api' | 'fallback-tag' | 'index';
  /** Entries on the first page, if there are more pages: many clients read no other. */
  readonly firstPage?: number;
}

export interface Graph {
  /** `registry/repository@digest`, or `oci-layout:PATH@digest`. */
  readonly reference: string;
  /** Whether the subject itself is in the store. Evidence may be pushed before its image. */
  readonly present: boolean;
  /** False if a limit ended the walk and the graph may be larger. `notes` names the limit. */
  readonly complete: boolean;
  /** The limit that ended the subject's own list of referrers; absent if that list is complete. */
  readonly subjectLimit?: string;
  /** How the store listed the subject's referrers; absent if it did not. */
  readonly listing?: SubjectListing;
  readonly root: GraphNode;
  /** Problems and omissions of the walk: a limit that was reached, a cycle. */
  readonly notes: readonly string[];
}

/** A node that holds evidence, as it was listed. Its manifest may not have been read yet. */
export interface FoundEvidenceNode {
  readonly descriptor: Descriptor;
  /** The digest that it is about: the node it refers to, or the image that an attestation manifest of BuildKit names. */
  readonly subject: Digest;
  /** `os/architecture[/variant]` of the image that it is about, at whatever level. */
  readonly platform: string | null;
  /** `attestation`: an attestation manifest of BuildKit in the index. */
  readonly via: Exclude<FoundVia, 'subject'> | 'attestation';
}

/** A node with its place: the node that it refers to or is an entry of, and the number of levels above it. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly parent: GraphNode | undefined;
  readonly relation: 'root' | 'entry' | 'referrer';
  readonly depth: number;
}

/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
export function* nodesOf(graph: Graph): Generator<PlacedNode> {
  // Not recursive: a node would pass through one generator for each level above it.
  const waiting: PlacedNode[] = [{ node: graph.root, parent: undefined, relation: 'root', depth: 0 }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    yield place;
    const { node: parent } = place;
    const depth = place.depth + 1;
    // The last one that is pushed is the next.
    for (const node of parent.referrers.toReversed()) waiting.push({ node, parent, relation: 'referrer', depth });
    for (const node of parent.manifests.toReversed()) waiting.push({ node, parent, relation: 'entry', depth });
  }
}
