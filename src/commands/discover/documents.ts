// Adds to a graph what its artifacts hold: digest, size, title and signature of each document. Pure.
import type { Graph, GraphDocument, GraphNode, GraphSignature } from '../../graph/model.ts';
import type { Digest } from '../../oci/digest.ts';
import { ANNOTATION } from '../../oci/media-types.ts';
import { signerText } from '../../policy/trust.ts';
import type { FoundEvidence, SignatureState } from '../../signing/found-evidence.ts';

/** Evidence whose manifest could not be read has no documents, and a note that says why. */
export function withDocuments(graph: Graph, evidence: readonly FoundEvidence[]): Graph {
  const ofArtifact = new Map<Digest, GraphDocument[]>();
  const layers = new Set<string>();
  const notes: string[] = [];
  for (const { artifact, layer, stored, problem, ...one } of evidence) {
    if (problem !== undefined) notes.push(problem.text);
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
      signature: signatureOf(one.signature),
    });
    ofArtifact.set(artifact.digest, documents);
  }
  const complete = (node: GraphNode): GraphNode => {
    const documents = ofArtifact.get(node.digest);
    return {
      ...node,
      ...(documents && node.kind !== null && { documents }),
      manifests: node.manifests.map(complete),
      referrers: node.referrers.map(complete),
    };
  };
  return { ...graph, root: complete(graph.root), notes: [...new Set([...graph.notes, ...notes])] };
}

function signatureOf(signature: SignatureState): GraphSignature {
  switch (signature.state) {
    case 'verified': {
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
