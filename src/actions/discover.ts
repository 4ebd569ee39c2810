// The discover action: the graph as a file, its size, and the job summary.
import { openContext, type World } from '../commands/context.ts';
import { discover, discoverRequest } from '../commands/discover.ts';
import type { Inputs } from '../commands/inputs.ts';
import { writeOutput } from '../commands/output-file.ts';
import { nodesOf } from '../graph/model.ts';
import { renderGraph } from '../report/graph-formats.ts';
import { renderGraphJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { StepResult } from './step.ts';

export async function run(inputs: Inputs, world: World): Promise<StepResult> {
  const request = discoverRequest(inputs);
  const context = openContext(world, inputs, [inputs.image]);
  try {
    const graph = await discover(request, context);
    world.note(renderGraph(graph, inputs.format));
    return {
      outputs: {
        subject: graph.reference,
        graph: await writeOutput(context, 'graph.json', renderGraphJson(graph)),
        count: String([...nodesOf(graph)].filter(({ relation }) => relation === 'referrer').length),
      },
      ...(inputs.summary !== 'false' && { summary: renderMarkdown(graph) }),
    };
  } finally {
    await context.stores.close();
  }
}
