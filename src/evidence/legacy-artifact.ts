// Converts legacy artifact manifests (of OCI before 1.1, and of ORAS) to image manifests with a subject.
import { type Descriptor, EMPTY_DESCRIPTOR, EMPTY_JSON, parseManifest } from '../oci/descriptor.ts';
import { StoreError } from '../oci/errors.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { Artifact, ReadableStore } from '../oci/store.ts';
import { artifactManifest } from './artifact-manifest.ts';
import { documentOf } from './document.ts';

export function isLegacyArtifact(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.ociArtifact || mediaType === MEDIA_TYPE.orasArtifact;
}

/**
 * Artifact type, blobs, subject and annotations stay the same, and the empty config is added. `descriptor` comes from a
 * referrers list. Throws a StoreError, `invalid-response` if the manifest has no artifact type or no subject.
 */
export async function repackLegacyArtifact(store: ReadableStore, descriptor: Descriptor): Promise<Artifact> {
  const { artifactType, layers, subject, annotations } = parseManifest(
    await store.manifest(descriptor.digest),
    store.location,
  );
  if (artifactType === undefined || subject === undefined) {
    throw new StoreError({
      code: 'invalid-response',
      store: store.location,
      reference: descriptor.digest,
      attempted: 'convert the legacy artifact manifest',
      detail: `it has no ${artifactType === undefined ? 'artifactType' : 'subject'}`,
      remedy: 'attach its content as a file instead',
    });
  }
  const content = layers.length > 0 ? layers : [EMPTY_DESCRIPTOR];
  const manifest = artifactManifest({ artifactType, layers: content, subject, annotations });
  return {
    manifest,
    subject,
    blobs: [
      documentOf(EMPTY_JSON, MEDIA_TYPE.empty),
      ...layers.map((layer) => ({ descriptor: layer, isVerified: true, open: () => store.blob(layer) })),
    ],
  };
}
