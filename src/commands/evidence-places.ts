// Lists the manifests of a graph that hold evidence, in the form in which the reader takes them.
import { isAttestationEntry } from '../evidence/attestation-entries.ts';
import type { Graph, GraphNode } from '../graph/model.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { EvidencePlace } from '../signing/evidence-place.ts';

const ABOUT = 'vnd.docker.reference.digest';

/** Every referrer and cosign tag at every level, and the attestation manifests of BuildKit in the index. */
export function* evidencePlaces(graph: Graph): Generator<EvidencePlace> {
  yield* placesBelow(graph.root, graph.root.platform);
}

function* placesBelow(node: GraphNode, platform: string | null): Generator<EvidencePlace> {
  // The first place of a manifest counts: newer attestation manifests are referrers of their image too.
  for (const entry of node.manifests.filter(isAttestation)) {
    // The index names the image. What it does not contain is about something else.
    const image = node.manifests.find((one) => one.digest === entry.annotations[ABOUT] && !isAttestation(one));
    if (image === undefined) continue;
    yield { artifact: descriptorOf(entry), subject: image.digest, platform: image.platform, source: 'buildkit' };
  }
  for (const entry of node.manifests) yield* placesBelow(entry, entry.platform);
  for (const referrer of node.referrers) {
    // Only the root is found as `subject`.
    const source = referrer.via === 'subject' ? 'index' : referrer.via;
    yield { artifact: descriptorOf(referrer), subject: node.digest, platform, source };
    yield* placesBelow(referrer, platform);
  }
}

function isAttestation({ annotations, mediaType, digest, size }: GraphNode): boolean {
  return isAttestationEntry({ mediaType, digest, size, annotations });
}

function descriptorOf({ mediaType, digest, size, artifactType, annotations }: GraphNode): Descriptor {
  return { mediaType, digest, size, ...(artifactType !== null && { artifactType }), annotations };
}
