// Collects BuildKit's attestations: manifests in an index whose layers are in-toto statements. Depending on BuildKit's storage
// mode they are image manifests or OCI artifacts; in both modes the annotations of the index entry name the image.
import { type ManifestContent, parseManifest } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { ReadableStore } from '../oci/store.ts';
import { attestationEntries } from './attestation-entries.ts';
import type { SourceResult } from './evidence.ts';
import type { Targets } from './placement.ts';
import { storedEvidence } from './stored.ts';

/** BuildKit writes a few per platform. */
const MAX_LAYERS = 64;

/**
 * The attestations of the selected platforms, as evidence about each platform's manifest. Empty subject lists are filled
 * in. Two round trips: all manifests, then all statements. Throws StoreError.
 */
export async function collectBuildkit(
  store: ReadableStore,
  index: ManifestContent,
  targets: Targets,
): Promise<SourceResult> {
  const chosen = new Set(targets.platforms.map(({ digest }) => digest));
  const entries = attestationEntries(index.manifests).filter(({ image }) => chosen.has(image.digest));
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
        notes.push(
          `${manifest.digest} has ${statements.length} attestations; only the first ${MAX_LAYERS} are collected`,
        );
      }
      return statements
        .slice(0, MAX_LAYERS)
        .map((layer) => storedEvidence(store, layer, { subject: image, name: targets.name, fallbackKind: 'custom' }));
    }),
  );
  return {
    evidence: found.filter((one) => typeof one !== 'string'),
    notes: [
      ...notes,
      ...found.filter((one) => typeof one === 'string').map((why) => `skipped BuildKit attestation ${why}`),
    ],
  };
}
