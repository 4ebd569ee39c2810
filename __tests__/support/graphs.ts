// Graphs as plain data, for tests of renderers and readers.
import type { Graph, GraphNode } from '../../src/graph/model.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';

/** A node whose digest is that of `name`; listed under its own type by default. */
export function graphNode(name: string, fields: Partial<GraphNode> = {}): GraphNode {
  const artifactType = fields.artifactType ?? null;
  return {
    digest: digestOf(name),
    mediaType: MEDIA_TYPE.manifest,
    artifactType,
    listedType: artifactType,
    kind: null,
    predicateTypes: [],
    size: 500,
    created: null,
    annotations: {},
    platform: null,
    via: 'api',
    manifests: [],
    referrers: [],
    ...fields,
  };
}

/** An image with these referrers, or an index where it has manifests. */
export function graphOf(referrers: readonly GraphNode[], manifests: readonly GraphNode[] = []): Graph {
  const mediaType = manifests.length > 0 ? MEDIA_TYPE.index : MEDIA_TYPE.manifest;
  const root = graphNode('image', { mediaType, via: 'subject', referrers, manifests });
  return { reference: `registry.example/team/app@${root.digest}`, present: true, complete: true, root, notes: [] };
}
