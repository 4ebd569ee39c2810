// discover: resolves the subject and walks its graph. Nothing is written.
import { resolve } from 'node:path';
import type { Graph } from '../../graph/model.ts';
import { nodesOf } from '../../graph/model.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import { writeAtomically } from '../../oci/layout/atomic-file.ts';
import { formatReference, locationOf, type Reference } from '../../oci/reference.ts';
import { renderGraph } from '../../report/graph-formats.ts';
import { NO_CONTENTS } from '../../report/html/contents.ts';
import { imageOfGraph } from '../../report/html/from-graph.ts';
import type { ReportContents } from '../../report/html/model.ts';
import { renderGraphJson } from '../../report/json.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import type { EvidencePlace, EvidenceStore } from '../../signing/read-evidence.ts';
import { VERSION } from '../../version.ts';
import type { CommandResult, TextStyle } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { MAX_AUTO_DOCUMENTS } from '../inputs/output.ts';
import { writeOutput } from '../output-files.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { readContents } from '../report-contents.ts';
import type { Signers } from '../signers.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import type { DiscoverInputs, DiscoverOutput } from './inputs.ts';
import { readGraph } from './read-graph.ts';

/**
 * Throws StoreError if the subject or a list of referrers cannot be read: a graph is complete or it is an error. A subject
 * that does not exist is a failure beside its graph, because its referrers may exist. So is a list beyond a limit.
 */
export async function run(inputs: DiscoverInputs, world: World): Promise<CommandResult<DiscoverOutput>> {
  const reference = readableReference(inputs.image, inputs.digest);
  const { depth, kind: kinds, type: types, platform: platforms } = inputs;
  const subject = reference.digest ?? reference.tag ?? '';
  const isHtml = inputs.format === 'html';
  const listsDocuments = inputs.format === 'json' || isHtml || world.writesFiles;
  const verifies = inputs.verify || inputs['signed-by'].length > 0;
  const { graph, contents } = await withContext(
    world,
    inputs,
    [reference],
    async (context) => {
      const store = context.stores.open(reference);
      const signers = verifies ? await openedSigners(inputs, context) : undefined;
      const { documents } = inputs;
      const selection = { kinds, types, platforms };
      const options = { depth, documents, listsDocuments, selection, ...(signers && { signers }) };
      const { graph, places } = await readGraph(store, subject, options);
      return { graph, contents: isHtml ? await contentsOf(store, graph, places, documents) : NO_CONTENTS };
    },
    { concurrency: READ_CONCURRENCY },
  );
  const document = isHtml ? await htmlOf(graph, reference, contents) : undefined;
  const print = ({ color }: TextStyle): string => document ?? `${renderGraph(graph, inputs.format, { color })}\n`;
  const { output } = inputs;
  if (output !== undefined) {
    const path = resolve(world.cwd, output);
    await writeOutput(output, () => writeAtomically(path, Buffer.from(print({ color: false }))));
  }
  return {
    outputs: {
      subject: graph.reference,
      report: output ?? (document === undefined ? '' : [{ name: 'report.html', content: document }]),
      graph: [{ name: 'graph.json', content: renderGraphJson(graph) }],
      count: String([...nodesOf(graph)].filter(({ relation }) => relation === 'referrer').length),
    },
    report: {
      ...(output === undefined && { document: print }),
      isPage: isHtml,
      ...(inputs.summary && { summary: () => renderMarkdown(graph, { now: Date.now() }) }),
    },
    failures: [
      ...(graph.present || inputs['allow-missing-subject'] ? [] : [missingSubject(graph)]),
      ...(graph.subjectLimit === undefined ? [] : [incompleteList(graph, graph.subjectLimit)]),
    ],
  };
}

/** Loaded only on request, because it brings large libraries. */
async function openedSigners(inputs: DiscoverInputs, context: Context): Promise<Signers> {
  const { openSigners } = await import('../signers.ts');
  return openSigners(inputs['signed-by'], inputs['trusted-root'], context);
}

/** The newest first: what they say is the most likely to hold still. */
function contentsOf(
  store: EvidenceStore,
  graph: Graph,
  places: ReadonlyMap<Digest, EvidencePlace>,
  when: DiscoverInputs['documents'],
): Promise<ReportContents> {
  const shown = new Map([...nodesOf(graph)].map(({ node }) => [node.digest, node]));
  const newest = [...shown.values()]
    .filter(({ kind }) => kind === 'sbom' || kind === 'scan')
    .sort((a, b) => (a.created ?? '').localeCompare(b.created ?? '') * -1);
  const limit = { never: 0, auto: MAX_AUTO_DOCUMENTS, always: newest.length }[when];
  const left = newest.length - limit;
  const note = `the components and findings are those of the newest ${limit} of ${newest.length} SBOMs and scans; set \`documents: always\` to read all`;
  return readContents(
    store,
    newest.slice(0, limit).flatMap(({ digest }) => places.get(digest) ?? []),
    left > 0 ? [note] : [],
  );
}

async function htmlOf(graph: Graph, reference: Reference, contents: ReportContents): Promise<string> {
  const { renderHtml } = await import('../../report/html/render.ts');
  const name = reference.digest === undefined ? formatReference(reference) : locationOf(reference);
  return renderHtml({
    command: 'discover',
    client: `oci-evidence ${VERSION}`,
    time: new Date().toISOString(),
    images: [imageOfGraph(graph, name, contents)],
  });
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
