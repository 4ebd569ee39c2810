// Reads an image with its graph and all evidence in it: each piece as soon as the graph lists it.
import { PassThrough } from 'node:stream';
import type { FoundEvidenceNode, Graph } from '../graph/model.ts';
import { type GraphSource, type WalkOptions, walkGraph } from '../graph/walk.ts';
import type { Manifest } from '../oci/descriptor.ts';
import { StoreError } from '../oci/errors.ts';
import type { FoundEvidence, ReadProblem } from '../signing/found-evidence.ts';
import { type EvidencePlace, type EvidenceStore, mapEvidence, type ReadSelection } from '../signing/read-evidence.ts';
import { problemOf } from '../signing/read-problem.ts';

/** Requests in flight at the same time, for commands that read many small manifests and blobs. */
export const READ_CONCURRENCY = 64;

export interface ImageEvidence<T = FoundEvidence> {
  /** Undefined if a list could not be read; then the evidence is what was found before. */
  readonly graph: Graph | undefined;
  readonly evidence: readonly T[];
  /** Why there may be more evidence than was found. */
  readonly problems: readonly ReadProblem[];
}

export interface ReadImageOptions extends ReadSelection {
  readonly walk?: Omit<WalkOptions, 'onFound'>;
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
  { walk, ...selection }: ReadImageOptions,
  use: (evidence: FoundEvidence) => T | Promise<T>,
): Promise<ImageEvidence<T>> {
  const places = new PassThrough({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
  const onFound = (node: FoundEvidenceNode): void => void places.write(placeOf(node));
  const walking = walkGraph(store, subject, { ...walk, onFound })
    .catch((error: unknown) => {
      if (!(error instanceof StoreError)) throw error;
      return error;
    })
    .finally(() => places.end());
  const [graph, evidence] = await Promise.all([walking, mapEvidence(store, places, selection, use)]);
  if (graph instanceof StoreError) return { graph: undefined, evidence, problems: [problemOf(graph)] };
  const problems = graph.complete ? [] : [{ undecided: true, text: graph.notes.join('; ') }];
  return { graph, evidence, problems };
}

function placeOf({ descriptor, subject, platform, via }: FoundEvidenceNode): EvidencePlace {
  return { artifact: descriptor, subject, platform, source: via === 'attestation' ? 'buildkit' : via };
}
