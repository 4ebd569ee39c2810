// Verifies the signatures that a referrer in a store holds.

import pLimit from 'p-limit';
import { isBundleType } from '../evidence/classify.ts';
import { type Descriptor, type ManifestContent, parseManifest } from '../oci/descriptor.ts';
import { bareMediaType } from '../oci/media-types.ts';
import type { BlobReader, Located, ManifestReader } from '../oci/store.ts';
import { MAX_READ_BYTES, tooLarge } from './bundle.ts';
import { SIMPLE_SIGNING } from './cosign-legacy.ts';
import { failed } from './verification-failure.ts';
import type { SignedSubject, Verification, Verifier } from './verifier.ts';

const DSSE = 'application/vnd.dsse.envelope.v1+json';
export const NOTATION = 'application/vnd.cncf.notary.signature';
/** The type that cosign 2 used for signatures attached as referrers. */
const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One cosign tag holds all signatures of an image. */
const MAX_LAYERS = 256;
/** Each layer is held in memory while it is verified. */
const READ_AT_ONCE = 4;

/** Whether the artifact type of a referrer is that of a signature, or of an artifact that contains one. */
export function isSignature({ artifactType = '' }: Pick<Descriptor, 'artifactType'>): boolean {
  return (
    isBundleType(artifactType) ||
    [NOTATION, COSIGN_ARTIFACT, SIMPLE_SIGNING, DSSE].includes(bareMediaType(artifactType))
  );
}

/**
 * Verifies everything that a referrer holds: one result for a bundle, one per layer for cosign's older formats, none for
 * anything else. Throws a StoreError for content that cannot be read, which is never taken for unsigned.
 */
export async function verifyReferrer(
  store: Located & ManifestReader & BlobReader,
  referrer: Descriptor,
  subject: SignedSubject,
  verifier: Verifier,
): Promise<readonly Verification[]> {
  if (!isSignature(referrer)) return [];
  if (bareMediaType(referrer.artifactType ?? '') === NOTATION) {
    return [failed('unsupported-format', 'a Notation signature; verify it with notation verify')];
  }
  const content = parseManifest(await store.manifest(referrer.digest), store.location);
  return verifyLayers(store, content, subject, verifier);
}

async function verifyLayers(
  store: Located & ManifestReader & BlobReader,
  { layers }: ManifestContent,
  subject: SignedSubject,
  verifier: Verifier,
): Promise<readonly Verification[]> {
  if (layers.length > MAX_LAYERS)
    return [failed('limit-exceeded', `${layers.length} layers, more than the limit of ${MAX_LAYERS}`)];
  if (layers.length === 0) return [failed('malformed', 'the manifest has no layers')];
  const limit = pLimit(READ_AT_ONCE);
  const verifyLayer = async (layer: Descriptor): Promise<Verification> => {
    if (layer.size > MAX_READ_BYTES) return tooLarge(layer.size);
    const bytes = await readBlob(store, layer);
    const { annotations = {} } = layer;
    if (isBundleType(layer.mediaType)) return verifier.bundle(bytes, subject);
    switch (bareMediaType(layer.mediaType)) {
      case SIMPLE_SIGNING:
        return verifier.cosignSignature(bytes, annotations, subject);
      case DSSE:
        return verifier.cosignAttestation(bytes, annotations, subject);
      default:
        return failed('unsupported-format', `unsupported layer media type ${JSON.stringify(layer.mediaType)}`);
    }
  };
  return Promise.all(layers.map((layer) => limit(() => verifyLayer(layer))));
}

/** The whole layer, checked against its digest. The caller has checked its size. */
export async function readBlob(store: BlobReader, layer: Descriptor): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.blob(layer)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
