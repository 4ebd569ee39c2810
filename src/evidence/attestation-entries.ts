// Finds BuildKit's attestation manifests in an index, and the image that each one is about. Pure.
import type { Descriptor } from '../oci/descriptor.ts';

const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const ATTESTATION_MANIFEST = 'attestation-manifest';

/** An index entry with BuildKit's attestations for `image`, another entry of the same index. */
export interface AttestationEntry {
  readonly manifest: Descriptor;
  readonly image: Descriptor;
}

/**
 * True for an entry that holds attestations instead of an image. BuildKit gives it the platform unknown/unknown. The annotation
 * alone proves nothing: a runtime ignores it, and runs an entry whose platform fits.
 */
export function isAttestationEntry(entry: Descriptor): boolean {
  return entry.annotations?.[REFERENCE_TYPE] === ATTESTATION_MANIFEST && isUnknown(entry);
}

function isUnknown({ platform }: Descriptor): boolean {
  return platform?.os === 'unknown' && platform.architecture === 'unknown';
}

/** The attestation entries of an index. Equal builds share a manifest, which is then listed once per image. */
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

/** The image entries of an index. An entry with the platform unknown/unknown is never an image, annotated or not. */
export function imageEntries(entries: readonly Descriptor[]): readonly Descriptor[] {
  return entries.filter((entry) => !isUnknown(entry));
}
