// discover: resolves the subject and walks its graph. Nothing is written.
import type { Graph } from '../../graph/model.ts';
import { nodesOf } from '../../graph/model.ts';
import { walkGraph } from '../../graph/walk.ts';
import { StoreError } from '../../oci/errors.ts';
import { renderGraph } from '../../report/graph-formats.ts';
import { renderGraphJson } from '../../report/json.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import type { CommandResult } from '../command.ts';
import { withContext } from '../context.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import type { DiscoverInputs, DiscoverOutput } from './inputs.ts';

/**
 * Throws StoreError if the subject or a list of referrers cannot be read: a graph is complete or it is an error. A subject
 * that does not exist is a failure beside its graph, because its referrers may exist. So is a list beyond a limit.
 */
export async function run(inputs: DiscoverInputs, world: World): Promise<CommandResult<DiscoverOutput>> {
  const reference = readableReference(inputs.image, inputs.digest);
  const graph: Graph = await withContext(world, inputs, [reference], async ({ stores }) =>
    walkGraph(stores.open(reference), reference.digest ?? reference.tag ?? '', { depth: inputs.depth }),
  );
  return {
    outputs: {
      subject: graph.reference,
      graph: [{ name: 'graph.json', content: renderGraphJson(graph) }],
      count: String([...nodesOf(graph)].filter(({ relation }) => relation === 'referrer').length),
    },
    report: {
      document: ({ color }) => `${renderGraph(graph, inputs.format, { color })}\n`,
      ...(inputs.summary && { summary: () => renderMarkdown(graph) }),
    },
    failures: [
      ...(graph.present || inputs['allow-missing-subject'] ? [] : [missingSubject(graph)]),
      ...(graph.subjectLimit === undefined ? [] : [incompleteList(graph, graph.subjectLimit)]),
    ],
  };
}

function missingSubject({ reference, root }: Graph): StoreError {
  return new StoreError({
    code: 'not-found',
    store: reference.slice(0, reference.lastIndexOf('@')),
    reference: root.digest,
    attempted: 'find the subject',
    detail: 'it is not in the store',
    remedy: 'check the digest, or set allow-missing-subject to true',
  });
}

function incompleteList({ reference, root }: Graph, limit: string): StoreError {
  return new StoreError({
    code: 'limit-exceeded',
    store: reference.slice(0, reference.lastIndexOf('@')),
    reference: root.digest,
    attempted: 'list all referrers',
    detail: `the list of the subject is incomplete: ${limit}`,
    remedy: 'delete referrers that are not needed',
  });
}
