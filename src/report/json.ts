// Renders the graph as JSON, for other programs: schemas/graph.v1.schema.json. Fields may be added but never removed.
import type { Graph, GraphNode } from '../graph/model.ts';
import { kindsOf, nodeSignature } from '../graph/signature.ts';
import { trapsOf } from '../graph/traps.ts';
import { ANNOTATION } from '../oci/media-types.ts';
import { visibleJson } from './escape.ts';

/**
 * The subject's node, with the graph's `reference`, `present`, `complete`, `notes` and `traps` added. Fields are always present and in
 * the same order, annotations are sorted by key. `verified` is true only if every signature of the
 * node was verified for a trusted signer. `signature` is that of the weakest document. `documents` is null if the manifest of the node was not read for them. Indented by two spaces, with a line break at the end.
 */
export function renderGraphJson(graph: Graph): string {
  const { reference, present, complete, root, notes } = graph;
  return visibleJson(
    `${JSON.stringify({ reference, present, complete, ...nodeJson(root), notes, traps: trapsOf(graph) }, null, 2)}\n`,
  );
}

function nodeJson(node: GraphNode): Record<string, unknown> {
  return {
    digest: node.digest,
    mediaType: node.mediaType,
    artifactType: node.artifactType,
    listedType: node.listedType,
    kind: node.kind,
    title: node.annotations[ANNOTATION.title] ?? null,
    verified: node.kind === null ? null : isVerified(node),
    signature: nodeSignature(node) ?? null,
    kinds: kindsOf(node),
    predicateTypes: node.predicateTypes,
    size: node.size,
    created: node.created,
    annotations: Object.fromEntries(Object.entries(node.annotations).sort(([a], [b]) => (a < b ? -1 : 1))),
    platform: node.platform,
    via: node.via,
    tagOnly: node.tagOnly ?? false,
    documents: node.documents ?? null,
    manifests: node.manifests.map(nodeJson),
    referrers: node.referrers.map(nodeJson),
  };
}

function isVerified({ documents = [] }: GraphNode): boolean {
  return documents.length > 0 && documents.every(({ signature }) => signature.state === 'verified');
}
