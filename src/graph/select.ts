// Selects part of a graph: evidence of some kinds, types and platforms, with everything that it is attached to. Pure.
import type { Kind } from '../evidence/kinds.ts';
import { bareMediaType } from '../oci/media-types.ts';
import type { Graph, GraphNode } from './model.ts';
import { kindsOf } from './signature.ts';

/** Evidence matches if it matches each of these that is not empty. */
export interface GraphSelection {
  readonly kinds: readonly Kind[];
  /** Artifact types, and predicate types with or without their version. */
  readonly types: readonly string[];
  /** `os/architecture[/variant]`. Evidence about the image itself is about each of its platforms. */
  readonly platforms: readonly string[];
}

/** The graph with what matches, and a note that the rest is not shown; the graph itself if nothing is selected. */
export function selectGraph(graph: Graph, selection: GraphSelection): Graph {
  const { kinds, types, platforms } = selection;
  const shown = [
    ...(kinds.length > 0 ? [`kind ${kinds.join(' or ')}`] : []),
    ...(types.length > 0 ? [`type ${types.join(' or ')}`] : []),
    ...(platforms.length > 0 ? [`platform ${platforms.join(' or ')}`] : []),
  ];
  if (shown.length === 0) return graph;
  const { root, notes } = graph;
  return {
    ...graph,
    root: { ...root, ...childrenOf(root, selection) },
    notes: [...notes, `only evidence of ${shown.join(', ')} is shown`],
  };
}

function childrenOf(node: GraphNode, selection: GraphSelection): Pick<GraphNode, 'manifests' | 'referrers'> {
  const keep = (child: GraphNode): GraphNode[] => {
    const children = childrenOf(child, selection);
    const isKept =
      child.kind === null
        ? isOfPlatform(child, selection)
        : isSelected(child, selection) || children.referrers.length + children.manifests.length > 0;
    return isKept ? [{ ...child, ...children }] : [];
  };
  return { manifests: node.manifests.flatMap(keep), referrers: node.referrers.flatMap(keep) };
}

function isSelected(node: GraphNode, selection: GraphSelection): boolean {
  const { kinds, types } = selection;
  const isKind = kinds.length === 0 || kindsOf(node).some((kind) => kinds.includes(kind));
  const found = [...node.predicateTypes, node.artifactType ?? ''].map(bareMediaType);
  const isType =
    types.length === 0 ||
    types.map(bareMediaType).some((type) => found.some((one) => one === type || one.startsWith(`${type}/v`)));
  return isKind && isType && isOfPlatform(node, selection);
}

function isOfPlatform({ platform }: GraphNode, { platforms }: GraphSelection): boolean {
  if (platform === null || platforms.length === 0) return true;
  return platforms.some((wanted) => platform === wanted || platform.startsWith(`${wanted}/`));
}
