// `oci-evidence discover` in a terminal: the graph in the form that was asked for, on standard output.
import type { CommandCall } from '../cli.ts';
import { openContext } from '../commands/context.ts';
import { discover, discoverRequest } from '../commands/discover.ts';
import { renderGraph } from '../report/graph-formats.ts';

export async function run({ inputs, world, terminal }: CommandCall): Promise<number> {
  const request = discoverRequest(inputs);
  const context = openContext(world, inputs, [inputs.image]);
  try {
    const graph = await discover(request, context);
    terminal.out(`${renderGraph(graph, inputs.format, { color: terminal.color })}\n`);
    return 0;
  } finally {
    await context.stores.close();
  }
}
