// discover: resolves the subject and walks its graph. Nothing is written.
import { resolve } from 'node:path';
import { needsPredicate } from '../../evidence/classify.ts';
import type { FoundEvidenceNode, Graph, GraphNode } from '../../graph/model.ts';
import { nodesOf } from '../../graph/model.ts';
import { selectGraph } from '../../graph/select.ts';
import { walkGraph } from '../../graph/walk.ts';
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
import type { EvidencePlace, EvidenceStore, ReadSelection } from '../../signing/read-evidence.ts';
import { mapEvidence } from '../../signing/read-evidence.ts';
import { VERSION } from '../../version.ts';
import type { CommandResult, TextStyle } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { MAX_AUTO_DOCUMENTS } from '../inputs/output.ts';
import { writeOutput } from '../output-files.ts';
import { placeOf, READ_CONCURRENCY } from '../read-image.ts';
import { readContents } from '../report-contents.ts';
import type { Signers } from '../signers.ts';
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
      const places = new Map<Digest, EvidencePlace>();
      const onFound = (node: FoundEvidenceNode): void => void places.set(node.descriptor.digest, placeOf(node));
      const whole = await walkGraph(store, subject, { depth, onFound });
      const selected = selectGraph(whole, { kinds, types, platforms });
      const reading = { store, places, when: inputs.documents, listsDocuments, ...(signers && { signers }) };
      const [graph, contents] = await Promise.all([
        readDocuments(selected, reading),
        isHtml ? contentsOf(store, selected, places, inputs.documents) : NO_CONTENTS,
      ]);
      return { graph, contents };
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

interface Reading {
  readonly store: EvidenceStore;
  readonly places: ReadonlyMap<Digest, EvidencePlace>;
  readonly when: DiscoverInputs['documents'];
  /** Whether every document is listed. Otherwise only what reveals the kind of an artifact is read. */
  readonly listsDocuments: boolean;
  /** Set if signatures are verified. */
  readonly signers?: Signers;
}

/** Loaded only on request, because it brings large libraries. */
async function openedSigners(inputs: DiscoverInputs, context: Context): Promise<Signers> {
  const { openSigners } = await import('../signers.ts');
  return openSigners(inputs['signed-by'], inputs['trusted-root'], context);
}

/**
 * Reads what is in the artifacts of the graph. Documents themselves are read only to learn their kind or to verify them.
 * Verifying reads every artifact, within the bounds of mapEvidence, whatever `documents` says.
 */
async function readDocuments(graph: Graph, { store, places, when, listsDocuments, signers }: Reading): Promise<Graph> {
  const nodes = [...nodesOf(graph)].filter(({ node }) => node.kind !== null).map(({ node }) => node);
  const wanted = listsDocuments || signers !== undefined ? nodes : nodes.filter(isUnrevealed);
  const digests = new Set(wanted.map(({ digest }) => digest));
  if (digests.size === 0 || (when === 'never' && signers === undefined)) return graph;
  if (when === 'auto' && signers === undefined && digests.size > MAX_AUTO_DOCUMENTS) {
    const what = listsDocuments ? 'list the documents' : 'read the kinds';
    const note = `did not ${what} of ${digests.size} artifacts: \`documents: auto\` reads at most ${MAX_AUTO_DOCUMENTS}; set \`documents: always\``;
    return { ...graph, notes: [...graph.notes, note] };
  }
  const selection: ReadSelection =
    signers === undefined ? { depth: 'claims' } : { depth: 'signatures', verifier: signers.verifier };
  const found = await mapEvidence(
    store,
    [...digests].flatMap((digest) => places.get(digest) ?? []),
    selection,
    (evidence) => evidence,
  );
  return withDocuments(graph, found, signers?.refusal);
}

/** Whether only the content of the artifact can reveal its kind: a bundle, envelope or statement without annotations. */
function isUnrevealed({ kind, artifactType, predicateTypes, via }: GraphNode): boolean {
  if (kind !== 'custom' || predicateTypes.length > 0) return false;
  return via === 'cosign-tag' || needsPredicate(artifactType ?? '');
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
