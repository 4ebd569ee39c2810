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
  const nodes = [...node.referrers, ...node.manifests.filter(({ kind }) => kind !== null)];
  const evidence = paired(nodes).map((piece) => ({ ...piece, image }));
  const deeper = nodes.flatMap((child) => below(child, image));
  const platforms = node.manifests.filter(({ kind }) => kind === null).flatMap((entry) => below(entry, entry));
  return [...evidence, ...deeper, ...platforms];
}

/**
 * A bundle and a document belong together if kind, time and producer agree. Somebody who may push can make them agree: this
 * only groups what is shown, and each artifact has its own line in the tree.
 */
function paired(nodes: readonly GraphNode[]): Omit<GraphEvidence, 'image'>[] {
  const pieces: Omit<GraphEvidence, 'image'>[] = [];
  const documents = Map.groupBy(
    nodes.filter((node) => node.kind !== null && !isBundle(node) && keyOf(node) !== undefined),
    keyOf,
  );
  const taken = new Set<GraphNode>();
  for (const node of nodes) {
    if (node.kind === null || !isBundle(node)) continue;
    const document = documents.get(keyOf(node))?.shift();
    if (document !== undefined) taken.add(document);
    pieces.push({ kind: node.kind, node, ...(document && { document }) });
  }
  for (const node of nodes) {
    if (node.kind !== null && !isBundle(node) && !taken.has(node)) {
      pieces.push(...kindsOf(node).map((kind) => ({ kind, node })));
    }
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
