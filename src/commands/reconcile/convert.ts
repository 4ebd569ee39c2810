// Converts evidence in older forms: attestations under cosign's tags to bundles, legacy artifact manifests to image manifests.
import { ExpectedError } from '../../errors.ts';
import { isLegacyArtifact, repackLegacyArtifact } from '../../evidence/legacy-artifact.ts';
import { pack } from '../../evidence/pack.ts';
import { type Graph, type GraphNode, nodesOf } from '../../graph/model.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import { cosignTag } from '../../oci/referrers-tag.ts';
import type { Artifact, Store } from '../../oci/store.ts';
import type { Repair } from '../../report/reconcile.ts';
import type { FetchProof } from '../../signing/log-proof.ts';
import { readCosignContent } from '../cosign-content.ts';
import type { Conversion } from './inputs.ts';

export interface ConvertOptions {
  readonly conversions: readonly Conversion[];
  /** Whether to push. Otherwise no proof is fetched. */
  readonly apply: boolean;
  /** The subject's name in statements: `registry/repository`. */
  readonly name: string;
  readonly proof: FetchProof;
}

export interface Conversions {
  readonly repairs: readonly Repair[];
  /** What stays as it is, and why. */
  readonly notes: readonly string[];
}

/** One piece of evidence in an older form. */
interface Piece {
  readonly object: Digest;
  readonly subject: Digest;
  /** The same evidence in the form that readers find. Throws an ExpectedError, such as that of a log. */
  artifact(): Promise<Artifact>;
}

/** Everything in `graph` that is not converted yet, in one push. Throws a StoreError if the graph's content cannot be read. */
export async function convertEvidence(store: Store, graph: Graph, options: ConvertOptions): Promise<Conversions> {
  const notes: string[] = [];
  const pieces = [
    ...(options.conversions.includes('cosign') ? await cosignPieces(store, graph, options, notes) : []),
    ...(options.conversions.includes('legacy') ? await legacyPieces(store, graph, notes) : []),
  ];
  if (!options.apply) {
    return { repairs: pieces.map(({ object, subject }) => ({ what: 'convert', object, subject })), notes };
  }
  return { repairs: await push(store, pieces), notes };
}

async function push(store: Store, pieces: readonly Piece[]): Promise<readonly Repair[]> {
  const made = await Promise.all(
    pieces.map(async ({ object, subject, artifact }): Promise<{ repair: Repair; artifact?: Artifact }> => {
      const repair: Repair = { what: 'convert', object, subject };
      try {
        return { repair, artifact: await artifact() };
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return { repair: { ...repair, error: error.message } };
      }
    }),
  );
  const outcomes = await store.pushArtifacts(made.flatMap(({ artifact }) => artifact ?? []));
  const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
  return made.map(({ repair, artifact }) => {
    if (artifact === undefined) return repair;
    const into = artifact.manifest.descriptor.digest;
    const outcome = byDigest.get(into);
    return { ...repair, into, ...(outcome?.status === 'failed' && { error: outcome.error.message }) };
  });
}

async function cosignPieces(
  store: Store,
  graph: Graph,
  { name, proof }: ConvertOptions,
  notes: string[],
): Promise<readonly Piece[]> {
  const tagged = new Map<Digest, GraphNode>();
  for (const { node, parent } of nodesOf(graph)) {
    // A subject that is not in the store has no descriptor to refer to.
    if (node.via === 'cosign-tag' && parent !== undefined && parent.mediaType !== '') tagged.set(parent.digest, parent);
  }
  const found = await Promise.all(
    [...tagged.values()].map(async ({ mediaType, digest, size }): Promise<readonly Piece[]> => {
      const targets = { subject: { mediaType, digest, size }, platforms: [], name };
      const content = await readCosignContent(store, targets);
      notes.push(...content.notes);
      const signatures = content.evidence.filter(({ kind }) => kind === 'signature').length;
      if (signatures > 0) notes.push(signatureNote(signatures, digest));
      if (content.evidence.length > signatures) notes.push(unsignedNote(digest));
      return content.attestations
        .filter(({ isConverted }) => !isConverted)
        .map(({ envelope, bundle }) => ({
          object: envelope.document.descriptor.digest,
          subject: digest,
          artifact: async () => pack(await bundle(proof)),
        }));
    }),
  );
  return found.flat();
}

function signatureNote(count: number, subject: Digest): string {
  const which = count === 1 ? '1 signature' : `${count} signatures`;
  return `left ${which} under ${cosignTag(subject, 'sig')}: a bundle cannot hold what they sign, and cosign 3 ignores the tag once the image has a bundle; sign the image again with \`attach --sign-image\``;
}

function unsignedNote(subject: Digest): string {
  return `left the unsigned documents of the cosign tags of ${subject}; attach them with \`attach --collect cosign\``;
}

async function legacyPieces(store: Store, graph: Graph, notes: string[]): Promise<readonly Piece[]> {
  const found = await Promise.all(
    [...nodesOf(graph)].map(async ({ node, parent }): Promise<readonly Piece[]> => {
      if (parent === undefined || !isLegacyArtifact(node.mediaType)) return [];
      const { mediaType, digest, size } = node;
      try {
        const artifact = await repackLegacyArtifact(store, { mediaType, digest, size });
        const into = artifact.manifest.descriptor.digest;
        if (parent.referrers.some((one) => one.digest === into)) return [];
        return [{ object: digest, subject: parent.digest, artifact: async () => artifact }];
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'invalid-response') throw error;
        notes.push(error.message);
        return [];
      }
    }),
  );
  return found.flat();
}
