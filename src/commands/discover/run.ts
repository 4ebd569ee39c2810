// discover: resolves the subject and walks its graph. Nothing is written.
import type { Graph } from '../../graph/model.ts';
import { nodesOf } from '../../graph/model.ts';
import { selectGraph } from '../../graph/select.ts';
import { walkGraph } from '../../graph/walk.ts';
import { StoreError } from '../../oci/errors.ts';
import type { ReadableStore } from '../../oci/store.ts';
import { renderGraph } from '../../report/graph-formats.ts';
import { renderGraphJson } from '../../report/json.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import type { CommandResult } from '../command.ts';
import { withContext } from '../context.ts';
import { READ_CONCURRENCY, readImage } from '../read-image.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import { withDocuments } from './documents.ts';
import type { DiscoverInputs, DiscoverOutput } from './inputs.ts';

/**
 * Throws StoreError if the subject or a list of referrers cannot be read: a graph is complete or it is an error. A subject
 * that does not exist is a failure beside its graph, because its referrers may exist. So is a list beyond a limit.
 */
export async function run(inputs: DiscoverInputs, world: World): Promise<CommandResult<DiscoverOutput>> {
  const reference = readableReference(inputs.image, inputs.digest);
  const { depth, kind: kinds, type: types, platform: platforms } = inputs;
  const subject = reference.digest ?? reference.tag ?? '';
  const needsDocuments = inputs.format === 'json' || world.writesFiles;
  const whole = await withContext(
    world,
    inputs,
    [reference],
    async ({ stores }) => {
      const store = stores.open(reference);
      return needsDocuments ? graphWithDocuments(store, subject, depth) : walkGraph(store, subject, { depth });
    },
    { concurrency: READ_CONCURRENCY },
  );
  const graph = selectGraph(whole, { kinds, types, platforms });
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

/** Reads the manifest of each artifact, for what is in it. Documents themselves are read only to learn their kind. */
async function graphWithDocuments(store: ReadableStore, subject: string, depth: number): Promise<Graph> {
  const { graph, error, evidence } = await readImage(store, subject, { walk: { depth }, depth: 'claims' });
  if (graph === undefined) throw error;
  return withDocuments(graph, evidence);
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
