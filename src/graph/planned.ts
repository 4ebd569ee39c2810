// Adds what a dry run would attach to the graph of an image. Pure.
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Graph, GraphDocument, GraphNode } from './model.ts';
import { nodeOf, pendingNode } from './pending-node.ts';

/** An artifact as the store would list it. */
export interface PlannedArtifact {
  readonly subject: Digest;
  readonly descriptor: Descriptor;
  /** Bytes of its document, estimated for a bundle that is not made yet. */
  readonly size: number;
}

/** The graph with the artifacts that it does not have yet, last in each list: registries append. */
export function withPlanned(graph: Graph, planned: readonly PlannedArtifact[]): Graph {
  const root = pendingNode({ mediaType: '', digest: graph.root.digest, size: 0 }, SUBJECT);
  const via = graph.listing?.via ?? 'api';
  const added = (subject: Digest, known: readonly GraphNode[]): GraphNode[] => {
    const digests = new Set(known.map(({ digest }) => digest));
    return planned
      .filter((one) => one.subject === subject && !digests.has(one.descriptor.digest))
      .map(({ descriptor, size }) => {
        const node = nodeOf(pendingNode(descriptor, { role: 'referrer', via, parent: root, level: 1 }), undefined);
        return { ...node, planned: true, documents: [documentOf(node, size)] };
      });
  };
  const grown = (node: GraphNode): GraphNode => ({
    ...node,
    manifests: node.manifests.map(grown),
    referrers: [...node.referrers, ...added(node.digest, node.referrers)],
  });
  return { ...graph, root: grown(graph.root) };
}

const SUBJECT = { role: 'subject', via: 'subject', parent: undefined, level: 0 } as const;

function documentOf({ digest, artifactType, kind }: GraphNode, size: number): GraphDocument {
  return {
    digest,
    size,
    mediaType: artifactType ?? '',
    title: null,
    kind: kind ?? 'custom',
    predicateType: null,
    signature: { state: 'unverified' },
  };
}
