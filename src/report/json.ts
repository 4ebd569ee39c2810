// Renders the graph as JSON, for other programs. Fields may be added but never removed.
import type { Graph, GraphNode } from '../graph/model.ts';
import { visibleJson } from './escape.ts';

/**
 * The subject's node, with the graph's `reference`, `present`, `complete` and `notes` added. Fields are always present and in
 * the same order, annotations are sorted by key. `verified` is false for all evidence, because a graph verifies nothing.
 * Indented by two spaces, with a line break at the end.
 */
export function renderGraphJson(graph: Graph): string {
  const { reference, present, complete, root, notes } = graph;
  return visibleJson(`${JSON.stringify({ reference, present, complete, ...nodeJson(root), notes }, null, 2)}\n`);
}

function nodeJson(node: GraphNode): Record<string, unknown> {
  return {
    digest: node.digest,
    mediaType: node.mediaType,
    artifactType: node.artifactType,
    listedType: node.listedType,
    kind: node.kind,
    verified: node.kind === null ? null : false,
    predicateTypes: node.predicateTypes,
    size: node.size,
    created: node.created,
    annotations: Object.fromEntries(Object.entries(node.annotations).sort(([a], [b]) => (a < b ? -1 : 1))),
    platform: node.platform,
    via: node.via,
    manifests: node.manifests.map(nodeJson),
    referrers: node.referrers.map(nodeJson),
  };
}
