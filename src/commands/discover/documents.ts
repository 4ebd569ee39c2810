// Adds to a graph what its artifacts hold: digest, size, title, kind and signature of each document. Pure.
import type { Graph, GraphDocument, GraphNode, GraphSignature } from '../../graph/model.ts';
import type { Digest } from '../../oci/digest.ts';
import { ANNOTATION } from '../../oci/media-types.ts';
import { signerText } from '../../policy/trust.ts';
import type { FoundEvidence, SignatureState } from '../../signing/found-evidence.ts';

/** Why a signature does not count although it may verify; undefined if it counts. */
export type Refusal = (signature: SignatureState) => string | undefined;

/** Evidence whose manifest could not be read has no documents, and a note that says why. */
export function withDocuments(graph: Graph, evidence: readonly FoundEvidence[], refusal?: Refusal): Graph {
  const ofArtifact = new Map<Digest, GraphDocument[]>();
  const layers = new Set<string>();
  const notes: string[] = [];
  for (const { artifact, layer, stored, problem, ...one } of evidence) {
    if (problem !== undefined) notes.push(problem.text);
    const { statement, claimedPredicateType } = one;
    if (
      statement !== undefined &&
      claimedPredicateType !== undefined &&
      claimedPredicateType !== statement.predicateType
    )
      notes.push(
        `${artifact.digest} claims the predicate type ${JSON.stringify(claimedPredicateType)} in its annotations, but its statement has ${JSON.stringify(statement.predicateType)}`,
      );
    // Equal builds share an attestation manifest, which is then found once for each platform.
    const key = `${artifact.digest} ${layer}`;
    if (stored === undefined || layers.has(key)) continue;
    layers.add(key);
    const documents = ofArtifact.get(artifact.digest) ?? [];
    documents.push({
      digest: stored.digest,
      size: stored.size,
      mediaType: stored.mediaType,
      title: stored.annotations?.[ANNOTATION.title] ?? null,
      kind: one.kind,
      predicateType: one.statement?.predicateType ?? one.claimedPredicateType ?? null,
      signature: signatureOf(one.signature, refusal),
    });
    ofArtifact.set(artifact.digest, documents);
  }
  const complete = (node: GraphNode): GraphNode => {
    const documents = ofArtifact.get(node.digest);
    return {
      ...node,
      ...(documents && node.kind !== null && { documents, ...revealed(node, documents) }),
      manifests: node.manifests.map(complete),
      referrers: node.referrers.map(complete),
    };
  };
  return { ...graph, root: complete(graph.root), notes: [...new Set([...graph.notes, ...notes])] };
}

/**
 * Kind and predicate types by the content of what was opened. What a statement says takes precedence over annotations, whose
 * kind stays for documents that only their media type describes.
 */
function revealed(
  { kind, predicateTypes }: GraphNode,
  documents: readonly GraphDocument[],
): Partial<Pick<GraphNode, 'kind' | 'predicateTypes'>> {
  const found = [...new Set(documents.map(({ predicateType }) => predicateType).filter((type) => type !== null))];
  const types = found.length > 0 ? found : predicateTypes;
  const kinds = documents.map((document) => document.kind);
  const isStatement = found.length > 0 && !kinds.some((one) => one === kind);
  const known = kinds.find((one) => one !== 'custom');
  return { predicateTypes: types, ...((isStatement || kind === 'custom') && known !== undefined && { kind: known }) };
}

function signatureOf(signature: SignatureState, refusal: Refusal | undefined): GraphSignature {
  switch (signature.state) {
    case 'verified': {
      const reason = refusal?.(signature);
      if (reason !== undefined) return { state: 'refused', reason };
      const { signer, time } = signature;
      return {
        state: 'verified',
        signer: signerText(signer),
        trustedTime: time.clock === 'none' ? null : time.at,
      };
    }
    case 'refused':
      return { state: 'refused', reason: signature.reason };
    default:
      return { state: signature.state };
  }
}
