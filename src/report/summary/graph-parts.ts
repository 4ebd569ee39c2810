// Renders the folded parts of a summary that show a graph: the chart, the tree, and what other tools find.
import { type Graph, nodesOf } from '../../graph/model.ts';
import { visibilityOf } from '../../graph/visibility.ts';
import type { Digest } from '../../oci/digest.ts';
import { BOUND, fitting, folded } from '../blocks.ts';
import { fenced } from '../escape.ts';
import { treeLines } from '../tree.ts';
import { renderVisibility } from '../visibility.ts';
import { renderChart } from './chart.ts';

export interface GraphPartsOptions {
  /** The artifacts that this run signed. */
  readonly signedByRun?: ReadonlySet<Digest>;
  /** The limit of the tree, which grows with the graph. */
  readonly bytes?: number;
}

export function graphParts(
  graph: Graph,
  { signedByRun = new Set(), bytes = BOUND.tree }: GraphPartsOptions = {},
): readonly string[] {
  let nodes = 0;
  for (const { node, relation } of nodesOf(graph)) if (relation !== 'root' && node.kind !== null) nodes += 1;
  const { lines, left } = fitting(treeLines(graph), Math.min(bytes, BOUND.tree));
  const tree = [...lines, ...(left > 0 ? [`${left} more lines`] : [])].join('\n');
  const count = `${nodes} ${nodes === 1 ? 'referrer' : 'referrers'}`;
  const { chart, legend } = renderChart(graph, signedByRun);
  return [
    folded(`Chart of ${count}`, `${fenced(chart, 'mermaid')}\n\n${legend}`),
    renderVisibility(visibilityOf(graph)),
    folded('Tree with full digests', fenced(tree)),
  ];
}
