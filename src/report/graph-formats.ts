// Owns the table of graph formats, by the values of the input `format`.
import type { Graph } from '../graph/model.ts';
import { trapsOf, trapText } from '../graph/traps.ts';
import { renderGraphJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderMermaid } from './mermaid.ts';
import { mergedNotes } from './summary/notes.ts';
import { noteLine, renderTree, type TreeOptions } from './tree.ts';

const GRAPH_FORMATS: Readonly<Record<string, (graph: Graph, options: TreeOptions) => string>> = {
  tree: treeWithTraps,
  json: renderGraphJson,
  mermaid: renderMermaid,
  markdown: (graph) => renderMarkdown(graph),
};

/** The graph in the format `name`, without a line break at the end. Throws a RangeError for an unknown format. */
export function renderGraph(graph: Graph, name: string, options: TreeOptions = {}): string {
  const render = GRAPH_FORMATS[name];
  if (render === undefined) throw new RangeError(`unknown graph format ${JSON.stringify(name)}`);
  return render(graph, options).trimEnd();
}

/** The tree, then what well-known readers do not find. */
function treeWithTraps(graph: Graph, options: TreeOptions): string {
  const traps = mergedNotes(trapsOf(graph).map(trapText));
  return [renderTree(graph, options), ...traps.map((trap) => noteLine(trap, options))].join('\n');
}
