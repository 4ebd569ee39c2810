// Determines when images were pushed or built.
import pLimit from 'p-limit';
import { timeOf } from '../../graph/evidence-items.ts';
import { type Inventory, taggedImages, taggedSubject } from '../../graph/inventory.ts';
import type { RepositoryImage } from '../../graph/retention-images.ts';
import { isRecord } from '../../json/fields.ts';
import { parseJsonBytes } from '../../json/parse.ts';
import { type ManifestContent, parseManifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import { ANNOTATION } from '../../oci/media-types.ts';
import type { EvidenceStore } from '../../signing/read-evidence.ts';
import { readBlob } from '../../signing/verify-referrer.ts';

/** Larger configs are not read. */
const MAX_CONFIG_BYTES = 1024 * 1024;

/** The tagged images with the push time that the registry reports or, without one, the build time that they claim. */
export async function repositoryImages(
  inventory: Inventory,
  store: EvidenceStore,
): Promise<readonly RepositoryImage[]> {
  const limit = pLimit(32);
  return Promise.all(
    taggedImages(inventory).map((node) =>
      limit(async () => ({
        digest: node.descriptor.digest,
        tags: node.tags.filter((tag) => taggedSubject(tag) === undefined),
        created: node.pushed ?? (await claimedTime(node.descriptor.digest, store)),
      })),
    ),
  );
}

async function claimedTime(digest: Digest, store: EvidenceStore): Promise<number | null> {
  try {
    const content = parseManifest(await store.manifest(digest), store.location);
    const claimed = timeOf(content.annotations[ANNOTATION.created]);
    if (claimed !== null) return claimed;
    const [entry] = content.manifests;
    const image = entry === undefined ? content : parseManifest(await store.manifest(entry.digest), store.location);
    return await configTime(image, store);
  } catch (error) {
    // The age of an incomplete image is unknown, so the image is kept.
    if (error instanceof StoreError && (error.code === 'not-found' || error.code === 'invalid-response')) return null;
    throw error;
  }
}

async function configTime({ config }: ManifestContent, store: EvidenceStore): Promise<number | null> {
  if (config === undefined || config.size > MAX_CONFIG_BYTES) return null;
  const json = parseJsonBytes(await readBlob(store, config));
  return isRecord(json) && typeof json.created === 'string' ? timeOf(json.created) : null;
}
