// Renders the graph as a page of GitHub markdown, for the job summary of discover.
import { kindRow } from '../evidence/kinds.ts';
import { type Graph, type GraphNode, nodesOf, type PlacedNode } from '../graph/model.ts';
import { BOUND, list, page, table } from './blocks.ts';
import { code, html } from './escape.ts';
import {
  bytesText,
  claim,
  nodeCreated,
  nodeName,
  nodeTitle,
  nodeType,
  shortDigest,
  signatureWord,
  viaWord,
} from './node-text.ts';
import { checkCommands, graphSections } from './sections.ts';

/** Below 1 MiB whatever the graph. */
export function renderMarkdown(graph: Graph): string {
  const evidence = [...nodesOf(graph)].filter(({ node, relation }) => relation !== 'root' && node.kind !== null);
  return page([
    `## Evidence for ${code(graph.reference, 400)}`,
    graph.present ? '' : 'The subject itself is not in the store, only its referrers.',
    evidence.length === 0 ? 'Nothing is attached.' : `${countsByKind(evidence)}.`,
    evidence.length === 0 ? '' : evidenceTable(graph, evidence),
    list(
      graph.notes.map((note) => html(note, 1000)),
      BOUND.notes,
    ),
    ...(evidence.length === 0 && graph.root.manifests.length === 0 ? [] : graphSections(graph)),
    checkCommands(graph.reference),
  ]);
}

function countsByKind(evidence: readonly PlacedNode[]): string {
  const groups = Map.groupBy(evidence, ({ node }) => node.kind);
  const counts = [...groups].map(([kind, nodes]) => `${nodes.length} ${kind === null ? '' : kindRow(kind).label}`);
  return `${evidence.length} attached: ${counts.join(', ')}`;
}

/** `image` for the root, as in the summary of attach, unless the root is evidence itself. */
function targetName({ root }: Graph, parent: GraphNode | undefined): string {
  if (parent === undefined) return '';
  return parent === root && root.kind === null ? 'image' : nodeName(parent);
}

function evidenceTable(graph: Graph, evidence: readonly PlacedNode[]): string {
  const rows = evidence.map(({ node, parent }) => [
    html(nodeName(node)),
    code(nodeType(node) || claim(node.mediaType), 500),
    nodeTitle(node) === '' ? '' : code(nodeTitle(node), 500),
    html(node.platform === null ? targetName(graph, parent) : claim(node.platform)),
    signatureWord(node),
    html(nodeCreated(node)),
    bytesText(node.size),
    [code(shortDigest(node.digest)), viaWord(node.via)].filter((text) => text !== '').join(' '),
  ]);
  return table(
    ['Kind', 'Type', 'Title', 'Attached to', 'Signature', 'Created', 'Manifest size', 'Digest'],
    rows,
    BOUND.table,
  );
}
