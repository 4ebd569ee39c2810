// Reads the graph of an image, with what its artifacts hold and the state of their signatures.
import { needsPredicate } from '../../evidence/classify.ts';
import type { FoundEvidenceNode, Graph, GraphNode } from '../../graph/model.ts';
import { nodesOf } from '../../graph/model.ts';
import { type GraphSelection, selectGraph } from '../../graph/select.ts';
import { type GraphSource, walkGraph } from '../../graph/walk.ts';
import type { Digest } from '../../oci/digest.ts';
import {
  type EvidencePlace,
  type EvidenceStore,
  mapEvidence,
  type ReadSelection,
} from '../../signing/read-evidence.ts';
import { MAX_AUTO_DOCUMENTS } from '../inputs/output.ts';
import { placeOf, readImage } from '../read-image.ts';
import type { Signers } from '../signers.ts';
import { withDocuments } from './documents.ts';
import type { DiscoverInputs } from './inputs.ts';

export interface ReadGraphOptions {
  readonly depth: number;
  readonly documents: DiscoverInputs['documents'];
  /** Whether every document is listed. Otherwise only what reveals the kind of an artifact is read. */
  readonly listsDocuments: boolean;
  readonly selection: GraphSelection;
  /** Set if signatures are verified. */
  readonly signers?: Signers;
}

export interface ReadGraph {
  readonly graph: Graph;
  /** Where the evidence of an artifact is read. */
  readonly places: ReadonlyMap<Digest, EvidencePlace>;
}

/**
 * Without a limit or a selection, each artifact is read and verified as soon as its subject's list has arrived. Throws a
 * StoreError if the subject or a list cannot be read.
 */
export async function readGraph(
  store: GraphSource & EvidenceStore,
  subject: string,
  options: ReadGraphOptions,
): Promise<ReadGraph> {
  const { depth, documents, listsDocuments, selection, signers } = options;
  const places = new Map<Digest, EvidencePlace>();
  const walk = {
    depth,
    onFound: (node: FoundEvidenceNode): void => void places.set(node.descriptor.digest, placeOf(node)),
  };
  const readsAll = signers !== undefined || (documents === 'always' && listsDocuments);
  const isWhole = [selection.kinds, selection.types, selection.platforms].every((wanted) => wanted.length === 0);
  if (readsAll && isWhole) {
    const { graph, error, evidence } = await readImage(store, subject, { walk, ...depthOf(signers) });
    if (graph === undefined) throw error;
    return { graph: withDocuments(graph, evidence, signers?.refusal), places };
  }
  const graph = selectGraph(await walkGraph(store, subject, walk), selection);
  return { graph: await readDocuments(store, graph, places, options), places };
}

/** Documents themselves are read only to learn their kind or to verify them. */
function depthOf(signers: Signers | undefined): ReadSelection {
  return signers === undefined ? { depth: 'claims' } : { depth: 'signatures', verifier: signers.verifier };
}

/**
 * Reads what is in the artifacts of a graph that is known. Verifying reads every artifact, within the bounds of mapEvidence,
 * whatever `documents` says.
 */
async function readDocuments(
  store: EvidenceStore,
  graph: Graph,
  places: ReadonlyMap<Digest, EvidencePlace>,
  { documents: when, listsDocuments, signers }: ReadGraphOptions,
): Promise<Graph> {
  const nodes = [...nodesOf(graph)].filter(({ node }) => node.kind !== null).map(({ node }) => node);
  const wanted = listsDocuments || signers !== undefined ? nodes : nodes.filter(isUnrevealed);
  const digests = new Set(wanted.map(({ digest }) => digest));
  if (digests.size === 0 || (when === 'never' && signers === undefined)) return graph;
  if (when === 'auto' && signers === undefined && digests.size > MAX_AUTO_DOCUMENTS) {
    const what = listsDocuments ? 'list the documents' : 'read the kinds';
    const note = `did not ${what} of ${digests.size} artifacts: \`documents: auto\` reads at most ${MAX_AUTO_DOCUMENTS}; set \`documents: always\``;
    return { ...graph, notes: [...graph.notes, note] };
  }
  const found = await mapEvidence(
    store,
    [...digests].flatMap((digest) => places.get(digest) ?? []),
    depthOf(signers),
    (evidence) => evidence,
  );
  return withDocuments(graph, found, signers?.refusal);
}

/** Whether only the content of the artifact can reveal its kind: a bundle, envelope or statement without annotations. */
function isUnrevealed({ kind, artifactType, predicateTypes, via }: GraphNode): boolean {
  if (kind !== 'custom' || predicateTypes.length > 0) return false;
  return via === 'cosign-tag' || needsPredicate(artifactType ?? '');
}
