// Derives the signature state and the kinds of a node from its documents, or from what it claims where they were not read. Pure.
import { isBundleType, kindOfPredicate } from '../evidence/classify.ts';
import type { Kind } from '../evidence/kinds.ts';
import { bareMediaType, MEDIA_TYPE } from '../oci/media-types.ts';
import type { GraphNode, GraphSignature } from './model.ts';

/** The weakest state of several decides: one broken signature among good ones is never hidden. */
const WEAKEST: readonly GraphSignature['state'][] = ['refused', 'unverified', 'none', 'verified'];

/** The signature of a node; that of the weakest document if it holds several. Undefined for images. */
export function nodeSignature(node: GraphNode): GraphSignature | undefined {
  if (node.kind === null) return undefined;
  const { documents = [] } = node;
  if (documents.length > 0) {
    for (const state of WEAKEST) {
      const found = documents.find(({ signature }) => signature.state === state);
      if (found !== undefined) return found.signature;
    }
  }
  return { state: claimsSignature(node) ? 'unverified' : 'none' };
}

/** Whether the type of the node is that of a signature, or of something signed. */
export function claimsSignature({ kind, via, artifactType, predicateTypes }: GraphNode): boolean {
  return kind === 'signature' || isBundleType(artifactType ?? '') || isEnvelope({ via, artifactType, predicateTypes });
}

/** Whether the node holds DSSE envelopes: as a referrer, or under cosign's `.att` tag. */
export function isEnvelope({
  via,
  artifactType,
  predicateTypes,
}: Pick<GraphNode, 'via' | 'artifactType' | 'predicateTypes'>): boolean {
  return bareMediaType(artifactType ?? '') === MEDIA_TYPE.dsse || (via === 'cosign-tag' && predicateTypes.length > 0);
}

/** Every kind that the node holds; several under cosign's `.att` tag and in BuildKit's attestation manifests. */
export function kindsOf({ kind, predicateTypes, documents = [] }: GraphNode): readonly Kind[] {
  if (kind === null) return [];
  const kinds =
    documents.length > 1
      ? documents.map((document) => document.kind)
      : predicateTypes.length > 1
        ? predicateTypes.map((type) => kindOfPredicate(type) ?? 'custom')
        : [kind];
  return [...new Set(kinds)];
}
