// Lists the evidence in a graph as people count it: a bundle and the document that it was made of are one piece.
import { EVIDENCE_ANNOTATION } from '../../evidence/annotations.ts';
import { isBundleType } from '../../evidence/classify.ts';
import type { Kind } from '../../evidence/kinds.ts';
import type { Graph, GraphNode } from '../../graph/model.ts';
import { kindsOf } from '../../graph/signature.ts';

/** One piece of evidence. */
export interface GraphEvidence {
  readonly kind: Kind;
  /** The artifact to show: the bundle where there are both. */
  readonly node: GraphNode;
  /** The document of the bundle, attached as it is; absent if there is one artifact only. */
  readonly document?: GraphNode;
  /** The image or platform manifest that it is attached to, at whatever level. */
  readonly image: GraphNode;
}

/** In the order of the graph, the image's own evidence first. */
export function graphEvidence({ root }: Graph): readonly GraphEvidence[] {
  return below(root, root);
}

function below(node: GraphNode, image: GraphNode): GraphEvidence[] {
  const { referrers, manifests } = node;
  if (referrers.length === 0 && manifests.length === 0) return [];
  const nodes = [...referrers, ...manifests.filter(({ kind }) => kind !== null)];
  const evidence = paired(nodes).map((piece) => ({ ...piece, image }));
  const deeper = nodes.flatMap((child) => below(child, image));
  const platforms = manifests.filter(({ kind }) => kind === null).flatMap((entry) => below(entry, entry));
  return [...evidence, ...deeper, ...platforms];
}

/**
 * A bundle and a document belong together if kind, time and producer agree. Somebody who may push can make them agree: this
 * only groups what is shown, and each artifact has its own line in the tree.
 */
function paired(nodes: readonly GraphNode[]): Omit<GraphEvidence, 'image'>[] {
  // Most nodes are evidence that nothing refers to.
  if (nodes.length === 0) return [];
  const bundles: (readonly [node: GraphNode, kind: Kind])[] = [];
  const documents: GraphNode[] = [];
  const byKey = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    if (node.kind === null) continue;
    if (isBundle(node)) {
      bundles.push([node, node.kind]);
      continue;
    }
    documents.push(node);
    const key = keyOf(node);
    const same = key === undefined ? undefined : byKey.get(key);
    if (same !== undefined) same.push(node);
    else if (key !== undefined) byKey.set(key, [node]);
  }
  const taken = new Set<GraphNode>();
  const pieces: Omit<GraphEvidence, 'image'>[] = bundles.map(([node, kind]) => {
    const document = byKey.size === 0 ? undefined : byKey.get(keyOf(node) ?? '')?.shift();
    if (document === undefined) return { kind, node };
    taken.add(document);
    return { kind, node, document };
  });
  for (const node of documents) {
    if (!taken.has(node)) pieces.push(...kindsOf(node).map((kind) => ({ kind, node })));
  }
  return pieces;
}

function isBundle({ artifactType }: GraphNode): boolean {
  return isBundleType(artifactType ?? '');
}

function keyOf({ kind, created, annotations }: GraphNode): string | undefined {
  const producer = annotations[EVIDENCE_ANNOTATION.producer];
  return created === null && producer === undefined ? undefined : [kind, created, producer].join('\n');
}
