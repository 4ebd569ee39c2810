// Reads an image with its graph and all evidence in it: each piece as soon as the graph lists it.
import { PassThrough } from 'node:stream';
import type { AttestationList } from '../github/attestation-list.ts';
import type { FoundEvidenceNode, Graph, GraphNode } from '../graph/model.ts';
import { type GraphSource, type WalkOptions, walkGraph } from '../graph/walk.ts';
import type { Manifest } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { FoundEvidence, ReadProblem } from '../signing/found-evidence.ts';
import { type EvidencePlace, type EvidenceStore, mapEvidence, type ReadSelection } from '../signing/read-evidence.ts';
import { problemOf } from '../signing/read-problem.ts';

/** Requests in flight at the same time, for commands that read many small manifests and blobs. */
export const READ_CONCURRENCY = 64;

export interface ImageEvidence<T = FoundEvidence> {
  /** Undefined if a list could not be read; then the evidence is what was found before. */
  readonly graph: Graph | undefined;
  /** Why there is no graph; one of the problems. */
  readonly error?: StoreError;
  readonly evidence: readonly T[];
  /** Why there may be more evidence than was found. */
  readonly problems: readonly ReadProblem[];
}

export interface ReadImageOptions extends ReadSelection {
  readonly walk?: WalkOptions;
  /** The bundles that GitHub has for an image or a platform. Its problems are problems of the whole. */
  readonly attestations?: ((subject: Digest, platform: string | null) => Promise<AttestationList>) | undefined;
}

/**
 * Walks the graph of `subject`, a manifest that was read already or a tag or digest, and reads its evidence. What the store
 * does not answer is a problem, of one piece of evidence or of the whole, and never missing evidence.
 */
export function readImage(
  store: GraphSource & EvidenceStore,
  subject: string | Manifest,
  options: ReadImageOptions = {},
): Promise<ImageEvidence> {
  return mapImage(store, subject, options, (evidence) => evidence);
}

/** The same for content that need not be kept: `use` is called for each piece, and what it returns is the evidence. */
export async function mapImage<T>(
  store: GraphSource & EvidenceStore,
  subject: string | Manifest,
  { walk, attestations, ...selection }: ReadImageOptions,
  use: (evidence: FoundEvidence) => T | Promise<T>,
): Promise<ImageEvidence<T>> {
  const places = new PassThrough({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
  const onFound = (node: FoundEvidenceNode): void => {
    walk?.onFound?.(node);
    places.write(placeOf(node));
  };
  const problems: ReadProblem[] = [];
  let failure: StoreError | undefined;
  const listing = async (): Promise<Graph | undefined> => {
    try {
      const graph = await walkGraph(store, subject, { ...walk, onFound });
      if (!graph.complete) problems.push({ undecided: true, text: graph.notes.join('; ') });
      await Promise.all(attestations === undefined ? [] : imagesOf(graph).map((image) => listService(image)));
      return graph;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      failure = error;
      problems.push(problemOf(error));
      return undefined;
    } finally {
      places.end();
    }
  };
  const listService = async ({ digest, platform }: GraphNode): Promise<void> => {
    const list = await attestations?.(digest, platform);
    for (const bundle of list?.bundles ?? []) places.write(bundlePlace(bundle, digest, platform));
    problems.push(...(list?.problems ?? []).map(({ message }) => ({ undecided: true, text: message })));
  };
  const [graph, evidence] = await Promise.all([listing(), mapEvidence(store, places, selection, use)]);
  return { graph, evidence, problems, ...(failure !== undefined && { error: failure }) };
}

/** The image, and the manifests of its platforms, also those in nested indexes. */
export function imagesOf({ root }: Pick<Graph, 'root'>): readonly GraphNode[] {
  // An attestation manifest of BuildKit has the kind of what it holds.
  return [root, ...root.manifests.filter(({ kind }) => kind === null).flatMap((entry) => imagesOf({ root: entry }))];
}

function bundlePlace(bundle: Uint8Array, subject: Digest, platform: string | null): EvidencePlace {
  const mediaType = MEDIA_TYPE.sigstoreBundle;
  const artifact = { mediaType, artifactType: mediaType, digest: digestOf(bundle), size: bundle.byteLength };
  return { artifact, subject, platform, source: 'github', bundle };
}

/** Where the evidence of a node is read. */
export function placeOf({ descriptor, subject, platform, via }: FoundEvidenceNode): EvidencePlace {
  return { artifact: descriptor, subject, platform, source: via === 'attestation' ? 'buildkit' : via };
}
