// Renders the sections of a job summary that show the graph.
import { type Graph, nodesOf } from '../graph/model.ts';
import { visibilityOf } from '../graph/visibility.ts';
import { BOUND, fitting, folded } from './blocks.ts';
import { fenced, shellArgument } from './escape.ts';
import { renderMermaid } from './mermaid.ts';
import { treeLines } from './tree.ts';
import { renderVisibility } from './visibility.ts';

/** A chart of more nodes is higher than the screen. */
const MAX_OPEN_NODES = 20;

/** The chart, folded if it is large, the tree with full digests, and what other tools find. */
export function graphSections(graph: Graph): string[] {
  const { lines, left } = fitting(treeLines(graph), BOUND.tree);
  const tree = [...lines, ...(left > 0 ? [`${left} more lines`] : [])].join('\n');
  const chart = fenced(renderMermaid(graph), 'mermaid');
  const nodes = [...nodesOf(graph)].length;
  return [
    nodes > MAX_OPEN_NODES ? folded(`Chart of ${nodes} nodes`, chart) : chart,
    'In the chart, solid lines lead to the manifests of an index, dotted lines to referrers. Evidence and signatures are listed here, not verified.',
    folded('Tree with full digests', fenced(tree)),
    renderVisibility(visibilityOf(graph)),
  ];
}

/** Commands that show the same with other tools. */
export function checkCommands(reference: string): string {
  const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
  const isArchive = reference.startsWith('oci-archive:');
  const commands = isArchive
    ? []
    : layout === undefined
      ? [`oras discover ${shellArgument(reference)}`, `cosign tree ${shellArgument(reference)}`]
      : [`oras discover --oci-layout ${shellArgument(layout)}`];
  commands.push(`oci-evidence discover ${shellArgument(reference)}`);
  return folded('Commands to check', fenced(commands.join('\n'), 'sh'));
}
