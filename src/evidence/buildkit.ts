// BuildKit's attestations: manifests beside the images of an index, whose layers are in-toto statements. In one storage
// mode they are image manifests with a made-up config, in the other OCI artifacts with a subject; the index entry's
// annotations name the image in both.
import { type Descriptor, type ManifestContent, parseManifest } from '../oci/descriptor.ts';
import { parseDigest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { ReadableStore } from '../oci/store.ts';
import type { SourceResult } from './evidence.ts';
import type { Targets } from './placement.ts';
import { storedEvidence } from './stored.ts';

const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const ATTESTATION_MANIFEST = 'attestation-manifest';
/** BuildKit writes a handful a platform. */
const MAX_LAYERS = 64;

/** An index entry that is BuildKit's attestations for `image`, another entry of the same index. */
export interface BuildkitEntry {
  readonly manifest: Descriptor;
  readonly image: Descriptor;
}

/** True of an entry that holds attestations and is no image. */
export function isAttestationEntry(entry: Descriptor): boolean {
  return entry.annotations?.[REFERENCE_TYPE] === ATTESTATION_MANIFEST;
}

/** The attestation entries of an index. One manifest may stand there twice, for two images, where builds were equal. */
export function buildkitEntries(index: ManifestContent): readonly BuildkitEntry[] {
  return index.manifests.filter(isAttestationEntry).flatMap((manifest) => {
    const digest = parseDigest(manifest.annotations?.[REFERENCE_DIGEST] ?? '');
    const image = index.manifests.find((entry) => entry.digest === digest && !isAttestationEntry(entry));
    return image === undefined ? [] : [{ manifest, image }];
  });
}

/**
 * The attestations of the chosen platforms as evidence about each platform's manifest, subjects filled in where BuildKit
 * left them out. Two waits on the store: all manifests, then all statements. Throws what the store throws.
 */
export async function collectBuildkit(
  store: ReadableStore,
  index: ManifestContent,
  targets: Targets,
): Promise<SourceResult> {
  const chosen = new Set(targets.platforms.map(({ digest }) => digest));
  const entries = buildkitEntries(index).filter(({ image }) => chosen.has(image.digest));
  const digests = [...new Set(entries.map(({ manifest }) => manifest.digest))];
  const contents = new Map(
    await Promise.all(
      digests.map(async (digest) => [digest, parseManifest(await store.manifest(digest), store.location)] as const),
    ),
  );
  const notes: string[] = [];
  const found = await Promise.all(
    entries.flatMap(({ manifest, image }) => {
      const statements = (contents.get(manifest.digest)?.layers ?? []).filter(
        ({ mediaType }) => mediaType === MEDIA_TYPE.inToto,
      );
      if (statements.length > MAX_LAYERS) {
        notes.push(`${manifest.digest} has ${statements.length} attestations; the first ${MAX_LAYERS} are taken`);
      }
      return statements
        .slice(0, MAX_LAYERS)
        .map((layer) => storedEvidence(store, layer, image, targets.name, 'custom'));
    }),
  );
  return {
    evidence: found.filter((one) => typeof one !== 'string'),
    notes: [...notes, ...found.filter((one) => typeof one === 'string').map((why) => `BuildKit's attestation ${why}`)],
  };
}
