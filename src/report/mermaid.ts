// Renders the graph as a mermaid flowchart, within the limits of GitHub.
import type { Graph, GraphNode } from '../graph/model.ts';
import { mermaidLabel } from './escape.ts';
import { nodeName, nodeTitle, nodeType, shortDigest, signatureWord } from './node-text.ts';

/** Mermaid's defaults for maxTextSize and maxEdges. A larger chart is rendered as an error. */
const MAX_CHARACTERS = 50_000;
const MAX_EDGES = 500;
/** Characters of one line of a label. Titles are shorter, so that their closing quote is always there. */
const MAX_LINE = 120;
const STYLES = [
  'classDef image fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  'classDef evidence fill:#f6f8fa,stroke:#59636e,color:#1f2328',
  'classDef signature fill:#fff8c5,stroke:#9a6700,color:#1f2328',
];

interface Edge {
  readonly from: string;
  readonly node: GraphNode;
  readonly relation: 'entry' | 'referrer';
}

/**
 * Solid lines lead to the manifests of an index, dotted lines to referrers. Breadth first, so that the deepest nodes are
 * left out if there are too many. The last box then shows their number.
 */
export function renderMermaid(graph: Graph): string {
  const lines = ['flowchart LR', ...STYLES.map((style) => `  ${style}`), `  n0["${rootLabel(graph)}"]:::image`];
  // Leaves room for the box with the number of nodes that are left out.
  let room = MAX_CHARACTERS - lines.join('\n').length - 100;
  let drawn = 0;
  let leftOut = 0;
  let level = edgesBelow(graph.root, 'n0');
  while (level.length > 0) {
    const next: Edge[] = [];
    for (const { from, node, relation } of level) {
      const id = `n${drawn + 1}`;
      const arrow = relation === 'entry' ? '-->' : '-.->';
      const text = `  ${from} ${arrow} ${id}["${label(node)}"]:::${styleOf(node)}`;
      if (leftOut > 0 || drawn >= MAX_EDGES - 1 || text.length + 1 > room) {
        leftOut += sizeOf(node);
        continue;
      }
      lines.push(text);
      room -= text.length + 1;
      drawn += 1;
      next.push(...edgesBelow(node, id));
    }
    level = next;
  }
  if (leftOut > 0) lines.push(`  n0 -.- more["${leftOut} more not shown"]:::evidence`);
  return lines.join('\n');
}

function edgesBelow(node: GraphNode, from: string): Edge[] {
  return [
    ...node.manifests.map((entry) => ({ from, node: entry, relation: 'entry' as const })),
    ...node.referrers.map((referrer) => ({ from, node: referrer, relation: 'referrer' as const })),
  ];
}

function sizeOf(node: GraphNode): number {
  return [...node.manifests, ...node.referrers].reduce((sum, child) => sum + sizeOf(child), 1);
}

function rootLabel({ root, reference, present }: Graph): string {
  const name = reference.slice(0, reference.lastIndexOf('@'));
  const lines = [
    mermaidLabel(name, 100),
    mermaidLabel(shortDigest(root.digest)),
    ...(present ? [] : ['not in the store']),
  ];
  return lines.join('<br/>');
}

function label(node: GraphNode): string {
  const lines = [nodeName(node), nodeTitle(node) || nodeType(node), signatureWord(node), shortDigest(node.digest)];
  return lines
    .filter((line) => line !== '')
    .map((line) => mermaidLabel(line, MAX_LINE))
    .join('<br/>');
}

function styleOf(node: GraphNode): 'image' | 'evidence' | 'signature' {
  if (node.kind === null) return 'image';
  return node.kind === 'signature' ? 'signature' : 'evidence';
}
