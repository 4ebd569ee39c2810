// The forms in which a graph can be printed: one row a form, named as the input `format` names it.
import type { Graph } from '../graph/model.ts';
import { renderGraphJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderMermaid } from './mermaid.ts';
import { renderTree, type TreeOptions } from './tree.ts';

const GRAPH_FORMATS: Readonly<Record<string, (graph: Graph, options: TreeOptions) => string>> = {
  tree: renderTree,
  json: renderGraphJson,
  mermaid: renderMermaid,
  markdown: renderMarkdown,
};

/** The graph in the form `name`, without a line break at the end. Throws a RangeError for a form that has no row. */
export function renderGraph(graph: Graph, name: string, options: TreeOptions = {}): string {
  const render = GRAPH_FORMATS[name];
  if (render === undefined) throw new RangeError(`there is no graph format ${name}`);
  return render(graph, options).trimEnd();
}
