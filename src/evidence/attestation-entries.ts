// BuildKit's attestation manifests in an index: which of its entries they are, and which image each is about. Pure.
import type { Descriptor } from '../oci/descriptor.ts';

const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const ATTESTATION_MANIFEST = 'attestation-manifest';

/** An index entry that is BuildKit's attestations for `image`, another entry of the same index. */
export interface AttestationEntry {
  readonly manifest: Descriptor;
  readonly image: Descriptor;
}

/** True of an entry that holds attestations and is no image. */
export function isAttestationEntry(entry: Descriptor): boolean {
  return entry.annotations?.[REFERENCE_TYPE] === ATTESTATION_MANIFEST;
}

/** The attestation entries of an index. One manifest may stand there twice, for two images, where builds were equal. */
export function attestationEntries(entries: readonly Descriptor[]): readonly AttestationEntry[] {
  const images = new Map<string, Descriptor>();
  for (const entry of entries) {
    if (!isAttestationEntry(entry) && !images.has(entry.digest)) images.set(entry.digest, entry);
  }
  return entries.filter(isAttestationEntry).flatMap((manifest) => {
    const image = images.get(manifest.annotations?.[REFERENCE_DIGEST] ?? '');
    return image === undefined ? [] : [{ manifest, image }];
  });
}

/** The entries of an index that are images. Whatever has the platform unknown/unknown is none, annotated or not. */
export function imageEntries(entries: readonly Descriptor[]): readonly Descriptor[] {
  return entries.filter(
    (entry) =>
      !isAttestationEntry(entry) && !(entry.platform?.os === 'unknown' && entry.platform.architecture === 'unknown'),
  );
}
